package form

import (
	"strings"

	"resdiff/internal/pattern"
	"resdiff/resolution/tables"
)

// numbering is how a body outside the chief organs numbers what it adopts. A new
// body is a row of resolution/tables/numbers.tsv.
type numbering struct {
	// organ is the adopting organ, where the line that names it in the text is one
	// that other bodies have too; "" to take it from the text.
	organ string
	// number is the number as it is cited, and an example of it.
	number, example string
}

// numberings are those of the bodies whose resolutions and decisions delegates hold
// besides those of the United Nations.
var numberings = func() []numbering {
	var all []numbering
	for _, row := range tables.Numbers() {
		all = append(all, numbering{organ: strings.TrimPrefix(row[0], "-"), number: row[1], example: row[2]})
	}
	return all
}()

// ownNumber finds such a number at the start of a line; the title follows a sign, or
// stands on a line of its own.
var ownNumber = func() *pattern.Pattern {
	forms := make([]string, len(numberings))
	for i, n := range numberings {
		forms[i] = n.number
	}
	return pattern.New(`^(?:(?i:(?:draft )?(?:resolution|decision|recommendation)) )?(` + strings.Join(forms, "|") + `)(?:$|\.?:? ?[–—-] (\S.*)$|[.:] (\S.*)$)`)
}()

// cutOwnNumber reads the number of a body of numberings from a line.
//
//	"Resolution A.1158(32)"            → "A.1158(32)", ""
//	"A40-18: Statement on the climate" → "A40-18", "Statement on the climate"
func cutOwnNumber(line string) (number, title string, ok bool) {
	if len(line) > longest || !strings.ContainsAny(firstBytes(line, 40), "0123456789") {
		return "", "", false
	}
	m := ownNumber.FindStringSubmatch(line)
	if m == nil {
		return "", "", false
	}
	return m[1], m[2] + m[3], true
}

// OrganOfNumber returns the organ whose numbers look like the given one, if the
// number tells; known reports whether it is one of a body outside the chief organs.
//
//	"AG/RES. 2908 (XLVII-O/17)" → "General Assembly of the Organization of American States", true
//	"1/CP.26"                   → "", true
//	"78/132"                    → "", false
func OrganOfNumber(number string) (organ string, known bool) {
	if strings.Trim(number, "0123456789/") == "" {
		return "", false // all of them have a letter
	}
	for i, n := range numberings {
		if compiledNumberings[i].MatchString(number) {
			return n.organ, true
		}
	}
	return "", false
}

var compiledNumberings = func() []*pattern.Pattern {
	all := make([]*pattern.Pattern, len(numberings))
	for i, n := range numberings {
		all[i] = pattern.New(`^(?:` + n.number + `)$`)
	}
	return all
}()
