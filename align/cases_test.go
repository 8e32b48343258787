package align_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"resdiff/align"
	"resdiff/resolution"
)

// The cases are small pairs written out: one paragraph a line, a preambular
// one marked "PP ", a heading "# ". want lists the matches that are not plain
// one to one in place, as old numbers ">" new numbers, "!" for moved, and
// whichever links the case is about.
var cases = []struct {
	name, old, new string
	want           []string
}{
	{"a yearly slot rolls on, held to held and upcoming to upcoming", `
Notes the holding of the fourth session of the Mountain Water Forum, organized in Tashkent from 3 to 5 May 2021, under the theme "Snow as memory";
Looks forward to the holding of the fifth session of the Mountain Water Forum, to be organized in Lima from 9 to 11 June 2022, under the theme "Rivers without borders";
Requests the Secretary-General to report on glacier monitoring at the seventieth session;`, `
Notes the holding of the fifth session of the Mountain Water Forum, organized in Lima from 9 to 11 June 2022, under the theme "Rivers without borders", which gathered 900 participants;
Looks forward to the holding of the sixth session of the Mountain Water Forum, to be organized in Bern from 1 to 3 July 2023, under the theme "Melting points";
Requests the Secretary-General to report on glacier monitoring at the seventy-first session;`,
		[]string{"0>0", "1>1", "2>2"}},
	{"one paragraph is split in two", `
Encourages States to exchange hydrological data with their neighbours without delay, and calls upon donors to fund gauging stations in highland catchments where none exist;
Decides to remain seized of the matter;`, `
Encourages States to exchange hydrological data with their neighbours without delay;
Calls upon donors to fund gauging stations in highland catchments where none exist;
Decides to remain seized of the matter;`,
		[]string{"0>0,1", "1>2"}},
	{"the same word with and without its stop", `
Urges.
Decides.`, `
Urges
Decides`,
		[]string{"0>0", "1>1"}},
	{"of two texts of the same words each finds its own marks", `
The rise of the lake was < 6 metres;
The rise of the lake was > 6 metres;`, `
The rise of the lake was > 6 metres;
The rise of the lake was < 6 metres;`,
		[]string{"1>0!", "0>1"}},
	{"two paragraphs are merged", `
Welcomes the atlas of glacial lakes published by the regional observatory;
Invites universities to train young hydrologists from downstream communities;
Decides to remain seized of the matter;`, `
Welcomes the atlas of glacial lakes published by the regional observatory, and invites universities to train young hydrologists from downstream communities;
Decides to remain seized of the matter;`,
		[]string{"0,1>0", "2>1"}},
	{"a paragraph moves to the end, the others are only renumbered", `
Urges upstream States to give notice of reservoir releases;
Notes the loss of permafrost in the high valleys;
Invites insurers to publish what avalanche losses they cover;
Requests a report on early warning for outburst floods;`, `
Notes the loss of permafrost in the high valleys;
Invites insurers to publish what avalanche losses they cover;
Requests a report on early warning for outburst floods;
Urges upstream States to give notice of reservoir releases;`,
		[]string{"1>0", "2>1", "3>2", "0>3!"}},
	{"two paragraphs around one change places", `
Urges upstream States to give notice of reservoir releases;
Notes the loss of permafrost in the high valleys and asks the observatories of the region to keep the record of it open to all who live there;
Invites insurers to publish what avalanche losses they cover;
Requests a report on early warning for outburst floods;
Welcomes the atlas of glacial lakes;`, `
Urges upstream States to give notice of reservoir releases;
Requests a report on early warning for outburst floods;
Invites insurers to publish what avalanche losses they cover;
Notes the loss of permafrost in the high valleys and asks the observatories of the region to keep the record of it open to all who live there;
Welcomes the atlas of glacial lakes;`,
		[]string{"0>0", "3>1!", "2>2", "1>3!", "4>4"}},
	{"the same where another moved far", `
Urges upstream States to give notice of reservoir releases;
Notes the loss of permafrost in the high valleys and asks the observatories of the region to keep the record of it open to all who live there;
Invites insurers to publish what avalanche losses they cover;
Requests a report on early warning for outburst floods;
Welcomes the atlas of glacial lakes;`, `
Welcomes the atlas of glacial lakes;
Urges upstream States to give notice of reservoir releases;
Requests a report on early warning for outburst floods;
Invites insurers to publish what avalanche losses they cover;
Notes the loss of permafrost in the high valleys and asks the observatories of the region to keep the record of it open to all who live there;`,
		[]string{"4>0!", "0>1", "3>2!", "2>3", "1>4!"}},
	{"two neighbours change places, and the shorter is told", `
Urges upstream States to give notice of reservoir releases;
Notes the loss of permafrost in the high valleys and asks the observatories of the region to keep the record of it open to all who live there;
Invites insurers to publish what avalanche losses they cover;`, `
Notes the loss of permafrost in the high valleys and asks the observatories of the region to keep the record of it open to all who live there;
Urges upstream States to give notice of reservoir releases;
Invites insurers to publish what avalanche losses they cover;`,
		[]string{"1>0", "0>1!", "2>2"}},
	{"a preambular paragraph becomes operative", `
PP Recognizing that herders know the passes better than any map shows,
PP Mindful of the short field season,
Notes the loss of permafrost in the high valleys;`, `
PP Mindful of the short field season,
Recognizes that herders know the passes better than any map shows;
Notes the loss of permafrost in the high valleys;`,
		[]string{"1>0", "0>1!", "2>2"}},
	{"the same words several times over go by place and neighbours", `
Notes the loss of permafrost in the high valleys;
Invites the Council to keep this under review;
Requests a survey of avalanche barriers along trade roads;
Invites the Council to keep this under review;
Welcomes the atlas of glacial lakes;`, `
Notes the loss of permafrost in the high valleys;
Requests a survey of avalanche barriers along trade roads;
Invites the Council to keep this under review;
Welcomes the atlas of glacial lakes;`,
		[]string{"0>0", "1>", "2>1", "3>2", "4>3"}},
	{"a neighbour that was merged and rewritten is found, one that was not is not", `
Notes the readiness of the roster of avalanche wardens to travel at the request of a valley;
Welcomes the journeys of the roster to Upper Tarn and to Sel in 2023;
Invites donors to lend sledges;
Decides to remain seized of the matter;`, `
Notes the readiness of the roster of avalanche wardens to travel at the request of a valley, and welcomes its journeys to Upper Tarn, to Sel and to Lower Kar in 2024;
Decides to remain seized of the matter;`,
		[]string{"0,1>0", "2>", "3>1"}},
	{"two neighbours that went into one, both rewritten, are no rivals", `
Calls upon Member States to reduce, at source, the soiling of lakes by nutrients, plastics and metals;
Urges Member States to treat the waste water of huts before its flow into lakes;
Requests a survey of avalanche barriers along trade roads;
Welcomes the atlas of glacial springs;
Invites donors to lend sledges to the wardens of high passes;
Notes the loss of permafrost beneath the cable stations;`, `
Urges Member States to prevent and reduce the soiling of lakes, including by nutrients, plastics, metals and untreated waste water of huts and hotels;
Requests a survey of avalanche barriers along trade roads;
Thanks the herders for their records of snow;`,
		[]string{"0,1>0", "2>1", "3>", "4>", "5>", ">2"}},
	{"a paragraph that another merely cites is not merged into it", `
PP Recalling resolution 12/3 of 4 May 2019 on the register of glacial lakes, in which herders, insurers and universities were invited to lend their records, maps and oral histories to the regional observatory in Tashkent,
Notes that the observatory will publish an atlas of avalanche barriers after its ninth session;
Decides to remain seized of the matter;`, `
Notes that, as requested in resolution 12/3 of 4 May 2019 on the register of glacial lakes, the observatory will publish an atlas of avalanche barriers after its ninth session;
Decides to remain seized of the matter;`,
		[]string{"0>", "1>0", "2>1"}},
	{"a shared subject alone is a drop and an addition", `
Expresses concern at illegal logging around glacier-fed springs;
Decides to remain seized of the matter;`, `
Congratulates the schools that planted 4,000 willows beside glacier-fed streams last spring;
Decides to remain seized of the matter;`,
		[]string{"0>", ">0", "1>1"}},
}

func TestCases(t *testing.T) {
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			a := align.Align(written(c.old), written(c.new))
			var got []string
			for _, m := range a.Matches {
				s := list(m.Old) + ">" + list(m.New)
				if m.Moved {
					s += "!"
				}
				got = append(got, s)
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("got  %v\nwant %v", got, c.want)
			}
		})
	}
}

func list(places []int) string {
	var s []string
	for _, i := range places {
		s = append(s, fmt.Sprint(i))
	}
	return strings.Join(s, ",")
}

// written makes a document of lines: "PP " marks a preambular paragraph, "# " a
// heading, anything else is operative.
func written(lines string) *resolution.Resolution {
	d := &resolution.Resolution{}
	for _, line := range strings.Split(strings.TrimSpace(lines), "\n") {
		p := resolution.Paragraph{Kind: resolution.Operative, Text: line}
		if rest, ok := strings.CutPrefix(line, "PP "); ok {
			p.Kind, p.Text = resolution.Preambular, rest
		}
		if rest, ok := strings.CutPrefix(line, "# "); ok {
			p.Kind, p.Text = resolution.Heading, rest
		}
		d.Paragraphs = append(d.Paragraphs, p)
	}
	return d
}

func TestSections(t *testing.T) {
	old := written(`
# Glacier monitoring
Notes the loss of permafrost in the high valleys;
Requests a survey of avalanche barriers along trade roads;
# Finance
Calls upon donors to fund gauging stations in highland catchments;
# Training
Invites universities to train young hydrologists from downstream communities;`)
	new := written(`
# Monitoring of glaciers and snow
Notes the loss of permafrost in the high valleys;
Requests a survey of avalanche barriers along trade roads;
# Training
Invites universities to train young hydrologists from downstream communities;
Calls upon donors to fund gauging stations in highland catchments;`)
	got := fmt.Sprintf("%+v", align.Align(old, new).Sections)
	want := "[{Old:0 New:0 Renamed:true Moved:false Into:[]} {Old:3 New:-1 Renamed:false Moved:false Into:[3]} {Old:5 New:3 Renamed:false Moved:false Into:[]}]"
	if got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

// TestSectionGone: a section of which one paragraph found a home and the rest was
// dropped is gone, and did not dissolve into where that one stands.
func TestSectionGone(t *testing.T) {
	old := written(`
# Finance
Calls upon donors to fund gauging stations in highland catchments;
Decides to close the revolving account of the insurance scheme;
Requests auditors to examine how drilling licences were sold;
# Training
Invites universities to train young hydrologists from downstream communities;`)
	new := written(`
# Training
Invites universities to train young hydrologists from downstream communities;
Calls upon donors to fund gauging stations in highland catchments;`)
	for _, s := range align.Align(old, new).Sections {
		if s.Old == 0 && (s.New != -1 || s.Into != nil) {
			t.Errorf("the section went into %v", s.Into)
		}
	}
}

// TestSectionMoves: of a section that moved, the heading is told, and of what
// stands under it only what left its order.
func TestSectionMoves(t *testing.T) {
	old := written(`
# Glacier monitoring
Notes the loss of permafrost in the high valleys;
Requests a survey of avalanche barriers along trade roads;
Urges upstream States to give notice of reservoir releases;
Welcomes the atlas of glacial lakes;
# Finance
Calls upon donors to fund gauging stations in highland catchments;
Invites insurers to publish what avalanche losses they cover;
# Training
Invites universities to train young hydrologists from downstream communities;
Encourages the keepers of mountain huts to measure snow;
Thanks the pilots who fly the surveys;`)
	new := written(`
# Training
Invites universities to train young hydrologists from downstream communities;
Thanks the pilots who fly the surveys;
Encourages the keepers of mountain huts to measure snow;
# Glacier monitoring
Notes the loss of permafrost in the high valleys;
Requests a survey of avalanche barriers along trade roads;
Urges upstream States to give notice of reservoir releases;
Welcomes the atlas of glacial lakes;
# Finance
Calls upon donors to fund gauging stations in highland catchments;
Invites insurers to publish what avalanche losses they cover;`)
	var moved []string
	for _, m := range align.Align(old, new).Matches {
		if m.Moved {
			moved = append(moved, list(m.Old)+">"+list(m.New))
		}
	}
	if want := []string{"8>0", "11>2"}; !slices.Equal(moved, want) {
		t.Errorf("moved %v, want %v", moved, want)
	}
}
