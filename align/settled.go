package align

// settle finds the paragraphs that stand letter for letter in both documents and once
// in either: they are each other's, whatever else is like them, unless their sections
// became others. No other partner is looked for, but what is not settled has them
// among its rivals. In two years' texts they are most.
func (p *pairing) settle() {
	var of [2][]int32 // paragraph that has each text: one more than its place, -1 for several
	for s := range p.sides {
		paras := p.sides[s].paras
		of[s], p.settled[s] = make([]int32, len(p.texts.texts)), make([]int32, len(paras))
		for i := range paras {
			p.settled[s][i] = -1
			if at := &of[s][paras[i].text]; *at == 0 {
				*at = int32(i) + 1
			} else {
				*at = -1
			}
		}
	}
	if p.allPairs || p.without[AnchorText] {
		return
	}
	for text, i := range of[oldSide] {
		j := of[newSide][text]
		if i <= 0 || j <= 0 {
			continue
		}
		i, j = i-1, j-1
		if p.sides[oldSide].paras[i].kind == p.sides[newSide].paras[j].kind && (p.homes == nil || !p.homes.apart(i, j)) {
			p.settled[oldSide][i], p.settled[newSide][j] = j, i
		}
	}
}

// twinCandidates pairs paragraphs of equal words, but for those that are settled. Where many are the same, only
// those near each other in their order are paired, counted from either end.
func (p *pairing) twinCandidates(found func(old, new int32)) {
	var groups [2]map[int32][]int32
	for s := range p.sides {
		groups[s] = map[int32][]int32{}
		for i := range p.sides[s].paras {
			if p.settled[s][i] < 0 {
				said := p.sides[s].paras[i].said
				groups[s][said] = append(groups[s][said], int32(i))
			}
		}
	}
	const all = 64 // pairs of equal paragraphs of which none is left out
	for said, olds := range groups[oldSide] {
		news := groups[newSide][said]
		if len(olds)*len(news) <= all {
			for _, i := range olds {
				for _, j := range news {
					found(i, j)
				}
			}
			continue
		}
		for k, i := range olds {
			for d := -placeBand; d <= placeBand; d++ {
				for _, m := range [...]int{k + d, k + d + len(news) - len(olds)} {
					if m >= 0 && m < len(news) {
						found(i, news[m])
					}
				}
			}
		}
	}
}
