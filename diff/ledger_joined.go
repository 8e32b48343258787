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

// writtenThere reports whether the other document has the letters of a term with
// other blanks between them, or none: "ship wrights" for "shipwrights".
func (in *interpreter) writtenThere(key string, new bool) bool {
	side := in.new
	if new {
		side = in.old
	}
	letters, size := strings.ReplaceAll(key, " ", ""), strings.Count(key, " ")+1
	for i := range side {
		r := &side[i]
		for k := range r.low {
			if n := r.spells(k, letters, in.stems); n > 0 && n != size {
				return true
			}
		}
	}
	return false
}

// spells returns how many words from word i on, known by their stems, have
// together the letters and no more; 0 where they have not.
func (r *reading) spells(i int, letters string, known stemmer) (n int) {
	for ; letters != "" && i < len(r.low) && r.toks[i].Word; i++ {
		rest, ok := strings.CutPrefix(letters, known.stem(r.low[i]))
		if !ok {
			return 0
		}
		letters = rest
		n++
	}
	if letters != "" {
		return 0
	}
	return n
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
