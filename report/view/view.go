package view

import (
	"resdiff"
	"resdiff/diff"
	"resdiff/resolution"
)

// View is what a report says of a comparison, whatever its form.
type View struct {
	C   *resdiff.Comparison
	Opt Options
	// Rows has one row for each change, in the order of the report.
	Rows []Row
	// First are the indices of the rows that need eyes and are shown, the weightiest
	// first; of equal ones the earlier first.
	First []int
	// Title is the new title with what changed in it, where that needs eyes; else nil.
	Title []Run
	// Adoption says how the two were adopted, where that differs; else "".
	Adoption string
	// Sections says what became of sections, a line each.
	Sections []string
	// Ledgers are those that speak of what is shown.
	Ledgers []Ledger
	Counts  Counts
}

// Row is one change as a report shows it.
type Row struct {
	resdiff.Change
	// At is its index in Comparison.Changes.
	At    int
	Shown Shown
	// Kind is that of its first paragraph.
	Kind resolution.Kind
	// Place names its paragraphs: "OP12 → OP13".
	Place string
	// Happened says what became of them: "moved, amended".
	Happened string
	// Weight is how much it deserves a reader's eyes, 0 to 1.
	Weight float64
	// Eyes tells that a person must see it; Light that it is substantive but of so
	// little weight that it is probably routine.
	Eyes, Light bool
	// Joins are the paragraphs of other changes with which it shares a clause, as far as
	// no words of it are marked with that.
	Joins []OtherPlace
}

// Heading reports whether the row is of headings.
func (r Row) Heading() bool { return r.Kind == resolution.Heading }

// Changed reports whether the row is a change: anything but a paragraph that stands
// unchanged in its place and means what it meant.
func (r Row) Changed() bool { return Changed(r.Change) }

// Resettled reports whether the paragraph kept every word and needs eyes for what
// stands around it.
func (r Row) Resettled() bool { return Resettled(r.Change) }

// Of works out what a report says.
func Of(c *resdiff.Comparison, opt Options) *View {
	v := &View{C: c, Opt: opt, Sections: sectionNews(c), Ledgers: opt.Selection.ledgers(c)}
	joins := joinsOf(c)
	for i, ch := range c.Changes {
		r := Row{
			Change: ch, At: i, Kind: KindOf(c, ch), Place: Place(c, ch), Weight: Weight(ch),
		}
		r.Light = probablyRoutine(ch)
		r.Eyes = ch.Attention == diff.Substantive && !r.Light
		r.Happened, r.Joins = Happened(ch), joins.of(c, ch)
		v.Rows = append(v.Rows, r)
	}
	v.show()
	v.Counts = countsOf(v)
	v.First = opt.Selection.First(c)
	if Retitled(c) {
		v.Title = flat(Inline(c.Title, c.Title.Changes[0]))
	}
	if c.Adoption != nil {
		v.Adoption = adoption(c.Adoption)
	}
	return v
}

// Differ reports whether there is any difference to tell of.
func (v *View) Differ() bool { return Differ(v.C) }

// Shown says how a report shows a row.
type Shown uint8

// The ways of showing a row.
const (
	Folded  Shown = iota // only counted
	Context              // unchanged, for what stands around it
	Brief                // probably routine: in a line, with what is left of it
	Full                 // as a change
)

// show decides how each row is shown: those that the selection keeps in full, or in
// brief where they are light; unchanged ones within Context of them as context.
func (v *View) show() {
	s := v.Opt.Selection
	for i := range v.Rows {
		r := &v.Rows[i]
		switch {
		case !s.Keeps(r.Change):
			continue
		case r.Light && !r.Heading():
			r.Shown = Brief
		default:
			r.Shown = Full
		}
		for d := 1; d <= s.Context; d++ {
			for _, j := range []int{i - d, i + d} {
				if j >= 0 && j < len(v.Rows) && v.Rows[j].Shown == Folded && !v.Rows[j].Changed() {
					v.Rows[j].Shown = Context
				}
			}
		}
	}
}
