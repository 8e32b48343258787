package view

import (
	"strings"

	"resdiff/resolution"
)

// Remarks are what a draft notes about paragraphs, each with its place.
func Remarks(r *resolution.Resolution, paragraphs []int) []string {
	var out []string
	for _, i := range paragraphs {
		for _, m := range r.Paragraphs[i].Remarks {
			out = append(out, placedRemark(r.Paragraphs[i], m))
		}
	}
	return out
}

// placedRemark is what a draft notes about a paragraph, with the words that it
// is about where it stood in the middle of the text.
//
//	"act [by 2030] (US) at once;"     → "(US) on “[by 2030]”"
//	"act [EU: without delay];"        → "EU: on “without delay”"
//	"Urges States [G77: delete] to"   → "[G77: delete] after “Urges States”"
//	"Urges States to act; (agreed)"   → "(agreed)"
func placedRemark(p resolution.Paragraph, m resolution.Remark) string {
	before, after := strings.TrimRight(p.Text[:m.At], " "), p.Text[m.At:]
	if before == "" || strings.Trim(after, " ,;.:]") == "" && !strings.HasSuffix(before, "[") {
		return m.Text
	}
	for _, b := range p.Brackets {
		switch {
		case b.End == len(before):
			return m.Text + " on “" + clipped(p.Text[b.Start:b.End], false) + "”"
		case b.Start+1 == m.At && strings.HasSuffix(m.Text, ":"):
			if b.Start == 0 && strings.Trim(p.Text[b.End:], " ,;.:") == "" {
				return m.Text // of the whole paragraph
			}
			return m.Text + " on “" + clipped(strings.TrimSuffix(p.Text[b.Start+1:b.End], "]"), false) + "”"
		}
	}
	return m.Text + " after “" + clipped(before, true) + "”"
}

// clipped is the beginning of a passage, or its end, in a few words.
func clipped(text string, end bool) string {
	const most = 6 // words
	words := strings.Fields(text)
	switch {
	case len(words) <= most:
		return strings.Join(words, " ")
	case end:
		return "… " + strings.Join(words[len(words)-most/2:], " ")
	}
	return strings.Join(words[:most], " ") + " …"
}
