package diff

import (
	"testing"

	"resdiff/wording"
)

// TestDueIn checks when what a clause asks is taken to be due.
func TestDueIn(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"to report at its sixty-second session", "sixty-second session"},
		{"to rebuild the harbours by the end of 2010", "2010"},
		{"to report every 90 days", "every 90 days"},
		{"to report every two years", "every two years"},
		{"to report every second year on ropes", "every second year"},
		{"to report each year", "each year"},
		{"to report at each of its sessions", "each of its sessions"},
		{"to act within 60 days of the adoption", "within 60 days"},
		{"to act within the next six months", "within the next six months"},
		{"to act within a year", "within a year"},
		{"to report annually on ropes", "annually"},
		{"to report on a quarterly basis", "on a quarterly basis"},
		{"to meet at least once a year", "once a year"},
		{"to meet twice every month", "twice every month"},
		{"to submit an annual report on ropes", "an annual report"},
		{"to submit quarterly reports on ropes", "quarterly reports"},
		{"to tell it 30 days before the end of the mandate", "30 days before"},
		{"to report by 1 May 2010 and every 90 days thereafter", "1 May 2010 and every 90 days"},
		{"to act within existing resources", ""},
		{"to act within the harbours of every State", ""},
		{"to give every ship a rope and each pilot two", ""},
		{"to include ropes in his annual report", ""},
		{"to train 60 pilots before the storms", ""},
		{"to keep ropes for 60 days", ""},
		{"to act within the year", ""},
	} {
		text := wording.Read(c.text)
		r := readText(&text, builtinWording())
		if got, _ := r.dueIn(0, len(r.toks)); got != c.want {
			t.Errorf("%q is due %q, want %q", c.text, got, c.want)
		}
	}
}
