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

// TestSectionsKeepTheirOwn: one project is gone, and what its section recalled is
// somewhat like what the section of another recalls now, which stayed: no paragraph went
// from the one to the other.
func TestSectionsKeepTheirOwn(t *testing.T) {
	const (
		gone   = "Recalling its resolutions 31/4 A of 3 May 2001, 32/8, 33/12 A, 33/14 to 33/16 and 34/6 of 24 May 2003 and section VII of its resolution 35/2 of 30 June 2004,"
		was    = "Recalling its resolution 32/8, and its decision 35/48 of 18 April 2005,"
		is     = "Recalling its resolutions 33/2 of 9 May 2003 and 36/3 of 7 April 2006,"
		early  = "Requests the Director to have the sheds along the slip repainted before the herring season;"
		stress = "Stresses the importance of keeping the ferry landing open to passengers while the cranes are set up;"
		tides  = "Invites pilots to measure the tides at the outer mole and to send what they measure to the harbour office;"
	)
	old := readText(t, "The Assembly of Ports,\n\n"+
		"I\n\nAccounts of the dredging fleet\n\n"+gone+"\n\n1. "+early+"\n\n"+
		"II\n\nGrain quay at Velmark\n\n"+was+"\n\n1. "+stress+"\n\n2. "+tides+"\n\n")
	new := readText(t, "The Assembly of Ports,\n\n"+
		"I\n\nGrain quay at Velmark\n\n"+is+"\n\n1. "+stress+"\n\n2. "+tides+"\n\n"+
		"II\n\nLighthouse of Aldermouth\n\n1. Decides to keep the lamp lit through the winter nights;\n\n")
	for _, l := range align.Align(old, new).Links {
		if a, b := old.Paragraphs[l.Old].Text, new.Paragraphs[l.New].Text; a == gone && b == is {
			t.Errorf("%q is linked with %q, %.2f", a, b, l.Chance)
		}
	}
}
