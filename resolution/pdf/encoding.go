package pdf

import (
	"strconv"
	"strings"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/unicode/norm"

	"resdiff/internal/pdfobject"
)

// byteText is the Unicode text of each code of a simple font.
type byteText [256]string

// simpleEncoding builds the text of a simple font's codes from its Encoding
// entry (ISO 32000-1, 9.6.6): a base encoding and differences by glyph name.
func simpleEncoding(f *pdfobject.File, font pdfobject.Dict) *byteText {
	var t byteText
	base := f.Name(font["Encoding"])
	d := f.Dict(font["Encoding"])
	if d != nil {
		base = f.Name(d["BaseEncoding"])
	}
	switch base {
	case "MacRomanEncoding":
		t.fill(charmap.Macintosh)
	case "WinAnsiEncoding":
		t.fill(charmap.Windows1252)
	default:
		// Standard encoding is ASCII and a few more; Windows' letters fill the
		// places that it leaves open, as viewers do for fonts they lack.
		t.fill(charmap.Windows1252)
		if f.Name(font["Subtype"]) != "TrueType" {
			for c, s := range standardEncoding {
				t[c] = s
			}
		}
	}
	c := 0
	for _, x := range f.Array(d["Differences"]) {
		switch x := f.Resolve(x).(type) {
		case float64:
			c = int(x)
		case pdfobject.Name:
			if c >= 0 && c < 256 {
				if s, ok := glyphText(string(x)); ok {
					t[c] = s
				}
			}
			c++
		}
	}
	return &t
}

func (t *byteText) fill(m *charmap.Charmap) {
	for c := range t {
		if r := m.DecodeByte(byte(c)); r != '�' && c >= ' ' {
			t[c] = string(r)
		}
	}
}

// standardEncoding is where Adobe's standard Latin encoding differs from
// Windows-1252 (ISO 32000-1, annex D.2).
var standardEncoding = map[int]string{
	0x27: "’", 0x60: "‘", 0xA4: "⁄", 0xA6: "ƒ", 0xA8: "¤", 0xA9: "'", 0xAA: "“", 0xAC: "‹", 0xAD: "›", 0xAE: "ﬁ",
	0xAF: "ﬂ", 0xB1: "–", 0xB2: "†", 0xB3: "‡", 0xB4: "·", 0xB7: "•", 0xB8: "‚", 0xB9: "„", 0xBA: "”", 0xBC: "…",
	0xBD: "‰", 0xC1: "`", 0xC2: "´", 0xC3: "ˆ", 0xC4: "˜", 0xC5: "¯", 0xC6: "˘", 0xC7: "˙", 0xC8: "¨", 0xCA: "˚",
	0xCB: "¸", 0xCD: "˝", 0xCE: "˛", 0xCF: "ˇ", 0xD0: "—", 0xE1: "Æ", 0xE3: "ª", 0xE8: "Ł", 0xE9: "Ø", 0xEA: "Œ",
	0xEB: "º", 0xF1: "æ", 0xF5: "ı", 0xF8: "ł", 0xF9: "ø", 0xFA: "œ", 0xFB: "ß",
}

// glyphNames are the names of the Adobe Glyph List that Latin text needs and
// that glyphText does not compose.
var glyphNames = map[string]string{
	"space": " ", "nbspace": " ", "nonbreakingspace": " ", "exclam": "!", "quotedbl": "\"", "numbersign": "#", "dollar": "$", "percent": "%",
	"ampersand": "&", "quotesingle": "'", "parenleft": "(", "parenright": ")", "asterisk": "*", "plus": "+",
	"comma": ",", "hyphen": "-", "minus": "−", "sfthyphen": "\u00ad", "softhyphen": "\u00ad", "nbhyphen": "-", "period": ".", "slash": "/",
	"zero": "0", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9",
	"colon": ":", "semicolon": ";", "less": "<", "equal": "=", "greater": ">", "question": "?", "at": "@",
	"bracketleft": "[", "backslash": "\\", "bracketright": "]", "asciicircum": "^", "underscore": "_", "grave": "`",
	"braceleft": "{", "bar": "|", "braceright": "}", "asciitilde": "~", "exclamdown": "¡", "cent": "¢", "sterling": "£",
	"currency": "¤", "yen": "¥", "brokenbar": "¦", "section": "§", "dieresis": "¨", "copyright": "©", "ordfeminine": "ª",
	"guillemotleft": "«", "logicalnot": "¬", "registered": "®", "macron": "¯", "degree": "°", "plusminus": "±",
	"twosuperior": "²", "threesuperior": "³", "acute": "´", "mu": "µ", "paragraph": "¶", "periodcentered": "·", "middot": "·",
	"cedilla": "¸", "onesuperior": "¹", "ordmasculine": "º", "guillemotright": "»", "onequarter": "¼", "onehalf": "½",
	"threequarters": "¾", "questiondown": "¿", "AE": "Æ", "Eth": "Ð", "multiply": "×", "Oslash": "Ø", "Thorn": "Þ",
	"germandbls": "ß", "ae": "æ", "eth": "ð", "divide": "÷", "oslash": "ø", "thorn": "þ", "dotlessi": "ı", "Lslash": "Ł", "lslash": "ł",
	"OE": "Œ", "oe": "œ", "florin": "ƒ", "circumflex": "ˆ", "caron": "ˇ", "breve": "˘", "dotaccent": "˙", "ring": "˚",
	"ogonek": "˛", "tilde": "˜", "hungarumlaut": "˝", "endash": "–", "emdash": "—", "quoteleft": "‘", "quoteright": "’",
	"quotesinglbase": "‚", "quotedblleft": "“", "quotedblright": "”", "quotedblbase": "„", "dagger": "†", "daggerdbl": "‡",
	"bullet": "•", "ellipsis": "…", "perthousand": "‰", "guilsinglleft": "‹", "guilsinglright": "›", "fraction": "⁄",
	"Euro": "€", "trademark": "™", "fi": "fi", "fl": "fl", "ff": "ff", "ffi": "ffi", "ffl": "ffl", "Dcroat": "Đ", "dcroat": "đ",
	"lessequal": "≤", "greaterequal": "≥", "notequal": "≠", "Delta": "∆", "Omega": "Ω", "pi": "π", "infinity": "∞",
}

// accents are the combining marks that end a composed letter's glyph name.
var accents = []struct{ name, mark string }{
	{"hungarumlaut", "\u030b"}, {"commaaccent", "\u0327"}, {"circumflex", "\u0302"}, {"dotaccent", "\u0307"}, {"dieresis", "\u0308"},
	{"cedilla", "\u0327"}, {"macron", "\u0304"}, {"ogonek", "\u0328"}, {"tilde", "\u0303"}, {"grave", "\u0300"}, {"acute", "\u0301"},
	{"caron", "\u030c"}, {"breve", "\u0306"}, {"ring", "\u030a"},
}

// glyphText gives the text of a glyph by its name: "A", "eacute", "uni00E9",
// "u1F600", "f_i", "a.sc"; false if the name says nothing ("g37").
func glyphText(name string) (string, bool) {
	if i := strings.IndexByte(name, '.'); i > 0 {
		name = name[:i]
	}
	if s, ok := glyphNames[name]; ok {
		return s, true
	}
	if len(name) == 1 && name[0] > ' ' && name[0] < 0x7f {
		return name, true
	}
	if hex, ok := strings.CutPrefix(name, "uni"); ok && len(hex) >= 4 {
		if n, err := strconv.ParseUint(hex[:4], 16, 16); err == nil {
			return string(rune(n)), true
		}
	}
	if hex, ok := strings.CutPrefix(name, "u"); ok && len(hex) >= 4 && len(hex) <= 6 {
		if n, err := strconv.ParseUint(hex, 16, 32); err == nil && n <= 0x10ffff {
			return string(rune(n)), true
		}
	}
	for _, a := range accents {
		if letter, ok := strings.CutSuffix(name, a.name); ok && len(letter) == 1 {
			return norm.NFC.String(letter + a.mark), true
		}
	}
	if parts := strings.Split(name, "_"); len(parts) > 1 && len(parts) < 5 {
		text := ""
		for _, part := range parts {
			s, ok := glyphText(part)
			if !ok {
				return "", false
			}
			text += s
		}
		return text, true
	}
	return "", false
}
