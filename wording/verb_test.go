package wording

import (
	"strings"
	"testing"
)

// TestOpeningVerbs checks that the verbs of the genre open a paragraph in the
// forms that they have there, whole: each line is an opening and its key.
func TestOpeningVerbs(t *testing.T) {
	for line := range strings.SplitSeq(strings.TrimSpace(openings), "\n") {
		opening, want, _ := strings.Cut(line, " = ")
		opening, want = strings.TrimSpace(opening), strings.TrimSpace(want)
		text := opening + " the harbours of the islands"
		p, ok := Read(text).Opening()
		if !ok {
			t.Errorf("%q opens nothing", text)
			continue
		}
		if got := p.Key(); got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
		if got := text[p.Start:p.End]; got != opening {
			t.Errorf("%q: the phrase is %q", text, got)
		}
	}
}

const openings = `
Imposes = impose
Imposing = impose
Concludes = conclude
Lifts = lift
Terminates = terminate
Suspends = suspend
Extends = extend
Renews = renew
Authorizes = authorize
Authorises = authorize
Demands = demand
Determines = determine
Establishes = establish
Re-establishes = reestablish
Endorses = endorse
Appropriates = appropriate
Apportions = apportion
Defers = defer
Deferring = defer
Resolves = resolve
Launches = launch
Solicits = solicit
Orders = order
Directs = direct
Strongly condemns = condemn strongly
Condemns in the strongest possible terms = condemn in the strongest terms
Expresses its intention = express intention
Expresses the hope = express hope
Expressing the view = express view
Expressing its deep concern = express deep concern
Expressing gravest concern = express gravest concern
Expresses once again its regret = express regret
Expresses its grave concern and deep regret = express grave concern and deep regret
Pays special tribute = pay tribute special
Paying warm tribute = pay tribute warm
Takes full note = take note full
Takes note with grave concern = take note with grave concern
Notes with regret and deep concern = note with regret and deep concern
Keeping in mind = keep in mind
Taking into account = take into account
Taking into consideration = take into consideration
Having regard = have regard
Having met = have met
Guided = guided
Gravely concerned = concerned gravely
Indignant = indignant
Is deeply concerned = concerned deeply
Remains concerned = concerned remain
Remains actively seized = remain seized actively
Decides also = decide
Hereby decides = decide hereby
Once more urges = urge
Calls once again upon = call upon
Calls strongly upon = call upon strongly
Calls also for = call for
Draws the attention = draw attention
Brings to the attention = draw attention
Commits itself = commit
We reaffirm = reaffirm
We also strongly encourage = encourage strongly
We are deeply concerned = concerned deeply
We call upon = call upon
We commit ourselves = commit
We will = will
We shall also = shall
We will endeavour = endeavour
We will strongly commit = commit strongly
We endeavour = endeavour
`

// TestNoOpeningVerb checks what looks like a verb of an organ and is none.
func TestNoOpeningVerb(t *testing.T) {
	for _, text := range []string{
		"Orders of the day",
		"Reserves of grain in the harbours",
		"States that have not yet ratified the Convention",
		"Delegates from small islands",
		"Address the causes of floods",
		"Increasing wages of seafarers",
		"Acting President of the Council",
		"Views of Member States",
		"Express trains to the harbours",
		"Taking part in the regatta",
		"We the peoples",
		"We harbour no doubt",
		"Is the harbour open",
	} {
		if p, ok := Read(text).Opening(); ok {
			t.Errorf("%q opens with %q", text, p.Key())
		}
	}
}

// TestActsOnlyOpen checks that acts within a paragraph are not taken for verbs
// of the organ: there they are of a subordinate clause, or nouns.
func TestActsOnlyOpen(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Recognizes that trade creates work, reduces the cost of food and imposes duties", "recognize"},
		{"Urges the bank to meet its charges, fees and places of call", "urge"},
		{"Notes the report, and decides to defer the item", "note | decide"},
		{"We note the floods, and we call upon donors to give and encourage trade", "note | call upon"},
		{"We note that the pilots commit to the rules and will strive to keep them", "note"},
		{"We welcome the ropes and resolve the quarrel over them", "welcome"},
		{"Notes the ropes of the pilots, and will", "note"},
		{"We will help the pilots", "will"},
		{"Acting under Chapter VII of the Charter, authorizes Member States to sail", "act | authorize"},
		{"We will work towards safe harbours", "work"},
		{"Reaffirms its resolution 61/207, and calls upon States to act", "reaffirm | call upon"},
		{"Notes with a view to action the report", "note"},
	} {
		var got []string
		for _, p := range Read(c.text).Verbs {
			got = append(got, p.Key())
		}
		if s := strings.Join(got, " | "); s != c.want {
			t.Errorf("%q: got %q, want %q", c.text, s, c.want)
		}
	}
}

// TestSequenceWithinVerb checks that an adverb between the words of a verb is
// its sequence adverb as much as one before it.
func TestSequenceWithinVerb(t *testing.T) {
	for text, want := range map[string]string{
		"Calls also upon States":                "also",
		"Takes further note of the report":      "further",
		"Expresses again its concern at floods": "again",
		"Once more requests the secretariat":    "once again",
		"Calls for further steps":               "",
		"Requests further information":          "",
		"Recalling further ships":               "further",
		"Urges further measures against piracy": "",
		"Recalling further resolution 60/31":    "further",
		"Invites further Member States to act":  "further",
		"Stresses further that ships are old":   "further",
		"Notes and also the harbours":           "",
	} {
		if p, _ := Read(text).Opening(); p.Sequence != want {
			t.Errorf("%q: sequence %q, want %q", text, p.Sequence, want)
		}
	}
}
