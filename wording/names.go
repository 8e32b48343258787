package wording

// names finds named bodies, instruments, events and places.
func (s *scan) names() {
	for i := s.body; i < len(s.Words); {
		if j, ok := s.knownName(i); ok {
			i = j
			continue
		}
		if j := s.capitals(i); j > i {
			s.classify(i, j)
			s.name(i, j)
			i = j
			continue
		}
		i++
	}
}

// knownName records the longest known name at token i and returns the index
// after it.
func (s *scan) knownName(i int) (int, bool) {
	if s.flags[i].taken && !s.word(i).Digit {
		return i, false
	}
	for _, n := range knownNames[s.word(i).names.from:s.word(i).names.to] {
		if !s.Reads(i, n.words) || n.exact != "" && s.Key(i) != n.exact {
			continue
		}
		if len(n.words) > 1 && !s.word(i).Upper && !s.word(i).Digit && !s.lowerName(n) {
			continue
		}
		end := i + len(n.words)
		if longer := s.capitals(i); longer > end && (s.word(end).Upper || s.Lower(end) == "of") && s.headed(i, longer) {
			return i, false // part of a longer name: "World Bank Institute"
		}
		s.add(n.kind, i, end, n.key)
		s.take(i, end)
		s.name(i, end)
		return end, true
	}
	return i, false
}

// lowerName reports whether a known form is printed in lower case.
func (s *scan) lowerName(n name) bool { return n.words[0] == "high-level" || n.words[0] == "global" }

// capitals returns the index after the capitalised name that begins at token
// i, or i. "and", "in", "to" and their like join only where the name's own
// head noun calls for them.
func (s *scan) capitals(i int) int {
	if !s.capital(i) {
		if !(year(s.Key(i)) > 0 && s.Key(i+1) == "Agenda") {
			return i
		}
	}
	const longest = 40 // words in a name; keeps the scan linear
	end := i + 1
	for end < len(s.Words) && end < i+longest {
		if s.capital(end) || s.word(end).Digit && s.Start(end) == s.End(end-1) {
			end++
			continue
		}
		k := end
		for k < end+3 && k < len(s.Words) && s.in(k, connectors) && !s.word(k).Upper {
			k++
		}
		if k == end || !s.capital(k) || !s.joins(i, end, k) {
			break
		}
		end = k + 1
	}
	return end
}

// capital reports whether token i is a capitalised word that may belong to a
// name.
func (s *scan) capital(i int) bool {
	if i < 0 || i >= len(s.Words) || !s.word(i).Upper || !s.Word(i) {
		return false
	}
	switch s.Lower(i) {
	case "states":
		// "United States", "League of Arab States"; other States are actors.
		return s.Lower(i-1) == "united" || s.Lower(i-1) == "arab" || s.Lower(i-1) == "american" || s.Lower(i-1) == "federated"
	case "government", "governments", "member", "parties":
		return false // addressed as actors, whatever follows
	}
	return !s.flags[i].taken && !(i == 0 && len(s.Words) > 1 && !s.word(1).Upper)
}

// joins reports whether the connectors at tokens end to k join the name that
// began at token i with the capitalised word at token k.
func (s *scan) joins(i, end, k int) bool {
	switch s.Lower(end) {
	case "of", "on", "for", "against":
		return true
	case "de", "la", "du", "des":
		return true
	case "and":
		if k != end+1 && !(k == end+2 && s.Lower(end+1) == "the" && s.inner(i, end) && !s.headedRun(k)) {
			return false // "the Committee against Torture and the Harbour Committee"
		}
		// "Economic and Social Council" goes on; "Germany and Ghana" and
		// "Commission and Council" do not.
		if placeName(s.joined(i, end)) || acronym(s.Key(k)) || s.headed(k, k+1) && !s.headed(k-2, k-1) || s.Lower(k) == "united" || s.Lower(k) == "member" {
			return false
		}
		return !s.complete(i, end)
	case "to", "in", "under", "from", "with", "as", "by":
		h := s.head(i, end)
		return h >= 0 && s.in(h, instruments) && (s.Lower(end) == "to" || s.Lower(end) == "in")
	}
	return false
}

// inner reports whether the name at tokens i to end has come past its head
// noun and a connector, so that more may follow: "Economic Commission for
// Latin America and the Caribbean".
func (s *scan) inner(i, end int) bool {
	h := s.head(i, end)
	return h >= 0 && h < end-1
}

// complete reports whether the name at tokens i to end is a whole one: its
// last word is its head noun.
func (s *scan) complete(i, end int) bool { return s.head(i, end) == end-1 }

// head returns the index of the head noun of the name at tokens i to j: the
// first that a connector follows, else the last; -1 if there is none.
func (s *scan) head(i, j int) int {
	last := -1
	for k := i; k < j; k++ {
		if !s.in(k, bodies|instruments|events) || !s.word(k).Upper {
			continue
		}
		if k+1 < j && s.in(k+1, connectors) {
			return k
		}
		last = k
	}
	return last
}

func (s *scan) headed(i, j int) bool { return i >= 0 && s.head(i, j) >= 0 }

// headedRun reports whether the capitalised words from token k on are a name with
// a head noun of its own.
func (s *scan) headedRun(k int) bool {
	j := k
	for s.capital(j) {
		j++
	}
	return s.headed(k, j)
}

// classify records the capitalised name at tokens i to j by its head noun.
func (s *scan) classify(i, j int) {
	key := s.joined(i, j)
	if h := s.head(i, j); h >= 0 {
		kind, _ := s.word(h).headOf()
		if kind != Event {
			key = FullName(key)
		}
		s.add(kind, i, j, key)
		if kind == Instrument {
			s.take(i, j)
		}
		return
	}
	switch {
	case placeName(key):
		s.add(Place, i, j, key)
	case j-i == 1 && acronym(s.Key(i)):
		s.add(Body, i, j, FullName(key))
	case s.Lower(i-1) == "in" || s.Lower(i-1) == "," && s.lastPlace(i-2):
		s.add(Place, i, j, key)
	case j-i > 1 && s.value(i, months) == 0:
		s.add(Body, i, j, FullName(key))
	}
}

// name marks the tokens from i up to j as part of a name.
func (s *scan) name(i, j int) {
	for ; i < j; i++ {
		s.flags[i].named = true
	}
}

// lastPlace reports whether the last mention ends with token i and is a place.
func (s *scan) lastPlace(i int) bool {
	if i < 0 || len(s.found) == 0 {
		return false
	}
	m := s.found[len(s.found)-1]
	return m.Kind == Place && m.End == s.End(i)
}

// acronym reports whether w is written in capitals: "UNDP", "UN-Women".
func acronym(w string) bool {
	upper := 0
	for i := 0; i < len(w) && i < 3; i++ {
		if w[i] >= 'A' && w[i] <= 'Z' {
			upper++
		}
	}
	return len(w) >= 2 && upper >= min(2, len(w)) && (len(w) == 2 || upper >= 2)
}
