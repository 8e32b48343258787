package form

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"resdiff/internal/pattern"
)

// Call is how a line calls what follows it: some bodies put the verb that governs
// several paragraphs on a line of its own above them.
type Call uint8

// The ways in which a verb stands on a line of its own.
const (
	NoCall Call = iota
	// LowCall is in small letters: "considering", "instructs the Secretary-General".
	LowCall
	// CapitalCall is in capitals: "CONSIDERING:", "RESOLVES".
	CapitalCall
)

// longestCall is the longest line, in bytes, that only calls what follows it.
const longestCall = 200

// ReadCall tells how a line calls what follows it, if it does, and as what the
// paragraphs below it stand. A line in small letters may be the rest of a
// sentence too: it calls only in a document that does so throughout.
//
//	"recalling further"                → LowCall, OpensPreambular
//	"instructs the Secretary-General"  → LowCall, OpensOperative
//	"RESOLVES:"                        → CapitalCall, OpensOperative
//	"RECALLING the report,"            → NoCall
//	"إذ تشير إلى قرارها،"              → NoCall: letters without case are no capitals
func ReadCall(line string) (Call, Opening) {
	first, size := utf8.DecodeRuneInString(line)
	if line == "" || len(line) > longestCall || !unicode.IsLetter(first) || endsSentence(line) {
		return NoCall, OpensUnknown
	}
	bare := strings.TrimRight(line, Colons+Commas+" ")
	switch {
	case unicode.IsLower(first):
		return readCall(LowCall, string(unicode.ToUpper(first))+bare[size:])
	case strings.ToUpper(bare) == bare && strings.ToLower(bare) != bare && len(bare) > 3 && !endsIn(line, Commas):
		return readCall(CapitalCall, bare)
	}
	return NoCall, OpensUnknown
}

func readCall(c Call, text string) (Call, Opening) {
	// Open wants more words after a participle, for one alone may be a heading.
	if opening := Open(text + " the whole"); opening != OpensUnknown {
		return c, opening
	}
	return NoCall, OpensUnknown
}

// PlainCall reports whether a line in small letters can be nothing but a call: it
// has few words and no sign, and the line after it begins as what is called does.
//
//	"considering further" | "that lamps are lit,"  → true
//	"removing"            | "barriers to trade,"   → false
func PlainCall(line, next string) bool {
	const most = 3 // words
	c, _ := ReadCall(line)
	last, _ := utf8.DecodeLastRuneInString(line)
	return c == LowCall && unicode.IsLetter(last) && len(strings.Fields(line)) <= most && called.MatchString(next)
}

// called finds how what stands below a call begins: with "that" or "to", or with the
// first number or letter of its items, or a dash.
var called = pattern.New(`^(?:that |to |\(?a\)|\(?i\)|1\.? |[–—-] )`)

// endsSentence reports whether a line ends as a sentence or a clause of a list does.
func endsSentence(line string) bool {
	return endsIn(line, Semicolons+FullStops)
}

// endsIn reports whether a line ends in one of some signs.
func endsIn(line, signs string) bool {
	last, size := utf8.DecodeLastRuneInString(line)
	return size > 0 && strings.ContainsRune(signs, last)
}
