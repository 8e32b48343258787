package resolution

import (
	"os"
	"strings"
	"testing"
)

func BenchmarkReadText(b *testing.B) {
	for _, name := range []string{"hazards-2018.txt", "hazards-2018.layout.txt"} {
		content, err := os.ReadFile("../testdata/samples/" + name)
		if err != nil {
			b.Fatal(err)
		}
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(content)))
			for b.Loop() {
				if _, err := Read(content, Options{}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// A flood of remarks in one paragraph, and of superscript figures in one word,
// took time with the square of their number.
func BenchmarkReadFlood(b *testing.B) {
	for name, piece := range map[string]string{"remarks": "[EU: [Notes / Welcomes] it]; ", "figures": "¹²½", "brackets": "["} {
		content := []byte("The General Assembly,\n\n" + strings.Repeat(piece, 250_000/len(piece)))
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(content)))
			for b.Loop() {
				if _, err := Read(content, Options{}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
