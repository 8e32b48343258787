package judge

import (
	"slices"
	"strings"
	"testing"

	"resdiff/diff"
)

// example judges a marked sentence between two resolutions of the Assembly a year apart.
func example(t *testing.T, marked string) Verdict {
	t.Helper()
	c := exampleOf(t, marked)
	verdicts := Judge(c, nil)
	for k := len(verdicts) - 1; k > 0; k-- {
		if c.Changes[k].Status == diff.Amended {
			return verdicts[k]
		}
	}
	return verdicts[0]
}

// exampleOf compares the two texts of a marked sentence.
func exampleOf(t *testing.T, marked string) *diff.Comparison {
	t.Helper()
	c := testCase{series: "assembly"}
	old, new := gone.ReplaceAllString(come.ReplaceAllString(marked, ""), "$1"), come.ReplaceAllString(gone.ReplaceAllString(marked, ""), "$1")
	apart := " | "
	if strings.Contains(marked, " || ") { // several paragraphs, aligned as the texts have them
		apart = " || "
	}
	c.old, c.new = strings.Split(old, apart), strings.Split(new, apart)
	found := c.compare(readSeries(t))
	if apart == " || " {
		found = diff.Compare(found.Old, found.New)
	}
	return found
}

// TestBothOrders checks that two texts in the wrong order are judged like those in the right one.
func TestBothOrders(t *testing.T) {
	for _, p := range Principles {
		for _, marked := range slices.Concat(p.Routine, p.News) {
			c := exampleOf(t, marked)
			back := diff.CompareAligned(c.New, c.Old, c.Reversed().Alignment)
			there, here := Judge(c, nil), Judge(back, nil)
			for k := range there {
				if there[k].Attention != here[k].Attention {
					t.Errorf("%s: %v, in the other order %v\n\t%s", p.Name, there[k].Attention, here[k].Attention, marked)
				}
			}
		}
	}
}

// TestPrinciples checks the worked examples of each principle and guard.
func TestPrinciples(t *testing.T) {
	for _, p := range Principles {
		for _, marked := range p.Routine {
			if v := example(t, marked); v.Attention != diff.Routine || !slices.Contains(v.Explained, p.Name) {
				t.Errorf("%s: %v by %q, want routine\n\t%s\n\tleft over: %v", p.Name, v.Attention, v.Explained, marked, v.Leftover)
			}
		}
		for _, marked := range p.News {
			if v := example(t, marked); v.Attention != diff.Substantive {
				t.Errorf("%s: %v by %q, want substantive\n\t%s", p.Name, v.Attention, v.Explained, marked)
			}
		}
	}
	for _, g := range Guards {
		for _, marked := range g.News {
			if v := example(t, marked); v.Attention != diff.Substantive {
				t.Errorf("%s: %v by %q, want substantive\n\t%s", g.Name, v.Attention, v.Explained, marked)
			}
		}
	}
}
