package main

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"resdiff/judge"
)

// rulesCommand says what is called routine, and why.
type rulesCommand struct {
	Name string `arg:"" optional:"" help:"A principle or guard, by its name: its reason and worked examples."`
}

// rule is a principle or guard as it is printed.
type rule struct {
	name, why     string
	routine, news []string
}

// Run prints the principles and guards, or one of them with its examples.
func (cmd *rulesCommand) Run(con *console) error {
	principles, guards := rules()
	if cmd.Name == "" {
		fmt.Fprintln(con.Out, "A change is routine if principles account for all its words and no guard takes one back.\nresdiff rules NAME shows the worked examples.")
		listRules(con.Out, "Principles", principles)
		listRules(con.Out, "Guards", guards)
		return nil
	}
	all := slices.Concat(principles, guards)
	found := false
	for _, r := range all {
		if strings.EqualFold(r.name, cmd.Name) {
			showRule(con.Out, r)
			found = true
		}
	}
	if !found {
		return fmt.Errorf("there is no principle or guard %q; resdiff rules lists them", cmd.Name)
	}
	return nil
}

func rules() (principles, guards []rule) {
	for _, p := range judge.Principles {
		principles = append(principles, rule{p.Name, p.Why, p.Routine, p.News})
	}
	for _, g := range judge.Guards {
		guards = append(guards, rule{g.Name, g.Why, nil, g.News})
	}
	return principles, guards
}

func listRules(w io.Writer, title string, list []rule) {
	fmt.Fprintf(w, "\n%s\n", title)
	for _, r := range list {
		fmt.Fprintf(w, "  %-18s %s\n", r.name, r.why)
	}
}

func showRule(w io.Writer, r rule) {
	fmt.Fprintf(w, "%s: %s\n", r.name, r.why)
	for _, x := range r.routine {
		fmt.Fprintf(w, "  routine  %s\n", x)
	}
	for _, x := range r.news {
		fmt.Fprintf(w, "  news     %s\n", x)
	}
}
