// Command generate writes known_words.go, the words that package wording knows, from its
// tables: so that a program which starts has nothing to build, and asks once for each
// different word of a text what all tables say of it.
package main

import (
	"cmp"
	"fmt"
	"go/format"
	"log"
	"maps"
	"os"
	"slices"
	"strings"

	"resdiff/wording"
)

func main() {
	log.SetFlags(0)
	source, err := generate(".")
	if err == nil {
		err = os.WriteFile("known_words.go", source, 0o644)
	}
	if err != nil {
		log.Fatal("generate: ", err)
	}
}

// entry is what the tables say of a word.
type entry struct {
	sets, value   string
	form          verbForm
	base          string
	names, actors []name
}

// verbForm is an inflected form of a verb.
type verbForm struct {
	lemma, form string
	opens, noun bool
}

// name is one form of a known name: its words in lower case, marks included.
type name struct {
	words            []string
	kind, key, exact string
}

// tables are the entries, by their words in lower case.
type tables struct {
	words map[string]*entry
	sets  []row
	// full gives the key of the full name for that of each form of it.
	full    map[string]string
	places  []string
	phrases []row
}

func (t *tables) word(w string) *entry {
	if t.words[w] == nil {
		t.words[w] = &entry{}
	}
	return t.words[w]
}

// generate returns the source made of the tables in a directory.
func generate(dir string) ([]byte, error) {
	t := &tables{words: map[string]*entry{}, full: map[string]string{}}
	for _, table := range []struct {
		file string
		read func(row) error
	}{{"words.tsv", t.readSet}, {"verbs.tsv", nil}, {"phrases.tsv", t.readPhrase}, {"names.tsv", t.readName}, {"actors.tsv", t.readActor}} {
		rows, err := readRows(dir + "/" + table.file)
		if err != nil {
			return nil, err
		}
		if table.read == nil {
			t.readVerbs(rows)
			continue
		}
		for _, r := range rows {
			if err := table.read(r); err != nil {
				return nil, fmt.Errorf("%s: %q: %w", table.file, r.name, err)
			}
		}
	}
	return format.Source(t.source())
}

// row is a row of a table.
type row struct{ name, doc, words string }

func readRows(file string) ([]row, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var out []row
	for line := range strings.Lines(string(data)) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		f := append(strings.Split(strings.TrimRight(line, "\r\n"), "\t"), "", "")
		out = append(out, row{f[0], f[1], f[2]})
	}
	return out, nil
}

// readSet reads a set of words; "=" gives the number that a word stands for.
func (t *tables) readSet(r row) error {
	t.sets = append(t.sets, r)
	for _, w := range strings.Fields(r.words) {
		w, value, _ := strings.Cut(w, "=")
		e := t.word(w)
		if value != "" && e.value != "" && e.value != value {
			return fmt.Errorf("%q stands for %s and %s", w, e.value, value)
		}
		e.value = cmp.Or(value, e.value)
		if !slices.Contains(strings.Split(e.sets, "|"), r.name) {
			e.sets = strings.TrimPrefix(e.sets+"|"+r.name, "|")
		}
	}
	return nil
}

// readPhrase reads what a verb says with the words after it.
func (t *tables) readPhrase(r row) error {
	t.phrases = append(t.phrases, r)
	return nil
}

// readName reads a name, its full form first.
func (t *tables) readName(r row) error {
	if r.name == "place" {
		t.places = append(t.places, strings.Split(r.doc, "|")...)
		return nil
	}
	kind := "Body"
	if r.name == "instrument" {
		kind = "Instrument"
	}
	key := plainName(r.doc)
	for i, form := range append([]string{r.doc}, strings.Split(r.words, "|")...) {
		if i > 0 && form == "" {
			continue
		}
		n := name{words: lowerWords(form), kind: kind, key: key}
		if len(n.words) == 1 {
			n.exact = form
		}
		e := t.word(n.words[0])
		e.names = insert(e.names, n)
		t.full[plainName(strings.Join(n.words, " "))] = key
	}
	return nil
}

// readActor reads a group of actors.
func (t *tables) readActor(r row) error {
	for form := range strings.SplitSeq(r.doc, "|") {
		n := name{words: lowerWords(form), kind: "Actor", key: r.name}
		e := t.word(n.words[0])
		e.actors = insert(e.actors, n)
	}
	return nil
}

// insert adds a form of a name, the longest first; of equal ones, that which came first.
func insert(list []name, n name) []name {
	at := 0
	for at < len(list) && len(list[at].words) >= len(n.words) {
		at++
	}
	return slices.Insert(list, at, n)
}

func lowerWords(form string) []string {
	var out []string
	for _, t := range wording.Cut(form) {
		out = append(out, strings.ToLower(t.Key))
	}
	return out
}

// plainName returns the words of a name in lower case with single spaces.
func plainName(name string) string {
	var out []string
	for _, t := range wording.Cut(name) {
		if t.Word {
			out = append(out, strings.ToLower(t.Key))
		}
	}
	return strings.Join(out, " ")
}

// sorted gives the words in their order.
func (t *tables) sorted() []string { return slices.Sorted(maps.Keys(t.words)) }
