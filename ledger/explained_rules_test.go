package ledger

import (
	"slices"
	"testing"

	"resdiff/diff"
)

// TestEachRuleExplained checks that whatever rule a report names is explained.
func TestEachRuleExplained(t *testing.T) {
	rules := []diff.Rule{diff.Around}
	for _, l := range ledgers {
		rules = append(rules, l.rules...)
	}
	for _, r := range rules {
		if !slices.ContainsFunc(Explanations, func(e Explanation) bool { return e.Rule == r }) {
			t.Errorf("%q is explained nowhere", r)
		}
	}
}
