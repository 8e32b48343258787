package resolution

import (
	"strings"
	"testing"

	"resdiff/resolution/layout"
)

// TestAdoptionLine checks that the day of adoption is read wherever the line on
// it is broken, and that the day of distribution is not taken for it.
func TestAdoptionLine(t *testing.T) {
	for _, c := range []struct{ lines, want string }{
		{"Resolution adopted by the General Assembly on 4 March 2016", "2016-03-04"},
		{"Resolution adopted by the General Assembly on\n4 March 2016", "2016-03-04"},
		{"Resolution adopted by the General Assembly on\n\n4 March 2016", "2016-03-04"},
		{"Resolution adopted by the General Assembly\non 4 March 2016", "2016-03-04"},
		{"Resolution adopted by the General Assembly on 4\nMarch 2016", "2016-03-04"},
		{"Resolution adopted by the\nGeneral Assembly\non 4 March 2016", "2016-03-04"},
		{"Résolution adoptée par l’Assemblée générale le\n4 mars 2016", "2016-03-04"},
		{"Distr.: General\n9 March 2016\n\nResolution adopted by the General Assembly on\n4 March 2016", "2016-03-04"},
		{"Resolution adopted by the General Assembly\n\n9 March 2016", "0001-01-01"},
		{"Resolution adopted by the General Assembly on\n\nAgenda item 4", "0001-01-01"},
	} {
		r, err := Read([]byte("Seventieth session\n\n"+c.lines+"\n\n70/900. Lighthouses\n\nThe General Assembly,\n\nRecalling its resolution 69/900 of 5 March 2015,\n\n1. Lights all lamps.\n"), Options{})
		if err != nil {
			t.Fatal(err)
		}
		if got := r.Adopted.Format("2006-01-02"); got != c.want || r.Title != "Lighthouses" {
			t.Errorf("%q: adopted %s, want %s; title %q", c.lines, got, c.want, r.Title)
		}
	}
}

// TestTitleBehindAdoption checks that a title that goes on in the line on the
// adoption, as page text run together has it, is not lost with it.
func TestTitleBehindAdoption(t *testing.T) {
	for _, c := range []struct{ line, number, title string }{
		{"Resolution adopted by the General Assembly on 4 March 2016 70/900. Lighthouses", "70/900", "Lighthouses"},
		{"Resolution adopted by the General Assembly on 4 March 2016 Lighthouses of the north", "", "Lighthouses of the north"},
		{"Seventieth session Agenda item 9 Resolution adopted by the General Assembly on 4 March 2016 70/900. Lighthouses", "70/900", "Lighthouses"},
		{"70/900. Lighthouses Resolution adopted by the General Assembly on 4 March 2016", "70/900", "Lighthouses"},
	} {
		r, err := Read([]byte(c.line+"\n\nThe General Assembly,\n\nRecalling its resolution 69/900 of 5 March 2015,\n\n1. Lights all lamps.\n"), Options{})
		if err != nil {
			t.Fatal(err)
		}
		if day := r.Adopted.Format("2006-01-02"); r.Number != c.number || r.Title != c.title || day != "2016-03-04" {
			t.Errorf("%q: number %q, title %q, adopted %s; want %q, %q", c.line, r.Number, r.Title, day, c.number, c.title)
		}
	}
}

// TestVote checks that how a resolution was adopted is read from the masthead, a
// footnote and a note below the text, and not from what speaks of another vote.
func TestVote(t *testing.T) {
	for _, c := range []struct{ head, note, below, want string }{
		{"Resolution adopted without a vote by the General Assembly on 4 March 2016", "", "", "Adopted without a vote"},
		{"[Adopted without a vote]", "", "", "Adopted without a vote"},
		{"Adopted at the 12th plenary meeting, on 4 March 2016, by 120 votes to 3, with 40 abstentions.", "", "", "Adopted by 120 votes to 3, with 40 abstentions"},
		{"Lamps", "The draft resolution was adopted by a recorded vote of 120 to none, with 40 abstentions.", "", "Adopted by a recorded vote of 120 to none, with 40 abstentions"},
		{"Lamps", "Adopted by consensus; see A/70/PV.12.", "", "Adopted by consensus"},
		{"Lamps", "", "* The resolution was adopted without a vote.", "Adopted without a vote"},
		{"Lamps", "", "[Adopted by a recorded vote of 9 to 1]", "Adopted by a recorded vote of 9 to 1"},
		{"Lamps", "The Lamp Convention was adopted by a vote of 90 to 2.", "", ""},
		{"Lamps", "Adopted by the General Assembly in its resolution 61/40.", "", ""},
		{"Lamps", "See resolution 61/40, adopted without a vote.", "", ""},
	} {
		doc := layout.Document{Blocks: []layout.Block{{Text: c.head}, {Text: "70/900. Lighthouses"}, {Text: "The General Assembly,"},
			{Text: "Recalling its resolution 69/900 of 5 March 2015,"}, {Text: "1. Lights all lamps."}}}
		if c.note != "" {
			doc.Notes = []layout.Note{{Mark: "1", Text: c.note}}
		}
		if c.below != "" {
			doc.Blocks = append(doc.Blocks, layout.Block{Text: c.below})
		}
		r := Parse(doc)
		if r.Vote != c.want {
			t.Errorf("%v: vote %q, want %q", c, r.Vote, c.want)
		}
		if got := strings.Count(dump(r), "\n"); got != 2 {
			t.Errorf("%v: %d paragraphs, want 2", c, got)
		}
	}
}

// A title may break before the number of another resolution.
func TestTitleGoesOnWithANumber(t *testing.T) {
	const text = "A/RES/71/230\n\nResolution adopted by the General Assembly on 7 June 2017\n\n71/230. Review of the implementation of General Assembly resolution\n\n70/290 A on the keeping of harbours\n\nThe General Assembly,\n\nRecalling its resolutions on harbours,\n\n1. Decides to review them.\n"
	r, err := Read([]byte(text), Options{})
	if err != nil {
		t.Fatal(err)
	}
	if want := "Review of the implementation of General Assembly resolution 70/290 A on the keeping of harbours"; r.Title != want || r.Number != "71/230" {
		t.Errorf("%s %q, want 71/230 %q", r.Number, r.Title, want)
	}
}
