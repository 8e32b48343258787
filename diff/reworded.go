package diff

import "resdiff/wording"

// Reworded is the word diff of two texts that belong together and are no
// paragraphs, as footnotes are: its passages are of paragraph 0. What the changes
// mean is not told.
func Reworded(old, new string) []Edit {
	read := wording.ReadPair([]string{old}, []string{new})
	words := newLexicon(read)
	a, b, blocks := diffMatch(words, words.document(read.Old), words.document(read.New), []int{0}, []int{0})
	return edits(a, b, blocks)
}
