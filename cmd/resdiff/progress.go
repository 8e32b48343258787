package main

import (
	"fmt"
	"time"

	"golang.org/x/term"
)

// progress shows on a terminal how far a long run has come, on one line.
type progress struct {
	con *console
	on  bool
	// doing is what is being done, since began; told is when that was last shown.
	doing       string
	began, told time.Time
}

// tellEvery is the least time between two lines: more would only flicker.
const tellEvery = 100 * time.Millisecond

func newProgress(con *console) *progress {
	return &progress{con: con, on: term.IsTerminal(int(con.Err.Fd()))}
}

func (p *progress) step(doing string, done, total int) {
	if !p.on {
		return
	}
	now := time.Now()
	if doing != p.doing {
		p.doing, p.began = doing, now
	} else if now.Sub(p.told) < tellEvery {
		return
	}
	p.told = now
	fmt.Fprintf(p.con.Err, "\r%s %d of %d%s\x1b[K", doing, done, total, remaining(now.Sub(p.began), done, total))
}

func (p *progress) done() {
	if p.on {
		fmt.Fprint(p.con.Err, "\r\x1b[K")
	}
}

// remaining estimates from the time that a part of a work took how much is left:
// ", about 3 minutes left"; "" as long as that would be a guess.
func remaining(took time.Duration, done, total int) string {
	const least = 3 * time.Second // of work, to judge by
	if took < least || done == 0 || done >= total {
		return ""
	}
	left := time.Duration(float64(took) / float64(done) * float64(total-done))
	switch {
	case left < 10*time.Second:
		return ", a few seconds left"
	case left < 100*time.Second:
		return fmt.Sprintf(", about %d seconds left", int(left.Round(10*time.Second).Seconds()))
	case left < 100*time.Minute:
		return fmt.Sprintf(", about %d minutes left", int(left.Round(time.Minute).Minutes()))
	}
	return fmt.Sprintf(", about %d hours left", int(left.Round(time.Hour).Hours()))
}
