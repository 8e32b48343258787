package diff

import "testing"

// TestStatesCounted checks what States are counted for: no step out of a treaty, and
// no plans of others.
func TestStatesCounted(t *testing.T) {
	checkRolls(t, []rollCase{
		{"the plans of others", assembly, Substantive, "Noting that 61 States have adopted the plans of the Quartet,", "Noting that 72 States have adopted the plans of the Quartet,"},
		{"plans before the figure", assembly, Substantive, "Notes that, under the plans, 61 States have closed harbours;", "Notes that, under the plans, 66 States have closed harbours;"},
		{"plans against others", assembly, Substantive, "Noting that 61 States have adopted national plans to withdraw,", "Noting that 66 States have adopted national plans to withdraw,"},
		{"plans offered", assembly, Substantive, "Notes that 61 States have offered national plans;", "Notes that 66 States have offered national plans;"},
		{"consent", assembly, Substantive, "Noting that two in three States have to consent,", "Noting that three in four States have to consent,"},
		{"withdrawn", assembly, Substantive, "Noting that 61 Member States have withdrawn from the Convention,", "Noting that 72 Member States have withdrawn from the Convention,"},
	})
}
