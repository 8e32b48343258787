package wording

// headOf returns what a noun tells of the capitalised name that it stands in.
func (k *known) headOf() (Kind, bool) {
	switch {
	case k.sets&bodies != 0:
		return Body, true
	case k.sets&instruments != 0:
		return Instrument, true
	case k.sets&events != 0:
		return Event, true
	}
	return 0, false
}

// Heads reports whether a word, in lower case, tells what a name names: "council",
// "convention", "week".
func Heads(word string) bool { return (bodies | instruments | events).has(word) }
