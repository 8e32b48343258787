package ledger_test

import (
	"strings"
	"testing"

	"resdiff"
	"resdiff/resolution"
)

// TestAskedWhole checks that what is asked is quoted from its first verb, to an end of its
// own, and that all who are asked are named.
func TestAskedWhole(t *testing.T) {
	const kept = "Urges all States to repair the piers of the southern harbours;"
	check(t, []example{
		{"two verbs", []string{kept}, []string{kept, "Calls upon coastal States and invites donors to lend coral nurseries to widows, including by:"},
			"requests new:  → Calls upon coastal States and invites donors to lend coral nurseries to widows\nactors named among those asked now:  → donors"},
		{"two who are asked", []string{kept}, []string{kept, "Requests the Food and Agriculture Organization of the United Nations and the International Fund for Agricultural Development, as appropriate, to plant mangroves near lagoons, and to publish atlases of wrecks;"},
			"requests new:  → Requests the Food and Agriculture Organization of the United Nations and the International Fund for Agricultural Development, as appropriate, to plant mangroves near lagoons, and to publish atlases of wrecks\nactors named among those asked now:  → Food and Agriculture Organization of the United Nations\nactors named among those asked now:  → International Fund for Agricultural Development"},
	})
}

// TestCalls checks that a new paragraph that urges something of nobody by name is a new
// request, where the other document does not speak of it.
func TestCalls(t *testing.T) {
	const kept = "Urges all States to repair the piers of the southern harbours;"
	check(t, []example{
		{"encourages what nothing speaks of", []string{kept}, []string{kept, "Encourages the restoration of coral reefs through voluntary contributions from tourism companies;"},
			"requests new:  → Encourages the restoration of coral reefs through voluntary contributions from tourism companies"},
		{"stresses the need", []string{kept}, []string{kept, "Stresses the need for affordable insurance against hailstorms and volcanic eruptions;"},
			"requests need newly stressed:  → Stresses the need for affordable insurance against hailstorms and volcanic eruptions"},
		{"spoken of already", []string{kept, "Notes the restoration of coral reefs through voluntary contributions from tourism companies;"},
			[]string{kept, "Notes the songs of the ferrymen;", "Encourages the restoration of coral reefs through contributions from tourism companies;"}, ""},
		{"no request", []string{kept}, []string{kept, "Stresses the worth of coral reefs for tourism companies and their voluntary contributions;"}, ""},
	})
}

// TestSenseOfQuotation checks that what is quoted can be understood by itself.
func TestSenseOfQuotation(t *testing.T) {
	const kept = "Urges all States to repair the piers of the southern harbours;"
	check(t, []example{
		{"begun earlier", []string{kept}, []string{kept, "Notes the drift of volcanic ash over coral nurseries, and invites tourism companies to insure divers against these hazards;"},
			"requests new:  → Notes the drift of volcanic ash over coral nurseries, and invites tourism companies to insure divers against these hazards\nactors named among those asked now:  → tourism companies"},
		{"pointing out of the paragraph", []string{kept}, []string{kept, "Invites tourism companies, in this regard, to insure coral divers against volcanic hazards;"},
			"actors named among those asked now:  → tourism companies"},
		{"of no known thing", []string{kept}, []string{kept, "Invites it to insure coral divers against volcanic hazards;"}, ""},
		{"similar things", []string{kept}, []string{kept, "Notes the drift of volcanic ash over coral nurseries, and invites tourism companies to insure divers against similar hazards;"},
			"requests new:  → Notes the drift of volcanic ash over coral nurseries, and invites tourism companies to insure divers against similar hazards\nactors named among those asked now:  → tourism companies"},
		{"those told by a clause", []string{kept}, []string{kept, "Invites tourism companies to insure those divers who gather pearls near volcanic vents;"},
			"requests new:  → Invites tourism companies to insure those divers who gather pearls near volcanic vents\nactors named among those asked now:  → tourism companies"},
	})
}

// TestAimsQuoted checks that a quotation goes on to what the thing is asked for.
func TestAimsQuoted(t *testing.T) {
	const kept = "Urges all States to repair the piers of the southern harbours;"
	check(t, []example{
		{"behind an aside", []string{kept}, []string{kept, "Requests the keepers to hire divers and weigh anchors, while taking into account the tides, to enable ferries to berth at night;"},
			"requests new:  → Requests the keepers to hire divers and weigh anchors, while taking into account the tides, to enable ferries to berth at night"},
		{"behind many words", []string{kept}, []string{kept, "Invites insurers to help tourism companies in holding cheap courses on volcanic vents, including through the guilds of the outer islands and their schools, as appropriate, in order to seek advice from coral divers of all islands on the ropes, lamps, masks and bells that keep them safe in storms and currents;"},
			"requests new:  → Invites insurers to help tourism companies in holding cheap courses on volcanic vents, including through the guilds of the outer islands and their schools, as appropriate, in order to seek advice from coral divers of all islands on the ropes, lamps, masks and bells that keep them safe in storms and currents"},
	})
}

// TestPointsBack checks words that point to what stands before a quotation.
func TestPointsBack(t *testing.T) {
	const kept = "Urges all States to repair the piers of the southern harbours;"
	check(t, []example{
		{"him", []string{kept}, []string{kept, "Thanks the warden for his study of volcanic ash on coral nurseries, and encourages him to insure divers against hailstorms;"},
			"requests new:  → Thanks the warden for his study of volcanic ash on coral nurseries, and encourages him to insure divers against hailstorms"},
		{"a noun of which more was said", []string{kept}, []string{kept, "Welcomes the almanac of volcanic hailstorms over coral nurseries, and invites tourism companies to print, translate and sell the almanac;"},
			"requests new:  → Welcomes the almanac of volcanic hailstorms over coral nurseries, and invites tourism companies to print, translate and sell the almanac\nactors named among those asked now:  → tourism companies"},
		{"its, of none who is asked", []string{kept}, []string{kept, "Welcomes the founding of the hailstorm school, and invites bankers, divers and tourism companies to give voluntary lessons in volcanic insurance to raise its fame;"},
			"requests new:  → Welcomes the founding of the hailstorm school, and invites bankers, divers and tourism companies to give voluntary lessons in volcanic insurance to raise its fame\nactors named among those asked now:  → tourism companies"},
		{"those named before", []string{kept}, []string{kept, "Notes the hailstorm school, the ash watch and the pearl guild, and invites the bodies to insure divers against volcanic hailstorms;"},
			"requests new:  → Notes the hailstorm school, the ash watch and the pearl guild, and invites the bodies to insure divers against volcanic hailstorms"},
		{"in what is asked itself", []string{kept}, []string{kept, "Invites tourism companies to seek, in that regard, advice and insurance against volcanic hailstorms;"}, "actors named among those asked now:  → tourism companies"},
	})
}

// TestTaskOfVerb checks that what is asked is what the verb governs, not what is told of a noun.
func TestTaskOfVerb(t *testing.T) {
	const kept = "Urges all States to repair the piers of the southern harbours;"
	check(t, []example{
		{"what a thing was made for", []string{kept}, []string{kept, "Encourages close ties between volcanic insurers and tourism companies, such as the almanac drawn by hailstorm schools to warn divers of eruptions;"},
			"requests new:  → Encourages close ties between volcanic insurers and tourism companies, such as the almanac drawn by hailstorm schools to warn divers of eruptions"},
		{"somebody behind an aside", []string{kept}, []string{kept, "Encourages better efforts to insure coral divers as keepers of nurseries, as well as to prevent and respond to brisk volcanic hailstorms;"},
			"requests new:  → Encourages better efforts to insure coral divers as keepers of nurseries, as well as to prevent and respond to brisk volcanic hailstorms"},
		{"further", []string{kept}, []string{kept, "Requests tourism companies to further insure coral divers, and to print the almanac drawn by hailstorm schools to warn of eruptions;"},
			"requests new:  → Requests tourism companies to further insure coral divers, and to print the almanac drawn by hailstorm schools to warn of eruptions\nactors named among those asked now:  → tourism companies"},
	})
}

// TestAskedOnceMore checks that a request or concern that says it is made once more is not
// called new, and that who was asked by a request that is recalled was asked.
func TestAskedOnceMore(t *testing.T) {
	const kept = "Urges all States to repair the piers of the southern harbours;"
	check(t, []example{
		{"a request", []string{kept}, []string{kept, "Reiterates its request to insurers to warn coral divers of volcanic hailstorms;"}, ""},
		{"concern", []string{kept}, []string{kept, "Reiterates its concern about the drift of volcanic ash over coral nurseries;"}, ""},
		{"one whose request is recalled", []string{kept, "Recalls paragraph 7 of its resolution 70/3, in which it requested the Board to chart the reefs;"},
			[]string{kept, "Requests the Volcanic Insurance Board to warn coral divers of hailstorms;"}, "requests new:  → Requests the Volcanic Insurance Board to warn coral divers of hailstorms\ncitations no longer cited: 70/3 →"},
	})
}

// TestAskedInLikeWords checks that what is asked by the same verb of the same in a linked
// paragraph, or begins with the same words, is not called new, and where a sentence ends.
func TestAskedInLikeWords(t *testing.T) {
	const kept = "Urges all States to repair the piers of the southern harbours;"
	check(t, []example{
		{"begun in the same words", []string{kept, "Encourages divers to build volcanic hailstorm shelters, and notes that winters drown the sheds of keepers who live by the sale of amber, sponges and pearls;"},
			[]string{kept, "Invites insurers to build volcanic hailstorm shelters where ferries land mail, parcels, tourists, cattle and grain from twelve neighbouring archipelagos;"}, ""},
		{"up to the end of its sentence", []string{kept}, []string{kept, "Calls upon insurers to warn coral divers of volcanic hailstorms. The Assembly commends the guilds for their songs;"},
			"requests new:  → Calls upon insurers to warn coral divers of volcanic hailstorms"},
		{"of one in the place of another", []string{"Invites the Tidal Expert to chart the lagoons of the outer islands each winter;"},
			[]string{"Requests the Lagoon Rapporteur to chart the lagoons of the outer islands each winter, and to brief the guilds;"}, "actors who is asked: Tidal Expert → Lagoon Rapporteur"},
	})
}

// TestChapters checks that a row names the chapter, where the paragraphs of each are counted
// anew.
func TestChapters(t *testing.T) {
	document := func(texts ...string) *resolution.Resolution {
		r := &resolution.Resolution{Number: "78/1"}
		repeat := 0
		for _, text := range texts {
			p := resolution.Paragraph{Kind: resolution.Heading, Text: text}
			if strings.HasSuffix(text, ";") {
				repeat++
				p.Kind, p.Label = resolution.Operative, resolution.Label{Series: "OP", Number: 1, Repeat: repeat}
			}
			r.Paragraphs = append(r.Paragraphs, p)
		}
		return r
	}
	old := document("School of ropes", "Urges all States to repair the piers of the southern harbours;", "Hall of sails", "Thanks the pilots for their patience;")
	new := document("School of ropes", "Urges all States to repair the piers of the southern harbours;", "Hall of sails", "Requests the keepers to insure the project against volcanic hailstorms;")
	if got, want := rows(resdiff.Compare(old, new, resdiff.Options{})), "requests new:  → Requests the keepers to insure the project against volcanic hailstorms (under “Hall of sails”)"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// TestAskedElsewhere checks that what is asked of the same in other words is not over.
func TestAskedElsewhere(t *testing.T) {
	const kept = "Urges all States to repair the piers of the southern harbours;"
	check(t, []example{
		{"of the same", []string{kept, "Calls upon the Harbour Commission to make more of its efforts to bring a tidal perspective into its maps;"},
			[]string{kept, "Reiterates its call upon the Harbour Commission to increase efforts to mainstream a tidal perspective in all charts;"}, ""},
	})
}

// TestQuotedWithObject checks that a long request is not cut before what is to be done.
func TestQuotedWithObject(t *testing.T) {
	const kept, tail = "Urges all States to repair the piers of the southern harbours;", ", in the light of the storms of the last four winters, which sank most of the boats of the outer islands and left the crews without lamps, ropes and sails for many months;"
	for text, object := range map[string]string{
		"Encourages the Harbour Commission and the guilds of the southern and of the northern lagoons to count and weigh, where need be, in the presence of two pilots, the pearls that divers gather" + tail:                      "the pearls",
		"Calls upon all keepers to ensure, for divers of the lagoons and divers of the outer reefs, including young divers, as well as for crews that sail at night without a pilot, the use of the lamps and of the bells" + tail: "the use of the lamps",
	} {
		c := example{old: []string{kept}, new: []string{kept, text}}.compare(t)
		if len(c.Ledgers) == 0 || !strings.Contains(c.Ledgers[0].Rows[0].New.Text, object) {
			t.Errorf("%s: %v", text, c.Ledgers)
		}
	}
}

// TestCutMarks checks that a quotation tells where its clause begins before it or goes on.
func TestCutMarks(t *testing.T) {
	const kept = "Urges all States to repair the piers of the southern harbours;"
	for text, cut := range map[string]bool{
		"Invites tourism companies to insure coral divers against volcanic vents;":                                      false,
		"Invites tourism companies to insure coral divers against volcanic vents, and notes the tides;":                 false,
		"Invites tourism companies to insure coral divers against volcanic vents, and to publish charts of hailstorms;": false,
		"Calls for insurance companies to: (a) insure coral divers of the outer islands, their tools, their boats and the pearls that they gather in the long dry season, and the lamps and ropes that keepers lend them for the voyage home, against volcanic vents, eruptions and hailstorms of every sort and size; (b) publish charts of hailstorms by day and by night;": true,
		"Requests the Chair of the Board of Lighthouses and all keepers of lamps of the outer islands, as well as their deputies, to insure coral divers against lightning;":                                                                                                                                                                                                  false,
	} {
		c := example{old: []string{kept}, new: []string{kept, text}}.compare(t)
		for _, l := range c.Ledgers {
			for _, r := range l.Rows {
				if r.Rule == "request" && r.New.Cut != cut {
					t.Errorf("%s: %q cut %v", text, r.New.Text, r.New.Cut)
				}
			}
		}
		if len(c.Ledgers) == 0 {
			t.Errorf("%s: nothing told", text)
		}
	}
}
