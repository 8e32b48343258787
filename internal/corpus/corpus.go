// Package corpus reads the collection of real resolutions that the project is
// measured with. The collection is not part of the project.
package corpus

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"resdiff/resolution"
)

// Document is one resolution by its reference paragraphs, with their ids.
type Document struct {
	*resolution.Resolution
	IDs []string
	// Grades are how important readers found the paragraphs that are new or gone, by their
	// index: 0 to 3.
	Grades map[int]int
}

// Reference reads the reference paragraphs of a resolution: a JSON list of
// objects with id, kind and text.
func Reference(path string) (Document, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return Document{}, err
	}
	var list []struct{ ID, Kind, Text string }
	if err := json.Unmarshal(data, &list); err != nil {
		return Document{}, fmt.Errorf("%s: %w", path, err)
	}
	d := Document{Resolution: &resolution.Resolution{}}
	for _, p := range list {
		d.IDs = append(d.IDs, p.ID)
		d.Paragraphs = append(d.Paragraphs, resolution.Paragraph{Label: labelOf(p.ID), Kind: kindOf(p.Kind), Text: p.Text})
	}
	return d, nil
}

var idForm = regexp.MustCompile(`^([A-Z]+)(\d*)(\(.*\))?(?:#(\d+))?$`)

// labelOf reads an id like "OP12(a)(i)#2"; the zero label if it is none.
func labelOf(id string) resolution.Label {
	f := idForm.FindStringSubmatch(id)
	if f == nil {
		return resolution.Label{}
	}
	n, _ := strconv.Atoi(f[2])
	again, _ := strconv.Atoi(f[4])
	return resolution.Label{Series: f[1], Number: n, Sub: f[3], Repeat: again}
}

func kindOf(name string) resolution.Kind {
	for _, k := range []resolution.Kind{resolution.Preambular, resolution.Heading, resolution.Annex} {
		if k.String() == name {
			return k
		}
	}
	return resolution.Operative
}

// Judgement is what the readers of a gold pair said of a link.
type Judgement string

// The judgements: word for word the same; agreed upon; disagreed or torn.
const (
	Twin   Judgement = "twin"
	Sure   Judgement = "sure"
	Unsure Judgement = "unsure"
)

// Pair is a gold pair: two successive resolutions linked by readers. Links are
// by paragraph index, old then new.
type Pair struct {
	Name     string
	Old, New Document
	Links    map[[2]int]Judgement
	// Verdicts are what the readers said of the links that are no twins.
	Verdicts map[[2]int]Verdict
}

// Verdict is what readers said of a changed paragraph. Attention is "routine",
// "substantive" or "?", Shift that of the opening verb, as the JSON report
// names it, or "?"; the readers disagreed or were torn where it is "?".
type Verdict struct {
	Attention, Shift string
	// Importance is 0 routine, 1 small, 2 worth a line in a brief, 3 to tell the
	// ambassador; -1 where readers differed or none was asked.
	Importance int
}

// importance reads a grade of importance from a row of a table.
func importance(row []string, column int) int {
	if len(row) > column {
		if n, err := strconv.Atoi(row[column]); err == nil {
			return n
		}
	}
	return -1
}

// Gold reads the first gold pairs of the collection, by name.
func Gold(dir string) ([]Pair, error) { return GoldOf(dir, "gold", nil) }

// GoldOf reads the gold pairs in a folder of the collection, by name, but for
// those that are named as closed.
func GoldOf(dir, set string, closed []string) ([]Pair, error) {
	folders, err := filepath.Glob(filepath.Join(dir, set, "*"))
	if err != nil {
		return nil, err
	}
	var pairs []Pair
	for _, folder := range folders {
		p := Pair{Name: filepath.Base(folder)}
		if slices.Contains(closed, p.Name) {
			continue
		}
		if p.Old, err = goldDocument(dir, filepath.Join(folder, "old.json")); err != nil {
			return nil, err
		}
		if p.New, err = goldDocument(dir, filepath.Join(folder, "new.json")); err != nil {
			return nil, err
		}
		if err := p.judge(folder); err != nil {
			return nil, err
		}
		pairs = append(pairs, p)
	}
	return pairs, nil
}

// goldDocument reads a document of a gold pair, with the masthead of the
// document of the collection that it was taken from.
func goldDocument(dir, path string) (Document, error) {
	d, err := Reference(path)
	if err != nil {
		return Document{}, err
	}
	beside := strings.TrimSuffix(path, ".json")
	if _, err := os.Stat(beside + ".txt"); err == nil {
		return d, d.masthead(beside + reference)
	}
	from, err := source(dir, d)
	if err != nil || from == "" {
		return d, err
	}
	return d, d.masthead(from)
}

// judge reads the judgements of a pair from a folder, once its documents are
// known.
func (p *Pair) judge(folder string) error {
	p.Links, p.Verdicts = map[[2]int]Judgement{}, map[[2]int]Verdict{}
	old, new := places(p.Old.IDs), places(p.New.IDs)
	at := func(row []string) ([2]int, error) {
		i, inOld := old[row[0]]
		j, inNew := new[row[1]]
		if !inOld || !inNew {
			return [2]int{}, fmt.Errorf("%s: no paragraphs %s and %s", p.Name, row[0], row[1])
		}
		return [2]int{i, j}, nil
	}
	links, err := table(filepath.Join(folder, "links.tsv"), 3)
	if err != nil {
		return err
	}
	for _, row := range links {
		link, err := at(row)
		if err != nil {
			return err
		}
		p.Links[link] = Judgement(row[2])
	}
	verdicts, err := table(filepath.Join(folder, "attention.tsv"), 4)
	if err != nil {
		return err
	}
	for _, row := range verdicts {
		link, err := at(row)
		if err != nil {
			return err
		}
		p.Verdicts[link] = Verdict{row[2], row[3], importance(row, 6)}
	}
	return p.grade(filepath.Join(folder, "news.tsv"), old, new)
}

// grade reads how important the paragraphs are that are new or gone, where readers said.
func (p *Pair) grade(path string, old, new map[string]int) error {
	p.New.Grades, p.Old.Grades = map[int]int{}, map[int]int{}
	rows, err := table(path, 3)
	if os.IsNotExist(err) {
		return nil
	}
	for _, row := range rows {
		if i, ok := new[row[1]]; ok && row[0] == "new" {
			p.New.Grades[i] = importance(row, 2)
		}
		if i, ok := old[row[1]]; ok && row[0] == "old" {
			p.Old.Grades[i] = importance(row, 2)
		}
	}
	return err
}

func places(ids []string) map[string]int {
	at := map[string]int{}
	for i, id := range ids {
		at[id] = i
	}
	return at
}
