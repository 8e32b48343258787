package wording

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed actors.tsv
var actorsTable string

// groups maps the first word of each form of an actor to the forms, longest
// first.
var groups = sync.OnceValue(func() map[string][]name { return loadActors(actorsTable) })

func loadActors(table string) map[string][]name {
	m := map[string][]name{}
	for line := range strings.Lines(table) {
		key, forms, ok := strings.Cut(strings.TrimRight(line, "\r\n"), "\t")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		for form := range strings.SplitSeq(forms, "|") {
			n := name{kind: Actor, key: key}
			for _, t := range Cut(form) {
				n.words = append(n.words, strings.ToLower(t.Key))
			}
			addForm(m, n)
		}
	}
	return m
}

// actors finds the groups that a paragraph addresses or speaks of.
func (s *scan) actors() {
	for i := s.body; i < len(s.Words); {
		end := i + 1
		if s.word(i).may&anActor == 0 {
			i = end
			continue
		}
	forms:
		for _, n := range groups()[s.Lower(i)] {
			if i+len(n.words) > len(s.Words) || s.flags[i].named {
				continue
			}
			for k, w := range n.words {
				if s.Lower(i+k) != w {
					continue forms
				}
			}
			end = i + len(n.words)
			s.add(Actor, i, end, n.key)
			break
		}
		i = end
	}
}
