package layout

import "testing"

func TestJoinHyphen(t *testing.T) {
	v := NewVocabulary("the lighthouse keepers of the tide-table and the coordination of light for harbours of lamp and oil")
	for _, c := range [][3]string{
		{"multi-", "stakeholder", "multi-stakeholder"},
		{"light-", "house", "lighthouse"},
		{"tide-", "table", "tide-table"},
		{"develop-", "ment", "development"},
		{"implemen-", "tation", "implementation"},
		{"lamp-", "oil", "lamp-oil"},
		{"lamp-", "and", "lamp- and"},
		{"Asia-", "Pacific", "Asia-Pacific"},
		{"2015-", "2030", "2015-2030"},
		{"zorb-", "flim", "zorbflim"},
		{"medium-", "sized", "medium-sized"},
		{"decision-", "making", "decision-making"},
		{"capacity-", "building", "capacity-building"},
	} {
		if got := v.JoinHyphen(c[0], c[1]); got != c[2] {
			t.Errorf("JoinHyphen(%q, %q) = %q; want %q", c[0], c[1], got, c[2])
		}
	}
}

func TestHeal(t *testing.T) {
	english := "we recall that the progress made in the development of the harbours by all States is the result of their work and of the partnerships of the keepers with the pilots in the follow-up to the conference, which was held in the year of the storm – "
	v := NewVocabulary(english, "ongoing work", "the lanternists of the mole", "the drawdown, the drawdown", "the website, its website")
	for _, c := range [][2]string{
		{"the progr ess of States", "the progress of States"},
		{"partnersh ips and keep ers", "partnerships and keepers"},
		{"underpinned b y the law", "underpinned by the law"},
		{"in th e year an d after", "in the year and after"},
		{"the 2030 A genda", "the 2030 Agenda"},
		{"sustain able harbours", "sustainable harbours"},
		{"States able to light", "States able to light"},
		{"it is i nseparable from justice", "it is inseparable from justice"},
		{"phase i gnomon and mnemonic", "phase i gnomon and mnemonic"},
		{"to draw down the Mission, on its web site", "to draw down the Mission, on its web site"},
		{"the l anternists", "the lanternists"},
		{"the red lamp", "the red lamp"}, // "there" is no relative of it
		{"in to the harbour", "in to the harbour"},
		{"medium sized ports and information sharing", "medium sized ports and information sharing"},
		{"Sharm el-Sheikh and Rio de Janeiro", "Sharm el-Sheikh and Rio de Janeiro"},
		{"for development , 7 its (harbours )", "for development, 7 its (harbours)"},
		{"follow -up, COVID -19 and a 10 -year plan", "follow-up, COVID-19 and a 10-year plan"},
		{"town-planned and -led lamps", "town-planned and -led lamps"},
		{"a frost of -20 degrees", "a frost of -20 degrees"},
		{"the Secretary - General", "the Secretary-General"},
		{"micro -, small and age - and gender-sensitive", "micro-, small and age- and gender-sensitive"},
		{"2018 –2028 and 2015 – 2030", "2018–2028 and 2015–2030"},
		{"three dimensions – social and economic", "three dimensions – social and economic"},
		{"short- and long-term post- conflict plans", "short- and long-term post-conflict plans"},
		{"women ’s rights", "women’s rights"},
		{"a b c d", "a b c d"},
	} {
		if got := v.Heal(c[0]); got != c[1] {
			t.Errorf("Heal(%q) = %q; want %q", c[0], got, c[1])
		}
	}
}

func TestHealLeavesOtherLanguagesAlone(t *testing.T) {
	for _, french := range []string{
		"Rappelant le rapport sur la sûreté des phares et le rôle de la mer dans les ports ; prie le Secrétaire général de lui en rendre compte à sa session",
		"Prie les États d’agir en matière d’égalité, et les pays d'honorer les droits d'autrui, que la mer s’ouvre ou non",
	} {
		if got := NewVocabulary(french).Heal(french); got != french {
			t.Errorf("Heal changed French:\n got %q\nwant %q", got, french)
		}
	}
}
