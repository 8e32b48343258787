// Package pdf reads the text layer of a PDF file into blocks: positions, sizes,
// italics and raised footnote marks come from the page, not from guesses about
// text.
//
// The way goes over small passes: content streams give glyphs (content.go,
// show.go), glyphs give lines with word spaces and marks (lines.go, render.go),
// what belongs to the page is set aside (furniture.go), so are the footnotes
// (notes.go), and the lines left give blocks (blocks.go).
//
// Objects come from resdiff/internal/pdfobject, which says why no library reads
// them; what a font's codes mean is told here (font.go, cmap.go, encoding.go).
package pdf

import (
	"bytes"
	"errors"
	"fmt"
	"reflect"

	"resdiff/internal/pdfobject"
	"resdiff/resolution/layout"
)

// limits are set so that the worst file costs some seconds and less than 300 MB.
// The longest resolutions have 60 pages, need 4 MB decoded, 5,000 objects
// and 2 million tokens; a report of 700 pages stays within.
var limits = pdfobject.Limits{Decoded: 96 << 20, Objects: 1_000_000, Tokens: 16_000_000, Pages: 5000}

// maxFile is the largest file that is read, in bytes.
const maxFile = 100 << 20

// What a document may hold: 700 pages full of text have 2.5 million letters on
// 40,000 lines, set in a hundred fonts.
const (
	maxGlyphs = 2_500_000
	maxLines  = 200_000
	maxFonts  = 2_000
	// maxWork bounds the looking for the lines to which letters belong; a page
	// of text takes 20,000 steps.
	maxWork = 25_000_000
)

// usualGlyphs is how many glyphs a page full of text has.
const usualGlyphs = 4_000

// unreadableShare is how much of a text may consist of glyphs of which the file
// does not say which letters they are, before the file counts as unreadable.
const unreadableShare = 0.05

// ErrNoText is the error for a PDF without a text layer.
var ErrNoText = errors.New("the PDF has no text in it, only pictures of pages (a scan); recognise the text first (OCR), or get the Word file or a PDF made from it")

// Detect tells whether the content is a PDF file: its mark stands within the
// first 1,024 bytes, before which some servers put lines of their own.
func Detect(content []byte) bool {
	return bytes.Contains(content[:min(len(content), 1024)], []byte("%PDF-"))
}

// Read reads a PDF file. It fails, with an error that says what to do, if the
// file has no text, is protected, damaged or no PDF at all, and if it asks for
// more memory or work than a document can need.
// Words that a rule strikes out are read as deleted.
func Read(content []byte, opt layout.Options) (layout.Document, error) {
	sheets, notice, err := readSheets(content, settings{original: opt.Original})
	if err != nil {
		return layout.Document{}, advise(err)
	}
	doc := lay(sheets)
	doc.Warnings = append(notice.warnings, doc.Warnings...)
	if notice.struck {
		doc.WarnOfStrikes(opt)
	}
	return doc, nil
}

// settings say how a file is read.
type settings struct {
	// untagged leaves out of account what the file says of itself, to test what is
	// seen without.
	untagged bool
	// original keeps the words that are struck out.
	original bool
}

// notice is what is to be told of a file that was read.
type notice struct {
	warnings []layout.Warning
	struck   bool // words are struck out
}

// advise adds to an error what to do about it.
func advise(err error) error {
	switch {
	case errors.Is(err, pdfobject.ErrEncrypted):
		return fmt.Errorf("%w; open it in a PDF viewer and print it into a new PDF, or get the Word file", err)
	case errors.Is(err, pdfobject.ErrDamaged):
		return fmt.Errorf("%w; download it again", err)
	case errors.Is(err, pdfobject.ErrTooLarge):
		return fmt.Errorf("%w; print the pages that matter into a new PDF", err)
	}
	return err
}

// reader holds what the pages share.
type reader struct {
	file    *pdfobject.File
	fonts   map[fontKey]*font
	codes   int // that fonts may still map
	rows    int // of codes that fonts may still keep
	crowded bool
	settings
	revisions bool // words are struck out
	// lines and work are counted over all pages.
	lines, work int
	// pad is the room for a page's glyphs, used again for the next.
	pad [4][]glyph
}

// readSheets gives the lines of each page in order. Where the file's table of
// objects leads astray it is made anew; what is missing even then is lost, and half
// a document is worse than none.
func readSheets(content []byte, as settings) ([]*sheet, notice, error) {
	if len(content) > maxFile {
		return nil, notice{}, fmt.Errorf("%w: more than %d MB", pdfobject.ErrTooLarge, maxFile>>20)
	}
	file, err := pdfobject.Open(content, limits)
	if err != nil {
		return nil, notice{}, err
	}
	sheets, told, err := readFile(file, as)
	if (errors.Is(err, pdfobject.ErrDamaged) || err == nil && file.Missing() > 0) && !file.Rebuilt {
		rebuilt, err2 := pdfobject.OpenRebuilt(content, limits)
		if err2 == nil {
			if again, w, err2 := readFile(rebuilt, as); err2 == nil {
				return again, w, nil
			}
		}
	}
	return sheets, told, err
}

func readFile(file *pdfobject.File, as settings) ([]*sheet, notice, error) {
	list, err := file.Pages()
	if err != nil {
		return nil, notice{}, err
	}
	r := &reader{file: file, fonts: map[fontKey]*font{}, codes: maxCodes, rows: maxRows, settings: as}
	r.pad[0] = make([]glyph, 0, usualGlyphs)
	var sheets []*sheet
	var warnings []layout.Warning
	if file.Rebuilt {
		warnings = append(warnings, layout.Warning{Text: "the file's table of objects is damaged and was made anew"})
	}
	letters, unreadable, images := 0, 0, 0.0
	for i, p := range list {
		page, err := r.interpret(p)
		if err != nil {
			return nil, notice{}, fmt.Errorf("page %d: %w", i+1, err)
		}
		letters += len(page.glyphs) + len(page.turned)
		if n := page.unreadable(); n > 0 {
			unreadable += n
			warnings = append(warnings, layout.Warning{Span: layout.Span{Page: i + 1}, Text: fmt.Sprintf("the file does not say which letters %d signs of the page are: they are left out", n)})
		}
		images += page.images
		sheets = append(sheets, r.newSheet(page, i+1))
		if r.crowded || letters > maxGlyphs || r.lines > maxLines || r.work > maxWork {
			return nil, notice{}, fmt.Errorf("%w: page %d is overcrowded", pdfobject.ErrTooLarge, i+1)
		}
	}
	if r.lostFont() {
		return nil, notice{}, fmt.Errorf("%w: a font is lost", pdfobject.ErrDamaged)
	}
	return sheets, notice{warnings, r.revisions}, textless(len(sheets), letters, unreadable, images)
}

// scanLetters is the number of letters on a page below which a page full of
// pictures counts as scanned: stamps and page numbers set by a scanner.
const scanLetters = 40

func textless(pages, letters, unreadable int, images float64) error {
	n := float64(pages)
	if letters == 0 || float64(letters) < scanLetters*n && images > 0.5*n {
		return ErrNoText
	}
	if float64(unreadable) > unreadableShare*float64(letters) {
		return errors.New("the PDF does not say which letters its signs are, so that its text cannot be copied; recognise the text (OCR), or get the Word file")
	}
	return nil
}

func (r *reader) lostFont() bool {
	for _, f := range r.fonts {
		if f.lost {
			return true
		}
	}
	return false
}

// fontKey tells fonts apart: by what refers to them, or by their own dictionary.
type fontKey struct {
	ref  pdfobject.Ref
	dict uintptr
}

// font returns the font of a dictionary or a reference to one, read once.
func (r *reader) font(x any) *font {
	var key fontKey
	switch x := x.(type) {
	case pdfobject.Ref:
		key.ref = x
	case pdfobject.Dict:
		key.dict = reflect.ValueOf(x).Pointer()
	}
	if f, ok := r.fonts[key]; ok {
		return f
	}
	if len(r.fonts) >= maxFonts {
		r.crowded = true
		return &font{simple: &byteText{}, left: &r.rows}
	}
	d := r.file.Dict(x)
	f := readFont(r.file, d, &r.codes, &r.rows)
	f.lost = f.lost || d == nil && x != nil
	r.fonts[key] = f
	return f
}
