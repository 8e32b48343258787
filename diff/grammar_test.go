package diff

import "testing"

// TestGrammar checks what is only said in another form, and what looks alike.
func TestGrammar(t *testing.T) {
	checkRolls(t, []rollCase{
		// Names.
		{"acronym of any body", assembly, Routine, "Encourages the Harbour Community of Southern Seas States to act;", "Encourages HCSSS to act;"},
		{"acronym of another body", assembly, Substantive, "Encourages the Harbour Community of Southern Seas States to act;", "Encourages HCNSS to act;"},
		{"acronym in brackets", assembly, Routine, "Encourages the Harbour Community of Southern Seas (HCSS) to act;", "Encourages the Harbour Community of Southern Seas to act;"},
		{"another in brackets", assembly, Substantive, "Encourages the Harbour Community of Southern Seas to act;", "Encourages the Harbour Community of Southern Seas (SAFE) to act;"},
		{"name completed", assembly, Routine, "Recalling the Working Group on Harbour Dues, and its work,", "Recalling the Working Group on Harbour Dues on Matters of Shared Interest, and its work,"},
		{"protocol is another instrument", assembly, Substantive, "Recalling the Working Group on Harbour Dues, and its work,", "Recalling the Working Group on Harbour Dues of the Protocol on Tolls, and its work,"},
		{"of a country", assembly, Substantive, "Recalling the Working Group on Harbour Dues, and its work,", "Recalling the Working Group on Harbour Dues of Norway and Chile, and its work,"},
		{"of a region", assembly, Substantive, "Welcoming the Special Rapporteur on Harbour Defenders,", "Welcoming the Special Rapporteur on Harbour Defenders of Lowland Rivers,"},
		{"short name completed", assembly, Substantive, "Recalling the Committee, and its work,", "Recalling the Committee on Harbour Matters, and its work,"},
		{"disease by its short name", assembly, Routine, "Concerned at the losses caused by the coronavirus disease (COVID-19) pandemic,", "Concerned at the losses caused by the COVID-19 pandemic,"},

		{"of the Organization", assembly, Routine, "Noting the role of the United Nations Commissioner for Harbours,", "Noting the role of the Commissioner for Harbours,"},
		{"of the Secretariat", assembly, Routine, "Recalling the Office for Harbour Affairs of the Secretariat,", "Recalling the Office for Harbour Affairs,"},
		{"of another secretariat", assembly, Substantive, "Recalling the Office for Harbour Affairs of the Fund,", "Recalling the Office for Harbour Affairs,"},
		{"one protocol of several", assembly, Substantive, "Recalling the Optional Protocol on the safety of sailors,", "Recalling the Optional Protocols on the safety of sailors,"},

		// Genitives.
		{"possessive", rights, Routine, "Recognizing that sailors' access to harbours is needed,", "Recognizing that the access of sailors to harbours is needed,"},
		{"possessive of a body", assembly, Routine, "Requests the Secretary-General to mend the functions of the Committee;", "Requests the Secretary-General to mend the Committee's functions;"},
		{"of another owner", rights, Substantive, "Recognizing that sailors' access to harbours is needed,", "Recognizing that the access of pilots to harbours is needed,"},
		{"another thing owned", rights, Substantive, "Recognizing that sailors' access to harbours is needed,", "Recognizing that the right of sailors to harbours is needed,"},

		// Coordinations.
		{"to each", rights, Routine, "Requests the Expert to report to the Human Rights Council and to the General Assembly;", "Requests the Expert to report to the Human Rights Council and the General Assembly;"},
		{"by each", rights, Routine, "Urges States to end piracy by finding and punishing pirates;", "Urges States to end piracy by finding and by punishing pirates;"},
		{"another preposition", rights, Substantive, "Urges States to act with sailors and pilots;", "Urges States to act with sailors and for pilots;"},
		{"of each", rights, Substantive, "Notes the needs of sailors and pilots;", "Notes the needs of sailors and of pilots;"},
		{"two swapped", rights, Routine, "Calls upon the authorities to ensure the independence of the courts and the right of all accused to a fair trial;", "Calls upon the authorities to ensure the right of all accused to a fair trial and the independence of the courts;"},
		{"adjectives, and something routine", rights, Routine, "Urges States to allow full, free and unhindered use of harbours and to organise crews;", "Urges States to allow free, full and unhindered use of harbours and to organize crews;"},
		{"list, and one more", rights, Substantive, "Thanks the guilds of sailors, pilots and cooks and the towns of Chile;", "Thanks the guilds of cooks, sailors and pilots and the towns of Chile and Peru;"},
		{"clauses turned", rights, Routine, "Urges States to ensure that no sailor is left ashore, that ropes are sound and that tolls are just;", "Urges States to ensure that tolls are just, that ropes are sound and that no sailor is left ashore;"},
		{"clause turned and changed", rights, Substantive, "Urges States to ensure that no sailor is left ashore, that ropes are sound and that tolls are just;", "Urges States to ensure that tolls are just, that ropes are sound and that no pilot is left ashore;"},
		{"who is told from others", rights, Substantive, "Urges States to protect women and girls, and children with disabilities;", "Urges States to protect children and girls, and women with disabilities;"},
		{"parts swapped in a list", rights, Substantive, "Condemns attacks by pirates, rebels and the army on sailors, villages;", "Condemns attacks by villages, rebels and the army on sailors, pirates;"},
		{"one moved into the part of another", rights, Substantive, "Condemns attacks by pirates and the army on sailors;", "Condemns attacks by the army on sailors and pirates;"},
		{"objects swapped", rights, Substantive, "Urges States to ban, limit and trade arms;", "Urges States to trade, limit and ban tolls;"},
		{"for and with", rights, Substantive, "Urges States to act for and with women and youth;", "Urges States to act for women and with youth;"},
		{"brackets in a list", rights, Substantive, "Thanks the guilds of sailors, pilots and cooks;", "Thanks the guilds of [pilots], sailors and cooks;"},
		{"circumstance first", rights, Routine, "Recognizing that safe ropes are lacking in many old ports,", "Recognizing that in many old ports safe ropes are lacking,"},
		{"reach of all", rights, Substantive, "Recognizing that all ropes are not sound in all ports,", "Recognizing that in all ports all ropes are not sound,"},
		{"circumstance of another", rights, Substantive, "Recognizing that ropes for ships are lacking in many ports,", "Recognizing that ropes in many ports for ships are lacking,"},
		{"modifiers", rights, Routine, "Notes the digital harbour divide;", "Notes the harbour digital divide;"},
		{"degree moved", rights, Substantive, "Notes that only poor harbours suffer;", "Notes that poor only harbours suffer;"},
		{"across a bracket", security, Routine, "Notes the harbour repair and renewal (HRR) programme;", "Notes the harbour repair and renewal programme (HRR);"},

		// Forms of words.
		{"relating to", rights, Routine, "Notes the rules that relate to harbours;", "Notes the rules relating to harbours;"},
		{"providing", rights, Routine, "Notes the value of care in the provision of aid;", "Notes the value of care in providing aid;"},
		{"towards the achievement of", rights, Routine, "Notes the steps towards the Goals;", "Notes the steps towards the achievement of the Goals;"},
		{"agreement", rights, Routine, "Noting that ropes, sails and nets are an essential part of it,", "Noting that ropes, sails and nets is an essential part of it,"},
		{"tense with agreement", rights, Substantive, "Noting that ropes are an essential part of it,", "Noting that ropes was an essential part of it,"},
		{"is to was", rights, Substantive, "Noting that it is an essential part,", "Noting that it was an essential part,"},
		{"those who", security, Routine, "Pays tribute to the sailors who have lost their lives;", "Pays tribute to those sailors who have lost their lives;"},
		{"the to those", security, Substantive, "Pays tribute to the sailors of the town;", "Pays tribute to those sailors of the town;"},
		{"refusal by", rights, Routine, "Deplores the refusal of the authorities to help;", "Deplores the refusal by the authorities to help;"},
		{"protection by", rights, Substantive, "Stresses the protection of the authorities;", "Stresses the protection by the authorities;"},

		{"these and those", rights, Routine, "Stresses that these ropes should be kept;", "Stresses that those ropes should be kept;"},
		{"made by", rights, Routine, "Recognizes the contribution made by sailors to trade;", "Recognizes the contribution of sailors to trade;"},
		{"commitments of an instrument", rights, Substantive, "Recalls the commitments of the Harbour Compact;", "Recalls the commitments by the Harbour Compact;"},
		{"attacks by", rights, Substantive, "Condemns the killing by sailors;", "Condemns the killing of sailors;"},
		{"concerned at", rights, Routine, "Deeply concerned by the growth of piracy,", "Deeply concerned at the growth of piracy,"},
		{"noun of a verb", rights, Routine, "Urges States to take measures to eliminate tolls;", "Urges States to take measures for the elimination of tolls;"},
		{"gerund", rights, Routine, "Notes the part of sailors in promoting trade;", "Notes the part of sailors in the promotion of trade;"},
		{"another noun", rights, Substantive, "Urges States to take measures to eliminate tolls;", "Urges States to take measures for the reduction of tolls;"},
		{"development is no developer", rights, Substantive, "Notes the part of sailors in developing countries;", "Notes the part of sailors in the movement of countries;"},

		// What stays news.
		{"continue to", security, Substantive, "Decides that the Mission shall include patrols;", "Decides that the Mission shall continue to include patrols;"},
	})
}

// TestFormOfVerb checks that a verb which only took the form of its new part is
// no reason by itself, while the move is one.
func TestFormOfVerb(t *testing.T) {
	ch := assembly.compare("Expresses its thanks to the sailors;", "Expressing its thanks to the sailors,")
	if ch.Attention != Substantive || len(ch.Reasons) != 1 || ch.Reasons[0] != "moved from the operative part to the preamble" {
		t.Errorf("%v, reasons %q", ch.Attention, ch.Reasons)
	}
	for _, e := range ch.Edits {
		if e.Op != Equal && e.Kind != Editorial {
			t.Errorf("%v edit is %v, want editorial", e.Op, e.Kind)
		}
	}
}
