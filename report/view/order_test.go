package view

import (
	"strings"
	"testing"
	"time"

	"resdiff"
	"resdiff/resolution"
)

func TestOrder(t *testing.T) {
	day := func(year int) time.Time { return time.Date(year, time.June, 5, 0, 0, 0, 0, time.UTC) }
	for _, test := range []struct {
		old, new time.Time
		want     string
	}{
		{day(2023), day(2024), ""},
		{day(2024), day(2024), ""},
		{day(2024), time.Time{}, ""},
		{day(2024), day(2023), "on 5 June 2024 and 5 June 2023:"},
	} {
		c := &resdiff.Comparison{Old: &resolution.Resolution{Adopted: test.old}, New: &resolution.Resolution{Adopted: test.new}}
		if got := Order(c); (got == "") != (test.want == "") || !strings.Contains(got, test.want) {
			t.Errorf("%v, %v: %q, want %q", test.old, test.new, got, test.want)
		}
	}
}
