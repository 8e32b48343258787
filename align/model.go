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
// logistic regression on thirteen pairs of real resolutions that readers
// linked, on the same pairs thinned and shuffled, on made successors and on
// unrelated resolutions. Some are set or bounded by hand: same, so that equal
// texts always belong together; elsewhere, which outweighs even that; farAway,
// which only breaks ties;
// headingDiffers, held to more, for what reads as a heading in one document
// and as a paragraph in the other is nearly the same text; and sameLabel and
// partDiffers, held to less, for elsewhere numbers are shifted and paragraphs
// leave the preamble more often than in those pairs. The base of fullModel is
// raised by RecallBias over what was fitted.

// RecallBias is added to the base of the full model after it was fitted, which
// moves the least chance from 0.50 to about 0.45. It was chosen with the gold
// and judged pairs in view, of 0, 0.2, 0.4, 0.6 and 0.8: the least that takes
// the gold pairs over their goal, the greatest that links nothing wrong in them.
// On series that the weights had not seen it changes nothing ("-fit").
const RecallBias = 0.2

// textModel judges by the text alone, before any neighbour is known.
var textModel = model{base: -6.1, weights: evidence{
	sharedSingles: 5.9, sharedPairs: 3.0, sharedFrame: 4.1, within: 4.1, withinPairs: 3.8, amount: -4.5, amountPairs: -1.2,
	exclusive: 7.0, opening: 2.7, sharedBodies: -0.2, bodiesDiffer: -1.6, same: 20.0, verbDiffers: -0.9, partDiffers: -2.4,
	headingDiffers: -2.4, sameLabel: 0.8, farAway: -0.1, elsewhere: -40,
}}

// fullModel judges by text, place and rivals.
var fullModel = model{base: -4.9 + RecallBias, weights: evidence{
	sharedSingles: 5.1, sharedPairs: 1.9, sharedFrame: 2.4, within: 5.0, withinPairs: 3.8, amount: -3.3, amountPairs: 0.9,
	exclusive: 5.2, opening: 1.8, sharedBodies: -0.8, bodiesDiffer: -1.8, same: 20.0, verbDiffers: -0.9, partDiffers: -1.3,
	headingDiffers: -2.4, sameLabel: 0.8, between: 0.1, beside: 1.0, tight: 1.6, directly: 3.2, lonely: -2.3, crossing: -0.7,
	farAway: -0.1, stranger: -0.6, elsewhere: -40, rivalry: -3.7,
}}

// Weights are those of both models: the base, then one weight for each of
// EvidenceNames. Text judges by the text alone, Full by text, place and rivals.
// Join judges joins: the base, then one for each of JoinEvidenceNames.
type Weights struct{ Text, Full, Join []float64 }

// models returns the models to judge by, the built-in one for each that has no
// weights.
func (w *Weights) models() (text, full *model, join *joinModel) {
	text, full, join = &textModel, &fullModel, &builtinJoinModel
	if w == nil {
		return text, full, join
	}
	if w.Text != nil {
		text, full = &model{base: w.Text[0]}, &model{base: w.Full[0]}
		copy(text.weights[:], w.Text[1:])
		copy(full.weights[:], w.Full[1:])
	}
	if w.Join != nil {
		join = &joinModel{base: w.Join[0]}
		copy(join.weights[:], w.Join[1:])
	}
	return text, full, join
}

// joinModel turns the evidence of a join into odds.
type joinModel struct {
	base    float64
	weights joinEvidence
}

// JoinBias is added to the base of the model of joins after it was fitted: made
// successors have more clauses that are alike by chance than real ones. Without it
// three joins of four that were given 0.2 to 0.5 were right, on judged pairs fitted
// without their series and on yearly ones read by hand.
const JoinBias = 1.4

// builtinJoinModel is what "go run ./internal/eval -fit -joins" prints, rounded.
var builtinJoinModel = joinModel{base: -2.5 + JoinBias, weights: joinEvidence{
	freePairs: 1.3, freeWords: 1.1, pairsOfSmaller: 0.3, pairsOfGreater: 0.9, wordsOfSmaller: 1.1, wordsOfGreater: 0.4,
	ofParagraph: 0.9, coreGain: 3.7, exclusiveRun: 1.3, dense: -2.0, openings: 0.2, likely: 1.0, besidePart: 0.9,
	rivalJoin: -5.4, partsDiffer: -0.4, ofLone: 2.7, loneAmount: 1.2, wordsOfLone: 1.6, secondTime: -0.7, formula: -1.2, fromOther: -0.8,
}}

// odds returns the logarithm of the odds that the join is right, in oddsUnit.
func (m *joinModel) odds(e *joinEvidence) int64 {
	sum := m.base
	for k, v := range e {
		sum += m.weights[k] * v
	}
	return int64(math.Round(sum * oddsUnit))
}

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
