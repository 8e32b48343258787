package diff

import (
	"strings"

	"resdiff/wording"
)

// citationRows lists the citations that rolled on, came, went, or were left
// standing where their siblings rolled.
func (in *interpreter) citationRows() []LedgerRow {
	old, new := in.citedIn(in.old), in.citedIn(in.new)
	rolled := in.rolledCitations()
	var out rows
	for i, v := range in.views {
		if v == nil || v.ch.Status != Amended {
			continue
		}
		for _, p := range v.pairs {
			if p.old == nil || p.new == nil || p.old.Kind != wording.Citation || p.old.Key == p.new.Key || v.respaced(p.old, p.oldRef) {
				continue
			}
			what := "replaced"
			if rolled[p.old.Key] == p.new.Key {
				what = "rolled"
			}
			out.add(LedgerRow{What: what, Old: v.printedMention(p.old, p.oldRef), New: v.printedMention(p.new, p.newRef)}, i)
		}
	}
	replaced := map[string]bool{}
	for a, b := range rolled {
		replaced[a], replaced[b] = true, true
	}
	for i, ch := range in.c.Changes {
		for _, n := range ch.New {
			for _, m := range in.new[n].citations() {
				if in.respacedIn(i, n, false, &m) {
					continue
				}
				text := in.new[n].text[m.Start:m.End]
				if next := rolled[m.Key]; next != "" {
					out.add(LedgerRow{What: "stale", Old: text, New: text, Note: "elsewhere rolled on to " + strings.TrimPrefix(strings.TrimPrefix(next, "A/RES/"), "E/RES/")}, i)
				}
				if !old[m.Key] && !replaced[m.Key] {
					out.add(LedgerRow{What: "new", New: text}, i)
				}
			}
		}
		for _, n := range ch.Old {
			for _, m := range in.old[n].citations() {
				if in.respacedIn(i, n, true, &m) {
					continue
				}
				if !new[m.Key] && rolled[m.Key] == "" {
					out.add(LedgerRow{What: "lost", Old: in.old[n].text[m.Start:m.End]}, i)
				}
			}
		}
	}
	return out.list
}

// respacedIn is respaced for a mention of a paragraph of change i.
func (in *interpreter) respacedIn(i, paragraph int, old bool, m *wording.Mention) bool {
	v := in.views[i]
	return v != nil && v.respaced(m, wordAt{old, paragraph, 0})
}

// citations returns the resolutions, decisions and documents that a paragraph
// cites, not references to their paragraphs.
func (r *reading) citations() []wording.Mention {
	var out []wording.Mention
	for _, m := range r.found {
		if m.Kind == wording.Citation && !strings.HasPrefix(m.Key, "paragraph") {
			out = append(out, m)
		}
	}
	return out
}

func (in *interpreter) citedIn(side []reading) map[string]bool {
	out := map[string]bool{}
	for i := range side {
		for _, m := range side[i].citations() {
			out[m.Key] = true
		}
	}
	return out
}

// rolledCitations maps each citation that a rule rolled on to the new one.
func (in *interpreter) rolledCitations() map[string]string {
	out := map[string]string{}
	for _, v := range in.views {
		if v == nil || v.ch.Status != Amended {
			continue
		}
		for _, p := range v.pairs {
			if p.old == nil || p.new == nil || p.old.Kind != wording.Citation || p.old.Key == p.new.Key {
				continue
			}
			if _, ok := in.citationRoll(p.old.Key, p.new.Key); ok {
				out[p.old.Key] = p.new.Key
			}
		}
	}
	return out
}

func (v *view) printedMention(m *wording.Mention, ref wordAt) string {
	return v.reading(ref).text[m.Start:m.End]
}
