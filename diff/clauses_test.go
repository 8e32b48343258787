package diff

import "testing"

// TestClausesInAnotherOrder checks lists of clauses that changed places, and a
// body that is "it" the second time.
func TestClausesInAnotherOrder(t *testing.T) {
	checkRolls(t, []rollCase{
		{"clauses with figures and denials", assembly, Routine, "Urges States to ensure that ships carry 12 boats, that ports are open, and that neither pilots nor crews below 18 years of age sail;",
			"Urges States to ensure that neither pilots nor crews under 18 years of age sail, that ports are open, and that ships carry 12 boats;"},
		{"another figure", assembly, Substantive, "Urges States to ensure that ships carry 12 boats, that ports are open, and that crews are paid;", "Urges States to ensure that crews are paid, that ports are open, and that ships carry 10 boats;"},
		{"a denial that went elsewhere", assembly, Substantive, "Urges States to ensure that ships carry 12 boats, that ports are open, and that crews are not paid;", "Urges States to ensure that crews are paid, that ports are open, and that ships do not carry 12 boats;"},
		{"what follows is of the last or of all", assembly, Substantive, "Urges States to ensure that ships are safe, that ports are open, and that crews are paid, in accordance with the Code;", "Urges States to ensure that crews are paid, that ports are open, and that ships are safe, in accordance with the Code;"},
		{"such as were named before", assembly, Substantive, "Urges States to ensure that crews under 18 years of age are safe, that such crews are paid, and that ports are open;", "Urges States to ensure that ports are open, that such crews are paid, and that crews under 18 years of age are safe;"},
		{"all of them or one", assembly, Substantive, "Urges States to ensure that ships are safe, that 12 ports are open, or that crews are paid;", "Urges States to ensure that crews are paid, that 12 ports are open, and that ships are safe;"},

		{"a body helped", assembly, Routine, "Requests the Secretary-General to provide staff for the functions of the Committee, and to assist the Committee in this regard;", "Requests the Secretary-General to provide staff for the Committee's functions, and to assist it in this regard;"},
		{"one of two bodies", assembly, Substantive, "Requests the Secretary-General to provide staff for the Committee and the Council, and to assist the Committee in this regard;", "Requests the Secretary-General to provide staff for the Committee and the Council, and to assist it in this regard;"},
		{"or the one who is asked", assembly, Substantive, "Requests the Government to pay the dues of the Committee, and to assist the Committee in this regard;", "Requests the Government to pay the dues of the Committee, and to assist it in this regard;"},
		{"another body before", assembly, Substantive, "Requests the Secretary-General to provide staff for the Board, and to assist the Committee in this regard;", "Requests the Secretary-General to provide staff for the Board, and to assist it in this regard;"},
		{"the work or the body", assembly, Substantive, "Requests the Secretary-General to join in the work of the Committee, and to close the Committee next year;", "Requests the Secretary-General to join in the work of the Committee, and to close it next year;"},
	})
}
