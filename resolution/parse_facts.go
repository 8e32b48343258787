package resolution

import (
	"strings"

	"resdiff/internal/form"
)

// readFacts takes from a front matter what the text did not say.
func readFacts(p *parser) {
	for _, f := range p.doc.Facts {
		switch strings.ToLower(f.Name) {
		case "symbol":
			if p.r.Symbol == "" {
				p.r.Symbol = f.Value
			}
		case "title":
			// A tool may have cut the text's own title after its first line.
			title := strings.TrimRight(f.Value, " :/")
			if p.r.Title == "" || len(title) > len(p.r.Title) && strings.HasPrefix(title, p.r.Title) {
				p.r.Title = title
			}
		}
	}
}

// completeMetadata looks for the symbol in the running heads, and where none
// is printed makes it from the organ and the number: a resolution's symbol is
// its number with the organ's series before it.
func completeMetadata(p *parser) {
	r := p.r
	for _, line := range p.doc.Furniture {
		if s, ok := form.Symbol(line); ok && r.Symbol == "" {
			r.Symbol = s
		}
	}
	if organ, known := form.OrganOfNumber(r.Number); known {
		// A body of its own: no series of the United Nations stands before its number.
		if organ != "" {
			r.Organ = organ
		}
		if n, ok := strings.CutPrefix(r.Number, "PRST "); ok {
			r.Number = form.BodyOf(r.Organ).Statements + n
		}
		if r.Symbol == "" && !p.plain {
			r.Symbol = r.Number
		}
		return
	}
	body := form.BodyOf(r.Organ)
	prefix := body.Resolutions
	if p.decision {
		prefix = body.Decisions
	}
	if r.Symbol == "" && !p.plain {
		number := r.Number
		if prefix == "A/RES/" {
			number = strings.Replace(number, " (", "(", 1)
		}
		r.Symbol = form.SymbolOf(prefix, number)
	}
	for _, b := range form.Bodies {
		for _, prefix := range []string{b.Resolutions, b.Decisions} {
			if r.Number == "" {
				r.Number = form.NumberOf(prefix, r.Symbol)
			}
		}
	}
	if r.Number == "" && form.CitedAs(r.Symbol) {
		r.Number = r.Symbol
		// UNESCO prints the number alone before the title too.
		own := r.Symbol[strings.LastIndexAny(r.Symbol, " /")+1:]
		if title, ok := strings.CutPrefix(r.Title, own+" "); ok {
			r.Title = title
		}
	}
}
