package main

import "strings"

// readVerbs reads the table of verbs: what each row is, the table says itself.
func (t *tables) readVerbs(rows []row) {
	list := map[string][]string{}
	for _, r := range rows {
		list[r.name] = strings.Fields(r.words)
	}
	in := inflector{t, setOf(list["doubled"]), setOf(list["musing"])}
	for _, l := range list["noun"] {
		in.inflect(l, true, true)
	}
	for _, l := range list["act"] {
		in.inflect(l, true, false)
	}
	for _, l := range list["opening"] {
		in.inflect(l, false, false)
		t.word(l).base = l
		if z, ok := strings.CutSuffix(l, "ize"); ok {
			t.word(z + "ise").base = l
		}
	}
	for _, l := range list["effort"] {
		other, usual, ok := strings.Cut(l, "=")
		if !ok {
			usual = l
		}
		t.word(other).base = usual
	}
	for _, p := range list["participle"] {
		t.word(p).form = verbForm{lemma: p, form: "Participle"}
	}
	for _, l := range list["spelling"] {
		other, usual, _ := strings.Cut(l, "=")
		t.word(other).form = t.words[usual].form
	}
	delete(t.words, "haves") // but "has"
}

func setOf(list []string) map[string]bool {
	m := map[string]bool{}
	for _, w := range list {
		m[w] = true
	}
	return m
}

type inflector struct {
	*tables
	doubled, musings map[string]bool
}

// inflect adds the third person and the gerund of a verb.
func (in *inflector) inflect(l string, opens, noun bool) {
	third, stem := l+"s", strings.TrimSuffix(l, "e")
	switch {
	case strings.HasSuffix(l, "ss"), strings.HasSuffix(l, "sh"), strings.HasSuffix(l, "ch"), strings.HasSuffix(l, "x"):
		third = l + "es"
	case strings.HasSuffix(l, "fy"), strings.HasSuffix(l, "ny"):
		third = strings.TrimSuffix(l, "y") + "ies"
	}
	if in.doubled[l] {
		stem += l[len(l)-1:]
	}
	if strings.HasSuffix(l, "ee") {
		stem = l
	}
	is, gerund := verbForm{l, "Third", opens, noun}, verbForm{l, "Gerund", opens, noun || opens && !in.musings[l]}
	in.word(third).form, in.word(stem+"ing").form = is, gerund
	if z, ok := strings.CutSuffix(l, "ize"); ok { // British spelling of the same verb
		in.word(z+"ises").form, in.word(z+"ising").form = is, gerund
	}
}
