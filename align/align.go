// Package align matches the paragraphs of two resolutions by semantic anchors.
//
// The way from two documents to an alignment is a row of passes, each in a
// file of its own:
//
//	profile    each paragraph as weighted terms, pairs of words and its frame
//	home       which sections match, so that twins stay in theirs
//	settled    paragraphs that stand unchanged on both sides, once on either
//	candidates which pairs are worth a look, from an index of terms
//	evidence   what speaks for a pair, as a handful of figures
//	model      the chance that a pair is right, from those figures
//	assign     the best pairing of all paragraphs at once
//	context    what the neighbours say; then assign again
//	headings   known by what stands under them, and chapeaux by their items
//	free       what the partner of a paragraph leaves unexplained
//	joins      free words of one side found among those of the other: splits,
//	           merges, and clauses that went elsewhere
//	slots      two similar slots that became one, or one that became two
//	moved      which matches left their place
//	sections   what became of the sections
//
// All sums are of whole numbers and all ties fall by place, so that the same
// documents give the same alignment, and swapping them gives the same links.
package align

import (
	"resdiff/resolution"
	"resdiff/wording"
)

// Alignment matches the paragraphs of an old and a new resolution. Every
// paragraph of both sides is in exactly one Match.
type Alignment struct {
	// Matches stand in report order: by the new document's order, with dropped
	// paragraphs where their old neighbours went.
	Matches []Match
	// Links are all pairs of an old and a new paragraph that share descent, by
	// old, then new place: every pair of a match, and the clauses that went from
	// one match to another.
	Links []Link
	// Sections tell what became of each section (a heading and what follows it
	// up to the next); empty where neither document has headings.
	Sections []Section
}

// Match is a set of old paragraphs and the new ones that grew out of them.
type Match struct {
	// Old and New are indices into the Paragraphs of the two resolutions,
	// ascending; one of them is empty for an added or dropped paragraph.
	Old, New []int
	Relation Relation
	// Moved tells that the paragraph left its place among its neighbours or
	// changed between preamble and operative part; renumbering is no move.
	Moved bool
	// Confidence is the estimated chance, 0 to 1, that this match is right.
	// For added and dropped ones: that no counterpart was missed.
	Confidence float64
	// Anchors are the evidence, heaviest first.
	Anchors []Anchor
	// RunnerUp is the next best partner, where one was near.
	RunnerUp *RunnerUp
}

// Link is an old and a new paragraph of which the one, or a clause of it, grew
// out of the other.
type Link struct {
	// Old and New are paragraph indices.
	Old, New int
	// Chance is the estimated chance, 0 to 1, that the link is right.
	Chance float64
	// Joined tells that the two stand in different matches: only a clause went
	// from the one to the other.
	Joined bool
	// OldPassage and NewPassage are the words that belong together: of a joined
	// clause the stretch from its first to its last word on either side, else
	// the whole paragraphs.
	OldPassage, NewPassage Passage
}

// RunnerUp is a partner that was considered and not taken.
type RunnerUp struct {
	// Old and New are paragraph indices.
	Old, New   int
	Confidence float64
}

// Relation tells how many paragraphs became how many.
type Relation uint8

// The relations.
const (
	OneToOne Relation = iota
	Split
	Merge
	ManyToMany
	Added
	Dropped
)

// String returns the relation as the JSON report names it.
func (r Relation) String() string {
	return [...]string{"one-to-one", "split", "merge", "many-to-many", "added", "dropped"}[r]
}

// Anchor is one piece of evidence for a match.
type Anchor struct {
	Kind AnchorKind
	// Text is what the user is shown: "70/125", "Commission on the Status of Women".
	Text string
	// Weight is its share of the evidence, above 0 up to 1.
	Weight float64
}

// AnchorKind tells what an anchor is.
type AnchorKind uint8

// The kinds of anchor.
const (
	AnchorText      AnchorKind = iota // words in common
	AnchorCitation                    // a document symbol or resolution number
	AnchorBody                        // a named body or instrument
	AnchorTitle                       // a quoted or italic title
	AnchorDate                        // a date, session or meeting
	AnchorFigure                      // a quantity
	AnchorVerb                        // the opening verb
	AnchorWord                        // a rare word
	AnchorNeighbour                   // matched neighbours
	AnchorLabel                       // the same label
	AnchorSlot                        // the same yearly slot, rolled on
	anchorKinds
)

// AnchorKinds lists every kind of anchor, for those who leave them out in turn.
func AnchorKinds() []AnchorKind {
	kinds := make([]AnchorKind, anchorKinds)
	for k := range kinds {
		kinds[k] = AnchorKind(k)
	}
	return kinds
}

// Passage is a run of words of one paragraph.
type Passage struct {
	// Paragraph is the paragraph's index; Start and End the byte range in its text.
	Paragraph, Start, End int
}

// Section tells what became of a section. Old and New are indices of heading
// paragraphs; one is -1 for a section that is new or gone. Into lists the
// headings (indices, new side for a dissolved section, old for a new one) of
// the sections that most of its paragraphs went to or came from.
type Section struct {
	Old, New int
	Renamed  bool
	Moved    bool
	Into     []int
}

// Options adjusts an alignment. The zero Options uses all evidence.
type Options struct {
	// Without leaves out kinds of evidence, to measure what each is worth.
	Without []AnchorKind
	// Weights, if set, replace the built-in weights of the model, to measure
	// weights that have not seen a pair.
	Weights *Weights
	// AllPairs has pairs of paragraphs looked at that stand unchanged elsewhere, too: the
	// model is fitted on them.
	AllPairs bool
	// Trace, if set, is told of every pair of paragraphs that was looked at,
	// by old then new place, for those who measure or explain.
	Trace func(Candidate)
	// TraceJoin, if set, is told of every join that was looked at, likeliest
	// first; its evidence has one figure for each of JoinEvidenceNames.
	TraceJoin func(Candidate)
	// Read, if set, is both resolutions as read already; they are read here
	// otherwise.
	Read *wording.Pair
}

// Candidate is a pair of paragraphs that was looked at.
type Candidate struct {
	// Old and New are paragraph indices.
	Old, New int
	// Evidence has one figure, 0 to 1, for each of EvidenceNames (or of
	// JoinEvidenceNames).
	Evidence []float64
	// Chance is the estimated chance, 0 to 1, that the pair is right.
	Chance float64
	// Chosen tells that the pair was linked.
	Chosen bool
}

// Align matches the paragraphs of two resolutions with all evidence.
func Align(old, new *resolution.Resolution) *Alignment { return Options{}.Align(old, new) }
