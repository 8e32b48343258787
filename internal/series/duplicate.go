package series

import (
	"cmp"
	"fmt"
	"strings"
)

// Duplicate says that of several files of one resolution Used was taken and not
// Other.
type Duplicate struct {
	// Used and Other are indices into the collection.
	Used, Other int
	// Same tells that both have the same words, in the same order. If not,
	// Differing of the other's paragraphs, of which there are Paragraphs, do not
	// stand in the used one word for word.
	Same                  bool
	Differing, Paragraphs int
	// Why says why the one was taken: "it is the newest correction (Corr.1)".
	Why string
}

// candidate is one of several files of a resolution.
type candidate struct {
	traits
	// longest is the number of words of the longest of them.
	longest int
}

// whole reports whether the file can be the text of the resolution. A correction
// of less than half the words is a sheet that lists what is to be corrected.
func (c candidate) whole() bool { return c.Correction == Correction{} || 2*c.Words >= c.longest }

// preference is a reason to take one file of a resolution rather than another.
type preference struct {
	// compare is greater than 0 if the reason speaks for a, less if for b.
	compare func(a, b candidate) int
	// why says so of the better file, seen beside the other.
	why func(better, other candidate) string
}

// by compares two files by a number, of which more is better.
func by(rank func(candidate) int) func(a, b candidate) int {
	return func(a, b candidate) int { return cmp.Compare(rank(a), rank(b)) }
}

// preferences are in their order of weight: a later one counts only where all
// before it find two files alike. The last depends on the words alone, so that
// files of different words are never told apart by their names.
var preferences = []preference{
	{by(func(c candidate) int { return oneIf(c.whole()) }),
		func(_, other candidate) string {
			return "the other (" + other.Correction.String() + ") has less than half of the words, as a list of corrections has: see what it corrects"
		}},
	{func(a, b candidate) int { return a.Correction.compare(b.Correction) },
		func(better, _ candidate) string {
			return "it is the newest correction (" + better.Correction.String() + ")"
		}},
	{by(func(c candidate) int { return oneIf(strings.Contains(c.Symbol, "/RES/")) }),
		func(better, _ candidate) string { return "it gives the official symbol, " + better.Symbol }},
	{by(func(c candidate) int { return oneIf(c.Operative > 0) }),
		func(_, _ candidate) string { return "no operative paragraph is found in the other" }},
	{by(func(c candidate) int { return forms[c.Reader].keeps }),
		func(better, other candidate) string {
			return forms[better.Reader].name + " keeps more of a document than " + forms[other.Reader].name
		}},
	{by(func(c candidate) int { return -c.Warnings }),
		func(better, other candidate) string {
			return fmt.Sprintf("it reads with fewer warnings (%d, not %d)", better.Warnings, other.Warnings)
		}},
	{by(func(c candidate) int { return c.Notes }),
		func(better, other candidate) string {
			return fmt.Sprintf("more footnotes are found in it (%d, not %d)", better.Notes, other.Notes)
		}},
	{by(func(c candidate) int { return c.Words }),
		func(better, other candidate) string {
			return fmt.Sprintf("it has more words (%d, not %d)", better.Words, other.Words)
		}},
	{func(a, b candidate) int { return cmp.Compare(a.Text, b.Text) },
		func(_, _ candidate) string { return "nothing tells which of the two is right: look at both" }},
}

// forms ranks the forms of documents, by the names of their readers: Word and
// PDF files carry footnotes and italics, plain text has often lost them.
var forms = map[string]struct {
	keeps int
	name  string
}{
	"word": {5, "a Word file"}, "odt": {5, "an OpenDocument file"}, "pdf": {4, "a PDF file"},
	"html": {3, "a web page"}, "markdown": {2, "Markdown"}, "text": {1, "plain text"},
}

func oneIf(holds bool) int {
	if holds {
		return 1
	}
	return 0
}

// prefer compares two files of a resolution: greater than 0 if a is to be taken,
// less if b, with the reason. Files that nothing tells apart are taken by name.
func prefer(a, b candidate) (int, string) {
	for _, p := range preferences {
		switch n := p.compare(a, b); {
		case n > 0:
			return n, p.why(a, b)
		case n < 0:
			return n, p.why(b, a)
		}
	}
	return strings.Compare(b.name, a.name), "either would do"
}

// setAsideDuplicates keeps one file of each resolution and returns the kept
// ones, in the collection's order.
func setAsideDuplicates(all []traits, r *Result) []int {
	files := map[string][]int{}
	var keys []string
	for i, t := range all {
		key := t.scope() + "\x00" + t.Number
		if t.Number == "" {
			key = fmt.Sprintf("\x00%d", i)
		}
		if files[key] == nil {
			keys = append(keys, key)
		}
		files[key] = append(files[key], i)
	}
	var used []int
	for _, key := range keys {
		longest := 0
		for _, i := range files[key] {
			longest = max(longest, all[i].Words)
		}
		file := func(i int) candidate { return candidate{all[i], longest} }
		best := files[key][0]
		for _, i := range files[key][1:] {
			if n, _ := prefer(file(i), file(best)); n > 0 {
				best = i
			}
		}
		used = append(used, best)
		for _, i := range files[key] {
			if i == best {
				continue
			}
			_, why := prefer(file(best), file(i))
			d := Duplicate{Used: best, Other: i, Why: why, Same: all[i].Text == all[best].Text && all[i].Words == all[best].Words}
			if !d.Same {
				d.Differing, d.Paragraphs = differing(all[i].Paragraphs, all[best].Paragraphs), len(all[i].Paragraphs)
			}
			r.Duplicates = append(r.Duplicates, d)
		}
	}
	return used
}

// differing counts the paragraphs of one text that another has not got.
func differing(of, in Hashes) int {
	have := map[uint32]int{}
	for _, h := range in {
		have[h]++
	}
	n := 0
	for _, h := range of {
		if have[h] == 0 {
			n++
			continue
		}
		have[h]--
	}
	return n
}
