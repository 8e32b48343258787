package brief_test

import (
	"slices"
	"strings"
	"testing"

	"resdiff"
	"resdiff/report/brief"
	"resdiff/resolution"
)

func document(texts ...string) *resolution.Resolution {
	r := &resolution.Resolution{}
	for i, text := range texts {
		r.Paragraphs = append(r.Paragraphs, resolution.Paragraph{Label: resolution.Label{Series: "OP", Number: i + 1}, Kind: resolution.Operative, Text: text})
	}
	return r
}

// TestChanged checks what is said of changed words where no reason says it.
func TestChanged(t *testing.T) {
	for _, tt := range []struct {
		name     string
		old, new []string
		want     []string
	}{
		{
			"a request that is recalled",
			[]string{"Requests the Bureau of Tides to present, by 31 March 2031, a plan for the renewal of the lights that went out between 2020 and 2026;"},
			[]string{"Recalls the request for a plan for the renewal of the lights that went out between 2020 and 2026, and regrets that there is none;"},
			[]string{"Requests → Recalls the request", "other words"},
		},
		{
			"words that came",
			[]string{"Urges ports to keep a log of the depth of their channels in the form that the bureau gives out;"},
			[]string{"Urges ports to keep a full and open log of the depth of their channels in the form that the bureau gives out;"},
			[]string{"adds “full and open”"},
		},
		{
			"words that went to another paragraph",
			[]string{"Welcomes the new lights of the northern coast and invites the Union of Pilots to train the keepers of the lights in all the small harbours of the coast;", "Calls upon States to mend their piers before the winter;"},
			[]string{"Welcomes the new lights of the northern coast;", "Calls upon States to mend their piers before the winter and invites the Union of Pilots to train the keepers of the lights in all the small harbours of the coast;"},
			[]string{"words moved to OP2"},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			c := resdiff.Compare(document(tt.old...), document(tt.new...), resdiff.Options{})
			if got := brief.Changed(c, &c.Changes[0]); !slices.Equal(got, tt.want) {
				t.Errorf("%q, not %q", strings.Join(got, "; "), strings.Join(tt.want, "; "))
			}
		})
	}
}
