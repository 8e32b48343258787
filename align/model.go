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
// logistic regression on thirty pairs of real resolutions that readers
// linked, on the same pairs thinned and shuffled, on made successors and on
// unrelated resolutions. Some are set or bounded by hand: same, so that equal
// texts always belong together; elsewhere, which outweighs even that; farAway,
// which only breaks ties;
// headingDiffers, held to more, for what reads as a heading in one document
// and as a paragraph in the other is nearly the same text; outside, held to more, for
// few of those pairs have sections on many projects; and sameLabel and
// partDiffers, held to less, for elsewhere numbers are shifted and paragraphs
// leave the preamble more often than in those pairs. The base of fullModel is
// raised by RecallBias over what was fitted.

// RecallBias is added to the base of the full model after it was fitted: thinned and
// shuffled pairs, which make up most of the examples, have fewer true links to find
// than real ones. On series that the weights had not seen ("-fit"), 0.2 links 962 in a thousand
// of the changed paragraphs that readers link, 0.8 some 974; of all that is linked six in a thousand are wrong
// from 0.6 to 1, three headings among them.
const RecallBias = 0.8

// textModel judges by the text alone, before any neighbour is known.
var textModel = model{base: -5.37, weights: evidence{
	sharedSingles: 12.17, within: 7.77, withinPairs: 2.08, amount: -9.09, exclusive: 6.87, opening: 3.10, sharedBodies: 0.05,
	bodiesDiffer: -0.79, same: 20.00, verbDiffers: -0.57, partDiffers: -2.50, headingDiffers: -3.64, sameLabel: 0.80,
	farAway: -0.10, elsewhere: -40.00,
}}

// fullModel judges by text, place and rivals.
var fullModel = model{base: -5.09 + RecallBias, weights: evidence{
	sharedSingles: 7.90, within: 8.19, withinPairs: 2.25, amount: -4.14, exclusive: 3.38, opening: 1.35, sharedBodies: -0.90,
	bodiesDiffer: -0.45, same: 20.00, verbDiffers: -0.42, partDiffers: -1.59, headingDiffers: -2.90, sameLabel: 0.80,
	between: 0.28, beside: 0.92, directly: 3.19, lonely: -3.07, crossing: -0.23, farAway: -0.10, elsewhere: -40.00,
	rivalry: -2.65, standsOut: 2.71, outside: -1.10,
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
var builtinJoinModel = joinModel{base: -2.79 + JoinBias, weights: joinEvidence{
	freePairs: 1.35, freeWords: 1.21, pairsOfSmaller: 0.75, pairsOfGreater: 1.33, wordsOfSmaller: 0.92, wordsOfGreater: 0.62,
	ofParagraph: 0.43, coreGain: 3.57, exclusiveRun: 0.90, dense: -2.39, openings: 0.45, likely: 1.12, besidePart: 1.09,
	nearPart: -0.15, rivalJoin: -3.86, bothTaken: -0.28, partsDiffer: -0.43, ofLone: 2.76, loneAmount: 1.07, wordsOfLone: 0.73,
	formula: -1.17, fromOther: -0.81,
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
