package wording

import (
	"fmt"
	"strconv"
	"strings"
)

// citations finds resolution and decision numbers and document symbols.
//
// Forms (United Nations Editorial Manual, "Documents and symbols"): document
// symbols "A/79/62", "E/CN.16/2024/2"; General Assembly numbers since 1976
// "70/125", "S-10/2", "ES-10/24"; Council numbers "2024/13"; earlier ones with
// the session in Roman numerals "2200 A (XXI)"; Security Council "1325 (2000)";
// World Health Assembly "WHA74.7".
func (s *scan) citations() {
	var last cited
	for i := 0; i < len(s.Words); i++ {
		if s.word(i).may&aCitation == 0 || s.flags[i].taken || !s.Word(i) {
			continue
		}
		if sym := symbol(s.Key(i)); sym != "" {
			s.add(Citation, i, i+1, sym)
			s.take(i, i+1)
			continue
		}
		if a, b, ok := slashed(s.Key(i)); ok && !s.financialYear(i) {
			if last = s.cited(i, last); last.kind == "" {
				continue
			}
			key := numberKey(last.organ, last.kind, a, b)
			j := i + 1
			if s.part(j) {
				key += " " + s.Key(j)
				j++
				// "77/262 A to C": all of its parts.
				if w := s.Lower(j); (w == "to" || w == "and" || w == "-" || w == "–") && s.part(j+1) {
					key += " TO " + s.Key(j+1)
					j += 2
				}
			}
			s.add(Citation, i, j, key)
			s.take(i, j)
			continue
		}
		if j, key := s.parenthesised(i); j > 0 {
			s.add(Citation, i, j, key)
			s.take(i, j)
			i = j - 1
		}
	}
}

// financialYear reports whether token i is a financial year, "for 2023/24", and
// no resolution of the Economic and Social Council, which is written alike.
func (s *scan) financialYear(i int) bool {
	a, b, ok := strings.Cut(s.Key(i), "/")
	y := year(a)
	if !ok || y == 0 || len(b) != 2 || b != fmt.Sprintf("%02d", (y+1)%100) {
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
	return len(k) == 1 && k >= "A" && k <= "F" && s.free(j)
}

// organAt returns the organ whose resolutions the word at token i, "resolution" or
// "decision", speaks of, where its numbers are in a form of their own.
func (s *scan) organAt(i int) string {
	switch of := s.Lower(i - 2); s.Lower(i - 1) {
	case "assembly":
		if of == "environment" {
			return "UNEA"
		}
	case "council":
		if of == "rights" {
			return "A/HRC"
		}
	case "commission", "committee", "conference", "board":
		return "other"
	}
	return ""
}

// cited tells of which organ, and whether as a resolution ("RES") or decision ("DEC"), the
// slashed number at a token is cited; the kind is "" if it is no citation at all.
type cited struct {
	organ, kind string
	at          int
}

// cited looks back from the slashed number at token i over a list of such numbers
// ("resolutions 60/1 of 16 September 2005 and 70/125"), to the last one cited or to the
// word that says of what they are.
func (s *scan) cited(i int, last cited) cited {
	const reach = 60 // words that a number with its date and title may run on
	for j := i - 1; j >= 0 && j > i-reach; j-- {
		if last.kind != "" && j == last.at {
			return cited{last.organ, last.kind, i}
		}
		switch s.Lower(j) {
		case "resolution", "resolutions":
			return cited{s.organAt(j), "RES", i}
		case "decision", "decisions":
			return cited{s.organAt(j), "DEC", i}
		}
	}
	if a, b, _ := slashed(s.Key(i)); len(b) >= 2 && len(a) >= 2 {
		return cited{"", "RES", i}
	}
	return cited{}
}

// numberKey makes the normal form of a slashed number.
func numberKey(organ, kind, a, b string) string {
	n, err := strconv.Atoi(a)
	switch {
	case err == nil && n >= 1946 && organ != "other":
		return "E/" + kind + "/" + a + "/" + b
	case organ == "A/HRC" || organ == "UNEA":
		return organ + "/" + kind + "/" + a + "/" + b
	case err != nil || n >= 31:
		return "A/" + kind + "/" + a + "/" + b
	}
	return kind + "/" + a + "/" + b
}

// slashed splits a number such as "70/125", "2024/13", "S-10/2" or "1/CP.21".
func slashed(w string) (a, b string, ok bool) {
	a, b, ok = strings.Cut(w, "/")
	if !ok || a == "" || b == "" || strings.Contains(b, "/") {
		return "", "", false
	}
	head := strings.TrimPrefix(strings.TrimPrefix(a, "E"), "S-")
	parties := strings.HasPrefix(b, "CP.") || strings.HasPrefix(b, "CMP.") || strings.HasPrefix(b, "CMA.")
	if !digits(head) || !parties && !digits(strings.TrimRight(b, "ABCDEF")) {
		return "", "", false
	}
	return a, b, true
}

// symbol returns the normal form of a document symbol, "" if w is none: parts
// between slashes, the first of capital letters, at least one with a digit.
func symbol(w string) string {
	if i := strings.Index(w, "."); i > 2 && (strings.HasPrefix(w, "WHA") || strings.HasPrefix(w, "EB")) && digits(strings.TrimLeft(w[:i], "WHAEB")) {
		return w
	}
	head, rest, ok := strings.Cut(w, "/")
	if !ok || head == "" || rest == "" {
		return ""
	}
	for i := 0; i < len(head); i++ {
		if c := head[i]; (c < 'A' || c > 'Z') && c != '-' && c != '.' && (i == 0 || c < '0' || c > '9') {
			return ""
		}
	}
	if strings.HasPrefix(head, "S-") || strings.HasPrefix(head, "ES-") {
		return ""
	}
	if !strings.ContainsAny(rest, "0123456789") {
		return ""
	}
	return strings.ToUpper(w)
}

// parenthesised recognises "1325 (2000)" and "2200 A (XXI)" at token i and
// returns the index after it and its normal form, or 0.
func (s *scan) parenthesised(i int) (int, string) {
	num := s.Key(i)
	if !digits(num) || len(num) > 4 {
		return 0, ""
	}
	j, letter := i+1, ""
	if k := s.Key(j); len(k) == 1 && k >= "A" && k <= "Z" {
		letter = k
		j++
	}
	if s.Key(j) != "(" || s.Key(j+2) != ")" {
		return 0, ""
	}
	in := s.Key(j + 1)
	switch {
	case digits(in) && len(in) == 4 && letter == "" && len(num) >= 2:
		return j + 3, "S/RES/" + num
	case roman(in):
		return j + 3, "A/RES/" + num + letter + "(" + in + ")"
	}
	return 0, ""
}

func digits(w string) bool {
	for i := 0; i < len(w); i++ {
		if w[i] < '0' || w[i] > '9' {
			return false
		}
	}
	return w != ""
}

func roman(w string) bool {
	w = strings.TrimPrefix(strings.TrimPrefix(w, "S-"), "ES-")
	return w != "" && strings.Trim(w, "IVXLC") == ""
}
