package diff

import "testing"

// TestSameInOtherForm checks phrases that say the same in another order or form,
// beside ones that do not.
func TestSameInOtherForm(t *testing.T) {
	checkRolls(t, []rollCase{
		{"qualities", assembly, Routine, "Stresses the need for the full and effective use of the quays;", "Stresses the need for the effective and full use of the quays;"},
		{"three qualities", assembly, Routine, "Stresses the need for full, equal and meaningful participation of pilots;", "Stresses the need for meaningful, full and equal participation of pilots;"},
		{"another quality", assembly, Substantive, "Stresses the need for the full and effective use of the quays;", "Stresses the need for the efficient and full use of the quays;"},
		{"of another noun", security, Substantive, "Demands full and immediate compliance, and safe passage;", "Demands full compliance, and safe and immediate passage;"},
		{"more of one", assembly, Substantive, "Calls for more effective and full use of the ports;", "Calls for more full and effective use of the ports;"},
		{"a quality that limits", assembly, Substantive, "Calls for relevant and safe ports;", "Calls for safe ports and relevant piers;"},

		{"its and thereto", assembly, Routine, "Takes note of the status of the Convention on the Rights of the Child and its Optional Protocol;", "Takes note of the status of the Convention on the Rights of the Child and the Optional Protocol thereto;"},
		{"several thereto", assembly, Routine, "Recalling the Convention on the Rights of the Child and the Optional Protocols thereto,", "Recalling the Convention on the Rights of the Child and its Optional Protocols,"},
		{"another protocol", assembly, Substantive, "Recalling the Convention on the Rights of the Child and its Optional Protocol,", "Recalling the Convention on the Rights of the Child and the Second Optional Protocol thereto,"},
		{"whose protocol is not said", assembly, Substantive, "Recalling the Convention on the Rights of the Child and its Optional Protocol,", "Recalling the Convention on the Rights of the Child and the Optional Protocol,"},

		{"form of a verb", rights, Routine, "Invites the Special Rapporteur to continue to engage with States;", "Invites the Special Rapporteur to continue engaging with States;"},
		{"another verb", rights, Substantive, "Invites States to continue to farm;", "Invites States to continue fishing;"},
		{"a verb that parts the forms", rights, Substantive, "Urges States to stop to fish;", "Urges States to stop fishing;"},

		{"its own resolution", assembly, Routine, "Recalls General Assembly resolutions 70/1 and 69/313;", "Recalls its resolutions 70/1 and 69/313;"},
		{"of another organ", council, Substantive, "Recalls General Assembly resolutions 70/1 and 69/313;", "Recalls its resolutions 70/1 and 69/313;"},
		{"of the one who is asked", assembly, Substantive, "Requests the Council to apply General Assembly resolution 70/1;", "Requests the Council to apply its resolution 70/1;"},
	})
}
