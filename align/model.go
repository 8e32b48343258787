package align

import "math"

// oddsUnit is the number of whole units to one natural logarithm of odds.
const oddsUnit = 1 << 32

// model turns evidence into odds: a logistic regression.
type model struct {
	base    float64
	weights evidence
}

var textModel = model{base: -7, weights: evidence{
	sharedSingles: 4, sharedPairs: 3, sharedFrame: 3, within: 2, withinPairs: 3, amount: 3, same: 12, verbDiffers: -0.5, partDiffers: -1, headingDiffers: -6, farAway: -0.1,
}}

var fullModel = model{base: -7, weights: evidence{
	sharedSingles: 4, sharedPairs: 3, sharedFrame: 3, within: 2, withinPairs: 3, amount: 3, same: 12, verbDiffers: -0.5, partDiffers: -1, headingDiffers: -6, farAway: -0.1,
	between: 2, beside: 0.7, directly: 1, crossing: -2, rivalry: -1,
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
