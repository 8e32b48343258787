package diff

import (
	"strings"
	"testing"
)

// TestRenamedBody checks that small words in the name of a body are told by the
// whole name, once, and other words as they are.
func TestRenamedBody(t *testing.T) {
	for _, c := range []struct{ name, old, new, want string }{
		{"two small words", "Requests the Commission on Harbours Ropes and Sails to report to the sailors;", "Requests the Commission on Harbours and Ropes for Sails to report to the sailors;",
			"the name of a body reworded: “Commission on Harbours Ropes and Sails” → “Commission on Harbours and Ropes for Sails”"},
		{"no small word", "Requests the Commission on Harbour Works to report to the sailors;", "Requests the Commission on Harbour Safety to report to the sailors;",
			"an actor reworded: “Works” → “Safety”"},
	} {
		ch := assembly.compare(c.old, c.new)
		if got := strings.Join(ch.Reasons, "; "); ch.Attention != Substantive || got != c.want {
			t.Errorf("%s: %v, %q, want %q", c.name, ch.Attention, got, c.want)
		}
	}
}

// TestQuotesWithin checks that a reason that quotes words with quotation marks of
// their own does not double them.
func TestQuotesWithin(t *testing.T) {
	for _, c := range []struct{ old, new, want string }{
		{"Welcomes the programme of the sailors;", "Welcomes the “strategy of ropes” of the pilots and the programme of the sailors;", "a term added: “the ‘strategy of ropes’ of the pilots and”"},
		{"Welcomes the theme “Ropes” of the forum;", "Welcomes the theme of safe islands of the forum;", "a term reworded: “Ropes” → “of safe islands”"},
	} {
		if got := strings.Join(assembly.compare(c.old, c.new).Reasons, "; "); got != c.want {
			t.Errorf("%q → %q: %s, want %s", c.old, c.new, got, c.want)
		}
	}
}

// TestMisprintedName checks that a name which the documents have right everywhere
// else is put right, and that two bodies with names alike stay two.
func TestMisprintedName(t *testing.T) {
	const right, wrong = "Commission on Harbours and Tides for Trade", "Commission on Harbours Tides and Trade"
	say := func(names ...string) []string {
		var out []string
		for _, n := range names {
			out = append(out, "Requests the "+n+" to count the buoys;")
		}
		return out
	}
	for _, c := range []struct {
		name     string
		old, new []string
		want     Attention
	}{
		{"put right", say(wrong, right, right), say(right, right, right), Routine},
		{"no other place to tell", say(wrong, "Board"), say(right, "Board"), Substantive},
		{"as often so as otherwise", say(wrong, wrong, right), say(right, wrong, right), Substantive},
		{"another word", say("Commission on Harbours Tides and Rivers", right, right), say(right, right, right), Substantive},
		{"few words", say("Commission on Harbours Tides", right, right), say(right, right, right), Substantive},
		{"another order", say("Commission on Tides and Harbours for Trade", right, right), say(right, right, right), Substantive},
	} {
		if got := yearly(c.old, c.new).Changes[0]; got.Attention != c.want {
			t.Errorf("%s: %v, want %v (%s)", c.name, got.Attention, c.want, strings.Join(got.Reasons, "; "))
		}
	}
}
