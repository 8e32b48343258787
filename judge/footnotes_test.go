package judge

import (
	"testing"

	"resdiff/align"
	"resdiff/diff"
	"resdiff/resolution"
)

// withNotes is a resolution of one paragraph that calls the footnotes.
func withNotes(text string, notes ...string) *resolution.Resolution {
	r := document(text)
	for i, n := range notes {
		r.Footnotes = append(r.Footnotes, resolution.Footnote{Mark: string(rune('1' + i)), Text: n})
		if n != noteOfOther {
			r.Paragraphs[0].Notes = append(r.Paragraphs[0].Notes, resolution.NoteRef{At: len(text), Note: i})
		}
	}
	return r
}

// noteOfOther is a footnote that another paragraph calls.
const noteOfOther = "Resolution 1/1."

// TestFootnotes checks that a footnote that says something else makes news of a
// paragraph that kept its words, and that numbers, pages and symbols do not.
func TestFootnotes(t *testing.T) {
	const text = "Recalls the duties of harbours towards all ships;"
	for _, c := range []struct {
		name     string
		want     diff.Attention
		old, new []string
	}{
		{"the same", diff.None, []string{"Resolution 61/40."}, []string{"Resolution 61/40."}},
		{"another symbol of the series", diff.None, []string{"A/61/40."}, []string{"A/62/50."}},
		{"annex of the next report", diff.None, []string{"See A/61/40, annex II."}, []string{"See A/62/50, annex I."}},
		{"Official Records of the next session", diff.None, []string{"Official Records of the Assembly, Sixty-first Session, Supplement No. 20 (A/61/20)."}, []string{"Official Records of the Assembly, Sixty-second Session, Supplement No. 20 (A/62/20)."}},
		{"Ibid. for the full reference", diff.None, []string{"Ibid., chap. IX, sect. B."}, []string{"See Official Records of the General Assembly, Sixty-second Session, Supplement No. 17 (A/62/17), chap. IX."}},
		{"another page and year", diff.None, []string{"See Official Records of the Harbour Board, 2006, Supplement No. 3, p. 12."}, []string{"See Official Records of the Harbour Board, 2007, Supplement No. 4, para. 8."}},
		{"chapters of the next report", diff.None, []string{"Ibid., Sixty-first Session, Supplement No. 17 (A/61/17), chap. XIV, sect. E."}, []string{"Ibid., Sixty-second Session, Supplement No. 17 (A/62/17), chaps. XVIII and XX, sect. A."}},
		{"Ibid. written out", diff.None, []string{"Ibid., chap. XII, sect. C."}, []string{"See Official Records of the Harbour Board, Sixtieth Session, Supplement No. 17 (H/60/17), part two, chap. X."}},
		{"the next issue of a publication", diff.None, []string{"Harbour Union, Fishers' Fund and Bank of Tides, The State of the Piers 2006: Ropes for All (Lima, 2006)."},
			[]string{"Harbour Union, Fishers' Fund and Bank of Tides, The State of the Piers 2007: Sails and Storms (Lima, 2007)."}},
		{"a source noted elsewhere", diff.None, []string{"See H/75/17, annex II."}, []string{"Resolution 2205 (XXI), para. 8.", "See H/75/17, annex II."}},
		{"cut short by a page", diff.None, []string{"Report of the Harbour Conference, Lima, 3 May 2006, Resolutions Adopted."}, []string{"Report of the Harbour Conference, Lima,"}},
		{"two in another order", diff.None, []string{"Harbour Treaty, Series No. 2.", "Rope Treaty, Series No. 3."}, []string{"Rope Treaty, Series No. 3.", "Harbour Treaty, Series No. 2."}},
		{"no footnotes in one text", diff.None, []string{"Ships means merchant ships only."}, nil},
		{"a reference dropped", diff.None, []string{"Resolution 61/40.", noteOfOther}, []string{noteOfOther}},
		{"what is out by now", diff.None, []string{noteOfOther, "To be adopted by the Harbour Assembly."}, []string{noteOfOther}},
		{"a definition", diff.Substantive, []string{"Ships means merchant ships only."}, []string{"Ships means merchant ships and boats."}},
		{"a reservation comes", diff.Substantive, []string{noteOfOther}, []string{noteOfOther, "References to Lowland shall be understood without prejudice to its status."}},
		{"a reservation goes", diff.Substantive, []string{noteOfOther, "References to Lowland shall be understood without prejudice to its status."}, []string{noteOfOther}},
	} {
		a, b := withNotes(text, c.old...), withNotes(text, c.new...)
		ch := compare(a, b, oneMatch(a, b)).Changes[0]
		if ch.Attention != c.want || ch.Status != diff.Unchanged {
			t.Errorf("%s: %v, %v, want %v (%v)", c.name, ch.Status, ch.Attention, c.want, ch.Reasons)
		}
	}
	rolled := func(note string) *resolution.Resolution {
		return withNotes("Stresses the value of harbours;", note)
	}
	a, b := rolled("Ships means merchant ships only."), rolled("Ships means all ships.")
	b.Paragraphs[0].Text = "Also stresses the value of harbours;"
	al := &align.Alignment{Matches: []align.Match{{Old: []int{0}, New: []int{0}, Confidence: 1}}}
	if ch := compare(a, b, al).Changes[0]; ch.Attention != diff.Substantive || len(ch.Reasons) != 2 {
		t.Errorf("a rolled paragraph with another footnote is %v: %v", ch.Attention, ch.Reasons)
	}
}
