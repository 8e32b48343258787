package sheet_test

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"testing"

	"resdiff"
	"resdiff/internal/ooxml"
	"resdiff/report/sheet"
	"resdiff/report/view"
)

// TestNoFieldsOfTheText: what a spreadsheet or Word would run is text, and nothing in
// the file leads out of it.
func TestNoFieldsOfTheText(t *testing.T) {
	attacks := []string{"{ DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe \"/k calc.exe\" }", "=cmd|' /C calc'!A0", "</w:t><w:instrText>HYPERLINK \"https://example.org\"</w:instrText>", "]]>&xxe;\x00\u202e"}
	for _, attack := range attacks {
		c := resdiff.Compare(document("Urges States to act;"), document("Urges States to act at once, "+attack+";"), resdiff.Options{})
		c.New.Symbol = attack
		var b bytes.Buffer
		if err := sheet.New(c, view.Options{}, sheet.Options{Columns: attacks}).Docx(&b, ooxml.A4); err != nil {
			t.Fatal(err)
		}
		z, err := zip.NewReader(bytes.NewReader(b.Bytes()), int64(b.Len()))
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range z.File {
			r, err := f.Open()
			if err != nil {
				t.Fatal(err)
			}
			fields := false
			for dec := xml.NewDecoder(r); ; {
				token, err := dec.Token()
				if errors.Is(err, io.EOF) {
					break
				}
				if err != nil {
					t.Fatalf("%s: %v", f.Name, err)
				}
				switch e := token.(type) {
				case xml.StartElement:
					fields = e.Name.Local == "instrText"
					for _, a := range e.Attr {
						if a.Value == "External" {
							t.Errorf("%s leads out of the file", f.Name)
						}
					}
				case xml.EndElement:
					fields = false
				case xml.CharData:
					if text := strings.TrimSpace(string(e)); fields && text != "PAGE" && text != "NUMPAGES" {
						t.Errorf("%s has the field %q", f.Name, text)
					}
				}
			}
		}
	}
}
