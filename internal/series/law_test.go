package series

import (
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// collection draws a handful of series with siblings and strangers between them.
func collection(t *rapid.T) []Document {
	var docs []Document
	titles := []string{"Early warning of floods", "Early warning of floods and slides", "Rights of observers", "Libraries of the high valleys"}
	subjects := []string{"sirens", "pensions", "books"}
	for i := range rapid.IntRange(1, 14).Draw(t, "documents") {
		year := rapid.IntRange(2010, 2016).Draw(t, "year")
		cites := []string{fmt.Sprintf("%d/%d", rapid.IntRange(2010, 2016).Draw(t, "cited year"), rapid.IntRange(1, 14).Draw(t, "cited number"))}
		d := document(fmt.Sprintf("%d/%d", year, i+1), rapid.SampledFrom(titles).Draw(t, "title"), fmt.Sprintf("%d-07-%02d", year, rapid.IntRange(20, 22).Draw(t, "day")),
			rapid.SampledFrom(subjects).Draw(t, "subject"), rapid.IntRange(0, 10).Draw(t, "fresh"), cites...)
		if rapid.Bool().Draw(t, "in the Assembly") {
			d.Organ = "General Assembly"
		}
		if rapid.IntRange(0, 5).Draw(t, "in French") == 0 {
			d.Language = "fr"
		}
		docs = append(docs, d)
	}
	return docs
}

// The index finds the same successions as a look at every pair.
func TestIndexFindsWhatEveryPairGives(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		docs := collection(t)
		got := map[int]int{}
		for _, s := range Find(docs).Series {
			for _, l := range s.Links {
				got[l.New] = l.Old
			}
		}
		if want := everyPair(docs); !reflect.DeepEqual(got, want) {
			t.Fatalf("got %v, want %v", got, want)
		}
	})
}

// everyPair finds what each document follows by weighing all before it.
func everyPair(docs []Document) map[int]int {
	all := make([]traits, len(docs))
	for i, d := range docs {
		all[i] = traitsOf(d)
	}
	order := setAsideDuplicates(all, &Result{})
	slices.SortStableFunc(order, func(a, b int) int { return byDate(&all[a], &all[b]) })
	follows, taken := map[int]int{}, map[int]bool{}
	for at, n := range order {
		best, bestGrade, bestCarried := -1, 0, 0.0
		for _, o := range slices.Backward(order[:at]) {
			if taken[o] || all[o].scope() != all[n].scope() || !before(&all[o], &all[n]) {
				continue
			}
			e := weigh(&all[o], &all[n])
			sameDay := best >= 0 && all[o].adopted.Equal(all[best].adopted)
			if g := e.grade(); g > bestGrade || g > 0 && g == bestGrade && sameDay && e.carried > bestCarried {
				best, bestGrade, bestCarried = o, g, e.carried
			}
		}
		if best >= 0 {
			follows[n], taken[best] = best, true
		}
	}
	return follows
}

// Every document is in one place: a series, alone, or set aside.
func TestFindPlacesEachDocumentOnce(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		docs := collection(t)
		if rapid.Bool().Draw(t, "twice") {
			docs = append(docs, docs...)
		}
		r := Find(docs)
		places := slices.Clone(r.Single)
		for _, s := range r.Series {
			places = append(places, s.Documents...)
		}
		for _, d := range r.Duplicates {
			places = append(places, d.Other)
		}
		slices.Sort(places)
		for i := range docs {
			if i >= len(places) || places[i] != i {
				t.Fatalf("places %v of %d documents", places, len(docs))
			}
		}
	})
}

// A profile that was kept as JSON is the one that was taken down.
func TestProfileKept(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		for _, d := range collection(t) {
			kept, err := json.Marshal(d.Profile)
			var back Profile
			if err == nil {
				err = json.Unmarshal(kept, &back)
			}
			if err != nil || !reflect.DeepEqual(back, d.Profile) {
				t.Fatalf("%v: got %+v, want %+v", err, back, d.Profile)
			}
		}
	})
}

// The share of passages is exact for short texts, and for long ones near what
// counting gives.
func TestShareOfLongTexts(t *testing.T) {
	for _, c := range []struct{ words, kept, at int }{{100, 50, 0}, {150, 30, 0}, {3000, 3000, 0}, {3000, 600, 0}, {3000, 600, 2400}, {9000, 4500, 0}} {
		a, b := newSketch(), newSketch()
		for i := range c.words {
			h := hash([]string{fmt.Sprint(i)})
			a.add(h)
			if i < c.at || i >= c.at+c.kept {
				h = hash([]string{fmt.Sprint(-i - 1)})
			}
			b.add(h)
		}
		got, want := share(a.lowest(), b.lowest()), float64(c.kept)/float64(c.words)
		if allowed := 0.12; got < want-allowed || got > want+allowed || c.words <= sketchSize && got != want {
			t.Errorf("%d of %d passages: %.3f, want %.3f", c.kept, c.words, got, want)
		}
	}
}

// Hundreds of open documents with the same formulas find their followers.
func TestFindAmongFormulas(t *testing.T) {
	const many = 3 * tooMany
	var docs []Document
	for year := 2015; year <= 2016; year++ {
		for i := range many {
			docs = append(docs, document(fmt.Sprintf("%d/%d", year, i+1), "Situation of the keepers", fmt.Sprintf("%d-07-01", year), fmt.Sprintf("matter%d", i), 2))
		}
	}
	r := Find(docs)
	if len(r.Series) != many {
		t.Fatalf("%d series, %d single documents; want %d series", len(r.Series), len(r.Single), many)
	}
	for _, s := range r.Series {
		if l := s.Links[0]; l.New != l.Old+many {
			t.Errorf("%s follows %s", docs[l.New].Name, docs[l.Old].Name)
		}
	}
}
