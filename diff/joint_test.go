package diff

import (
	"strings"
	"testing"

	"resdiff/resolution"
)

// parted compares a paragraph with the two that it became, parted by " | ", or
// two with one.
func parted(old, new string) Change {
	make := func(text string) *resolution.Resolution {
		r := document(strings.Split(text, " | ")...)
		for i := range r.Paragraphs {
			if p := &r.Paragraphs[i]; strings.HasSuffix(text, ",") {
				p.Kind, p.Label.Series = resolution.Preambular, "PP"
			}
		}
		return r
	}
	a, b := make(old), make(new)
	return compareAligned(a, b, oneMatch(a, b), Options{}).Changes[0]
}

// TestNeutralVerbOfOneParagraph checks that a neutral opening verb excuses no verb
// that another paragraph of the same change opens with.
func TestNeutralVerbOfOneParagraph(t *testing.T) {
	const one = "Notes that ferries lack rafts and that rescue stations are few;"
	for _, second := range []string{"Deplores", "Also deplores", "Welcomes the fact"} {
		if ch := parted(one, "Notes that ferries lack rafts; | "+second+" that rescue stations are few;"); ch.Attention != Substantive {
			t.Errorf("%s: %v (%s)", second, ch.Attention, strings.Join(ch.Reasons, "; "))
		}
	}
}

// TestJoints checks a paragraph that became two and two that became one: the verb
// that both parts have may be said for each or once.
func TestJoints(t *testing.T) {
	for _, c := range []struct {
		name       string
		want       Attention
		one, apart string
	}{
		{"own verb", Routine, "Invites States to share charts of the reefs, and encourages the Board to publish an atlas;", "Invites States to share charts of the reefs; | Encourages the Board to publish an atlas;"},
		{"after a clause with a comma", Routine, "Welcomes the efforts to ensure that reefs will be charted on time, in accordance with the Code, and underlines the need for pilots;", "Welcomes the efforts to ensure that reefs will be charted on time, in accordance with the Code; | Underlines the need for pilots;"},
		{"a denial said again", Substantive, "Urges States not to close ports and to assist pilots;", "Urges States not to close ports; | Also urges States not to assist pilots;"},
		{"what is refrained from", Substantive, "Calls upon States to abstain from threats and to use force;", "Calls upon States to abstain from threats; | Also calls upon States to use force;"},
		{"own verb without a comma", Routine, "Welcomes the new code and encourages the Board to publish an atlas;", "Welcomes the new code; | Encourages the Board to publish an atlas;"},
		{"own verb with order words", Routine, "Notes the new code, and further notes the atlas of the Board;", "Notes the new code; | Also notes the atlas of the Board;"},
		{"preamble", Routine, "Noting that many ferries lack rafts, and recalling that rescue stations are few,", "Noting that many ferries lack rafts, | Recalling that rescue stations are few,"},
		{"in this regard", Routine, "Invites States to share charts of the reefs, and encourages the Board to publish an atlas;", "Invites States to share charts of the reefs; | In this regard, encourages the Board to publish an atlas;"},
		{"as well as", Routine, "Encourages States to chart the reefs as well as to train pilots;", "Encourages States to chart the reefs; | Also encourages States to train pilots;"},
		{"taken up by a pronoun", Routine, "Invites the Harbour Board to chart the reefs, and also invites it to train pilots;", "Invites the Harbour Board to chart the reefs; | Invites the Harbour Board to train pilots;"},
		{"verb and addressee", Routine, "Encourages Member States to chart the reefs along their coasts and to train pilots;", "Encourages Member States to chart the reefs along their coasts; | Also encourages Member States to train pilots;"},
		{"verb and pronoun", Routine, "Encourages Member States to chart the reefs along their coasts, and to train pilots;", "Encourages Member States to chart the reefs along their coasts; | Further encourages them to train pilots;"},
		{"without to", Routine, "Encourages coastal States to chart the southern reefs and train the pilots of ferries;", "Encourages coastal States to chart the southern reefs; | Also encourages coastal States to train the pilots of ferries;"},
		{"things", Routine, "Welcomes the new harbour code, and the pledges made at the conference on ferries;", "Welcomes the new harbour code; | Also welcomes the pledges made at the conference on ferries;"},
		{"clauses", Routine, "Stresses that ferries lack rafts and that rescue stations are few;", "Stresses that ferries lack rafts; | Also stresses that rescue stations are few;"},
		{"clauses of who shall", Routine, "Decides that States shall search the ferries and that the flag State shall bear all costs;", "Decides that States shall search the ferries; | Also decides that the flag State shall bear all costs;"},
		{"clauses with a period", Routine, "Recommends that ferries be searched, and that the lists be published within three months;", "Recommends that ferries be searched; | Recommends also that the lists be published within three months;"},
		{"noted reports", Routine, "Takes note of the report of the Secretary-General and of the recommendations contained therein;", "Takes note of the report of the Secretary-General; | Also takes note of the recommendations contained therein;"},
		{"asked as well", Routine, "Invites States to give rafts to the islands, and the Board to train the pilots;", "Invites States to give rafts to the islands; | Also invites the Board to train the pilots;"},
		{"a long thing", Routine, "Encourages trade in rafts, including the exchange of pilots and of crews, and the sharing of charts;", "Encourages trade in rafts, including the exchange of pilots and of crews; | Also encourages the sharing of charts;"},
		{"States that lack", Routine, "Invites States to assist, upon request, States that lack the means to buy rafts, and encourages the Board to lend them;", "Invites States to assist, upon request, States that lack the means to buy rafts; | Encourages the Board to lend them;"},
		{"a list of acts", Routine, "Welcomes the new code, encourages States to chart reefs, and invites the Board to train pilots;", "Welcomes the new code; | Encourages States to chart reefs, and invites the Board to train pilots;"},
		{"prepositions", Routine, "Calls for the repair of the quays and for the dredging of the channel;", "Calls for the repair of the quays; | Also calls for the dredging of the channel;"},
		{"a list", Routine, "Requests the Board to gather data on wrecks, to mend the quays, and to train pilots in the small ports;", "Requests the Board to gather data on wrecks; | Also requests the Board to mend the quays, and to train pilots in the small ports;"},

		{"another verb", Substantive, "Invites States to share charts of the reefs, and encourages the Board to publish an atlas;", "Invites States to share charts of the reefs; | Urges the Board to publish an atlas;"},
		{"a weaker verb for the second", Substantive, "Requests Member States to chart the reefs along their coasts and to train pilots;", "Requests Member States to chart the reefs along their coasts; | Encourages Member States to train pilots;"},
		{"another degree", Substantive, "Encourages Member States to chart the reefs along their coasts and to train pilots;", "Encourages Member States to chart the reefs along their coasts; | Strongly encourages Member States to train pilots;"},
		{"another feeling", Substantive, "Notes that ferries lack rafts, and that rescue stations are few;", "Notes that ferries lack rafts; | Notes with concern that rescue stations are few;"},
		{"said again", Substantive, "Welcomes the new code, and encourages the Board to publish an atlas;", "Welcomes the new code; | Once again encourages the Board to publish an atlas;"},
		{"another addressee", Substantive, "Encourages Member States to chart the reefs along their coasts and to train pilots;", "Encourages Member States to chart the reefs along their coasts; | Also encourages the Board to train pilots;"},
		{"fewer addressed", Substantive, "Encourages Member States and the Board to chart the reefs and to train pilots;", "Encourages Member States and the Board to chart the reefs; | Also encourages Member States to train pilots;"},
		{"a pronoun for one of two", Substantive, "Urges the Government to restrain the militias and to hand over the harbours;", "Urges the Government to restrain the militias; | Also urges them to hand over the harbours;"},
		{"degree of the addressee", Substantive, "Encourages States, as appropriate, to chart the reefs and to train pilots;", "Encourages States, as appropriate, to chart the reefs; | Also encourages States to train pilots;"},
		{"done by another", Substantive, "Requests the Board to help States to chart the reefs and to train pilots;", "Requests the Board to help States to chart the reefs; | Also requests the Board to train pilots;"},
		{"not both", Substantive, "Urges the parties not to mine the channel and to shell the quays;", "Urges the parties not to mine the channel; | Also urges the parties to shell the quays;"},
		{"limited for both", Substantive, "Requests the Board to chart the reefs and to train pilots, within existing resources;", "Requests the Board to chart the reefs; | Also requests the Board to train pilots, within existing resources;"},
		{"a deadline for both", Substantive, "Calls upon States to chart the reefs and to train pilots by 2030;", "Calls upon States to chart the reefs; | Also calls upon States to train pilots by 2030;"},
		{"a period for both", Substantive, "Authorizes the Mission to guard the ports and to seize smuggled fuel for a period of twelve months;", "Authorizes the Mission to guard the ports; | Also authorizes the Mission to seize smuggled fuel for a period of twelve months;"},
		{"a consent for both", Substantive, "Authorizes States to board suspect ships and to sell the fuel with the consent of the owner;", "Authorizes States to board suspect ships; | Also authorizes States to sell the fuel with the consent of the owner;"},
		{"one object of two verbs", Substantive, "Calls upon States to chart and to mark the reefs;", "Calls upon States to chart; | Also calls upon States to mark the reefs;"},
		{"what is supported", Substantive, "Supports the work of the Office and the Mission;", "Supports the work of the Office; | Also supports the Mission;"},
		{"what is between two", Substantive, "Welcomes the agreement between the ports, and the pilots;", "Welcomes the agreement between the ports; | Also welcomes the pilots;"},
		{"one that is helped", Substantive, "Encourages States to help the Office, and the Mission;", "Encourages States to help the Office; | Also encourages the Mission;"},
		{"a report of two", Substantive, "Takes note of the report of the Secretary-General and of the Harbour Board;", "Takes note of the report of the Secretary-General; | Also takes note of the Harbour Board;"},
		{"a summary of two", Substantive, "Takes note of the summary of the debates and of the views of pilots;", "Takes note of the summary of the debates; | Also takes note of the views of pilots;"},
		{"less appreciation", Substantive, "Takes note with appreciation of the report of the Board and of the recommendations therein;", "Takes note with appreciation of the report of the Board; | Also takes note of the recommendations therein;"},
		{"an adjective of both", Substantive, "Welcomes the renewed pledges and visits of the Board;", "Welcomes the renewed pledges; | Also welcomes visits of the Board;"},
		{"what is of both", Substantive, "Welcomes the reports and the statements of the Board;", "Welcomes the reports; | Also welcomes the statements of the Board;"},
		{"attacks on two", Substantive, "Condemns the attacks on the ports, and the shelling of ferries;", "Condemns the attacks on the ports; | Also condemns the shelling of ferries;"},
		{"a time of both", Substantive, "Stresses that, in times of war, ferries need rafts and that stations need crews;", "Stresses that, in times of war, ferries need rafts; | Also stresses that stations need crews;"},
		{"helped to train", Substantive, "Encourages States to help the Office, and the Board to train the pilots;", "Encourages States to help the Office; | Also encourages the Board to train the pilots;"},
		{"clauses on a condition", Substantive, "Recommends that ferries be searched, and that the lists be published, subject to the consent of the owner;", "Recommends that ferries be searched; | Recommends also that the lists be published, subject to the consent of the owner;"},
		{"one or the other", Substantive, "Urges the parties to free the pilots or to open the ports;", "Urges the parties to free the pilots; | Also urges the parties to open the ports;"},
		{"in this regard lost", Substantive, "Welcomes the new code, and in this regard encourages the Board to publish an atlas;", "Welcomes the new code; | Encourages the Board to publish an atlas;"},
		{"but", Substantive, "Welcomes the new code, but regrets the lack of rafts;", "Welcomes the new code; | Regrets the lack of rafts;"},
		{"what another said", Substantive, "Notes that the Board reported that ferries sink and that rafts are few;", "Notes that the Board reported that ferries sink; | Also notes that rafts are few;"},
		{"the act of another", Substantive, "Notes the work of the Board, which inspects ferries, and encourages States to join it;", "Notes the work of the Board, which inspects ferries; | Encourages States to join it;"},
		{"under a chapter", Substantive, "Acting under Chapter VII of the Charter, decides that ferries shall be inspected, and demands that the ports be opened;", "Acting under Chapter VII of the Charter, decides that ferries shall be inspected; | Demands that the ports be opened;"},
		{"on a condition", Substantive, "Decides to open the ports, and authorizes the Board to hire ferries, subject to its consent;", "Decides to open the ports; | Authorizes the Board to hire ferries, subject to its consent;"},
		{"either of two", Substantive, "Requests States either to chart the reefs and to train pilots;", "Requests States either to chart the reefs; | Also requests States to train pilots;"},
		{"more in the second", Substantive, "Encourages Member States to chart the reefs along their coasts and to train pilots;", "Encourages Member States to chart the reefs along their coasts; | Also encourages Member States to train pilots and crews;"},
		{"less in the first", Substantive, "Encourages Member States to chart the reefs along their coasts, and to train pilots;", "Encourages Member States to chart the reefs; | Also encourages Member States to train pilots;"},
	} {
		for _, side := range [][2]string{{c.one, c.apart}, {c.apart, c.one}} {
			if ch := parted(side[0], side[1]); ch.Attention != c.want {
				t.Errorf("%s: %v, want %v (%s)\n\t%s\n\t%s", c.name, ch.Attention, c.want, strings.Join(ch.Reasons, "; "), side[0], side[1])
			}
		}
	}
}

// TestJointsOfSubparagraphs checks a sub-paragraph that became two under one
// chapeau.
func TestJointsOfSubparagraphs(t *testing.T) {
	const chapeau = "OP1 Requests the Harbour Board:"
	for _, c := range []struct {
		name      string
		want      Attention
		one, a, b string
	}{
		{"tasks", Routine, "To chart the reefs of the coast, and to train pilots;", "To chart the reefs of the coast;", "To train pilots;"},
		{"tasks without to", Routine, "To chart the reefs of the coast and train the pilots of ferries;", "To chart the reefs of the coast;", "To train the pilots of ferries;"},
		{"what others are helped to do", Substantive, "To help States to chart the reefs, and to train pilots;", "To help States to chart the reefs;", "To train pilots;"},
		{"limited for both", Substantive, "To chart the reefs of the coast, and to train pilots, as appropriate;", "To chart the reefs of the coast;", "To train pilots, as appropriate;"},
		{"not both", Substantive, "Not to mine the reefs, and to train pilots;", "Not to mine the reefs;", "To train pilots;"},
		{"another task", Substantive, "To chart the reefs of the coast, and to train pilots;", "To chart the reefs of the coast;", "To pay pilots;"},
	} {
		one := labelled(chapeau, "OP1(a) "+c.one)
		two := labelled(chapeau, "OP1(a) "+c.a, "OP1(b) "+c.b)
		for _, got := range []*Comparison{paired(one, two, "0>0 1>1+2"), paired(two, one, "0>0 1+2>1")} {
			if ch := got.Changes[1]; ch.Attention != c.want {
				t.Errorf("%s: %v, want %v (%s)", c.name, ch.Attention, c.want, strings.Join(ch.Reasons, "; "))
			}
		}
	}
}

// TestReasonsBesideJoints checks that where more than the joint changed, the reasons
// tell of that alone.
func TestReasonsBesideJoints(t *testing.T) {
	for _, c := range []struct{ old, new, want string }{
		{
			"Invites States to chart the reefs, and encourages the Board to publish an atlas;",
			"Invites States to chart the reefs of the south; | Encourages the Board to publish an atlas;",
			"a term added: “of the south”",
		},
		{
			"Encourages States to chart the reefs of the coast and to train pilots;",
			"Encourages States to chart the reefs of the coast, including by night; | Also encourages States to train pilots;",
			"a term added: “including by night”",
		},
		{
			"Invites States to chart the reefs, and encourages the Board to publish an atlas;",
			"Invites States to chart the reefs; | Urges the Board to publish an atlas;",
			"a verb reworded: “and encourages” → “Urges”",
		},
	} {
		if got := strings.Join(parted(c.old, c.new).Reasons, "; "); got != c.want {
			t.Errorf("got %q, want %q", got, c.want)
		}
	}
}
