package text

import (
	"strings"
	"testing"
)

// TestFolios checks that bare page numbers beside the running head go, with the
// last one, and that numbers of paragraphs on lines of their own stay.
func TestFolios(t *testing.T) {
	const head = "A/HRC/RES/56/17\n"
	for _, c := range []struct{ name, text, want string }{
		{
			"pages in the middle of sentences",
			head + "\nThe Human Rights Council,\n\nRecalling the lamps of the\n\n                    1\n" + head + "\nharbours,\n\n1. Lights the\n\n2\n" + head + "\nlamps of all ports.\n\n                    3\n",
			"Recalling the lamps of the harbours, | 1. Lights the lamps of all ports.",
		},
		{
			"paragraphs numbered on lines of their own",
			head + "\nThe Human Rights Council,\n\nRecalling the lamps,\n\n1\nLights the lamps;\n\n2\nTrims the wicks.\n",
			"Recalling the lamps, | 1 Lights the lamps; | 2 Trims the wicks.",
		},
	} {
		doc, err := Read([]byte(c.text))
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, b := range doc.Blocks[1:] { // after the organ's line
			got = append(got, b.Text)
		}
		if s := strings.Join(got, " | "); s != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.name, s, c.want)
		}
	}
}
