package pdfobject

import (
	"fmt"
	"strings"
	"testing"
)

func parseOne(text string) any {
	left := 100
	p := &Parser{data: []byte(text), refs: true, left: &left}
	x, _ := p.Next()
	return x
}

func TestParser(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"12", "12"}, {"-0.5", "-0.5"}, {"--5", "-5"}, {"1.2.3", "1.2"}, {"+.25", "0.25"}, {"4.", "4"},
		{"/Na#6de", "Name"}, {"/A#", "A#"}, {"3 0 R", "{3 0}"}, {"3 0 RG", "3"},
		{"(a(b)c)", "a(b)c"}, {`(\101\n\))`, "A\n)"}, {"(line\\\nend)", "lineend"}, {"(never closed", "never closed"},
		{"<414 2>", "AB"}, {"<41", "A"}, {"<", ""}, {"<4z1>", "A"},
		{"[1 [2] (3)]", "[1 [2] 3]"}, {"[1 2", "[1 2]"}, {"[1 ET", "[1]"},
		{"<</A 1/B[2]>>", "map[A:1 B:[2]]"}, {"<</A 1 endobj", "map[A:1]"}, {"<</A>>", "map[]"},
		{"% comment\n7", "7"}, {"true", "true"}, {"null", "<nil>"}, {"BT", "BT"}, {"]", "<nil>"},
	} {
		if got := fmt.Sprint(parseOne(c.in)); got != c.want {
			t.Errorf("%q is read as %q, want %q", c.in, got, c.want)
		}
	}
}

// Nesting ends the parse; it must not end the program.
func TestDeepNesting(t *testing.T) {
	for _, open := range []string{"[", "<</A ", "[<</A "} {
		depth := 0
		x := parseOne(strings.Repeat(open, 1_000_000))
		for x != nil {
			switch y := x.(type) {
			case Array:
				if len(y) == 0 {
					x = nil
				} else {
					x = y[0]
				}
			case Dict:
				x = y["A"]
			default:
				x = nil
			}
			depth++
		}
		if depth > maxNesting+1 {
			t.Errorf("%q nests %d deep", open, depth)
		}
	}
}

func TestInlineImage(t *testing.T) {
	left := 100
	p := &Parser{data: []byte("BI /W 1 ID \x00 EI\x81\x02 rest EI Q (text) Tj"), left: &left}
	if x, _ := p.Next(); x != Operator("BI") {
		t.Fatal(x)
	}
	p.SkipInlineImage()
	if x, _ := p.Next(); x != Operator("Q") {
		t.Errorf("after the image comes %v, want Q", x)
	}
}
