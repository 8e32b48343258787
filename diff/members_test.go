package diff

import "testing"

// TestMembersChangePlaces checks two things, or the last of a list, that changed
// places: with words before or after that are of all of them, and with words that
// may be of one alone.
func TestMembersChangePlaces(t *testing.T) {
	checkRolls(t, []rollCase{
		{"each with its own word", assembly, Routine, "Encourages States to survey stone quays and timber jetties, with a view to their repair;", "Encourages States to survey timber jetties and stone quays, with a view to their repair;"},
		{"a general word before both", assembly, Routine, "Stresses the importance of international cooperation and assistance, including training;", "Stresses the importance of international assistance and cooperation, including training;"},
		{"a word before the first that means much", assembly, Substantive, "Calls for free harbours and trade, including in small islands;", "Calls for free trade and harbours, including in small islands;"},
		{"free, of one or of all", assembly, Substantive, "Calls upon States to provide free pilot training and rope supplies;", "Calls upon States to provide rope supplies and free pilot training;"},
		{"last of a list", assembly, Routine, "Notes that pilots may be of use to armed groups, smugglers and criminal networks,", "Notes that pilots may be of use to armed groups, criminal networks and smugglers,"},
		{"a pair of unlike length", assembly, Substantive, "Notes that quays may be of use to criminal networks and smugglers,", "Notes that quays may be of use to smugglers and criminal networks,"},
		{"work of both, where it is done", assembly, Routine, "Acknowledging the work of training centres and harbour associations in the repair of quays,", "Acknowledging the work of harbour associations and training centres in the repair of quays,"},
		{"people told by where they are", assembly, Substantive, "Urges the protection of sailors and migrants in irregular situations;", "Urges the protection of migrants and sailors in irregular situations;"},
		{"a place by its name", assembly, Substantive, "Notes the state of stone quays and timber jetties in Malawi;", "Notes the state of timber jetties and stone quays in Malawi;"},
	})
}
