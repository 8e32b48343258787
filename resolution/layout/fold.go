package layout

import "strings"

// ligatures writes the letters that some fonts and files draw as one sign, U+FB00
// to U+FB06, as the letters that they are.
var ligatures = strings.NewReplacer("ﬀ", "ff", "ﬁ", "fi", "ﬂ", "fl", "ﬃ", "ffi", "ﬄ", "ffl", "ﬅ", "st", "ﬆ", "st")

// Unligature writes ligatures as their letters.
//
//	"Reafﬁrms" → "Reaffirms"
func Unligature(text string) string {
	if !strings.Contains(text, "\xef\xac") { // the first bytes of all of them
		return text
	}
	return ligatures.Replace(text)
}
