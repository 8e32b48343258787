package diff

import "resdiff/resolution"

// Two formulas name a year, or the end of a mandate, that only follows from the
// resolution's own.

// keptBeyond reports whether the date at word i is the end of a mandate beyond which
// a force is needed: "that it is necessary to keep the Force beyond 31 January 2024".
func (r *reading) keptBeyond(i int) bool {
	if r.kind != resolution.Preambular || r.word(i-1) != "beyond" {
		return false
	}
	const reach = 18 // words of the name of the force, and its acronym
	for k := i - 2; k > 0 && k > i-reach; k-- {
		if r.low[k] == "keep" {
			return r.low[k-1] == "to" && r.word(k-2) == "necessary"
		}
	}
	return false
}

// supportGoesOn reports whether the year at word i is that of a session for which an officer
// continues to give his support: "to continue to provide the necessary support for the
// organization of one session in 2024".
func (r *reading) supportGoesOn(i int) bool {
	k := r.deed(i)
	return k > 1 && (r.low[k] == "provide" || r.low[k] == "support" || r.low[k] == "assist") && r.word(k-1) == "to" && r.word(k-2) == "continue" && r.word(i-1) == "in" && eventNouns[r.word(i-2)]
}
