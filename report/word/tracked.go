package word

import (
	"resdiff"
	"resdiff/diff"
	"resdiff/internal/ooxml"
	"resdiff/report/brief"
	"resdiff/report/view"
)

// The authors of tracked changes. Word can show those of one author alone.
const (
	author        = ooxml.Author
	routineAuthor = ooxml.RoutineAuthor
)

// authorOf is the author of an edit of a change, or (-1) of the change as a whole:
// who proposed it in a file with tracked changes, else one of ours.
func authorOf(c *resdiff.Comparison, ch *resdiff.Change, edit int) string {
	if edit >= 0 {
		if by := view.AuthorOf(c, ch.Edits[edit]); by != "" {
			return by
		}
	}
	if brief.Routine(ch, edit) {
		return routineAuthor
	}
	return author
}

// tracker writes runs of text as kept, deleted, inserted or moved.
type tracker struct {
	x *ooxml.Builder
	// ids is the last number that was given to a revision, bookmark or range of
	// the file, which must all differ.
	ids *int
	// date is when the revisions were made, as Word writes it.
	date        string
	rightToLeft bool
	wrapped     wrapping
}

// wrapping is the revision in which runs are being written.
type wrapping struct {
	state  state
	author string
}

// revisions are the elements of the states, around runs and in the properties of
// paragraphs.
var revisions = map[state]string{deleted: "w:del", inserted: "w:ins", movedFrom: "w:moveFrom", movedTo: "w:moveTo"}

// nextID numbers revisions, bookmarks and ranges.
func (t *tracker) nextID() string {
	*t.ids++
	return ooxml.Number(*t.ids)
}

// revision are the attributes of a revision.
func (t *tracker) revision(author string) []string {
	return []string{"w:id", t.nextID(), "w:author", author, "w:date", t.date}
}

// wrap goes on with a revision, or begins it.
func (t *tracker) wrap(w wrapping) {
	if w.state == kept {
		w.author = ""
	}
	if t.wrapped == w {
		return
	}
	t.unwrap()
	t.wrapped = w
	if w.state != kept {
		t.x.Open(revisions[w.state], t.revision(w.author)...)
	}
}

// unwrap ends the revision in which runs are being written.
func (t *tracker) unwrap() {
	if t.wrapped.state != kept {
		t.x.Close(revisions[t.wrapped.state])
	}
	t.wrapped = wrapping{}
}

// run writes a run of text in the revision that was begun.
func (t *tracker) run(text string, look ooxml.RunLook) {
	if text == "" {
		return
	}
	element := "w:t"
	if t.wrapped.state == deleted {
		element = "w:delText"
	}
	look.RightToLeft = t.rightToLeft
	t.x.Open("w:r")
	look.Write(t.x)
	t.x.Open(element, "xml:space", "preserve")
	t.x.Text(text)
	t.x.Close(element)
	t.x.Close("w:r")
}

// tab writes a tab in the revision that was begun.
func (t *tracker) tab() {
	t.x.Open("w:r")
	t.x.Empty("w:tab")
	t.x.Close("w:r")
}

// become writes a text that has become another, word for word, by one author:
// what stands outside the paragraphs, as titles and footnotes do.
func (t *tracker) become(old, new, by string) {
	piece := func(s state, text string) {
		if text != "" {
			t.wrap(wrapping{s, by})
			t.run(text, ooxml.RunLook{})
		}
	}
	switch {
	case old == new:
		piece(kept, new)
	case old == "" || new == "":
		piece(deleted, old)
		piece(inserted, new)
	default:
		for _, e := range diff.Reworded(old, new) {
			switch e.Op {
			case diff.Delete:
				piece(deleted, old[e.Old.Start:e.Old.End])
			case diff.Insert:
				piece(inserted, new[e.New.Start:e.New.End])
			case diff.Equal:
				x, y := old[e.Old.Start:e.Old.End], new[e.New.Start:e.New.End]
				for _, s := range stretchesOf(x, y) {
					if s.same {
						piece(kept, x[s.from[0]:s.to[0]])
						continue
					}
					piece(deleted, x[s.from[0]:s.to[0]])
					piece(inserted, y[s.from[1]:s.to[1]])
				}
			}
		}
	}
	t.unwrap()
}
