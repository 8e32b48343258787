package verify

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"golang.org/x/net/html"
	"pgregory.net/rapid"

	"resdiff"
	"resdiff/diff"
	htmlreport "resdiff/report/html"
	"resdiff/report/view"
	"resdiff/resolution"
)

const thisVersion = "1.2.3"

// sampleReport makes the report of the long samples.
func sampleReport(t testing.TB, version string) []byte {
	t.Helper()
	load := func(name string) []byte {
		content, err := os.ReadFile(filepath.Join("../../testdata/samples", name))
		if err != nil {
			t.Fatal(err)
		}
		return content
	}
	return reportOf(t, load("hazards-2017.txt"), load("hazards-2018.txt"), version)
}

// reportOf makes the report of two texts.
func reportOf(t testing.TB, oldText, newText []byte, version string) []byte {
	t.Helper()
	read := func(name string, content []byte) (*resolution.Resolution, view.Source) {
		r, err := resolution.Read(content, resolution.Options{})
		if err != nil {
			t.Fatal(err)
		}
		sum := sha256.Sum256(content)
		return r, view.Source{Name: name, SHA256: hex.EncodeToString(sum[:]), Content: content}
	}
	old, oldSource := read("old.txt", oldText)
	new, newSource := read("new.txt", newText)
	var b bytes.Buffer
	err := htmlreport.Write(&b, resdiff.Compare(old, new, diff.Options{}), view.Options{Old: oldSource, New: newSource, Version: version})
	if err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// told is all that a check says, a line each.
func told(r *Result) string {
	var b strings.Builder
	for _, f := range r.Findings {
		b.WriteString(f.Where + ": " + f.What + "\n")
	}
	for _, n := range r.Notes {
		b.WriteString("note: " + n + "\n")
	}
	return b.String()
}

func TestCheckSound(t *testing.T) {
	r, err := Check(sampleReport(t, thisVersion), thisVersion)
	if err != nil || !r.Identical || told(r) != "" {
		t.Errorf("identical %v, err %v, told:\n%s", r.Identical, err, told(r))
	}
	want, err := os.ReadFile("../../testdata/samples/hazards-2018.txt")
	if err != nil || !bytes.Equal(r.New, want) {
		t.Errorf("the new text is not carried byte for byte (%v)", err)
	}
}

func replaceOnce(from, to string) func(string) string {
	return func(page string) string { return strings.Replace(page, from, to, 1) }
}

// swapRecords exchanges what the record says of the two inputs.
func swapRecords(page string) string {
	old := regexp.MustCompile(`"old":(\{"name":"[^}]*"deflate":"[^"]*"\}),"new":(\{"name":"[^}]*"deflate":"[^"]*"\})`)
	return old.ReplaceAllString(page, `"old":$2,"new":$1`)
}

func TestCheckFindsTampering(t *testing.T) {
	page := string(sampleReport(t, thisVersion))
	row := regexp.MustCompile(`(?s)<article [^>]*id="c7".*?</article>`)
	for _, x := range []struct {
		name   string
		tamper func(string) string
		want   string
	}{
		{"a changed word in shown text", replaceOnce(" narrow ", " widen "), ""},
		{"a changed word of an unchanged paragraph", replaceOnce("a warning which stops at a border post", "a warning which starts at a border post"), "“which starts at” where the texts give “which stops at”"},
		{"a changed number in shown text", replaceOnce("538 stations", "583 stations"), "583"},
		{"a changed count", func(p string) string {
			return regexp.MustCompile(`<b>\d+</b> <span><span class="sign"`).ReplaceAllString(p, `<b>1</b> <span><span class="sign"`)
		}, "part glance: holds “1”"},
		{"a removed change", func(p string) string { return row.ReplaceAllString(p, "") }, "Change 7, "},
		{"a hidden change", func(p string) string {
			return strings.Replace(p, `id="c7"`, `id="c7" style="display:none"`, 1)
		}, "Change 7, "},
		{"a change moved up", func(p string) string {
			moved := row.FindString(p)
			return strings.Replace(row.ReplaceAllString(p, ""), `<article class="row`, moved+`<article class="row`, 1)
		}, ""},
		{"a swapped pair", swapRecords, ""},
		{"a changed word in the carried comparison", replaceOnce(`"text":" urges"`, `"text":" merges"`), "carried data (resdiff-comparison)"},
		{"another hash", func(p string) string {
			return regexp.MustCompile(`"sha256":"[0-9a-f]{4}`).ReplaceAllString(p, `"sha256":"0000`)
		}, "does not fit its SHA-256"},
		{"damaged carried text", func(p string) string {
			return regexp.MustCompile(`"deflate":"[^"]{40}`).ReplaceAllString(p, `"deflate":"`+strings.Repeat("A", 40))
		}, "record: the content of"},
		{"a style that hides", replaceOnce("<style>", "<style>del{display:none}"), "style of the page"},
		{"another script", replaceOnce(`"use strict";`, `"use strict";document.title="";`), "script of the page"},
	} {
		t.Run(x.name, func(t *testing.T) {
			tampered := x.tamper(page)
			if tampered == page {
				t.Fatal("the page holds nothing of the kind")
			}
			r, err := Check([]byte(tampered), thisVersion)
			if err != nil {
				t.Fatal(err)
			}
			if len(r.Findings) == 0 || !strings.Contains(told(r), x.want) {
				t.Errorf("told:\n%s\nwant findings with %q", told(r), x.want)
			}
		})
	}
}

// Any letter changed in any text that the page shows is found.
func TestCheckFindsAnyChangedLetter(t *testing.T) {
	text, err := os.ReadFile("../../testdata/samples/rights.txt")
	if err != nil {
		t.Fatal(err)
	}
	later := strings.NewReplacer("61/40", "64/2", "2016", "2017", "Calls upon", "Urges", "without delay", "at once", "Local observers", "Observers and herders").Replace(string(text))
	page := reportOf(t, text, []byte(later), thisVersion)
	rapid.Check(t, func(t *rapid.T) {
		root, err := html.Parse(bytes.NewReader(page))
		if err != nil {
			t.Fatal(err)
		}
		var texts []*html.Node
		for n := range root.Descendants() {
			if n.Type == html.TextNode && strings.TrimSpace(n.Data) != "" && !state(n.Parent) {
				texts = append(texts, n)
			}
		}
		n := rapid.SampledFrom(texts).Draw(t, "text")
		letters := []rune(n.Data)
		var at []int
		for i, r := range letters {
			if r > ' ' {
				at = append(at, i)
			}
		}
		i := rapid.SampledFrom(at).Draw(t, "place")
		letters[i]++
		n.Data = string(letters)
		var b bytes.Buffer
		if err := html.Render(&b, root); err != nil {
			t.Fatal(err)
		}
		if r, err := Check(b.Bytes(), thisVersion); err == nil && len(r.Findings) == 0 {
			t.Fatalf("not found: %q in <%s>", n.Data, n.Parent.Data)
		}
	})
}

// state reports whether the page's script writes an element's text.
func state(n *html.Node) bool {
	for _, id := range stateTexts {
		if attribute(n, "id") == id {
			return true
		}
	}
	return false
}

// A page keeps its worth when another program changes its form.
func TestCheckAllowsAnotherForm(t *testing.T) {
	page := sampleReport(t, thisVersion)
	root, err := html.Parse(bytes.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	var rendered bytes.Buffer
	if err := html.Render(&rendered, root); err != nil {
		t.Fatal(err)
	}
	for name, form := range map[string][]byte{
		"CRLF":               bytes.ReplaceAll(page, []byte("\n"), []byte("\r\n")),
		"byte order mark":    append([]byte("\ufeff"), page...),
		"written anew":       rendered.Bytes(),
		"saved by a browser": []byte(strings.Replace(string(page), "<html", "<!-- saved from url=(0014)about:internet -->\n<html", 1)),
	} {
		r, err := Check(form, thisVersion)
		if err != nil || len(r.Findings) > 0 || r.Identical {
			t.Errorf("%s: identical %v, err %v, told:\n%s", name, r.Identical, err, told(r))
		}
	}
}

func TestCheckAcrossVersions(t *testing.T) {
	page := sampleReport(t, "0.9.0")
	r, err := Check(page, thisVersion)
	if err != nil || told(r) != "note: made by resdiff 0.9.0, checked by 1.2.3\n" {
		t.Errorf("err %v, told:\n%s", err, told(r))
	}
	tampered := strings.Replace(string(page), "a warning which stops at a border post", "a warning which starts at a border post", 1)
	if r, err = Check([]byte(tampered), thisVersion); err != nil || !strings.Contains(told(r), "PP") || len(r.Findings) == 0 {
		t.Errorf("err %v, told:\n%s", err, told(r))
	}
	tampered = strings.Replace(string(page), `"attention":"routine"`, `"attention":"substantive"`, 1)
	tampered = strings.Replace(tampered, `"status":"amended"`, `"status":"added"`, 1)
	if r, err = Check([]byte(tampered), thisVersion); err != nil || !strings.Contains(told(r), "this version says otherwise of: ") {
		t.Errorf("err %v, told:\n%s", err, told(r))
	}
}

func TestCheckRefuses(t *testing.T) {
	for name, page := range map[string]string{
		"nothing": "", "text": "no page", "another page": "<!DOCTYPE html><p>Hello", "binary": "\x00\xff\xfe",
		"empty record":   `<script type="application/json" id="resdiff-record"></script>`,
		"another record": `<script type="application/json" id="resdiff-record">{"program":"other"}</script>`,
		"truncated":      string(sampleReport(t, thisVersion)[:5000]),
	} {
		if _, err := Check([]byte(page), thisVersion); !errors.Is(err, ErrNoReport) {
			t.Errorf("%s: err %v, want ErrNoReport", name, err)
		}
	}
	future := strings.Replace(string(sampleReport(t, thisVersion)), `{"schema":1,"program"`, `{"schema":9,"program"`, 1)
	if _, err := Check([]byte(future), thisVersion); err == nil || errors.Is(err, ErrNoReport) {
		t.Errorf("a record of a later form: err %v", err)
	}
}
