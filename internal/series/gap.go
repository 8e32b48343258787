package series

import "fmt"

// gap says which years lie between two documents that follow one another, or
// which sessions where both are numbered by sessions of the General Assembly: a
// resolution that the collection lacks may stand between them. "" where none
// does, or where it cannot be told.
func gap(old, new traits) string {
	what, whats := "", ""
	from, to := 0, 0
	switch {
	case old.sessional() && new.sessional():
		what, whats = "session ", "sessions "
		from, to = old.order[0], new.order[0]
	case !old.adopted.IsZero() && !new.adopted.IsZero():
		from, to = old.adopted.Year(), new.adopted.Year()
	}
	switch {
	case to-from < 2:
		return ""
	case to-from == 2:
		return fmt.Sprintf("none of %s%d was found in the folder", what, from+1)
	}
	return fmt.Sprintf("none of %s%d to %d was found in the folder", whats, from+1, to-1)
}

// sessional reports whether a document is numbered by an ordinary session of the
// General Assembly: "78/132". One that is adopted late in a session falls into
// the next year, though no year was left out.
func (t *traits) sessional() bool {
	return t.Organ == "General Assembly" && len(t.order) == 2 && t.Number[0] >= '0' && t.Number[0] <= '9'
}
