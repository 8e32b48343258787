// Package diff tells what changed between matched paragraphs, word by word. What the
// changes mean is said by package judge, what is true of them by package ledger: both
// write it down on the changes.
package diff

import (
	"resdiff/align"
	"resdiff/resolution"
	"resdiff/wording"
)

// Comparison is a finished comparison: all that a report shows.
type Comparison struct {
	Old, New *resolution.Resolution
	// Alignment is what the changes were made from.
	Alignment *align.Alignment
	// Changes has one Change per match, in the alignment's order.
	Changes []Change
	Summary Summary
	// Title compares the titles, as the one paragraph of either side; nil where
	// they are the same or one is not known.
	Title *Comparison
	// Adoption tells how the two were adopted, where that differs; else nil.
	Adoption *Adoption
	// Ledgers gather what is true of the pair, one sort in each.
	Ledgers []Ledger
	// read is both resolutions as read, for all passes.
	read *wording.Pair
}

// Change is one match with what changed in it.
type Change struct {
	align.Match
	// Number counts from 1 the changes that a report has something to say of,
	// for people to cite ("change 17"); 0 for one without News.
	Number int
	Status Status
	// Edits, in reading order, cover every byte of the old and new texts once:
	// those with words of one paragraph, taken alone, give that paragraph from
	// its first byte to its last.
	Edits []Edit
	// Verb compares the opening verbs; zero for added and dropped ones.
	Verb      VerbShift
	Attention Attention
	// Weight is how much the change deserves a reader's eyes, 0 to 1.
	Weight float64
	// Leftover are its words that nothing accounts for; none of what is routine.
	Leftover []Leftover
	// Reasons say what its marked-up words do not show, weightiest first: why it is
	// routine, or what to see in it; often none.
	Reasons []Statement
	// Rewritten tells that so much changed (about two thirds of the words, with
	// no long run left) that before and after are best shown whole: the edits
	// are the old text deleted and the new one inserted.
	Rewritten bool
	// fine are the edits word by word of a change that is Rewritten.
	fine []Edit
}

// News reports whether there is anything to say of a change: it is no paragraph
// that stands unchanged in its place, neither split nor merged, and means what
// it meant.
func (ch *Change) News() bool {
	return ch.Status != Unchanged || ch.Moved || ch.Relation != align.OneToOne || ch.Attention != None
}

// Status tells what became of a paragraph.
type Status uint8

// The statuses.
const (
	Unchanged Status = iota
	Amended
	Added
	Dropped
)

// String returns the status as the JSON report names it.
func (s Status) String() string { return [...]string{"unchanged", "amended", "added", "dropped"}[s] }

// Edit is a run of words that stayed, went or came. White space before a word
// goes with the word.
type Edit struct {
	Op Op
	// Old and New are where the words stand: in one paragraph of each side for
	// Equal, one side only for Delete and Insert (the other's Paragraph is -1).
	// The two texts of an Equal edit differ at most in typography.
	Old, New align.Passage
	// Kind tells what sort of words changed; KindNone for Equal.
	Kind Kind
	// Pair numbers a phrase that was replaced: the Delete and Insert edits of
	// one replacement share it, counting from 1 in a Change; 0 for others.
	Pair int
	// Rule names what regenerates the new words, where a rule explains the
	// edit ("next session", "sequence"); empty where none does.
	Rule string
	// Elsewhere is where deleted words went or inserted ones came from, if they
	// stand in another place of the other document, in this match or another:
	// they are not gone, and not new. Nil otherwise.
	Elsewhere *Elsewhere
}

// Elsewhere is a place of the other document where the words of an edit stand.
type Elsewhere struct {
	align.Passage
	// Chance is the estimated chance, 0 to 1, that the words are the same ones;
	// a report says "probably" below 0.9.
	Chance float64
	// Copied tells that the words stand in their own place of the other document
	// as well, or more than once: they did not leave there ("also in PP9").
	Copied bool
}

// Op is what happened to a run of words.
type Op uint8

// The operations.
const (
	Equal Op = iota
	Delete
	Insert
)

// String returns the operation as the JSON report names it.
func (o Op) String() string { return [...]string{"equal", "delete", "insert"}[o] }

// Kind tells what sort of words an edit changed.
type Kind uint8

// The kinds of edit.
const (
	KindNone  Kind = iota
	Citation       // a resolution, report, document symbol or instrument
	Date           // a date, year, session or meeting number
	Event          // a meeting, its place or theme
	Figure         // a quantity
	Editorial      // case, spelling, punctuation, order of a list, form of a name
	Sequence       // "also", "further" of the opening verb
	CrossRef       // "paragraph 4 above"
	Verb           // an operative or preambular verb
	Hedge          // a word that weakens or strengthens a commitment
	Actor          // who is addressed or listed
	Term           // a key term
	Clause         // any other words
)

// String returns the kind as the JSON report names it; "" for KindNone.
func (k Kind) String() string {
	return [...]string{"", "citation", "date", "event", "figure", "editorial", "sequence", "crossref", "verb", "hedge", "actor", "term", "clause"}[k]
}

// Attention tells whether a change needs a person's eyes.
type Attention uint8

// The levels of attention.
const (
	None        Attention = iota // nothing changed
	Routine                      // nothing about the commitment changed
	Substantive                  // what is said, asked, of whom or how strongly changed, or may have
)

// String returns the attention as the JSON report names it.
func (a Attention) String() string { return [...]string{"none", "routine", "substantive"}[a] }

// VerbShift compares the opening verbs of two paragraphs.
type VerbShift struct {
	// Old and New are the verbs as printed, modifiers included: "Notes with
	// great concern", "Welcomes and urges".
	Old, New string
	Shift    Shift
}

// Shift is the relation of a new verb to an old one on the partial order.
type Shift uint8

// The shifts.
const (
	Same Shift = iota
	Stronger
	Weaker
	Lateral
	Incomparable
)

// String returns the shift as the JSON report names it.
func (s Shift) String() string {
	return [...]string{"same", "stronger", "weaker", "lateral", "incomparable"}[s]
}

// Summary counts the changes. A split, merge or many-to-many match counts once
// under Amended or Unchanged, and once under its relation; a moved one once
// more under Moved.
type Summary struct {
	Unchanged, Amended, Added, Dropped int
	Moved, Split, Merged               int
	// Routine and Substantive count the amended changes.
	Routine, Substantive int
	// Resettled counts the unchanged ones that need eyes for what stands around
	// them.
	Resettled int
	// Carried is the roll-over index: the share, 0 to 1, of the new text's
	// words that are carried verbatim from the old one.
	Carried float64
}

// OldText returns the old words of an edit, white space included; "" for Insert.
func (c *Comparison) OldText(e Edit) string { return textOf(c.Old, e.Old) }

// NewText returns the new words of an edit, white space included; "" for Delete.
func (c *Comparison) NewText(e Edit) string { return textOf(c.New, e.New) }

func textOf(r *resolution.Resolution, p align.Passage) string {
	if p.Paragraph < 0 {
		return ""
	}
	return r.Paragraphs[p.Paragraph].Text[p.Start:p.End]
}
