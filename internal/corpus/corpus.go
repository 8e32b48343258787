// Package corpus reads the collection of real resolutions that the project is
// measured with. The collection is not part of the project.
package corpus

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"

	"resdiff/resolution"
)

// Document is one resolution by its reference paragraphs, with their ids.
type Document struct {
	*resolution.Resolution
	IDs []string
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
}

// Gold reads all gold pairs of the collection, by name.
func Gold(dir string) ([]Pair, error) {
	folders, err := filepath.Glob(filepath.Join(dir, "gold", "*"))
	if err != nil {
		return nil, err
	}
	var pairs []Pair
	for _, folder := range folders {
		p, err := gold(folder)
		if err != nil {
			return nil, err
		}
		pairs = append(pairs, p)
	}
	return pairs, nil
}

func gold(folder string) (Pair, error) {
	p := Pair{Name: filepath.Base(folder), Links: map[[2]int]Judgement{}}
	var err error
	if p.Old, err = Reference(filepath.Join(folder, "old.json")); err != nil {
		return p, err
	}
	if p.New, err = Reference(filepath.Join(folder, "new.json")); err != nil {
		return p, err
	}
	data, err := os.ReadFile(filepath.Join(folder, "links.tsv"))
	if err != nil {
		return p, err
	}
	old, new := places(p.Old.IDs), places(p.New.IDs)
	for line := range strings.Lines(string(data)) {
		f := strings.Fields(line)
		if len(f) < 3 || strings.HasPrefix(line, "#") {
			continue
		}
		p.Links[[2]int{old[f[0]], new[f[1]]}] = Judgement(f[2])
	}
	return p, nil
}

func places(ids []string) map[string]int {
	at := map[string]int{}
	for i, id := range ids {
		at[id] = i
	}
	return at
}
