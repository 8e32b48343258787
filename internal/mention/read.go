package mention

import "resdiff/internal/words"

// Text is a text read once for all that is asked of it.
type Text struct {
	Text string
	// Words are what words.Cut makes of the text.
	Words []words.Token
	// Lower are the keys of Words in lower case.
	Lower []string
	// Mentions are what Find finds in the text.
	Mentions []Mention
	// Verbs are what Verbs finds in the text.
	Verbs []Phrase
}

// Read finds all that this package knows to find in a text.
func Read(text string) Text {
	s := newScan(text)
	t := Text{Text: text, Words: make([]words.Token, len(s.toks)), Lower: make([]string, len(s.toks))}
	for i := range s.toks {
		t.Words[i], t.Lower[i] = s.toks[i].Token, s.toks[i].lower
	}
	t.Verbs = s.verbs()
	t.Mentions = s.find()
	return t
}
