package form

import "testing"

// TestNumberings reads each row's own example, alone on a line and before a title.
func TestNumberings(t *testing.T) {
	for _, n := range numberings {
		if number, title, ok := NumberTitle(n.example); !ok || number != n.example || title != "" {
			t.Errorf("NumberTitle(%q) = %q, %q, %v", n.example, number, title, ok)
		}
		if number, title, ok := NumberTitle(n.example + ": Lamps"); !ok || number != n.example || title != "Lamps" {
			t.Errorf("NumberTitle(%q) = %q, %q, %v", n.example+": Lamps", number, title, ok)
		}
		if organ, known := OrganOfNumber(n.example); !known || organ != n.organ {
			t.Errorf("OrganOfNumber(%q) = %q, %v", n.example, organ, known)
		}
	}
	for _, line := range []string{"A40 roads", "1/CP.26 and the decisions after it", "A.857(20) on guidelines, as amended", "Resolution"} {
		if number, title, ok := NumberTitle(line); ok {
			t.Errorf("NumberTitle(%q) = %q, %q", line, number, title)
		}
	}
}
