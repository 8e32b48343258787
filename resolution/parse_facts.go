package resolution

import (
	"strings"

	"resdiff/internal/form"
)

// series are the symbols of the organs' resolutions, by organ. Source: the UN
// Editorial Manual on document symbols.
var series = map[string]string{
	"General Assembly":            "A/RES/",
	"Economic and Social Council": "E/RES/",
	"Security Council":            "S/RES/",
	"Human Rights Council":        "A/HRC/RES/",
}

// decisionSeries are those of the organs' decisions.
var decisionSeries = map[string]string{
	"General Assembly":            "A/DEC/",
	"Economic and Social Council": "E/DEC/",
	"Human Rights Council":        "A/HRC/DEC/",
}

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
	prefix := series[r.Organ]
	if p.decision {
		prefix = decisionSeries[r.Organ]
	}
	if r.Symbol == "" && prefix != "" && r.Number != "" && !p.plain {
		number := r.Number
		if prefix == "A/RES/" {
			number = strings.Replace(number, " (", "(", 1)
		}
		r.Symbol = prefix + number
	}
	for _, of := range []map[string]string{series, decisionSeries} {
		for _, prefix := range of {
			if n, ok := strings.CutPrefix(r.Symbol, prefix); ok && r.Number == "" {
				r.Number = n
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
