package printable

import "unicode"

// Class says what a character does to the reader of a text that holds it.
type Class uint8

// The classes. Those of Unicode's categories are told by Unicode itself; the
// rest is the one list of characters that hide, or reorder, or show nothing.
const (
	// Seen is every character that is seen and moves nothing around it.
	Seen Class = iota
	// Break is a tab or a break between lines or paragraphs.
	Break
	// Control is any other control character: C0, DEL, C1.
	Control
	// Joiner is a zero-width joiner or non-joiner, which Arabic, Persian and the
	// scripts of South Asia spell with.
	Joiner
	// Direction is a mark of direction, which moves no more than itself.
	Direction
	// Reorders is an embedding, override or isolate, which moves what follows.
	Reorders
	// Hides is a character without a shape: zero-width spaces, soft hyphens, tags.
	Hides
	// Filler is a letter without a shape, part of Korean spelling.
	Filler
	// Selector chooses among the forms of the character before it.
	Selector
	// Format is any other format character: most belong to the spelling of one
	// script, and some are seen.
	Format
	// Private is a character that means what two parties agreed upon.
	Private
	// None is a code that is no character at all.
	None
)

// ClassOf returns the class of a character.
func ClassOf(r rune) Class {
	switch {
	case r == '\t' || r == '\n' || r == '\r' || r == '\v' || r == '\f' || r == 0x85 || r == 0x2028 || r == 0x2029:
		return Break
	case r < 0x20 || r >= 0x7f && r < 0xa0:
		return Control
	case r < 0xa0:
		return Seen
	case r == 0x200c || r == 0x200d:
		return Joiner
	case r == 0x200e || r == 0x200f || r == 0x61c:
		return Direction
	case r >= 0x202a && r <= 0x202e, r >= 0x2066 && r <= 0x2069:
		return Reorders
	case r >= 0xe0100 && r <= 0xe01ef:
		return Selector
	case r == 0xad, r == 0x200b, r == 0x2060, r == 0xfeff,
		r >= 0x2061 && r <= 0x2065, r >= 0x206a && r <= 0x206f, // invisible operators, deprecated format characters
		r >= 0xfff9 && r <= 0xfffb, // interlinear annotation
		r >= 0xe0000 && r <= 0xe0fff:
		return Hides
	case r == 0x115f || r == 0x1160 || r == 0x3164 || r == 0xffa0:
		return Filler
	case r >= 0xfdd0 && r <= 0xfdef, r&0xfffe == 0xfffe:
		return None
	case unicode.Is(unicode.Cf, r):
		return Format
	case unicode.Is(unicode.Co, r):
		return Private
	}
	return Seen
}
