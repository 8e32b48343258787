// Package pattern holds regular expressions that are compiled when first
// tried. The readers know some eighty, and most documents meet a dozen: to
// compile all of them took half of the time in which the command starts.
package pattern

import (
	"regexp"
	"slices"
	"strings"
	"sync"
)

// Pattern is a regular expression. Its methods are those of regexp.Regexp of
// the same names; the first to be called compiles it, and panics if it is wrong.
type Pattern struct {
	expression    string
	begins, holds []string
	once          sync.Once
	re            *regexp.Regexp
}

// New returns the pattern of a regular expression.
func New(expression string) *Pattern {
	return &Pattern{expression: expression}
}

func (p *Pattern) compiled() *regexp.Regexp {
	p.once.Do(func() { p.re = regexp.MustCompile(p.expression) })
	return p.re
}

// Begins says that whatever matches begins with one of some strings, and returns
// the pattern: a text that begins otherwise is told without compiling it.
func (p *Pattern) Begins(any ...string) *Pattern {
	p.begins = any
	return p
}

// Holds says that whatever matches has one of some strings in it, and returns the
// pattern.
func (p *Pattern) Holds(any ...string) *Pattern {
	p.holds = any
	return p
}

// may reports whether s has what Begins and Holds ask for.
func (p *Pattern) may(s string) bool {
	return (p.begins == nil || slices.ContainsFunc(p.begins, func(head string) bool { return strings.HasPrefix(s, head) })) &&
		(p.holds == nil || slices.ContainsFunc(p.holds, func(part string) bool { return strings.Contains(s, part) }))
}

// String returns the regular expression.
func (p *Pattern) String() string { return p.expression }

// MatchString reports whether s holds a match.
func (p *Pattern) MatchString(s string) bool { return p.may(s) && p.compiled().MatchString(s) }

// FindString returns the leftmost match in s, "" if there is none.
func (p *Pattern) FindString(s string) string {
	if !p.may(s) {
		return ""
	}
	return p.compiled().FindString(s)
}

// FindStringIndex returns where the leftmost match in s begins and ends.
func (p *Pattern) FindStringIndex(s string) []int {
	if !p.may(s) {
		return nil
	}
	return p.compiled().FindStringIndex(s)
}

// FindStringSubmatch returns the leftmost match in s and its groups.
func (p *Pattern) FindStringSubmatch(s string) []string {
	if !p.may(s) {
		return nil
	}
	return p.compiled().FindStringSubmatch(s)
}

// FindStringSubmatchIndex returns where the leftmost match in s and its groups
// begin and end.
func (p *Pattern) FindStringSubmatchIndex(s string) []int {
	if !p.may(s) {
		return nil
	}
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
	if !p.may(s) {
		return nil
	}
	return p.compiled().FindAllStringIndex(s, n)
}

// ReplaceAllString returns s with its matches replaced, as by regexp.Expand.
func (p *Pattern) ReplaceAllString(s, by string) string {
	if !p.may(s) {
		return s
	}
	return p.compiled().ReplaceAllString(s, by)
}

// ReplaceAllStringFunc returns s with its matches replaced by what a function
// makes of them.
func (p *Pattern) ReplaceAllStringFunc(s string, by func(string) string) string {
	if !p.may(s) {
		return s
	}
	return p.compiled().ReplaceAllStringFunc(s, by)
}
