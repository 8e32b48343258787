package diff

import "resdiff/wording"

// Reworded is the word diff of two texts that belong together and are no
// paragraphs, as footnotes are: its passages are of paragraph 0. What the changes
// mean is not told.
func Reworded(old, new string) []Edit {
	d := newDiffer(wording.ReadPair([]string{old}, []string{new}))
	return edits(d.old[0], d.new[0], wordDiff(d.old[0], d.new[0], d.words))
}
