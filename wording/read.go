package wording

// Text is a text read once for all that is asked of it. Its words and marks are numbers:
// where each stands, and which of the different words of the Vocabulary it is.
type Text struct {
	Text string
	// Words are its words and marks.
	Words []Token
	// IDs number the keys of Words, equal keys equally, within what was read together:
	// they index the Vocabulary of a Pair.
	IDs []int32
	// Mentions are ordered by Start, then longest first; those of different kinds may
	// overlap ("70/125 of 16 December 2015" holds a citation and a date).
	Mentions []Mention
	// Verbs are the opening verb phrase and those that begin further clauses, in order.
	Verbs []Phrase

	// Kinds tell of each word what kinds of mention cover it.
	Kinds []KindSet

	vocabulary []Word
}

// Token is where a word, number or punctuation mark of a text stands: the bytes from Start
// up to End, white space not included. The tokens of a text, each with the white space
// before it, concatenate to the text; white space at the very end belongs to no token.
type Token struct {
	Start, End int32
	// Word tells a word or number from a punctuation mark.
	Word bool
}

// word returns what is known of token i, nothing outside the text.
func (t *Text) word(i int) *Word {
	if uint(i) >= uint(len(t.IDs)) {
		return &noWord
	}
	return &t.vocabulary[t.IDs[i]]
}

var noWord = Word{known: &knownWords[0]}

// Key returns what token i is compared by: two with equal keys differ at most in
// typography (kind of quote, hyphen or space), never in case. It is "" outside the text.
func (t *Text) Key(i int) string { return t.word(i).Key }

// Lower returns the key of token i in lower case, "" outside the text.
func (t *Text) Lower(i int) string { return t.word(i).Lower }

// Stem returns the stem of token i, "" outside the text.
func (t *Text) Stem(i int) string { return t.word(i).Stem }

// in reports whether token i is in one of the sets.
func (t *Text) in(i int, s sets) bool { return t.word(i).sets&s != 0 }

// value returns what token i stands for if it is in one of the sets, else 0.
func (t *Text) value(i int, s sets) float64 { return t.word(i).valueIn(s) }

// Start returns the byte at which token i starts.
func (t *Text) Start(i int) int { return int(t.Words[i].Start) }

// End returns the byte at which token i has ended.
func (t *Text) End(i int) int { return int(t.Words[i].End) }

// Word tells whether token i is a word or number, and no punctuation mark.
func (t *Text) Word(i int) bool { return t.Words[i].Word }

// Lowers returns the tokens in a range in lower case.
func (t *Text) Lowers(r Range) []string {
	out := make([]string, 0, max(0, r.Len()))
	for i := r.From; i < r.To; i++ {
		out = append(out, t.Lower(i))
	}
	return out
}

// Keys returns the keys of the tokens in a range.
func (t *Text) Keys(r Range) []string {
	out := make([]string, 0, max(0, r.Len()))
	for i := r.From; i < r.To; i++ {
		out = append(out, t.Key(i))
	}
	return out
}

// Reads reports whether the tokens from i on are such in lower case.
func (t *Text) Reads(i int, lower []string) bool {
	if i < 0 || i+len(lower) > len(t.Words) {
		return false
	}
	for k, w := range lower {
		if t.Lower(i+k) != w {
			return false
		}
	}
	return true
}

// Read finds all that this package knows to find in a text that is read alone.
func Read(text string) *Text { return ReadPair([]string{text}, nil).Old[0] }
