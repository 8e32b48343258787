package form

import "testing"

func TestReadCall(t *testing.T) {
	for _, c := range []struct {
		line    string
		call    Call
		opening Opening
	}{
		{"recalling further", LowCall, OpensPreambular},
		{"instructs the Keeper of Lamps", LowCall, OpensOperative},
		{"RESOLVES:", CapitalCall, OpensOperative},
		{"RECALLING the lamps,", NoCall, OpensUnknown},
		{"Recalling the lamps", NoCall, OpensUnknown},
		{"lamps of the harbour;", NoCall, OpensUnknown},
		// Letters without case are no capitals, and their commas are commas.
		{"وإذ تدرك أن المصابيح مضاءة،", NoCall, OpensUnknown},
		{"إذ تشير إلى المصابيح", NoCall, OpensUnknown},
		{"تقرر ما يلي؛", NoCall, OpensUnknown},
		{"回顾关于灯塔的决议，", NoCall, OpensUnknown},
	} {
		call, opening := ReadCall(c.line)
		if call != c.call || opening != c.opening {
			t.Errorf("ReadCall(%q) = %v, %v; want %v, %v", c.line, call, opening, c.call, c.opening)
		}
	}
}
