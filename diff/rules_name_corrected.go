package diff

import (
	"slices"
	"strings"

	"resdiff/wording"
)

// nameCorrected holds where a few words within a long name are put right: the
// name begins and stands as before, and each word that came is one that went, in
// another number, or one went that only ends it.
//
//	the 2030 Agenda for Global Harbour and Rope Technologies Development, including Piers
//	→ the 2030 Agenda for Global Harbour and Rope Technology, including Piers
func (v *view) nameCorrected(h *viewHunk) bool {
	if len(h.old) == 0 || len(h.new) == 0 || !v.oneParagraph(h) || !v.nameLasts(h.old) || !v.nameLasts(h.new) {
		return false
	}
	a, b := canonical(v.words(h.old)), canonical(v.words(h.new))
	if len(a) < len(b) {
		a, b = b, a
	}
	switch len(a) - len(b) {
	case 1:
		if !endings[a[len(b)]] {
			return false
		}
	case 0:
	default:
		return false
	}
	return len(b) > 0 && slices.Equal(a[:len(b)], b)
}

// endings are words that end a name and tell nothing more.
var endings = setOf("development program plan action agenda strategy framework")

// nameLasts reports whether the words are capitalised and go on a name that holds
// what sort of text or body it is, and tells it from all others.
func (v *view) nameLasts(ps []wordAt) bool {
	r, first := v.reading(ps[0]), ps[0].at
	for _, p := range ps {
		if !r.named(p.at) || r.mentionAt(p.at, wording.Place, wording.Date) != nil {
			return false
		}
	}
	const least = 4 // capitalised words before
	named, headed := 0, false
	for k := first - 1; k >= 0 && (r.named(k) || connecting[r.low[k]] || r.low[k] == "/" || strings.Trim(r.low[k], "0123456789") == ""); k-- {
		if r.named(k) {
			named++
		}
		headed = headed || namedTexts[r.low[k]] && r.named(k)
	}
	return headed && named >= least
}

// namedTexts are what a text with a long name is.
var namedTexts = setOf("agenda programme plan framework strategy declaration initiative roadmap guidelines")
