package diff

// doing are verbs of what a State does at a session, beside speaking there.
var doing = setOf("submit present complete conclude finalize ratify sign pay implement adopt establish provide hold")

// dueFromState reports whether the clause of word i asks a State or a party to
// do something by then, other than to report: a plan that is due a session
// later was put off, though the Secretary-General's reports roll on.
func (r *reading) dueFromState(i int) bool {
	const longest = 40 // words back to the verb
	state, does := false, false
	for k := i - 1; k >= 0 && k >= i-longest && r.verbAt[k] == 0 && r.low[k] != ";"; k-- {
		switch w := r.low[k]; w {
		case "government", "governments", "state", "states", "party", "parties", "authorities":
			state = true
		case "report", "reports", "information", "views", "update", "updates", "item":
			return false
		default:
			does = does || doing[w]
		}
	}
	return state && does
}
