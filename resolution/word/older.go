package word

import (
	"bytes"
	"errors"
)

// compoundFile begins the files of Office 97 to 2003, and the wrapping of
// newer ones that have a password (MS-CFB 2.2).
var compoundFile = []byte{0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1}

// richText begins a file in Rich Text Format.
var richText = []byte(`{\rtf`)

// Detect reports whether content is a zip file, as a .docx is, or in another
// format of Word; of those, the error of Read says what to do.
func Detect(content []byte) bool {
	return bytes.HasPrefix(content, []byte("PK\x03\x04")) || older(content) != nil
}

// older returns what to do about a file in one of Word's other formats, nil if
// it is in none.
func older(content []byte) error {
	switch {
	case bytes.HasPrefix(content, richText):
		return errors.New("a Rich Text (.rtf) file; open it in Word and save it as .docx (File, Save As, Word Document)")
	case !bytes.HasPrefix(content, compoundFile):
		return nil
	case bytes.Contains(content, wide("EncryptedPackage")):
		return errors.New("the file has a password; open it in Word, take the password off (File, Info, Protect Document) and save it again")
	case bytes.Contains(content, wide("WordDocument")):
		return errors.New("an old binary Word file (.doc); open it in Word and save it as .docx (File, Save As, Word Document)")
	}
	return errors.New("an old binary Office file; open it in its program and save its text as .docx or .txt")
}

// wide is a name in the UTF-16 of a compound file's directory.
func wide(name string) []byte {
	var b []byte
	for i := 0; i < len(name); i++ {
		b = append(b, name[i], 0)
	}
	return b
}
