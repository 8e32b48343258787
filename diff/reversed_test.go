package diff

import (
	"reflect"
	"testing"
)

// TestReversed checks that a comparison seen from the other side keeps the laws, and seen
// from there again is the one it was.
func TestReversed(t *testing.T) {
	old := document("Notes the work of the pilots;", "Requests the Board to chart the reefs, and to train pilots;", "Urges States to pay;")
	new := document("Notes with satisfaction the work of the pilots;", "Requests the Board to chart all reefs;", "Thanks the donors of the islands for their help;")
	c := Compare(old, new)
	back := c.Reversed()
	if err := checkLaws(back); err != nil {
		t.Error(err)
	}
	if back.Old != new || back.New != old {
		t.Error("the documents are not the other way round")
	}
	again := back.Reversed()
	for k := range c.Changes {
		a, b := c.Changes[k], again.Changes[k]
		if a.Status != b.Status || !reflect.DeepEqual(a.Old, b.Old) || !reflect.DeepEqual(a.Edits, b.Edits) {
			t.Errorf("change %d seen from the other side twice: %+v, was %+v", k, b, a)
		}
	}
}
