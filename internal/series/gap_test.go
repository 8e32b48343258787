package series

import (
	"testing"
	"time"

	"resdiff/resolution"
)

// TestGap checks what is said to be missing between two resolutions.
func TestGap(t *testing.T) {
	for _, c := range []struct{ organ, old, oldDay, new, newDay, want string }{
		{"Economic and Social Council", "2021/28", "2021-07-22", "2022/9", "2022-07-21", ""},
		{"Economic and Social Council", "2021/28", "2021-07-22", "2023/3", "2023-06-07", "none of 2022 was found in the folder"},
		{"Economic and Social Council", "2015/26", "", "2019/24", "2019-07-23", "none of 2016 to 2018 was found in the folder"},
		{"General Assembly", "76/189", "2021-12-17", "77/150", "2023-01-09", ""}, // late in its session
		{"General Assembly", "76/189", "", "78/132", "2023-12-19", "none of session 77 was found in the folder"},
		{"General Assembly", "ES-10/2", "1997-04-25", "ES-11/4", "1997-07-15", ""},
		{"Human Rights Council", "40/3", "2019-03-21", "43/5", "2020-06-19", ""}, // three sessions a year
		{"Security Council", "2299 (2016)", "2016-07-25", "2367 (2017)", "2017-07-14", ""},
		{"Commission on Harbours", "3/1", "", "5/2", "", ""}, // no telling when
	} {
		of := func(number, day string) traits {
			r := &resolution.Resolution{Organ: c.organ, Number: number}
			if day != "" {
				r.Adopted, _ = time.Parse(time.DateOnly, day)
			}
			return traitsOf(Document{Profile: NewProfile(r)})
		}
		if got := gap(of(c.old, c.oldDay), of(c.new, c.newDay)); got != c.want {
			t.Errorf("%s, %s to %s: %q, want %q", c.organ, c.old, c.new, got, c.want)
		}
	}
}
