package diff

import "testing"

// TestRecitedNames checks names that are recalled in another order, and like
// changes in which the order says something.
func TestRecitedNames(t *testing.T) {
	checkRolls(t, []rollCase{
		{"two with words in common", rights, Routine, "Guided by the International Covenant on Civil and Political Rights, the International Covenant on Economic, Social and Cultural Rights and other relevant instruments,",
			"Guided by the International Covenant on Economic, Social and Cultural Rights, the International Covenant on Civil and Political Rights and other relevant instruments,"},
		{"all there is", rights, Routine, "Recalling the Convention on the Rights of the Child and the Convention against Torture,", "Recalling the Convention against Torture and the Convention on the Rights of the Child,"},
		{"three, and a verb in its turn", assembly, Routine, "Recalling further the 2030 Agenda for Sustainable Development, the Paris Agreement and the Addis Ababa Action Agenda,",
			"Recalling also the Addis Ababa Action Agenda, the 2030 Agenda for Sustainable Development and the Paris Agreement,"},
		{"reaffirmed in a preamble", assembly, Routine, "Reaffirming the Charter of the United Nations and the Universal Declaration of Human Rights,", "Reaffirming the Universal Declaration of Human Rights and the Charter of the United Nations,"},
		{"one is another", rights, Substantive, "Recalling the Convention on the Rights of the Child and the Convention against Torture,", "Recalling the Convention against Corruption and the Convention on the Rights of the Child,"},
		{"one is gone", rights, Substantive, "Recalling the Paris Agreement, the Convention on the Rights of the Child and the Convention against Torture,", "Recalling the Convention against Torture and the Convention on the Rights of the Child,"},
		{"an article of the first", rights, Substantive, "Recalling article 4 of the Convention on the Rights of the Child and the Convention against Torture,", "Recalling article 4 of the Convention against Torture and the Convention on the Rights of the Child,"},
		{"the Protocols to the first", rights, Substantive, "Recalling the Convention on the Rights of the Child, the Optional Protocols thereto and the Convention against Torture,", "Recalling the Convention against Torture, the Optional Protocols thereto and the Convention on the Rights of the Child,"},
		{"a Protocol to the last", rights, Substantive, "Recalling the Convention on the Rights of the Child and the Convention against Torture, and its Optional Protocol,", "Recalling the Convention against Torture and the Convention on the Rights of the Child, and its Optional Protocol,"},
		{"what is said of the last", assembly, Substantive, "Recalling the Paris Agreement and the 2030 Agenda for Sustainable Development, which remains our guide,", "Recalling the 2030 Agenda for Sustainable Development and the Paris Agreement, which remains our guide,"},
		{"the year of the last", assembly, Substantive, "Recalling the Paris Agreement and the Doha Programme of Action adopted in 2015,", "Recalling the Doha Programme of Action and the Paris Agreement adopted in 2015,"},
		{"primacy", assembly, Substantive, "Bearing in mind the primacy of the Charter of the United Nations and the Paris Agreement,", "Bearing in mind the primacy of the Paris Agreement and the Charter of the United Nations,"},
		{"from one to the other", assembly, Substantive, "Recalling the road from the Paris Agreement to the Addis Ababa Action Agenda,", "Recalling the road from the Addis Ababa Action Agenda to the Paris Agreement,"},
		{"States are to apply them", assembly, Substantive, "Calls upon States to apply the Paris Agreement and the Addis Ababa Action Agenda;", "Calls upon States to apply the Addis Ababa Action Agenda and the Paris Agreement;"},
	})
}
