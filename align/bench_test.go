package align_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"resdiff/align"
	"resdiff/resolution"
)

// invented makes n paragraphs of about 50 words drawn from a vocabulary whose
// words are as unevenly common as those of a language.
func invented(seed uint64, n int) []string {
	r := rand.New(rand.NewPCG(seed, 1))
	zipf := rand.NewZipf(r, 1.2, 4, 20000)
	texts := make([]string, n)
	for i := range texts {
		words := make([]string, 30+r.IntN(40))
		for k := range words {
			words[k] = "w" + letters(zipf.Uint64())
		}
		texts[i] = "Notes " + strings.Join(words, " ") + ";"
	}
	return texts
}

// letters writes a number in letters, so that it is not taken for a figure.
func letters(n uint64) string {
	s := ""
	for ; n > 0; n /= 26 {
		s += string(rune('a' + n%26))
	}
	return s
}

func document(texts []string) *resolution.Resolution {
	d := &resolution.Resolution{}
	for i, text := range texts {
		d.Paragraphs = append(d.Paragraphs, resolution.Paragraph{
			Label: resolution.Label{Series: "OP", Number: i + 1}, Kind: resolution.Operative, Text: text})
	}
	return d
}

// edited changes every third text by some words and moves every fiftieth.
func edited(texts []string) []string {
	r := rand.New(rand.NewPCG(7, 7))
	out := append([]string(nil), texts...)
	for i := 0; i < len(out); i += 3 {
		words := strings.Fields(out[i])
		for range 8 {
			words[1+r.IntN(len(words)-1)] = "x" + letters(r.Uint64N(20000))
		}
		out[i] = strings.Join(words, " ")
	}
	for i := 0; i < len(out); i += 50 {
		j := r.IntN(len(out))
		out[i], out[j] = out[j], out[i]
	}
	return out
}

func BenchmarkAlign(b *testing.B) {
	for _, n := range []int{100, 1000, 10000} {
		old := invented(1, n)
		b.Run(fmt.Sprintf("successive/%d", n), func(b *testing.B) { benchmark(b, old, edited(old)) })
		b.Run(fmt.Sprintf("unrelated/%d", n), func(b *testing.B) { benchmark(b, old, invented(2, n)) })
		alike := make([]string, n)
		for i := range alike {
			alike[i] = old[0]
		}
		b.Run(fmt.Sprintf("alike/%d", n), func(b *testing.B) { benchmark(b, alike, alike) })
	}
	b.Run("sections/10000", func(b *testing.B) {
		old := inSections(invented(1, 10000))
		benchmarkDocuments(b, old, old)
	})
	long := strings.Join(invented(3, 2000), " ") // about 100,000 words
	b.Run("long", func(b *testing.B) { benchmark(b, []string{long}, []string{long + " and so on"}) })
}

func benchmark(b *testing.B, old, new []string) {
	benchmarkDocuments(b, document(old), document(new))
}

// inSections makes every fourth paragraph a title.
func inSections(texts []string) *resolution.Resolution {
	r := document(texts)
	for i := 0; i < len(r.Paragraphs); i += 4 {
		r.Paragraphs[i].Kind = resolution.Heading
	}
	return r
}

func benchmarkDocuments(b *testing.B, o, n *resolution.Resolution) {
	b.ReportAllocs()
	for b.Loop() {
		align.Align(o, n)
	}
}
