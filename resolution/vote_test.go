package resolution

import (
	"strings"
	"testing"
)

// TestRecordedVote checks that a record of the vote under the text is read as
// the adoption's, in whatever form it is printed, and nothing else as one.
func TestRecordedVote(t *testing.T) {
	const told = "The draft resolution was adopted by a recorded vote of 3 to 2, with 1 abstention, as follows:"
	for _, c := range []struct{ name, below, vote, has string }{
		{"told, lists on lines", told + "\n\nIn favour: Chile, Bosnia and Herzegovina, Peru\n\nAgainst: Nauru, Palau\n\nAbstaining: Fiji\n", told, "Fiji"},
		{"told in two lines, lists wrapped", "The draft resolution was adopted by a recorded vote of 3 to 2, with\n1 abstention, as follows:\nIn favour:\nChile, Bosnia and Herzegovina\nand Peru.\nAgainst:\nNauru and Palau.\nAbstaining:\nFiji.\n", told, "Fiji"},
		{"adopted, lists on lines", "Adopted by a recorded vote of 3 to 2, with 1 abstention.\n\nIn favour: Chile, Bosnia and Herzegovina, Peru\nAgainst: Nauru, Palau\nAbstaining: Fiji\n", "Adopted by a recorded vote of 3 to 2, with 1 abstention.", "Fiji"},
		{"in brackets", "[Adopted by a recorded vote of 3 to 2, with 1 abstention. The voting was as follows:\n\nIn favour:\nChile, Bosnia and Herzegovina and Peru\n\nAgainst:\nNauru and Palau\n\nAbstaining:\nFiji]\n", "Adopted by a recorded vote of 3 to 2, with 1 abstention.", "Fiji"},
		{"lists alone", "In favour: Chile, Bosnia and Herzegovina, Peru\nAgainst: Nauru, Palau\nAbstentions: Fiji\n", "Adopted by a recorded vote.", "Fiji"},
		{"words without colons, and nobody", "In favour\nChile, Peru\nAgainst\nNone\nAbsent\nFiji\n", "Adopted by a recorded vote.", "Fiji"},
		{"told, no lists", "Draft resolution A/C.1/79/L.4 was adopted by 3 votes to 2, with 1 abstention.\n", "Draft resolution A/C.1/79/L.4 was adopted by 3 votes to 2", "1 abstention"},
	} {
		text := "The General Assembly,\n\nRecalling the lamps,\n\n1. Lights them.\n\n9th plenary meeting\n4 March 2016\n\n" + c.below
		r, err := Read([]byte(text), Options{})
		if err != nil {
			t.Fatal(err)
		}
		if !strings.HasPrefix(r.Vote, c.vote) || !strings.Contains(r.Vote, c.has) || len(r.Paragraphs) != 2 {
			t.Errorf("%s: vote %q, %d paragraphs", c.name, r.Vote, len(r.Paragraphs))
		}
	}
	for _, body := range []string{
		"1. Notes the positions of members:\n\n(a) In favour: Chile, Peru;\n\n(b) Against: Palau.",
		"1. Recalls that the draft resolution was adopted by a recorded vote of 3 to 2.",
		"In favour of lamps",
		"1. Lights lamps.\n\nIn favour: Chile, Peru",
	} {
		r, err := Read([]byte("The General Assembly,\n\nRecalling the lamps,\n\n"+body+"\n\n2. Lights them.\n\n9th plenary meeting\n4 March 2016\n"), Options{})
		if err != nil {
			t.Fatal(err)
		}
		if r.Vote != "" {
			t.Errorf("%s: vote %q", body, r.Vote)
		}
	}
}
