package resdiff_test

import (
	"bytes"
	"fmt"
	"log"
	"strings"

	"resdiff"
	"resdiff/report"
	"resdiff/report/view"
	"resdiff/resolution"
)

// Two years of one short resolution, as a clerk might type them.
const (
	before = `2023/4. Pilots of the outer reefs

The Economic and Social Council,

Recalling its resolution 2022/7 of 9 June 2022 on pilots of the outer reefs,

1. Encourages States to train pilots for the outer reefs;

2. Decides to consider the matter at its session in 2024.
`
	after = `2024/6. Pilots of the outer reefs

The Economic and Social Council,

Recalling its resolution 2023/4 of 8 June 2023 on pilots of the outer reefs,

1. Urges States to train pilots for the outer reefs;

2. Invites the Board to publish an atlas of the islands;

3. Decides to consider the matter at its session in 2025.
`
)

// read reads a text as the command reads a file.
func read(text string) *resolution.Resolution {
	r, err := resolution.Read([]byte(text), resolution.Options{})
	if err != nil {
		log.Fatal(err)
	}
	return r
}

// Every change says what became of the paragraphs that it is about.
func ExampleCompare() {
	c := resdiff.Compare(read(before), read(after), resdiff.Options{})
	for _, ch := range c.Changes {
		fmt.Println(view.Place(c, ch), ch.Status, ch.Attention)
	}
	// Output:
	// PP1 amended routine
	// OP1 amended substantive
	// OP2 added substantive
	// OP2 → OP3 amended routine
}

// What deserves a reader's eyes stands in the order of its weight.
func ExampleCompare_first() {
	c := resdiff.Compare(read(before), read(after), resdiff.Options{})
	for _, i := range (view.Selection{}).First(c) {
		ch := c.Changes[i]
		old, new, _ := view.Weightiest(c, ch)
		fmt.Printf("%s: %q → %q\n", view.Place(c, ch), old, new)
		for _, reason := range view.Reasons(ch) {
			fmt.Println("  ", reason.Text)
		}
	}
	// Output:
	// OP2: "" → "Invites the Board to publish an atlas of the islands;"
	//    nothing in like words was asked before
	// OP1: "Encourages" → "Urges"
	//    the verb is stronger: “Encourages” → “Urges”
}

// The edits of a change, joined, give both texts back.
func ExampleComparison() {
	c := resdiff.Compare(read(before), read(after), resdiff.Options{})
	for _, e := range c.Changes[1].Edits {
		fmt.Printf("%s %q %q\n", e.Op, c.OldText(e), c.NewText(e))
	}
	// Output:
	// delete "Encourages" ""
	// insert "" "Urges"
	// equal " States to train pilots for the outer reefs;" " States to train pilots for the outer reefs;"
}

// A report is written in any form that the command knows.
func ExampleCompare_report() {
	c := resdiff.Compare(read(before), read(after), resdiff.Options{})
	form, _ := report.FormatByName("md")
	var page bytes.Buffer
	if err := form.Write(&page, c, report.Options{}); err != nil {
		log.Fatal(err)
	}
	title, _, _ := strings.Cut(page.String(), "\n")
	fmt.Println(title)
	// Output: # What changed from E/RES/2023/4 to E/RES/2024/6
}
