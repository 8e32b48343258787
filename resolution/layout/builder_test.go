package layout

import (
	"reflect"
	"testing"
)

func TestBuilderKeepsOffsetsWithTheText(t *testing.T) {
	var inner, b Builder
	inner.Write("\u0301t\u00e9 ", true, true)
	inner.Mark("1", 0)
	b.Write("  e", false, true)
	b.Append(&inner)
	b.Write("\u00a0 fin\u00ad\n", true, true)
	b.Write(" \x1b. ", false, true)
	b.Mark("2", 1)
	want := Block{
		Text:  "été fin .",
		Marks: []Mark{{At: 5, Note: 0, Text: "1"}, {At: 11, Note: 1, Text: "2"}},
		Style: Style{Italic: []Range{{2, 9}}, Bold: true},
	}
	if got := b.Block(); !reflect.DeepEqual(got, want) {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}
}
