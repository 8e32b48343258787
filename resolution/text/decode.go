package text

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	encunicode "golang.org/x/text/encoding/unicode"
	"golang.org/x/text/unicode/norm"

	"resdiff/internal/pattern"
	"resdiff/resolution/layout"
)

// MaxSize is the largest content that is read, in bytes. The longest programmes
// of action have a fifth of a million characters; reading needs up to eighty
// times the size in memory.
const MaxSize = 4 << 20

// MaxLines is the most lines that are read; the longest programmes of action
// have four thousand.
const MaxLines = 100_000

// Errors of Read.
var (
	// ErrBinary: the content is no text in any encoding that is known.
	ErrBinary = errors.New("this is not text; give a text, PDF, Word or HTML file")
	// ErrNoText: there is not one word.
	ErrNoText = errors.New("there is no text in the file; give a file with the text of a resolution")
	// ErrTooLarge: the content is longer than MaxSize or has more than MaxLines.
	ErrTooLarge = fmt.Errorf("the text is larger than %d MB or %d lines, which no resolution is; give the resolution alone", MaxSize>>20, MaxLines)
)

// decode returns the content as UTF-8 in NFC, with line feeds as the only line
// ends, without control characters, and says what had to be guessed. Form
// feeds, which part pages, stay.
func decode(content []byte) (string, []layout.Warning, error) {
	if len(content) > MaxSize {
		return "", nil, ErrTooLarge
	}
	var warnings []layout.Warning
	content, guessed, err := decodeCharset(content)
	if err != nil {
		return "", nil, err
	}
	if guessed != "" {
		warnings = append(warnings, layout.Warning{Text: "the text is not UTF-8: read as " + guessed})
	}
	return norm.NFC.String(clean(content)), warnings, nil
}

// decodeCharset returns the content as UTF-8. It tells the encoding by the byte order
// mark or the content. guessed names the encoding if it was not marked and is not UTF-8.
func decodeCharset(content []byte) (out []byte, guessed string, err error) {
	switch {
	case bytes.HasPrefix(content, []byte("\xef\xbb\xbf")):
		content = content[3:]
	case bytes.HasPrefix(content, []byte("\xff\xfe\x00\x00")):
		return nil, "", ErrBinary
	case bytes.HasPrefix(content, []byte("\xff\xfe")), bytes.HasPrefix(content, []byte("\xfe\xff")):
		out, err = encunicode.UTF16(encunicode.BigEndian, encunicode.UseBOM).NewDecoder().Bytes(content)
		if err != nil {
			return nil, "", ErrBinary
		}
		return out, "", nil
	}
	if order, ok := bareUTF16(content); ok {
		out, err = encunicode.UTF16(order, encunicode.IgnoreBOM).NewDecoder().Bytes(content)
		if err != nil {
			return nil, "", ErrBinary
		}
		return out, "UTF-16, though it has no byte order mark", nil
	}
	if isBinary(content) {
		return nil, "", ErrBinary
	}
	if utf8.Valid(content) {
		return content, "", nil
	}
	out, err = charmap.Windows1252.NewDecoder().Bytes(content)
	if err != nil {
		return nil, "", ErrBinary
	}
	return out, "Windows-1252", nil
}

// bareUTF16 recognizes UTF-16 without a byte order mark: Latin text has a zero
// in nearly every second byte.
func bareUTF16(content []byte) (encunicode.Endianness, bool) {
	const sample = 4096
	head := content[:min(len(content), sample)]
	var zeros [2]int
	for i, c := range head {
		if c == 0 {
			zeros[i%2]++
		}
	}
	half := len(head) / 2
	switch {
	case len(content)%2 != 0 || half < 4:
		return encunicode.LittleEndian, false
	case zeros[1]*10 > half*7 && zeros[0] == 0:
		return encunicode.LittleEndian, true
	case zeros[0]*10 > half*7 && zeros[1] == 0:
		return encunicode.BigEndian, true
	}
	return encunicode.LittleEndian, false
}

// isBinary reports whether the content has what no text has: zero bytes, or
// more than one control character in a hundred bytes.
func isBinary(content []byte) bool {
	odd := 0
	for _, c := range content {
		switch {
		case c == 0:
			return true
		case c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\v' && c != 0x1b && c != 0x1f && c != 0x1e && c != '\b', c == 0x7f:
			odd++
		}
	}
	return odd*100 > len(content)
}

// softHyphen at a line's end joins it with the next; elsewhere it says nothing.
const softHyphen = "\u00ad"

var softEnd = pattern.New(`\x{ad}[ \t]*([\n\f])`)

// clean makes all line ends line feeds, turns tabs into spaces and drops
// control, format and private characters. The joiners that Indic and Arabic
// script need stay.
func clean(content []byte) string {
	var b strings.Builder
	b.Grow(len(content))
	for len(content) > 0 {
		n := 0
		for n < len(content) && (' ' <= content[n] && content[n] < 0x7f || content[n] == '\n') {
			n++
		}
		b.Write(content[:n])
		if content = content[n:]; len(content) == 0 {
			break
		}
		r, size := utf8.DecodeRune(content)
		if r = cleanRune(r); r >= 0 && !bytes.HasPrefix(content, []byte("\r\n")) {
			b.WriteRune(r)
		}
		content = content[size:]
	}
	s := layout.Unligature(b.String())
	if strings.Contains(s, softHyphen) {
		s = strings.ReplaceAll(softEnd.ReplaceAllString(s, "\x00$1"), softHyphen, "")
		s = strings.ReplaceAll(s, "\x00", softHyphen)
	}
	return s
}

// cleanRune is what clean makes of a character: -1 drops it.
func cleanRune(r rune) rune {
	switch r {
	case '\n', '\f', '\u200c', '\u200d', '\u00ad', utf8.RuneError:
		return r
	case '\r', '\u2028', '\u2029', '\u0085', '\v':
		return '\n'
	case '\t':
		return ' '
	case '\x1f':
		return -1 // what Word writes for a soft hyphen
	case '\x1e':
		return '‑'
	}
	if r >= utf8.RuneSelf && unicode.IsLetter(r) || ' ' <= r && r < 0x7f {
		return r
	}
	if unicode.Is(unicode.Cc, r) || unicode.Is(unicode.Cf, r) || unicode.Is(unicode.Co, r) {
		return -1
	}
	return r
}
