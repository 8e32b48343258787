package series

import (
	"testing"
	"time"

	"resdiff/resolution"
)

func TestOrder(t *testing.T) {
	const council, assembly = "Economic and Social Council", "General Assembly"
	adopted := func(year int, month time.Month, day int) time.Time {
		return time.Date(year, month, day, 0, 0, 0, 0, time.UTC)
	}
	for name, c := range map[string]struct{ earlier, later resolution.Resolution }{
		"dates": {
			resolution.Resolution{Organ: council, Adopted: adopted(2017, 7, 25)},
			resolution.Resolution{Organ: assembly, Adopted: adopted(2017, 12, 20)},
		},
		"numbers by year": {
			resolution.Resolution{Organ: council, Symbol: "E/RES/2017/58"},
			resolution.Resolution{Organ: council, Symbol: "E/RES/2018/9"},
		},
		"numbers by session, one dated": {
			resolution.Resolution{Organ: assembly, Number: "77/150"},
			resolution.Resolution{Organ: assembly, Number: "78/132", Adopted: adopted(2023, 12, 19)},
		},
		"a draft and its revision": {
			resolution.Resolution{Organ: council, Symbol: "E/CN.29/2018/L.12"},
			resolution.Resolution{Organ: council, Symbol: "E/CN.29/2018/L.12/Rev.1"},
		},
		"two revisions": {
			resolution.Resolution{Organ: council, Symbol: "E/CN.29/2018/L.12/Rev.2"},
			resolution.Resolution{Organ: council, Symbol: "E/CN.29/2018/L.12/Rev.10"},
		},
		"last year's resolution and this year's draft": {
			resolution.Resolution{Organ: council, Symbol: "E/RES/2017/58", Adopted: adopted(2017, 7, 25)},
			resolution.Resolution{Organ: council, Symbol: "E/CN.29/2018/L.12"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			if got := Order(&c.earlier, &c.later); got >= 0 {
				t.Errorf("Order is %d, want below 0", got)
			}
			if got := Order(&c.later, &c.earlier); got <= 0 {
				t.Errorf("the other way round Order is %d, want above 0", got)
			}
		})
	}
	for name, c := range map[string]struct{ a, b resolution.Resolution }{
		"nothing is known":                   {},
		"numbers of two organs":              {resolution.Resolution{Organ: council, Number: "2017/58"}, resolution.Resolution{Organ: assembly, Number: "78/132"}},
		"a draft and a resolution of a year": {resolution.Resolution{Organ: council, Symbol: "E/CN.29/2018/L.12"}, resolution.Resolution{Organ: council, Symbol: "E/RES/2018/61", Adopted: adopted(2018, 7, 24)}},
	} {
		t.Run(name, func(t *testing.T) {
			if got := Order(&c.a, &c.b); got != 0 {
				t.Errorf("Order is %d, want 0: the texts do not tell", got)
			}
		})
	}
}
