package form

import (
	"slices"
	"strings"
	"unicode"

	"resdiff/internal/pattern"
)

var (
	bodyNoun = pattern.New(`\b(Assembly|Council|Commission|Committee|Conference|Board|Forum|Congress|Parties|Body|Panel|Meeting|Union|Parliament)\b`)
	organAnd = pattern.New(`^(The (?:` + bodyNames() + `),?) (\S.*)$`).Begins("The ")
)

// Organ returns the name of the organ that a line such as "The General
// Assembly," names, and whether the line is one. Any body in the form of a
// name is taken if a comma follows; without a comma only the chief organs.
func Organ(line string) (string, bool) {
	line = organInCapitals(firstBytes(line, 240))
	if strings.HasPrefix(line, "The ") {
		line = withoutClause(line)
	}
	if len(line) > 140 || !strings.HasPrefix(line, "The ") {
		return organElsewhere(line)
	}
	name, comma := strings.CutSuffix(line[len("The "):], ",")
	if at := strings.Index(name, ", "); at >= 0 && Open(name[at+2:]) != OpensUnknown {
		return "", false // the preamble begins on the line
	}
	switch {
	case slices.Contains(organs, name):
		return name, true
	case !bodyName(name):
		return "", false
	}
	return withoutTurn(name), comma && bodyNoun.MatchString(name)
}

// OrganColon is Organ for a line that ends in a colon, as the Assembly of the
// International Civil Aviation Organization prints it between its clauses and its
// numbered paragraphs. It counts only where no other line names the organ.
func OrganColon(line string) (string, bool) {
	name, ok := strings.CutSuffix(line, ":")
	if !ok {
		return "", false
	}
	return Organ(name + ",")
}

// bodyName reports whether a name has the form of a body's: capitalised words, and
// small ones that join them.
func bodyName(name string) bool {
	for word := range strings.SplitSeq(name, " ") {
		word, _ = strings.CutSuffix(word, ",")
		if !capitalised(word) && !joiningWords()[word] {
			return false
		}
	}
	return !strings.HasSuffix(name, ",")
}

var joiningWords = wordSet("and of on for the in to de with against under its serving as meeting")

// capitalised reports whether a word consists of letters, the first a capital.
func capitalised(word string) bool {
	return word != "" && 'A' <= word[0] && word[0] <= 'Z' &&
		!strings.ContainsFunc(word, func(r rune) bool { return !unicode.IsLetter(r) && r != '’' && r != '\'' && r != '-' })
}

// CutOrgan splits a line that names an organ and goes on with the preamble: "The Council, Recalling ..." is two paragraphs on one line.
//
//	"The Security Council, Recalling its resolution 1 (1946)," → "The Security Council,", "Recalling ..."
func CutOrgan(line string) (organ, rest string, ok bool) {
	if m := organAnd.FindStringSubmatch(line); m != nil && Open(m[2]) != OpensUnknown {
		return m[1], m[2], true
	}
	if !foldPrefix(line, "the ") {
		return "", "", false
	}
	// Any other body: a comma ends its name.
	for at := 0; ; {
		next := strings.Index(firstBytes(line[at:], 140), ", ")
		if next < 0 {
			return "", "", false
		}
		at += next + len(", ")
		if Open(line[at:]) == OpensUnknown {
			continue
		}
		_, named := Organ(line[:at-1])
		return line[:at-1], line[at:], named
	}
}

// OrganName reports whether a line is the name of a chief organ alone, as at
// the head of a masthead, or "United Nations".
func OrganName(line string) bool {
	return line == "United Nations" || line == "UNITED NATIONS" || line == "UNITED" || line == "NATIONS" || namesBody(line) || slices.Contains(organs, line) || len(line) < 80 && namesElsewhere[plainLine(line)]
}
