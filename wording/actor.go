package wording

// actors finds the groups that a paragraph addresses or speaks of.
func (s *scan) actors() {
	for i := s.body; i < len(s.Words); {
		end := i + 1
		for _, n := range knownNames[s.word(i).actors.from:s.word(i).actors.to] {
			if s.Reads(i, n.words) && !s.flags[i].named {
				end = i + len(n.words)
				s.add(Actor, i, end, n.key)
				break
			}
		}
		i = end
	}
}
