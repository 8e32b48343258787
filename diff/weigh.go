package diff

import (
	"slices"

	"resdiff/wording"
)

// Weights of a token that is equal on both sides, against the price of
// beginning another hunk: an island of equal tokens between two changes must
// be worth more than the price, or the reader is better served by one longer
// change. One content word between changes earns its place; a lone "of", "of
// the", a comma or the month of a date does not.
const (
	weightContent = 11 // more than the price and a small word: two items kept beat one and a comma
	weightNumber  = 8  // also a quotation mark: ” and “ keeps two titles apart
	weightSmall   = 4  // also a Chinese character
	weightMark    = 2
	hunkPrice     = 8
)

func weightOf(c wording.Class) int32 {
	switch c {
	case wording.Content:
		return weightContent
	case wording.Number, wording.QuoteMark:
		return weightNumber
	case wording.Comma, wording.Stop, wording.Opening, wording.Closing, wording.Mark:
		return weightMark
	}
	return weightSmall
}

func (s side) weight() int32 {
	var w int32
	for _, t := range s {
		w += weightOf(t.Class)
	}
	return w
}

// How a cell of alignByWeight's table came about.
const (
	equalAfterEqual   = 1 << iota // the equal pair goes on an equal run
	changedAfterEqual             // the changed token begins a hunk
	changedByDelete               // the changed token is an old one
)

// alignByWeight returns the blocks whose weight less the price of the hunks is
// highest. What lies before the stretch is equal, or the texts begin there.
func alignByWeight(a, b side) []block {
	if len(a) == 0 || len(b) == 0 {
		return nil
	}
	const never = -1 << 30
	width := len(b) + 1
	// equal[j] is the best score of a[:i], b[:j] where their last tokens are
	// equal to each other; changed[j] where the last token is in a hunk.
	equal, changed := make([]int32, width), make([]int32, width)
	equalAbove, changedAbove := make([]int32, width), make([]int32, width)
	from := make([]uint8, (len(a)+1)*width)
	for i := 0; i <= len(a); i++ {
		for j := 0; j <= len(b); j++ {
			e, c, f := int32(never), int32(never), uint8(0)
			if i == 0 && j == 0 {
				e = 0
			}
			if i > 0 && j > 0 && a[i-1].Key == b[j-1].Key {
				w := weightOf(a[i-1].Class)
				e = changedAbove[j-1] + w
				if equalAbove[j-1]+w >= e {
					e, f = equalAbove[j-1]+w, f|equalAfterEqual
				}
			}
			if j > 0 {
				c = changed[j-1]
				if equal[j-1]-hunkPrice > c {
					c, f = equal[j-1]-hunkPrice, f|changedAfterEqual
				}
			}
			if i > 0 {
				if changedAbove[j] > c {
					c, f = changedAbove[j], f&equalAfterEqual|changedByDelete
				}
				if equalAbove[j]-hunkPrice > c {
					c, f = equalAbove[j]-hunkPrice, f&equalAfterEqual|changedByDelete|changedAfterEqual
				}
			}
			equal[j], changed[j], from[i*width+j] = e, c, f
		}
		equal, equalAbove = equalAbove, equal
		changed, changedAbove = changedAbove, changed
	}
	return traceBack(from, len(a), len(b), equalAbove[len(b)] >= changedAbove[len(b)])
}

// traceBack reads the blocks off a table of alignByWeight, from its end.
func traceBack(from []uint8, i, j int, inEqual bool) []block {
	width := j + 1
	var pairs []block
	for i > 0 || j > 0 {
		f := from[i*width+j]
		switch {
		case inEqual:
			i, j = i-1, j-1
			pairs = append(pairs, block{i, j, 1})
			inEqual = f&equalAfterEqual != 0
			continue
		case f&changedByDelete != 0:
			i--
		default:
			j--
		}
		inEqual = f&changedAfterEqual != 0
	}
	slices.Reverse(pairs)
	return join(pairs)
}
