package report

import (
	"encoding/json"
	"io"

	"resdiff/diff"
	"resdiff/resolution"
)

// Schema is the version of the JSON report's form. It grows when a field
// changes its meaning or goes; added fields leave it as it is.
const Schema = 1

// JSON writes the whole comparison, unchanged paragraphs included, as one JSON
// object. The selection does not apply, to the ledgers neither: programs choose for
// themselves.
//
// Keys stand in a fixed order and text is written as it is (only what JSON
// itself asks for is escaped), so that equal comparisons give equal bytes.
func JSON(w io.Writer, c *diff.Comparison, opt Options) error {
	return encode(w, jsonReportOf(c, opt))
}

func jsonReportOf(c *diff.Comparison, opt Options) jsonReport {
	j := jsonReport{
		Schema:  Schema,
		Version: opt.Version,
		Old:     describe(c.Old, opt.Old),
		New:     describe(c.New, opt.New),
		Changes: make([]jsonChange, 0, len(c.Changes)),
		Summary: jsonSummary{
			Unchanged: c.Summary.Unchanged, Amended: c.Summary.Amended,
			Added: c.Summary.Added, Dropped: c.Summary.Dropped,
			Routine: c.Summary.Routine, Substantive: c.Summary.Substantive,
			Moved: c.Summary.Moved, Split: c.Summary.Split, Merged: c.Summary.Merged,
			Resettled: c.Summary.Resettled,
			Rollover:  round(c.Summary.Carried),
		},
		Title:    jsonTitleOf(c),
		Sections: jsonSections(c),
		Links:    jsonLinks(c),
		Ledgers:  jsonLedgers(c.Ledgers),
	}
	for _, ch := range c.Changes {
		j.Changes = append(j.Changes, jsonChangeOf(c, ch))
	}
	if a := c.Adoption; a != nil {
		j.Adoption = &jsonAdoption{Old: a.Old, New: a.New}
		for _, m := range a.Moved {
			j.Adoption.Moved = append(j.Adoption.Moved, jsonVoteMove(m))
		}
	}
	return j
}

// OutlineJSON writes one document as the JSON report shows it under "old".
func OutlineJSON(w io.Writer, r *resolution.Resolution, src Source) error {
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

type jsonReport struct {
	Schema   int           `json:"schema"`
	Version  string        `json:"version,omitempty"`
	Old      jsonDocument  `json:"old"`
	New      jsonDocument  `json:"new"`
	Title    *jsonTitle    `json:"title,omitempty"`
	Adoption *jsonAdoption `json:"adoption,omitempty"`
	Links    []jsonLink    `json:"links"`
	Changes  []jsonChange  `json:"changes"`
	Sections []jsonSection `json:"sections,omitempty"`
	Ledgers  []jsonLedger  `json:"ledgers,omitempty"`
	Summary  jsonSummary   `json:"summary"`
}

type jsonSummary struct {
	Unchanged   int     `json:"unchanged"`
	Amended     int     `json:"amended"`
	Added       int     `json:"added"`
	Dropped     int     `json:"dropped"`
	Routine     int     `json:"routine"`
	Substantive int     `json:"substantive"`
	Moved       int     `json:"moved"`
	Split       int     `json:"split"`
	Merged      int     `json:"merged"`
	Resettled   int     `json:"resettled"`
	Rollover    float64 `json:"rollover"`
}

// jsonTitle is what changed in the title.
type jsonTitle struct {
	Old       string     `json:"old"`
	New       string     `json:"new"`
	Attention string     `json:"attention"`
	Reasons   []string   `json:"reasons,omitempty"`
	Edits     []jsonEdit `json:"edits"`
}

// jsonAdoption is how the two were adopted, where that differs.
type jsonAdoption struct {
	Old   string         `json:"old"`
	New   string         `json:"new"`
	Moved []jsonVoteMove `json:"moved,omitempty"`
}

// jsonVoteMove is which members went from one side of the vote to another.
type jsonVoteMove struct {
	From    string   `json:"from"`
	To      string   `json:"to"`
	Members []string `json:"members"`
}

type jsonChange struct {
	Number     int            `json:"number,omitempty"`
	Status     string         `json:"status"`
	Old        []string       `json:"old"`
	New        []string       `json:"new"`
	Relation   string         `json:"relation"`
	Moved      bool           `json:"moved"`
	Confidence float64        `json:"confidence"`
	Anchors    []string       `json:"anchors"`
	Evidence   []jsonAnchor   `json:"evidence,omitempty"`
	RunnerUp   *jsonRunnerUp  `json:"runnerUp,omitempty"`
	Attention  string         `json:"attention"`
	Reasons    []string       `json:"reasons,omitempty"`
	Verb       *jsonVerbShift `json:"verb,omitempty"`
	Rewritten  bool           `json:"rewritten,omitempty"`
	Edits      []jsonEdit     `json:"edits"`
}

type jsonAnchor struct {
	Kind   string  `json:"kind"`
	Text   string  `json:"text"`
	Weight float64 `json:"weight"`
}

type jsonRunnerUp struct {
	Old        string  `json:"old,omitempty"`
	New        string  `json:"new,omitempty"`
	Confidence float64 `json:"confidence"`
}

type jsonVerbShift struct {
	Old   string `json:"old"`
	New   string `json:"new"`
	Shift string `json:"shift"`
}

type jsonEdit struct {
	Op   string `json:"op"`
	Text string `json:"text"`
	// NewText is the new text of an equal edit whose typography differs.
	NewText string `json:"newText,omitempty"`
	Old     string `json:"old,omitempty"`
	New     string `json:"new,omitempty"`
	Kind    string `json:"kind,omitempty"`
	Pair    int    `json:"pair,omitempty"`
	Rule    string `json:"rule,omitempty"`
	// From is the paragraph that inserted words came from, To the one that
	// deleted ones went to.
	From      string         `json:"from,omitempty"`
	To        string         `json:"to,omitempty"`
	Elsewhere *jsonElsewhere `json:"elsewhere,omitempty"`
}

// jsonPassage is a passage of a paragraph, by id and byte range of its text.
type jsonPassage struct {
	Paragraph string `json:"paragraph"`
	Start     int    `json:"start"`
	End       int    `json:"end"`
	Text      string `json:"text"`
}

type jsonSection struct {
	Old     string   `json:"old,omitempty"`
	New     string   `json:"new,omitempty"`
	Renamed bool     `json:"renamed,omitempty"`
	Moved   bool     `json:"moved,omitempty"`
	Into    []string `json:"into,omitempty"`
}

type jsonLedger struct {
	ID    string          `json:"id"`
	Title string          `json:"title"`
	Rows  []jsonLedgerRow `json:"rows"`
}

type jsonLedgerRow struct {
	What    string `json:"what"`
	Old     string `json:"old,omitempty"`
	New     string `json:"new,omitempty"`
	Note    string `json:"note,omitempty"`
	Changes []int  `json:"changes,omitempty"`
}

func jsonChangeOf(c *diff.Comparison, ch diff.Change) jsonChange {
	j := jsonChange{
		Number: ch.Number, Status: ch.Status.String(),
		Old: ids(c.Old, ch.Old), New: ids(c.New, ch.New),
		Relation: ch.Relation.String(), Moved: ch.Moved, Confidence: round(ch.Confidence),
		Anchors:   []string{},
		Attention: ch.Attention.String(), Reasons: ch.Reasons, Rewritten: ch.Rewritten,
		Edits: make([]jsonEdit, 0, len(ch.Edits)),
	}
	for _, a := range ch.Anchors {
		j.Anchors = append(j.Anchors, a.Text)
		j.Evidence = append(j.Evidence, jsonAnchor{a.Kind.String(), a.Text, round(a.Weight)})
	}
	if r := ch.RunnerUp; r != nil {
		j.RunnerUp = &jsonRunnerUp{id(c.Old, r.Old), id(c.New, r.New), round(r.Confidence)}
	}
	if len(ch.Old) == 1 && len(ch.New) == 1 || ch.Verb.Old != "" && ch.Verb.New != "" {
		j.Verb = &jsonVerbShift{ch.Verb.Old, ch.Verb.New, ch.Verb.Shift.String()}
	}
	for _, e := range ch.Edits {
		je := jsonEdit{
			Op: e.Op.String(), Old: id(c.Old, e.Old.Paragraph), New: id(c.New, e.New.Paragraph),
			Kind: e.Kind.String(), Pair: e.Pair, Rule: e.Rule,
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

func jsonTitleOf(c *diff.Comparison) *jsonTitle {
	if c.Title == nil {
		return nil
	}
	ch := jsonChangeOf(c.Title, c.Title.Changes[0])
	for i := range ch.Edits { // the ids of the one paragraph of either side say nothing
		ch.Edits[i].Old, ch.Edits[i].New = "", ""
	}
	return &jsonTitle{c.Old.Title, c.New.Title, ch.Attention, ch.Reasons, ch.Edits}
}

func jsonPassageOf(r *resolution.Resolution, paragraph, start, end int) jsonPassage {
	return jsonPassage{id(r, paragraph), start, end, r.Paragraphs[paragraph].Text[start:end]}
}

func jsonSections(c *diff.Comparison) []jsonSection {
	var out []jsonSection
	for _, s := range c.Alignment.Sections {
		into := c.New
		if s.Old < 0 {
			into = c.Old
		}
		out = append(out, jsonSection{id(c.Old, s.Old), id(c.New, s.New), s.Renamed, s.Moved, ids(into, s.Into)})
	}
	return out
}

func jsonLedgers(ledgers diff.Ledgers) []jsonLedger {
	var out []jsonLedger
	for _, l := range ledgers {
		j := jsonLedger{ID: l.ID, Title: l.Title, Rows: []jsonLedgerRow{}}
		for _, r := range l.Rows {
			j.Rows = append(j.Rows, jsonLedgerRow{r.What, r.Old, r.New, r.Note, r.Changes})
		}
		out = append(out, j)
	}
	return out
}

// named names paragraph i for a reader, "" if i is negative.
func named(r *resolution.Resolution, i int) string {
	if i < 0 {
		return ""
	}
	return r.Paragraphs[i].Name()
}

// id returns the label of paragraph i, "" if i is negative.
func id(r *resolution.Resolution, i int) string {
	if i < 0 {
		return ""
	}
	return r.Paragraphs[i].Label.String()
}

// ids returns the labels of paragraphs; never nil, for JSON shows nil as null.
func ids(r *resolution.Resolution, paragraphs []int) []string {
	out := make([]string, 0, len(paragraphs))
	for _, i := range paragraphs {
		out = append(out, id(r, i))
	}
	return out
}
