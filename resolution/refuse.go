package resolution

import (
	"bytes"
	"errors"
	"slices"
	"strings"

	"resdiff/internal/pattern"
)

// refusal is a format that holds a resolution among other things, or in a form that
// is not for reading, and what to do about it.
type refusal struct {
	begins *pattern.Pattern // how the file begins, white space aside
	holds  string           // what stands within its first part, "" for nothing
	advice error
}

// refusals are the formats that are not read as text though they are text. Of two
// that fit, the first counts.
var refusals = []refusal{
	{mailHead, "multipart/related", errors.New("a web page saved as one file (.mht); open it in a browser and save it as a web page (.html), or print it into a PDF")},
	{mailHead, "", errors.New("an e-mail message; save what is attached to it, or copy its text into a .txt or .docx file")},
	{xmlStart, "<akomaNtoso", errors.New("an Akoma Ntoso XML file; get the same document as .docx, .pdf or .html")},
	{xmlStart, "w:wordDocument", errors.New("a Word file saved as XML; open it in Word and save it as .docx (File, Save As, Word Document)")},
	{xmlStart, "office:document", errors.New("a flat OpenDocument file (.fodt); open it in LibreOffice and save it as .odt or .docx")},
}

var (
	// mailHead is the head of a message: a field of one, and another on the next line.
	mailHead = pattern.New(`^(?i)(?:from|to|subject|date|received|return-path|delivered-to|mime-version|message-id|content-type|x-[a-z-]+|snapshot-content-location):[^\n]*\n(?:[ \t][^\n]*\n|[A-Za-z][A-Za-z0-9-]*:[^\n]*\n)+`)
	xmlStart = pattern.New(`^(?:<\?xml[^>]*\?>\s*)?(?:<!--[^>]*-->\s*)*<(?:\w+:)?(?:akomaNtoso|wordDocument|document)\b`).Begins("<")
	// mailField is a field that only a message has: a resolution that somebody put
	// "Subject:" over is none.
	mailField = pattern.New(`(?im)^(?:mime-version|message-id|received|content-type|return-path|content-transfer-encoding):`)
)

// refuse returns what to do about content in a format that is not for reading, nil
// if it is in none.
func refuse(content []byte) error {
	const head = 8192 // bytes
	start := bytes.TrimLeft(bytes.TrimPrefix(content[:min(len(content), head)], []byte("\xef\xbb\xbf")), " \t\r\n")
	text := strings.ReplaceAll(string(start), "\r\n", "\n")
	if name, _, field := strings.Cut(text, ":"); !strings.HasPrefix(text, "<") && (!field || strings.ContainsAny(name, " \n")) {
		return nil // neither marked up nor a field of a message
	}
	i := slices.IndexFunc(refusals, func(r refusal) bool {
		return r.begins.MatchString(text) && (r.begins != mailHead || mailField.MatchString(r.begins.FindString(text))) && strings.Contains(text, r.holds)
	})
	if i < 0 {
		return nil
	}
	return refusals[i].advice
}
