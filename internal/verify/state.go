package verify

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/net/html"

	"resdiff/internal/pattern"
)

// What reading a page leaves in it when it is then saved, and what is therefore
// allowed: which folds stand open, which colours and which view are chosen, which change
// was gone to last, and what the page's script puts into its bar. A page that was
// saved while a filter or a search hid changes is not the page as it was made.

// mark is a class or an attribute that the page's script sets.
type mark struct {
	attribute, value string
	// on reports whether it may stand on an element.
	on func(*html.Node) bool
}

var marks = []mark{
	{"class", "scripted", func(n *html.Node) bool { return n.Data == "html" }},
	{"class", "current", isChange},
	{"aria-current", "true", isChange},
	{"class", "here", onMap},
	{"tabindex", "-1", onMap},
	{"tabindex", "0", onMap},
	{"open", "", func(n *html.Node) bool { return n.Data == "details" }},
	{"checked", "", func(n *html.Node) bool { return slices.Contains(choices, attribute(n, "id")) }},
}

// choices are the ids of the boxes that change nothing of what is shown: the
// colours, the two views, and whether keys go from change to change.
var choices = []string{"theme-auto", "theme-light", "theme-dark", "view-inline", "view-side", "keys"}

// filterMarks are what a filter or a search sets to hide what it leaves out.
var filterMarks = []mark{
	{"class", "narrowed", func(n *html.Node) bool { return n.Data == "html" }},
	{"class", "out", anywhere}, {"class", "kept", anywhere}, {"data-opened", "true", anywhere},
}

func anywhere(*html.Node) bool { return true }

func isChange(n *html.Node) bool { return n.Data == "article" && attribute(n, "data-is") != "" }

func onMap(n *html.Node) bool {
	if n.Data != "a" {
		return false
	}
	for p := n.Parent; p != nil; p = p.Parent {
		if hasClass(p, "map") {
			return true
		}
	}
	return false
}

var placeOf = pattern.New(`^(?:([1-9]\d{0,5}) of )?(\d{1,6})(?: changes?)?$`)

// barTexts are the elements of the bar whose text the page's script writes, by
// id, with what it may write on a page with so many changes.
var barTexts = map[string]func(text string, changes int) bool{
	"place": func(text string, changes int) bool {
		m := placeOf.FindStringSubmatch(text)
		if m == nil {
			return false
		}
		at, _ := strconv.Atoi(m[1])
		total, _ := strconv.Atoi(m[2])
		return total == changes && at <= changes
	},
	"unfold": func(text string, _ int) bool { return text == "Open all folds" || text == "Close all folds" },
}

// unread takes out of both pages what reading may have left in the first.
func (r *Result) unread(have, want *html.Node) {
	changes := 0
	bar := map[string]string{}
	for n := range want.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		if isChange(n) {
			changes++
		}
		if id := attribute(n, "id"); barTexts[id] != nil {
			bar[id] = text(n)
		}
	}
	haveState, wantState := takeMarks(have, marks), takeMarks(want, marks)
	for n := range have.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		if may := barTexts[attribute(n, "id")]; may != nil && onlyText(n) && may(text(n), changes) {
			n.FirstChild.Data = bar[attribute(n, "id")]
		}
	}
	if len(takeMarks(have, filterMarks)) > 0 {
		r.find("page", "was saved while a filter or a search hid some of it; open it, choose “Show everything” and save it again")
	}
	for _, s := range []struct{ attribute, told string }{
		{"open", "folds stand open or shut otherwise than when the page was made"},
		{"checked", "other colours, another view or other keys are chosen than when the page was made"},
		{"aria-current", "a change is marked as the one gone to last"},
	} {
		if haveState[s.attribute] != wantState[s.attribute] {
			r.note("%s", s.told)
		}
	}
}

// takeMarks takes marks out of a page. It returns, by attribute,
// on which of the elements that may have it it stood.
func takeMarks(root *html.Node, marks []mark) map[string]string {
	stood := map[string]string{}
	at := 0
	for n := range root.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		at++
		for _, m := range marks {
			if m.on(n) && m.take(n) {
				stood[m.attribute] += fmt.Sprintf("%d ", at)
			}
		}
		// A class that is taken away again leaves class="".
		n.Attr = slices.DeleteFunc(n.Attr, func(a html.Attribute) bool { return a.Key == "class" && a.Val == "" })
	}
	return stood
}

// take takes a mark from an element and reports whether it was there.
func (m mark) take(n *html.Node) bool {
	for i, a := range n.Attr {
		if a.Key != m.attribute || a.Namespace != "" {
			continue
		}
		if m.attribute == "class" {
			classes := strings.Fields(a.Val)
			if !slices.Contains(classes, m.value) {
				return false
			}
			classes = slices.DeleteFunc(classes, func(c string) bool { return c == m.value })
			n.Attr[i].Val = strings.Join(classes, " ")
			if len(classes) == 0 {
				n.Attr = slices.Delete(n.Attr, i, i+1)
			}
			return true
		}
		if a.Val != m.value {
			return false
		}
		n.Attr = slices.Delete(n.Attr, i, i+1)
		return true
	}
	return false
}
