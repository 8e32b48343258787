// Package json writes a comparison as one JSON object, for programs.
package json

import (
	_ "embed" // the schema
	"encoding/json"
	"io"

	"resdiff"
	"resdiff/diff"
	"resdiff/report/view"
	"resdiff/resolution"
)

// Schema is the version of the JSON report's form. It grows when a field
// changes its meaning or goes; added fields leave it as it is.
const Schema = 2

// SchemaFile is the JSON Schema (draft 2020-12) that every report fits.
//
//go:embed schema.json
var SchemaFile []byte

// Write writes the whole comparison, unchanged paragraphs included, as one JSON
// object. The selection does not apply, to the ledgers neither: programs choose for
// themselves.
//
// Keys stand in a fixed order and text is written as it is (only what JSON
// itself asks for is escaped), so that equal comparisons give equal bytes.
func Write(w io.Writer, c *resdiff.Comparison, opt view.Options) error {
	return encode(w, Of(c, opt))
}

// Of makes the report of a comparison.
func Of(c *resdiff.Comparison, opt view.Options) Report {
	j := Report{
		Schema:  Schema,
		Version: opt.Version,
		Old:     describe(c.Old, opt.Old),
		New:     describe(c.New, opt.New),
		Changes: make([]Change, 0, len(c.Changes)),
		Summary: Summary{
			Unchanged: c.Summary.Unchanged, Amended: c.Summary.Amended,
			Added: c.Summary.Added, Dropped: c.Summary.Dropped,
			Routine: c.Summary.Routine, Substantive: c.Summary.Substantive,
			Moved: c.Summary.Moved, Split: c.Summary.Split, Merged: c.Summary.Merged,
			Resettled: c.Summary.Resettled,
			Rollover:  round(c.Summary.Carried),
		},
		Order:    view.Order(c),
		Title:    titleOf(c),
		Sections: sections(c),
		Links:    links(c),
		Ledgers:  ledgers(c),
	}
	for _, ch := range c.Changes {
		j.Changes = append(j.Changes, changeOf(c, ch))
	}
	if a := c.Adoption; a != nil {
		j.Adoption = &Adoption{a.Old, a.New}
	}
	return j
}

// Outline writes one document as the JSON report shows it under "old".
func Outline(w io.Writer, r *resolution.Resolution, src view.Source) error {
	return encode(w, describe(r, src))
}

func encode(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", " ")
	return e.Encode(v)
}

// round keeps four decimals of a share: more would be noise to a reader.
func round(x float64) float64 {
	return float64(int(x*1e4+0.5)) / 1e4
}

func changeOf(c *resdiff.Comparison, ch resdiff.Change) Change {
	j := Change{
		Number: ch.Number, Status: ch.Status.String(),
		Old: ids(c.Old, ch.Old), New: ids(c.New, ch.New),
		Relation: ch.Relation.String(), Moved: ch.Moved, Confidence: round(ch.Confidence),
		Anchors:   []string{},
		Attention: ch.Attention.String(), NeedsEyes: view.NeedsEyes(ch), Weight: round(view.Weight(ch)), Reasons: reasons(c, ch), Rewritten: ch.Rewritten,
		Edits: make([]Edit, 0, len(ch.Edits)),
	}
	for _, a := range ch.Anchors {
		j.Anchors = append(j.Anchors, a.Text)
		j.Evidence = append(j.Evidence, Anchor{a.Kind.String(), a.Text, round(a.Weight)})
	}
	if r := ch.RunnerUp; r != nil {
		j.RunnerUp = &RunnerUp{ID(c.Old, r.Old), ID(c.New, r.New), round(r.Confidence)}
	}
	if len(ch.Old) == 1 && len(ch.New) == 1 || ch.Verb.Old != "" && ch.Verb.New != "" {
		j.Verb = &VerbShift{ch.Verb.Old, ch.Verb.New, ch.Verb.Shift.String()}
	}
	for _, e := range ch.Edits {
		je := Edit{
			Op: e.Op.String(), Old: ID(c.Old, e.Old.Paragraph), New: ID(c.New, e.New.Paragraph),
			Kind: e.Kind.String(), Pair: e.Pair, Rule: e.Rule, By: view.AuthorOf(c, e),
		}
		switch e.Op {
		case diff.Equal:
			je.Text = c.OldText(e)
			if t := c.NewText(e); t != je.Text {
				je.NewText = t
			}
		case diff.Delete:
			je.Text, je.New = c.OldText(e), ""
			je.To, je.Elsewhere = elsewhereOf(c.New, e)
		case diff.Insert:
			je.Text, je.Old = c.NewText(e), ""
			je.From, je.Elsewhere = elsewhereOf(c.Old, e)
		}
		j.Edits = append(j.Edits, je)
	}
	return j
}

func titleOf(c *resdiff.Comparison) *Title {
	if c.Title == nil {
		return nil
	}
	ch := changeOf(c.Title, c.Title.Changes[0])
	for i := range ch.Edits { // the ids of the one paragraph of either side say nothing
		ch.Edits[i].Old, ch.Edits[i].New = "", ""
	}
	return &Title{c.Old.Title, c.New.Title, ch.Attention, ch.Reasons, ch.Edits}
}

func passageOf(r *resolution.Resolution, paragraph, start, end int) Passage {
	return Passage{ID(r, paragraph), start, end, r.Paragraphs[paragraph].Text[start:end]}
}

func sections(c *resdiff.Comparison) []Section {
	var out []Section
	for _, s := range c.Alignment.Sections {
		into := c.New
		if s.Old < 0 {
			into = c.Old
		}
		out = append(out, Section{ID(c.Old, s.Old), ID(c.New, s.New), s.Renamed, s.Moved, ids(into, s.Into)})
	}
	return out
}

func ledgers(c *resdiff.Comparison) []Ledger {
	var out []Ledger
	for _, l := range view.Ledgers(c) {
		j := Ledger{ID: l.ID, Title: l.Title, About: l.About, Rows: []LedgerRow{}}
		for _, r := range l.Rows {
			row := LedgerRow{
				What: r.What, Old: r.Old.Text, New: r.New.Text, Note: r.Note, Rule: r.Rule, Doubtful: r.Doubtful, Changes: []int{},
				OldAt: quoted(c, r.Old), NewAt: quoted(c, r.New),
			}
			for _, i := range r.Changes {
				if n := c.Changes[i].Number; n > 0 {
					row.Changes = append(row.Changes, n)
				}
			}
			j.Rows = append(j.Rows, row)
		}
		out = append(out, j)
	}
	return out
}

func reasons(c *resdiff.Comparison, ch resdiff.Change) []Reason {
	var out []Reason
	for _, r := range view.Reasons(ch) {
		out = append(out, Reason{r.Rule, r.Text, r.Old.Text, r.New.Text, quoted(c, r.Old), quoted(c, r.New)})
	}
	return out
}

// quoted is the passage of a quotation, nil where it stands in no paragraph word for
// word.
func quoted(c *resdiff.Comparison, q view.Quote) *Passage {
	if !q.Placed() {
		return nil
	}
	p := passageOf(view.Document(c, q.Side), q.Paragraph, q.Start, q.End)
	return &p
}

// ID returns the label of paragraph i, "" if i is negative.
func ID(r *resolution.Resolution, i int) string {
	if i < 0 {
		return ""
	}
	return r.Paragraphs[i].Label.String()
}

// ids returns the labels of paragraphs; never nil, for JSON shows nil as null.
func ids(r *resolution.Resolution, paragraphs []int) []string {
	out := make([]string, 0, len(paragraphs))
	for _, i := range paragraphs {
		out = append(out, ID(r, i))
	}
	return out
}
