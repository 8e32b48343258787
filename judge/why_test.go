package judge

import (
	"slices"
	"testing"
)

// TestWhys checks that the reasons of a routine change are true of the words they are given
// for, and nothing else is given.
func TestWhys(t *testing.T) {
	for _, c := range []struct {
		marked string
		want   []string
	}{
		{"[-Also welcomes-]{+Welcomes+} the work of the Board;", []string{"“also” and “further” follow the neighbouring paragraphs"}},
		{"Calls upon States [-parties-]{+Parties+} to report;", []string{"another spelling, a capital letter or an equal phrase"}},
		{"Encourages States to [-organise-]{+organize+} courses;", []string{"another spelling, a capital letter or an equal phrase"}},
		{"Stresses the need for quays, piers{+,+} and slips;", []string{"punctuation"}},
		{"[-Notes-]{+Recalls+} the meeting of the Harbour Forum, held in Lima from 6 to 8 May 2023;", []string{"said from a later point in time"}},
		{"[-Requests-]{+Reaffirms its request to+} the Secretary-General to chart the reefs;", []string{"said from a later point in time"}},
		{"Takes note of the report of the Board, entitled The State of Piers[- 2023: Ropes for All-]{+ 2024: Sails and Storms+};", []string{"the place, time, theme or title of the next one", "a date moved on with the documents"}},
	} {
		if v := example(t, c.marked); !slices.Equal(v.Why, c.want) {
			t.Errorf("%q, want %q\n\t%s", v.Why, c.want, c.marked)
		}
	}
}
