package judge

import "strings"

// holder explains what says no more than who holds an office: "his" and "her", "acting".
func (c *change) holder() []*item {
	return c.eachHunk(func(a, b []*item, _ hunk) bool {
		if len(a) == 1 && len(b) == 1 {
			return persons[a[0].value] && persons[b[0].value] && c.thanks(b[0])
		}
		i := append(a, b...)[0]
		p := c.paragraphOf(i)
		return len(a)+len(b) == 1 && i.value == "acting" && i.at > 0 && i.at+1 < len(p.items) && p.items[i.at+1].named && c.thanks(i) && !politics[p.word(i.at+1)] && !p.mentions("appointment")
	})
}

// thanks reports whether an item stands in a clause that thanks or commends.
func (c *change) thanks(i *item) bool {
	verb, _, _ := strings.Cut(c.clauseOf(i).verb, " ")
	return thanking[verb]
}

var (
	thanking = setOf("thank commend express welcome note take appreciate congratulate")
	politics = setOf("prime president minister")
)

var persons = setOf("his her")
