package terminal

import (
	"testing"

	"resdiff/resolution"
)

func TestEnds(t *testing.T) {
	r := &resolution.Resolution{}
	for i := range 9 {
		r.Paragraphs = append(r.Paragraphs, resolution.Paragraph{Label: resolution.Label{Series: "OP", Number: i + 1}})
	}
	for _, test := range []struct {
		list []int
		want string
	}{
		{nil, ""}, {[]int{2}, "OP3"}, {[]int{4, 5, 0}, "OP1, OP5 and OP6"}, {[]int{2, 3, 4}, "OP3 to OP5"}, {[]int{0, 2, 4, 6}, "OP1 to OP7"},
	} {
		if got := ends(r, test.list); got != test.want {
			t.Errorf("%v: %q, not %q", test.list, got, test.want)
		}
	}
}
