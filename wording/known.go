package wording

import "resdiff/internal/wordset"

//go:generate go run ./generate

// known is what the tables say of a word in lower case. They are made into Go beforehand,
// known_words.go, so that nothing is built when a program starts; a text asks for each of
// its different words once, and then by the number of the word.
type known struct {
	word  string
	sets  sets
	value float64 // what a number, a month or an ordinal stands for
	form  form    // the verb that it is a form of
	base  string  // the base form of the verb that it is after "We"
	// names and actors are the runs of knownNames that begin with it.
	names, actors run
}

// sets are the sets that a word is in.
type sets uint64

// run is a run of knownNames.
type run struct{ from, to uint16 }

// name is one form of a known name: its words in lower case, marks included.
type name struct {
	words []string
	kind  Kind
	key   string
	// exact is the form as printed where case tells it from common words, for
	// acronyms and one-word names.
	exact string
}

// lookUp returns what is known of a word in lower case; that of none has no word.
func lookUp(lower string) *known {
	for at := wordset.Hash(lower); ; at++ {
		n := knownAt[at%uint32(len(knownAt))]
		if k := &knownWords[n]; n == 0 || k.word == lower {
			return k
		}
	}
}

// has reports whether a word in lower case is in one of the sets.
func (s sets) has(lower string) bool { return lookUp(lower).sets&s != 0 }

// valueOf returns what a word in lower case stands for that is in one of the sets, else 0.
func (s sets) valueOf(lower string) float64 { return lookUp(lower).valueIn(s) }

func (k *known) valueIn(s sets) float64 {
	if k.sets&s == 0 {
		return 0
	}
	return k.value
}
