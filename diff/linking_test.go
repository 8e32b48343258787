package diff

import "testing"

// TestLinkingWords checks words that only link a statement to what came before, or
// name its source in another way, beside ones that ask or limit.
func TestLinkingWords(t *testing.T) {
	checkRolls(t, []rollCase{
		{"in that regard, stressed", assembly, Routine, "Emphasizes that dredging is an urgent priority;", "Emphasizes, in that regard, that dredging is an urgent priority;"},
		{"in that regard, asked", assembly, Substantive, "Requests States to dredge their ports;", "Requests States, in that regard, to dredge their ports;"},
		{"the verb once more", assembly, Routine, "Recalling also that the Code aims at safety, and that it will be carried out in fairness,", "Recalling also that the Code aims at safety, and recalling further that it will be carried out in fairness,"},
		{"another verb", assembly, Substantive, "Recalling also that the Code aims at safety, and that it will be carried out in fairness,", "Recalling also that the Code aims at safety, and stressing that it will be carried out in fairness,"},
		{"by which, in which", assembly, Routine, "Recalling resolution 64/35 of 2 December 2009, by which it declared a Day of Piers,", "Recalling its resolution 64/35 of 2 December 2009, in which it declared a Day of Piers,"},
		{"a plan by which", assembly, Substantive, "Recalling the plan, by which ports close,", "Recalling the plan, in which ports close,"},
		{"whose resolution is applied", assembly, Substantive, "Requests the Board to apply resolution 78/140;", "Requests the Board to apply its resolution 78/140;"},
	})
}
