package ledger_test

import (
	"testing"

	"resdiff"
	"resdiff/resolution"
)

// TestSuccessors checks that nothing is called new or over of which the other document
// speaks in other words, and nothing that the calendar ended.
func TestSuccessors(t *testing.T) {
	const kept = "Urges all States to repair the piers of the southern harbours;"
	check(t, []example{
		{"a condemnation that became a request", []string{"Condemns the naming of ferries in unilateral lists without good cause, against the harbour law;"},
			[]string{"Requests States to draw up no more unilateral lists of ferries against the law, such as that of the ferries said to carry contraband;"},
			"actors named among those asked now:  → States"},
		{"the same of the next study", []string{"Takes note of the study of the keepers, encouraging all pilots to consider its examples of good practice and its recommendations on the aims of the Lagoon Declaration;"},
			[]string{"Takes note of the study of the keepers;", "Takes note of the report of the divers, encouraging all pilots to consider the recommendations made there;"}, ""},
		{"concern in other words elsewhere", []string{kept, "Takes note of the report of the keepers, noting with concern the attacks on ferrymen who defend the reefs of the outer islands;"},
			[]string{kept, "Takes note of the report of the keepers;", "Notes with great concern the reprisals against ferrymen of the outer islands and their kin;"}, ""},
		{"done once", []string{kept, "Decides to admit the Republic of Lowland as a member of the Advisory Board of Lighthouses;"}, []string{kept}, ""},
		{"come back to by now", []string{kept, "Decides to revert to the wages of lamp trimmers and bell founders at its seventy-ninth session;"}, []string{kept}, ""},
		{"for a year that is past", []string{kept, "Decides that the wages of lamp trimmers and bell founders for 2024 shall come from pearl fees;"}, []string{kept}, ""},
		{"held since", []string{"Decides to convene a forum, and requests the keepers to make the interactive dialogue fully accessible to the deaf;"},
			[]string{"Welcomes the interactive dialogue held in the winter;"}, ""},
		{"by a day that is past", []string{kept, "Invites Governments to send volunteers to the regatta of the lighthouse keepers by March 2024;"}, []string{kept}, "actors no longer named among those asked: Governments →"},
		{"at a session that is past", []string{kept, "Requests the Panel of Pilots to present at the resumed seventy-eighth session an updated price for the cranes of the shipyard;"}, []string{kept}, "actors no longer named among those asked: Panel of Pilots →"},
		{"held to account", []string{kept, "Requests the Secretary-General to hold stokers accountable for the judicious use of coal and anthracite;"}, []string{kept},
			"requests no longer asked: Requests the Secretary-General to hold stokers accountable for the judicious use of coal and anthracite →\nactors no longer named among those asked: Secretary-General →"},
		{"an event ahead that has come", []string{"Encourages States to send divers to all relevant talks on the reefs, including the upcoming Summit of the Lagoons, and to pay for them;"},
			[]string{"Encourages States to send divers to all relevant talks on the reefs, and to pay for them;"}, ""},
		{"asked in parts before", []string{kept, "Encourages donors to promote the trade in pearls, sponges and amber of outer islands;", "Calls upon the guilds to build sheds and markets for divers;"},
			[]string{kept, "Encourages donors to promote the trade in pearls, sponges and amber of outer islands;", "Calls upon the guilds to build sheds and markets for divers;", "Invites bankers to lend divers tools so that they may sell pearls and amber in covered markets;"},
			"requests asked in a new paragraph:  → Invites bankers to lend divers tools so that they may sell pearls and amber in covered markets"},
	})
}

// TestClosing checks that to stay with a matter is neither new nor over, in whatever words.
func TestClosing(t *testing.T) {
	document := func(last string) *resolution.Resolution {
		r := &resolution.Resolution{Number: "78/1"}
		for i, text := range []string{"Urges all States to repair the piers of the southern harbours;", last} {
			r.Paragraphs = append(r.Paragraphs, resolution.Paragraph{Kind: resolution.Operative, Label: resolution.Label{Series: "OP", Number: i + 1}, Text: text})
		}
		return r
	}
	if got := rows(resdiff.Compare(document("Decides to remain seized of the matter."), document("Decides to continue its consideration of the question under the same agenda item."), resdiff.Options{})); got != "" {
		t.Error(got)
	}
}
