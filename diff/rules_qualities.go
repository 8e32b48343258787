package diff

import "slices"

// excuseQualities accounts for adjectives of one noun that changed places about
// "and" or a comma: "full and effective implementation" ↔ "effective and full
// implementation". Each tells the noun, in any order. Words that bear on others
// ("only", "relevant", "new") are none of them.
func (v *view) excuseQualities() {
	if len(v.ch.Old) != 1 || len(v.ch.New) != 1 || !v.in.english {
		return
	}
	for i := 0; i+1 < len(v.hunks); i++ {
		const most = 3 // hunks of a few adjectives
		for j := i + 1; j < len(v.hunks) && j < i+most; j++ {
			a, b := v.qualities(i, j, true), v.qualities(i, j, false)
			if len(a) < 2 || !slices.Equal(a, b) {
				continue
			}
			for _, h := range v.hunks[i : j+1] {
				for _, p := range slices.Concat(h.old, h.new) {
					v.excuse(p, excuse{Editorial, "same words", "the same words in another order"})
				}
			}
		}
	}
}

// qualities returns the adjectives of one side from hunk i to hunk j, sorted; nil
// where they are not all there is before a noun.
func (v *view) qualities(i, j int, old bool) []string {
	r, from, to := v.fromTo(i, j, old)
	if from == to {
		return nil
	}
	for from > 0 && (joins(r.low[from-1]) || quality[r.low[from-1]]) {
		from--
	}
	for to < len(r.low) && (joins(r.low[to]) || quality[r.low[to]]) {
		to++
	}
	var out []string
	for k, w := range r.low[from:to] {
		switch {
		case quality[w]:
			out = append(out, w)
		case !joins(w) || k == 0 || from+k == to-1:
			return nil // the list goes on with something else
		}
	}
	noun := r.word(to)
	if before := r.word(from - 1); !wordy(noun) || links[noun] || parting[noun] || before == "not" || before == "less" || before == "more" || before == "most" || before == "fully" {
		return nil
	}
	slices.Sort(out)
	return out
}

// quality are adjectives that tell how something is to be, each by itself.
var quality = setOf("full effective equal meaningful safe unhindered timely sustained rapid immediate inclusive comprehensive transparent impartial independent thorough prompt credible " +
	"accountable coherent efficient equitable fair free genuine just lasting peaceful active constructive urgent continued strong adequate predictable sustainable affordable accessible reliable secure open")
