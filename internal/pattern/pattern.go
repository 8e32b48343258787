// Package pattern holds regular expressions that are compiled when first
// tried. The readers know some eighty, and most documents meet a dozen: to
// compile all of them took half of the time in which the command starts.
package pattern

import (
	"regexp"
	"sync"
)

// Pattern is a regular expression. Its methods are those of regexp.Regexp of
// the same names; the first to be called compiles it, and panics if it is wrong.
type Pattern struct {
	expression string
	compiled   func() *regexp.Regexp
}

// New returns the pattern of a regular expression.
func New(expression string) *Pattern {
	return &Pattern{expression, sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(expression) })}
}

// String returns the regular expression.
func (p *Pattern) String() string { return p.expression }

// MatchString reports whether s holds a match.
func (p *Pattern) MatchString(s string) bool { return p.compiled().MatchString(s) }

// FindString returns the leftmost match in s, "" if there is none.
func (p *Pattern) FindString(s string) string { return p.compiled().FindString(s) }

// FindStringIndex returns where the leftmost match in s begins and ends.
func (p *Pattern) FindStringIndex(s string) []int { return p.compiled().FindStringIndex(s) }

// FindStringSubmatch returns the leftmost match in s and its groups.
func (p *Pattern) FindStringSubmatch(s string) []string { return p.compiled().FindStringSubmatch(s) }

// FindStringSubmatchIndex returns where the leftmost match in s and its groups
// begin and end.
func (p *Pattern) FindStringSubmatchIndex(s string) []int {
	return p.compiled().FindStringSubmatchIndex(s)
}

// Match reports whether b holds a match.
func (p *Pattern) Match(b []byte) bool { return p.compiled().Match(b) }

// FindSubmatch returns the leftmost match in b and its groups.
func (p *Pattern) FindSubmatch(b []byte) [][]byte { return p.compiled().FindSubmatch(b) }

// ReplaceAll returns a copy of b with its matches replaced, as by regexp.Expand.
func (p *Pattern) ReplaceAll(b, by []byte) []byte { return p.compiled().ReplaceAll(b, by) }

// FindAllStringIndex returns where the first n matches in s begin and end, or
// all if n is negative.
func (p *Pattern) FindAllStringIndex(s string, n int) [][]int {
	return p.compiled().FindAllStringIndex(s, n)
}

// ReplaceAllString returns s with its matches replaced, as by regexp.Expand.
func (p *Pattern) ReplaceAllString(s, by string) string { return p.compiled().ReplaceAllString(s, by) }

// ReplaceAllStringFunc returns s with its matches replaced by what a function
// makes of them.
func (p *Pattern) ReplaceAllStringFunc(s string, by func(string) string) string {
	return p.compiled().ReplaceAllStringFunc(s, by)
}
