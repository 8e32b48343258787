package html

import (
	"html/template"
	"strings"

	"resdiff"
	"resdiff/align"
	"resdiff/diff"
	"resdiff/report/view"
)

// rowData is one change, or one unchanged paragraph.
type rowData struct {
	ID     string
	Number int
	// Class names the status and what else the looks depend on.
	Class string
	// Is lists, between spaces, what filters ask for: status, relation, kinds.
	Is, Ledgers string
	Heading     bool
	// Deep tells that the row stands under a heading of the document.
	Deep bool
	// From and To are the labels before and after.
	From, To string
	Status   string
	Tags     []string
	// Eyes tells that a person must see it, Light that it is probably routine.
	Eyes, Light, Routine bool
	// Excerpt is what the line says under which it is folded, of a light one.
	Excerpt   []textRun
	Lang, Dir string
	Inline    []textBlock
	Old, New  []textBlock
	Notes     noteLists
	Verb      *verbShift
	Reasons   []string
	// Doubt says why the match is uncertain; empty where it is not.
	Doubt   *doubtData
	Links   []notice
	Why     *whyData
	Remarks []string
	// Name is what a screen reader and the map call the row.
	Name string
	// Markup is the row as markupWriter writes it, once renderRows is done.
	Markup template.HTML
}

// verbShift is the shift of the opening verb.
type verbShift struct{ Old, New, Shift, Sign string }

// doubtData marks a match of low confidence.
type doubtData struct {
	Text     string
	RunnerUp []link
	Percent  string
}

// notice is a remark with links: where a paragraph came from or went to.
type notice struct {
	Text  string
	Links []link
}

// whyData is what is shown of a match on demand.
type whyData struct {
	Title string
	// Confidence is "" where nothing was paired.
	Confidence string
	Anchors    []anchorData
	Places     string
}

type anchorData struct {
	Kind, Text string
	Percent    string
}

// row makes the shown form of row i.
func (b *pageBuilder) row(i int) rowData {
	of := b.v.Rows[i]
	ch := of.Change
	r := rowData{
		ID: b.idOf(ch), Number: ch.Number,
		Heading: of.Heading(),
		From:    labelRange(b.labels(view.Old, ch.Old)), To: labelRange(b.labels(view.New, ch.New)),
		Status:  statusWords(of),
		Tags:    tagWords(of),
		Eyes:    of.Eyes,
		Light:   of.Light,
		Routine: ch.Attention == diff.Routine,
		Ledgers: strings.Join(b.ledgers[i], " "),
	}
	for _, reason := range view.Reasons(ch) {
		r.Reasons = append(r.Reasons, reason.Text)
	}
	r.Is = strings.Join(b.traits(ch), " ")
	r.Class = b.rowClass(of)
	r.Name = r.name()
	switch {
	case ch.Status == diff.Added, ch.Status == diff.Dropped:
		r.Inline = b.inlineBlocks(ch)
	case ch.Status == diff.Unchanged && len(ch.Old) == 1 && len(ch.New) == 1, view.Apart(ch):
		r.Old, r.New = b.sideBlocks(ch, view.Old), b.sideBlocks(ch, view.New)
	default:
		r.Inline = b.inlineBlocks(ch)
		r.Old, r.New = b.sideBlocks(ch, view.Old), b.sideBlocks(ch, view.New)
	}
	r.Notes = b.notes(ch)
	if v := ch.Verb; v.Shift != diff.Same && v.Old != "" && v.New != "" && v.Old != v.New {
		r.Verb = &verbShift{v.Old, v.New, shiftWords(v.Shift), shiftSign(v.Shift)}
	}
	r.Doubt = b.doubt(ch)
	r.Links = b.notices(of)
	r.Why = b.why(ch)
	r.Remarks = b.remarks(ch)
	if of.Shown == view.Brief {
		s := view.Last(ch)
		r.Excerpt, r.Lang, r.Dir = b.words(view.Excerpt(b.c, ch), s), b.lang[s], b.dir[s]
	}
	return r
}

// name is what the row is called where its text is not at hand.
func (r rowData) name() string {
	labels := r.To
	switch {
	case r.To == "":
		labels = r.From
	case r.From != "" && r.From != r.To:
		labels = r.From + " → " + r.To
	}
	return labels
}

// Renumbered tells that the label before and after differ.
func (r rowData) Renumbered() bool { return r.From != "" && r.To != "" && r.From != r.To }

func (b *pageBuilder) isHeading(ch resdiff.Change) bool { return view.IsHeading(b.c, ch) }

func (b *pageBuilder) labels(s view.Side, indices []int) []string {
	var out []string
	for _, i := range indices {
		out = append(out, b.label(s, i))
	}
	return out
}

// labelRange joins labels as delegates do: "OP3", "OP3, OP5".
func labelRange(labels []string) string { return strings.Join(labels, ", ") }

// traits are what filters may ask a change for: its status, its moves and
// relation, and the kinds of its edits.
func (b *pageBuilder) traits(ch resdiff.Change) []string {
	if ch.Number == 0 {
		return nil
	}
	out := []string{ch.Status.String()}
	if ch.Moved {
		out = append(out, "moved")
	}
	switch ch.Relation {
	case align.Split:
		out = append(out, "split")
	case align.Merge:
		out = append(out, "merged")
	case align.ManyToMany:
		out = append(out, "split", "merged")
	}
	seen := map[diff.Kind]bool{}
	for _, e := range ch.Edits {
		if e.Kind != diff.KindNone && !seen[e.Kind] {
			seen[e.Kind] = true
			out = append(out, "k-"+e.Kind.String())
		}
	}
	return out
}

func (b *pageBuilder) rowClass(r view.Row) string {
	class := []string{r.Status.String()}
	if r.Moved {
		class = append(class, "moved")
	}
	if r.Eyes {
		class = append(class, "eyes")
	}
	if r.Rewritten {
		class = append(class, "whole")
	}
	if view.Apart(r.Change) {
		class = append(class, "apart")
	}
	if r.Number == 0 {
		class = append(class, "quiet")
	}
	if r.Heading() {
		class = append(class, "head")
	}
	return strings.Join(class, " ")
}

// remarks are the negotiation's notes on the change's paragraphs.
func (b *pageBuilder) remarks(ch resdiff.Change) []string {
	var out []string
	for s := view.Old; s <= view.New; s++ {
		for _, remark := range view.Remarks(view.Document(b.c, s), view.Paragraphs(ch, s)) {
			out = append(out, "Note in the "+s.String()+" text: "+remark)
		}
	}
	return out
}
