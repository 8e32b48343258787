package align_test

import (
	"fmt"
	"strings"
	"testing"

	"resdiff/align"
	"resdiff/resolution"
)

// project is a section on the building of a house, in a resolution of many.
func project(number, title, town string, paragraphs ...string) string {
	text := number + "\n\n" + title + "\n\n"
	for k, p := range paragraphs {
		text += fmt.Sprintf("%d. %s\n\n", k+1, strings.ReplaceAll(p, "TOWN", town))
	}
	return text
}

// readText reads a resolution.
func readText(t *testing.T, text string) *resolution.Resolution {
	t.Helper()
	r, err := resolution.Read([]byte(text), resolution.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// TestSectionsTellTwinsApart: the same request stands in the section of each
// project. One section took up what the other had said, word for word, and the
// order changed: each is still paired with its own.
func TestSectionsTellTwinsApart(t *testing.T) {
	const (
		note   = "Takes note of the report of the Director on the harbour works;"
		thanks = "Expresses its gratitude to the Government of the host country of the harbour of TOWN for its support of the dredging;"
		risks  = "Requests the Director to continue to monitor all project risks, to take all measures necessary to ensure the delivery of the project within the approved scope, and to report thereon every year;"
		early  = "Also requests the Director to monitor all project risks, to take all measures necessary to ensure the delivery of the project within the approved scope and budget, and to report thereon;"
		stress = "Stresses the importance of governance and oversight in the management of the project at TOWN;"
	)
	old := readText(t, "The Assembly of Ports,\n\n"+
		project("I", "Renewal of the breakwater at Aldermouth", "Aldermouth", note, thanks, risks, stress)+
		project("II", "Construction of the grain quay at Velmark", "Velmark", note, thanks, early, stress))
	new := readText(t, "The Assembly of Ports,\n\n"+
		project("I", "Construction of the grain quay at Velmark", "Velmark", note, thanks, risks, stress)+
		project("II", "Renewal of the breakwater at Aldermouth", "Aldermouth", note, thanks, early, stress))
	titles := func(r *resolution.Resolution) []string {
		var list []string
		title := ""
		for _, p := range r.Paragraphs {
			if p.Kind == resolution.Heading {
				title = p.Text[strings.LastIndex(p.Text, " ")+1:]
			}
			list = append(list, title)
		}
		return list
	}
	was, is := titles(old), titles(new)
	a := align.Align(old, new)
	for _, l := range a.Links {
		if was[l.Old] != is[l.New] {
			t.Errorf("%q of %s is linked with %q of %s", old.Paragraphs[l.Old].Text, was[l.Old], new.Paragraphs[l.New].Text, is[l.New])
		}
	}
	if len(a.Links) != len(old.Paragraphs) {
		t.Errorf("%d links of %d paragraphs", len(a.Links), len(old.Paragraphs))
	}
}
