package diff

// The paragraphs that a change is of.

// pair returns the paragraphs of a change of one with one; false if it has more or
// fewer of either side.
func (v *view) pair() (old, new *reading, ok bool) {
	if len(v.ch.Old) != 1 || len(v.ch.New) != 1 {
		return nil, nil, false
	}
	return &v.in.old[v.ch.Old[0]], &v.in.new[v.ch.New[0]], true
}

// first returns the first paragraph of one side of a change.
func (v *view) first(old bool) *reading {
	if old {
		return &v.in.old[v.ch.Old[0]]
	}
	return &v.in.new[v.ch.New[0]]
}
