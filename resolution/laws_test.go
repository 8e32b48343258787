package resolution

import (
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"unicode"

	"pgregory.net/rapid"
)

// FuzzRead holds reading to its laws for any input: no panic, the same result
// twice, and no word lost.
func FuzzRead(f *testing.F) {
	samples, _ := filepath.Glob("../testdata/samples/*.txt")
	for _, s := range samples {
		content, err := os.ReadFile(s)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(content)
	}
	for _, s := range []string{
		"", "1.", "(a)", "The General Assembly,", "\f\f", "_____\n1\n_____", "---\na: b\n---\n", "¹ x\n\ny¹", "A/1/2\n1/2\n",
		"The General Assembly,\nRecalling a,\n1.\nUrges b;\n(i) c;\n(a) d.\n1st plenary meeting\n1 May 2000\nAnnex\n1. e",
		"I\nII.\nA.\n• x\n1.1 y\n(aa) z", "x -\ny - z\nw-\nv", "The General Assembly,\n\n¹x and y,\n\n² z",
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, content []byte) {
		opt := Options{Reader: "text"}
		r, err := Read(content, opt)
		if err != nil {
			return
		}
		again, _ := Read(content, opt)
		if !reflect.DeepEqual(r, again) {
			t.Fatal("two readings differ")
		}
		checkResolution(t, r)
	})
}

// checkResolution holds a resolution to what its type promises.
func checkResolution(t testing.TB, r *Resolution) {
	t.Helper()
	seen := map[Label]bool{}
	for _, p := range r.Paragraphs {
		if seen[p.Label] {
			t.Errorf("label %v stands twice", p.Label)
		}
		seen[p.Label] = true
		if p.Text != strings.Join(strings.Fields(p.Text), " ") {
			t.Errorf("%v: spaces in %q", p.Label, p.Text)
		}
		for _, n := range p.Notes {
			if n.At < 0 || n.At > len(p.Text) || n.Note < 0 || n.Note >= len(r.Footnotes) {
				t.Errorf("%v: note %+v of %d, text of %d bytes", p.Label, n, len(r.Footnotes), len(p.Text))
			}
		}
	}
}

// everything is all that a reading holds, letters and digits only.
func everything(r *Resolution) string {
	parts := []string{"The", "Agenda items", "议程项目" + r.AgendaItem, r.Organ, r.Symbol, r.Number, r.Title, r.Session, r.AgendaItem, r.Recommended, r.Meeting, r.Vote}
	parts = append(parts, r.Furniture...)
	for _, p := range r.Paragraphs {
		parts = append(parts, p.Printed, p.Text)
		for _, remark := range p.Remarks {
			parts = append(parts, remark.Text)
		}
	}
	for _, n := range r.Footnotes {
		parts = append(parts, n.Mark, n.Text)
	}
	return onlyLetters(strings.Join(parts, "\n"))
}

func onlyLetters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}

func TestNoWordIsLost(t *testing.T) {
	samples, err := filepath.Glob("../testdata/samples/*.txt")
	if err != nil || len(samples) == 0 {
		t.Fatalf("no samples: %v", err)
	}
	for _, s := range samples {
		content, err := os.ReadFile(s)
		if err != nil {
			t.Fatal(err)
		}
		checkWords(t, filepath.Base(s), string(content))
	}
}

// checkWords reports the words of a text that its reading has nowhere.
func checkWords(t testing.TB, name, content string) {
	t.Helper()
	r, err := Read([]byte(content), Options{Reader: "text"})
	if err != nil {
		t.Fatal(name, err)
	}
	checkWordsOf(t, name, content, r)
}

func checkWordsOf(t testing.TB, name, content string, r *Resolution) {
	t.Helper()
	all := everything(r)
	if front, ok := strings.CutPrefix(content, "---\n"); ok {
		_, content, _ = strings.Cut(front, "\n---\n") // a front matter is no text
	}
	for _, w := range strings.Fields(content) {
		if w = onlyLetters(w); w != "" && !strings.Contains(all, w) {
			t.Errorf("%s: the word %q is lost", name, w)
		}
	}
}

// A resolution made at random: its clean text with an empty line between
// paragraphs, and the paragraphs it must give.
func randomResolution(t *rapid.T) (blocks []string, want []string) {
	word := rapid.SampledFrom(strings.Fields("lamp keeper harbour of the with tide-table pilot's mole light-dues and for, coast by fog (bell) “signal” 1,200 2030 per cent Vardø île oil; lantern: A/70/12 quay"))
	sentence := func(least int) string {
		return strings.Join(rapid.SliceOfN(word, least, 60).Draw(t, "words"), " ")
	}
	add := func(label, printed, text string) {
		want = append(want, label+" "+text)
		if printed != "" {
			text = printed + " " + text
		}
		blocks = append(blocks, text)
	}
	blocks = []string{"Resolution adopted by the General Assembly on 4 March 2016", "70/900. Lighthouses of the world", "The General Assembly,"}
	for i := range rapid.IntRange(1, 4).Draw(t, "preambular") {
		opening := rapid.SampledFrom([]string{"Recalling", "Deeply concerned at", "Noting with approval"}).Draw(t, "opening")
		add(fmt.Sprintf("PP%d", i+1), "", opening+" "+sentence(3)+" lamps,")
	}
	n := rapid.IntRange(1, 6).Draw(t, "operative")
	for i := range n {
		if rapid.Bool().Draw(t, "sub") {
			add(fmt.Sprintf("OP%d", i+1), fmt.Sprintf("%d.", i+1), "Requests the keepers "+sentence(2)+" to light:")
			for k := range rapid.IntRange(1, 3).Draw(t, "subs") {
				letter := "(" + string(rune('a'+k)) + ")"
				add(fmt.Sprintf("OP%d%s", i+1, letter), letter, "To trim "+sentence(1)+" wicks;")
			}
			continue
		}
		add(fmt.Sprintf("OP%d", i+1), fmt.Sprintf("%d.", i+1), "Urges "+sentence(2)+" lamps;")
	}
	return blocks, want
}

// wrap breaks a paragraph's lines at width, between words.
func wrap(text string, width int) string {
	var b strings.Builder
	col := 0
	for i, w := range strings.Fields(text) {
		n := len([]rune(w))
		switch {
		case i == 0:
		case col+1+n > width:
			b.WriteByte('\n')
			col = 0
		default:
			b.WriteByte(' ')
			col++
		}
		b.WriteString(w)
		col += n
	}
	return b.String()
}

func TestRewrapChangesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		blocks, want := randomResolution(t)
		for _, width := range []int{1 << 30, rapid.IntRange(30, 120).Draw(t, "width")} {
			var wrapped []string
			for _, b := range blocks {
				wrapped = append(wrapped, wrap(b, width))
			}
			text := strings.Join(wrapped, "\n\n")
			r, err := Read([]byte(text), Options{})
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, p := range r.Paragraphs {
				got = append(got, p.Label.String()+" "+p.Text)
			}
			if !reflect.DeepEqual(got, want) {
				t.Fatalf("at width %d:\n%s\nwant:\n%s\ntext:\n%s", width, strings.Join(got, "\n"), strings.Join(want, "\n"), text)
			}
		}
	})
}
