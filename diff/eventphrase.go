package diff

import (
	"unicode"
	"unicode/utf8"

	"resdiff/wording"
)

// placeAt reads "in Kyoto, Japan" or, after a place, ", Japan" at word i.
func (r *reading) placeAt(i int) int {
	if r.low[i] == "," && r.mentionAt(i-1, wording.Place) == nil {
		return i
	}
	j := i + 1
	if r.word(j) == "the" && r.mentionAt(j+1, wording.Place) != nil {
		j++
	}
	end := i
	for j < len(r.toks) {
		m := r.mentionAt(j, wording.Place)
		if m == nil || m.Start != r.toks[j].Start {
			if !r.properAt(j) || j != i+1 {
				break
			}
			end = r.cityEnd(j)
		} else {
			_, end = r.words(m.Start, m.End)
			end = max(end, r.cityEnd(j))
		}
		if r.word(end) != "," && r.word(end) != "and" || r.mentionAt(end+1, wording.Place) == nil {
			break
		}
		j = end + 1
	}
	return end
}

// cityEnd returns the index after the name of a city that begins at word j: the
// word itself, or as far as a comma and the country, "Sharm el-Sheikh, Egypt".
func (r *reading) cityEnd(j int) int {
	const longest = 3 // words of a city's name
	for k := j + 1; k <= j+longest && wordy(r.word(k-1)); k++ {
		if m := r.mentionAt(k+1, wording.Place); r.word(k) == "," && m != nil && m.Start == r.toks[k+1].Start {
			return k
		}
	}
	return j + 1
}

// properAt reports whether word i is a lone capitalised word that is part of
// no other name.
func (r *reading) properAt(i int) bool {
	if i >= len(r.toks) {
		return false
	}
	first, _ := utf8.DecodeRuneInString(r.toks[i].Key)
	return unicode.IsUpper(first) && r.mentionAt(i, wording.Body, wording.Instrument, wording.Event, wording.Actor) == nil
}

// themeAt reads "under the overall theme “…”", "which will focus on “…”",
// "which will have as priority themes “…” and “…”" at word i.
func (r *reading) themeAt(i int) int {
	j := i
	switch {
	case r.low[i] == "under" || r.low[i] == "with" || r.low[i] == "on" || r.low[i] == "and":
		j++
	case r.low[i] == "which" || r.low[i] == "," && r.word(i+1) == "which":
		j++
		if r.low[i] == "," {
			j++
		}
	default:
		return i
	}
	const reach = 7 // "which will have as its priority themes"
	themed := false
	for k := j; k < j+reach && k < len(r.toks); k++ {
		if w := r.low[k]; w == "theme" || w == "themes" || w == "theme:" || w == "focus" || w == "focused" {
			themed = true
		}
		if m := r.mentionAt(k, wording.Title); themed && m != nil && m.Start == r.toks[k].Start {
			_, end := r.words(m.Start, m.End)
			for r.word(end) == "and" || r.word(end) == "," {
				next := r.mentionAt(end+1, wording.Title)
				if next == nil || next.Start != r.toks[end+1].Start {
					break
				}
				_, end = r.words(next.Start, next.End)
			}
			return end
		}
	}
	return r.focusAt(i)
}

// focusAt reads a theme without quotation marks at word i, "which will focus on
// the repair of quays", as far as the sentence goes.
func (r *reading) focusAt(i int) int {
	j := i
	if r.word(j) == "," {
		j++
	}
	if !r.hasWords(j, []string{"which", "will", "focus", "on"}) {
		return i
	}
	const longest = 15 // words of a theme
	for k := j + 4; k <= j+4+longest && k <= len(r.low); k++ {
		switch {
		case r.word(k) == "" || r.word(k) == ";" || r.word(k) == ".":
			return k
		case r.word(k) == "," || r.verbAt[k] > 0 || r.hedgeAt[k]:
			return i
		}
	}
	return i
}

// hostAt reads "hosted by the Government of France" or "hosted by Norway" at
// word i, where the place follows ("in Paris"): the host is then the country it
// is held in. Organizers other than Governments, and a State that is named for
// itself, are no mere detail.
func (r *reading) hostAt(i int) int {
	if r.low[i] != "hosted" || r.word(i+1) != "by" {
		return i
	}
	j := i + 2
	if r.word(j) == "the" {
		j++
	}
	if w := r.word(j); (w == "government" || w == "governments") && r.word(j+1) == "of" {
		j += 2
		if r.word(j) == "the" {
			j++
		}
	}
	if m := r.mentionAt(j, wording.Place); m != nil {
		_, end := r.words(m.Start, m.End)
		place := end
		if r.word(place) == "," {
			place++
		}
		if r.word(place) == "in" && r.calendarAt(place+1) == nil && r.placeAt(place) > place {
			return end
		}
	}
	return i
}

// heldPhrases say that an event is, was or will be held.
var heldPhrases = [][]string{
	{"and", "scheduled", "to", "take", "place"}, {"scheduled", "to", "take", "place"}, {"scheduled", "to", "be", "held"}, {"which", "was", "held"},
	{"which", "will", "be", "held"}, {"which", "took", "place"}, {"that", "was", "held"}, {"that", "will", "be", "held"}, {"to", "be", "held"}, {"to", "be", "convened"},
	{"to", "be", "organized"}, {"to", "be", "hosted"}, {"to", "take", "place"}, {"took", "place"}, {"held"}, {"convened"}, {"organized"},
	{"scheduled"},
}

// modePhrases say in what way it is held.
var modePhrases = [][]string{
	{"virtually"}, {"virtual"}, {"online"}, {"remotely"}, {"in", "person"}, {"in-person"}, {"by", "videoconference"}, {"through", "virtual", "means"}, {"by", "virtual", "means"},
	{"in", "informal", "virtual", "meetings"}, {"in", "virtual", "meetings"}, {"in", "a", "hybrid", "format"}, {"in", "hybrid", "format"}, {"in", "a", "hybrid", "manner"},
	{"in", "a", "virtual", "format"}, {"in", "virtual", "format"}, {"in", "an", "online", "format"}, {"in", "online", "format"},
}

// stagedPhrases do so with a verb of their own.
var stagedPhrases = [][]string{
	{"is", "scheduled", "to", "take", "place"}, {"is", "scheduled", "to", "be", "held"}, {"is", "to", "be", "held"}, {"is", "to", "take", "place"},
	{"will", "be", "held"}, {"will", "be", "convened"}, {"will", "take", "place"}, {"has", "been", "held"}, {"has", "taken", "place"},
	{"was", "held"}, {"was", "convened"}, {"were", "held"},
}

// phraseAt returns the index after the phrase at word i, i itself if there is
// none: those who hold an event are no mere detail.
func (r *reading) phraseAt(i int, phrases [][]string) int {
	for _, phrase := range phrases {
		if r.hasWords(i, phrase) && r.word(i+len(phrase)) != "by" {
			return i + len(phrase)
		}
	}
	return i
}

// partOfYear returns how many words before a date from word i on tell a part of
// it, one more than that: "the last quarter of 2020", "late 2020".
func (r *reading) partOfYear(i int) int {
	switch r.word(i) {
	case "early", "mid", "late":
		return 2
	case "the":
		switch r.word(i + 2) {
		case "quarter", "half", "part", "week", "days":
			if r.word(i+3) == "of" {
				return 5
			}
		}
	}
	return 1
}

// yearlyAt reads "each year" after a date, or "celebrated annually on 3 May",
// the comma before it included, at word i: the day of an event that comes every
// year, said once for all.
func (r *reading) yearlyAt(i int) int {
	if (r.low[i] == "each" || r.low[i] == "every") && r.word(i+1) == "year" && r.mentionAt(i-1, wording.Date) != nil {
		return i + 2
	}
	j := i
	if r.low[j] == "," {
		j++
	}
	switch r.word(j) {
	case "celebrated", "observed", "held", "marked", "commemorated":
		j++
	}
	switch {
	case r.word(j) == "annually" || r.word(j) == "yearly":
		j++
	case (r.word(j) == "each" || r.word(j) == "every") && r.word(j+1) == "year":
		j += 2
	default:
		return i
	}
	if r.word(j) != "on" && r.word(j) != "from" || r.calendarAt(j+1) == nil {
		return i
	}
	_, end := r.words(r.calendarAt(j+1).Start, r.calendarAt(j+1).End)
	return end
}

// hasWords reports whether the words stand at word i.
func (r *reading) hasWords(i int, phrase []string) bool {
	if i+len(phrase) > len(r.low) {
		return false
	}
	for k, w := range phrase {
		if r.low[i+k] != w {
			return false
		}
	}
	return true
}

// countAt reads "which welcomed over 11,000 participants" or "attended by more
// than 300 delegates", the comma before it included, at word i.
func (r *reading) countAt(i int) int {
	j := i
	if r.low[j] == "," {
		j++
	}
	switch {
	case r.word(j) == "which" && setOf("welcomed attracted gathered brought drew hosted saw")[r.word(j+1)]:
		j += 2
	case r.word(j) == "attended" && r.word(j+1) == "by":
		j += 2
	default:
		return i
	}
	const reach = 6 // "together more than 11,000 in-person participants"
	for k := j; k < j+reach; k++ {
		switch r.word(k) {
		case "participants", "delegates", "attendees", "people", "representatives":
			return k + 1
		}
	}
	return i
}
