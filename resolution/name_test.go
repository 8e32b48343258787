package resolution

import (
	"strings"
	"testing"
)

// TestNames checks that the names of an annex's paragraphs say so, and that their
// labels, by which reports identify them, stay.
func TestNames(t *testing.T) {
	for _, c := range []struct{ text, labels, names string }{
		{
			"1. Adopts the rules.\n\n9th plenary meeting\n4 March 2016\n\nAnnex I\nRules\n\n1. Keepers light lamps:\n\n(a) Red.\n\n2. Keepers sleep.\n\nAnnex II\nForms\n\n1. The form is blue.\n",
			"PP1 OP1 H1 H2 OP1#2 OP1(a)#2 OP2 H3 H4 OP1#3", "PP1 OP1 H1 H2 Annex I OP1 Annex I OP1(a) Annex I OP2 H3 H4 Annex II OP1",
		},
		{
			"1. Adopts the rules.\n\nAnnex\n\nWe, the keepers, have met.\n\n1. Keepers light lamps.\n\n1. Keepers sleep.\n",
			"PP1 OP1 H1 PP2 OP1#2 OP1#3", "PP1 OP1 H1 Annex PP2 Annex OP1 Annex OP1#2",
		},
	} {
		r, err := Read([]byte("The General Assembly,\n\nRecalling the lamps,\n\n"+c.text), Options{})
		if err != nil {
			t.Fatal(err)
		}
		var labels, names []string
		for _, p := range r.Paragraphs {
			labels = append(labels, p.Label.String())
			names = append(names, p.Name())
		}
		if l, n := strings.Join(labels, " "), strings.Join(names, " "); l != c.labels || n != c.names {
			t.Errorf("labels %s\nwant   %s\nnames %s\nwant  %s", l, c.labels, n, c.names)
		}
	}
	if got := (Paragraph{Kind: Annex, Label: Label{Series: "OP", Number: 3}}).Name(); got != "Annex OP3" {
		t.Errorf("without a heading: %s", got)
	}
}
