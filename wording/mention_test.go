package wording

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// TestFind checks single mentions by kind: each text must hold exactly the
// mentions of that kind that the want column lists, as "words=key".
func TestFind(t *testing.T) {
	for _, c := range []struct {
		kind Kind
		text string
		want string
	}{
		{Citation, "Recalling its resolution 61/207 of 2 March 2007 on wells,", "61/207=A/RES/61/207"},
		{Citation, "Recalling its resolutions 61/207 of 2 March 2007, 62/3 B and 63/14,", "61/207=A/RES/61/207; 62/3 B=A/RES/62/3 B; 63/14=A/RES/63/14"},
		{Citation, "its resolutions 75/253 A to C and 76/247 A and B", "75/253 A to C=A/RES/75/253 A TO C; 76/247 A and B=A/RES/76/247 A TO B"},
		{Citation, "Council resolution 2023/24 and the accounts for 2023/24", "2023/24=E/RES/2023/24"},
		{Date, "Council resolution 2023/24 and the accounts for 2023/24", "2023/24=2023/2024"},
		{Date, "the accounts for 1999/00 and for 2023/25", "1999/00=1999/2000"},
		{Citation, "in Economic and Social Council resolution 2019/7", "2019/7=E/RES/2019/7"},
		{Citation, "in Council resolution 2019/7 on the Commission", "2019/7=E/RES/2019/7"},
		{Citation, "Human Rights Council resolution 51/12", "51/12=A/HRC/RES/51/12"},
		{Citation, "Security Council resolution 1820 (2008)", "1820 (2008)=S/RES/1820"},
		{Citation, "General Assembly resolution 2625 (XXV)", "2625 (XXV)=A/RES/2625(XXV)"},
		{Citation, "general comment No. 24 (2019)", "24 (2019)=24 (2019)"},
		{Citation, "resolution 217 A (III)", "217 A (III)=A/RES/217A(III)"},
		{Citation, "its resolution S-26/2 and decision 61/503", "S-26/2=A/RES/S-26/2; 61/503=A/DEC/61/503"},
		{Citation, "the report in document E/CN.9/2021/4", "E/CN.9/2021/4=E/CN.9/2021/4"},
		{Citation, "World Health Assembly resolution WHA70.3", "WHA70.3=WHA70.3"},
		{Citation, "paragraph 12 of the outcome document", "paragraph 12=paragraph 12"},
		{Citation, "a 24/7 service and/or HIV/AIDS", ""},
		{CrossRef, "as set out in paragraph 4 above", "paragraph 4 above=paragraph 4"},
		{CrossRef, "pursuant to paragraphs 4 and 6 (b) below", "paragraphs 4 and 6 (b) below=paragraph 4 and 6 b"},
		{CrossRef, "paragraph 12 of the outcome document", ""},
		{Date, "on 7 June 2021", "7 June 2021=2021-06-07"},
		{Date, "from 6 to 8 May 2021", "6 to 8 May 2021=2021-05-06/2021-05-08"},
		{Date, "from 28 November to 2 December 2021", "28 November to 2 December 2021=2021-11-28/2021-12-02"},
		{Date, "on 22-23 September 2021 and in May 2022", "22-23 September 2021=2021-09-22/2021-09-23; May 2022=2022-05"},
		{Date, "the period 2016–2025 and 2030", "2016–2025=2016/2025; 2030=2030"},
		{Date, "Member States may 2 or more", ""},
		{Date, "the 2030 Agenda for Sustainable Development", ""},
		{Date, "at its seventy-eighth session", "seventy-eighth=session 78"},
		{Date, "the eighth annual multi-stakeholder forum", "eighth=forum 8"},
		{Date, "on the report of the Second Committee", ""},
		{Figure, "so that 5.4 billion people", "5.4 billion=5400000000 people"},
		{Figure, "67 per cent of women", "67 per cent=67 %"},
		{Figure, "more than 1,200 pledges", "1,200=1200 pledges"},
		{Figure, "two thirds of girls and half of boys", "two thirds=0.6666666666666666; half=0.5"},
		{Figure, "four in five people and three out of ten ships", "four in five=0.8 people; three out of ten=0.3 ships"},
		{Figure, "two in 2024, five in four", "two=2; five=5; four=4"},
		{Figure, "a 20-year review", ""},
		{Figure, "article 19 and target 9 of the 2030 Agenda in 2024", ""},
		{Body, "the Commission on Science and Technology for Development and UNDP", "Commission on Science and Technology for Development=commission on science and technology for development; UNDP=united nations development programme"},
		{Body, "calls upon H/PKs and asks QfLB to act", "H/PKs=h/pks; QfLB=qflb"},
		{Body, "the Economic and Social Council and the General Assembly", "Economic and Social Council=economic and social council; General Assembly=general assembly"},
		{Body, "calls upon Member States and Governments", ""},
		{Instrument, "the Convention on the Rights of the Child", "Convention on the Rights of the Child=convention on the rights of the child"},
		{Instrument, "the 2030 Agenda and the Sustainable Development Goals", "2030 Agenda=2030 agenda for sustainable development; Sustainable Development Goals=sustainable development goals"},
		{Title, "under the theme “Rivers for all” and \"Wells\"", "“Rivers for all”=rivers for all; \"Wells\"=wells"},
		{Title, "a \"title that never ends", ""},
		{Actor, "calls upon Member States and women and girls", "Member States=member states; women and girls=women and girls"},
		{Actor, "the Convention on the Rights of the Child", ""},
		{Place, "held in Kampala, and thanks Kenya and Norway", "Kampala=kampala; Kenya=kenya; Norway=norway"},
		{Verb, "Also strongly condemns such acts", "Also strongly condemns=condemn strongly"},
		{Verb, "the quick brown fox", ""},
		{Sequence, "Recalling further its resolution", "further=further"},
	} {
		var got []string
		for _, m := range Read(c.text).Mentions {
			if m.Kind == c.kind {
				got = append(got, c.text[m.Start:m.End]+"="+m.Key)
			}
		}
		if s := strings.Join(got, "; "); s != c.want {
			t.Errorf("%v in %q:\n got %s\nwant %s", c.kind, c.text, s, c.want)
		}
	}
}

// TestVerbs checks verb phrases: opening and inner ones, modifiers, sequence.
func TestVerbs(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Notes with great concern the loss of wells, and urges States to act", "note with great concern | urge"},
		{"Welcomes and urges the work", "welcome + urge"},
		{"Takes note with appreciation of the report", "take note with appreciation"},
		{"Taking note also of the report, and recalling the rest", "also:take note | recall"},
		{"Reaffirms its call upon States", "reaffirm its call upon"},
		{"Expresses its deep concern at floods", "express deep concern"},
		{"Deeply concerned at floods, and noting the rain", "concerned deeply | note"},
		{"Once again calls upon donors", "once again:call upon"},
		{"Looks forward to the session", "look forward"},
		{"Having considered the report,", "have considered"},
		{"Bearing in mind the floods,", "bear in mind"},
		{"Condemns in the strongest terms the attack", "condemn in the strongest terms"},
		{"The river rises", ""},
	} {
		var got []string
		for _, p := range Read(c.text).Verbs {
			k := p.Key()
			if p.Sequence != "" {
				k = p.Sequence + ":" + k
			}
			got = append(got, k)
		}
		if s := strings.Join(got, " | "); s != c.want {
			t.Errorf("%q: got %q, want %q", c.text, s, c.want)
		}
	}
}

// FuzzFind holds the law that mentions lie within the text, begin and end at
// words, and stand in order.
func FuzzFind(f *testing.F) {
	f.Add("Recalling its resolutions 61/207 of 2 March 2007, 62/3 B (“Wells”) and 5 of 6 to 8 May in paragraphs 4, 5 above")
	f.Add("paragraph , and ( ) 20- -20 two- one in")
	f.Fuzz(func(t *testing.T, text string) {
		found := Read(text).Mentions
		for _, m := range found {
			if m.Start < 0 || m.End > len(text) || m.Start >= m.End {
				t.Fatalf("mention %+v lies outside %q", m, text)
			}
		}
		if !slices.IsSortedFunc(found, func(a, b Mention) int { return a.Start - b.Start }) {
			t.Fatalf("mentions out of order: %+v", found)
		}
		for _, p := range Read(text).Verbs {
			if p.Start < 0 || p.End > len(text) || p.Start >= p.End {
				t.Fatalf("verb %+v lies outside %q", p, text)
			}
		}
	})
}

func BenchmarkFind(b *testing.B) {
	text := strings.Repeat("Welcomes the holding of the eighth annual forum in Nairobi from 6 to 8 May 2021, and invites Member States to report on resolution 61/207; ", 4)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Read(text)
	}
}

func ExampleRead() {
	text := "Recalling also its resolution 61/207 of 2 March 2007,"
	for _, m := range Read(text).Mentions {
		fmt.Println(m.Kind, text[m.Start:m.End], m.Key)
	}
	// Output:
	// verb Recalling also recall
	// sequence also also
	// citation 61/207 A/RES/61/207
	// date 2 March 2007 2007-03-02
}
