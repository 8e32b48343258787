package view

import "resdiff"

// WrongWayRound reports whether the old document was adopted after the new one.
func WrongWayRound(c *resdiff.Comparison) bool {
	old, new := c.Old.Adopted, c.New.Adopted
	return !old.IsZero() && !new.IsZero() && new.Before(old)
}

// Order says that the documents look to have been given in the wrong order, "" if
// they do not. A report that is kept says it itself: who reads it later has not seen
// what the command said.
func Order(c *resdiff.Comparison) string {
	if !WrongWayRound(c) {
		return ""
	}
	return "The old text was adopted after the new one, on " + Day(c.Old.Adopted) + " and " + Day(c.New.Adopted) + ": what was added shows as dropped, what was dropped as added."
}
