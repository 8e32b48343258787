package resolution

import (
	"slices"
	"testing"
)

// TestChapeaux: a sub-paragraph stands under the nearest paragraph before it whose
// label begins its own, in its section and part.
func TestChapeaux(t *testing.T) {
	op := func(number, repeat int, sub string) Paragraph {
		return Paragraph{Kind: Operative, Label: Label{Series: "OP", Number: number, Sub: sub, Repeat: repeat}}
	}
	r := &Resolution{Paragraphs: []Paragraph{
		op(1, 0, ""), op(1, 0, "(a)"), op(1, 0, "(a)(i)"), op(1, 0, "(b)"), op(2, 0, "(a)"),
		{Kind: Heading}, op(1, 0, "(c)"), op(1, 2, ""), op(1, 0, "(d)"),
	}}
	if got, want := r.Chapeaux(), []int{-1, 0, 1, 0, -1, -1, -1, -1, 7}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}
