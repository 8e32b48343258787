package pdfobject

import "math"

// boxes keep the values that a parser gave, to give the same again: the operators,
// fonts, letters and distances of a page are few, and each would cost memory every time
// it becomes an any. The zero boxes are empty and ready for use.
type boxes struct {
	operators, names, strings map[string]any
	numbers                   []numberBox
}

// numberBox is a number and the same as an any; nil where there is none yet.
type numberBox struct {
	value float64
	boxed any
}

const (
	// mostBoxes is how many different words of a sort are kept.
	mostBoxes = 1 << 12
	// longestString is how many bytes a string may have that is likely to come again.
	longestString = 4
	// numberBits is the logarithm of how many numbers are kept; a power of two of them
	// is looked up by the bits that tell decimal fractions apart best.
	numberBits = 9
)

func (b *boxes) operator(w []byte) any {
	if b == nil {
		return Operator(w)
	}
	if x, ok := b.operators[string(w)]; ok {
		return x
	}
	return keep(&b.operators, string(w), Operator(w))
}

func (b *boxes) name(n []byte) any {
	if b == nil {
		return Name(n)
	}
	if x, ok := b.names[string(n)]; ok {
		return x
	}
	return keep(&b.names, string(n), Name(n))
}

func (b *boxes) string(s []byte) any {
	if b == nil || len(s) > longestString {
		return String(s)
	}
	if x, ok := b.strings[string(s)]; ok {
		return x
	}
	return keep(&b.strings, string(s), String(s))
}

func (b *boxes) number(v float64) any {
	if b == nil {
		return v
	}
	if b.numbers == nil {
		b.numbers = make([]numberBox, 1<<numberBits)
	}
	const golden = 0x9E3779B97F4A7C15 // spreads all bits over the highest
	box := &b.numbers[math.Float64bits(v)*golden>>(64-numberBits)]
	if box.boxed == nil || math.Float64bits(box.value) != math.Float64bits(v) {
		*box = numberBox{v, v}
	}
	return box.boxed
}

// keep boxes a value and keeps it, unless there are too many.
func keep(in *map[string]any, key string, value any) any {
	if *in == nil {
		*in = map[string]any{}
	}
	if len(*in) < mostBoxes {
		(*in)[key] = value
	}
	return value
}
