package wording

// names finds named bodies, instruments, events and places, and, outside names, the groups
// that a paragraph addresses or speaks of.
func (s *scan) names() {
	acted := 0 // where the last group ends
	for i := s.body; i < len(s.Words); i++ {
		end := s.knownName(i)
		if end == i {
			if end = s.capitals(i); end > i {
				s.classify(i, end)
			}
		}
		if end == i && i >= acted {
			acted = s.actor(i)
		}
		i = max(i, end-1)
	}
}

// actor records the group at token i and returns the index after it, i where there is none.
func (s *scan) actor(i int) int {
	for _, n := range knownNames[s.word(i).actors.from:s.word(i).actors.to] {
		if s.Reads(i, n.words) {
			s.add(Actor, i, i+len(n.words), n.key)
			return i + len(n.words)
		}
	}
	return i
}

// knownName records the longest known name at token i and returns the index
// after it, i where there is none.
func (s *scan) knownName(i int) int {
	if s.taken[i] && !s.word(i).Digit {
		return i
	}
	for _, n := range knownNames[s.word(i).names.from:s.word(i).names.to] {
		if !s.Reads(i, n.words) || n.exact != "" && s.Key(i) != n.exact {
			continue
		}
		end := i + len(n.words)
		if longer := s.capitals(i); longer > end && (s.word(end).Upper || s.Lower(end) == "of") && s.head(i, longer) >= 0 {
			return i // part of a longer name: "World Bank Institute"
		}
		s.add(n.kind, i, end, n.key)
		s.take(i, end)
		return end
	}
	return i
}

// capitals returns the index after the capitalised name that begins at token
// i, or i. "and", "in", "to" and their like join only where the name's own
// head noun calls for them.
func (s *scan) capitals(i int) int {
	if !s.capital(i) {
		return i
	}
	const longest = 40 // words in a name; keeps the scan linear
	end := i + 1
	for end < len(s.Words) && end < i+longest {
		if s.capital(end) {
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
	return !s.taken[i] && !(i == 0 && len(s.Words) > 1 && !s.word(1).Upper)
}

// joins reports whether the connectors at tokens end to k join the name that
// began at token i with the capitalised word at token k.
func (s *scan) joins(i, end, k int) bool {
	switch s.Lower(end) {
	case "of", "on", "for", "against", "de", "la", "du", "des":
		return true
	case "and":
		// "Economic and Social Council" goes on; "Germany and Ghana" and
		// "Commission and Council" do not.
		h := s.head(i, end)
		if h == end-1 || placeName(s.joined(i, end)) || acronym(s.Key(k)) {
			return false
		}
		// "Commission for Latin America and the Caribbean" goes on; "Committee against
		// Torture and the Harbour Committee" does not.
		return k == end+1 || k == end+2 && s.Lower(end+1) == "the" && h >= 0 && s.headBehind(k) < 0
	case "to", "in":
		h := s.head(i, end)
		return h >= 0 && s.in(h, instruments)
	}
	return false
}

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

// headBehind returns the index of the head noun of the capitalised words from token k on.
func (s *scan) headBehind(k int) int {
	j := k
	for s.capital(j) {
		j++
	}
	return s.head(k, j)
}

// classify records the capitalised name at tokens i to j by its head noun.
func (s *scan) classify(i, j int) {
	key, h, kind := s.joined(i, j), s.head(i, j), Body
	switch {
	case h >= 0 && s.in(h, bodies):
	case h >= 0 && s.in(h, instruments):
		kind = Instrument
	case h >= 0:
		kind = Event
	case placeName(key):
		kind = Place
	case j-i == 1 && acronym(s.Key(i)):
	case s.Lower(i-1) == "in":
		kind = Place
	case j-i == 1 || s.value(i, months) > 0:
		return
	}
	s.add(kind, i, j, FullName(key))
}

// acronym reports whether w is written in capitals, with a mark or a small letter between
// them at most: "UNDP", "UN-Women", "AfDB".
func acronym(w string) bool {
	capitals := 0
	for i := range min(len(w), 3) {
		if 'A' <= w[i] && w[i] <= 'Z' {
			capitals++
		}
	}
	return capitals > 1
}

// Heads reports whether a word, in lower case, tells what a name names: "council",
// "convention", "week".
func Heads(word string) bool { return (bodies | instruments | events).has(word) }
