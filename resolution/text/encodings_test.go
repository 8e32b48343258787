package text

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"golang.org/x/text/encoding/charmap"
	encunicode "golang.org/x/text/encoding/unicode"
)

func TestEncodings(t *testing.T) {
	const text = "Noting the “open harbours” of Málaga – and São Tomé,"
	utf16, err := encunicode.UTF16(encunicode.LittleEndian, encunicode.UseBOM).NewEncoder().String(text)
	if err != nil {
		t.Fatal(err)
	}
	bare, err := encunicode.UTF16(encunicode.BigEndian, encunicode.IgnoreBOM).NewEncoder().String(text)
	if err != nil {
		t.Fatal(err)
	}
	windows, err := charmap.Windows1252.NewEncoder().String(text)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name, content string
		warnings      int
	}{
		{"UTF-8", text, 0},
		{"UTF-8 with a mark", "\ufeff" + text, 0},
		{"decomposed", "Noting the “open harbours” of Ma\u0301laga – and Sa\u0303o Tome\u0301,", 0},
		{"UTF-16 with a mark", utf16, 0},
		{"UTF-16 without a mark", bare, 1},
		{"Windows-1252", windows, 1},
		{"line ends of all kinds", strings.NewReplacer("the ", "the\r\n", "of ", "of\r", "and ", "and\u0085").Replace(text), 0},
		{"control characters", strings.ReplaceAll(text, "M", "\x1b\u200bM\u00ad\b"), 0},
	} {
		doc, err := Read([]byte(c.content))
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		if len(doc.Blocks) != 1 || doc.Blocks[0].Text != text || len(doc.Warnings) != c.warnings {
			t.Errorf("%s: %+v, warnings %v", c.name, doc.Blocks, doc.Warnings)
		}
	}
}

func TestTrouble(t *testing.T) {
	for _, c := range []struct {
		name    string
		content []byte
		want    error
	}{
		{"spaces", []byte(" \n\t\n"), ErrNoText},
		{"zero bytes", []byte("PK\x03\x04\x00\x00 and so on"), ErrBinary},
		{"control characters", bytes.Repeat([]byte("\x01\x02ab"), 100), ErrBinary},
		{"too long", bytes.Repeat([]byte("lamps "), MaxSize/6+1), ErrTooLarge},
		{"too many lines", bytes.Repeat([]byte("lamps\n"), MaxLines+1), ErrTooLarge},
	} {
		if _, err := Read(c.content); !errors.Is(err, c.want) {
			t.Errorf("%s: %v; want %v", c.name, err, c.want)
		}
	}
}
