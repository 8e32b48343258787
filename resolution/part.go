package resolution

import "resdiff/internal/form"

// Fits reports whether a paragraph may be of its kind by its first words: a
// preambular one that opens with a finite verb ("Takes note"), or an operative one
// that opens with a participle ("Recalling"), is likelier to have lost its layout.
// A sub-paragraph, whose verb may stand above it, always fits.
func (p Paragraph) Fits() bool {
	if p.Label.Sub != "" {
		return true
	}
	switch opening := form.Open(p.Text); p.Kind {
	case Preambular:
		return opening != form.OpensOperative
	case Operative:
		return opening != form.OpensPreambular
	}
	return true
}
