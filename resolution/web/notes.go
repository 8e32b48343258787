package web

import (
	"strings"

	"golang.org/x/net/html"

	"resdiff/internal/pattern"
	"resdiff/resolution/layout"
)

// notes are the notes of a page and the places that call them.
type notes struct {
	list []note
	// called is the note that the element of a mark calls.
	called map[*html.Node]int
}

// note is one note: the element that holds it.
type note struct {
	node *html.Node
	mark string
}

// markText is what a mark reads, brackets aside: "1", "a", "**".
var markText = pattern.New(`^[\[(]?(\d{1,4}|[a-z]|[ivx]{1,6}|\*{1,4}|[†‡§])[\])]?$`)

// markOf returns the mark that an element consists of.
func markOf(n *html.Node) (string, bool) {
	m := markText.FindStringSubmatch(strings.TrimSpace(textOf(n)))
	if m == nil {
		return "", false
	}
	return m[1], true
}

// findNotes finds the notes under root: those that marks link to, then those
// that begin with a raised mark of their own.
func findNotes(root *html.Node) notes {
	f := &notes{called: map[*html.Node]int{}}
	f.linked(root)
	f.raised(root)
	return *f
}

// linked finds the notes that raised or declared marks link to.
func (f *notes) linked(root *html.Node) {
	targets, order := map[string]*html.Node{}, map[*html.Node]int{}
	each(root, func(n *html.Node) bool {
		order[n] = len(order)
		for _, name := range []string{attr(n, "id"), attr(n, "name")} {
			if name != "" && targets[name] == nil {
				targets[name] = n
			}
		}
		return true
	})
	holders := map[*html.Node]int{}
	each(root, func(n *html.Node) bool {
		id, ok := strings.CutPrefix(attr(n, "href"), "#")
		if n.Data != "a" || !ok || targets[id] == nil || !calls(n) {
			return true
		}
		mark, ok := markOf(n)
		holder := holderOf(targets[id], root)
		if !ok || holder == nil || within(n, holder) || holder == root {
			return true
		}
		at, known := holders[holder]
		if !known {
			// Only what stands after its mark is a note: the way back from a
			// note leads before it.
			if order[holder] < order[n] {
				return true
			}
			at = len(f.list)
			holders[holder] = at
			f.list = append(f.list, note{holder, mark})
		}
		f.called[n] = at
		return true
	})
}

// calls reports whether a link looks like the mark of a note: raised, or said
// to be one.
func calls(a *html.Node) bool {
	if attr(a, "role") == "doc-noteref" || strings.Contains(attr(a, "class"), "footnote") || attr(a, "epub:type") == "noteref" {
		return true
	}
	if up := a.Parent; up != nil && up.Data == "sup" {
		return true
	}
	raised := false
	each(a, func(n *html.Node) bool {
		raised = raised || n.Data == "sup" || strings.Contains(attr(n, "class"), "FootnoteReference")
		return true
	})
	return raised || strings.HasPrefix(attr(a, "href"), "#_ftn") && !strings.HasPrefix(attr(a, "href"), "#_ftnref")
}

// holders are the elements that hold a note.
var noteHolders = map[string]bool{"li": true, "p": true, "div": true, "dd": true, "td": true, "aside": true, "section": true}

// holderOf returns the element that holds a note, given what a link leads to.
func holderOf(n, root *html.Node) *html.Node {
	for ; n != nil && n != root; n = n.Parent {
		if noteHolders[n.Data] {
			return n
		}
	}
	return nil
}

func within(n, holder *html.Node) bool {
	for ; n != nil; n = n.Parent {
		if n == holder {
			return true
		}
	}
	return false
}

// raised finds the notes that begin with a raised mark, and ties the raised
// marks before them that no link tied. A raised figure without such a note
// stays text ("10²").
func (f *notes) raised(root *html.Node) {
	var marks []*html.Node
	pending := map[string][]*html.Node{}
	taken := map[*html.Node]bool{}
	for _, n := range f.list {
		taken[n.node] = true
	}
	each(root, func(n *html.Node) bool {
		if taken[n] {
			return false
		}
		if n.Data == "sup" {
			marks = append(marks, n)
			return false
		}
		return true
	})
	for _, sup := range marks {
		mark, ok := markOf(sup)
		if !ok || f.tied(sup) {
			continue
		}
		holder := begins(sup, root)
		if holder == nil {
			pending[mark] = append(pending[mark], sup)
			continue
		}
		if len(pending[mark]) == 0 || taken[holder] {
			continue
		}
		taken[holder] = true
		for _, caller := range pending[mark] {
			f.called[caller] = len(f.list)
		}
		pending[mark] = nil
		f.list = append(f.list, note{holder, mark})
	}
}

// tied reports whether a mark or a link in it calls a note already.
func (f *notes) tied(sup *html.Node) bool {
	if up := sup.Parent; up != nil && up.Data == "a" {
		if _, ok := f.called[up]; ok {
			return true
		}
	}
	tied := false
	each(sup, func(n *html.Node) bool {
		if _, ok := f.called[n]; ok {
			tied = true
		}
		return true
	})
	return tied
}

// begins returns the element that holds a note if the mark stands at its start,
// else nil.
func begins(sup, root *html.Node) *html.Node {
	for n := sup; n != nil && n != root; n = n.Parent {
		if noteHolders[n.Data] {
			return n
		}
		for before := n.PrevSibling; before != nil; before = before.PrevSibling {
			if strings.TrimSpace(textOf(before)) != "" {
				return nil
			}
		}
	}
	return nil
}

// back are the signs of links that lead back from a note to its mark.
var back = strings.NewReplacer("↩", "", "↑", "", "⏎", "", "\ufe0e", "")

// noteText returns a note's text without its mark and the links back.
func (w *walker) noteText(n note) string {
	inner := &walker{opt: w.opt, left: map[*html.Node]bool{}, backLinks: true}
	inner.children(n.node, context{})
	inner.flush()
	text := strings.TrimSpace(back.Replace(layout.JoinTexts(inner.blocks)))
	for _, form := range []string{"[" + n.mark + "]", "(" + n.mark + ")", "^" + n.mark, n.mark + ".", n.mark} {
		if rest, ok := strings.CutPrefix(text, form); ok && rest != "" && !startsWord(rest) {
			return strings.TrimSpace(rest)
		}
	}
	return text
}
