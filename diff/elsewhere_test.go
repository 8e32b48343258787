package diff

import (
	"strings"
	"testing"

	"resdiff/align"
	"resdiff/wording"
)

// TestClauseAgainstItsSource: a clause that went to another paragraph, reworded,
// is compared with the place it came from: at both ends only what truly changed
// in it is told as gone or new.
func TestClauseAgainstItsSource(t *testing.T) {
	old := document(
		"Encourages States to exchange hydrological data, and urges them to keep a public register of every dam above fifteen metres in height and to renew it every two years;",
		"Invites insurers to publish what avalanche losses they cover;",
		"Decides to meet again;")
	new := document(
		"Encourages States to exchange hydrological data;",
		"Invites insurers to publish what avalanche losses they cover, and requests States to keep an open register of every dam above fifteen metres in height and to renew it every year;",
		"Decides to meet again;")
	c := CompareAligned(old, new, align.Align(old, new))
	if err := checkLaws(c); err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, ch := range c.Changes {
		for _, e := range ch.Edits {
			switch {
			case e.Op == Equal:
			case e.Elsewhere != nil && e.Op == Delete:
				got = append(got, "["+strings.TrimSpace(c.OldText(e))+"] → OP2")
				if e.Elsewhere.Paragraph != 1 || e.Elsewhere.Copied {
					t.Errorf("went to %+v", e.Elsewhere)
				}
			case e.Elsewhere != nil:
				got = append(got, "["+strings.TrimSpace(c.NewText(e))+"] ← OP1")
				if e.Elsewhere.Paragraph != 0 || e.Elsewhere.Copied || textOf(c.Old, e.Elsewhere.Passage) != c.NewText(e) {
					t.Errorf("came from %+v", e.Elsewhere)
				}
			case e.Op == Delete:
				got = append(got, "-"+strings.TrimSpace(c.OldText(e)))
			default:
				got = append(got, "+"+strings.TrimSpace(c.NewText(e)))
			}
		}
	}
	const want = `
-, and urges them
[to keep] → OP2
-a public
[register of every dam above fifteen metres in height and to renew it every] → OP2
-two years
+, and requests States
[to keep] ← OP1
+an open
[register of every dam above fifteen metres in height and to renew it every] ← OP1
+year`
	if s := strings.Join(got, "\n"); s != strings.TrimSpace(want) {
		t.Errorf("got\n%s\nwant%s", s, want)
	}
}

// TestCrumbs: a word or two of a clause that only probably came from another place are
// not told as its.
func TestCrumbs(t *testing.T) {
	for _, tt := range []struct {
		words  string
		chance float64
		want   bool
	}{
		{"harbours", 0.95, true},
		{"harbours", 0.6, false},
		{"old harbours", 0.6, false},
		{"dredging of harbours", 0.6, true},
		{"of the", 0.95, false},
		{"and of the", 0.95, false},
		{"and of the", 0.6, false},
	} {
		read := wording.ReadPair([]string{tt.words}, nil)
		if got := newLexicon(read).document(read.Old)[0].worthTelling(align.Link{Joined: true, Chance: tt.chance}); got != tt.want {
			t.Errorf("%q at %v: got %v", tt.words, tt.chance, got)
		}
	}
}
