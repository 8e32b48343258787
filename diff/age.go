package diff

import "time"

// Which of the two resolutions is the earlier one, and what lies before, between and
// after them. The two may be given in either order.

// adopted returns the days of adoption of the earlier and the later of the two
// resolutions; false where one is unknown or both are of one day.
func (in *interpreter) adopted() (earlier, later time.Time, ok bool) {
	earlier, later = in.c.Old.Adopted, in.c.New.Adopted
	if earlier.IsZero() || later.IsZero() || in.distance.together {
		return earlier, later, false
	}
	if later.Before(earlier) {
		earlier, later = later, earlier
	}
	return earlier, later, earlier.Before(later)
}

// backwards reports whether the old one is the later.
func (in *interpreter) backwards() bool { return in.c.New.Adopted.Before(in.c.Old.Adopted) }

// byAge returns the dates of a pair in their normal form, that of the earlier
// resolution first.
func (in *interpreter) byAge(q mentionPair) (earlier, later string) {
	if in.backwards() {
		return q.new.Key, q.old.Key
	}
	return q.old.Key, q.new.Key
}

// goneAndCome returns what a hunk has of the earlier resolution, and of the later.
func (in *interpreter) goneAndCome(h *viewHunk) (gone, came []wordAt) {
	if in.backwards() {
		return h.new, h.old
	}
	return h.old, h.new
}

// endsBefore reports whether a date in normal form is over before a day.
func endsBefore(key string, day time.Time) bool {
	if last, ok := lastDay(key); ok {
		return last.Before(day)
	}
	return lastYear(key) > 0 && lastYear(key) < day.Year()
}

// beginsBefore reports whether a date in normal form may begin before a day.
func beginsBefore(key string, day time.Time) bool {
	if y := yearOf(key); y > 0 && y != day.Year() {
		return y < day.Year()
	}
	const length = len("2006-01-02")
	if len(key) >= length {
		if first, err := time.Parse(time.DateOnly, key[:length]); err == nil {
			return first.Before(day)
		}
	}
	return lastYear(key) <= day.Year() // a month or a year alone may
}
