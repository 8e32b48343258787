package resolution

import (
	"slices"
	"strings"

	"resdiff/internal/form"
	"resdiff/internal/pattern"
	"resdiff/resolution/layout"
)

// organDecides is how other decisions open: the organ, what it recalls, and what
// it decides in one sentence.
var organDecides = pattern.New(`^The (\p{Lu}[\p{L}-]*(?: (?:(?:and|of|on|for|the) )*\p{Lu}[\p{L}-]*){0,10})(?:, (?:recalling|having|taking|noting|bearing|reaffirming|acting|pursuant|in accordance|guided|considering|recognizing|welcoming|mindful|also|further|on the)\b[^.;]*?,)? (?:decides|decided|takes note|took note|approves|approved|endorses|endorsed|elects|elected|adopts|adopted|authorizes|requests|recommends|appoints)\b`)

// decides reports whether a paragraph opens as a decision does, which has no line
// for the organ. Minutes tell what an organ decides too, so that the second form
// counts only in a document that calls itself a decision.
func (p *parser) decides(text string) bool {
	return form.AtMeeting(text) || p.called && strings.HasPrefix(text, "The ") && organDecides.MatchString(text)
}

// saysDecision reports whether a line near the start of a document calls it a
// decision.
func saysDecision(blocks []layout.Block) bool {
	return slices.ContainsFunc(blocks[:min(headOfDraft, len(blocks))], func(b layout.Block) bool {
		lower := strings.ToLower(b.Text)
		return (strings.Contains(lower, "decision") || strings.Contains(lower, "dec/")) && decisionLine.MatchString(b.Text)
	})
}

var decisionLine = pattern.New(`(?i)^(?:(?:revised )?draft )?decision (?:adopted|submitted|proposed|\d|[IVX]+\b)|: (?:revised )?draft decision\b|^[A-Z]/(?:HRC/)?DEC/`)

// decisionOpening reads the meeting, the day and the organ from the words that
// open a decision, which has no line for the organ.
var decisionOpening = pattern.New(`^At (?:its|the) (\S+ (?:\(\w+\) )?(?:plenary )?meeting)(?: of the (\p{Lu}[\p{L}’-]*(?: (?:(?:and|of|on|for|the) )*\p{Lu}[\p{L}’-]*)*))?,?(?: held)?(?: on (\d{1,2} \p{L}+ \d{4}))?,?(?: in connection with [^.]{1,300}?,)? the (\p{Lu}[\p{L}’-]*(?: (?:(?:and|of|on|for|the) )*\p{Lu}[\p{L}’-]*)*)`)

// writtenOpening reads the day and the organ from a statement that a President makes
// in writing.
var writtenOpening = pattern.New(`^On (\d{1,2} \p{L}+ \d{4}), in connection with [^.]{1,600}?, the President of the (\p{Lu}[\p{L}’-]*(?: (?:(?:and|of|on|for|the) )*\p{Lu}[\p{L}’-]*)*)`)

// readDecisionOpening reads the metadata of a decision from its first paragraph.
//
//	"At its 18th plenary meeting, on 5 June 2024, the General Assembly decided ..."
//	"At the 9th meeting of the Security Council, the President made the following statement:"
func (p *parser) readDecisionOpening(text string) {
	m := decisionOpening.FindStringSubmatch(text)
	if m == nil {
		if w := writtenOpening.FindStringSubmatch(text); w != nil {
			p.decision, p.statement, p.r.Organ = true, ending(text) == colon, w[2]
			p.addDay(w[1])
			return
		}
		if m = organDecides.FindStringSubmatch(text); m != nil && p.called {
			p.decision, p.r.Organ = true, m[1]
		} else if organ := form.BodyNamed(text); organ != "" && form.AtMeeting(text) {
			p.decision, p.statement = true, ending(text) == colon
			p.r.Organ, p.r.Meeting = organ, form.MeetingThere(text)
			p.addDay(text)
		}
		return
	}
	p.decision, p.statement = true, strings.HasSuffix(text, ":")
	p.r.Organ, p.r.Meeting = strings.TrimPrefix(m[4], "President of the "), m[1]
	if p.r.Organ == "President" && m[2] != "" {
		p.r.Organ = m[2] // "At the 9th meeting of the Council, the President made ..."
	}
	p.addDay(m[3])
}
