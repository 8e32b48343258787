package diff

import (
	_ "embed"
	"strings"
	"sync"

	"resdiff/wording"
)

//go:embed exchanges.tsv
var exchangesTable string

// exchangeRow is a row of phrases that say the same between certain words.
type exchangeRow struct {
	forms         map[string]bool
	before, after neighbours
	// where is "asked" or "unsettled", or "" for anywhere.
	where string
}

// neighbours are what may stand beside a phrase: one of the alternatives or, if
// none is set, any but they.
type neighbours struct {
	none         bool
	alternatives [][]string
}

// exchangeRows maps each phrase to the rows it is in.
var exchangeRows = sync.OnceValue(func() map[string][]*exchangeRow {
	m := map[string][]*exchangeRow{}
	for line := range strings.Lines(exchangesTable) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		f := strings.Split(strings.TrimSpace(line), "\t")
		row := &exchangeRow{map[string]bool{}, readNeighbours(f[1]), readNeighbours(f[2]), strings.Join(f[3:], "")}
		for form := range strings.SplitSeq(f[0], " / ") {
			row.forms[form] = true
			m[form] = append(m[form], row)
		}
	}
	return m
})

// exchangeWords are the first words of the phrases.
var exchangeWords = sync.OnceValue(func() map[string]bool {
	m := map[string]bool{}
	for form := range exchangeRows() {
		first, _, _ := strings.Cut(form, " ")
		m[first] = true
	}
	return m
})

func readNeighbours(field string) neighbours {
	if field == "*" {
		return neighbours{none: true}
	}
	list, none := strings.CutPrefix(field, "!")
	n := neighbours{none: none}
	for a := range strings.SplitSeq(list, ", ") {
		n.alternatives = append(n.alternatives, strings.Fields(a))
	}
	return n
}

// stand reports whether one of the alternatives stands right beside a phrase:
// from word i on or, with last set, up to and with word i.
func (n neighbours) stand(r *reading, i int, last bool) bool {
	for _, a := range n.alternatives {
		from, all := i, true
		if last {
			from = i - len(a) + 1
		}
		for k, w := range a {
			all = all && (r.word(from+k) == w || strings.HasPrefix(w, "<") && r.sort(from+k, w))
		}
		if all {
			return !n.none
		}
	}
	return n.none
}

// sort reports whether word i begins what a class of the table names.
func (r *reading) sort(i int, class string) bool {
	w := r.word(i)
	switch class {
	case "<figure>":
		return r.figure(i)
	case "<count>":
		return r.figure(i) && !r.ofTime(i)
	case "<date>":
		return r.mentionAt(i, wording.Date) != nil
	case "<citation>":
		return r.mentionAt(i, wording.Citation) != nil
	case "<actor>":
		return r.mentionAt(i, wording.Actor, wording.Body) != nil
	case "<instrument>":
		return r.mentionAt(i, wording.Instrument) != nil
	case "<gerund>":
		return gerund(w) && !tellsKind[w]
	case "<session>":
		const reach = 5 // "its seventy-seventh and seventy-eighth sessions"
		for k := i + 1; k <= i+reach && !r.clauseEnds(k); k++ {
			if singular(r.word(k)) == "session" {
				return true
			}
		}
	}
	return false
}

// figure reports whether word i is a number, in digits or in words.
func (r *reading) figure(i int) bool {
	w := r.word(i)
	return w != "" && w[0] >= '0' && w[0] <= '9' || r.mentionAt(i, wording.Figure) != nil || countWords[w]
}

// ofTime reports whether what is counted from word i on is time: "over 30 days"
// may be in their course.
func (r *reading) ofTime(i int) bool {
	const reach = 4
	for k := i + 1; k <= i+reach && k < len(r.low); k++ {
		switch singular(r.low[k]) {
		case "year", "month", "week", "day", "hour", "decade", "minute", "period", "time", "session", "quarter", "century", "generation":
			return true
		}
	}
	return false
}

// gerund reports whether a word is the form in -ing of a verb, as far as its
// letters tell.
func gerund(w string) bool {
	return len(w) > 5 && strings.HasSuffix(w, "ing") && !notGerunds[w]
}

// notGerunds are nouns and prepositions that end like a gerund.
var notGerunds = setOf("during following including regarding concerning meeting meetings hearing building outstanding funding morning evening nothing anything something everything training briefing standing spring housing beginning pending notwithstanding")

// fits reports whether a phrase stands where the row holds.
func (row *exchangeRow) fits(v *view, p phrase) bool {
	switch row.where {
	case "asked":
		if p.r.governor(p.from) == nil || !v.directive(p.r, p.from) || v.governed(p.r, p.from, settling) {
			return false
		}
	case "unsettled":
		if v.governed(p.r, p.from, settling) {
			return false
		}
	}
	return row.before.stand(p.r, p.from-1, true) && row.after.stand(p.r, p.to, false)
}
