package diff

import (
	"strings"
	"testing"
)

// markUp writes a change as [-old-]{+new+}, with ¶ where a paragraph of either
// side begins after another, and @ after words that stand elsewhere.
func markUp(c *Comparison, ch Change) string {
	var b strings.Builder
	old, new := -1, -1
	for _, e := range ch.Edits {
		if e.Old.Paragraph >= 0 && old >= 0 && e.Old.Paragraph != old || e.New.Paragraph >= 0 && new >= 0 && e.New.Paragraph != new {
			b.WriteString("¶")
		}
		if e.Old.Paragraph >= 0 {
			old = e.Old.Paragraph
		}
		if e.New.Paragraph >= 0 {
			new = e.New.Paragraph
		}
		switch e.Op {
		case Equal:
			b.WriteString(c.NewText(e))
		case Delete:
			b.WriteString("[-" + c.OldText(e) + "-]")
		case Insert:
			b.WriteString("{+" + c.NewText(e) + "+}")
		}
		if e.Elsewhere != nil {
			b.WriteString("@")
		}
	}
	return b.String()
}

func TestWordDiffMarksWhatAPersonWouldMark(t *testing.T) {
	for _, tt := range []struct{ name, old, new, want string }{
		{"one word",
			"Calls upon Member States to close the gaps in water supply",
			"Calls upon Member States to bridge the gaps in water supply",
			"Calls upon Member States to[- close-]{+ bridge+} the gaps in water supply"},
		{"part of a word stays whole",
			"the protection of data, cyberdefence and trust",
			"the protection of data, cyber and trust",
			"the protection of data,[- cyberdefence-]{+ cyber+} and trust"},
		{"one word comes",
			"encourages Member States to report",
			"encourages willing Member States to report",
			"encourages{+ willing+} Member States to report"},
		{"a phrase comes whole, from its conjunction on",
			"the role of Governments and society in rivers",
			"the role of Governments and other stakeholders and society in rivers",
			"the role of Governments{+ and other stakeholders+} and society in rivers"},
		{"typography is no change",
			"the women’s “right” to follow‑up",
			"the women's \"right\" to follow-up",
			"the women's \"right\" to follow-up"},
		{"case is a change",
			"the member States of the basin",
			"the Member States of the basin",
			"the[- member-]{+ Member+} States of the basin"},
		{"small words between changes go with them",
			"Decides to promote the use of wells",
			"Decides to foster the growth of wells",
			"Decides to[- promote the use-]{+ foster the growth+} of wells"},
		{"a citation rolls whole",
			"its resolution 61/12 of 4 March 2011 on rivers",
			"its resolution 63/44 of 9 April 2013 on rivers",
			"its resolution[- 61/12 of 4 March 2011-]{+ 63/44 of 9 April 2013+} on rivers"},
		{"a date rolls whole, the month too",
			"met from 3 to 5 May 2019 at the lake",
			"met from 9 to 11 May 2021 at the lake",
			"met from[- 3 to 5 May 2019-]{+ 9 to 11 May 2021+} at the lake"},
		{"an ordinal stands alone beside a longer change",
			"Notes the third session of the board, held in Lima from 2 to 6 June 2018, and its report;",
			"Notes the fourth session of the board, held in Oslo from 8 to 12 July 2019, and its report;",
			"Notes the[- third-]{+ fourth+} session of the board, held in[- Lima from 2 to 6 June 2018-]{+ Oslo from 8 to 12 July 2019+}, and its report;"},
		{"two titles after two titles",
			"on its themes “Glacial lakes” and “Dams in old age”, in spring",
			"on its themes “The price of rain” and “Rivers at night”, in spring",
			"on its themes “[-Glacial lakes-]{+The price of rain+}” and “[-Dams in old age-]{+Rivers at night+}”, in spring"},
		{"a title that gains a word is the same title",
			"the report entitled “Water and work in dry lands”,",
			"the report entitled “Water, gender and work in dry lands”,",
			"the report entitled “Water{+, gender+} and work in dry lands”,"},
		{"a clause that begins again parts two changes",
			"Notes the meeting of the river basin forum, held online from 2 to 7 March 2020, under the theme of ice and its many uses for all",
			"Notes the meeting of the river basin forum, held in Quito from 6 to 9 April 2021, under the theme of fire, which few of us knew",
			"Notes the meeting of the river basin forum, held[- online from 2 to 7 March 2020-]{+ in Quito from 6 to 9 April 2021+}, under the theme of[- ice and its many uses for all-]{+ fire, which few of us knew+}"},
		{"an item leaves a list",
			"the role of farmers, fishers, herders and foresters in planning",
			"the role of farmers, herders and foresters in planning",
			"the role of farmers[-, fishers-], herders and foresters in planning"},
		{"an item joins the end of a list",
			"the Governments of Chad, Niger and Togo for their gifts",
			"the Governments of Chad, Niger, Togo and Mali for their gifts",
			"the Governments of Chad, Niger[- and-]{+,+} Togo{+ and Mali+} for their gifts"},
		{"a list in another order",
			"thanks Ghana, the Sudan and Benin for their help",
			"thanks Benin, Ghana and the Sudan for their help",
			"thanks{+ Benin,+} Ghana[-,-]{+ and+} the Sudan[- and Benin-] for their help"},
		{"donors put in alphabetical order",
			"gifts of Switzerland, Norway, Austria and Japan",
			"gifts of Austria, Japan, Norway and Switzerland",
			"gifts of[- Switzerland, Norway,-] Austria[- and-]{+,+} Japan{+, Norway and Switzerland+}"},
		{"words come and go around a clause",
			"to reach new markets, such as a fair price, sufficient loans and tools",
			"to reach new markets in good time, such as sufficient loans and tools",
			"to reach new markets{+ in good time+}, such as[- a fair price,-] sufficient loans and tools"},
		{"a clause joins at the end, before the stop",
			"Invites donors to pay;",
			"Invites donors to pay, and thanks those that did;",
			"Invites donors to pay{+, and thanks those that did+};"},
		{"a sequence word comes before the verb",
			"Stresses the need for dams;",
			"Also stresses the need for dams;",
			"[-Stresses-]{+Also stresses+} the need for dams;"},
		{"a figure and its direction",
			"used by 61 per cent of women and 66 per cent of men",
			"used by 63 per cent of women and 66 per cent of men",
			"used by[- 61-]{+ 63+} per cent of women and 66 per cent of men"},
		{"brackets stay together",
			"the Office for Wells is asked to report",
			"the Office for Wells (the “Office”) is asked to report",
			"the Office for Wells{+ (the “Office”)+} is asked to report"},
		{"hardly anything is left",
			"Recalling the treaty on the sharing of waters and the protocol on dams, signed in the spring of that year",
			"Deeply concerned that half of all wells run dry each summer while people wait for the rain to come",
			"[-Recalling the treaty on the sharing of waters and the protocol on dams, signed in the spring of that year-]{+Deeply concerned that half of all wells run dry each summer while people wait for the rain to come+}"},
		{"a long run stays though all around it changed",
			"Recalling the efforts of the host cities to welcome those who study the rivers, in Lima in 2001, in Oslo in 2002, in Quito in 2003, in Accra in 2004, in Bonn in 2005, in Doha in 2006, in Suva in 2007, in Male in 2008, in Riga in 2009 and in Baku in 2010,",
			"Recalling the efforts of the host cities to welcome those who study the rivers, most lately Dakar, and noting that they will next gather in Hanoi,",
			"Recalling the efforts of the host cities to welcome those who study the rivers,[- in Lima in 2001, in Oslo in 2002, in Quito in 2003, in Accra in 2004, in Bonn in 2005, in Doha in 2006, in Suva in 2007, in Male in 2008, in Riga in 2009 and in Baku in 2010-]{+ most lately Dakar, and noting that they will next gather in Hanoi+},"},
		{"characters that show nothing are no change",
			"Decides to meet \u200b again;",
			"Decides to meet again;",
			"Decides to meet again;"},
		{"French",
			"Rappelant sa résolution 61/12 du 4 mars 2011 relative à l’eau des fleuves,",
			"Rappelant sa résolution 63/44 du 9 avril 2013 relative à l’eau des lacs et des fleuves,",
			"Rappelant sa résolution[- 61/12 du 4 mars 2011-]{+ 63/44 du 9 avril 2013+} relative à l’eau{+ des lacs et+} des fleuves,"},
		{"Spanish",
			"Recordando su resolución 61/12, de 4 de marzo de 2011, sobre el agua",
			"Recordando su resolución 63/44, de 9 de marzo de 2013, sobre el agua",
			"Recordando su resolución[- 61/12, de 4 de marzo de 2011-]{+ 63/44, de 9 de marzo de 2013+}, sobre el agua"},
		{"Chinese",
			"回顾关于河流的决议，并请秘书长提出报告",
			"回顾关于湖泊的决议，并请秘书长尽快提出报告",
			"回顾关于[-河流-]{+湖泊+}的决议，并请秘书长{+尽快+}提出报告"},
		{"nothing to something", "", "Decides to meet.", "{+Decides to meet.+}"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			old, new := document(tt.old), document(tt.new)
			c := CompareAligned(old, new, oneMatch(old, new))
			if got := markUp(c, c.Changes[0]); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}

func TestWordDiffAcrossParagraphs(t *testing.T) {
	const (
		dams   = "Encourages States to inspect all dams each spring and to publish what they find"
		report = "requests the Office for Wells to report on it to the Assembly at its next session"
		gauges = "Thanks the river commissions for the gauges that they gave and the training that went with them;"
	)
	for _, tt := range []struct {
		name     string
		old, new []string
		want     string
	}{
		{"a split", []string{dams + ", and " + report + ";"}, []string{dams + ";", "R" + report[1:] + ";"},
			dams + "[-, and requests-]{+;+}¶{+Requests+}" + report[len("requests"):] + ";"},
		{"a merge", []string{dams + ";", "R" + report[1:] + ";"}, []string{dams + ", and " + report + ";"},
			dams + "[-;-]¶[-Requests-]{+, and requests+}" + report[len("requests"):] + ";"},
		{"two paragraphs merge by turns",
			[]string{"Encourages the study of birds of the upper valley;", "Notes that the lore of old herders may be used with their consent;"},
			[]string{"Notes that the lore of old herders, the study of birds of the upper valley included, may be used with their consent;"},
			"[-Encourages-]{+Notes that the lore of old herders+}@{+,+} the study of birds of the upper valley[-;-]¶[-Notes that the lore of old herders-]@{+ included,+} may be used with their consent;"},
		{"two paragraphs merge in the other order", []string{gauges, dams + ";"}, []string{dams + "; " + gauges},
			"{+" + dams + ";+}@ " + gauges + "¶[-" + dams + ";-]@"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			old, new := document(tt.old...), document(tt.new...)
			c := CompareAligned(old, new, oneMatch(old, new))
			if err := checkLaws(c); err != nil {
				t.Fatal(err)
			}
			if got := markUp(c, c.Changes[0]); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}
