package judge

import (
	"bufio"
	_ "embed"
	"fmt"
	"io"
	"slices"
	"strings"
	"sync"

	"resdiff/wording"
)

//go:embed lexicon.tsv
var lexiconTable string

// LexiconTable returns the built-in table, whose head says how to write one.
func LexiconTable() string { return lexiconTable }

// Lexicon is the table of what words weigh: verbs on a partial order in three families, and hedges.
type Lexicon struct {
	// verbs maps a verb in base form to its family, equals to the verb that stands for its
	// class of equals.
	verbs, equals map[string]string
	// lateral holds pairs of classes that are lateral though their families differ.
	lateral map[[2]string]bool
	// above holds, for each class, the classes of the rows above it.
	above map[string][]string
	// degree are the words that make any verb stronger.
	degree map[string]bool
	// hedges are phrases that weaken or strengthen what is asked, as "weakens" or "strengthens"
	// tells; a "neutral" one does neither, though a word of it would elsewhere.
	hedges phrases[string]
}

var builtinLexicon = sync.OnceValue(func() *Lexicon {
	w, err := ReadLexicon(strings.NewReader(lexiconTable), "lexicon.tsv")
	if err != nil {
		panic(err) // the embedded table is checked by tests
	}
	return w
})

// Or returns the lexicon, or the built-in one where there is none.
func (w *Lexicon) Or() *Lexicon {
	if w == nil {
		return builtinLexicon()
	}
	return w
}

// lexiconValues are what a row may say, by its kind.
var lexiconValues = map[string][]string{"family": {"directive", "evaluative", "declarative"}, "hedge": {"weakens", "strengthens", "neutral"}}

// ReadLexicon reads a table in the format that the built-in one documents in
// its head. An error names the line: "name:12: what is wrong; what to do".
func ReadLexicon(r io.Reader, name string) (*Lexicon, error) {
	w := &Lexicon{verbs: map[string]string{}, equals: map[string]string{}, lateral: map[[2]string]bool{}, above: map[string][]string{}, degree: map[string]bool{}, hedges: phrases[string]{}}
	var pairs [][3]string // of classes, which are known once all is read
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
		if known := lexiconValues[f[0]]; known != nil && !slices.Contains(known, b) {
			return nil, fmt.Errorf("%s:%d: there is no %s %q; use %s", name, number, f[0], f[2], strings.Join(known, ", "))
		}
		switch f[0] {
		case "family":
			w.verbs[a] = b
		case "equal":
			if a, b = w.class(a), w.class(b); a != b {
				w.equals[b] = a
			}
		case "order", "lateral":
			pairs = append(pairs, [3]string{f[0], a, b})
		case "degree":
			for word := range strings.FieldsSeq(a) {
				w.degree[word] = true
			}
		case "hedge":
			if words := lowerWords(a); len(words) > 0 {
				w.hedges.add(words, b)
			}
		default:
			return nil, fmt.Errorf("%s:%d: there is no row %q; use family, order, equal, lateral, degree or hedge", name, number, f[0])
		}
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	for _, p := range pairs {
		switch a, b := w.class(p[1]), w.class(p[2]); {
		case p[0] == "lateral":
			w.lateral[[2]string{a, b}], w.lateral[[2]string{b, a}] = true, true
		case a == b || w.stronger(b, a):
			return nil, fmt.Errorf("%s: the order of verbs runs in a circle through %q; take one of the rows out", name, a)
		default:
			w.above[a] = append(w.above[a], b)
		}
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

// stronger reports whether a chain of rows leads from one class up to another.
func (w *Lexicon) stronger(from, to string) bool {
	seen := map[string]bool{}
	for next := slices.Clone(w.above[from]); len(next) > 0; {
		v := next[0]
		if v == to {
			return true
		}
		if next = next[1:]; !seen[v] {
			seen[v] = true
			next = append(next, w.above[v]...)
		}
	}
	return false
}

// Degree is a phrase that weakens or strengthens what is asked.
type Degree struct {
	// Words are where it stands among the words.
	Words   wording.Range
	Weakens bool
}

// Hedges returns the hedges among lower-case words, the longest at each place, but no neutral ones.
func (w *Lexicon) Hedges(low []string) []Degree {
	var out []Degree
	for i := 0; i < len(low); {
		n := 1
		for _, h := range w.hedges[low[i]] {
			if k := len(h.form); i+k <= len(low) && slices.Equal(low[i:i+k], h.form) {
				if n = k; h.is != "neutral" {
					out = append(out, Degree{wording.Range{From: i, To: i + n}, h.is == "weakens"})
				}
				break
			}
		}
		i += n
	}
	return out
}
