package judge

import (
	"strings"
	"testing"

	"resdiff/diff"
	"resdiff/wording"
)

// TestBuiltinWording checks the built-in table: every row has a source, both
// verbs of an order or an equality belong to a family, and nothing runs in a
// circle (ReadLexicon sees to that).
func TestBuiltinWording(t *testing.T) {
	w, err := ReadLexicon(strings.NewReader(lexiconTable), "lexicon.tsv")
	if err != nil {
		t.Fatal(err)
	}
	for n, line := range strings.Split(lexiconTable, "\n") {
		f := strings.Split(line, "\t")
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		switch strings.TrimSuffix(f[3], ", inferred") {
		case "LRI", "Gruenberg", "A/DEC/55/488", "ACABQ", "Vermont", "resdiff":
		default:
			t.Errorf("line %d: source %q is none of those the head explains", n+1, f[3])
		}
		if f[0] == "order" || f[0] == "equal" {
			for _, verb := range f[1:3] {
				if w.verbs[verb] == "" {
					t.Errorf("line %d: %q has no family", n+1, verb)
				}
			}
		}
	}
}

func TestReadLexiconRefusesBadTables(t *testing.T) {
	for _, c := range []struct{ table, want string }{
		{"order\turge\tdemand\tresdiff\norder\tdemand\turge\tresdiff\n", `circle through "demand"`},
		{"equal\turge\tpress\tresdiff\norder\turge\tpress\tresdiff\n", "circle"},
		{"# head\norder\turge\tdemand\t\n", "t.tsv:2: "},
		{"family\turge\tbossy\tresdiff\n", "there is no family"},
		{"hedge\tas appropriate\tsoftens\tresdiff\n", "weakens, strengthens, neutral"},
		{"strength\turge\t5\tresdiff\n", "there is no row"},
		{"order urge demand house\n", "four fields"},
	} {
		if _, err := ReadLexicon(strings.NewReader(c.table), "t.tsv"); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%q: error %v, want one with %q", c.table, err, c.want)
		}
	}
}

func TestVerbShift(t *testing.T) {
	for _, c := range []struct {
		old, new string
		want     diff.Shift
	}{
		{"Notes", "Also notes", diff.Same},
		{"Noting", "Notes", diff.Same},
		{"Encourages", "Urges", diff.Stronger},
		{"Urges", "Calls upon", diff.Weaker},
		{"Invites", "Encourages", diff.Stronger},
		{"Requests", "Invites", diff.Weaker},
		{"Urges", "Strongly urges", diff.Stronger},
		{"Stresses", "Emphasizes", diff.Lateral},
		{"Stresses", "Recognizes", diff.Weaker},
		{"Takes note", "Takes note with appreciation", diff.Stronger},
		{"Takes note with appreciation", "Notes", diff.Weaker},
		{"Takes note", "Notes", diff.Same},
		{"Notes", "Recalls", diff.Lateral},
		{"Further recalls", "Takes note", diff.Lateral},
		{"Recalls", "Reaffirms", diff.Stronger},
		{"Notes with concern", "Notes with great concern", diff.Stronger},
		{"Notes with deep concern", "Notes with great concern", diff.Lateral},
		{"Expresses concern", "Expresses deep concern", diff.Stronger},
		{"Notes", "Welcomes", diff.Stronger},
		{"Welcomes", "Welcomes and urges", diff.Stronger},
		{"Welcomes and supports", "Welcomes", diff.Weaker},
		{"Deplores", "Condemns", diff.Stronger},
		{"Condemns", "Condemns in the strongest terms", diff.Stronger},
		{"Calls upon", "Reaffirms its call upon", diff.Lateral},
		{"Recalls", "Reaffirms", diff.Stronger},
		{"Recalls", "Looks forward", diff.Incomparable},
		{"Reiterates", "Encourages", diff.Incomparable},
		{"Welcomes", "Urges", diff.Incomparable},
		{"Demands", "Calls for", diff.Weaker},
		{"Condemns", "Expresses its grave concern at", diff.Weaker},
		{"Strongly condemns", "Condemns in the strongest terms", diff.Stronger},
		{"Strongly deplores", "Deplores", diff.Weaker},
		{"Deplores", "Expresses concern at", diff.Weaker},
		{"Expresses its grave concern", "Reiterates its grave concern", diff.Lateral},
		{"Expresses outrage", "Expresses alarm", diff.Weaker},
		{"Requests", "Reiterates its request", diff.Lateral},
		{"Invites", "Renews its invitation", diff.Lateral},
		{"Notes with satisfaction", "Welcomes", diff.Stronger},
		{"Decides", "Requests", diff.Weaker},
		{"Decides", "Agrees", diff.Lateral},
		{"Recommends", "Urges", diff.Stronger},
		{"Recommends", "Calls upon", diff.Lateral},
		{"Deeply grieved at", "Deplores", diff.Stronger},
		{"Indignant at", "Shocked at", diff.Weaker},
		{"Alarmed at", "Condemns", diff.Lateral},
		{"Recalling its resolution 61/207 on", "Reaffirming its resolution 61/207 on", diff.Stronger},
		{"Concerned at", "Remains concerned at", diff.Same},
		{"We encourage", "We urge", diff.Stronger},
		{"We commit to", "We will endeavour to", diff.Weaker},
		{"We pledge to", "We will strive to", diff.Weaker},
		{"We undertake to", "We seek to", diff.Weaker},
		{"We resolve to", "We aim to", diff.Weaker},
		{"We are committed to", "We will try to", diff.Weaker},
		{"We will build", "We will endeavour to build", diff.Weaker},
		{"We will build", "We will also build", diff.Same},
		{"We will build", "We shall build", diff.Stronger},
		{"We commit to", "We will", diff.Lateral},
		{"We endeavour to", "We will seek to", diff.Lateral},
		{"Takes note of", "Takes careful note of", diff.Stronger},
		{"Takes note of", "Takes note with interest of", diff.Stronger},
		{"Takes note with concern of", "Notes with grave concern", diff.Stronger},
		{"Calls upon", "Calls strongly upon", diff.Stronger},
		{"Extends", "Renews", diff.Lateral},
		{"Suspends", "Terminates", diff.Stronger},
		{"Imposes", "Welcomes", diff.Incomparable},
		{"Expresses the hope that", "Demands", diff.Incomparable},
		{"Notes", "Notes with enthusiasm", diff.Same}, // no feeling of the genre
		{"Expresses its gratitude to", "Expresses its sincere gratitude to", diff.Stronger},
		{"Mindful of", "Bearing in mind", diff.Lateral},
		{"Convinced of", "Believing in", diff.Weaker},
		{"Acting under Chapter VII of", "Recalling", diff.Lateral},
	} {
		a, okA := wording.Read(c.old + " the harbours").Opening()
		b, okB := wording.Read(c.new + " the harbours").Opening()
		if !okA || !okB {
			t.Errorf("%q or %q opens nothing", c.old, c.new)
			continue
		}
		if got := builtinLexicon().Shift(a, b); got != c.want {
			t.Errorf("%q → %q: %v, want %v", c.old, c.new, got, c.want)
		}
		back := map[diff.Shift]diff.Shift{diff.Stronger: diff.Weaker, diff.Weaker: diff.Stronger}
		want, turned := back[c.want]
		if !turned {
			want = c.want
		}
		if got := builtinLexicon().Shift(b, a); got != want {
			t.Errorf("%q → %q: %v, want %v", c.new, c.old, got, want)
		}
	}
}

// TestVerbFamilies checks the family that openings of the genre belong to.
func TestVerbFamilies(t *testing.T) {
	for family, openings := range map[string]string{
		"directive":   "Imposes|Lifts|Orders|Suspends|Terminates|Extends|Authorizes|Demands|Determines|Establishes|Approves|Adopts|Appropriates|Apportions|Resolves|Designates|Renews|Invites|Calls for|Appeals to|Solicits|Directs|Instructs|Mandates|Concludes|Defers|Once again calls upon|We urge",
		"evaluative":  "Deplores|Strongly condemns|Regrets|Expresses regret at|Commends|Congratulates|Pays special tribute to|Takes note with concern of|Alarmed at|Appalled at|Dismayed at|Grieved at|Expresses the hope for|Is deeply concerned at|Looks forward to|Endorses",
		"declarative": "Stresses|Underlines|Underscores|Emphasizes|Highlights|Reiterates|Reaffirms|Affirms|Proclaims|Declares|Expresses its intention to enter|Bearing in mind|Guided by|Mindful of|Convinced of|Recognizes|Considers|Clarifies|Acting under|Taking into account|Remains seized of|Having met in|Reaffirms its hospitality towards",
	} {
		for opening := range strings.SplitSeq(openings, "|") {
			p, ok := wording.Read(opening + " the harbours").Opening()
			if got := builtinLexicon().Family(p); !ok || got != family {
				t.Errorf("%q: family %q, want %q", opening, got, family)
			}
		}
	}
}

// TestHedges checks which words weigh: set phrases, months and the words of
// names do not.
func TestHedges(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Invites States, as and when appropriate, to act", "as and when appropriate"},
		{"Invites those in a position to do so to give", "those in a position to do so"},
		{"Urges all parties to take all necessary steps without undue delay", "all; all necessary; without undue delay"},
		{"Urges action at all levels against all forms of piracy", ""},
		{"Notes the voluntary contributions and the voluntary commitments", "voluntary"},
		{"Endeavours to provide, subject to available resources, full texts in full", "endeavours; subject to available resources; in full"},
		{"Notes that the many sailors can and will play a crucial part", ""},
	} {
		var got []string
		text := wording.Read(c.text)
		for _, h := range builtinLexicon().Hedges(text.Lowers(wording.Range{To: len(text.Words)})) {
			got = append(got, strings.Join(text.Lowers(h.Words), " "))
		}
		if s := strings.Join(got, "; "); s != c.want {
			t.Errorf("%q: got %q, want %q", c.text, s, c.want)
		}
	}
}

// TestWordingCanBeReplaced checks that a user's table decides.
func TestWordingCanBeReplaced(t *testing.T) {
	w, err := ReadLexicon(strings.NewReader("family\turge\tdirective\tours\nfamily\tencourage\tdirective\tours\norder\turge\tencourage\tours\n"), "ours.tsv")
	if err != nil {
		t.Fatal(err)
	}
	old, new := document("Urges States to act;"), document("Encourages States to act;")
	c := diff.CompareAligned(old, new, oneMatch(old, new))
	Apply(c, w)
	if got := c.Changes[0].Verb.Shift; got != diff.Stronger {
		t.Errorf("with the user's table: %v, want stronger", got)
	}
}
