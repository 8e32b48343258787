package resolution

import (
	"errors"
	"strings"
	"testing"

	"resdiff/resolution/text"
)

// dump writes paragraphs as "LABEL kind text", one to a line.
func dump(r *Resolution) string {
	var b strings.Builder
	for _, p := range r.Paragraphs {
		b.WriteString(p.Label.String() + " " + p.Kind.String() + " " + p.Text + "\n")
	}
	return b.String()
}

func TestReadCleanText(t *testing.T) {
	r, err := Read([]byte(`Seventieth session

Agenda item 12 (c)

Resolution adopted by the General Assembly on 4 March 2016

[on the report of the Harbours Committee (A/70/1, para. 3)]

70/900.	Lighthouses of the world

The General Assembly,

Recalling its resolution 69/900 of 5 March 2015,

Deeply concerned at the number of dark coasts,

Keepers and lamps

1. Welcomes the report on lamps;
2. Requests the Secretary-General:

(a) To count the lamps, namely:

(i) Those that burn oil;

(ii) Those that do not;

(b) To report thereon.

12th plenary meeting
4 March 2016
`), Options{})
	if err != nil {
		t.Fatal(err)
	}
	want := `PP1 preambular Recalling its resolution 69/900 of 5 March 2015,
PP2 preambular Deeply concerned at the number of dark coasts,
H1 heading Keepers and lamps
OP1 operative Welcomes the report on lamps;
OP2 operative Requests the Secretary-General:
OP2(a) operative To count the lamps, namely:
OP2(a)(i) operative Those that burn oil;
OP2(a)(ii) operative Those that do not;
OP2(b) operative To report thereon.
`
	if got := dump(r); got != want {
		t.Errorf("paragraphs:\n%s\nwant:\n%s", got, want)
	}
	for _, c := range [][2]string{
		{r.Organ, "General Assembly"}, {r.Number, "70/900"}, {r.Symbol, "A/RES/70/900"},
		{r.Title, "Lighthouses of the world"}, {r.Adopted.Format("2006-01-02"), "2016-03-04"},
		{r.Session, "Seventieth session"}, {r.AgendaItem, "12 (c)"},
		{r.Recommended, "on the report of the Harbours Committee (A/70/1, para. 3)"},
		{r.Meeting, "12th plenary meeting"},
	} {
		if c[0] != c[1] {
			t.Errorf("metadata: got %q; want %q", c[0], c[1])
		}
	}
	if len(r.Warnings) != 0 {
		t.Errorf("warnings: %v", r.Warnings)
	}
}

// The record of a vote goes on over several blocks, and sections may have their
// numbers on lines of their own.
func TestReadVoteAndSections(t *testing.T) {
	r, err := Read([]byte(`A/HRC/RES/70/9

The Human Rights Council,

Recalling its resolution 69/9 of 5 March 2015,

I

Keepers

1. Welcomes the report on lamps;

II

Oil

2. Decides to remain seized of the matter.

12th meeting
4 March 2016

[Adopted by a recorded vote of 3 to 1, with 1 abstention. The voting was as
follows:

In favour:

Chile, Ghana, Nepal

Against:

Peru

Abstaining:

Togo]

5
`), Options{})
	if err != nil {
		t.Fatal(err)
	}
	want := `PP1 preambular Recalling its resolution 69/9 of 5 March 2015,
H1 heading Keepers
OP1 operative Welcomes the report on lamps;
H2 heading Oil
OP2 operative Decides to remain seized of the matter.
`
	if got := dump(r); got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
	vote := "Adopted by a recorded vote of 3 to 1, with 1 abstention. The voting was as follows: In favour: Chile, Ghana, Nepal Against: Peru Abstaining: Togo"
	if r.Vote != vote {
		t.Errorf("vote %q, want %q", r.Vote, vote)
	}
}

// A picture may hold by chance what looks like a page or a text.
func TestPictureIsNoDocument(t *testing.T) {
	for _, begins := range pictures {
		if r, err := Read([]byte(begins+"<html><body><del>lamps</del> <ins>lights</ins> of the harbour</body></html>"), Options{}); !errors.Is(err, text.ErrBinary) {
			t.Errorf("%q: read as %+v, error %v", begins, r, err)
		}
	}
}
