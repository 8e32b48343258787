package text

import (
	"reflect"
	"strings"
	"testing"
)

// TestLaidOutDrafts reads what only the page's layout tells: columns, the numbers of
// lines in the margin, tables, and hyphens that show at a line's end alone.
func TestLaidOutDrafts(t *testing.T) {
	columns := []string{
		"The Harbour Council,                     2. Asks keepers to trim the wicks",
		"Recalling the lamps that were lit        of each lamp along the coast once",
		"along the coast in the year before,      a day and to keep an account of",
		"Noting the wicks that were trimmed       the oil that they burn;",
		"by keepers in the ports of the coast,    3. Invites the ports to send oil",
		"1. Lights the lamps of the harbour       to the lamps of the coast, wicks",
		"and of the mole, taking into account     and glass, and to tell the keepers",
		"the ships that pass by night and         of the ships that are to come in",
		"those that lie at anchor there;          the year that follows.",
	}
	want := []string{"The Harbour Council,", "Recalling the lamps that were lit along the coast in the year before,", "Noting the wicks that were trimmed by keepers in the ports of the coast,",
		"1. Lights the lamps of the harbour and of the mole, taking into account the ships that pass by night and those that lie at anchor there;",
		"2. Asks keepers to trim the wicks of each lamp along the coast once a day and to keep an account of the oil that they burn;",
		"3. Invites the ports to send oil to the lamps of the coast, wicks and glass, and to tell the keepers of the ships that are to come in the year that follows."}
	if got := texts(t, strings.Join(columns, "\n")+"\n"); !reflect.DeepEqual(got, want) {
		t.Errorf("columns:\n%s", strings.Join(got, "\n"))
	}
	margin := "  1  The Harbour Council,\n\n  3  Recalling the lamps that were lit along the coast\n  4  in the year before,\n\n  6  1. Lights the lamps of the harbour and of the mole\n  7  by night;\n\n  9  2. Trims the wicks of the lamps in the harbour and\n 10  of those on the mole.\n"
	want = []string{"The Harbour Council,", "Recalling the lamps that were lit along the coast in the year before,", "1. Lights the lamps of the harbour and of the mole by night;", "2. Trims the wicks of the lamps in the harbour and of those on the mole."}
	if got := texts(t, margin); !reflect.DeepEqual(got, want) {
		t.Errorf("margin:\n%s", strings.Join(got, "\n"))
	}
	table := "The Harbour Council,\n\n1. Resolves as follows:\n\nPort of Call        Percentage\n\nAlma                     0.005\nBrume                    1.250\n\f\nPort of Call        Percentage\n\nCressy                  98.745\n\n2. Decides to meet.\n"
	want = []string{"The Harbour Council,", "1. Resolves as follows:", "Port of Call Percentage", "Alma 0.005", "Brume 1.250", "Cressy 98.745", "2. Decides to meet."}
	if got := texts(t, table); !reflect.DeepEqual(got, want) {
		t.Errorf("table:\n%s", strings.Join(got, "\n"))
	}
	if got := texts(t, "The Harbour Council,\n\n1. Notes the lamp re\u00ad\nsources of the Har\u00adbour and vitamin d.\n"); got[1] != "1. Notes the lamp resources of the Harbour and vitamin d." {
		t.Errorf("soft hyphens: %q", got[1])
	}
	if got := texts(t, "The Harbour Council,\n\n1. Reafﬁrms the [70/1](#) and [its plan](https://port.example/plan).\n"); got[1] != "1. Reaffirms the 70/1 and its plan (https://port.example/plan)." {
		t.Errorf("ligatures and links: %q", got[1])
	}
}
