package samples

import (
	"fmt"
	"strconv"
	"strings"
)

// Forms returns the forms of a source, keyed by the ending of their file name.
func Forms(content string) (map[string]string, error) {
	s, err := parse(content)
	if err != nil {
		return nil, err
	}
	return map[string]string{
		".txt":         clean(s),
		".pages.txt":   pages(s),
		".pdftext.txt": rawExtraction(s),
		".layout.txt":  laidOut(s),
		".pdf":         string(setPages(s, false)),
	}, nil
}

// clean is the text as an archive keeps it: one paragraph a line, no masthead,
// no footnotes.
func clean(s source) string {
	out := []string{s.head["session"], s.head["item"], s.head["subject"], s.head["adopted"],
		"[" + s.head["recommended"] + "]", s.head["number"] + ".\t" + s.head["title"]}
	for _, p := range s.paragraphs {
		out = append(out, p.plain(1, func(int) string { return "" }))
	}
	out = append(out, s.head["meeting"], s.head["date"])
	return strings.Join(out, "\n\n") + "\n"
}

// pageLines is how many lines of text a page of the paged forms takes.
const pageLines = 38

// pages is the text as it comes off its pages: Markdown emphasis and links,
// superscript footnote marks, and footnotes in the middle of a sentence where
// a page ends.
func pages(s source) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n\nDistr.: General\n%s\n\n%s\n\n%s\n\n%s\n\n%s\n\n[%s]\n\n%s. %s\n\n", s.head["organ"], s.head["distributed"],
		s.head["session"], s.head["item"], s.head["subject"], s.head["adopted"], s.head["recommended"], s.head["number"], s.head["title"])
	note, used := 1, 12
	var pending []string
	for _, p := range s.paragraphs {
		text := p.plain(note, superscript)
		if strings.Count(p.text, italic) == 2 && p.kind != 'P' && p.kind != '@' {
			text = strings.ReplaceAll(p.text, italic, "*")
			for i := range p.notes {
				text = strings.Replace(text, markHere, superscript(note+i), 1)
			}
		}
		for i, n := range p.notes {
			pending = append(pending, superscript(note+i)+" "+n)
		}
		note += len(p.notes)
		lines := wrap(text, 86)
		if used+len(lines) <= pageLines {
			b.WriteString(text + "\n\n")
			used += len(lines) + 1
			continue
		}
		room := max(0, pageLines-used)
		if room < 2 {
			room = 0
		}
		if room > 0 {
			b.WriteString(strings.Join(lines[:room], " ") + "\n\n")
		}
		for _, n := range pending {
			b.WriteString(n + "\n\n")
		}
		pending = nil
		b.WriteString("\n\n" + strings.Join(lines[room:], " ") + "\n\n")
		used = len(lines) - room + 1
	}
	for _, n := range pending {
		b.WriteString(n + "\n\n")
	}
	fmt.Fprintf(&b, "%s\n\n%s\n", s.head["meeting"], s.head["date"])
	return b.String()
}

func superscript(n int) string {
	return strings.Map(func(r rune) rune { return []rune("⁰¹²³⁴⁵⁶⁷⁸⁹")[r-'0'] }, strconv.Itoa(n))
}

// page is the text lines of one page and the footnotes called on it.
type page struct {
	lines []string
	notes []string
}

// paginate sets the paragraphs in lines and pages. first is put before the
// first line of a preambular paragraph; it returns what a line of each kind
// of paragraph is preceded by.
func paginate(s source, width int, indent func(kind byte, firstLine bool) string, blankBetween bool) []page {
	pgs := []page{{}}
	used, note := 24, 1
	for _, p := range s.paragraphs {
		text := p.plain(note, func(n int) string {
			if n%3 == 2 { // extraction often sets a mark off from its word
				return " " + strconv.Itoa(n)
			}
			return strconv.Itoa(n)
		})
		lines := wrap(text, width)
		for i, line := range lines {
			if used >= pageLines {
				pgs, used = append(pgs, page{}), 0
			}
			pg := &pgs[len(pgs)-1]
			pg.lines = append(pg.lines, indent(p.kind, i == 0)+line)
			used++
			if i == len(lines)-1 {
				for k, n := range p.notes {
					pg.notes = append(pg.notes, fmt.Sprintf("%d  %s", note+k, n))
					used += 2
				}
				if blankBetween && used < pageLines {
					pg.lines = append(pg.lines, " ")
				}
			}
		}
		note += len(p.notes)
	}
	return pgs
}

// rawExtraction is the text as a PDF library hands it out: masthead, running
// heads, job and page numbers and footnotes between the pages, a space at the
// end of each line.
func rawExtraction(s source) string {
	var b strings.Builder
	bar := strings.ReplaceAll(s.head["job"], "-", "")
	fmt.Fprintf(&b, "United Nations \n%s\n \n \n%s \nDistr.: General \n%s \n \n%s (E)    %s     \n*%s* \n \n \n%s \n%s \n%s \n \n \n \n",
		s.head["symbol"], s.head["organ"], s.head["distributed"], s.head["job"], "150818", bar, s.head["session"], s.head["item"],
		strings.Join(wrap(s.head["subject"], 50), " \n"))
	fmt.Fprintf(&b, "%s \n \n \n[%s] \n \n \n %s. %s \n \n \n \n", strings.Join(wrap(s.head["adopted"], 50), " \n"),
		strings.Join(wrap(s.head["recommended"], 70), " \n"), s.head["number"], strings.Join(wrap(s.head["title"], 64), " \n"))
	pgs := paginate(s, 84, func(byte, bool) string { return "" }, true)
	head := strings.Join(wrap(s.head["title"], 48), " \n")
	for i, pg := range pgs {
		switch {
		case i == 0:
		case i%2 == 1:
			fmt.Fprintf(&b, "\n%s \n%s\n \n%s\n%d/%d \n \n \n", s.head["symbol"], head, s.head["job"], i+1, len(pgs))
		default:
			fmt.Fprintf(&b, "\n%s \n%s\n \n%d/%d\n%s \n \n", head, s.head["symbol"], i+1, len(pgs), s.head["job"])
		}
		for _, line := range pg.lines {
			b.WriteString(strings.TrimRight(line, " ") + " \n")
		}
		if i == len(pgs)-1 {
			fmt.Fprintf(&b, "%s \n \n%s \n \n", s.head["meeting"], s.head["date"])
		}
		for k, n := range pg.notes {
			if k == 0 {
				b.WriteString("__________________ \n \n")
			}
			b.WriteString(strings.Join(wrap(n, 96), " \n") + " \n \n")
		}
	}
	return b.String()
}

// laidOut is the text as an extraction that keeps the columns gives it.
func laidOut(s source) string {
	var b strings.Builder
	margin := strings.Repeat(" ", 19)
	fmt.Fprintf(&b, "                United Nations%s%s\n                %-60sDistr.: General\n%s%s\n\n\n\n\n%s\n%s\n%s\n\n\n", strings.Repeat(" ", 60), s.head["symbol"],
		s.head["organ"], strings.Repeat(" ", 76), s.head["distributed"], s.head["session"], s.head["item"], strings.Join(wrap(s.head["subject"], 50), "\n"))
	put := func(text string, width int) {
		for _, line := range wrap(text, width) {
			b.WriteString("                " + line + "\n")
		}
	}
	put(s.head["adopted"], 50)
	put("["+s.head["recommended"]+"]", 80)
	for i, line := range wrap(s.head["title"], 64) {
		number := "  " + s.head["number"] + "."
		if i > 0 {
			number = ""
		} else {
			b.WriteString("\n")
		}
		fmt.Fprintf(&b, "%-16s%s\n", number, line)
	}
	b.WriteString("\n")
	pgs := paginate(s, 82, func(kind byte, firstLine bool) string {
		switch {
		case kind == '#':
			return strings.Repeat(" ", 14)
		case kind == '(':
			return margin + "     "
		case firstLine:
			return margin + "     "
		}
		return margin
	}, false)
	titles := wrap(s.head["title"], 50)
	for i, pg := range pgs {
		if i > 0 {
			for k, line := range titles {
				left := ""
				if k == len(titles)-1 {
					left = s.head["symbol"]
				}
				fmt.Fprintf(&b, "%-20s%100s\n", left, line)
			}
			b.WriteString("\n")
		}
		for _, line := range pg.lines {
			b.WriteString(line + "\n")
		}
		if i == len(pgs)-1 {
			fmt.Fprintf(&b, "%85s%s\n%85s%s\n\n", "", s.head["meeting"], "", s.head["date"])
		}
		b.WriteString("\n")
		for k, n := range pg.notes {
			if k == 0 {
				b.WriteString("           __________________\n")
			}
			mark, text, _ := strings.Cut(n, "  ")
			fmt.Fprintf(&b, "               %s\n", mark)
			for _, line := range wrap(text, 94) {
				b.WriteString(margin + line + "\n")
			}
		}
		if i == 0 {
			fmt.Fprintf(&b, "\n %s (E)     150818\n *%s*\n\f", s.head["job"], strings.ReplaceAll(s.head["job"], "-", ""))
			continue
		}
		fmt.Fprintf(&b, "\n%-112s%d/%d\n\f", s.head["job"], i+1, len(pgs))
	}
	return b.String()
}

// wrap breaks text between words into lines of at most width characters.
func wrap(text string, width int) []string {
	var lines []string
	line := ""
	for _, word := range strings.Fields(text) {
		if line != "" && len([]rune(line))+1+len([]rune(word)) > width {
			lines, line = append(lines, line), ""
		}
		if line != "" {
			line += " "
		}
		line += word
	}
	return append(lines, line)
}
