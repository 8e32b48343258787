package word

import (
	"resdiff/internal/ooxml"
	"resdiff/report/brief"
)

// anchor works out what stands between the items: where moves begin and end,
// comments and bookmarks.
func (r *redline) anchor() {
	r.before, r.after = map[int][]func(){}, map[int][]func(){}
	r.anchorChanges()
	r.anchorWandered()
	r.anchorMoves()
}

// anchorMoves puts the begin and end of each move, where it came from and where
// it went, around its items.
func (r *redline) anchorMoves() {
	type end struct {
		move  int
		state state
	}
	last := map[end]int{}
	for k, it := range r.flow.items {
		if it.move > 0 {
			last[end{it.move, it.state}] = k
		}
	}
	begun := map[end]bool{}
	for k, it := range r.flow.items {
		at := end{it.move, it.state}
		if it.move == 0 || begun[at] {
			continue
		}
		begun[at] = true
		id, element, by := r.nextID(), revisions[it.state], r.authorOf(it)
		r.before[k] = append(r.before[k], func() {
			r.x.Empty(element+"RangeStart", "w:id", id, "w:author", by, "w:date", r.date, "w:name", "move"+ooxml.Number(it.move))
		})
		r.after[last[at]] = append(r.after[last[at]], func() { r.x.Empty(element+"RangeEnd", "w:id", id) })
	}
}

// anchorChanges puts a bookmark and a comment around each change that needs eyes:
// its first paragraph, the new one unless it was dropped.
func (r *redline) anchorChanges() {
	ranges := r.ranges()
	for n := range r.c.Changes {
		ch := &r.c.Changes[n]
		if !brief.NeedsEyes(ch) {
			continue
		}
		at := ranges[n]
		r.around(at[0], at[1], r.comment(ch), bookmarkOf(ch))
	}
}

// ranges are the first and last item, by change, of its first new paragraph, or
// old one where it has no new one. The end of the paragraph counts only where it
// has nothing else.
func (r *redline) ranges() [][2]int {
	out := make([][2]int, len(r.c.Changes))
	found := make([]bool, len(out))
	for k, it := range r.flow.items {
		a := r.atom(it)
		ch := &r.c.Changes[a.change]
		if len(ch.New) > 0 && (it.new < 0 || a.paragraph != ch.New[0]) || len(ch.New) == 0 && a.paragraph != ch.Old[0] {
			continue
		}
		switch {
		case !found[a.change]:
			found[a.change] = true
			out[a.change] = [2]int{k, k}
		case a.kind != mark:
			out[a.change][1] = k
		}
	}
	return out
}

// around puts a comment around the items from from to to, and a bookmark, unless
// its name is empty. The end of a paragraph has nothing after it.
func (r *redline) around(from, to int, comment string, name string) {
	id := ""
	if name != "" {
		id = r.nextID()
	}
	r.before[from] = append(r.before[from], func() {
		if name != "" {
			r.x.Empty("w:bookmarkStart", "w:id", id, "w:name", name)
		}
		r.x.Empty("w:commentRangeStart", "w:id", comment)
	})
	end := func() {
		r.x.Empty("w:commentRangeEnd", "w:id", comment)
		r.reference(comment)
		if name != "" {
			r.x.Empty("w:bookmarkEnd", "w:id", id)
		}
	}
	if r.atom(r.flow.items[to]).kind == mark {
		r.before[to] = append(r.before[to], end)
	} else {
		r.after[to] = append(r.after[to], end)
	}
}

// reference writes the sign of a comment.
func (r *redline) reference(comment string) {
	r.x.Open("w:r")
	ooxml.RunLook{Style: "CommentReference"}.Write(r.x)
	r.x.Empty("w:commentReference", "w:id", comment)
	r.x.Close("w:r")
}

// anchorWandered comments on words that are shown as deleted or inserted though
// they stand in the other document too.
func (r *redline) anchorWandered() {
	type place struct{ change, edit int }
	first, last := map[place]int{}, map[place]int{}
	var order []place
	for k, it := range r.flow.items {
		a := r.atom(it)
		if it.state != deleted && it.state != inserted || a.edit < 0 || r.c.Changes[a.change].Edits[a.edit].Elsewhere == nil {
			continue
		}
		at := place{a.change, a.edit}
		if _, ok := first[at]; !ok {
			first[at] = k
			order = append(order, at)
		}
		last[at] = k
	}
	for _, at := range order {
		if text := brief.Elsewhere(r.c, &r.c.Changes[at.change].Edits[at.edit]); text != "" {
			r.around(first[at], last[at], r.comments.add(text), "")
		}
	}
}
