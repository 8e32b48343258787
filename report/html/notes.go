package html

import (
	"resdiff"
	"resdiff/internal/printable"
	"resdiff/report/view"
)

// noteLists are the footnotes called in a change.
type noteLists struct{ Old, New []noteData }

// Any tells whether there are footnotes to show.
func (n noteLists) Any() bool { return len(n.Old)+len(n.New) > 0 }

// noteData is one footnote.
type noteData struct {
	// ID is empty where the note has its place elsewhere on the page.
	ID, Mark  string
	Text      []printable.Piece
	Lang, Dir string
	// Whose says which text the note belongs to, where it is not plain.
	Whose string
	// Same tells that the other side has a note with the same words.
	Same bool
}

// notes are the footnotes called in a change's paragraphs, each once.
func (b *pageBuilder) notes(ch resdiff.Change) noteLists {
	old, new := b.notesCalled(view.Old, ch.Old), b.notesCalled(view.New, ch.New)
	texts := [2]map[string]bool{{}, {}}
	for _, i := range old {
		texts[view.Old][b.c.Old.Footnotes[i].Text] = true
	}
	for _, i := range new {
		texts[view.New][b.c.New.Footnotes[i].Text] = true
	}
	n := noteLists{b.noteList(view.Old, old, texts[view.New]), b.noteList(view.New, new, texts[view.Old])}
	for i := range n.Old {
		n.Old[i].Whose = "old note"
	}
	for i := range n.New {
		if !n.New[i].Same && len(ch.Old) > 0 {
			n.New[i].Whose = "new note"
		}
	}
	return n
}

// notesCalled are the indices of the footnotes that paragraphs call.
func (b *pageBuilder) notesCalled(s view.Side, paragraphs []int) []int {
	var out []int
	seen := map[int]bool{}
	for _, i := range paragraphs {
		for _, n := range view.Document(b.c, s).Paragraphs[i].Notes {
			if !seen[n.Note] {
				seen[n.Note] = true
				out = append(out, n.Note)
			}
		}
	}
	return out
}

func (b *pageBuilder) noteList(s view.Side, notes []int, other map[string]bool) []noteData {
	r := view.Document(b.c, s)
	lang, dir := b.lang[s], b.dir[s]
	var out []noteData
	for _, i := range notes {
		f := r.Footnotes[i]
		n := noteData{Mark: f.Mark, Text: printable.Pieces(f.Text, dir == "rtl"), Lang: lang, Dir: dir, Same: other[f.Text]}
		if id := noteID(s, i); !b.listed[id] {
			b.listed[id] = true
			n.ID = id
		}
		out = append(out, n)
	}
	return out
}
