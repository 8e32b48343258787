package main

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"resdiff/judge"
	"resdiff/ledger"
)

// rulesCommand says what is called routine, and why, and what the statements of a report say.
type rulesCommand struct {
	Name string `arg:"" optional:"" help:"A rule that a report or the JSON names: its reason and worked examples."`
}

// rule is a principle, a guard or a sort of statement as it is printed.
type rule struct {
	name, why            string
	routine, news, shown []string
}

// Run prints all rules, or those of a name with their examples.
func (cmd *rulesCommand) Run(con *console) error {
	principles, guards, statements := rules()
	if cmd.Name == "" {
		fmt.Fprintln(con.Out, "A change is routine if principles account for all its words; guards name what none of them accounts for.\nresdiff rules NAME shows the worked examples.")
		listRules(con.Out, "Principles", principles)
		listRules(con.Out, "Guards", guards)
		listRules(con.Out, "What reasons and tables state", statements)
		return nil
	}
	all := slices.Concat(principles, guards, statements)
	found := false
	for _, r := range all {
		if strings.EqualFold(r.name, cmd.Name) {
			showRule(con.Out, r)
			found = true
		}
	}
	if !found {
		return fmt.Errorf("there is no rule %q; resdiff rules lists them", cmd.Name)
	}
	return nil
}

func rules() (principles, guards, statements []rule) {
	for _, p := range judge.Principles {
		principles = append(principles, rule{name: p.Name, why: p.Why, routine: p.Routine, news: p.News})
	}
	for _, g := range judge.Guards {
		guards = append(guards, rule{name: g.Name, why: g.Why, news: g.News})
	}
	for _, e := range ledger.Explanations {
		statements = append(statements, rule{name: string(e.Rule), why: e.Why, shown: []string{e.Example}})
	}
	return principles, guards, statements
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
	for _, x := range r.shown {
		fmt.Fprintf(w, "  states   %s\n", x)
	}
}
