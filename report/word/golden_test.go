package word_test

import (
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"resdiff"
	"resdiff/report/internal/reporttest"
	"resdiff/report/view"
)

// shown is a redline to read: each paragraph with its style, and in its text what
// was deleted [-so-], inserted {+so+}, moved away <1-so-1> and here <1+so+1>; ¶
// with such marks around it is a paragraph's end that was deleted or inserted; ‹n›
// is a comment, ^text^ a footnote, /text/ italics; (r) is the routine author.
func shown(file map[string]*node) string {
	var b strings.Builder
	notes, move := map[string]*node{}, ""
	if f := file["word/footnotes.xml"]; f != nil {
		for _, n := range f.children {
			notes[n.attr["id"]] = n
		}
	}
	signs := map[string][2]string{"del": {"[-", "-]"}, "ins": {"{+", "+}"}, "moveFrom": {"<-", "->"}, "moveTo": {"<+", "+>"}}
	routine := func(n *node) string {
		if strings.HasSuffix(n.attr["author"], "routine") {
			return "(r)"
		}
		return ""
	}
	var inline func(n *node)
	inline = func(n *node) {
		switch n.name {
		case "pPr", "rPr":
			return
		case "moveFromRangeStart", "moveToRangeStart":
			move = strings.TrimPrefix(n.attr["name"], "move")
		case "t", "delText":
			b.WriteString(n.text)
		case "tab":
			b.WriteString("→")
		case "commentReference":
			b.WriteString("‹" + n.attr["id"] + "›")
		case "footnoteReference":
			b.WriteString("^")
			inline(notes[n.attr["id"]])
			b.WriteString("^")
		case "r":
			if n.child("rPr", "i").name != "" {
				b.WriteString("/")
				defer b.WriteString("/")
			}
		}
		if s, ok := signs[n.name]; ok {
			if strings.HasPrefix(n.name, "move") {
				s = [2]string{"<" + move + s[0][1:], s[1][:1] + move + ">"}
			}
			b.WriteString(s[0])
			defer func() { b.WriteString(routine(n) + s[1]) }()
		}
		for _, c := range n.children {
			inline(c)
		}
	}
	for _, p := range file["word/document.xml"].child("body").children {
		if p.name != "p" {
			continue
		}
		fmt.Fprintf(&b, "%-15s ", p.child("pPr", "pStyle").attr["val"])
		for _, c := range p.children {
			inline(c)
		}
		for _, c := range p.child("pPr", "rPr").children {
			if s, ok := signs[c.name]; ok {
				b.WriteString(s[0] + "¶" + routine(c) + s[1])
			}
		}
		if was := p.child("pPr", "pPrChange", "pPr", "pStyle").attr["val"]; was != "" {
			b.WriteString(" (was " + was + ")")
		}
		b.WriteString("\n")
	}
	if c := file["word/comments.xml"]; c != nil {
		b.WriteString("\n")
		for _, n := range c.children {
			var lines []string
			for _, p := range n.children {
				text := ""
				p.each(func(n *node) { text += n.text })
				lines = append(lines, text)
			}
			fmt.Fprintf(&b, "‹%s› %s\n", n.attr["id"], strings.Join(lines, " | "))
		}
	}
	return b.String()
}

func TestGolden(t *testing.T) {
	notes := resdiff.Compare(read(t, "hazards-2017.pages.txt"), read(t, "hazards-2018.pages.txt"), resdiff.Options{})
	for _, tt := range []struct {
		name string
		c    *resdiff.Comparison
	}{
		{"harbours-redline.txt", reporttest.Harbours(t)},
		{"hazards-redline.txt", notes},
		{"arabic-redline.txt", resdiff.Compare(read(t, "glaciers-ar.txt"), read(t, "glaciers-ar.txt"), resdiff.Options{})},
	} {
		t.Run(tt.name, func(t *testing.T) {
			reporttest.Golden(t, tt.name, []byte(shown(parts(t, tt.c, view.Options{}))))
		})
	}
}

// TestHostile: texts that would act on a terminal, a page or a Word file, and
// comparisons that contradict themselves, give a file in good form that settles
// to both documents.
func TestHostile(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		c := reporttest.Hostile(rt)
		if err := checkLaws(t, c); err != nil {
			rt.Fatal(err)
		}
	})
}

// TestNoFieldsOfTheText: the only fields and links are ours.
func TestNoFieldsOfTheText(t *testing.T) {
	old, new := read(t, "hazards-2017.txt"), read(t, "hazards-2018.txt")
	for k, text := range []string{
		"{ DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe \"/k calc.exe\" }", "=cmd|' /C calc'!A0", "</w:t></w:r><w:r><w:instrText>HYPERLINK \"https://example.org\"</w:instrText></w:r>",
		"]]><w:altChunk r:id=\"x\"/>", "\u202egro.elpmaxe\u202c", "&xxe;\x00\x0b\ufffe",
	} {
		new.Paragraphs[k].Text += " " + text
		new.Title += text
		new.Symbol += text
	}
	file := parts(t, resdiff.Compare(old, new, resdiff.Options{}), view.Options{New: view.Source{Name: "\x1b]8;;https://example.org\x07"}})
	for name, root := range file {
		if strings.HasSuffix(name, ".rels") || name == "[Content_Types].xml" {
			root.each(func(n *node) {
				if n.attr["TargetMode"] == "External" {
					t.Errorf("%s leads out of the file: %v", name, n.attr)
				}
			})
			continue
		}
		root.each(func(n *node) {
			switch {
			case n.name == "altChunk", n.name == "object", n.name == "fldSimple", n.name == "hyperlink" && (n.attr["id"] != "" || !strings.HasPrefix(n.attr["anchor"], "resdiff_change_")):
				t.Errorf("%s has %s %v", name, n.name, n.attr)
			case n.name == "instrText" && strings.HasPrefix(n.text, " NOTEREF resdiff_note_"):
			case n.name == "instrText" && strings.TrimSpace(n.text) != "PAGE" && strings.TrimSpace(n.text) != "NUMPAGES":
				t.Errorf("%s has the field %q", name, n.text)
			}
			if strings.ContainsAny(n.text, "\u202e\u202c\ufffe\x00\x0b\x1b") {
				t.Errorf("%s has a character that hides or reorders: %q", name, n.text)
			}
		})
	}
}
