package align_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"resdiff/align"
)

// TestSlotsThatBecameOne: of two slots of one frame side by side one is left, or
// the reverse; beside one that stayed as it was, or that names another body, the
// second is gone, or new.
func TestSlotsThatBecameOne(t *testing.T) {
	const (
		theme  = "3 Decides that the theme of the annual panel on the rights of river pilots, to be held during the %s session of the Harbour Council, will be %s, and requests the Office of the Registrar to make the discussion accessible to the deaf and to submit a summary report thereon to the Council;"
		around = `
1 Notes the loss of permafrost in the high valleys;
%s
9 Decides to remain seized of the matter of river pilots;`
	)
	slot := func(session, subject string) string { return fmt.Sprintf(theme, session, subject) }
	first, second, third := slot("forty-second", "the keeping of logbooks"), slot("forty-fifth", "pilots at night"), slot("forty-eighth", "the pilotage of ferries in fog")
	lighthouse := strings.NewReplacer("Harbour Council", "Lighthouse Authority", "Office of the Registrar", "Academy of Signals").Replace(first)
	for _, tt := range []struct {
		name     string
		old, new []string
		want     string
	}{
		{"two became one", []string{first, second}, []string{third}, "0>0 1,2>1 3>2"},
		{"one became two", []string{third}, []string{first, second}, "0>0 1>1,2 2>3"},
		{"one stayed as it was", []string{first, second}, []string{first}, "0>0 1>1 2> 3>2"},
		{"one names other bodies", []string{second, lighthouse}, []string{third}, "0>0 1>1 2> 3>2"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			document := func(slots []string) string { return fmt.Sprintf(around, strings.Join(slots, "\n")) }
			a := align.Align(labelled(document(tt.old)), labelled(document(tt.new)))
			var got []string
			for _, m := range a.Matches {
				got = append(got, list(m.Old)+">"+list(m.New))
			}
			slices.Sort(got)
			if s := strings.Join(got, " "); s != tt.want {
				t.Errorf("got %s, want %s", s, tt.want)
			}
		})
	}
}
