package diff

import (
	"slices"
	"strings"

	"resdiff/wording"
)

// land are nouns whose article says that all of it is meant ("withdrawal from
// the territories"), over which resolutions have been argued for decades.
var land = setOf("territory territories area areas land lands occupied")

// everyone are nouns of which the article says all: "the parties" are those to
// the conflict, "peoples" any; "the Palestinian people" is one; the withdrawal of
// the troops and the return of the refugees leave nobody behind.
var everyone = setOf("parties people peoples members troops forces fighters settlers settlements prisoners hostages detainees refugees")

// asking are verbs that settle a matter, ask for it or affirm what is due: under
// them "the" before several says all of them.
var asking = append([]string{"invite", "encourage", "affirm", "reaffirm", "require", "insist", "appeal"}, append(fixing, approving...)...)

// articleTold reports whether an article or "both" that came or went in a hunk
// says how many of several are meant.
func (v *view) articleTold(h *viewHunk) bool {
	for _, p := range v.unexcused(slices.Concat(h.old, h.new)) {
		r := v.reading(p)
		switch w := r.low[p.at]; w {
		case "the", "a", "an":
			if v.landAfter(p) {
				return true
			}
			if !v.in.english || v.elsewhere(h, p) || v.namedBefore(h) {
				continue
			}
			switch head := r.headAfter(p.at + 1); {
			case r.word(p.at-1) == "as" && r.word(p.at-2) != "well" && r.word(p.at-2) != "such":
				return true // "as the representative of the people"
			case w != "the":
				if p.at+1 < len(r.toks) && r.toks[p.at+1].Key != r.low[p.at+1] {
					return true // "as a State"
				}
			case fixedClass(r.low[p.at+1 : min(head+1, len(r.low))]):
			case r.mentionAt(head, wording.Body, wording.Place, wording.Instrument) != nil && !everyone[r.word(head)]:
			default:
				for k := p.at + 1; k <= head; k++ {
					noun := r.word(k)
					if everyone[noun] || several(noun) && !idle[singular(noun)] && (k == head || !attributive[noun]) && v.governed(r, p.at, asking) {
						return true
					}
				}
			}
		case "both":
			if v.in.english && r.word(p.at+2) != "and" && r.word(p.at+3) != "and" {
				return true
			}
		}
	}
	return false
}

// fixedClass reports whether a noun's own modifiers tell which are meant, with
// "the" and without: "relevant agencies", "developing countries".
func fixedClass(nominal []string) bool {
	return slices.ContainsFunc(nominal, func(w string) bool { return selecting[w] })
}

var selecting = setOf("relevant competent appropriate concerned interested other developing developed")

// attributive are plurals that may stand before a noun and tell its kind: "the
// human rights situation".
var attributive = setOf("rights affairs sanctions communications sciences goods arms services")

// landAfter reports whether land stands after an article.
func (v *view) landAfter(p wordAt) bool {
	r := v.reading(p)
	return land[r.word(p.at+1)] || land[r.word(p.at+2)]
}

// elsewhere reports whether the same article stands on the other side of the
// hunk, before other words or in another place.
func (v *view) elsewhere(h *viewHunk, p wordAt) bool {
	others := h.old
	if p.old {
		others = h.new
	}
	const most = 1000 // words of a hunk worth a search
	if len(others) > most {
		return false
	}
	for _, q := range others {
		if v.word(q) == v.word(p) {
			return true
		}
	}
	return false
}

// headAfter returns the place of the last word of a noun and its modifiers that
// begin at word i.
func (r *reading) headAfter(i int) int {
	const longest = 4 // modifiers and their noun
	k := i
	for k+1 < len(r.low) && k+1 < i+longest && wordy(r.low[k+1]) {
		if _, small := smallWords[r.low[k+1]]; small || auxiliaries[r.low[k+1]] || r.verbAt[k+1] > 0 {
			break
		}
		k++
	}
	return k
}

// several reports whether a noun has the form of the plural.
func several(w string) bool { return singular(w) != w || apart[w] && strings.HasSuffix(w, "s") }
