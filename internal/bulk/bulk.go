// Package bulk writes collections of made-up resolutions, as many as are asked
// for, to try an archive with: series that are renewed every year with a few
// paragraphs reworded, put in, taken out and moved. Equal arguments give equal
// files.
package bulk

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// LastYear is the year of the newest resolution of each series.
const LastYear = 2024

// Write writes series times years resolutions into a folder, one a file, which
// is made if it is missing.
func Write(dir string, series, years int) error {
	if err := os.MkdirAll(dir, 0o777); err != nil {
		return err
	}
	for s := range series {
		for i, text := range Series(s, years) {
			name := fmt.Sprintf("%d-series-%04d.txt", LastYear-years+1+i, s)
			if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666); err != nil {
				return err
			}
		}
	}
	return nil
}

// Series returns the texts of one series, oldest first, one a year.
func Series(series, years int) []string {
	w := newWriter(series)
	texts := make([]string, years)
	for i := range texts {
		if i > 0 {
			w.renew()
		}
		texts[i] = w.text(LastYear - years + 1 + i)
	}
	return texts
}

// writer holds one series as it stands in a year.
type writer struct {
	*rand.Rand
	series    int
	topic     string
	nouns     []string
	preamble  []string
	operative []string
}

func newWriter(series int) *writer {
	w := &writer{Rand: rand.New(rand.NewPCG(uint64(series), 1945)), series: series}
	place, matter := places[series%len(places)], matters[series/len(places)%len(matters)]
	w.topic = matter + " of the " + place
	if n := series / (len(places) * len(matters)); n > 0 {
		w.topic += fmt.Sprintf(", part %d", n+1)
	}
	w.nouns = slices.Clone(nouns)
	w.Shuffle(len(w.nouns), func(i, j int) { w.nouns[i], w.nouns[j] = w.nouns[j], w.nouns[i] })
	w.nouns = w.nouns[:len(nouns)/3]
	for range 12 {
		w.preamble = append(w.preamble, w.sentence(gerunds))
	}
	for range 16 {
		w.operative = append(w.operative, w.sentence(verbs))
	}
	return w
}

// sentence writes a paragraph of some thirty words without its closing mark.
func (w *writer) sentence(openings []string) string {
	pick := func(list []string) string { return list[w.IntN(len(list))] }
	return fmt.Sprintf("%s %s and %s %s %s, %s %s the %s, to %s the %s %s the %s %s, and to %s %s",
		pick(openings), pick(who), pick(who), pick(links), "the "+pick(w.nouns), pick(specially), pick(does), pick(w.nouns),
		pick(does), pick(w.nouns), pick(links), pick(w.nouns), pick(ends), pick(does), pick(ends))
}

// renew changes the text as a year does: two paragraphs reworded, and now and
// then one more, one less, or one in another place.
func (w *writer) renew() {
	for range 2 {
		p := &w.operative[w.IntN(len(w.operative))]
		fields := strings.Fields(*p)
		i := 2 + w.IntN(len(fields)-2)
		fields[i] = w.nouns[w.IntN(len(w.nouns))]
		*p = strings.Join(fields, " ")
	}
	i, j := w.IntN(len(w.operative)), w.IntN(len(w.preamble))
	switch w.IntN(4) {
	case 0:
		w.operative = slices.Insert(w.operative, i, w.sentence(verbs))
	case 1:
		if len(w.operative) > 12 {
			w.operative = slices.Delete(w.operative, i, i+1)
		}
	case 2:
		w.preamble[j] = w.sentence(gerunds)
	case 3:
		w.operative[i], w.operative[0] = w.operative[0], w.operative[i]
	}
}

// number is the number of the series' resolution of a year.
func (w *writer) number(year int) string { return fmt.Sprintf("%d/%d", year, w.series+1) }

func (w *writer) text(year int) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%d session\n\nAgenda item %d\n\nResolution adopted by the Economic and Social Council on %d July %d\n\n%s.\t%s\n\nThe Economic and Social Council,\n\n",
		year, w.series%20+1, w.series%28+1, year, w.number(year), w.topic)
	fmt.Fprintf(&b, "Recalling its resolution %s of %d July %d on the %s,\n\n", w.number(year-1), w.series%28+1, year-1, strings.ToLower(w.topic))
	for _, p := range w.preamble {
		b.WriteString(p + ",\n\n")
	}
	for i, p := range w.operative {
		fmt.Fprintf(&b, "%d.\t%s;\n\n", i+1, p)
	}
	fmt.Fprintf(&b, "%d.\tRequests the Secretary-General to report on the matter at the session of %d.\n\n%dth plenary meeting\n%d July %d\n", len(w.operative)+1, year+1, 30+w.series%9, w.series%28+1, year)
	return b.String()
}
