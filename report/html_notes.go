package report

import "resdiff/diff"

// htmlNotes are the footnotes called in a change.
type htmlNotes struct{ Old, New []htmlNote }

// Any tells whether there are footnotes to show.
func (n htmlNotes) Any() bool { return len(n.Old)+len(n.New) > 0 }

// htmlNote is one footnote.
type htmlNote struct {
	// ID is empty where the note has its place elsewhere on the page.
	ID, Mark  string
	Text      []piece
	Lang, Dir string
	// Whose says which text the note belongs to, where it is not plain.
	Whose string
	// Same tells that the other side has a note with the same words.
	Same bool
}

// notes are the footnotes called in a change's paragraphs, each once.
func (b *pageBuilder) notes(ch diff.Change) htmlNotes {
	old, new := b.notesCalled(oldEdition, ch.Old), b.notesCalled(newEdition, ch.New)
	texts := [2]map[string]bool{{}, {}}
	for _, i := range old {
		texts[oldEdition][b.c.Old.Footnotes[i].Text] = true
	}
	for _, i := range new {
		texts[newEdition][b.c.New.Footnotes[i].Text] = true
	}
	n := htmlNotes{b.noteList(oldEdition, old, texts[newEdition]), b.noteList(newEdition, new, texts[oldEdition])}
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
func (b *pageBuilder) notesCalled(s edition, paragraphs []int) []int {
	var out []int
	seen := map[int]bool{}
	for _, i := range paragraphs {
		for _, n := range b.document(s).Paragraphs[i].Notes {
			if !seen[n.Note] {
				seen[n.Note] = true
				out = append(out, n.Note)
			}
		}
	}
	return out
}

func (b *pageBuilder) noteList(s edition, notes []int, other map[string]bool) []htmlNote {
	r := b.document(s)
	lang, dir := b.lang[s], b.dir[s]
	var out []htmlNote
	for _, i := range notes {
		f := r.Footnotes[i]
		n := htmlNote{Mark: f.Mark, Text: pieces(f.Text, dir == "rtl"), Lang: lang, Dir: dir, Same: other[f.Text]}
		if id := noteID(s, i); !b.listed[id] {
			b.listed[id] = true
			n.ID = id
		}
		out = append(out, n)
	}
	return out
}
