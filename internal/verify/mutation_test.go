package verify

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// What a mutation may do without being seen, and why that says nothing else than
// the page did.
var invisible = []struct {
	why string
	is  func(before, after string) bool
}{
	{"HTML gives the same tree: a blank within a tag, a second attribute of a name, an end tag too many",
		func(before, after string) bool { return before == after }},
	{"white space that no browser shows: in the head, after the last element, several empty lines for one", func(before, after string) bool {
		return withoutUnseen(before) == withoutUnseen(after)
	}},
}

// TestMutationsAreRefused makes hundreds of pages that differ from real ones in
// one place. None may pass for the page that its texts give.
func TestMutationsAreRefused(t *testing.T) {
	rounds := 12
	if testing.Short() {
		rounds = 2
	}
	pages := samplePages(t)
	refused, unseen := 0, 0
	for _, x := range mutations {
		for round := range rounds {
			page := pages[round%len(pages)]
			m := &mutant{rand.New(rand.NewPCG(uint64(round), uint64(len(x.name)))), parsed(t, page)}
			told := x.change(m)
			var b bytes.Buffer
			if err := html.Render(&b, m.root); err != nil {
				continue // a tree that cannot be written
			}
			if told == "" {
				continue
			}
			if why := accepted(b.Bytes()); why != "" {
				before, after := dump(parsed(t, page)), dump(parsed(t, b.Bytes()))
				if slices.ContainsFunc(invisible, func(i struct {
					why string
					is  func(before, after string) bool
				}) bool {
					return i.is(before, after)
				}) {
					unseen++
					continue
				}
				t.Errorf("%s, round %d: passes: %s\n%s", x.name, round, told, why)
				continue
			}
			refused++
		}
	}
	t.Logf("%d mutations refused, %d that nobody can see", refused, unseen)
	if want := len(mutations) * rounds / 2; refused < want {
		t.Errorf("%d mutations refused, want %d at least", refused, want)
	}
}

// TestChangedBytesAreRefused changes single bytes anywhere in the file, where
// the tree of HTML is not told of it.
func TestChangedBytesAreRefused(t *testing.T) {
	rounds := 150
	if testing.Short() {
		rounds = 20
	}
	random := rand.New(rand.NewPCG(11, 24))
	pages := samplePages(t)
	for round := range rounds {
		page := pages[round%len(pages)]
		at := random.IntN(len(page))
		put := [][]byte{nil, {page[at] ^ 1}, {' '}, []byte("<"), []byte("\""), []byte("</p>"), []byte("&"), []byte("<!--")}[random.IntN(8)]
		changed := slices.Concat(page[:at], put, page[at+1:])
		why := accepted(changed)
		if why == "" || bytes.Equal(changed, page) {
			continue
		}
		before, after := dump(parsed(t, page)), dump(parsed(t, changed))
		if before != after && withoutUnseen(before) != withoutUnseen(after) {
			t.Errorf("byte %d, %q made %q, passes: %s", at, page[at], put, why)
		}
	}
}

// accepted is what a check says of a page that it calls right; "" for others.
func accepted(page []byte) string {
	r, err := Check(page, thisVersion)
	if err != nil || r.OtherVersion || len(r.Findings) > 0 {
		return ""
	}
	return "told:\n" + told(r)
}

// samplePages are the pages that are changed: of a short text with amendments of
// many sorts, and of one that is hardly changed.
func samplePages(t *testing.T) [][]byte {
	t.Helper()
	load := func(name string) []byte {
		content, err := os.ReadFile(filepath.Join("../../testdata/samples", name))
		if err != nil {
			t.Fatal(err)
		}
		return content
	}
	rights := load("rights.txt")
	later := strings.NewReplacer("61/40", "64/2", "2016", "2017", "Calls upon", "Urges", "without delay", "at once", "Local observers", "Observers and herders").Replace(string(rights))
	security := load("security.txt")
	return [][]byte{reportOf(t, rights, []byte(later), thisVersion), reportOf(t, security, bytes.Replace(security, []byte("Decides"), []byte("Requests"), 1), thisVersion)}
}

func parsed(t testing.TB, page []byte) *html.Node {
	t.Helper()
	root, err := html.Parse(bytes.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	return root
}

// dump writes a tree down, a line for each node.
func dump(root *html.Node) string {
	var b strings.Builder
	for n := range root.Descendants() {
		depth := 0
		for p := n.Parent; p != nil; p = p.Parent {
			depth++
		}
		fmt.Fprintf(&b, "%d %d %q %q %q\n", depth, n.Type, n.Namespace, n.Data, inOrder(n.Attr))
	}
	return b.String()
}

// withoutUnseen takes out of a dump the white space that stands in the head, or
// at the end of the body, and counts several empty lines between elements as one.
func withoutUnseen(dump string) string {
	lines := strings.Split(strings.TrimRight(dump, "\n"), "\n")
	blank := func(line string) bool {
		return strings.HasSuffix(line, "[]") && strings.Trim(strings.NewReplacer(`\n`, "", `\t`, "", `\r`, "", `\f`, "", `"`, "", "[]", "", " ", "").Replace(line), "0123456789") == ""
	}
	for len(lines) > 0 && blank(lines[len(lines)-1]) {
		lines = lines[:len(lines)-1]
	}
	body := slices.IndexFunc(lines, func(l string) bool { return strings.Contains(l, `"body"`) })
	if body < 0 {
		return dump
	}
	kept := slices.DeleteFunc(slices.Clone(lines[:body]), blank)
	for _, line := range lines[body:] {
		for blank(line) && strings.Contains(line, `\n\n`) {
			line = strings.ReplaceAll(line, `\n\n`, `\n`)
		}
		kept = append(kept, line)
	}
	return strings.Join(kept, "\n")
}
