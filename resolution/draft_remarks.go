package resolution

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"resdiff/internal/delegation"
	"resdiff/internal/form"
	"resdiff/internal/pattern"
	"resdiff/resolution/layout"
)

// mostRemarks is the number of remarks that are taken out of one paragraph. No
// paragraph on which delegations agree to meet again has a tenth of them; a text
// of nothing else would be copied for each.
const mostRemarks = 200

// longestRemark is the length in bytes above which brackets hold text, not a
// remark on it.
const longestRemark = 200

var (
	// status is what rapporteurs note of a paragraph.
	status = pattern.New(`(?i)^(?:text |provisionally |previously |all )?(?:agreed|ad ref|closed|pending|placeholder|tbc|tbd|to be (?:confirmed|determined|discussed|updated|revisited)|technical update|editorial|streamlined|merged (?:with|from|into)|moved (?:from|to)|deleted|under discussion|for (?:further )?(?:discussion|consideration)|compromise|bridging|(?:co-?)?(?:chair|facilitator|penholder|sponsor|secretariat)s?['’]?s?['’]? (?:proposal|text|note|suggestion)|(?:new )?proposal|proposed by|suggested by|based on|language from|agreed language|source:|ref:|see comment|note:|new$|alt$|cf\.? )`)
	// asked is what delegations ask to be done to a text.
	asked = pattern.New(`(?i)^(?:to )?(?:delete|deletion|retain|keep|reserve[sd]?|reservation|replace|move|insert|add|bracket|brackets|oppose[sd]?|support[s]?|prefer[s]?|cannot accept|can accept|accept|agree[sd]?|ok\b|alt\b|merge|split|revert|return|reinstate|restore|query|queries|flexible|go back|pending|seek|request|explain|strike|check|consult|verify|await|proposal|propose[sd]?|suggest(?:s|ed|ion)?|text\b|version\b|placeholder|ad ref|comment|question|change|use|align|would like|wants?|disagree)`)
	// agreedEnd is an agreement noted without brackets at a paragraph's end.
	agreedEnd = pattern.New(`(?i)[,;.:\])]\s*([-–—]?\s*(?:text )?(?:provisionally )?(?:agreed(?: ad ref(?:erendum)?\.?)?|ad ref(?:erendum)?\.?))$`)
)

// takeRemarks takes the remarks of the negotiation out of a block's text.
//
// Ordinary brackets stay: a remark stands at the paragraph's start, after its
// last stop, or right after a square bracket, and names parties that are known
// to speak in negotiations or a status that rapporteurs note.
func takeRemarks(b layout.Block) layout.Block {
	first := len(b.Remarks)
	more := func() bool { return len(b.Remarks)-first < mostRemarks }
	for more() {
		start, end, ok := remarkAtEnd(b.Text)
		if !ok {
			break
		}
		b = remark(b, start, end)
	}
	// They were found from the last to the first.
	slices.Reverse(b.Remarks[first:])
	for more() {
		end, ok := remarkAtStart(b.Text)
		if !ok {
			break
		}
		b = remark(b, 0, end)
	}
	for at := 0; at < len(b.Text) && more(); {
		start, end, ok := remarkWithin(b.Text, at)
		if !ok {
			break
		}
		b = remark(b, start, end)
		at = b.Remarks[len(b.Remarks)-1].At
	}
	slices.SortStableFunc(b.Remarks[first:], func(a, b layout.Remark) int { return a.At - b.At })
	return b
}

// remark makes a remark of the bytes from start to end of a block's text.
func remark(b layout.Block, start, end int) layout.Block {
	// The clone lets go of the text as it was before this remark.
	text := strings.Clone(strings.TrimSpace(strings.TrimLeft(b.Text[start:end], "-–— ")))
	r := layout.Remark{At: start, Text: text}
	b.Remarks = append(b.Remarks[:len(b.Remarks):len(b.Remarks)], r)
	return cutBytes(b, start, end)
}

// remarkAtEnd finds a remark after a paragraph's last stop.
func remarkAtEnd(text string) (start, end int, ok bool) {
	if text == "" {
		return 0, 0, false
	}
	if endsAgreed(text) {
		if m := agreedEnd.FindStringSubmatchIndex(text); m != nil {
			return m[2], m[3], true
		}
	}
	start = openOfLast(text)
	if start <= 0 {
		return 0, 0, false
	}
	inner, before := text[start+1:len(text)-1], strings.TrimRight(text[:start], " ")
	if text[start] == '[' {
		return start, len(text), isRemark(inner) && before != ""
	}
	switch {
	case before == "" || !isRemark(inner):
		return 0, 0, false
	case strings.ContainsAny(before[len(before)-1:], ",;.:])"):
		return start, len(text), true
	}
	return start, len(text), text[start-1] == ' ' && delegation.List(inner) && !introduces(before, inner)
}

// endsAgreed reports whether a text's last word is one that agreedEnd ends in.
func endsAgreed(text string) bool {
	tail := strings.ToLower(strings.TrimSuffix(text[max(0, len(text)-16):], "."))
	return strings.HasSuffix(tail, "agreed") || strings.HasSuffix(tail, "ad ref") || strings.HasSuffix(tail, "ad referendum")
}

// remarkAtStart finds a remark before a paragraph's text.
func remarkAtStart(text string) (end int, ok bool) {
	if text == "" {
		return 0, false
	}
	if c := text[0]; c == '(' || c == '[' {
		end = closeOf(text, 0)
		if end < 0 || end == len(text) {
			return 0, false
		}
		inner := text[1 : end-1]
		if c == '(' && isRemark(inner) || c == '[' && isRemark(inner) {
			// "(EU): Recalling"
			return end + len(text[end:]) - len(strings.TrimLeft(text[end:], ":")), true
		}
		return 0, false
	}
	if who, end := speaker(text); end > 0 && end < len(text) && delegation.List(who) {
		return end, true
	}
	return 0, false
}

// speaker returns the party that a bracket or paragraph begins with, and where
// what it says begins; 0 if there is none.
//
//	"EU: Recalling" → "EU", 4
func speaker(text string) (who string, end int) {
	const longest, space = 80, " \t\n\f\r" // characters
	i := strings.IndexAny(text, ":[]()")
	if i < 1 || text[i] != ':' {
		return "", 0
	}
	who = text[:i]
	if i > 1 && strings.IndexByte(space, who[i-1]) >= 0 {
		who = who[:i-1]
	}
	if utf8.RuneCountInString(who) > longest {
		return "", 0
	}
	return who, len(text) - len(strings.TrimLeft(text[i+1:], space))
}

// remarkWithin finds the next remark in the middle of a text, from a place on.
//
//	"shall [should] (EU) act"       → "(EU)"
//	"act [US: delete “now”] and"    → "[US: delete “now”]"
//	"all divides (EU: retain) and"  → "(EU: retain)"
//	"act [EU: without delay] and"   → "EU:", what it proposes being text
func remarkWithin(text string, from int) (start, end int, ok bool) {
	for i := from; i < len(text); i++ {
		switch text[i] {
		case '[':
			if stop := closeOf(near(text, i), i); stop > 0 && isRemark(text[i+1:stop-1]) {
				return i, stop, true
			}
			if who, end := speaker(text[i+1:]); end > 0 && delegation.List(who) {
				return i + 1, i + 1 + end, true
			}
		case '(':
			before := strings.TrimRight(text[:i], " ")
			stop := closeOf(near(text, i), i)
			if stop < 0 || before == "" || stop-i > longestRemark {
				continue
			}
			beside := strings.HasSuffix(before, "]") || strings.HasSuffix(before, "[")
			if inner := text[i+1 : stop-1]; strings.HasPrefix(strings.TrimLeft(text[stop:], ",;. "), "]") && delegation.List(inner) && !introduces(before, inner) {
				return i, stop, true // "[as appropriate (Egypt),]"
			}
			if inner := text[i+1 : stop-1]; beside && isRemark(inner) || isAsked(inner) {
				return i, stop, true
			}
		}
	}
	return 0, 0, false
}

// near cuts a text where a remark that starts at a place must have ended, so that
// a text full of brackets that nothing closes is not read to its end for each.
func near(text string, at int) string {
	const brackets = len("[  ]")
	return text[:min(len(text), at+longestRemark+brackets)]
}

// isRemark reports whether what brackets hold is a remark on the text and not
// text: parties, what they ask for, or a status.
func isRemark(inner string) bool {
	inner = strings.TrimSpace(inner)
	return len(inner) <= longestRemark && (len(inner) > 1 && status.MatchString(inner) || delegation.List(inner) || isAsked(inner))
}

// isAsked reports whether a text says what parties ask for: "US: delete", "EU
// and Norway reserve", "G77 – retain".
func isAsked(inner string) bool {
	for _, sep := range []string{":", " – ", " — ", " - "} {
		if who, what, ok := strings.Cut(inner, sep); ok && delegation.List(who) && asked.MatchString(strings.TrimSpace(what)) {
			return !proposes(strings.TrimSpace(what))
		}
	}
	words := strings.Fields(inner)
	for n := 1; n < len(words) && n <= 6; n++ {
		if delegation.List(strings.Join(words[:n], " ")) && asked.MatchString(strings.Join(words[n:], " ")) {
			return true
		}
	}
	return false
}

// proposes reports whether what a party says is a paragraph that it proposes, and
// not what it asks for: "EU: Requests the Secretary-General to report;".
func proposes(what string) bool {
	const least = 4 // words
	return form.Open(what) != form.OpensUnknown && len(strings.Fields(what)) >= least
}

// introduces reports whether an acronym is that of the words before it, as in
// "the European Union (EU)".
func introduces(before, acronym string) bool {
	words := strings.Fields(before)
	initials := ""
	for i := len(words) - 1; i >= 0 && len(initials) < len(acronym); i-- {
		if r, _ := utf8.DecodeRuneInString(words[i]); unicode.IsUpper(r) {
			initials = string(r) + initials
		}
	}
	return strings.EqualFold(initials, acronym)
}

// openOfLast returns the place of the bracket that the last byte of text
// closes, -1 if it is no bracket.
func openOfLast(text string) int {
	last := text[len(text)-1]
	open := map[byte]byte{')': '(', ']': '['}[last]
	if open == 0 {
		return -1
	}
	depth := 0
	for i := len(text) - 1; i >= 0; i-- {
		switch text[i] {
		case last:
			depth++
		case open:
			if depth--; depth == 0 {
				return i
			}
		}
	}
	return -1
}

// closeOf returns the place after the bracket that closes the one at a place,
// -1 if none does.
func closeOf(text string, at int) int {
	open := text[at]
	stop := map[byte]byte{'(': ')', '[': ']'}[open]
	depth := 0
	for i := at; i < len(text); i++ {
		switch text[i] {
		case open:
			depth++
		case stop:
			if depth--; depth == 0 {
				return i + 1
			}
		}
	}
	return -1
}
