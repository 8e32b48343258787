package wordset

import (
	"strconv"
	"strings"
	"testing"
)

// A set has the words of its list and no parts of them.
func TestHas(t *testing.T) {
	s := &Set{List: `harbour harbours pilot
		Lowland tide-table pilot phare été`}
	for _, w := range strings.Fields(s.List) {
		if !s.Has(w) {
			t.Errorf("%q is not in the set", w)
		}
	}
	for _, w := range []string{"", "harb", "arbour", "pilots", "lowland", "tide", "harbour harbours", " ", "é"} {
		if s.Has(w) {
			t.Errorf("%q is in the set", w)
		}
	}
	if empty := (&Set{}); empty.Has("") || empty.Has("pilot") {
		t.Error("the empty set has a word")
	}
}

// Words are numbered in the order in which they come, however many there are, and
// however much room was made for them.
func TestIndex(t *testing.T) {
	for name, x := range map[string]Index{"no room": {}, "little room": IndexOf(3), "much room": IndexOf(5000)} {
		t.Run(name, func(t *testing.T) { numbersWords(t, &x) })
	}
}

func numbersWords(t *testing.T, x *Index) {
	t.Helper()
	if x.Find("pilot") >= 0 {
		t.Error("the empty index has a word")
	}
	for round := range 2 {
		for i := range 1000 {
			if n, known := x.Number("w" + strconv.Itoa(i)); n != i || known != (round > 0) {
				t.Fatalf("word %d is number %d, known %v", i, n, known)
			}
		}
	}
	if n := x.Find("w999"); n != 999 {
		t.Errorf("the last word is number %d", n)
	}
	if n := x.Find("w1000"); n >= 0 {
		t.Errorf("a word that was not added has number %d", n)
	}
}
