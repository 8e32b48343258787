package mutate

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"unicode"
)

// roll steps everything on that a year steps on, in the drawn paragraphs.
func (m *maker) roll() {
	for k := range m.items {
		it := &m.items[k]
		if !body(&it.Paragraph) || !m.hit(Roll) {
			continue
		}
		text := quoted.ReplaceAllStringFunc(it.Text, func(q string) string {
			if len(strings.Fields(q)) < 2 || m.rand.IntN(3) == 0 {
				return q
			}
			return "“" + m.title() + "”"
		})
		text = figures.ReplaceAllStringFunc(text, m.step)
		text = ordinalWord.ReplaceAllStringFunc(text, nextOrdinal)
		text = monthName.ReplaceAllStringFunc(text, func(s string) string {
			if m.rand.IntN(2) == 0 {
				return s
			}
			return monthNames[m.rand.IntN(len(monthNames))]
		})
		text = heldIn.ReplaceAllStringFunc(text, func(s string) string {
			if m.rand.IntN(3) == 0 {
				return s
			}
			in, _, _ := strings.Cut(s, " ")
			return in + " " + towns[m.rand.IntN(len(towns))]
		})
		if text != it.Text {
			it.Text = text
			it.done.add(Roll)
		}
	}
}

var (
	quoted      = regexp.MustCompile(`[“"][^“”"]{8,200}[”"]`)
	figures     = regexp.MustCompile(`\d+(?:/\d+)?`)
	ordinalWord = regexp.MustCompile(`\b(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth)\b`)
	monthName   = regexp.MustCompile(`\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b`)
	heldIn      = regexp.MustCompile(`\bin (?:Geneva|New York|Vienna|Nairobi|Paris|Rome|Bonn|Addis Ababa|Kyoto|Bangkok|Santiago|La Paz|Kathmandu)\b`)
	monthNames  = []string{"January", "February", "March", "April", "May", "June", "July", "September", "October", "November", "December"}
	towns       = []string{"Montevideo", "Kigali", "Tbilisi", "Hanoi", "Oslo", "Doha", "Lisbon", "Suva"}
)

// step adds to a figure what a year adds: one to a year or a session of a
// symbol, a few to a day or a number of paragraphs.
func (m *maker) step(s string) string {
	if session, number, ok := strings.Cut(s, "/"); ok {
		n, _ := strconv.Atoi(session)
		if len(number) > 6 {
			return s
		}
		return fmt.Sprintf("%d/%d", n+1, 1+m.rand.IntN(300))
	}
	n, err := strconv.Atoi(s)
	switch {
	case err != nil:
		return s
	case n >= 1900 && n < 2100 && len(s) == 4:
		return strconv.Itoa(n + 1)
	case n < 32:
		return strconv.Itoa(1 + m.rand.IntN(31))
	}
	return strconv.Itoa(n + 1 + m.rand.IntN(9))
}

var units = strings.Fields("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth")

func nextOrdinal(s string) string {
	tens, unit := "", s
	if i := strings.LastIndexByte(s, '-'); i >= 0 {
		tens, unit = s[:i+1], s[i+1:]
	}
	for k, u := range units[:len(units)-1] {
		if u == unit && (tens == "" || k < 8) {
			return tens + units[k+1]
		}
	}
	return s
}

// title invents the title of a meeting or a report.
func (m *maker) title() string {
	first := strings.Fields("Harvesting Charting Mending Counting Sharing Lending Weaving Steering")
	second := strings.Fields("tides orchards bridges ledgers harbours workshops pastures lanterns")
	third := strings.Fields("patient neighbouring remembered restless common northern slow bright")
	pick := func(list []string) string { return list[m.rand.IntN(len(list))] }
	return fmt.Sprintf("%s %s for %s %s", pick(first), pick(second), pick(third), pick(second))
}

// paraphrase exchanges words of the drawn paragraphs, takes a phrase between
// commas out of some and puts one into others.
func (m *maker) paraphrase() {
	for k := range m.items {
		it := &m.items[k]
		if !body(&it.Paragraph) || !m.hit(Paraphrase) {
			continue
		}
		text := m.exchange(it.Text)
		switch m.rand.IntN(3) {
		case 0:
			text = m.takeOut(text)
		case 1:
			text = m.putIn(text)
		}
		if text != it.Text {
			it.Text = text
			it.done.add(Paraphrase)
		}
	}
}

// exchange replaces about half of the words that have a near synonym.
func (m *maker) exchange(text string) string {
	parts := strings.Split(text, " ")
	for k, w := range parts {
		bare := strings.TrimFunc(w, unicode.IsPunct)
		near, ok := synonyms[strings.ToLower(bare)]
		if !ok || m.rand.IntN(2) == 0 {
			continue
		}
		if bare != strings.ToLower(bare) {
			near = upperFirst(near)
		}
		parts[k] = strings.Replace(w, bare, near, 1)
	}
	return strings.Join(parts, " ")
}

// takeOut removes a phrase of at most twelve words between two commas.
func (m *maker) takeOut(text string) string {
	parts := strings.Split(text, ", ")
	if len(parts) < 3 {
		return text
	}
	k := 1 + m.rand.IntN(len(parts)-2)
	if len(strings.Fields(parts[k])) > 12 {
		return text
	}
	return strings.Join(append(append([]string{}, parts[:k]...), parts[k+1:]...), ", ")
}

// putIn adds a phrase after a comma or before the closing mark.
func (m *maker) putIn(text string) string {
	phrase := phrases[m.rand.IntN(len(phrases))]
	if at := strings.Index(text, ", "); at >= 0 && m.rand.IntN(2) == 0 {
		return text[:at] + ", " + phrase + text[at:]
	}
	if text == "" {
		return text
	}
	return strings.TrimRight(text, ",;.") + ", " + phrase + text[len(strings.TrimRight(text, ",;.")):]
}

// phrases are put into paraphrased paragraphs.
var phrases = []string{
	"with particular regard to those who live far from any town",
	"in a timely and orderly manner",
	"within existing means and without prejudice to national law",
	"on mutually agreed terms",
	"bearing local customs in mind",
	"at the earliest opportunity and no later than the end of the decade",
	"together with academia and the private sector",
}

// synonyms are exchanged for each other word by word.
var synonyms = pairUp(`
	important essential|encourages invites|encouraging inviting|emphasizes stresses|emphasizing stressing|notes acknowledges|noting acknowledging|
	welcomes commends|welcoming commending|reaffirms reiterates|reaffirming reiterating|recognizes acknowledges|urges exhorts|requests asks|
	promote foster|promoting fostering|enhance strengthen|enhancing strengthening|ensure guarantee|ensuring guaranteeing|
	support assist|supporting assisting|need necessity|efforts endeavours|progress advances|challenges difficulties|significant considerable|
	relevant pertinent|effective efficient|appropriate suitable|address tackle|addressing tackling|achieve attain|achieving attaining|
	implementation execution|cooperation collaboration|access admission|particular especially|including comprising|provide furnish|
	continue persist|development advancement|national domestic|increase growth|capacity ability|measures steps|all every|
	further additional|people persons|countries nations|concern worry|opportunities chances|report account`)

func pairUp(list string) map[string]string {
	m := map[string]string{}
	for pair := range strings.SplitSeq(list, "|") {
		w := strings.Fields(pair)
		m[w[0]] = w[1]
	}
	return m
}
