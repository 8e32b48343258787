// Package web reads web pages and Markdown.
//
// A page is read as a person sees it: its main text, without navigation, with
// lists numbered as a browser numbers them and raised figures tied to the notes
// they lead to. Markdown is read as the page it makes.
package web

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/charset"

	"resdiff/internal/pattern"
	"resdiff/resolution/layout"
)

// Bounds of a page. The longest reports on one page come to about 5,000,000
// bytes and 100,000 tags.
const (
	MaxSize = 16 << 20
	// MaxNodes bounds the tags and, for unclosed ones that a parser opens again
	// in every paragraph, what they come to.
	MaxNodes = 400_000
)

// ErrNoText is the error of a page without any text.
var ErrNoText = errors.New("the page has no text (it may be filled in by scripts); save the text itself as .docx, .pdf or .txt")

// pageStart is how a page begins, comments and white space aside.
var pageStart = pattern.New(`(?is)^(?:\s|<!--.*?-->|<\?xml[^>]*>)*<(?:!doctype\s+html|html|head|body|title|meta|main|article|div|p|h1|table|ol)[\s>]`)

// Detect reports whether content is a web page: it begins with a tag of one.
func Detect(content []byte) bool {
	start := content[:min(len(content), 2048)]
	if bytes.HasPrefix(start, []byte("\xff\xfe")) || bytes.HasPrefix(start, []byte("\xfe\xff")) {
		start = bytes.ReplaceAll(start[2:], []byte{0}, nil)
	}
	start = bytes.TrimLeft(bytes.TrimPrefix(start, []byte("\xef\xbb\xbf")), " \t\n\f\r")
	return bytes.HasPrefix(start, []byte("<")) && pageStart.Match(start)
}

// Read reads a web page. It fails where there is no text in it or it exceeds
// MaxSize or MaxNodes.
func Read(content []byte, opt layout.Options) (layout.Document, error) {
	if len(content) > MaxSize {
		return layout.Document{}, fmt.Errorf("the page is larger than %d MB; save the resolution alone", MaxSize>>20)
	}
	decoded, err := decode(content)
	if err != nil {
		return layout.Document{}, err
	}
	if err := bound(decoded); err != nil {
		return layout.Document{}, err
	}
	page, err := html.Parse(bytes.NewReader(decoded))
	if err != nil {
		return layout.Document{}, fmt.Errorf("the page cannot be read (%w); save the resolution as .docx or .txt", err)
	}
	return read(page, opt)
}

// decode returns a page in UTF-8. What is valid as that is taken for it,
// whatever the page declares; the rest goes by byte-order mark and declaration.
func decode(content []byte) ([]byte, error) {
	if utf8.Valid(content) {
		return bytes.TrimPrefix(content, []byte("\ufeff")), nil
	}
	encoding, _, _ := charset.DetermineEncoding(content, "")
	decoded, err := io.ReadAll(io.LimitReader(encoding.NewDecoder().Reader(bytes.NewReader(content)), 3*MaxSize))
	if err != nil {
		return nil, fmt.Errorf("the page is not in the character encoding that it declares: %w; save it again in UTF-8", err)
	}
	return decoded, nil
}

// reopened are the tags that a parser opens again in every paragraph until
// they are closed.
var reopened = map[string]bool{
	"a": true, "b": true, "big": true, "code": true, "em": true, "font": true, "i": true, "nobr": true,
	"s": true, "small": true, "strike": true, "strong": true, "tt": true, "u": true,
}

// bound fails if parsing the page would make more than MaxNodes nodes.
func bound(content []byte) error {
	open, unclosed, nodes := map[string]int{}, 0, 0
	for z := html.NewTokenizer(bytes.NewReader(content)); ; {
		kind := z.Next()
		switch kind {
		case html.ErrorToken:
			return nil
		case html.StartTagToken, html.EndTagToken: // text and the rest count as one
			raw, _ := z.TagName()
			name := string(raw)
			switch {
			case !reopened[name]:
			case kind == html.StartTagToken:
				open[name]++
				unclosed++
			case open[name] > 0:
				open[name]--
				unclosed--
			}
		}
		if nodes += 1 + unclosed; nodes > MaxNodes {
			return fmt.Errorf("the page has more than %d elements; save the resolution alone", MaxNodes)
		}
	}
}

// read reads a parsed page.
func read(page *html.Node, opt layout.Options) (layout.Document, error) {
	w := &walker{opt: opt, doc: layout.Document{Reader: "html"}, left: map[*html.Node]bool{}}
	w.facts(page)
	main := mainText(page)
	w.notes = findNotes(main)
	for _, n := range w.notes.list {
		w.left[n.node] = true
		w.doc.Notes = append(w.doc.Notes, layout.Note{Mark: n.mark, Text: w.noteText(n)})
	}
	if lengthOf(main) > layout.MaxText {
		return w.doc, fmt.Errorf("the page holds more than %d MB of text; save the resolution alone", layout.MaxText>>20)
	}
	w.children(main, context{})
	w.flush()
	if w.doc.Blocks = w.blocks; len(w.blocks) > layout.MaxBlocks {
		return w.doc, fmt.Errorf("the page holds more than %d paragraphs; save the resolution alone", layout.MaxBlocks)
	}
	if w.doc.Revisions {
		text := "the page marks deleted and inserted text; it is read as if all changes were accepted"
		if opt.Original {
			text = "the page marks deleted and inserted text; it is read as it stood before the changes"
		}
		w.doc.Warnings = append(w.doc.Warnings, layout.Warning{Text: text})
	}
	if w.struck {
		w.doc.WarnOfStrikes(opt)
	}
	if len(w.blocks) == 0 {
		return w.doc, ErrNoText
	}
	return w.doc, nil
}

// facts takes the title and language that a page declares.
func (w *walker) facts(page *html.Node) {
	each(page, func(n *html.Node) bool {
		switch n.Data {
		case "html":
			if lang := attr(n, "lang"); lang != "" {
				w.doc.Facts = append(w.doc.Facts, layout.Fact{Name: "language", Value: lang})
			}
		case "title":
			if title := strings.Join(strings.Fields(textOf(n)), " "); title != "" {
				w.doc.Facts = append(w.doc.Facts, layout.Fact{Name: "title", Value: title})
			}
			return false
		case "body":
			return false
		}
		return true
	})
}
