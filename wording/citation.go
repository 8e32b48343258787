package wording

import (
	"strconv"
	"strings"
)

// citations finds resolution and decision numbers and document symbols.
//
// Forms (United Nations Editorial Manual, "Documents and symbols"): document
// symbols "A/79/62", "E/CN.16/2024/2"; General Assembly numbers since 1976
// "70/125", "S-10/2", "ES-10/24"; Council numbers "2024/13"; earlier ones with
// the session in Roman numerals "2200 A (XXI)"; Security Council "1325 (2000)";
// World Health Assembly "WHA74.7"; conferences of parties "1/CP.21".
func (s *scan) citations() {
	const reach = 60 // words that a number with its date and title may run on
	var of cited
	for i := 0; i < len(s.Words); i++ {
		if kind := citedKinds[s.Lower(i)]; kind != "" {
			of = cited{kind, s.Reads(i-2, []string{"rights", "council"}), i}
		}
		if !s.word(i).cites || s.taken[i] {
			continue
		}
		end, key := i+1, ""
		a, b, ok := slashed(s.Key(i))
		switch {
		case !ok:
			if key = symbol(s.Key(i)); key == "" {
				end, key = s.parenthesised(i)
			}
		case s.financialYear(i):
		default:
			if of.kind == "" || i-of.at >= reach {
				of = cited{}
				if len(a) > 1 && len(b) > 1 { // not "24/7"
					of.kind = "RES"
				}
			}
			of.at = i
			key = of.key(a, b)
			end, key = s.withParts(end, key)
		}
		if key != "" {
			s.add(Citation, i, end, key)
			i = end - 1
		}
	}
}

// financialYear reports whether token i is a financial year, "for 2023/24", and
// no resolution of the Economic and Social Council, which is written alike.
func (s *scan) financialYear(i int) bool {
	a, b, _ := strings.Cut(s.Key(i), "/")
	if y := year(a); y == 0 || b != strconv.Itoa(y + 1)[2:] {
		return false
	}
	switch s.Lower(i - 1) {
	case "for", "in", "during", "period", "periods", "year", "years", "budget", "the", "financial":
		return true
	}
	return false
}

// part reports whether token j is the letter of a part of a resolution.
func (s *scan) part(j int) bool {
	k := s.Key(j)
	return len(k) == 1 && k >= "A" && k <= "F"
}

// withParts adds the parts of a resolution that are cited from token j on: "B", "A to C".
func (s *scan) withParts(j int, key string) (int, string) {
	if key == "" || !s.part(j) {
		return j, key
	}
	key += " " + s.Key(j)
	if w := s.Lower(j + 1); (w == "to" || w == "and") && s.part(j+2) { // all of them
		return j + 3, key + " TO " + s.Key(j+2)
	}
	return j + 1, key
}

var citedKinds = map[string]string{"resolution": "RES", "resolutions": "RES", "decision": "DEC", "decisions": "DEC"}

// cited tells of what the slashed numbers of a list are, "resolutions 60/1 of 16 September
// 2005 and 70/125": resolutions ("RES") or decisions ("DEC"), and whether of the Human
// Rights Council, whose numbers are written as those of the General Assembly are; and
// where the last word stands that says so or number that is cited.
type cited struct {
	kind        string
	humanRights bool
	at          int
}

// key makes the normal form of a slashed number, "" where it is no citation.
func (c cited) key(a, b string) string {
	if c.kind == "" {
		return ""
	}
	const (
		firstYear    = 1946 // of the Council, whose numbers begin with one
		firstSession = 31   // of the Assembly in which its numbers had a slash
	)
	n, err := strconv.Atoi(a)
	organ := ""
	switch {
	case err == nil && n >= firstYear:
		organ = "E/"
	case c.humanRights:
		organ = "A/HRC/"
	case err != nil || n >= firstSession:
		organ = "A/"
	}
	return organ + c.kind + "/" + a + "/" + b
}

// slashed splits a number such as "70/125", "2024/13", "S-10/2" or "1/CP.21".
func slashed(w string) (a, b string, ok bool) {
	a, b, _ = strings.Cut(w, "/")
	session, number := strings.TrimPrefix(strings.TrimPrefix(a, "E"), "S-"), strings.TrimLeft(b, "CMPA.")
	return a, b, digits(session) && digits(strings.TrimRight(number, "ABCDEF"))
}

// symbol returns the normal form of a document symbol, "" if w is none: parts
// between slashes, the first of capital letters, at least one with a digit.
func symbol(w string) string {
	if strings.HasPrefix(w, "WHA") && strings.Contains(w, ".") {
		return w
	}
	head, rest, _ := strings.Cut(w, "/")
	if head == "" || head[0] < 'A' || head[0] > 'Z' || !strings.ContainsAny(rest, "0123456789") {
		return ""
	}
	return strings.ToUpper(w)
}

// parenthesised recognises "1325 (2000)" and "2200 A (XXI)" at token i and
// returns the index after it and its normal form, or 0.
func (s *scan) parenthesised(i int) (int, string) {
	num, j := s.Key(i), i+1
	if s.part(j) {
		num += s.Key(j)
		j++
	}
	if s.Key(j) != "(" || s.Key(j+2) != ")" || len(s.Key(i)) > 4 {
		return 0, ""
	}
	in := s.Key(j + 1)
	session := strings.TrimLeft(in, "ES-")
	switch {
	case year(in) > 0 && len(num) > 1:
		if s.Key(i-1) == "." { // "general comment No. 24 (2019)"
			return j + 3, num + " (" + in + ")"
		}
		return j + 3, "S/RES/" + num
	case session != "" && strings.Trim(session, "IVXLC") == "":
		return j + 3, "A/RES/" + num + "(" + in + ")"
	}
	return 0, ""
}
