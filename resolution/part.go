package resolution

import "resdiff/internal/form"

// Fits reports whether a paragraph opens as its kind does: a preambular one with a
// participle or adjective ("Recalling", "Deeply concerned"), an operative one with
// a finite verb ("Also recalls"). A sub-paragraph, whose verb may stand above it,
// and paragraphs of other kinds always fit. Of one that does not, its place alone
// told the kind, and a page that lost a number or a line may mislead.
func (p Paragraph) Fits() bool {
	switch {
	case p.Label.Sub != "":
		return true
	case p.Kind == Preambular:
		return form.Open(p.Text) == form.OpensPreambular
	case p.Kind == Operative:
		return form.Open(p.Text) == form.OpensOperative
	}
	return true
}
