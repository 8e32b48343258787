package judge

import (
	"bufio"
	_ "embed"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"sync"

	"resdiff/wording"
)

//go:embed lexicon.tsv
var lexiconTable string

// LexiconTable returns the built-in table, whose head says how to write one.
func LexiconTable() string { return lexiconTable }

// Lexicon is the table of what words of resolutions weigh: verbs on a partial
// order in three families, and hedges.
type Lexicon struct {
	// verbs maps a verb in base form to its family.
	verbs map[string]string
	// equals maps a verb to the verb that stands for its class of equals.
	equals map[string]string
	// lateral holds pairs of classes that are lateral though their families
	// differ.
	lateral map[[2]string]bool
	// stronger holds, for each class, the classes above it by any chain of rows.
	stronger map[string]map[string]bool
	// degree are the words that make any verb stronger.
	degree map[string]bool
	// hedges maps the first word of each hedge to the hedges, longest first.
	hedges map[string][]hedge
	// sources has one entry for each row, for tests and for the note of a report.
	sources []string
}

// hedge is a phrase that weakens or strengthens what is asked; a neutral one
// does neither, though a word of it would elsewhere.
type hedge struct {
	words    []string
	weakens  bool
	neutral  bool
	asString string
}

var builtinLexicon = sync.OnceValue(func() *Lexicon {
	w, err := ReadLexicon(strings.NewReader(lexiconTable), "lexicon.tsv")
	if err != nil {
		panic(err) // the embedded table is checked by tests
	}
	return w
})

// ReadLexicon reads a table in the format that the built-in one documents in
// its head. An error names the line: "name:12: what is wrong; what to do".
func ReadLexicon(r io.Reader, name string) (*Lexicon, error) {
	w := &Lexicon{verbs: map[string]string{}, equals: map[string]string{}, degree: map[string]bool{}, hedges: map[string][]hedge{}, lateral: map[[2]string]bool{}}
	above := map[string][]string{}
	var orders, laterals [][2]string
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, 1<<20)
	for number := 1; lines.Scan(); number++ {
		line := strings.TrimRight(strings.TrimPrefix(lines.Text(), "\ufeff"), "\r")
		if strings.TrimSpace(line) == "" || strings.HasPrefix(line, "#") {
			continue
		}
		f := strings.Split(line, "\t")
		if len(f) != 4 || f[1] == "" || f[2] == "" || strings.TrimSpace(f[3]) == "" {
			return nil, fmt.Errorf("%s:%d: a row needs four fields separated by tabs, the last of them its source; see the built-in table", name, number)
		}
		a, b := strings.TrimSpace(strings.ToLower(f[1])), strings.TrimSpace(strings.ToLower(f[2]))
		w.sources = append(w.sources, f[3])
		switch f[0] {
		case "family":
			if !slices.Contains([]string{"directive", "evaluative", "declarative"}, b) {
				return nil, fmt.Errorf("%s:%d: there is no family %q; use directive, evaluative or declarative", name, number, f[2])
			}
			w.verbs[a] = b
		case "equal":
			w.join(a, b)
		case "order":
			orders = append(orders, [2]string{a, b})
		case "lateral":
			laterals = append(laterals, [2]string{a, b})
		case "degree":
			for word := range strings.FieldsSeq(a) {
				w.degree[word] = true
			}
		case "hedge":
			if b != "weakens" && b != "strengthens" && b != "neutral" {
				return nil, fmt.Errorf("%s:%d: a hedge %q; use weakens, strengthens or neutral", name, number, f[2])
			}
			w.addHedge(hedge{weakens: b == "weakens", neutral: b == "neutral", asString: a})
		default:
			return nil, fmt.Errorf("%s:%d: there is no row %q; use family, order, equal, lateral, degree or hedge", name, number, f[0])
		}
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	for _, o := range orders {
		a, b := w.class(o[0]), w.class(o[1])
		above[a] = append(above[a], b)
	}
	for _, l := range laterals {
		a, b := w.class(l[0]), w.class(l[1])
		w.lateral[[2]string{a, b}], w.lateral[[2]string{b, a}] = true, true
	}
	if err := w.close(above); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return w, nil
}

// class returns the verb that stands for the class of equals of a verb.
func (w *Lexicon) class(verb string) string {
	for w.equals[verb] != "" {
		verb = w.equals[verb]
	}
	return verb
}

// join makes two verbs equals.
func (w *Lexicon) join(a, b string) {
	if a, b = w.class(a), w.class(b); a != b {
		w.equals[b] = a
	}
}

// close fills in everything above each class; a cycle is an error.
func (w *Lexicon) close(above map[string][]string) error {
	w.stronger = map[string]map[string]bool{}
	for _, start := range slices.Sorted(maps.Keys(above)) {
		seen := map[string]bool{}
		for stack := slices.Clone(above[start]); len(stack) > 0; {
			v := stack[len(stack)-1]
			stack = stack[:len(stack)-1]
			if !seen[v] {
				seen[v] = true
				stack = append(stack, above[v]...)
			}
		}
		if seen[start] {
			return fmt.Errorf("the order of verbs runs in a circle through %q; take one of the rows out", start)
		}
		w.stronger[start] = seen
	}
	return nil
}

func (w *Lexicon) addHedge(h hedge) {
	for _, t := range wording.Cut(h.asString) {
		h.words = append(h.words, strings.ToLower(t.Key))
	}
	if len(h.words) == 0 {
		return
	}
	list := w.hedges[h.words[0]]
	at := 0
	for at < len(list) && len(list[at].words) >= len(h.words) {
		at++
	}
	w.hedges[h.words[0]] = slices.Insert(list, at, h)
}
