package form

import (
	"strings"

	"resdiff/internal/pattern"
)

// numbering is how a body outside the chief organs numbers what it adopts. A new
// body is a row of numberings.
type numbering struct {
	// organ is the adopting organ, where the line that names it in the text is one
	// that other bodies have too; "" to take it from the text.
	organ string
	// number is the number as it is cited, and an example of it.
	number, example string
}

// numberings are those of the bodies whose resolutions and decisions delegates hold
// besides those of the United Nations. Source: the bodies' own collections.
var numberings = []numbering{
	{"Human Rights Council", `PRST (?:OS/)?\d{1,2}/\d{1,3}`, "PRST 21/1"},
	{"General Assembly of the Organization of American States", `AG/(?:RES|DEC)\. ?\d{1,4} \([IVXLC]+(?:-[OE]/\d{2})?\)`, "AG/RES. 2908 (XLVII-O/17)"},
	{"Permanent Council of the Organization of American States", `CP/(?:RES|DEC)\. ?\d{1,4} \(\d{1,4}(?:/\d{2})?\)`, "CP/RES. 1182 (2324/21)"},
	{"Assembly of the African Union", `Assembly/AU/(?:Dec|Decl|Res)\.\d{1,4} ?\([IVXLC]+\)`, "Assembly/AU/Dec.855(XXXVI)"},
	{"Executive Council of the African Union", `EX\.CL/(?:Dec|Decl|Res)\.\d{1,4} ?\([IVXLC]+\)`, "EX.CL/Dec.1162(XL)"},
	{"Assembly of the International Maritime Organization", `A\.\d{1,4}\(\d{1,2}\)`, "A.1158(32)"},
	{"", `(?:MSC|MEPC|LEG|FAL|LC|LP)\.\d{1,4}\(\d{1,3}\)`, "MSC.520(106)"},
	{"Assembly of the International Civil Aviation Organization", `A\d{1,2}-\d{1,3}`, "A40-18"},
	{"General Conference on Weights and Measures", `\d{1,2}(?:st|nd|rd|th) CGPM(?: \(\d{4}\))?[,:]? Resolution \d{1,2}|Resolution \d{1,2} of the \d{1,2}(?:st|nd|rd|th) (?:meeting of the )?CGPM(?: \(\d{4}\))?`, "Resolution 3 of the 27th CGPM (2022)"},
	{"", `\d{1,3}/(?:CP|CMA|CMP|COP)\.\d{1,3}`, "1/CP.26"},
	{"", `\d{1,4}(?:/\d{1,3})? \((?:Cg|EC)-[\dIVXL]{1,6}\)`, "4 (Cg-19)"},
	{"", `Conf\. \d{1,2}\.\d{1,2}(?: \(Rev\. CoP\d{1,2}\))?`, "Conf. 12.3 (Rev. CoP19)"},
	{"", `C \d{1,3}/\d{4}`, "C 1/2021"},
	{"", `[IVX]{1,6}\.\d{1,3}`, "XIV.8"},
	{"Committee of Ministers of the Council of Europe", `CM/(?:Res|Rec|Del/Dec)\(\d{4}\)\d{1,4}(?:/\d[\d.]*)?`, "CM/Rec(2022)16"},
	{"", `\d{1,3}(?:[A-Z]\.|/)\d{1,3}(?:[A-Z])? \(EX-[IVX]+\)|WHA\d{1,3}\.\d{1,3}`, "WHA77.3"},
}

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
