package diff

import (
	"fmt"
	"strings"
	"testing"
)

// TestLedgers checks the rows that a change puts into each ledger, written as
// "what: old → new (note)".
func TestLedgers(t *testing.T) {
	for _, c := range []struct {
		ledger   string
		old, new []string
		want     string
	}{
		{"verbs", []string{"Urges States to act;"}, []string{"Encourages States to act;"}, "weaker: Urges → Encourages"},
		{"verbs", []string{"Notes ropes, and encourages States to act;"}, []string{"Notes ropes, and urges States to act;"}, "stronger: encourages → urges (within the paragraph)"},
		{"verbs", []string{"Notes ropes;"}, []string{"Also notes ropes;"}, ""},
		{"hedges", []string{"Invites States to act;"}, []string{"Invites willing States to act;"}, "gained:  → willing (weakens)"},
		{"hedges", []string{"Stresses full access to ropes;"}, []string{"Stresses access to ropes;"}, "lost: full →  (strengthens)"},
		{"hedges", []string{"Considering the ropes,"}, []string{"Recalling the ropes,"}, ""},
		{"verbs", []string{"We commit to act;"}, []string{"We will endeavour to act;"}, "weaker: We commit → We will endeavour"},
		{"hedges", []string{"We commit to act;"}, []string{"We will endeavour to act;"}, ""},
		{"hedges", []string{"We urge States to act;"}, []string{"We urge States to endeavour to act;"}, "gained:  → endeavour to (weakens)"},
		{"actors", []string{"Invites Member States to act;"}, []string{"Invites Member States and civil society to act;"}, "gained:  → civil society"},
		{"actors", []string{"Notes the theme “Ropes for people” of the session;"}, []string{"Notes the theme “Ropes for all” of the session;"}, ""},
		{"figures", []string{"Notes that 5.3 billion people sail;"}, []string{"Notes that 5.4 billion people sail;"}, "changed: 5.3 billion → 5.4 billion (+1.9 %; people sail)"},
		{"figures", []string{"Notes that 66 per cent of ships sail;"}, []string{"Notes that 64.5 per cent of ships sail;"}, "changed: 66 per cent → 64.5 per cent (−1.5 points; of ships sail)"},
		{"figures", []string{"Notes that the fleet grew to 12.5 million ships;"}, []string{"Notes that the fleet grew to close to 25 million ships;"}, "changed: 12.5 million → close to 25 million (+100 %; ships)"},
		{"figures", []string{"Notes ships;"}, []string{"Notes 200 ships;"}, "new:  → 200 (ships)"},
		{"figures", []string{"Notes that 5.3 billion people or 66 per cent of the sailors were at sea;"}, []string{"Notes that 5.4 billion people or 66 per cent of the sailors were at sea;"}, "changed: 5.3 billion → 5.4 billion (+1.9 %; people)"},
		{"figures", []string{"Notes that 900 boats in the fleet of the Northern Harbours Union Federation sail;"}, []string{"Notes that 990 boats in the fleet of the Northern Harbours Union Federation sail;"}, "changed: 900 → 990 (+10 %; boats in the fleet)"},
		{"figures", []string{"Notes growth by 20 million between 2004 and 2005 – 63 per cent of sailors are at sea;"}, []string{"Notes growth – 65 per cent of sailors are at sea;"}, "gone: 20 million → ; changed: 63 per cent → 65 per cent (+2 points; of sailors)"},
		{"figures", []string{"Notes that 48 countries joined the pact;"}, []string{"Notes that $120 million was paid under the pact;"}, "gone: 48 →  (countries joined the pact); new:  → $120 million"},
		{"figures", []string{"Notes that 35 per cent of harbours lack pilots;"}, []string{"Notes that 1,200 harbours lack pilots;"}, "gone: 35 per cent →  (of harbours); new:  → 1,200 (harbours)"},
		{"figures", []string{"Notes that 48 States and 12 banks support divers;"}, []string{"Notes that 15 banks and 52 States support divers;"},
			"changed: 48 → 52 (+8.3 %; States support divers); changed: 12 → 15 (+25 %; banks)"},
		{"figures", []string{"Notes that 13 per cent less of the women sail;"}, []string{"Notes that 63 per cent of the men sail;"}, "gone: 13 per cent →  (less of the women sail); new:  → 63 per cent (of the men sail)"},
		{"figures", []string{"Notes that almost half of the islanders sail;"}, []string{"Notes that 48 per cent of the islanders sail;"}, "changed: almost half → 48 per cent (of the islanders sail)"},
		{"figures", []string{"Decides that the review lasts 90 days;"}, []string{"Decides that the review lasts two years;"}, "gone: 90 →  (days); new:  → two (years)"},
		{"figures", []string{"Decides to pay 30 million United States dollars;"}, []string{"Decides to pay 45 million dollars;"}, "changed: 30 million → 45 million (+50 %; dollars)"},
		{"figures", []string{"Notes that the ports rose to 120;"}, []string{"Notes that the ports rose to 131;"}, "changed: 120 → 131 (+9.2 %)"},
		{"figures", []string{"Notes that four in five people sail;"}, []string{"Notes that two thirds of the people sail;"}, "changed: four in five → two thirds (−16.7 %; of the people sail)"},
		{"citations", []string{"Recalling its resolution 60/31 of 8 December 2005 on the safety of small harbours,"}, []string{"Recalling its resolution 61/44 of 20 December 2006 on the safety of small harbours,"}, "rolled: 60/31 → 61/44"},
		{"citations", []string{"Recalling its resolution 60/31 of 8 December 2005 on the safety of small harbours,", "Acting under resolution 60/31,"},
			[]string{"Recalling its resolution 61/44 of 20 December 2006 on the safety of small harbours,", "Acting under resolution 60/31,"}, "rolled: 60/31 → 61/44; stale: 60/31 → 60/31 (elsewhere rolled on to 61/44)"},
		{"citations", []string{"Recalling its resolution 60/31,"}, []string{"Recalling its resolutions 60/31 and 59/3,"}, "new:  → 59/3"},
		{"citations", []string{"Recalling its resolutions 60/31 and 59/3,"}, []string{"Recalling its resolution 60/31,"}, "lost: 59/3 → "},
		{"requests", []string{"Requests the Secretary-General to submit a report to the Assembly at its sixty-second session;"}, []string{"Requests the Secretary-General to submit a report to the Assembly at its sixty-third session;"},
			"rolled: the Secretary-General: to submit a report to the Assembly at its sixty-second session → the Secretary-General: to submit a report to the Assembly at its sixty-third session (sixty-second session → sixty-third session)"},
		{"requests", []string{"Urges States to rebuild harbours by 2010;"}, []string{"Urges States to rebuild harbours by 2015;"},
			"deadline moved: States: to rebuild harbours by 2010 → States: to rebuild harbours by 2015 (2010 → 2015)"},
		{"requests", []string{"Encourages Member States to give ropes;"}, []string{"Encourages willing Member States to give ropes;"},
			"addressee changed: Member States: to give ropes → willing Member States: to give ropes"},
		{"requests", []string{"Invites donors to give ropes;"}, []string{"Invites donors in a position to do so to give ropes;"},
			"addressee changed: donors: to give ropes → donors in a position to do so: to give ropes"},
		{"requests", []string{"Requests the Secretary-General to report on ropes at its sixty-second session;"}, []string{"Requests the Secretary-General to report on ropes;"},
			"deadline dropped: the Secretary-General: to report on ropes at its sixty-second session → the Secretary-General: to report on ropes (was due: sixty-second session)"},
		{"requests", []string{"Requests the Secretary-General to report on ropes;"}, []string{"Requests the Secretary-General to report on ropes within 60 days;"},
			"deadline added: the Secretary-General: to report on ropes → the Secretary-General: to report on ropes within 60 days (due: within 60 days)"},
		{"requests", []string{"Requests the Secretary-General to report on ropes every 90 days;"}, []string{"Requests the Secretary-General to report on ropes annually;"},
			"deadline moved: the Secretary-General: to report on ropes every 90 days → the Secretary-General: to report on ropes annually (every 90 days → annually)"},
		{"requests", []string{"Requests the Secretary-General to submit a report on ropes;"}, []string{"Requests the Secretary-General to convene a forum on ropes;"},
			"task changed: the Secretary-General: to submit a report on ropes → the Secretary-General: to convene a forum on ropes"},
		{"requests", []string{"Recalls Chapter VII of the Charter, and authorizes Member States to inspect ships;"}, []string{"Decides to authorize Member States to inspect ships;"}, ""},
		{"requests", []string{"Decides to request the Secretary-General to count ropes;"}, []string{"Requests the Secretary-General to count ropes;"}, ""},
		{"requests", []string{"Requests the Secretary-General to count ropes;"}, []string{"Welcomes the wish of the Secretary-General to count ropes;"}, "lapsed: the Secretary-General: to count ropes → "},
		{"requests", []string{"Requests the Secretary-General to count ropes;"}, []string{"Requests the SecretaryGeneral to count ropes;"}, ""},
		{"requests", []string{"Requests the Secretary-General to count ropes;"}, []string{"Requests the Secretary-General to continue to count ropes;"}, ""},
		{"requests", []string{"Notes ropes;"}, []string{"Calls for increased support of Member States to mend ropes;"}, ""},
		{"requests", []string{"Notes ropes;"}, []string{"Calls for Member States to mend ropes;"}, "new:  → Member States: to mend ropes"},
		{"terms", []string{"Notes ships;", "Notes sails;"}, []string{"Notes ships and tidal barriers;", "Notes sails and tidal barriers;"}, "appears:  → tidal barriers (in 2 paragraphs)"},
		{"terms", []string{"Notes ships;", "Notes sails;", "Notes the barriers and tides;"}, []string{"Notes ships and barriers tides;", "Notes sails and barriers tides;", "Notes the barriers and tides;"}, ""},
		{"terms", []string{"Notes shipwrights;", "Welcomes shipwrights;"}, []string{"Notes ship wrights;", "Welcomes ship wrights;"}, ""},
		{"terms", []string{"Notes ship wrights;", "Welcomes ship wrights;", "Urges ship wrights;"}, []string{"Notes shipwrights;", "Welcomes shipwrights;", "Urges shipwrights;"}, ""},
		{"terms", []string{"Notes ships;", "Notes sails;"}, []string{"Notes ships and low-cost tides;", "Notes sails and low-cost tides;"}, "appears:  → low-cost tides (in 2 paragraphs)"},
		{"figures", []string{"Notes 5 million boats and a 10-year plan;"}, []string{"Notes 5million boats and a 10year plan;"}, ""},
		{"citations", []string{"Notes the report A/60/62-E/2005/49 on ropes;"}, []string{"Notes the report A/60/62–E/2005/49 on ropes;"}, ""},
		{"actors", []string{"Invites the private-sector to act;"}, []string{"Invites the private sector to act;"}, ""},
		{"rules", []string{"Notes the Matrix;"}, []string{"Notes the matrix;"}, "capital letters:  →  (2 of 2 edits)"},
	} {
		var got []string
		for _, l := range yearly(c.old, c.new).Ledgers {
			if l.ID != c.ledger {
				continue
			}
			for _, r := range l.Rows {
				row := fmt.Sprintf("%s: %s → %s", r.What, r.Old, r.New)
				if r.Note != "" {
					row += " (" + r.Note + ")"
				}
				got = append(got, row)
				if len(r.Changes) == 0 {
					t.Errorf("%s: row %q points to no change", c.ledger, row)
				}
			}
		}
		if s := strings.Join(got, "; "); s != c.want {
			t.Errorf("%s of %q → %q:\n got %s\nwant %s", c.ledger, c.old, c.new, s, c.want)
		}
	}
}
