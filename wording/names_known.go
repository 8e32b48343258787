package wording

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
)

//go:embed names.tsv
var namesTable string

// name is one form of a known name: its words in lower case, marks included.
type name struct {
	words []string
	kind  Kind
	key   string
	// exact is the form as printed where case tells it from common words, for
	// acronyms and one-word names.
	exact string
}

// known maps the first word of each known form to the forms, longest first.
var known = sync.OnceValue(func() map[string][]name { return loadNames(namesTable) })

// aliases maps the key of each form to the key of the full name.
var aliases = sync.OnceValue(func() map[string]string { return loadAliases(known()) })

func loadNames(table string) map[string][]name {
	m := map[string][]name{}
	for line := range strings.Lines(table) {
		f := strings.Split(strings.TrimRight(line, "\r\n"), "\t")
		if len(f) < 2 || strings.HasPrefix(line, "#") {
			continue
		}
		kind := Body
		if f[0] == "instrument" {
			kind = Instrument
		}
		key := plainName(f[1])
		forms := []string{f[1]}
		if len(f) > 2 {
			forms = append(forms, strings.Split(f[2], "|")...)
		}
		for _, form := range forms {
			n := name{kind: kind, key: key}
			for _, t := range Cut(form) {
				n.words = append(n.words, strings.ToLower(t.Key))
			}
			if len(n.words) == 1 {
				n.exact = form
			}
			addForm(m, n)
		}
	}
	return m
}

// addForm adds a form of a name under its first word, the longest first; of equal
// ones, that which came first.
func addForm(m map[string][]name, n name) {
	list := m[n.words[0]]
	at := 0
	for at < len(list) && len(list[at].words) >= len(n.words) {
		at++
	}
	m[n.words[0]] = slices.Insert(list, at, n)
}

func loadAliases(known map[string][]name) map[string]string {
	m := map[string]string{}
	for _, list := range known {
		for _, n := range list {
			m[plainName(strings.Join(n.words, " "))] = n.key
		}
	}
	return m
}

// plain returns the words of a name in lower case with single spaces.
func plainName(name string) string {
	var b strings.Builder
	for _, t := range Cut(name) {
		if t.Word {
			if b.Len() > 0 {
				b.WriteByte(' ')
			}
			b.WriteString(strings.ToLower(t.Key))
		}
	}
	return b.String()
}

// FullName returns the key of the full name for the key of a name or acronym:
// "cstd" gives "commission on science and technology for development"; a name
// that is not in the table is its own full name.
func FullName(key string) string {
	if full, ok := aliases()[key]; ok {
		return full
	}
	return key
}
