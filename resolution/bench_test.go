package resolution

import (
	"os"
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
