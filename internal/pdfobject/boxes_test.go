package pdfobject

import (
	"math"
	"testing"
)

// What a box keeps must be what went into it, whatever was kept before.
func TestBoxes(t *testing.T) {
	for name, b := range map[string]*boxes{"boxes": {}, "none": nil} {
		for range 2 {
			for k := range 5000 {
				v := float64(k)*0.25 - 300
				if got := b.number(v); got != v {
					t.Fatalf("%s: the number %v comes out as %v", name, v, got)
				}
				s := []byte{byte(k), byte(k >> 8)}
				if got := b.string(s); got != String(s) {
					t.Fatalf("%s: the string %q comes out as %v", name, s, got)
				}
			}
			if got := b.number(math.Copysign(0, -1)); math.Float64bits(got.(float64)) != 1<<63 {
				t.Errorf("%s: minus zero comes out as %v", name, got)
			}
			if b.operator([]byte("Tj")) != Operator("Tj") || b.name([]byte("Tj")) != Name("Tj") || b.string([]byte("Tj")) != String("Tj") {
				t.Errorf("%s: Tj is no operator, name and string", name)
			}
		}
	}
}
