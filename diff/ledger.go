package diff

import (
	"slices"
	"strconv"
	"strings"

	"resdiff/wording"
)

// ledgers gathers each sort of change over the whole pair; a ledger without
// rows is left out.
func (in *interpreter) ledgers() Ledgers {
	var out Ledgers
	for _, l := range []Ledger{
		{"verbs", "Verbs that shifted", in.verbRows()},
		{"hedges", "Words that weaken or strengthen, gained and lost", in.hedgeRows()},
		{"requests", "Requests and deadlines", in.requestRows()},
		{"actors", "Actors gained and lost", in.actorRows()},
		{"figures", "Figures", in.figureRows()},
		{"citations", "Citations", in.citationRows()},
		{"terms", "Terms that appear or vanish", in.termRows()},
		{"rules", "Edits explained by a rule", in.ruleRows()},
	} {
		if len(l.Rows) > 0 {
			out = append(out, l)
		}
	}
	return out
}

// rows gathers rows that say the same of several changes into one.
type rows struct {
	list []LedgerRow
	at   map[[4]string]int
}

func (r *rows) add(row LedgerRow, change int) {
	if r.at == nil {
		r.at = map[[4]string]int{}
	}
	key := [4]string{row.What, row.Old, row.New, row.Note}
	i, ok := r.at[key]
	if !ok {
		i = len(r.list)
		r.at[key] = i
		r.list = append(r.list, row)
	}
	if !slices.Contains(r.list[i].Changes, change) {
		r.list[i].Changes = append(r.list[i].Changes, change)
	}
}

// verbRows lists the verbs that shifted, opening ones and those within.
func (in *interpreter) verbRows() []LedgerRow {
	var out rows
	for i, v := range in.views {
		if v == nil {
			continue
		}
		if s := v.ch.Verb; s.Shift != Same {
			out.add(LedgerRow{What: s.Shift.String(), Old: s.Old, New: s.New}, i)
		}
		for _, p := range v.inner {
			if p.shift != Same {
				a, b := v.reading(p.oldRef), v.reading(p.newRef)
				out.add(LedgerRow{What: p.shift.String(), Old: a.text[p.old.Start:p.old.End], New: b.text[p.new.Start:p.new.End], Note: "within the paragraph"}, i)
			}
		}
	}
	return out.list
}

// hedgeRows lists the hedges that amended paragraphs gained and lost.
func (in *interpreter) hedgeRows() []LedgerRow {
	var out rows
	for i, v := range in.views {
		if v == nil || v.ch.Status != Amended {
			continue
		}
		old, new := v.changedHedges(true), v.changedHedges(false)
		for _, h := range new {
			if !slices.ContainsFunc(old, func(o hedgeAt) bool { return o.asString == h.asString }) {
				out.add(LedgerRow{What: "gained", New: h.asString, Note: h.effect()}, i)
			}
		}
		for _, h := range old {
			if !slices.ContainsFunc(new, func(n hedgeAt) bool { return n.asString == h.asString }) {
				out.add(LedgerRow{What: "lost", Old: h.asString, Note: h.effect()}, i)
			}
		}
	}
	return out.list
}

func (h hedge) effect() string {
	if h.weakens {
		return "weakens"
	}
	return "strengthens"
}

// changedHedges returns the hedges of one side that have a changed word which
// no rule accounts for.
func (v *view) changedHedges(old bool) []hedgeAt {
	var out []hedgeAt
	paragraphs, side := v.ch.New, v.in.new
	if old {
		paragraphs, side = v.ch.Old, v.in.old
	}
	for _, n := range paragraphs {
		for _, h := range side[n].hedges {
			// "Considering" that opens a paragraph is its verb, and "endeavour" in "We
			// will endeavour to": the ledger of verbs tells.
			if r := &side[n]; len(r.verbs) > 0 && opens(r, &r.verbs[0]) && r.toks[h.start].Start < r.verbs[0].End && r.toks[h.end-1].End >= r.verbs[0].End {
				continue
			}
			for k := h.start; k < h.end; k++ {
				p := wordAt{old, n, k}
				if _, ok := v.excused[p]; v.changed(p) && !ok {
					out = append(out, h)
					break
				}
			}
		}
	}
	return out
}

// actorRows lists the actors that amended paragraphs gained and lost.
func (in *interpreter) actorRows() []LedgerRow {
	var out rows
	for i, v := range in.views {
		if v == nil || v.ch.Status != Amended {
			continue
		}
		old, new := v.actors(true), v.actors(false)
		for _, a := range new {
			if _, ok := old.find(a.key); !ok && a.changed {
				out.add(LedgerRow{What: "gained", New: a.key}, i)
			}
		}
		for _, a := range old {
			if _, ok := new.find(a.key); !ok && a.changed {
				out.add(LedgerRow{What: "lost", Old: a.key}, i)
			}
		}
	}
	return out.list
}

type actorList []struct {
	key     string
	changed bool
}

func (l actorList) find(key string) (int, bool) {
	for i, a := range l {
		if a.key == key {
			return i, true
		}
	}
	return 0, false
}

// actors returns the actors that one side of a change names, each once, and
// whether a word of it changed.
func (v *view) actors(old bool) actorList {
	var out actorList
	paragraphs, side := v.ch.New, v.in.new
	if old {
		paragraphs, side = v.ch.Old, v.in.old
	}
	for _, n := range paragraphs {
		r := &side[n]
		for _, m := range r.found {
			if m.Kind != wording.Actor {
				continue
			}
			if from, _ := r.words(m.Start, m.End); r.mentionAt(from, wording.Title) != nil {
				continue // "Connecting people" addresses nobody
			}
			from, to := r.words(m.Start, m.End)
			changed := false
			for k := from; k < to; k++ {
				p := wordAt{old, n, k}
				_, excused := v.excused[p]
				changed = changed || v.changed(p) && !excused
			}
			i, ok := out.find(m.Key)
			if !ok {
				i = len(out)
				out = append(out, struct {
					key     string
					changed bool
				}{key: m.Key})
			}
			out[i].changed = out[i].changed || changed
		}
	}
	return out
}

// ruleRows counts the edits that each rule explains.
func (in *interpreter) ruleRows() []LedgerRow {
	var out rows
	counts := map[string]int{}
	total := 0
	for i, ch := range in.c.Changes {
		if ch.Status != Amended {
			continue
		}
		for _, e := range ch.Edits {
			if e.Op == Equal {
				continue
			}
			total++
			if e.Rule != "" {
				counts[e.Rule]++
				out.add(LedgerRow{What: e.Rule}, i)
			}
		}
	}
	for i := range out.list {
		out.list[i].Note = strconv.Itoa(counts[out.list[i].What]) + " of " + plural(total, "edit")
	}
	slices.SortStableFunc(out.list, func(a, b LedgerRow) int { return counts[b.What] - counts[a.What] })
	return out.list
}

// shorten cuts a phrase after a number of words.
func shorten(text string, most int) string {
	f := strings.Fields(text)
	if len(f) <= most {
		return text
	}
	return strings.Join(f[:most], " ") + " …"
}
