package judge

import "testing"

// TestFloors checks what a change weighs at least: what commits is never folded away, and
// a day or a sum that is settled weighs more than a rewording.
func TestFloors(t *testing.T) {
	for _, c := range []struct {
		marked string
		least  float64
	}{
		{"Decides that the Harbour Commission shall meet for [-five-]{+four+} days;", Light},
		{"Requests the Board to chart [-the northern-]{+these+} reefs;", Light},
		{"Notes a depth of [-<-]{+>+} 2 metres;", graveFloor},
		{"Notes the [-blockades-]{+blockade+} of the harbours;", Light},
		{"Notes the claims of [-the harbours-]{+“the harbours”+};", Light},
		{"Notes that depots [-may-]{+must+} be lit;", graveFloor},
		{"Notes that pilots are {+not +}paid;", graveFloor},
		{"[-Urges-]{+Invites+} States to light depots;", verbFloor},
		{"[-Welcomes-]{+Recalls+} the decision of the Board on quays;", verbFloor},
		{"Calls upon States to light all depots by [-2025-]{+2030+};", settledFloor},
		{"Decides to appropriate [-4,200,000-]{+4,300,000+} dollars for the Harbour Board;", settledFloor},
	} {
		if v := example(t, c.marked); v.Floor < c.least || v.Weight < c.least {
			t.Errorf("weighs %.2f, at least %.2f, want %.2f\n\t%s", v.Weight, v.Floor, c.least, c.marked)
		}
	}
	rewording := example(t, "Calls upon States to light all [-depots-]{+warehouses+} quickly;").Weight
	for _, marked := range []string{"Calls upon States to light all depots by [-2025-]{+2030+};", "Decides to appropriate [-4,200,000-]{+4,300,000+} dollars for the Harbour Board;"} {
		if w := example(t, marked).Weight; w <= rewording {
			t.Errorf("weighs %.2f, a rewording %.2f\n\t%s", w, rewording, marked)
		}
	}
}

// TestSigns checks that no trait that can only make a change weigh more has a weight below 0.
func TestSigns(t *testing.T) {
	w := weights()
	for _, trait := range Traits {
		if _, ok := w[trait.Name]; !ok {
			t.Errorf("weights.tsv has no weight for %q", trait.Name)
		}
		if trait.Raises && w[trait.Name] < 0 {
			t.Errorf("%q weighs %v", trait.Name, w[trait.Name])
		}
	}
}
