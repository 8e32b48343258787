package align

import "math"

// oddsUnit is the number of whole units to one natural logarithm of odds.
const oddsUnit = 1 << 32

// model turns evidence into odds: a logistic regression.
type model struct {
	base    float64
	weights evidence
}

var textModel = model{base: -4.7, weights: evidence{
	sharedSingles: 3.1, sharedPairs: 3.5, sharedFrame: 3.7, within: 3.3, withinPairs: 6.2, amount: -5.0, sharedBodies: 1.7, bodiesDiffer: -3.1,
	same: 14.0, verbDiffers: -0.9, partDiffers: -2.5, headingDiffers: -2.8, farAway: -0.1,
}}

var fullModel = model{base: -4.9, weights: evidence{
	sharedSingles: 2.1, sharedPairs: 1.8, sharedFrame: 1.5, within: 5.2, withinPairs: 6.4, amount: -2.3, bodiesDiffer: -2.6, same: 14.0,
	verbDiffers: -0.8, partDiffers: -1.8, headingDiffers: -1.9, between: 1.3, beside: 1.7, tight: 0.4, directly: 2.2, crossing: -1.8,
	farAway: -0.1, rivalry: -3.3,
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
