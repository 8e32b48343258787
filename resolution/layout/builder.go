package layout

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Builder gathers a block from the runs of text that a format cuts it into,
// and makes of them what Block.Text promises: one line, NFC, single spaces,
// marks taken out. Offsets of marks and italics follow the text through that.
// The zero Builder is ready for use.
type Builder struct {
	// Author is who put in or took out the text that is written next, by a tracked
	// change; "" where nobody did.
	Author string

	raw   strings.Builder
	runs  []run
	marks []rawMark
}

// run is a stretch of raw text of one look.
type run struct {
	end          int
	italic, bold bool
	author       string
}

// rawMark is a mark at an offset of the raw text.
type rawMark struct {
	at   int
	mark Mark
	line bool // the line breaks here
	// remark is one that stands here; "" for none.
	remark string
}

// Write adds text as the format has it: any white space, any normal form.
func (b *Builder) Write(text string, italic, bold bool) {
	if text == "" {
		return
	}
	text = Unligature(text)
	b.raw.WriteString(text)
	if n := len(b.runs); n > 0 && b.runs[n-1].italic == italic && b.runs[n-1].bold == bold && b.runs[n-1].author == b.Author {
		b.runs[n-1].end = b.raw.Len()
		return
	}
	b.runs = append(b.runs, run{b.raw.Len(), italic, bold, b.Author})
}

// Tail returns the last word written, and what stands before it, in 20 bytes.
func (b *Builder) Tail() string {
	raw := b.raw.String()
	return strings.ToValidUTF8(raw[max(0, len(raw)-20):], "")
}

// Empty reports whether nothing but white space has been written.
func (b *Builder) Empty() bool { return strings.TrimSpace(b.raw.String()) == "" }

// Mark adds a footnote mark at this place.
func (b *Builder) Mark(text string, note int) {
	b.marks = append(b.marks, rawMark{at: b.raw.Len(), mark: Mark{Note: note, Text: text}})
}

// Remark adds a remark about the text at this place.
func (b *Builder) Remark(text string) {
	b.marks = append(b.marks, rawMark{at: b.raw.Len(), remark: text})
}

// Break adds a line break at this place, which is a space in the text.
func (b *Builder) Break() {
	b.marks = append(b.marks, rawMark{at: b.raw.Len(), line: true})
	b.Write(" ", false, false)
}

// Append adds what another builder holds.
func (b *Builder) Append(other *Builder) {
	base, raw, start, author := b.raw.Len(), other.raw.String(), 0, b.Author
	for _, r := range other.runs {
		b.Author = r.author
		b.Write(raw[start:r.end], r.italic, r.bold)
		start = r.end
	}
	b.Author = author
	for _, m := range other.marks {
		m.at += base
		b.marks = append(b.marks, m)
	}
}

// Block returns the block: Text, Marks, Remarks, Authored, Style.Italic and Style.Bold are set.
func (b *Builder) Block() Block {
	raw, runs, marks := b.normal()
	var block Block
	var text strings.Builder
	text.Grow(len(raw))
	space, allBold, italicFrom := false, true, -1
	next, current := 0, 0
	for i := 0; i <= len(raw); {
		for next < len(marks) && marks[next].at <= i {
			switch m := marks[next].mark; {
			case marks[next].line:
				block.addBreak(text.Len())
			case marks[next].remark != "":
				at := text.Len()
				if space {
					at++
				}
				block.Remarks = append(block.Remarks, Remark{At: at, Text: marks[next].remark})
			default:
				m.At = text.Len()
				block.Marks = append(block.Marks, m)
			}
			next++
		}
		if i == len(raw) {
			break
		}
		for runs[current].end <= i {
			current++
		}
		r, size := utf8.DecodeRuneInString(raw[i:])
		i += size
		if unicode.IsSpace(r) {
			space = text.Len() > 0
			continue
		}
		if invisible(r) {
			continue
		}
		if italicFrom >= 0 && !runs[current].italic {
			block.Style.Italic = append(block.Style.Italic, Range{italicFrom, text.Len()})
			italicFrom = -1
		}
		if space {
			text.WriteByte(' ')
			space = false
		}
		if italicFrom < 0 && runs[current].italic {
			italicFrom = text.Len()
		}
		block.authored(text.Len(), text.Len()+utf8.RuneLen(r), runs[current].author)
		allBold = allBold && runs[current].bold
		text.WriteRune(r)
	}
	if italicFrom >= 0 {
		block.Style.Italic = append(block.Style.Italic, Range{italicFrom, text.Len()})
	}
	block.Text = text.String()
	for i := range block.Remarks {
		block.Remarks[i].At = min(block.Remarks[i].At, len(block.Text))
	}
	if n := len(block.Breaks); n > 0 && block.Breaks[n-1] == len(block.Text) {
		block.Breaks = block.Breaks[:n-1]
	}
	block.Style.Bold = allBold && block.Text != ""
	return block
}

// authored notes who put in or took out the next bytes of the text.
func (b *Block) authored(start, end int, author string) {
	if author == "" {
		return
	}
	if n := len(b.Authored); n > 0 && b.Authored[n-1].Author == author && start-b.Authored[n-1].End <= len(" ") {
		b.Authored[n-1].End = end
		return
	}
	b.Authored = append(b.Authored, Authored{Range{start, end}, author})
}

// addBreak adds a line break, once for each place and none before the text.
func (b *Block) addBreak(at int) {
	if n := len(b.Breaks); at > 0 && (n == 0 || b.Breaks[n-1] < at) {
		b.Breaks = append(b.Breaks, at)
	}
}

// normal returns the raw text in NFC, with runs and marks at their new offsets.
func (b *Builder) normal() (string, []run, []rawMark) {
	raw := b.raw.String()
	if norm.NFC.IsNormalString(raw) {
		return raw, b.runs, b.marks
	}
	runs := append([]run(nil), b.runs...)
	marks := append([]rawMark(nil), b.marks...)
	var out strings.Builder
	var it norm.Iter
	it.InitString(norm.NFC, raw)
	nextRun, nextMark := 0, 0
	for !it.Done() {
		segment := it.Next()
		// What ends within a composed character ends after it.
		out.Write(segment)
		for ; nextRun < len(runs) && b.runs[nextRun].end <= it.Pos(); nextRun++ {
			runs[nextRun].end = out.Len()
		}
		for ; nextMark < len(marks) && b.marks[nextMark].at < it.Pos(); nextMark++ {
			marks[nextMark].at = out.Len() - len(segment)
		}
	}
	for ; nextMark < len(marks); nextMark++ {
		marks[nextMark].at = out.Len()
	}
	return out.String(), runs, marks
}

// invisible reports characters that show nothing and say nothing, as soft
// hyphens, direction marks, control and private characters. The joiners that
// Indic and Arabic script need stay.
func invisible(r rune) bool {
	return r != '\u200c' && r != '\u200d' && unicode.In(r, unicode.Cc, unicode.Cf, unicode.Co)
}
