package html

import (
	"bytes"
	"compress/flate"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"resdiff"
	jsonreport "resdiff/report/json"
	"resdiff/report/view"
)

// RecordSchema is the version of the form of Record. Version 1 had no Stored.
const RecordSchema = 2

// Ids of the elements of an HTML report that hold its data, both of them
// scripts of the type application/json.
const (
	// RecordElement holds a Record.
	RecordElement = "resdiff-record"
	// ComparisonElement holds the JSON report of the same comparison, but for the
	// edits and the evidence of matches that nothing is said of (the edits would
	// carry the text a third time, and nobody asks why equal paragraphs match) and
	// for the anchors, which the evidence names too.
	ComparisonElement = "resdiff-comparison"
)

// Record is what an HTML report says of its own making, so that it can be
// checked and made again: both inputs byte for byte, and what was asked for.
type Record struct {
	Schema int `json:"schema"`
	// Program is "resdiff", Version its version as --version prints it.
	Program string `json:"program"`
	Version string `json:"version"`
	// Selection is what the report was asked to show.
	Selection RecordSelection `json:"selection"`
	// Lexicon is the content of the user's table of verbs and hedges, if any.
	Lexicon string      `json:"lexicon,omitempty"`
	Old     RecordInput `json:"old"`
	New     RecordInput `json:"new"`
}

// IsReport reports whether content is an HTML report, without reading all of it
// as HTML: by the element that holds its record.
func IsReport(content []byte) bool {
	return bytes.Contains(content, []byte(`<script type="application/json" id="`+RecordElement+`">`)) &&
		bytes.HasPrefix(bytes.ToLower(bytes.TrimLeft(content[:min(len(content), 200)], "\ufeff \t\r\n")), []byte("<!doctype html"))
}

// RecordSelection is a selection in words.
type RecordSelection struct {
	Only      []string `json:"only,omitempty"`
	Attention string   `json:"attention"`
	Context   int      `json:"context"`
}

// RecordInput is one input file.
type RecordInput struct {
	// Name is the file's name without its folder, "-" for standard input.
	Name string `json:"name"`
	// SHA256 is the lower-case hexadecimal hash of the file's bytes.
	SHA256 string `json:"sha256"`
	// Size is the length of the file in bytes.
	Size int `json:"size"`
	// Reader is the reader that was asked for by name; Original tells that a Word
	// file was read as before its tracked changes.
	Reader   string `json:"reader,omitempty"`
	Original bool   `json:"original,omitempty"`
	// Deflate is the file's content: base64 (RFC 4648, padded) of its raw
	// deflate stream (RFC 1951). Stored is the content's own base64, for a file
	// that is compressed itself, as PDF and Word files are. Both are empty where
	// the report was made without the content, and for a file of no bytes.
	Deflate string `json:"deflate,omitempty"`
	Stored  string `json:"stored,omitempty"`
}

// worthPacking is the share of a file's size, in percent, that deflating must
// save for the file to be carried so.
const worthPacking = 10

// recordOf makes the record of a report with these options.
func recordOf(opt view.Options) (Record, error) {
	r := Record{
		Schema: RecordSchema, Program: "resdiff", Version: opt.Version,
		Selection: RecordSelection{opt.Selection.Only, opt.Selection.Attention.String(), opt.Selection.Context},
		Lexicon:   string(opt.Lexicon),
	}
	w, err := flate.NewWriter(nil, flate.BestCompression)
	if err != nil {
		return r, err
	}
	if r.Old, err = recordInput(w, opt.Old); err != nil {
		return r, err
	}
	r.New, err = recordInput(w, opt.New)
	return r, err
}

// recordInput makes the record of an input, packed by w.
func recordInput(w *flate.Writer, src view.Source) (RecordInput, error) {
	r := RecordInput{Name: src.Name, SHA256: src.SHA256, Size: len(src.Content), Reader: src.Reader, Original: src.Original}
	if src.Content == nil {
		return r, nil
	}
	if compressed(src.Content) {
		r.Stored = base64.StdEncoding.EncodeToString(src.Content)
		return r, nil
	}
	var b bytes.Buffer
	w.Reset(&b)
	if _, err := w.Write(src.Content); err != nil {
		return r, err
	}
	if err := w.Close(); err != nil {
		return r, err
	}
	if 100*b.Len() <= (100-worthPacking)*len(src.Content) {
		r.Deflate = base64.StdEncoding.EncodeToString(b.Bytes())
	} else {
		r.Stored = base64.StdEncoding.EncodeToString(src.Content)
	}
	return r, nil
}

// compressed reports whether a file is of a form that is compressed itself, so that
// deflating it saves little: Word, OpenDocument, PDF (a tenth of it at most).
func compressed(content []byte) bool {
	return bytes.HasPrefix(content, []byte("PK\x03\x04")) || bytes.HasPrefix(content, []byte("%PDF-"))
}

// mostCarried is the largest file that is taken out of a record, in bytes; larger
// ones are not compared.
const mostCarried = 64 << 20

// noBytes is the SHA-256 of a file of no bytes.
const noBytes = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

// Content gives back the input's bytes. It fails if they are not carried, if
// they are damaged, if there are more or less of them than Size says, or if
// anything else stands with them.
func (r RecordInput) Content() ([]byte, error) {
	fail := func(format string, args ...any) ([]byte, error) {
		return nil, fmt.Errorf("the content of %q %s", r.Name, fmt.Sprintf(format, args...))
	}
	text := r.Deflate + r.Stored
	switch {
	case text == "" && r.Size == 0 && r.SHA256 == noBytes:
		return []byte{}, nil
	case text == "":
		return fail("is not in the report")
	case r.Deflate != "" && r.Stored != "":
		return fail("is carried twice")
	case r.Size < 0 || r.Size > mostCarried:
		return fail("is said to be %d bytes long, more than is read", r.Size)
	case strings.ContainsAny(text, "\r\n"):
		return fail("is damaged: there are line breaks in it")
	}
	packed, err := base64.StdEncoding.Strict().DecodeString(text)
	if err != nil {
		return fail("is damaged: %v", err)
	}
	content := packed
	if r.Deflate != "" {
		in := bytes.NewReader(packed)
		if content, err = io.ReadAll(io.LimitReader(flate.NewReader(in), int64(r.Size)+1)); err != nil {
			return fail("is damaged: %v", err)
		}
		if len(content) == r.Size && in.Len() > 0 {
			return fail("is followed by %d bytes that are no part of it", in.Len())
		}
	}
	if len(content) != r.Size {
		return fail("is not %d bytes long", r.Size)
	}
	return content, nil
}

// carriedComparison is what ComparisonElement holds.
func carriedComparison(c *resdiff.Comparison, opt view.Options) jsonreport.Report {
	j := jsonreport.Of(c, opt)
	for i, ch := range c.Changes {
		if ch.Number == 0 {
			x := &j.Changes[i]
			x.Edits, x.Evidence, x.RunnerUp, x.Verb = nil, nil, nil, nil
		}
		j.Changes[i].Anchors = nil
	}
	return j
}

// scriptJSON encodes a value so that it may stand in a script element: no "<",
// ">" or "&" is left as it is.
func scriptJSON(v any) ([]byte, error) { return json.Marshal(v) }
