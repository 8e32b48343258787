package ledger_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"resdiff"
	"resdiff/diff"
	"resdiff/internal/corpusdir"
	"resdiff/internal/mutate"
	"resdiff/resolution"
)

// fataler is a test or a round of a property.
type fataler interface {
	Errorf(format string, args ...any)
	Helper()
}

// checkQuotations checks that what rows and statements quote stands, word for word, in
// the paragraph that they name, and that statements are few and about their change.
func checkQuotations(t fataler, c *resdiff.Comparison) {
	t.Helper()
	stands := func(what string, doc *resolution.Resolution, q diff.Quote) {
		if q.Text == "" {
			return
		}
		if q.Paragraph < 0 || q.Paragraph >= len(doc.Paragraphs) || q.Start < 0 || q.End > len(doc.Paragraphs[q.Paragraph].Text) || doc.Paragraphs[q.Paragraph].Text[q.Start:q.End] != q.Text {
			t.Errorf("%s quotes %q, which does not stand in paragraph %d at %d to %d", what, q.Text, q.Paragraph, q.Start, q.End)
		}
	}
	for _, l := range c.Ledgers {
		for _, r := range l.Rows {
			stands(l.ID+" "+r.What, c.Old, r.Old)
			stands(l.ID+" "+r.What, c.New, r.New)
			if len(r.Changes) == 0 {
				t.Errorf("row %+v is of no change", r)
			}
		}
	}
	for i, ch := range c.Changes {
		const most = 3
		found := slices.DeleteFunc(slices.Clone(ch.Reasons), func(s diff.Statement) bool { return s.Rule == diff.Why || s.Rule == diff.Around })
		if len(found) > most {
			t.Errorf("change %d has %d statements", i, len(found))
		}
		for _, s := range found {
			stands(string(s.Rule), c.Old, s.Old)
			stands(string(s.Rule), c.New, s.New)
			if ch.Attention != diff.Substantive {
				t.Errorf("change %d is %v and says %+v", i, ch.Attention, s)
			}
		}
	}
}

// checkAgreement checks that no row calls a citation new or gone where its change says that
// it moved on with the documents, and that what is said of a term is said once.
func checkAgreement(t fataler, c *resdiff.Comparison) {
	t.Helper()
	terms := map[string]int{}
	for _, ch := range c.Changes {
		for _, s := range ch.Reasons {
			if s.Rule != "term" {
				continue
			}
			key := s.What + s.Old.Text + s.New.Text
			if terms[key]++; terms[key] > 1 {
				t.Errorf("term %q is told of again", key)
			}
		}
	}
	for _, l := range c.Ledgers {
		for _, r := range l.Rows {
			if r.Rule != "citation" || r.What != "new" && r.What != "no longer cited" {
				continue
			}
			for _, i := range r.Changes {
				for _, e := range c.Changes[i].Edits {
					at, q := e.New, r.New
					if e.Op == diff.Delete {
						at, q = e.Old, r.Old
					}
					if e.Op != diff.Equal && e.Rule == "citation" && q.Text != "" && at.Paragraph == q.Paragraph && at.Start <= q.Start && q.End <= at.End {
						t.Errorf("%s: %q, and its change says that it moved on", r.What, q.Text)
					}
				}
			}
		}
	}
}

// closed are pairs that stay unseen until the end.
var closed = []string{"ageing", "energy", "localgov", "unficyp"}

// TestLawsOnRealPairs holds the laws on the pairs of the collection of real documents.
func TestLawsOnRealPairs(t *testing.T) {
	dir, err := corpusdir.Find()
	if err != nil {
		t.Skip(err)
	}
	read := func(file string) *resolution.Resolution {
		content, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		r, err := resolution.Read(content, resolution.Options{})
		if err != nil {
			t.Fatal(err)
		}
		return r
	}
	list, err := os.ReadFile(filepath.Join(dir, "yearly", "pairs.tsv"))
	if err != nil {
		t.Skip(err)
	}
	var pairs [][2]string
	for line := range strings.Lines(string(list)) {
		if f := strings.Fields(line); len(f) >= 2 && !strings.HasPrefix(line, "#") {
			pairs = append(pairs, [2]string{filepath.Join(dir, "yearly", f[0]+".txt"), filepath.Join(dir, "yearly", f[1]+".txt")})
		}
	}
	olds, err := filepath.Glob(filepath.Join(dir, "gold2", "*", "old.txt"))
	if err != nil {
		t.Fatal(err)
	}
	for _, old := range olds {
		if slices.ContainsFunc(closed, func(name string) bool { return strings.HasPrefix(filepath.Base(filepath.Dir(old)), name) }) {
			continue
		}
		pairs = append(pairs, [2]string{old, filepath.Join(filepath.Dir(old), "new.txt")})
	}
	series, err := filepath.Glob(filepath.Join(dir, "wsis", "E_RES_*[0-9].txt"))
	if err != nil {
		t.Fatal(err)
	}
	for i := 1; i < len(series); i++ {
		pairs = append(pairs, [2]string{series[i-1], series[i]})
	}
	if len(pairs) < 2 {
		t.Fatal("no pairs in the collection")
	}
	checked := 0
	for _, p := range pairs {
		t.Run(filepath.Base(filepath.Dir(p[0]))+" "+filepath.Base(p[0])+" to "+filepath.Base(p[1]), func(t *testing.T) {
			c := resdiff.Compare(read(p[0]), read(p[1]), resdiff.Options{})
			checkQuotations(t, c)
			checkAgreement(t, c)
			checkTurned(t, c)
			checked += checkAbsence(t, c)
		})
	}
	if checked < len(pairs) {
		t.Errorf("%d rows say that something is new or gone, of %d pairs: too few to show anything", checked, len(pairs))
	}
}

// TestLawsOnMadePairs holds the laws on successors made at random of an invented text, and
// on a text beside itself, of which nothing is stated.
func TestLawsOnMadePairs(t *testing.T) {
	doc, checked := document(t, "78/140", "19 December 2023", nil, made), 0
	rapid.Check(t, func(t *rapid.T) {
		next := mutate.Make(doc, doc, mutate.Mixed(), rapid.Uint64().Draw(t, "seed"))
		c := resdiff.Compare(next.Old, next.New, resdiff.Options{})
		checkQuotations(t, c)
		checkAgreement(t, c)
		checkTurned(t, c)
		checked += checkAbsence(t, c)
	})
	if checked == 0 {
		t.Error("no row says that anything is new or gone")
	}
	if c := resdiff.Compare(doc, doc, resdiff.Options{}); len(c.Ledgers) > 0 {
		t.Errorf("beside itself: %s", rows(c))
	}
}

// TestLawsOnAnyWords holds the laws on texts of any words of the genre, in any order.
func TestLawsOnAnyWords(t *testing.T) {
	words := strings.Fields("Requests Requesting Urges requests notes the Secretary-General States States' willing women women's and girls girls' to report to and , ; : by 2030 within two years including not a " +
		"at its eightieth session as appropriate 12 per cent of 1 500 500 ships resolution 70/125 78/1 A to C the Harbour Commission Union of that shall 大会 ’ “ ” (")
	draw := func(t *rapid.T, label string) *resolution.Resolution {
		r := &resolution.Resolution{}
		for i := range rapid.IntRange(0, 5).Draw(t, label) {
			r.Paragraphs = append(r.Paragraphs, resolution.Paragraph{
				Kind:  rapid.SampledFrom([]resolution.Kind{resolution.Preambular, resolution.Operative, resolution.Heading}).Draw(t, "kind"),
				Label: resolution.Label{Series: "OP", Number: i/2 + 1, Sub: []string{"", "(a)"}[i%2]},
				Text:  strings.Join(rapid.SliceOfN(rapid.SampledFrom(words), 0, 16).Draw(t, "words"), " "),
			})
		}
		return r
	}
	rapid.Check(t, func(t *rapid.T) {
		c := resdiff.Compare(draw(t, "old"), draw(t, "new"), resdiff.Options{})
		checkQuotations(t, c)
		checkAgreement(t, c)
		checkAbsence(t, c)
	})
}

// made are operative paragraphs with something of every sort that is stated.
var made = func() []string {
	var out []string
	for i, place := range []string{"southern", "northern", "eastern", "western", "outer", "inner"} {
		out = append(out,
			fmt.Sprintf("Urges all States and the private sector to repair, as appropriate, the piers of the %s harbours by %d;", place, 2026+i),
			fmt.Sprintf("Notes that %d per cent of the boats of the %s islands lack a pilot, and requests the Secretary-General to report on the %s lagoons within %d days;", 40+i, place, place, 30+10*i),
			fmt.Sprintf("Recalls its resolution 7%d/1%d of 8 December 202%d on the safety of %s quays, and decides that they shall not be closed;", i, i, i, place))
	}
	return out
}()
