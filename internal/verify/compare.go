package verify

import (
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"golang.org/x/net/html"

	"resdiff/diff"
	htmlreport "resdiff/report/html"
	jsonreport "resdiff/report/json"
	"resdiff/resolution"
)

// mostFindings is how many findings are told one by one.
const mostFindings = 20

// compareEssence says where a page differs from the one its texts give.
func (r *Result) compareEssence(have, want pageEssence) {
	// Places are met by name and, for equal names, by turn.
	type key struct {
		name string
		turn int
	}
	index := func(places []place) (keys []key, at map[key]int) {
		turns := map[string]int{}
		at = map[key]int{}
		for i, p := range places {
			k := key{p.name, turns[p.name]}
			turns[p.name]++
			keys, at[k] = append(keys, k), i
		}
		return keys, at
	}
	haveKeys, haveAt := index(have.places)
	wantKeys, wantAt := index(want.places)
	for _, k := range wantKeys {
		i, ok := haveAt[k]
		if !ok {
			r.find(k.name, "is not on the page, though the texts give it")
			continue
		}
		if h, w := have.places[i].items, want.places[wantAt[k]].items; !slices.Equal(h, w) {
			r.find(k.name, "%s", firstDifference(h, w))
		}
	}
	for _, k := range haveKeys {
		if _, ok := wantAt[k]; !ok {
			r.find(k.name, "is on the page, though the texts do not give it")
		}
	}
	if len(r.Findings) == 0 && !slices.Equal(haveKeys, wantKeys) {
		r.find("page", "its parts do not stand in the order that the texts give")
	}
	if n := len(r.Findings); n > mostFindings {
		r.Findings = append(r.Findings[:mostFindings], Finding{"page", fmt.Sprintf("%d more differences", n-mostFindings)})
	}
}

// firstDifference says what a place shows where it first differs from what the
// texts give.
func firstDifference(have, want []string) string {
	i := 0
	for i < len(have) && i < len(want) && have[i] == want[i] {
		i++
	}
	show := func(items []string) string {
		if i >= len(items) {
			return "nothing more"
		}
		return quoted(items[i])
	}
	if i < len(have) && i < len(want) {
		h, w := trimCommon(have[i], want[i])
		if quoted(h) == quoted(w) {
			h, w = afterCommon(h, w)
		}
		return fmt.Sprintf("holds %s where the texts give %s", quoted(h), quoted(w))
	}
	return fmt.Sprintf("holds %s where the texts give %s", show(have), show(want))
}

// trimCommon cuts the words that two strings begin and end with in common, but
// for one on either side.
func trimCommon(a, b string) (string, string) {
	x, y := strings.Fields(a), strings.Fields(b)
	n := 0
	for n < len(x) && n < len(y) && x[n] == y[n] {
		n++
	}
	n = max(n-1, 0)
	x, y = x[n:], y[n:]
	m := 0
	for m < len(x) && m < len(y) && x[len(x)-1-m] == y[len(y)-1-m] {
		m++
	}
	m = max(m-1, 0)
	return strings.Join(x[:len(x)-m], " "), strings.Join(y[:len(y)-m], " ")
}

// afterCommon cuts the characters that two strings begin with in common, but
// for a few: long data without spaces differ far beyond what is quoted.
func afterCommon(a, b string) (string, string) {
	const kept = 20
	x, y := []rune(a), []rune(b)
	n := 0
	for n < len(x) && n < len(y) && x[n] == y[n] {
		n++
	}
	n = max(n-kept, 0)
	return "…" + string(x[n:]), "…" + string(y[n:])
}

// longestQuote is how many characters of a difference are shown.
const longestQuote = 80

func quoted(s string) string {
	if runes := []rune(s); len(runes) > longestQuote {
		s = string(runes[:longestQuote]) + "…"
	}
	return "“" + s + "”"
}

// compareAcrossVersions checks a page made by another version of the program:
// that it shows the words of the texts which it carries as data, and in what its
// comparison differs from this version's.
func (r *Result) compareAcrossVersions(root *html.Node, c *diff.Comparison, version string) {
	r.Notes = append(r.Notes, fmt.Sprintf("made by resdiff %s, checked by %s", r.Record.Version, version))
	shown := htmlreport.ReadShown(root)
	for side, paragraphs := range [][]resolution.Paragraph{c.Old.Paragraphs, c.New.Paragraphs} {
		for i, p := range paragraphs {
			inline, isInline := shown.Inline[side][i]
			sides, isSides := shown.Sides[side][i]
			switch {
			case isInline && inline != p.Text:
				h, w := trimCommon(inline, p.Text)
				r.find(p.Label.String(), "holds %s where the text has %s", quoted(h), quoted(w))
			case isSides && sides != p.Text:
				h, w := trimCommon(sides, p.Text)
				r.find(p.Label.String(), "holds %s where the text has %s", quoted(h), quoted(w))
			case !isInline && !isSides && p.Text != "":
				r.find(p.Label.String(), "is not on the page")
			}
		}
	}
	r.noteOtherComparison(root, c)
}

// noteOtherComparison says in what the page's carried comparison differs from
// the one that this program makes.
func (r *Result) noteOtherComparison(root *html.Node, c *diff.Comparison) {
	var b strings.Builder
	if err := jsonreport.Write(&b, c, r.options()); err != nil {
		r.find("page", "cannot be made again: %v", err)
		return
	}
	type comparison struct {
		Changes []map[string]any `json:"changes"`
	}
	var have, want comparison
	if err := json.Unmarshal([]byte(scriptText(root, htmlreport.ComparisonElement)), &have); err != nil {
		r.find("carried data", "cannot be read: %v", err)
		return
	}
	if err := json.Unmarshal([]byte(b.String()), &want); err != nil {
		r.find("page", "cannot be made again: %v", err)
		return
	}
	differing := map[string]int{}
	for i := range min(len(have.Changes), len(want.Changes)) {
		for field, value := range want.Changes[i] {
			// A page leaves out anchors, and more of matches that nothing is said of.
			left := (field == "anchors" || have.Changes[i]["number"] == nil) && have.Changes[i][field] == nil
			if !left && !reflect.DeepEqual(have.Changes[i][field], value) {
				differing[field]++
			}
		}
	}
	if len(have.Changes) != len(want.Changes) {
		r.Notes = append(r.Notes, fmt.Sprintf("the page has %d matches, this version finds %d", len(have.Changes), len(want.Changes)))
	}
	var fields []string
	for field, n := range differing {
		fields = append(fields, fmt.Sprintf("%s in %d", field, n))
	}
	slices.Sort(fields)
	if len(fields) > 0 {
		r.Notes = append(r.Notes, "this version says otherwise of: "+strings.Join(fields, ", ")+" changes")
	}
}
