package wording

// Text is a text read once for all that is asked of it.
type Text struct {
	Text string
	// Words are what Cut makes of the text.
	Words []Token
	// IDs number the keys of Words, equal keys equally, within what was read together:
	// they index the Vocabulary of a Pair.
	IDs []int32
	// Lower are the keys of Words in lower case.
	Lower []string
	// Mentions are what Find finds in the text.
	Mentions []Mention
	// Verbs are what Verbs finds in the text.
	Verbs []Phrase
	kinds []KindSet
}

// Read finds all that this package knows to find in a text.
func Read(text string) Text { return new(Reader).Read(text) }

// Reader reads one text after another in the same working memory. The zero
// Reader is ready for use, by one goroutine at a time.
type Reader struct {
	words []Token
	toks  []token
	vocabulary
	// index is its place among those that read one pair.
	index int32
}

// Read finds all that this package knows to find in a text.
func (r *Reader) Read(text string) Text {
	r.words = cutInto(r.words[:0], text)
	// Just the room that they need: they stay for the whole comparison.
	t := Text{Text: text, Words: make([]Token, len(r.words)), IDs: make([]int32, len(r.words))}
	copy(t.Words, r.words)
	s := newScan(text, t.Words, r.toks, func(i int, key string) *Word {
		t.IDs[i] = r.number(key)
		return &r.vocabulary.words[t.IDs[i]]
	})
	r.toks = s.toks
	t.Lower = s.lower
	t.Verbs = s.verbs()
	t.Mentions = s.find()
	t.readKinds()
	return t
}
