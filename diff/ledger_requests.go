package diff

import (
	"slices"
	"strings"

	"resdiff/resolution"
	"resdiff/wording"
)

// request is who is asked to do what, and by when.
type request struct {
	who, what, when string
	// whenKey is the normal form of when.
	whenKey string
	// paragraph is where it stands; verb, from and last are the words of the verb
	// that asks, where who is asked begins, and the last that is shown.
	paragraph, verb, from, last int
}

// requestRow is a row on its way into the ledger, and its change.
type requestRow struct {
	row    LedgerRow
	change int
	asked  request
}

// requestRows lists the requests that are new, lapsed, asked of somebody else, or
// due at another time.
func (in *interpreter) requestRows() []LedgerRow {
	var list []requestRow
	for i := range in.c.Changes {
		ch := &in.c.Changes[i]
		if ch.Status == Unchanged {
			continue
		}
		old, new := in.requestsOf(in.old, ch.Old), in.requestsOf(in.new, ch.New)
		used := make([]bool, len(old))
		for _, n := range new {
			k := counterpart(old, used, n)
			if k >= 0 {
				used[k] = true
				if row, ok := requestChange(old[k], n, ch.Attention == Routine); ok {
					list = append(list, requestRow{row, i, n})
				}
			} else if !in.standsUnchanged(i, n, false) {
				list = append(list, requestRow{LedgerRow{What: "new", New: n.String(), Note: due(n.when)}, i, n})
			}
		}
		for k, o := range old {
			if !used[k] && !in.standsUnchanged(i, o, true) {
				list = append(list, requestRow{LedgerRow{What: "lapsed", Old: o.String(), Note: due(o.when)}, i, o})
			}
		}
	}
	var out rows
	for _, r := range withoutMoved(list) {
		out.add(r.row, r.change)
	}
	return out.list
}

// requestChange says what became of a request; false where nothing did.
func requestChange(o, n request, routine bool) (LedgerRow, bool) {
	row := LedgerRow{Old: o.String(), New: n.String(), Note: due(n.when)}
	sameWhen := o.whenKey == n.whenKey
	switch {
	case sameWhen || o.when == "":
	case n.when == "":
		row.Note = "was due: " + o.when
	default:
		row.Note = arrow(o.when, n.when)
	}
	switch {
	case o.act() != n.act():
		row.What = "task changed"
	case sameWhen && sameLettersOf(o.who, n.who):
		return row, false
	case sameWhen:
		row.What = "addressee changed"
	case n.when == "":
		row.What = "deadline dropped"
	case o.when == "":
		row.What = "deadline added"
	case routine:
		row.What = "rolled"
	default:
		row.What = "deadline moved"
	}
	return row, true
}

// standsUnchanged reports whether no word of a request changed that a rule does
// not account for: it is still asked, in a sentence that reads otherwise.
func (in *interpreter) standsUnchanged(change int, q request, old bool) bool {
	v := in.views[change]
	if v == nil || v.ch.Status != Amended {
		return false
	}
	for k := q.verb; k <= q.last; k++ {
		p := wordAt{old, q.paragraph, k}
		if _, ok := v.excused[p]; v.changed(p) && !ok {
			return false
		}
	}
	return true
}

// withoutMoved leaves out the requests that lapsed in one paragraph and are new
// in another in the same words.
func withoutMoved(list []requestRow) []requestRow {
	gone := map[string][]int{}
	key := func(q request) string { return lettersOf(q.String()) + "\n" + q.whenKey }
	for i, r := range list {
		if r.row.What == "lapsed" {
			gone[key(r.asked)] = append(gone[key(r.asked)], i)
		}
	}
	out := map[int]bool{}
	for i, r := range list {
		if k := key(r.asked); r.row.What == "new" && len(gone[k]) > 0 {
			out[i], out[gone[k][0]] = true, true
			gone[k] = gone[k][1:]
		}
	}
	kept := list[:0]
	for i, r := range list {
		if !out[i] {
			kept = append(kept, r)
		}
	}
	return kept
}

// lettersOf returns a text in lower case without blanks and hyphens, which an
// extraction may lose.
func lettersOf(text string) string {
	return strings.NewReplacer(" ", "", "-", "", "‑", "").Replace(strings.ToLower(text))
}

func sameLettersOf(a, b string) bool { return lettersOf(a) == lettersOf(b) }

func due(when string) string {
	if when == "" {
		return ""
	}
	return "due: " + when
}

// String says a request in a few words: "Secretary-General: to submit a report".
func (r request) String() string { return r.who + ": " + r.what }

// counterpart returns the index of the unused old request that asks the same,
// or else of the same actor; -1 if there is none.
func counterpart(old []request, used []bool, n request) int {
	best := -1
	for k, o := range old {
		switch {
		case used[k]:
		case o.act() == n.act():
			return k
		case best < 0 && sameLettersOf(o.who, n.who):
			best = k
		}
	}
	return best
}

// act returns the first words of what is asked, by which two requests are
// taken for the same; that it goes on being done is no other task.
func (r request) act() string {
	f := strings.Fields(strings.Replace(r.what, "to continue to ", "to ", 1))
	const telling = 3 // "to collect inputs"
	return lettersOf(strings.Join(f[:min(len(f), telling)], " "))
}

// requestsOf returns the requests that the operative paragraphs make: clauses
// governed by a verb that asks ("Requests the Secretary-General to submit ...").
func (in *interpreter) requestsOf(side []reading, paragraphs []int) []request {
	var out []request
	for _, n := range paragraphs {
		r := &side[n]
		if r.kind != resolution.Operative {
			continue
		}
		for k, verb := range r.verbs {
			if in.wording.family(verb) != "directive" {
				continue
			}
			end := len(r.toks)
			if k+1 < len(r.verbs) {
				end, _ = r.words(r.verbs[k+1].Start, r.verbs[k+1].End)
			}
			at, from := r.words(verb.Start, verb.End)
			if r.word(from) == "to" && passedOn[r.word(from+1)] { // "Decides to authorize Member States to"
				at, from = from+1, from+2
				if w := r.word(from); w == "upon" || w == "on" {
					from++
				}
			}
			if slices.Contains(verb.Verbs, "call for") && !r.namesActor(from, min(from+2, end)) {
				continue // "Calls for increased cooperation of States to support" asks for a thing
			}
			if q, ok := r.request(from, end); ok {
				q.paragraph, q.verb = n, at
				out = append(out, q)
			}
		}
	}
	return out
}

// passedOn are the verbs by which somebody is asked or allowed to do something, where an
// organ decides to do so.
var passedOn = setOf("request invite encourage urge authorize authorise instruct call ask direct mandate require task oblige empower entrust")

// request reads who is asked to do what in the words from and to of a clause.
func (r *reading) request(from, end int) (request, bool) {
	const mostWho, mostWhat = 14, 14 // words shown
	to := -1
	for i := from; i < end && i < from+4*mostWho; i++ {
		// "to" after "in a position" says who is asked, not what.
		if r.low[i] == "to" && i+1 < end && r.infinitive(i+1) && !r.inName(i) && r.word(i-1) != "position" {
			to = i
			break
		}
	}
	if to <= from || !r.namesActor(from, to) {
		return request{}, false
	}
	last := to
	for last+1 < end && last+1 < to+mostWhat && r.low[last+1] != ";" {
		last++
	}
	q := request{who: shorten(strings.Trim(r.text[r.toks[from].Start:r.toks[to-1].End], ", "), mostWho), from: from, last: last}
	q.what = strings.TrimRight(r.text[r.toks[to].Start:r.toks[last].End], ",;.")
	if last+1 < end && r.low[last+1] != ";" && r.low[last+1] != "." {
		q.what += " …"
	}
	q.when, q.whenKey = r.dueIn(from, end)
	return q, true
}

// namesActor reports whether the words from and to name somebody.
func (r *reading) namesActor(from, to int) bool {
	for i := from; i < to; i++ {
		if r.mentionAt(i, wording.Actor, wording.Body, wording.Place) != nil {
			return true
		}
	}
	return false
}

// infinitive reports whether word i, after "to", can be a verb: "to submit",
// not "to information".
func (r *reading) infinitive(i int) bool {
	w := r.low[i]
	if !r.toks[i].Word || links[w] || w[0] <= '9' || r.toks[i].Key != w {
		return false
	}
	for _, ending := range []string{"tion", "ness", "ity", "ance", "ence", "ing", "ers", "ies", "als", "ers", "ents"} {
		if strings.HasSuffix(w, ending) {
			return w == "bring" || w == "mention" || w == "enhance" || w == "advance" || w == "finance" || w == "commence" || w == "influence"
		}
	}
	return true
}

// inName reports whether word i is part of a name or title.
func (r *reading) inName(i int) bool {
	return r.mentionAt(i, wording.Body, wording.Instrument, wording.Event, wording.Title, wording.Date) != nil
}
