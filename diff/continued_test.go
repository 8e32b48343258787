package diff

import "testing"

// TestContinuedTasks checks "continue" before what was asked before: an organ's
// own officers go on with it; of others, or of what ends, it is news.
func TestContinuedTasks(t *testing.T) {
	checkRolls(t, []rollCase{
		{"panel", security, Routine, "Requests the Panel to inspect the ships;", "Requests the Panel to continue to inspect the ships;"},
		{"mandate", security, Routine, "Decides that the mandate of the Mission shall include the care of buoys;", "Decides that the mandate of the Mission shall continue to include the care of buoys;"},
		{"rapporteur", rights, Routine, "Invites the Special Rapporteur to pay attention to harbours;", "Invites the Special Rapporteur to continue to pay attention to harbours;"},
		{"parties", security, Substantive, "Calls upon the parties to respect the truce;", "Calls upon the parties to continue to respect the truce;"},
		{"States", assembly, Substantive, "Urges Member States to cooperate with the Board;", "Urges Member States to continue to cooperate with the Board;"},
		{"others are urged", assembly, Substantive, "Urges regional organizations to mediate between the ports;", "Urges regional organizations to continue to mediate between the ports;"},
		{"a party beside an officer", security, Substantive, "Requests the Secretary-General and the armed groups to protect the quay;", "Requests the Secretary-General and the armed groups to continue to protect the quay;"},
		{"fewer than before", security, Substantive, "Requests the Secretary-General to reduce the strength of the Mission;", "Requests the Secretary-General to continue to reduce the strength of the Mission;"},
		{"an end", security, Substantive, "Requests the Secretary-General to prepare the closure of the Office;", "Requests the Secretary-General to continue to prepare the closure of the Office;"},
		{"one report, then more", assembly, Substantive, "Requests the Secretary-General to submit a report on the harbours;", "Requests the Secretary-General to continue to submit a report on the harbours;"},
		{"continued no longer", security, Substantive, "Requests the Panel to continue to inspect the ships;", "Requests the Panel to inspect the ships;"},
		{"only noted", assembly, Substantive, "Noting the intention of the Secretary-General to provide ships,", "Noting the intention of the Secretary-General to continue to provide ships,"},
		{"shall not", security, Substantive, "Requests the Mission not to use force;", "Requests the Mission not to continue to use force;"},
		{"measures", security, Substantive, "Decides that States shall freeze the funds;", "Decides that States shall continue to freeze the funds;"},
	})
}
