package ledger_test

import "testing"

// TestQualified checks phrases that qualify what is asked.
func TestQualified(t *testing.T) {
	check(t, []example{
		{"two equal aims of what is recalled", []string{"Reaffirms the commitment made at the forum to close the gaps between and within the harbours;"},
			[]string{"Reaffirms the commitment made at the forum to bridging the gaps between and within the harbours;"}, ""},
		{"of what is only told", []string{"Notes that tides may drown the quays of the southern harbours;"},
			[]string{"Notes that storms could drown the quays of the southern harbours;"}, ""},
		{"qualified", []string{"Calls upon States to share the charts of their lagoons with the pilots;"},
			[]string{"Calls upon States to share, in line with their customs, the charts of their lagoons with the pilots;"},
			"hedges qualified here now:  → in line with their customs"},
		{"in what is only told of", []string{"Deeply concerned that fees have been used to drive ferrymen from the quays in a manner contrary to harbour law, and calls for ropes;"},
			[]string{"Deeply concerned that fees have been used to drive ferrymen from the quays, and calls for ropes;"}, ""},
		{"by what was told of before", []string{"Takes note of the decision of the pilots to meet each winter in the northern bay and to publish their logs;"},
			[]string{"Invites the pilots, consistent with their decision, to meet each winter in the northern bay and to publish their logs;"}, ""},
		{"a condition that goes with what it qualified", []string{"Calls upon States to share charts and relevant logs, where appropriate, with the pilots;"},
			[]string{"Calls upon States to share charts with the pilots;"}, ""},
	})
}

// TestOpenings checks verbs that paragraphs open with, and concern that went.
func TestOpenings(t *testing.T) {
	check(t, []example{
		{"a verb that goes on", []string{"Reaffirming the decision of the forum to found a school of pilots in the northern bay,"},
			[]string{"Reaffirming its decision to found a school of pilots in the northern bay,"}, ""},
		{"asked further in before", []string{"Welcomes the sale of ropes by the guilds each winter, and thus urges States to mend the lamps of all piers;"},
			[]string{"Urges the guilds to mend the lamps and the bells of all piers and quays in time;"}, ""},
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
