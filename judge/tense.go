package judge

import (
	"strings"

	"resdiff/wording"
)

// tenses explains the tense of what is only told and is past: "has been" and "was", "has shown" and
// "showed", "will mark" and "marks" of a year that has come.
func (c *change) tenses() []*item {
	return c.eachHunk(func(a, b []*item, _ hunk) bool {
		if len(a) == 0 || len(a)+len(b) > 6 || !c.tells(a[0]) {
			return false
		}
		was, is := c.lowerOf(a), c.lowerOf(b)
		switch {
		case (was == "has been" || was == "have been") && (is == "was" || is == "were"),
			(was == "has" || was == "have") && is == "" && tense(c.paragraphOf(a[0]).word(a[0].at+1)) == "ed",
			strings.HasPrefix(was, "will ") && len(b) == 1 && len(a) == 2 && a[1].stem == b[0].stem && c.in(a[0], c.pair.c.New.Adopted.Year()):
			return true
		}
		return false
	})
}

// lowerOf returns the words of items in lower case.
func (c *change) lowerOf(items []*item) string {
	var out []string
	for _, i := range items {
		out = append(out, c.paragraphOf(i).text.Lowers(wording.Range{From: i.From, To: i.To})...)
	}
	return strings.Join(out, " ")
}

// in reports whether the clause of an item has a year before it that is not after a year.
func (c *change) in(i *item, year int) bool {
	cl := c.clauseOf(i)
	for k := i.at - 1; k >= max(cl.from, i.at-reach); k-- {
		if j := &cl.p.items[k]; j.sort == aYear || j.sort == aDate {
			d := datesOf(j.value)[0]
			return d.year > 0 && d.year <= year
		}
	}
	return false
}
