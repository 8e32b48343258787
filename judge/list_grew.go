package judge

import "strings"

// listGrew explains the newest of a list of resolutions that are told by number alone, with
// what says which section of it is meant: the organ's own last one, or one adopted between the
// documents that joins three or more.
func (c *change) listGrew() []*item {
	var out []*item
	for _, h := range c.hunks {
		for _, i := range h.new {
			if i.sort == aCitation && i.by == "" && c.clauseOf(i).family != "directive" && (c.pair.isOwn(i.value) || c.joinsAsNewest(i)) {
				out = append(append(out, i), c.joiners(i)...)
			}
		}
	}
	return out
}

// joinsAsNewest reports whether a resolution was adopted between the two documents and joins
// three or more of one organ, with no word that says what it is about.
func (c *change) joinsAsNewest(i *item) bool {
	const least, far = 3, 40
	p := c.paragraphOf(i)
	if next := i.at + 1; !c.since(i) || next < len(p.items) && p.items[next].open && p.items[next].sort != aMark {
		return false
	}
	series, _, _ := citedTurns(i.value)
	n := 0
	for k := i.at - 1; k >= max(0, i.at-far); k-- {
		j := &p.items[k]
		if s, _, _ := citedTurns(j.value); j.sort == aCitation && s == series && resolves(j.value) && !j.open {
			n++
		} else if !joinsList(j) {
			break
		}
	}
	return n >= least
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
	return i.value == "," || i.sort == aWord && (listWords[i.value] || strings.Trim(i.value, "ivx") == "")
}

var listWords = setOf("and its of resolution resolutions section sections part parts")
