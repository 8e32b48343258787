package verify

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"resdiff"
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

// shortReport makes the report of the first half of the long samples: the preamble
// and some of the operative part.
func shortReport(t testing.TB) []byte {
	t.Helper()
	load := func(name string) []byte {
		content, err := os.ReadFile(filepath.Join("../../testdata/samples", name))
		if err != nil {
			t.Fatal(err)
		}
		return content[:len(content)/2]
	}
	return reportOf(t, load("hazards-2017.txt"), load("hazards-2018.txt"), thisVersion)
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
	err := htmlreport.Write(&b, resdiff.Compare(old, new, resdiff.Options{}), view.Options{Old: oldSource, New: newSource, Version: version})
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

// A page of another version is not called right, whatever it shows: only its texts
// were checked.
func TestCheckAcrossVersions(t *testing.T) {
	page := sampleReport(t, "0.9.0")
	tampered := strings.Replace(string(page), "a warning which stops at a border post", "a warning which starts at a border post", 1)
	for name, p := range map[string][]byte{"as it was made": page, "changed by hand": []byte(tampered), "of a version that claims another": bytes.ReplaceAll(sampleReport(t, thisVersion), []byte(thisVersion), []byte("1.2.4"))} {
		r, err := Check(p, thisVersion)
		if err != nil || !r.OtherVersion || r.Identical || r.Old == nil || r.New == nil || told(r) != "" {
			t.Errorf("%s: other version %v, err %v, told:\n%s", name, r.OtherVersion, err, told(r))
		}
	}
	damaged := strings.Replace(string(page), `"sha256":"`, `"sha256":"0`, 1)
	if r, err := Check([]byte(damaged), thisVersion); err != nil || len(r.Findings) == 0 {
		t.Errorf("with another hash: err %v, told:\n%s", err, told(r))
	}
}

// What is made anew of a page's texts is the report of this version.
func TestRebuild(t *testing.T) {
	r, err := Check(sampleReport(t, "0.9.0"), thisVersion)
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := r.Rebuild(&b, thisVersion, htmlreport.Write); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(b.Bytes(), sampleReport(t, thisVersion)) {
		t.Error("it is not the report that this version makes")
	}
}

func TestCheckRefuses(t *testing.T) {
	for name, page := range map[string]string{
		"nothing": "", "text": "no page", "another page": "<!DOCTYPE html><p>Hello", "binary": "\x00\xff\xfe",
		"empty record":   `<script type="application/json" id="resdiff-record"></script>`,
		"another record": `<script type="application/json" id="resdiff-record">{"program":"other"}</script>`,
		"truncated":      string(sampleReport(t, thisVersion)[:5000]),
		"nested deep":    strings.Repeat("<div>", 5000) + string(sampleReport(t, thisVersion)),
	} {
		if _, err := Check([]byte(page), thisVersion); !errors.Is(err, ErrNoReport) {
			t.Errorf("%s: err %v, want ErrNoReport", name, err)
		}
	}
	future := strings.Replace(string(sampleReport(t, thisVersion)), `{"schema":2,"program"`, `{"schema":9,"program"`, 1)
	if _, err := Check([]byte(future), thisVersion); err == nil || errors.Is(err, ErrNoReport) {
		t.Errorf("a record of a later form: err %v", err)
	}
}
