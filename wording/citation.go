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
	var last cited
	for i := 0; i < len(s.Words); i++ {
		if !s.word(i).cites || s.flags[i].taken {
			continue
		}
		end, key := i+1, ""
		if a, b, ok := slashed(s.Key(i)); !ok {
			if key = symbol(s.Key(i)); key == "" {
				end, key = s.parenthesised(i)
			}
		} else if !s.financialYear(i) {
			last = s.cited(i, last)
			if key = last.key(a, b); key != "" && s.part(end) {
				key += " " + s.Key(end)
				end++
				// "77/262 A to C": all of its parts.
				if w := s.Lower(end); (w == "to" || w == "and") && s.part(end+1) {
					key += " TO " + s.Key(end+1)
					end += 2
				}
			}
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

// cited tells whether the slashed number at a token is cited as a resolution ("RES") or
// decision ("DEC"), and of the Human Rights Council: its numbers are written as those of
// the General Assembly are. The kind is "" if it is no citation at all.
type cited struct {
	kind        string
	humanRights bool
	at          int
}

// cited looks back from the slashed number at token i over a list of such numbers
// ("resolutions 60/1 of 16 September 2005 and 70/125"), to the last one cited or to the
// word that says of what they are.
func (s *scan) cited(i int, last cited) cited {
	const reach = 60 // words that a number with its date and title may run on
	for j := i - 1; j >= 0 && j > i-reach; j-- {
		if last.kind != "" && j == last.at {
			return cited{last.kind, last.humanRights, i}
		}
		var kind string
		switch s.Lower(j) {
		case "resolution", "resolutions":
			kind = "RES"
		case "decision", "decisions":
			kind = "DEC"
		default:
			continue
		}
		return cited{kind, s.Lower(j-2) == "rights" && s.Lower(j-1) == "council", i}
	}
	if a, b, _ := slashed(s.Key(i)); len(a) > 1 && len(b) > 1 { // not "24/7"
		return cited{kind: "RES", at: i}
	}
	return cited{}
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
	if strings.ContainsFunc(head, func(r rune) bool { return (r < 'A' || r > 'Z') && (r < '0' || r > '9') && r != '-' && r != '.' }) {
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
		return j + 3, "S/RES/" + num
	case session != "" && strings.Trim(session, "IVXLC") == "":
		return j + 3, "A/RES/" + num + "(" + in + ")"
	}
	return 0, ""
}
