package align_test

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	"resdiff/align"
	"resdiff/resolution"
)

// The cases are written as in TestCases; want lists the clauses between matches,
// old number ">" new number and the clause as the new text has it.
func TestJoinedClauses(t *testing.T) {
	for _, tt := range []struct {
		name, old, new string
		want           []string
	}{
		{"a clause leaves one paragraph for another, both of which stay", `
Encourages States to exchange hydrological data without delay, and to keep a register of every dam above fifteen metres in height;
Invites insurers to publish what avalanche losses they cover;
Decides to remain seized of the matter;`, `
Encourages States to exchange hydrological data without delay;
Invites insurers to publish what avalanche losses they cover, and to keep a register of every dam above fifteen metres in height;
Decides to remain seized of the matter;`,
			[]string{"0>1 and to keep a register of every dam above fifteen metres in height"}},
		{"a clause goes into a new paragraph that is about more", `
Urges upstream States to give notice of reservoir releases to every town along their banks, by wire, by siren and by messenger, whatever the hour and the season, and calls upon the river commissions to open their gauges to the observatories of the region and to pass on within the hour what they measure;
Decides to remain seized of the matter;`, `
Urges upstream States to give notice of reservoir releases to every town along their banks, by wire, by siren and by messenger, whatever the hour and the season;
Recognizes that pastoralists, foresters and the keepers of mountain huts know the slopes better than any map, that their knowledge is seldom asked for when roads and barriers are planned, and that the young leave the valleys before it is handed on, that schools close and terraces fall into ruin where no one mends their walls, that wolves and forests come back to meadows which fed whole villages, and therefore calls upon the river commissions to open their gauges to the observatories of the region and to pass on within the hour what they measure;
Decides to remain seized of the matter;`,
			[]string{"0>1 calls upon the river commissions to open their gauges to the observatories of the region and to pass on within the hour what they measure"}},
		{"a turn of phrase is no clause", `
Requests the Secretary-General to report on permafrost in consultation with all relevant stakeholders;
Invites insurers to publish what avalanche losses they cover;`, `
Requests the Secretary-General to report on permafrost;
Invites insurers to publish what avalanche losses they cover, in consultation with all relevant stakeholders;`,
			nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			old, new := written(tt.old), written(tt.new)
			var got []string
			for _, l := range align.Align(old, new).Links {
				if l.Joined {
					got = append(got, fmt.Sprintf("%d>%d %s", l.Old, l.New, new.Paragraphs[l.New].Text[l.NewPassage.Start:l.NewPassage.End]))
				}
			}
			if !slices.Equal(got, tt.want) {
				t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(tt.want, "\n"))
			}
		})
	}
}

// labelled makes a document of lines "3 text", "3(a) text".
func labelled(lines string) *resolution.Resolution {
	d := &resolution.Resolution{}
	for _, line := range strings.Split(strings.TrimSpace(lines), "\n") {
		place, text, _ := strings.Cut(line, " ")
		l := resolution.Label{Series: "OP"}
		if at := strings.IndexByte(place, '('); at >= 0 {
			place, l.Sub = place[:at], place[at:]
		}
		l.Number, _ = strconv.Atoi(place)
		d.Paragraphs = append(d.Paragraphs, resolution.Paragraph{Kind: resolution.Operative, Label: l, Text: text})
	}
	return d
}

// TestChapeaux: a chapeau is known by its items, and a paragraph that became a
// chapeau with items is split.
func TestChapeaux(t *testing.T) {
	const (
		whole = "1 Requests the regional observatory to publish an atlas of glacial lakes, to hold a school for young hydrologists every two years, and to survey the avalanche barriers along trade roads;"
		parts = `1 Requests the regional observatory:
1(a) To publish an atlas of glacial lakes;
1(b) To hold a school for young hydrologists every two years;
1(c) To survey the avalanche barriers along trade roads;`
	)
	for _, tt := range []struct{ name, old, new, want string }{
		{"a paragraph becomes a chapeau with items", whole, parts, "0>0,1,2,3"},
		{"a chapeau with items becomes a paragraph", parts, whole, "0,1,2,3>0"},
		{"two chapeaux of the same words change places", `
1 Calls upon States:
1(a) To fund gauging stations in highland catchments;
1(b) To train hydrologists from downstream communities;
2 Calls upon States:
2(a) To keep a register of every dam above fifteen metres in height;
2(b) To give notice of reservoir releases;`, `
1 Calls upon States:
1(a) To keep a register of every dam above fifteen metres in height;
1(b) To give notice of reservoir releases;
2 Calls upon States:
2(a) To fund gauging stations in highland catchments;
2(b) To train hydrologists from downstream communities;`,
			"0>3 1>4 2>5 3>0 4>1 5>2"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			a := align.Align(labelled(tt.old), labelled(tt.new))
			var got []string
			for _, m := range a.Matches {
				got = append(got, list(m.Old)+">"+list(m.New))
			}
			slices.Sort(got)
			if s := strings.Join(got, " "); s != tt.want {
				t.Errorf("got %s, want %s", s, tt.want)
			}
		})
	}
}

// TestItemThatLeftMoved: where an item became a paragraph of its own, it moved, not the
// items that stay.
func TestItemThatLeftMoved(t *testing.T) {
	a := align.Align(labelled(`
1 Encourages all valleys to:
1(a) Mark their avalanche tracks with poles that can be seen in a storm;
1(b) Train young wardens in the reading of the snow and of the weather of the high passes;
1(c) Publish the depth of the snow each morning;`), labelled(`
1 Encourages all valleys to:
1(a) Mark their avalanche tracks with poles that can be seen in a storm;
1(b) Publish the depth of the snow each morning;
2 Encourages all valleys to train wardens in the reading of the snow and of the weather;`))
	for _, m := range a.Matches {
		if m.Moved != (m.Old[0] == 2) {
			t.Errorf("%v > %v: moved %v", m.Old, m.New, m.Moved)
		}
	}
}

// TestSaidAgain: a paragraph that says again, reworded, what another said, which has its
// own successor, is new and has a link to it, in either direction of time.
func TestSaidAgain(t *testing.T) {
	once := written(`
PP Recognizing that the wardens of the high passes keep the roads open in winter at the risk of their lives, and that the villages beyond depend on them for salt, mail and medicine,
PP Mindful of the short field season,
Notes the loss of permafrost in the high valleys;
Requests a survey of avalanche barriers along trade roads;
Decides to remain seized of the matter;`)
	twice := written(`
PP Recognizing that the wardens of the high passes keep the roads open in winter at the risk of their lives, and that the villages beyond depend on them for salt, mail and medicine,
PP Mindful of the short field season,
Notes the loss of permafrost in the high valleys;
Commends the wardens of the high passes, who keep the roads open in winter at the risk of their lives, and asks the villages beyond, which depend on them, to lend a hand;
Requests a survey of avalanche barriers along trade roads;
Decides to remain seized of the matter;`)
	if l := links(align.Align(once, twice)); !l[[2]int{0, 3}] || !l[[2]int{0, 0}] {
		t.Errorf("said again and not linked: %v", l)
	}
	if l := links(align.Align(twice, once)); !l[[2]int{3, 0}] || !l[[2]int{0, 0}] {
		t.Errorf("said once less and not linked: %v", l)
	}
}

// TestFormulaIsNoLink: an opening formula in common, in the same place between
// the same neighbours, with another subject, is a drop and an addition.
func TestFormulaIsNoLink(t *testing.T) {
	const around = `
Notes the loss of permafrost in the high valleys;
%s
Decides to remain seized of the matter;`
	old := written(fmt.Sprintf(around, "Urges States to strengthen and implement policies aimed at the restoration of mangrove nurseries along lagoons, estuaries and tidal creeks, with seedlings raised by coastal cooperatives, fishing families, village schools, island museums and the crews of ferries that lie idle in winter;"))
	new := written(fmt.Sprintf(around, "Urges States to strengthen and implement policies aimed at insuring shepherds against wolves, avalanches, lightning strikes and winter feed prices, through mutual funds which herding communes, wool mills and cheese makers run themselves without brokers or banks from any town;"))
	if links(align.Align(old, new))[[2]int{1, 1}] {
		t.Error("linked by a formula")
	}
}
