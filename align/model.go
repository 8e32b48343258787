package align

import "math"

// oddsUnit is the number of whole units to one natural logarithm of odds.
const oddsUnit = 1 << 32

// model turns evidence into odds: a logistic regression.
type model struct {
	base    float64
	weights evidence
}

// The weights are what "go run ./internal/eval -fit" prints, rounded: a
// logistic regression on three pairs of real resolutions that readers linked,
// on the same pairs thinned and shuffled, on made successors and on unrelated
// resolutions. Five are set by hand: same, so that equal texts always belong
// together; farAway, which only breaks ties; headingDiffers, held to more, for
// what reads as a heading in one document and as a paragraph in the other is
// nearly the same text; and sameLabel and partDiffers, held to less, for
// elsewhere numbers are shifted and paragraphs leave the preamble more often
// than in those pairs.

// textModel judges by the text alone, before any neighbour is known.
var textModel = model{base: -5.5, weights: evidence{
	sharedSingles: 3.1, sharedPairs: 2.9, sharedFrame: 3.5, within: 3.7, withinPairs: 5.9, amount: -3.9, sharedBodies: 1.4, bodiesDiffer: -2.7,
	same: 20, verbDiffers: -0.9, partDiffers: -2.5, headingDiffers: -2.4, sameLabel: 0.8, farAway: -0.1,
}}

// fullModel judges by text, place and rivals.
var fullModel = model{base: -4.3, weights: evidence{
	sharedSingles: 1.9, sharedPairs: 1.4, sharedFrame: 1.4, within: 5.2, withinPairs: 6.2, amount: -1.2, bodiesDiffer: -2.3, same: 20,
	verbDiffers: -0.7, partDiffers: -1.6, headingDiffers: -3, sameLabel: 0.8, between: 1.5, beside: 1.9, tight: 0.6, directly: 2.2,
	lonely: -3.7, crossing: -1.4, farAway: -0.1, stranger: -2.7, rivalry: -4.0,
}}

// odds returns the logarithm of the odds that the pair is right, in oddsUnit.
func (m *model) odds(e *evidence) int64 {
	sum := m.base
	for k, v := range e {
		sum += m.weights[k] * v
	}
	return int64(math.Round(sum * oddsUnit))
}

// chance turns odds into a probability.
func chance(odds int64) float64 {
	return 1 / (1 + math.Exp(-float64(odds)/oddsUnit))
}

// logit is the inverse of chance.
func logit(chance float64) int64 {
	return int64(math.Round(math.Log(chance/(1-chance)) * oddsUnit))
}
