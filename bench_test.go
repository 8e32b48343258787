package resdiff_test

import (
	"fmt"
	"math/rand"
	"strings"
	"testing"

	"resdiff"
	"resdiff/resolution"
)

// BenchmarkManyParagraphs compares texts of many paragraphs each of which got a figure, a
// short name or one who is asked that stands nowhere else: what is looked up in the other document must not go
// through all of it each time. Four times the paragraphs may take some five times as long.
func BenchmarkManyParagraphs(b *testing.B) {
	for _, count := range []int{1000, 4000} {
		for name, write := range map[string]func(words func(int) string, second bool) string{
			"figures": func(words func(int) string, second bool) string {
				text, figure := words(12), fmt.Sprintf(", and notes that %d %ss %s", len(words(1))*1009, words(1), words(6))
				if !second && len(text)%2 == 0 {
					figure = ""
				}
				return "Notes the state of " + text + figure
			},
			"names": func(words func(int) string, second bool) string {
				text, full := words(12), strings.Fields(words(3))
				short := ""
				for k, w := range full {
					full[k] = strings.ToUpper(w[:1]) + w[1:]
					short += full[k][:1]
				}
				if second {
					return "Notes the state of " + text + " and of " + short
				}
				return "Notes the state of " + text + " and of " + strings.Join(full, " ")
			},
			"asked": func(words func(int) string, second bool) string {
				text, who := words(8), strings.Fields(words(4))
				for k, w := range who {
					who[k] = strings.ToUpper(w[:1]) + w[1:]
				}
				if second {
					return "Invites the " + strings.Join(who[2:], " ") + " Agency to mend " + text
				}
				return "Requests the " + strings.Join(who[:2], " ") + " Board to mend " + text
			},
		} {
			b.Run(fmt.Sprintf("%s/%d", name, count), func(b *testing.B) {
				old, new := manyParagraphs(b, count, false, write), manyParagraphs(b, count, true, write)
				for b.Loop() {
					resdiff.Compare(old, new, resdiff.Options{})
				}
			})
		}
	}
}

// manyParagraphs makes the first or the second of two texts, alike but for what write adds.
func manyParagraphs(b *testing.B, count int, second bool, write func(words func(int) string, second bool) string) *resolution.Resolution {
	b.Helper()
	r := rand.New(rand.NewSource(4))
	first, last := strings.Fields("harbour tide lamp rope quay pilot keeper channel mast anchor reef buoy ferry canal crane"), strings.Fields("er ling wright yard side way works gate line port")
	words := func(n int) string {
		out := make([]string, n)
		for k := range out {
			out[k] = first[r.Intn(len(first))] + last[r.Intn(len(last))]
		}
		return strings.Join(out, " ")
	}
	session := 78
	if second {
		session = 79
	}
	var text strings.Builder
	fmt.Fprintf(&text, "A/RES/%d/1\nResolution adopted by the General Assembly on 1 December %d\n%d/1. Harbours\nThe General Assembly,\n", session, session+1945, session)
	for i := range count {
		fmt.Fprintf(&text, "\n%d. %s;\n", i+1, write(words, second))
	}
	doc, err := resolution.Read([]byte(text.String()), resolution.Options{})
	if err != nil {
		b.Fatal(err)
	}
	return doc
}
