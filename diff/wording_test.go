package diff

import (
	"strings"
	"testing"

	"resdiff/internal/mention"
)

// TestBuiltinWording checks the built-in table: every row has a source, both
// verbs of an order or an equality belong to a family, and nothing runs in a
// circle (ReadWording sees to that).
func TestBuiltinWording(t *testing.T) {
	w, err := ReadWording(strings.NewReader(wordingTable), "wording.tsv")
	if err != nil {
		t.Fatal(err)
	}
	for n, line := range strings.Split(wordingTable, "\n") {
		f := strings.Split(line, "\t")
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		switch f[3] {
		case "LRI", "Gruenberg", "A/DEC/55/488", "ACABQ", "house":
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
	for a, above := range w.stronger {
		for b := range above {
			if w.stronger[b][a] {
				t.Errorf("%q is both above and below %q", a, b)
			}
		}
	}
}

func TestReadWordingRefusesBadTables(t *testing.T) {
	for _, c := range []struct{ table, want string }{
		{"order\turge\tdemand\thouse\norder\tdemand\turge\thouse\n", `circle through "demand"`},
		{"equal\turge\tpress\thouse\norder\turge\tpress\thouse\n", "circle"},
		{"# head\norder\turge\tdemand\t\n", "t.tsv:2: "},
		{"family\turge\tbossy\thouse\n", "there is no family"},
		{"hedge\tas appropriate\tsoftens\thouse\n", "weakens or strengthens"},
		{"strength\turge\t5\thouse\n", "there is no row"},
		{"order urge demand house\n", "four fields"},
	} {
		if _, err := ReadWording(strings.NewReader(c.table), "t.tsv"); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%q: error %v, want one with %q", c.table, err, c.want)
		}
	}
}

func TestVerbShift(t *testing.T) {
	for _, c := range []struct {
		old, new string
		want     Shift
	}{
		{"Notes", "Also notes", Same},
		{"Noting", "Notes", Same},
		{"Encourages", "Urges", Stronger},
		{"Urges", "Calls upon", Weaker},
		{"Invites", "Encourages", Stronger},
		{"Requests", "Invites", Weaker},
		{"Urges", "Strongly urges", Stronger},
		{"Stresses", "Emphasizes", Lateral},
		{"Stresses", "Recognizes", Weaker},
		{"Takes note", "Takes note with appreciation", Stronger},
		{"Takes note with appreciation", "Notes", Weaker},
		{"Takes note", "Notes", Lateral},
		{"Notes with concern", "Notes with great concern", Stronger},
		{"Notes with deep concern", "Notes with great concern", Lateral},
		{"Expresses concern", "Expresses deep concern", Stronger},
		{"Notes", "Welcomes", Stronger},
		{"Welcomes", "Welcomes and urges", Stronger},
		{"Welcomes and supports", "Welcomes", Weaker},
		{"Deplores", "Condemns", Stronger},
		{"Condemns", "Condemns in the strongest terms", Stronger},
		{"Calls upon", "Reaffirms its call upon", Lateral},
		{"Recalls", "Reaffirms", Stronger},
		{"Recalls", "Looks forward", Incomparable},
		{"Reiterates", "Encourages", Incomparable},
		{"Welcomes", "Urges", Incomparable},
		{"Demands", "Calls for", Weaker},
		{"Condemns", "Expresses its grave concern at", Weaker},
		{"Strongly condemns", "Condemns in the strongest terms", Stronger},
		{"Strongly deplores", "Deplores", Weaker},
		{"Deplores", "Expresses concern at", Weaker},
		{"Expresses its grave concern", "Reiterates its grave concern", Lateral},
		{"Expresses outrage", "Expresses alarm", Weaker},
		{"Requests", "Reiterates its request", Lateral},
		{"Invites", "Renews its invitation", Lateral},
		{"Notes with satisfaction", "Welcomes", Stronger},
		{"Decides", "Requests", Weaker},
	} {
		a, okA := mention.Opening(c.old + " the harbours")
		b, okB := mention.Opening(c.new + " the harbours")
		if !okA || !okB {
			t.Errorf("%q or %q opens nothing", c.old, c.new)
			continue
		}
		if got := builtinWording().shift(a, b); got != c.want {
			t.Errorf("%q → %q: %v, want %v", c.old, c.new, got, c.want)
		}
		back := map[Shift]Shift{Stronger: Weaker, Weaker: Stronger}
		want, turned := back[c.want]
		if !turned {
			want = c.want
		}
		if got := builtinWording().shift(b, a); got != want {
			t.Errorf("%q → %q: %v, want %v", c.new, c.old, got, want)
		}
	}
}

// TestWordingCanBeReplaced checks that a user's table decides.
func TestWordingCanBeReplaced(t *testing.T) {
	w, err := ReadWording(strings.NewReader("family\turge\tdirective\tours\nfamily\tencourage\tdirective\tours\norder\turge\tencourage\tours\n"), "ours.tsv")
	if err != nil {
		t.Fatal(err)
	}
	old, new := document("Urges States to act;"), document("Encourages States to act;")
	c := compareAligned(old, new, oneMatch(old, new), Options{Wording: w})
	if got := c.Changes[0].Verb.Shift; got != Stronger {
		t.Errorf("with the user's table: %v, want stronger", got)
	}
}
