package diff

import (
	"strings"

	"resdiff/internal/mention"
	"resdiff/resolution"
)

// request is who is asked to do what, and by when.
type request struct {
	who, what, when string
	// whenKey is the normal form of when.
	whenKey string
}

// requestRows lists the requests that are new, lapsed, or due at another time.
func (in *interpreter) requestRows() []LedgerRow {
	var out rows
	for i := range in.c.Changes {
		ch := &in.c.Changes[i]
		old, new := in.requestsOf(in.old, ch.Old), in.requestsOf(in.new, ch.New)
		if ch.Status == Unchanged {
			continue
		}
		used := make([]bool, len(old))
		for _, n := range new {
			k := counterpart(old, used, n)
			if k < 0 {
				out.add(LedgerRow{What: "new", New: n.String(), Note: due(n.when)}, i)
				continue
			}
			used[k] = true
			o := old[k]
			switch {
			case o.whenKey == n.whenKey && strings.EqualFold(o.who, n.who):
			case o.whenKey == n.whenKey:
				out.add(LedgerRow{What: "addressee changed", Old: o.String(), New: n.String(), Note: due(n.when)}, i)
			case o.when == "" || n.when == "":
				out.add(LedgerRow{What: "deadline changed", Old: o.String(), New: n.String(), Note: arrow(due(o.when), due(n.when))}, i)
			case ch.Attention == Routine:
				out.add(LedgerRow{What: "rolled", Old: o.String(), New: n.String(), Note: arrow(o.when, n.when)}, i)
			default:
				out.add(LedgerRow{What: "moved", Old: o.String(), New: n.String(), Note: arrow(o.when, n.when)}, i)
			}
		}
		for k, o := range old {
			if !used[k] {
				out.add(LedgerRow{What: "lapsed", Old: o.String(), Note: due(o.when)}, i)
			}
		}
	}
	return out.list
}

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
		case best < 0 && strings.EqualFold(o.who, n.who):
			best = k
		}
	}
	return best
}

// act returns the first words of what is asked, by which two requests are
// taken for the same.
func (r request) act() string {
	f := strings.Fields(r.what)
	const telling = 3 // "to collect inputs"
	return strings.ToLower(strings.Join(f[:min(len(f), telling)], " "))
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
			_, from := r.words(verb.Start, verb.End)
			if q, ok := r.request(from, end); ok {
				out = append(out, q)
			}
		}
	}
	return out
}

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
	q := request{who: shorten(strings.Trim(r.text[r.toks[from].Start:r.toks[to-1].End], ", "), mostWho)}
	q.what = strings.TrimRight(r.text[r.toks[to].Start:r.toks[last].End], ",;.")
	if last+1 < end && r.low[last+1] != ";" && r.low[last+1] != "." {
		q.what += " …"
	}
	for i := to; i < end; i++ {
		m := r.mentionAt(i, mention.Date)
		if m == nil || m.Start != r.toks[i].Start {
			continue
		}
		if m.Unit == "session" || r.deadlineAt(i) {
			q.when, q.whenKey = r.text[m.Start:m.End], m.Key
			if m.Unit != "" {
				q.when += " " + m.Unit
			}
			break
		}
	}
	return q, true
}

// namesActor reports whether the words from and to name somebody.
func (r *reading) namesActor(from, to int) bool {
	for i := from; i < to; i++ {
		if r.mentionAt(i, mention.Actor, mention.Body, mention.Place) != nil {
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
	return r.mentionAt(i, mention.Body, mention.Instrument, mention.Event, mention.Title, mention.Date) != nil
}
