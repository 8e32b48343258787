package judge

// listGrew explains the newest of a list of resolutions that are told by number alone, with
// what says which section of it is meant: the organ's own last one, or one adopted between the
// documents that joins three or more.
func (c *change) listGrew() []*item {
	var out []*item
	for _, h := range c.hunks {
		for _, i := range h.new {
			if i.sort == aCitation && (i.by == "" || i.by == "own resolution") && c.joinsAsNewest(i) {
				out = append(append(out, i), c.joiners(i)...)
			}
		}
	}
	return out
}

// joinsAsNewest reports whether a citation is the newest of the list that it stands in, and no
// word came with it that says what it is about.
func (c *change) joinsAsNewest(i *item) bool {
	cl := c.clauseOf(i)
	if cl.family == "directive" || cl.verb == "" || anyOf(cl.within(i), binding) || !c.bare(i) {
		return false
	}
	_, turn, _ := citedTurns(i.value)
	list := c.listBefore(i)
	for _, j := range list {
		if _, t, _ := citedTurns(j.value); t > turn {
			return false
		}
	}
	if c.pair.isOwn(i.value) {
		return len(list) > 0
	}
	const least = 3 // resolutions that the list has already
	return resolves(i.value) && len(list) >= least && c.since(i)
}

// since reports whether a citation is dated between the two documents.
func (c *change) since(i *item) bool {
	from, to := c.pair.c.Old.Adopted, c.pair.c.New.Adopted
	d := c.dayOf(i)
	if d == "" || from.IsZero() {
		return false
	}
	at := datesOf(d)[0]
	return dayOn(from).before(at) && dayOn(from) != at && at.before(dayOn(to))
}

// titled reports whether what follows a citation says what the list is about.
func (c *change) titled(i *item) bool {
	w := c.paragraphOf(i).word(i.at + 1)
	return w == "on" || w == "concerning" || w == "regarding" || w == "entitled"
}

// bare reports whether no new word stands right after a citation, so that it came by its
// number alone.
func (c *change) bare(i *item) bool {
	p := c.paragraphOf(i)
	for k := i.at + 1; k < len(p.items); k++ {
		if j := &p.items[k]; j.sort != aMark {
			return !j.open || j.by == "same"
		}
	}
	return true
}

// listBefore returns the citations of one organ right before one that ends the list, in
// order, all of which the old text has too.
func (c *change) listBefore(i *item) []*item {
	const most = 40
	p := c.paragraphOf(i)
	series, _, _ := citedTurns(i.value)
	var out []*item
	for k := i.at - 1; k >= 0 && len(out) < most; k-- {
		j := &p.items[k]
		if s, _, _ := citedTurns(j.value); j.sort == aCitation && s == series && resolves(j.value) && (!j.open || j.by == "same" || j.by == "citation") {
			out = append([]*item{j}, out...)
		} else if !joinsList(j) {
			break
		}
	}
	return out
}

// joiners returns the new words between a citation and the one before it, or the end of
// the text's part before it.
func (c *change) joiners(i *item) []*item {
	p := c.paragraphOf(i)
	var out []*item
	for k := i.at - 1; k >= 0 && p.items[k].open && joinsList(&p.items[k]); k-- {
		out = append(out, &p.items[k])
	}
	return out
}

// joinsList reports whether an item is of what stands between the numbers of a list:
// ", and section IV of its resolution".
func joinsList(i *item) bool {
	switch i.sort {
	case aMark:
		return i.value == ","
	case aWord:
		return listWords[i.value] || roman(i.value)
	}
	return false
}

var listWords = setOf("and its of resolution resolutions section sections part parts")
