package judge

import "strings"

// spellings are two spellings of one word or ending, the first changed to the second.
var spellings = struct{ within, ending [][2]string }{
	within: [][2]string{{"defence", "defense"}, {"offence", "offense"}, {"licence", "license"}, {"judgement", "judgment"}, {"fulfill", "fulfil"}, {"enroll", "enrol"},
		{"labour", "labor"}, {"neighbour", "neighbor"}, {"honour", "honor"}, {"favour", "favor"}, {"programme", "program"}},
	ending: [][2]string{{"isation", "ization"}, {"isations", "izations"}, {"ising", "izing"}, {"ised", "ized"}, {"ises", "izes"}, {"ise", "ize"}, {"yse", "yze"},
		{"our", "or"}, {"ours", "ors"}, {"tre", "ter"}, {"tres", "ters"}},
}

// fold makes equal what the two spellings of English and the hyphen leave open:
// -ise and -ize, -our and -or, "defence", "co-operation", "multistakeholder".
func fold(w string) string {
	if !strings.ContainsAny(w, "0123456789") && (!strings.HasPrefix(w, "re-") || strings.HasPrefix(w, "re-e")) {
		w = strings.ReplaceAll(w, "-", "")
	}
	for _, p := range spellings.within {
		w = strings.Replace(w, p[0], p[1], 1)
	}
	for _, p := range spellings.ending {
		if head, ok := strings.CutSuffix(w, p[0]); ok && len(head) > 2 {
			return head + p[1]
		}
	}
	return w
}

// tense returns the ending of a verb form, "ed", "ing" or "".
func tense(w string) string {
	for _, s := range [...]string{"ed", "ing"} {
		if strings.HasSuffix(w, s) {
			return s
		}
	}
	return ""
}

// plural returns the plural of a noun.
func plural(w string) string {
	if s, ok := strings.CutSuffix(w, "y"); ok {
		return s + "ies"
	}
	return w + "s"
}
