package html

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"golang.org/x/net/html"
	"pgregory.net/rapid"

	"resdiff"
	"resdiff/internal/csp"
	"resdiff/internal/needs"
	"resdiff/report/internal/reporttest"
	"resdiff/report/view"
	"resdiff/resolution"
)

// comparison is a comparison and the options to report it with.
type comparison struct {
	c   *resdiff.Comparison
	opt view.Options
}

// comparedTexts compares two texts as the command would.
func comparedTexts(t testing.TB, oldName string, oldText []byte, newName string, newText []byte) comparison {
	t.Helper()
	source := func(name string, text []byte) (*resolution.Resolution, view.Source) {
		r, err := resolution.Read(text, resolution.Options{})
		if err != nil {
			t.Fatal(err)
		}
		sum := sha256.Sum256(text)
		return r, view.Source{Name: name, SHA256: hex.EncodeToString(sum[:]), Content: text}
	}
	var x comparison
	var old, new *resolution.Resolution
	old, x.opt.Old = source(oldName, oldText)
	new, x.opt.New = source(newName, newText)
	x.opt.Version = "1.0-test"
	x.c = resdiff.Compare(old, new, resdiff.Options{})
	return x
}

// comparedFiles compares two files.
func comparedFiles(t testing.TB, old, new string) comparison {
	t.Helper()
	read := func(path string) []byte {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		return text
	}
	return comparedTexts(t, filepath.Base(old), read(old), filepath.Base(new), read(new))
}

// longSample is the long pair of sample resolutions, with footnotes.
func longSample(t testing.TB) comparison {
	return comparedFiles(t, "../../testdata/samples/hazards-2017.pages.txt", "../../testdata/samples/hazards-2018.pages.txt")
}

// smallSample is the hand-made pair that has every kind of change.
func smallSample(t testing.TB) comparison {
	source := func(name, text string) view.Source {
		return view.Source{Name: name, SHA256: fmt.Sprintf("%x", sha256.Sum256([]byte(text))), Content: []byte(text)}
	}
	return comparison{reporttest.Harbours(t), view.Options{Old: source("2031.txt", "the old text\n"), New: source("2032.docx", "the new text\n"), Version: "1.0-test"}}
}

func (x comparison) page(t testing.TB) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := Write(&b, x.c, x.opt); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// untold are the parts of a page that a golden file leaves out: the style and
// scripts, which have files of their own, and the data, which other tests read.
var untold = regexp.MustCompile(`(?s)(<style>|<script[^>]*>).*?(</style>|</script>)|'sha256-[^']*'|&#39;sha256-.*?&#39;`)

func TestHTMLGolden(t *testing.T) {
	context := smallSample(t)
	context.opt.Selection = view.Selection{Only: []string{"moved", "added"}, Context: 1}
	for _, x := range []struct {
		name string
		comparison
	}{{"harbours.html", smallSample(t)}, {"harbours-moved.html", context}, {"hazards.html", longSample(t)}} {
		reporttest.Golden(t, x.name, untold.ReplaceAll(x.page(t), []byte("$1…$2")))
	}
}

func TestHTMLIsTheSameEveryTime(t *testing.T) {
	a, b := longSample(t).page(t), longSample(t).page(t)
	if !bytes.Equal(a, b) {
		t.Error("two pages of one comparison differ")
	}
}

func TestHTMLShowsEveryWord(t *testing.T) {
	for _, x := range []comparison{smallSample(t), longSample(t)} {
		checkShown(t, x.c, x.page(t))
	}
}

func TestHTMLShowsEveryWordOfRealPairs(t *testing.T) {
	corpus := needs.Corpus(t)
	for _, pair := range [][2]string{
		{"wsis/E_RES_2015_26.txt", "wsis/E_RES_2019_24.txt"},
		{"wsis/E_RES_2023_3.txt", "wsis/E_RES_2024_13.pages.txt"},
		{"ict/A_RES_78_132.layout.txt", "ict/A_RES_79_194.layout.txt"},
	} {
		x := comparedFiles(t, filepath.Join(corpus, pair[0]), filepath.Join(corpus, pair[1]))
		checkShown(t, x.c, x.page(t))
	}
}

// TestHTMLShowsAnyText compares texts made of words, marks of punctuation and
// characters that mean something to a browser.
func TestHTMLShowsAnyText(t *testing.T) {
	word := rapid.SampledFrom([]string{"Urges", "States", "the", "data", "2024", ",", ";", "<b>", "&amp;", "\u202e", "\u200b", "–", "مرحبا", "“x”", "\"x\"", "</script>", "\\u003c"})
	text := rapid.Custom(func(t *rapid.T) string {
		var lines []string
		for _, p := range rapid.SliceOfN(rapid.SliceOfN(word, 1, 12), 1, 6).Draw(t, "paragraphs") {
			lines = append(lines, strings.Join(p, " "))
		}
		return "Urges States " + strings.Join(lines, "\n\n")
	})
	rapid.Check(t, func(r *rapid.T) {
		x := comparedTexts(t, "a.txt", []byte(text.Draw(r, "old")), "b.txt", []byte(text.Draw(r, "new")))
		checkShown(t, x.c, x.page(t))
	})
}

func TestHTMLShowsEveryWordOfHostileTexts(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		x := comparison{c: reporttest.Hostile(r)}
		checkShown(t, x.c, x.page(t))
	})
}

// TestHTMLLinksLeadSomewhere checks that ids are unique and that every link
// leads to one of them: the page asks for nothing outside itself.
func TestHTMLLinksLeadSomewhere(t *testing.T) {
	for _, x := range []comparison{smallSample(t), longSample(t)} {
		ids, links := map[string]bool{}, map[string]bool{}
		for n := range parsePage(t, x.page(t)).Descendants() {
			if id := attribute(n, "id"); id != "" {
				if ids[id] {
					t.Errorf("two elements have the id %q", id)
				}
				ids[id] = true
			}
			for _, a := range n.Attr {
				switch a.Key {
				case "src", "srcset", "action", "formaction", "data", "poster", "style":
					t.Errorf("<%s> has the attribute %s=%q", n.Data, a.Key, a.Val)
				case "href":
					if n.Data == "link" && a.Val == "data:," {
						continue
					}
					if !strings.HasPrefix(a.Val, "#") {
						t.Errorf("<%s> links %q, outside the page", n.Data, a.Val)
					}
					id, err := url.PathUnescape(strings.TrimPrefix(a.Val, "#"))
					if err != nil {
						t.Error(err)
					}
					links[id] = true
				}
			}
		}
		for link := range links {
			if !ids[link] {
				t.Errorf("a link leads to #%s, which is not there", link)
			}
		}
	}
}

// TestHTMLPolicyFits checks that the content security policy lets through the
// page's own style and script, as a browser reads them, and nothing else.
func TestHTMLPolicyFits(t *testing.T) {
	policy, style, script := "", "", ""
	for n := range parsePage(t, smallSample(t).page(t)).Descendants() {
		switch {
		case n.Data == "meta" && attribute(n, "http-equiv") == "Content-Security-Policy":
			policy = attribute(n, "content")
		case n.Data == "style":
			style += n.FirstChild.Data
		case n.Data == "script" && attribute(n, "type") == "":
			script += n.FirstChild.Data
		}
	}
	want := "default-src 'none'; style-src '" + csp.Hash(style) + "'; script-src '" + csp.Hash(script) +
		"'; img-src data:; base-uri 'none'; form-action 'none'"
	if policy != want {
		t.Errorf("the policy is\n%s, want\n%s", policy, want)
	}
}

// dataOf is the content of the page's data element with that id.
func dataOf(root *html.Node, id string) string {
	for n := range root.Descendants() {
		if n.Data == "script" && attribute(n, "id") == id {
			return n.FirstChild.Data
		}
	}
	return ""
}
