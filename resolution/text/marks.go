package text

import (
	"iter"
	"slices"
	"sort"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"resdiff/internal/pattern"
	"resdiff/resolution/layout"
)

// Footnote marks are figures that stick to words ("Society,1"), stand after
// them ("issues, 1 and") or are superscript. Notes are numbered through the
// document, so the marks are found in order: every note's mark is looked for
// after that of the note before it and on the note's own page, and of all ways
// to place the marks the one with the best evidence is taken.

// place is a place in the document's text where a mark may stand.
type place struct {
	// block and start, end are the index of the block and the bytes of the
	// mark in its text, the space before it included.
	block, start, end int
	page              int
	// plain is how much the place looks like a mark's, see weigh; weight is
	// that less what it loses for standing on another page than the note.
	plain, weight int
}

// Weights of places. A superscript figure is a mark and nothing else; a figure
// that sticks to a word is nearly always one; one after a comma and a space is
// likely; one after a year or a word may as well be a number of the text.
const (
	superscriptWeight = 100
	gluedWeight       = 60
	afterStopWeight   = 40
	afterWordWeight   = 12
	afterFigureWeight = 6
	// otherPage is what a place loses that is not on the note's page.
	otherPage = 30
)

// figures yields the byte range of every run of figures that may be a mark: up
// to three common figures or up to three superscript ones.
func figures(t string) iter.Seq2[int, int] {
	return func(yield func(start, end int) bool) {
		for i := 0; i < len(t); {
			size, super := figureAt(t, i)
			if size == 0 {
				i++
				continue
			}
			start := i
			i += size
			for range 2 {
				size, again := figureAt(t, i)
				if size == 0 || again != super {
					break
				}
				i += size
			}
			if !yield(start, i) {
				return
			}
		}
	}
}

// figureAt returns the size in bytes of the figure at t[i], 0 if there is none,
// and whether it is superscript.
func figureAt(t string, i int) (size int, super bool) {
	if i == len(t) {
		return 0, false
	}
	switch c := t[i]; {
	case '0' <= c && c <= '9':
		return 1, false
	case c == superDigits[0] || c == superDigits[len("⁰")]: // the first bytes of all of them
		r, size := utf8.DecodeRuneInString(t[i:])
		if strings.ContainsRune(superDigits, r) {
			return size, true
		}
	}
	return 0, false
}

// takeMarks finds the marks of the notes in the blocks' texts and takes them
// out of the texts.
func takeMarks(texts []string, pages func(block, at int) int, notes []layout.Note) ([]string, [][]layout.Mark) {
	places := findPlaces(texts, pages, notes)
	chosen := choose(places, notes)
	marks := make([][]layout.Mark, len(texts))
	byBlock := make([][]markAt, len(texts))
	for n, p := range chosen {
		if p != nil {
			byBlock[p.block] = append(byBlock[p.block], markAt{*p, n, notes[n].Mark})
		}
	}
	if len(notes) == 0 {
		byBlock = freeChain(texts)
	}
	addRepeats(texts, byBlock, chosen, places, notes)
	for i, super := range superscripts(texts) {
		byBlock[i] = addFree(byBlock[i], super, texts[i])
	}
	out := make([]string, len(texts))
	for i, text := range texts {
		out[i], marks[i] = cutMarks(text, byBlock[i])
	}
	return out, marks
}

// markAt is a place that is taken for the mark of note (-1: of none).
type markAt struct {
	place
	note int
	mark string
}

// addRepeats adds the places, after a note's first mark, where a figure so
// looks like the same mark again that it can be nothing else: a note may be
// called more than once.
func addRepeats(texts []string, byBlock [][]markAt, chosen []*place, places [][]place, notes []layout.Note) {
	for n, first := range chosen {
		if first == nil {
			continue
		}
		for _, p := range places[n] {
			later := p.block > first.block || p.block == first.block && p.start > first.start
			if !later || p.plain < gluedWeight && !sameWords(texts, *first, p) || slices.ContainsFunc(byBlock[p.block], func(m markAt) bool { return m.start < p.end && p.start < m.end }) {
				continue
			}
			byBlock[p.block] = append(byBlock[p.block], markAt{p, n, notes[n].Mark})
		}
	}
}

// sameWords reports whether two places stand after the same two words.
func sameWords(texts []string, a, b place) bool {
	const reach = 60 // bytes; two words are seldom longer
	before := func(p place) []string {
		return strings.Fields(texts[p.block][max(0, p.start-reach):p.start])
	}
	wa, wb := before(a), before(b)
	return len(wa) > 1 && len(wb) > 1 && slices.Equal(wa[len(wa)-2:], wb[len(wb)-2:])
}

// superscripts finds the superscript figures of each text.
func superscripts(texts []string) [][]place {
	out := make([][]place, len(texts))
	for i, t := range texts {
		for start, end := range figures(t) {
			if _, ok := plainDigits(t[start:end]); ok && !isUnit(t[:start]) {
				out[i] = append(out[i], place{block: i, start: start, end: end})
			}
		}
	}
	return out
}

// addFree adds the superscript figures that no note was found for.
func addFree(taken []markAt, super []place, text string) []markAt {
	starts := map[int]bool{}
	for _, m := range taken {
		starts[m.start] = true
	}
	for _, p := range super {
		if !starts[p.start] {
			digits, _ := plainDigits(text[p.start:p.end])
			taken = append(taken, markAt{p, -1, digits})
		}
	}
	return taken
}

// isUnit reports whether a text ends in a unit of measurement that a
// superscript 2 or 3 belongs to.
func isUnit(s string) bool {
	// A text may be one endless word: no more than the longest unit is looked at.
	tail := s[max(0, len(s)-len(" µg/m")):]
	i := strings.LastIndexByte(tail, ' ')
	if i < 0 && len(tail) < len(s) {
		return false
	}
	switch tail[i+1:] {
	case "m", "km", "cm", "mm", "µg/m", "/m", "kg/m":
		return true
	}
	return false
}

// findPlaces lists, for each note, the places where its mark may stand, in
// document order.
func findPlaces(texts []string, pages func(block, at int) int, notes []layout.Note) [][]place {
	wanted := map[string][]int{}
	for i, n := range notes {
		if n.Mark != "" {
			wanted[n.Mark] = append(wanted[n.Mark], i)
		}
	}
	places := make([][]place, len(notes))
	if len(wanted) == 0 {
		return places
	}
	for i, t := range texts {
		for start, end := range figures(t) {
			mark := t[start:end]
			weight := 0
			if digits, ok := plainDigits(mark); ok {
				mark, weight = digits, superscriptWeight
				if isUnit(t[:start]) {
					continue
				}
			}
			for cut := 0; cut < len(mark); cut++ {
				// A mark may stick to a year: "20172" is 2017 and mark 2.
				list := wanted[mark[cut:]]
				if len(list) == 0 {
					continue
				}
				w := weight
				if w == 0 {
					w = weigh(t, start+cut, end)
				}
				if w <= 0 {
					continue
				}
				for _, n := range near(list, notes, pages(i, start)) {
					p := place{block: i, start: start + cut, end: end, page: pages(i, start), plain: w, weight: w}
					if np := notes[n].Span.Page; np != 0 && p.page != 0 && np != p.page {
						p.weight -= otherPage * min(abs(np-p.page), 3)
					}
					if p.weight > 0 || p.plain >= afterWordWeight {
						places[n] = append(places[n], p)
					}
				}
				if weight > 0 {
					break
				}
			}
		}
	}
	return places
}

// near returns those of the notes in list that stand on a page or next to it,
// at most twenty: where notes are numbered anew on each page, many have the
// same mark.
func near(list []int, notes []layout.Note, page int) []int {
	const most = 20
	if len(list) <= most {
		return list
	}
	from := sort.Search(len(list), func(i int) bool { return notes[list[i]].Span.Page >= page-1 })
	return list[min(from, len(list)-most):][:most]
}

func abs(n int) int { return max(n, -n) }

// numbered are words after which a figure belongs to the text.
var numbered = wordSet(`paragraph paragraphs para paras article articles goal goals target targets item
		items no nos number chapter chap section sections sect annex phase rule rules part parts vol volume page pages
		to from and of the by in at than or least most some about between over under until every only for with
		resolution resolutions decision decisions supplement level stage option category group agenda session since
		january february march april may june july august september october november december`)

func wordSet(list string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(list) {
		set[w] = true
	}
	return set
}

// after says that a figure belongs to the text if one of these follows. The
// longest are a dozen bytes; afterReach spares looking through the whole text.
const afterReach = 24

var after = pattern.New(`^(?:[/.–-]?\d|[/–%°]|-\w| (?:per cent|percent|million|billion|trillion|January|February|March|April|May|June|July|August|September|October|November|December|years?|months?|weeks?|days?|hours?|countries|States|members|meetings?|sessions?|dollars|times)\b|,\d{3}\b|\.\d)`)

// weigh tells how much the figures in t[start:end] look like a mark; 0 or less
// is not at all.
func weigh(t string, start, end int) int {
	if after.MatchString(t[end:min(end+afterReach, len(t))]) || start == 0 {
		return 0
	}
	before, _ := utf8.DecodeLastRuneInString(t[:start])
	if before == ' ' {
		before, _ = utf8.DecodeLastRuneInString(t[:start-1])
	}
	if unicode.IsLetter(firstRune(t[end:])) && !strings.ContainsRune(",;:)”", before) {
		return 0
	}
	if t[start-1] == ' ' {
		return weighApart(t[:start-1])
	}
	token := t[strings.LastIndexByte(t[:start], ' ')+1 : start]
	switch {
	case strings.ContainsRune(".:", before) && strings.Contains(token, "/"):
		return 0 // part of a symbol or an address: "A/78/1/Add.2"
	case unicode.IsDigit(before):
		if !endsInYear(t[:start]) {
			return 0
		}
		return afterFigureWeight + 1
	case strings.ContainsRune(",;:.)”’\"]", before):
		if before == '.' || before == ',' {
			if prev, _ := utf8.DecodeLastRuneInString(t[:start-1]); unicode.IsDigit(prev) && !endsInYear(t[:start-1]) {
				return afterWordWeight
			}
		}
		return gluedWeight
	case unicode.IsLower(before):
		return gluedWeight
	case unicode.IsUpper(before):
		return afterStopWeight
	}
	return 0
}

// weighApart weighs figures that stand after a space; t is the text before it.
func weighApart(t string) int {
	before, n := utf8.DecodeLastRuneInString(t)
	switch {
	case strings.ContainsRune(",;:.)”’\"]", before):
		if w := lastWord(t[:len(t)-n]); before == '.' && numbered[w] {
			return 0 // "No. 5"
		}
		return afterStopWeight
	case unicode.IsDigit(before):
		return afterFigureWeight
	case unicode.IsLetter(before):
		if numbered[lastWord(t)] {
			return 1
		}
		return afterWordWeight
	}
	return 0
}

func lastWord(t string) string {
	i := len(t)
	for i > 0 && (t[i-1]|0x20 >= 'a' && t[i-1]|0x20 <= 'z') {
		i--
	}
	return strings.ToLower(t[i:])
}

// endsInYear reports whether t ends in a year.
func endsInYear(t string) bool {
	i := len(t)
	for i > 0 && t[i-1] >= '0' && t[i-1] <= '9' {
		i--
	}
	y := t[i:]
	return len(y) == 4 && (y[:2] == "19" || y[:2] == "20")
}

// choose picks at most one place for each note so that the places stand in the
// notes' order and their weights add up to the most.
//
// It is a longest increasing path: best[k] is the best sum of the notes so far
// whose last place ends at position k of all places sorted by where they stand.
func choose(places [][]place, notes []layout.Note) []*place {
	type node struct {
		place
		note, sum, from int
	}
	var nodes []node
	for n, list := range places {
		for _, p := range list {
			if p.weight <= 0 {
				continue
			}
			nodes = append(nodes, node{place: p, note: n, from: -1})
		}
	}
	sort.SliceStable(nodes, func(i, j int) bool {
		a, b := nodes[i], nodes[j]
		if a.block != b.block {
			return a.block < b.block
		}
		if a.start != b.start {
			return a.start < b.start
		}
		return a.note > b.note // of one place, only one note can take it
	})
	// tree[n] holds the best node for notes below n (a Fenwick tree of maxima).
	tree := make([]int, len(notes)+1)
	for i := range tree {
		tree[i] = -1
	}
	best := -1
	for i := range nodes {
		nodes[i].sum = nodes[i].weight
		for k := nodes[i].note; k > 0; k -= k & -k {
			if j := tree[k]; j >= 0 && (nodes[i].from < 0 || nodes[j].sum > nodes[nodes[i].from].sum) {
				nodes[i].from = j
			}
		}
		if f := nodes[i].from; f >= 0 {
			nodes[i].sum += nodes[f].sum
		}
		for k := nodes[i].note + 1; k <= len(notes); k += k & -k {
			if tree[k] < 0 || nodes[tree[k]].sum < nodes[i].sum {
				tree[k] = i
			}
		}
		if best < 0 || nodes[i].sum > nodes[best].sum {
			best = i
		}
	}
	chosen := make([]*place, len(notes))
	for i := best; i >= 0; i = nodes[i].from {
		p := nodes[i].place
		chosen[nodes[i].note] = &p
	}
	return chosen
}

// cutMarks takes marks out of a text together with the space before them, and
// returns them with their new places.
func cutMarks(text string, at []markAt) (string, []layout.Mark) {
	if len(at) == 0 {
		return text, nil
	}
	sort.SliceStable(at, func(i, j int) bool { return at[i].start < at[j].start })
	var b strings.Builder
	var marks []layout.Mark
	from := 0
	for _, m := range at {
		if m.start < from {
			continue
		}
		b.WriteString(strings.TrimRight(text[from:m.start], " "))
		marks = append(marks, layout.Mark{At: b.Len(), Note: m.note, Text: m.mark})
		from = m.end
		// "(2005) 3 and": a space stays between the words; " 1 ," has none.
		rest := text[from:]
		if strings.HasPrefix(rest, " ,") || strings.HasPrefix(rest, " ;") || strings.HasPrefix(rest, " .") {
			from++
		} else if b.Len() == 0 {
			from += len(rest) - len(strings.TrimLeft(rest, " "))
		} else if r := firstRune(rest); rest != "" && (unicode.IsLetter(r) || unicode.IsDigit(r)) {
			b.WriteByte(' ')
		}
	}
	b.WriteString(text[from:])
	return b.String(), marks
}

// freeChain finds marks in a text whose notes are lost: figures that stick to
// words and count 1, 2, 3 through the document.
func freeChain(texts []string) [][]markAt {
	out := make([][]markAt, len(texts))
	var chain []markAt
	next := 1
	for i, t := range texts {
		for start, end := range figures(t) {
			mark := t[start:end]
			if mark != strconv.Itoa(next) || weigh(t, start, end) < gluedWeight {
				continue
			}
			if r, _ := utf8.DecodeLastRuneInString(t[:start]); unicode.IsLetter(r) {
				continue
			}
			chain = append(chain, markAt{place{block: i, start: start, end: end}, -1, mark})
			next++
		}
	}
	for _, m := range chain {
		out[m.block] = append(out[m.block], m)
	}
	return out
}
