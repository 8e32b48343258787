// Package verify checks an archived HTML report against itself: the page is right
// if it is the page that this program makes from the two texts, the options and
// the names that it carries. It is made anew and compared whole: every element
// in its place, every attribute, text, style and script. Only what programs that
// save or send a page change in its form is allowed, and what reading it leaves
// behind (see saved.go and state.go).
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
	"io"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"

	"resdiff"
	"resdiff/diff"
	"resdiff/internal/pair"
	"resdiff/judge"
	htmlreport "resdiff/report/html"
	"resdiff/report/sheet"
	"resdiff/report/view"
	"resdiff/resolution"
)

// ErrSheet says that a page is a negotiation sheet.
var ErrSheet = errors.New("is a negotiation sheet, which carries no record to check; name the report that -o wrote without --sheet")

// ErrNoReport says that a file is not an HTML report with a record.
var ErrNoReport = errors.New("is no HTML report of resdiff; name a file that resdiff wrote with -o")

// Result is what a check found.
type Result struct {
	Record htmlreport.Record
	// Old and New are the input files that the page carries; nil where they are
	// missing or damaged.
	Old, New []byte
	// OtherVersion tells that another version of the program made the page, so
	// that nothing but its texts was checked.
	OtherVersion bool
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

// Check checks a page; version is that of this program. It fails with
// ErrNoReport if the page is none, with ErrSheet if it is a negotiation sheet.
func Check(page []byte, version string) (*Result, error) {
	plain := bytes.TrimPrefix(page, []byte("\ufeff"))
	root, err := html.Parse(bytes.NewReader(plain))
	if err != nil {
		return nil, ErrNoReport
	}
	r := &Result{}
	if sheet.IsSheet(plain) {
		return nil, ErrSheet
	}
	if json.Unmarshal([]byte(scriptText(root, htmlreport.RecordElement)), &r.Record) != nil || r.Record.Program != "resdiff" {
		return nil, ErrNoReport
	}
	if s := r.Record.Schema; s < 1 || s > htmlreport.RecordSchema {
		return nil, fmt.Errorf("its record has the form %d, which resdiff %s does not know; use the version that the page names, %s", s, version, r.Record.Version)
	}
	r.Old = r.content("old", r.Record.Old)
	r.New = r.content("new", r.Record.New)
	if r.Old == nil || r.New == nil {
		return r, nil
	}
	if r.Record.Version != version {
		r.OtherVersion = true
		return r, nil
	}
	var again bytes.Buffer
	if err := r.Rebuild(&again, version, htmlreport.Write); err != nil {
		r.find("record", "the texts cannot be compared again: %v", err)
		return r, nil
	}
	if bytes.Equal(page, again.Bytes()) {
		r.Identical = true
		return r, nil
	}
	if !utf8.Valid(plain) || bytes.IndexByte(plain, 0) >= 0 {
		// Browsers do not agree on what such bytes are.
		r.find("page", "holds bytes that are no text")
		return r, nil
	}
	want, err := html.Parse(&again)
	if err != nil {
		r.find("page", "cannot be made again: %v", err)
		return r, nil
	}
	r.compare(root, want)
	return r, nil
}

func (r *Result) find(where, format string, args ...any) {
	r.Findings = append(r.Findings, Finding{where, fmt.Sprintf(format, args...)})
}

func (r *Result) note(format string, args ...any) {
	r.Notes = append(r.Notes, fmt.Sprintf(format, args...))
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

// Rebuild compares the carried texts again, with the options of the page, and
// writes the report of them in some form, as made by a version of the program.
func (r *Result) Rebuild(w io.Writer, version string, write func(io.Writer, *resdiff.Comparison, view.Options) error) error {
	old, err := read(r.Record.Old, r.Old)
	if err != nil {
		return err
	}
	new, err := read(r.Record.New, r.New)
	if err != nil {
		return err
	}
	var opt resdiff.Options
	if r.Record.Lexicon != "" {
		if opt.Wording, err = judge.ReadLexicon(strings.NewReader(r.Record.Lexicon), "the page's lexicon"); err != nil {
			return err
		}
	}
	return write(w, pair.Compare(old, new, opt), r.options(version))
}

// read reads a carried text as it was read for the page, within the same limits.
func read(in htmlreport.RecordInput, content []byte) (*pair.Document, error) {
	if len(content) == 0 {
		return pair.Absent(), nil
	}
	head := content[:min(len(content), pair.HeadSize)]
	if limit, _ := pair.Limit(head); len(content) > limit {
		return nil, pair.TooLarge(head)
	}
	return pair.Read(in.Name, content, resolution.Options{Reader: in.Reader, Original: in.Original})
}

// mostContext is how many unchanged paragraphs around a change are counted out:
// more than the longest document has.
const mostContext = 20_000

// options are the options with which the page was made, as by a version.
func (r *Result) options(version string) view.Options {
	source := func(in htmlreport.RecordInput, content []byte) view.Source {
		return view.Source{Name: in.Name, SHA256: in.SHA256, Content: content, Reader: in.Reader, Original: in.Original}
	}
	opt := view.Options{
		Selection: view.Selection{Only: r.Record.Selection.Only, Context: min(r.Record.Selection.Context, mostContext)},
		Old:       source(r.Record.Old, r.Old), New: source(r.Record.New, r.New),
		Version: version,
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

// compare says in what a page differs from the one that its texts give.
func (r *Result) compare(have, want *html.Node) {
	r.unsave(have)
	r.unread(have, want)
	for _, root := range []*html.Node{have, want} {
		trimUnseen(root)
	}
	c := comparison{result: r, known: map[*html.Node]uint64{}}
	if c.same(have, want) {
		if len(r.Findings) == 0 {
			r.note("the page was saved or sent by another program, which changed its form but nothing that it shows or carries")
		}
		return
	}
	c.children(have, want, "page")
	if len(r.Findings) == 0 {
		r.find("page", "is not the page that its texts give")
	}
	if n := len(r.Findings); n > mostFindings {
		r.Findings = append(r.Findings[:mostFindings], Finding{"page", fmt.Sprintf("%d more differences", n-mostFindings)})
	}
}

// mostFindings is how many findings are told one by one.
const mostFindings = 20
