package web

import (
	"bytes"
	"fmt"
	"strconv"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/renderer/html"
	gmtext "github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"

	"resdiff/internal/frontmatter"
	"resdiff/internal/pattern"
	"resdiff/resolution/layout"
)

// MaxMarkdown is the largest Markdown text that is read, in bytes: some forms
// take goldmark time that grows with the square of their length. The longest
// programmes of action have 300,000 bytes.
const MaxMarkdown = 512 << 10

// MaxSigns is the number of times that one of Markdown's signs may stand in a
// text, and maxNested that of signs with which a line may begin. Beyond them
// goldmark takes more than seconds; the most signs in a text of the longest
// kind, every name a link, come to 5,000.
const (
	MaxSigns  = 10_000
	maxNested = 60
)

// nested is the start of a line within quotations and lists.
var nested = pattern.New(`(?m)^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*){61}`)

// boundMarkdown fails if reading a text might take long.
func boundMarkdown(source []byte) error {
	for _, sign := range "[*_~|`<&\\" {
		if bytes.Count(source, []byte(string(sign))) > MaxSigns {
			return fmt.Errorf("the Markdown text has more than %d signs %q; save it as plain text or .docx", MaxSigns, sign)
		}
	}
	if nested.Match(source) {
		return fmt.Errorf("the Markdown text nests quotations or lists more than %d deep; save it as plain text or .docx", maxNested)
	}
	// Every row of a table has as many cells as its head, written or not.
	widest, lines := 0, 0
	for line := range bytes.Lines(source) {
		lines++
		widest = max(widest, bytes.Count(line, []byte("|")))
	}
	if widest*lines > MaxNodes {
		return fmt.Errorf("the Markdown text has a table of %d columns; save it as plain text or .docx", widest)
	}
	return nil
}

// Signs by which Markdown that a person wrote is told from plain text with
// stray signs, which package text reads: a heading, and besides it emphasis, a
// list or a footnote.
var (
	mdHeading = pattern.New(`(?m)^#{1,6} \S`)
	mdSecond  = pattern.New(`(?m)^\[\^[^\]\s]+\]:|[*_][\pL][^*_\n]*[*_]|^ {0,3}(?:\d{1,3}\.|[-*+]) +\S|\[[^\]\n]+\]\([^)\n]+\)|^#{1,6} \S[^\n]*\n(?s:.*)^#{1,6} \S`)
)

// DetectMarkdown reports whether content bears the strong signs of Markdown, and
// no zero byte, which no text has: of a hundred thousand bytes drawn at random
// some make the signs.
func DetectMarkdown(content []byte) bool {
	return len(content) <= MaxMarkdown && bytes.Contains(content, []byte("# ")) && bytes.IndexByte(content, 0) < 0 &&
		mdHeading.Match(content) && mdSecond.Match(content)
}

// ReadMarkdown reads Markdown (CommonMark with footnotes, tables and struck
// text, and a front matter). It fails like Read.
func ReadMarkdown(content []byte, opt layout.Options) (layout.Document, error) {
	if len(content) > MaxMarkdown {
		return layout.Document{}, fmt.Errorf("the Markdown text is larger than %d kB; save the resolution alone", MaxMarkdown>>10)
	}
	source, err := decode(content)
	if err != nil {
		return layout.Document{}, err
	}
	if err := boundMarkdown(source); err != nil {
		return layout.Document{}, err
	}
	facts, rest, _ := frontmatter.Cut(string(bytes.ReplaceAll(source, []byte("\r\n"), []byte("\n"))))
	md := goldmark.New(
		goldmark.WithExtensions(extension.Footnote, extension.Table, extension.Strikethrough),
		goldmark.WithParserOptions(parser.WithASTTransformers(util.Prioritized(numbers{}, 100))),
		// The page is only read again, never shown.
		goldmark.WithRendererOptions(html.WithUnsafe(), html.WithXHTML()),
	)
	var page bytes.Buffer
	if err := md.Convert(partLines([]byte(rest)), &page); err != nil {
		return layout.Document{}, fmt.Errorf("the Markdown text cannot be read (%w); save it as plain text", err)
	}
	doc, err := Read(page.Bytes(), opt)
	doc.Reader = "markdown"
	doc.Facts = append(facts, doc.Facts...)
	return doc, err
}

// lettered is a line that begins as a sub-paragraph does.
var lettered = pattern.New(`\n( {0,3}\((?:[a-z]{1,4}|\d{1,2})\) )`)

// partLines puts an empty line before sub-paragraphs, which Markdown would run
// together into one paragraph.
//
//	"(a) To report;\n(b) To meet." → "(a) To report;\n\n(b) To meet."
func partLines(source []byte) []byte { return lettered.ReplaceAll(source, []byte("\n\n$1")) }

// numbers gives the items of ordered lists the numbers that are written, where
// they grow: a browser would count on from the first whatever is written.
type numbers struct{}

// written is the number before an item's text.
var written = pattern.New(`(\d{1,9})[.)][ \t]*$`)

func (numbers) Transform(doc *ast.Document, reader gmtext.Reader, _ parser.Context) {
	source := reader.Source()
	_ = ast.Walk(doc, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		list, ok := n.(*ast.List)
		if !ok || !entering || !list.IsOrdered() {
			return ast.WalkContinue, nil
		}
		last := -1
		for item := list.FirstChild(); item != nil; item = item.NextSibling() {
			if v := numberBefore(source, item); v > last {
				item.SetAttributeString("value", []byte(strconv.Itoa(v)))
				last = v
			}
		}
		return ast.WalkContinue, nil
	})
}

// numberBefore reads the number that stands before an item's text, -1 if none
// is found.
func numberBefore(source []byte, item ast.Node) int {
	first := item.FirstChild()
	if first == nil || first.Type() != ast.TypeBlock || first.Lines() == nil || first.Lines().Len() == 0 {
		return -1
	}
	at := first.Lines().At(0).Start
	m := written.FindSubmatch(source[bytes.LastIndexByte(source[:at], '\n')+1 : at])
	if m == nil {
		return -1
	}
	v, err := strconv.Atoi(string(m[1]))
	if err != nil {
		return -1
	}
	return v
}
