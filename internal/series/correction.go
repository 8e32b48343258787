package series

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"resdiff/internal/form"
	"resdiff/internal/pattern"
	"resdiff/resolution"
)

var (
	edition = pattern.New(`/(?:Rev|Corr)\.\d`)
	revised = pattern.New(`/(Rev|Corr)\.(\d{1,3})`)
	reissue = pattern.New(`(?i)\b(?:reissued|(?:(second|third|fourth|fifth) )?reissue) (?:as received )?for technical reasons\b`)
)

// Correction says how often, as far as a document tells, its text was put right
// after it was first issued. The zero Correction is that of a first issue.
type Correction struct {
	// Revision and Corrigendum are the numbers in the symbol: "/Rev.1", "/Corr.2".
	Revision    int `json:"revision,omitempty"`
	Corrigendum int `json:"corrigendum,omitempty"`
	// Reissue counts the reissues for technical reasons, and Reissued is the day
	// of the latest, where it is told.
	Reissue  int       `json:"reissue,omitempty"`
	Reissued time.Time `json:"reissued,omitzero"`
}

// longestNote is the longest text, in bytes, that may be a note on a reissue.
const longestNote = 120

func correctionOf(r *resolution.Resolution) Correction {
	var c Correction
	for rest := r.Symbol; ; {
		m := revised.FindStringSubmatch(rest)
		if m == nil {
			break
		}
		n, _ := strconv.Atoi(m[2]) // three digits at most
		if m[1] == "Rev" {
			c.Revision = n
		} else {
			c.Corrigendum = n
		}
		rest = rest[strings.Index(rest, m[0])+len(m[0]):]
	}
	notes := slices.Clone(r.Furniture)
	for _, f := range r.Footnotes {
		notes = append(notes, f.Text)
	}
	notes = append(notes, r.Texts()...)
	for _, note := range notes {
		if len(note) > longestNote {
			continue
		}
		m := reissue.FindStringSubmatch(note)
		if m == nil {
			continue
		}
		turn := 1 + max(0, slices.Index([]string{"", "second", "third", "fourth", "fifth"}, strings.ToLower(m[1])))
		day, _ := form.ReadDate(note)
		if later := (Correction{Reissue: turn, Reissued: day}); later.compare(Correction{Reissue: c.Reissue, Reissued: c.Reissued}) > 0 {
			c.Reissue, c.Reissued = turn, day
		}
	}
	return c
}

// compare is greater than 0 if c is a later correction than d.
func (c Correction) compare(d Correction) int {
	return cmp.Or(cmp.Compare(c.Revision, d.Revision), cmp.Compare(c.Corrigendum, d.Corrigendum),
		cmp.Compare(c.Reissue, d.Reissue), c.Reissued.Compare(d.Reissued))
}

// String names the correction: "Corr.1", "the reissue of 14 August 2024".
func (c Correction) String() string {
	switch {
	case c.Corrigendum > 0:
		return fmt.Sprintf("Corr.%d", c.Corrigendum)
	case c.Reissue > 0 && !c.Reissued.IsZero():
		return "the reissue of " + c.Reissued.Format("2 January 2006")
	case c.Reissue > 0:
		return "a reissue"
	case c.Revision > 0:
		return fmt.Sprintf("Rev.%d", c.Revision)
	}
	return "the first issue"
}
