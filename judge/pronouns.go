package judge

// pronouns explains a pronoun in place of the noun that stands before it in the paragraph.
func (c *change) pronouns() []*Item {
	var out []*Item
	for _, h := range c.hunks {
		a, b := left(h.old), left(h.new)
		if c.standsFor(a, b) || c.standsFor(b, a) {
			out = append(append(out, a...), b...)
		}
	}
	return out
}

var pronoun = setOf("it they them")

func (c *change) standsFor(short, full []*Item) bool {
	if len(short) == 1 && c.clauseOf(short[0]).family == "directive" {
		return false
	}
	if len(short) != 1 || !pronoun[short[0].value] || len(saying(full)) == 0 || len(saying(full)) > 3 {
		return false
	}
	p := c.paragraphOf(full[0])
	if full[0].value != "the" {
		return false
	}
	for _, i := range saying(full) {
		found := false
		for k := 0; k < full[0].at; k++ {
			found = found || p.items[k].stem == i.stem && c.partner[&p.items[k]] != nil
		}
		if !found || i.Sort != Word {
			return false
		}
	}
	return true
}
