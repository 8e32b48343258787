package resolution

import (
	"fmt"
	"strings"
	"testing"
)

// TestNumbering checks that paragraphs are labelled by whatever numbers and
// letters they have, or none.
func TestNumbering(t *testing.T) {
	const preamble = "The General Assembly,\n\nRecalling the lamps,\n\n"
	var labels, thousand strings.Builder
	for n := 1; n <= 1002; n++ {
		fmt.Fprintf(&thousand, "%d. Urges States to light lamp %d;\n\n", n, n)
		fmt.Fprintf(&labels, " OP%d", n)
	}
	for _, c := range []struct{ name, text, want string }{
		{"beyond a thousand", preamble + thousand.String(), "PP1" + labels.String()},
		{"1)", preamble + "1) Urges States;\n\n2) Requests the Secretary-General:\n\na) to report;\n\nb) to light lamps;\n\n3) Decides to meet.\n", "PP1 OP1 OP2 OP2(a) OP2(b) OP3"},
		{"(1)", preamble + "(1) Urges States;\n\n(2) Requests the Secretary-General:\n\n(a) To report;\n\n(3) Decides to meet.\n", "PP1 OP1 OP2 OP2(a) OP3"},
		{"(a)", preamble + "(a) Urges States:\n\n(i) To light lamps;\n\n(ii) To trim wicks;\n\n(b) Decides to meet.\n", "PP1 OP1 OP1(i) OP1(ii) OP2"},
		{"A.", preamble + "A. Urges States to light lamps;\n\nB. Decides to meet.\n", "PP1 OP1 OP2"},
		{"the list of a paragraph without a number", preamble + "Urges States:\n\n(a) Notes to exchange;\n\n(b) Reports to write.\n", "PP1 OP1 OP1(a) OP1(b)"},
		{"the list of a preambular paragraph", preamble + "Recognizing the need for:\n\n(a) Calls of keepers,\n\n(b) Lamps,\n\n1. Urges States.\n", "PP1 PP2 PP2(a) PP2(b) OP1"},
		{"two lists begun at once", preamble + "1. Requests the Secretary-General:\n\n(a)(i) To report;\n\n(a)(ii) To light lamps;\n\n(b) (i) To trim wicks;\n\n(ii) To meet.\n", "PP1 OP1 OP1(a)(i) OP1(a)(ii) OP1(b)(i) OP1(b)(ii)"},
		{"letters with a stop", preamble + "1. Urges States:\n\na. To light:\n\ni. the lamp;\n\nii. the wick;\n\nb. To report.\n", "PP1 OP1 OP1(a) OP1(a)(i) OP1(a)(ii) OP1(b)"},
		{"dashes", preamble + "1. Urges States:\n\n– To light lamps;\n\n- to trim wicks.\n", "PP1 OP1 OP1#2 OP1#3"},
		{"in capitals, with semicolons", "The Seventy-seventh World Health Assembly,\nRECALLING resolution WHA70.1 on lamps;\nDEEPLY CONCERNED about burns;\nURGES Member States:\n(1) to light lamps;\n(2) to trim:\n(a) wicks;\n(b) glass;\nDECIDES to meet.\n", "PP1 PP2 OP1 OP1(1) OP1(2) OP1(2)(a) OP1(2)(b) OP2"},
		{"labels in brackets", "The Executive Board,\n\n(PP1) Recalling the lamps;\n\n(PP2) Noting the wicks,\n\n(OP)1. URGES Member States:\n\n(1) to light lamps;\n\n(OP)2. REQUESTS the Director-General to report.\n", "PP1 PP2 OP1 OP1(1) OP2"},
		{"no numbers, in French", "Le Conseil exécutif,\n\nRappelant les lampes,\n\nPrend note du rapport sur les lampes ;\n\nInvite les États à les allumer ;\n\nDécide de rester saisi de la question.\n", "PP1 OP1 OP2 OP3"},
		{"1), in French", "Le Conseil exécutif,\n\nRappelant les lampes,\n\n1. PRIE les États :\n\n1) de les allumer ;\n\n2) de les éteindre dans les ports.\n", "PP1 OP1 OP1(1) OP1(2)"},
		{"no numbers, in Spanish", "El Consejo Ejecutivo,\n\nRecordando las lámparas,\n\nPide a los Estados que las enciendan;\n\nInvita a los Estados a que informen;\n\nDecide examinar la cuestión.\n", "PP1 OP1 OP2 OP3"},
		{"a statement by the President", "S/PRST/2024/9\n\nStatement by the President of the Security Council\n\nAt the 9740th meeting of the Security Council, held on 9 October 2024, in connection with the item “Lamps”, the President of the Security Council made the following statement on behalf of the Council:\n\n“The Security Council welcomes the lamps.\n\n“The Security Council requests a report.”\n", "OP1 OP2 OP3"},
	} {
		r, err := Read([]byte(c.text), Options{})
		if err != nil {
			t.Fatal(err)
		}
		var labels []string
		for _, p := range r.Paragraphs {
			labels = append(labels, p.Label.String())
		}
		if got := strings.Join(labels, " "); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.name, got, c.want)
		}
		for _, w := range r.Warnings {
			if !strings.HasPrefix(w.Text, "the text is in") {
				t.Errorf("%s: %s", c.name, w.Text)
			}
		}
	}
}
