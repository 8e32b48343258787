package ledger_test

import "testing"

// TestForce checks words that bind more or less, and phrases that qualify what is asked.
func TestForce(t *testing.T) {
	check(t, []example{
		{"two equal aims of what is recalled", []string{"Reaffirms the commitment made at the forum to close the gaps between and within the harbours;"},
			[]string{"Reaffirms the commitment made at the forum to bridging the gaps between and within the harbours;"}, ""},
		{"more binding", []string{"Decides that the pilots should keep a log of the depth of their channels;"},
			[]string{"Decides that the pilots shall keep a log of the depth of their channels;"},
			"hedges more binding: should keep a log → shall keep a log"},
		{"only considered", []string{"Invites the keepers to include divers in their crews;"}, []string{"Invites the keepers to consider including divers in their crews;"},
			"hedges less binding: include divers in their → consider including divers in"},
		{"no longer only considered", []string{"Invites the keepers to consider including divers in their crews;"}, []string{"Invites the keepers to include divers in their crews;"},
			"hedges more binding: consider including divers in → include divers in their"},
		{"of what is only told", []string{"Notes that tides may drown the quays of the southern harbours;"},
			[]string{"Notes that storms could drown the quays of the southern harbours;"}, ""},
		{"qualified", []string{"Calls upon States to share the charts of their lagoons with the pilots;"},
			[]string{"Calls upon States to share, in line with their customs, the charts of their lagoons with the pilots;"},
			"hedges qualified here now:  → in line with their customs"},
		{"in what is only told of", []string{"Deeply concerned that fees have been used to drive ferrymen from the quays in a manner contrary to harbour law, and calls for ropes;"},
			[]string{"Deeply concerned that fees have been used to drive ferrymen from the quays, and calls for ropes;"}, ""},
		{"by what was told of before", []string{"Takes note of the decision of the pilots to meet each winter in the northern bay and to publish their logs;"},
			[]string{"Invites the pilots, consistent with their decision, to meet each winter in the northern bay and to publish their logs;"}, "verbs opens by asking or deciding now: Takes note → Invites"},
		{"haste", []string{"Encourages the pilots to read the requests of keepers who wish to join;"}, []string{"Encourages the pilots to read in a timely manner the requests of keepers who wish to join;"},
			"hedges force gained:  → in a timely manner"},
		{"what is reported on", []string{"Requests the Secretary-General to report on the state of the quays, including on the worth of mangroves as breakwaters;"},
			[]string{"Requests the Secretary-General to report on the state of the quays;"},
			"hedges named in particular here no longer: including on the worth of mangroves as breakwaters →"},
		{"a second aim behind what is named", []string{"Calls upon the guilds to keep to the aim of mending nets, in all their forms, and to buy ropes;"},
			[]string{"Calls upon the guilds to keep to the aim of mending nets, including those of divers, and drying sails, in all their forms, and to buy ropes;"},
			"hedges named in particular here now:  → including those of divers"},
		{"what is only told", []string{"Invites States to give money to the trust fund of the forum, which would ease the work of the keepers;"},
			[]string{"Invites States to give money to the trust fund of the forum, which would ease the work of the keepers, including the preparations for the fair of lamps;"}, ""},
		{"a condition that goes with what it qualified", []string{"Calls upon States to share charts and relevant logs, where appropriate, with the pilots;"},
			[]string{"Calls upon States to share charts with the pilots;"}, ""},
		{"haste in another word", []string{"Calls upon States to give their consent to the pact without delay;"},
			[]string{"Calls upon States to give their prompt consent to the pact;"}, ""},
	})
}

// TestOpenings checks verbs that paragraphs open with, and concern that went.
func TestOpenings(t *testing.T) {
	check(t, []example{
		{"a verb that goes on", []string{"Reaffirming the decision of the forum to found a school of pilots in the northern bay,"},
			[]string{"Reaffirming its decision to found a school of pilots in the northern bay,"}, ""},
		{"concern that went", []string{"PP:Taking note of the report of the keepers, noting with concern the attacks on ferrymen who defend the reefs,"},
			[]string{"PP:Taking note of the report of the keepers,"},
			"verbs concern or regret voiced no longer: noting with concern the attacks on ferrymen who defend the reefs →"},
	})
}

// TestAsksOfParagraphs checks what is asked in paragraphs that are new, and besides what
// was asked in those that stay.
func TestAsksOfParagraphs(t *testing.T) {
	check(t, []example{
		{"the same task told otherwise", []string{"Thanks the host island for its support, and encourages the Secretary-General to work on with the host island, among other things in planting mangroves and greening the quays in its vicinity;"},
			[]string{"Thanks the host island for its support, and encourages the Secretary-General to work on with the host island on all matters of the project;"}, ""},
		{"a decision in a new paragraph, with its time", []string{"Notes the tides;"},
			[]string{"Notes the tides;", "Decides to review the customs of the ferry guilds within two years;"},
			"requests newly decided:  → Decides to review the customs of the ferry guilds within two years"},
	})
}
