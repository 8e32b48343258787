package pdfobject

import "math"

// boxes keep the values that a parser gave, to give the same again: the operators,
// fonts, letters and distances of a page are few, and each would cost memory every time
// it becomes an any. The zero boxes are empty and ready for use.
type boxes struct {
	operators, names, strings []wordBox
	numbers                   []numberBox
}

// wordBox is a word and the same as an any; nil where there is none yet.
type wordBox struct {
	word  uint64
	boxed any
}

// numberBox is a number and the same as an any; nil where there is none yet.
type numberBox struct {
	value float64
	boxed any
}

const (
	// longestWord is how many bytes a word may have that is kept.
	longestWord = 7
	// longestString is the same of a string: a longer one is not likely to come again.
	longestString = 4
	// boxBits is the logarithm of how many values of a sort are kept; a power of two of
	// them is looked up by the bits that tell them apart best.
	boxBits = 9
)

// place spreads all bits of a key over the boxes.
func place(key uint64) uint64 { return key * 0x9E3779B97F4A7C15 >> (64 - boxBits) }

// find returns the box for a word of at most longestWord bytes, and whether the word is
// in it; if not it is to be put there.
func find(in *[]wordBox, word []byte) (box *wordBox, found bool) {
	if *in == nil {
		*in = make([]wordBox, 1<<boxBits)
	}
	key := uint64(len(word))
	for _, c := range word {
		key = key<<8 | uint64(c)
	}
	box = &(*in)[place(key)]
	found = box.boxed != nil && box.word == key
	box.word = key
	return box, found
}

func (b *boxes) operator(w []byte) any {
	if b == nil || len(w) > longestWord {
		return Operator(w)
	}
	box, found := find(&b.operators, w)
	if !found {
		box.boxed = Operator(w)
	}
	return box.boxed
}

func (b *boxes) name(n []byte) any {
	if b == nil || len(n) > longestWord {
		return Name(n)
	}
	box, found := find(&b.names, n)
	if !found {
		box.boxed = Name(n)
	}
	return box.boxed
}

func (b *boxes) string(s []byte) any {
	if b == nil || len(s) > longestString {
		return String(s)
	}
	box, found := find(&b.strings, s)
	if !found {
		box.boxed = String(s)
	}
	return box.boxed
}

func (b *boxes) number(v float64) any {
	if b == nil {
		return v
	}
	if b.numbers == nil {
		b.numbers = make([]numberBox, 1<<boxBits)
	}
	box := &b.numbers[place(math.Float64bits(v))]
	if box.boxed == nil || math.Float64bits(box.value) != math.Float64bits(v) {
		*box = numberBox{v, v}
	}
	return box.boxed
}
