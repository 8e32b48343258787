package diff

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
)

// prose makes a text of so many words from a vocabulary of so many, each word
// rarer than the one before it.
func prose(seed uint64, words, vocabulary int) string {
	r := rand.New(rand.NewPCG(seed, 1))
	var b strings.Builder
	for range words {
		f := r.Float64()
		fmt.Fprintf(&b, "w%d ", int(f*f*f*float64(vocabulary)))
	}
	return b.String()
}

// rolled changes one word in twelve of a text and drops a clause.
func rolled(text string) string {
	words := strings.Fields(text)
	for i := 5; i < len(words); i += 12 {
		words[i] = "new" + words[i]
	}
	if len(words) > 40 {
		words = append(words[:20], words[26:]...)
	}
	return strings.Join(words, " ")
}

func BenchmarkResolutionOf140Paragraphs(b *testing.B) {
	var old, new []string
	for i := range 140 {
		p := prose(uint64(i), 40+i%60, 2000)
		old = append(old, p)
		if i%2 == 0 {
			p = rolled(p)
		}
		new = append(new, p)
	}
	o, n := document(old...), document(new...)
	for b.Loop() {
		CompareAligned(o, n, oneToOne(len(old), len(new)))
	}
}

func benchmarkParagraph(b *testing.B, old, new string) {
	o, n := document(old), document(new)
	for b.Loop() {
		CompareAligned(o, n, oneToOne(1, 1))
	}
}

func BenchmarkUnrelatedParagraphsOf20000Words(b *testing.B) {
	benchmarkParagraph(b, prose(1, 20_000, 8000), prose(2, 20_000, 8000))
}

func BenchmarkRolledParagraphOf100000Words(b *testing.B) {
	text := prose(1, 100_000, 20_000)
	benchmarkParagraph(b, text, rolled(text))
}

func BenchmarkFewWordsShuffledIn100000(b *testing.B) {
	benchmarkParagraph(b, prose(1, 100_000, 5), prose(2, 100_000, 5))
}

func BenchmarkOneWord100000Times(b *testing.B) {
	benchmarkParagraph(b, strings.Repeat("word ", 100_000), "other "+strings.Repeat("word ", 90_000)+"end")
}
