package printable

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"pgregory.net/rapid"
)

func TestClean(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"plain", "Calls upon States", "Calls upon States"},
		{"typographic", "women’s “rights” – café", "women’s “rights” – café"},
		{"colour", "a\x1b[31mred", "a␛[31mred"},
		{"title", "\x1b]0;pwned\x07", "␛]0;pwned␇"},
		{"C1 CSI", "a\u009b31m", "a\ufffd31m"},
		{"raw C1 byte", "a\x9b31m", "a\ufffd31m"},
		{"backspace", "safe\b\b\b\bfake", "safe␈␈␈␈fake"},
		{"carriage return", "one\rtwo\nthree\tfour", "one two three four"},
		{"override", "abc\u202egpj.exe", "abc\ufffdgpj.exe"},
		{"isolate", "a\u2066b\u2069", "a\ufffdb\ufffd"},
		{"zero width", "pass\u200bword \ufeffx", "password x"},
		{"soft hyphen", "com\u00admit", "commit"},
		{"joiner in Latin", "a\u200db", "ab"},
		{"joiner in Persian", "می\u200cخواهد", "می\u200cخواهد"},
		{"tags", "a\U000e0041\U000e007f", "a"},
		{"line separator", "a\u2028b", "a b"},
		{"delete", "a\x7f", "a␡"},
		{"Arabic", "إذ تشير إلى قرارها", "إذ تشير إلى قرارها"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := Clean(tt.in); got != tt.want {
				t.Errorf("Clean(%q) = %q, want %q", tt.in, got, tt.want)
			}
		})
	}
}

// Whatever comes in, what goes out is valid text without a control character
// or a character that reorders, and cleaning it again changes nothing.
func TestCleanLaws(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := strings.Join(rapid.SliceOf(rapid.OneOf(
			rapid.String(),
			rapid.SampledFrom([]string{"\x1b[2J", "\x1b]52;c;QQ==\x07", "\u009b1m", "\x9b", "\u202e", "\u2067", "\u200d", "\xff\xfe", "م", "\r\n"}),
		)).Draw(t, "parts"), "")
		out := Clean(in)
		if !utf8.ValidString(out) {
			t.Fatalf("Clean(%q) = %q: not valid UTF-8", in, out)
		}
		for _, r := range out {
			if unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) && r != 0x200e && r != 0x200f && r != 0x61c {
				t.Fatalf("Clean(%q) = %q: holds %U", in, out, r)
			}
		}
		if again := Clean(out); again != out {
			t.Fatalf("Clean(%q) = %q, again %q", in, out, again)
		}
	})
}

func FuzzClean(f *testing.F) {
	for _, s := range []string{"plain", "\x1b[31m", "\u202e", "\xff", "م\u200c"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, in string) {
		out := Clean(in)
		if !utf8.ValidString(out) || Clean(out) != out || strings.ContainsFunc(out, unicode.IsControl) {
			t.Errorf("Clean(%q) = %q", in, out)
		}
	})
}

// Of what Unicode itself calls a control, format or private character nothing is
// taken for one that is seen.
func TestClassOf(t *testing.T) {
	for r := rune(0); r <= unicode.MaxRune; r++ {
		c := ClassOf(r)
		switch {
		case unicode.Is(unicode.Cc, r):
			if c != Break && c != Control {
				t.Errorf("%U is a control character, but of class %d", r, c)
			}
		case unicode.Is(unicode.Bidi_Control, r):
			if c != Direction && c != Reorders {
				t.Errorf("%U directs text, but is of class %d", r, c)
			}
		case unicode.Is(unicode.Co, r):
			if c != Private {
				t.Errorf("%U is private, but of class %d", r, c)
			}
		case unicode.Is(unicode.Cf, r):
			if c == Seen {
				t.Errorf("%U is a format character, but of class Seen", r)
			}
		case unicode.IsGraphic(r) && !unicode.In(r, unicode.M, unicode.Zs, unicode.Other_Default_Ignorable_Code_Point):
			if c != Seen {
				t.Errorf("%U is seen, but of class %d", r, c)
			}
		}
	}
}
