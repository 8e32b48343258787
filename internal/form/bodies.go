package form

import (
	"regexp"
	"slices"
	"strings"

	"resdiff/internal/pattern"
	"resdiff/resolution/tables"
)

// Body is an organ that adopts resolutions whose names and symbols are known in all
// languages. A new one is a row of resolution/tables/organs.tsv.
type Body struct {
	// Name is the English name, as the line that opens a resolution gives it after
	// "The".
	Name string
	// Resolutions, Decisions are the series of its symbols, before the number; ""
	// where it has none; # in it is the session. Source: the UN Editorial Manual on
	// document symbols.
	Resolutions, Decisions string
	// Statements is that of its President's statements.
	Statements string
	// Opens are the lines that name it in French, Spanish, Russian, Arabic and
	// Chinese; Adopts how the line on the adoption names it.
	Opens, Adopts []string
	// plain are Opens in small letters with straight apostrophes and without the comma;
	// heads those at the head of a masthead, where they are others.
	plain, heads []string
}

// in returns what stands for a language among lines in French, Spanish, Russian, Arabic
// and Chinese; "" for any other.
func in(language string, lines []string) string {
	if i := slices.Index([]string{"fr", "es", "ru", "ar", "zh"}, language); i >= 0 && i < len(lines) {
		return lines[i]
	}
	return ""
}

// OpensIn is the line that names the organ in a language; "" where the table has none.
func (b Body) OpensIn(language string) string { return in(language, b.Opens) }

// AdoptsIn is how the line on the adoption names the organ in a language; "" where the
// table has none.
func (b Body) AdoptsIn(language string) string { return in(language, b.Adopts) }

// Bodies are the chief organs.
var Bodies = func() []Body {
	lines := func(cell string) []string {
		if cell == "" {
			return nil
		}
		return strings.Split(cell, "|")
	}
	var all []Body
	for _, row := range tables.Organs() {
		b := Body{Name: row[0], Resolutions: row[1], Decisions: row[2], Statements: row[3], Opens: lines(row[4]), Adopts: lines(row[6]), heads: lines(row[5])}
		for _, line := range b.Opens {
			b.plain = append(b.plain, plainLine(line))
		}
		all = append(all, b)
	}
	return all
}()

// bodyNames is a pattern of the names of the chief organs.
func bodyNames() string {
	var names []string
	for _, b := range Bodies {
		names = append(names, regexp.QuoteMeta(b.Name))
	}
	return strings.Join(names, "|")
}

// BodyOf returns the row of a chief organ, the zero one for any other.
func BodyOf(name string) Body {
	for _, b := range Bodies {
		if b.Name == name {
			return b
		}
	}
	return Body{}
}

// SymbolOf returns the symbol that a number has in a series, "" if it has none.
//
//	"E/RES/", "2024/13"      → "E/RES/2024/13"
//	"UNEP/EA.#/Res.", "4/3"  → "UNEP/EA.4/Res.3"
func SymbolOf(series, number string) string {
	head, tail, parted := strings.Cut(series, "#")
	switch {
	case series == "" || number == "":
		return ""
	case !parted:
		return series + number
	}
	m := sessionNumber.FindStringSubmatch(number)
	if m == nil {
		return ""
	}
	return head + m[1] + tail + m[2]
}

// NumberOf is the other way round, "" if the symbol is none of the series.
func NumberOf(series, symbol string) string {
	head, tail, parted := strings.Cut(series, "#")
	rest, ok := strings.CutPrefix(symbol, head)
	switch {
	case series == "" || !ok:
		return ""
	case !parted:
		return rest
	}
	session, n, ok := strings.Cut(rest, tail)
	if number := session + "/" + n; ok && sessionNumber.MatchString(number) {
		return number
	}
	return ""
}

var sessionNumber = pattern.New(`^(\d{1,2})/(\d{1,3})$`)

// organs are the names of Bodies, which may stand alone in the line that opens a
// resolution; organsElsewhere are the lines that name them in other languages, and
// namesElsewhere what else stands at the head of a masthead.
var organs, organsElsewhere, namesElsewhere = func() ([]string, map[string]string, map[string]bool) {
	var names []string
	opens := map[string]string{}
	heads := map[string]bool{"nations unies": true, "naciones unidas": true, "организация объединенных наций": true, "الأمم المتحدة": true, "联合国": true}
	for _, b := range Bodies {
		names = append(names, b.Name)
		for _, line := range b.plain {
			opens[line] = b.Name
		}
		for _, line := range b.heads {
			heads[line] = true
		}
	}
	return names, opens, heads
}()

// BodyNamed returns the chief organ that the beginning of a text names in another
// language than English, "" if it names none.
//
//	"À sa 9484e séance, le Conseil de sécurité a ..." → "Security Council"
func BodyNamed(text string) string {
	text = plainLine(firstBytes(text, 400))
	found, at := "", len(text)
	for _, b := range Bodies {
		for _, names := range [][]string{b.plain, b.heads} {
			for _, name := range names {
				if i := strings.Index(text, strings.TrimPrefix(name, "إن ")); i >= 0 && i < at {
					found, at = b.Name, i
				}
			}
		}
	}
	return found
}
