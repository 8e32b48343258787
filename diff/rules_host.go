package diff

import "resdiff/wording"

// excuseHosts accounts for the Government that is thanked for hosting an event, where
// it is that of the place on either side: "in Sharm el-Sheikh, Egypt, ... its
// appreciation to the Government of Egypt for hosting" ↔ "in Dubai, United Arab
// Emirates, ... the Government of the United Arab Emirates".
func (v *view) excuseHosts() {
	a, b, ok := v.pair()
	if !ok {
		return
	}
	x, y := a.thankedHost(), b.thankedHost()
	if x == nil || y == nil || x.Key == y.Key || !v.eventRolled() {
		return
	}
	e := excuse{Event, "", "the host of the event is thanked"}
	for _, side := range [...]struct {
		r   *reading
		m   *wording.Mention
		ref wordAt
	}{{a, x, wordAt{true, v.ch.Old[0], 0}}, {b, y, wordAt{false, v.ch.New[0], 0}}} {
		v.excuseMention(side.m, side.ref, e)
		if from, _ := side.r.words(side.m.Start, side.m.End); side.r.word(from-1) == "the" {
			v.excuse(wordAt{side.ref.old, side.ref.para, from - 1}, e)
		}
	}
}

// thankedHost returns the country whose Government is thanked for hosting, if the
// paragraph tells before that the event was held there; nil otherwise.
func (r *reading) thankedHost() *wording.Mention {
	for i := range r.low {
		if r.low[i] != "hosting" || r.word(i-1) != "for" {
			continue
		}
		m := r.mentionAt(i-2, wording.Place)
		if m == nil {
			return nil
		}
		k, _ := r.words(m.Start, m.End)
		if k--; r.word(k) == "the" {
			k--
		}
		if r.word(k) != "of" || r.word(k-1) != "government" && r.word(k-1) != "people" {
			return nil
		}
		for j := range r.found {
			o := &r.found[j]
			from, _ := r.words(o.Start, o.End)
			if o.Kind == wording.Place && o.Key == m.Key && from < k && r.detail[from] == detailPlace {
				return m
			}
		}
		return nil
	}
	return nil
}
