package diff

import "iter"

// wordTable holds a value for each word of a change's paragraphs.
type wordTable[T any] struct{ old, new map[int][]T }

// newWordTable returns the table of a change, every value zero.
func newWordTable[T any](in *interpreter, ch *Change) wordTable[T] {
	rows := func(paragraphs []int, side []reading) map[int][]T {
		m := make(map[int][]T, len(paragraphs))
		for _, n := range paragraphs {
			m[n] = make([]T, len(side[n].toks))
		}
		return m
	}
	return wordTable[T]{rows(ch.Old, in.old), rows(ch.New, in.new)}
}

func (t wordTable[T]) row(old bool, paragraph int) []T {
	if old {
		return t.old[paragraph]
	}
	return t.new[paragraph]
}

func (t wordTable[T]) set(p wordAt, value T) { t.row(p.old, p.para)[p.at] = value }

// of returns the value of a word, zero for one that is not in the table.
func (t wordTable[T]) of(p wordAt) T {
	if row := t.row(p.old, p.para); p.at >= 0 && p.at < len(row) {
		return row[p.at]
	}
	var zero T
	return zero
}

// all gives every word with its value, in no order of paragraphs.
func (t wordTable[T]) all() iter.Seq2[wordAt, T] {
	return func(yield func(wordAt, T) bool) {
		for _, old := range [...]bool{true, false} {
			rows := t.new
			if old {
				rows = t.old
			}
			for n, row := range rows {
				for i, value := range row {
					if !yield(wordAt{old, n, i}, value) {
						return
					}
				}
			}
		}
	}
}
