// Package verify checks an archived HTML report against itself: that the texts
// it carries are those whose hashes it names, and that the comparison it shows
// is the one that these texts give.
//
// What it cannot tell is whether the texts are the true ones: a page made anew
// from altered files is a good report of those. The hashes are there to be
// compared with the files themselves.
package verify

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"golang.org/x/net/html"

	"resdiff/diff"
	"resdiff/internal/pair"
	htmlreport "resdiff/report/html"
	"resdiff/report/view"
	"resdiff/resolution"
)

// ErrNoReport says that a file is not an HTML report with a record.
var ErrNoReport = errors.New("is no HTML report of resdiff; name a file that resdiff wrote with -o")

// Result is what a check found.
type Result struct {
	Record htmlreport.Record
	// Old and New are the input files that the page carries; nil where they are
	// missing or damaged.
	Old, New []byte
	// Findings are what does not fit, in the page's order; none for a sound page.
	Findings []Finding
	// Identical tells that the page is byte for byte what this program makes.
	Identical bool
	// Notes say what does no harm but should be known.
	Notes []string
}

// Finding is one thing that does not fit.
type Finding struct {
	// Where names the place: "change 17", "record".
	Where string
	// What says what is wrong.
	What string
}

// Check checks a page. version is that of this program; the comparison is made
// with diff options that read the page's table of verbs and hedges, if it has
// one. It fails with ErrNoReport if the page is none.
func Check(page []byte, version string) (*Result, error) {
	root, err := html.Parse(bytes.NewReader(bytes.TrimPrefix(page, []byte("\ufeff"))))
	if err != nil {
		return nil, ErrNoReport
	}
	r := &Result{}
	if json.Unmarshal([]byte(scriptText(root, htmlreport.RecordElement)), &r.Record) != nil || r.Record.Program != "resdiff" {
		return nil, ErrNoReport
	}
	if r.Record.Schema != htmlreport.RecordSchema {
		return nil, fmt.Errorf("its record has the form %d, which resdiff %s does not know; use a newer version", r.Record.Schema, version)
	}
	r.Old = r.content("old", r.Record.Old)
	r.New = r.content("new", r.Record.New)
	if r.Old == nil || r.New == nil {
		return r, nil
	}
	again, comparison, err := r.rebuild()
	switch {
	case err != nil:
		r.find("record", "the texts cannot be compared again: %v", err)
	case r.Record.Version == version:
		r.compareWithRebuilt(page, root, again)
	default:
		r.compareAcrossVersions(root, comparison, version)
	}
	return r, nil
}

func (r *Result) find(where, format string, args ...any) {
	r.Findings = append(r.Findings, Finding{where, fmt.Sprintf(format, args...)})
}

// content gives back an input that the page carries, if it fits its hash.
func (r *Result) content(side string, in htmlreport.RecordInput) []byte {
	content, err := in.Content()
	if err != nil {
		r.find("record", "%v", err)
		return nil
	}
	if sum := sha256.Sum256(content); hex.EncodeToString(sum[:]) != in.SHA256 {
		r.find("record", "the carried text of the %s document does not fit its SHA-256", side)
		return nil
	}
	return content
}

// rebuild makes the page and the comparison again from the carried texts.
func (r *Result) rebuild() (page []byte, c *diff.Comparison, err error) {
	old, err := read(r.Old, r.Record.Old)
	if err != nil {
		return nil, nil, err
	}
	new, err := read(r.New, r.Record.New)
	if err != nil {
		return nil, nil, err
	}
	var opt diff.Options
	if r.Record.Lexicon != "" {
		if opt.Wording, err = diff.ReadWording(strings.NewReader(r.Record.Lexicon), "the page's lexicon"); err != nil {
			return nil, nil, err
		}
	}
	c = diff.Compare(old, new, opt)
	var b bytes.Buffer
	err = htmlreport.Write(&b, c, r.options())
	return b.Bytes(), c, err
}

// read reads a document again. One without any content was not there: what was
// added or removed is compared with it.
func read(content []byte, in htmlreport.RecordInput) (*resolution.Resolution, error) {
	if len(content) == 0 {
		return pair.Absent().Resolution, nil
	}
	return resolution.Read(content, readOptions(in))
}

func readOptions(in htmlreport.RecordInput) resolution.Options {
	return resolution.Options{Reader: in.Reader, Original: in.Original}
}

// options are the options with which the page was made.
func (r *Result) options() view.Options {
	source := func(in htmlreport.RecordInput, content []byte) view.Source {
		return view.Source{Name: in.Name, SHA256: in.SHA256, Content: content, Reader: in.Reader, Original: in.Original}
	}
	opt := view.Options{
		Selection: view.Selection{Only: r.Record.Selection.Only, Context: r.Record.Selection.Context},
		Old:       source(r.Record.Old, r.Old), New: source(r.Record.New, r.New),
		Version: r.Record.Version,
	}
	if r.Record.Lexicon != "" {
		opt.Lexicon = []byte(r.Record.Lexicon)
	}
	for _, a := range []diff.Attention{diff.None, diff.Routine, diff.Substantive} {
		if a.String() == r.Record.Selection.Attention {
			opt.Selection.Attention = a
		}
	}
	return opt
}

// compareWithRebuilt compares the page with the one that its texts give.
func (r *Result) compareWithRebuilt(page []byte, root *html.Node, again []byte) {
	if bytes.Equal(page, again) {
		r.Identical = true
		return
	}
	rebuilt, err := html.Parse(bytes.NewReader(again))
	if err != nil {
		r.find("page", "cannot be made again: %v", err)
		return
	}
	have, want := essence(root), essence(rebuilt)
	r.Notes = append(r.Notes, have.notes...)
	r.compareEssence(have, want)
	if len(r.Findings) == 0 {
		r.Notes = append(r.Notes, "the page was saved or sent by another program, which changed its form but nothing that it shows or carries")
	}
}
