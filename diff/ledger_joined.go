package diff

import "strings"

// joinedThere reports whether the other document has the words of a term with
// connectors between them: "Harbours Trade", misprinted for "Harbours and
// Trade", is no term that appears or vanishes.
func (in *interpreter) joinedThere(key string, new bool) bool {
	side := in.new
	if new {
		side = in.old
	}
	stems := strings.Fields(key)
	for i := range side {
		r := &side[i]
		for k := range r.low {
			if r.startsWith(k, stems, in.stems) {
				return true
			}
		}
	}
	return false
}

// startsWith reports whether the stems stand from word i on, connectors
// between them left out; known are the stems of words met before.
func (r *reading) startsWith(i int, stems []string, known stemmer) bool {
	for n, stem := range stems {
		for n > 0 && (connecting[r.word(i)] || r.word(i) == ",") {
			i++
		}
		if w := r.word(i); w == "" || w != stem && known.stem(w) != stem {
			return false
		}
		i++
	}
	return true
}
