package odt

import (
	"strconv"
	"strings"

	"resdiff/internal/numeral"
	"resdiff/internal/office"
)

// maxLevels is the number of levels of a list (OpenDocument 1.3, 16.30).
const maxLevels = 10

// listLevel is one level of a list style.
type listLevel struct {
	format, prefix, suffix string
	bullet                 string
	start, shown           int
}

// listStyle is a list style; levels that are not defined have no number.
type listStyle struct{ levels [maxLevels]*listLevel }

// level reads the definition of a level.
func (l *listStyle) level(e *office.Element) {
	at, err := strconv.Atoi(e.Attr("text:level"))
	if err != nil || at < 1 || at > maxLevels {
		return
	}
	lv := &listLevel{
		format: e.Attr("style:num-format"), prefix: e.Attr("style:num-prefix"), suffix: e.Attr("style:num-suffix"),
		start: atoi(e.Attr("text:start-value"), 1), shown: atoi(e.Attr("text:display-levels"), 1),
	}
	if e.Name == "text:list-level-style-bullet" {
		lv.bullet = numeral.Bullet(e.Attr("text:bullet-char"))
	}
	l.levels[at-1] = lv
}

func atoi(s string, otherwise int) int {
	if n, err := strconv.Atoi(s); err == nil {
		return n
	}
	return otherwise
}

// formats are the formats of numbers by their names here.
var formats = map[string]string{"1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman", "": "none"}

// count is the state of one list: the numbers last given on each level.
type count struct {
	values [maxLevels]int
	given  [maxLevels]bool
}

// next counts one more item and returns its number as shown.
func (c *count) next(styles map[string]*listStyle, style string, at int, start string) string {
	l := styles[style]
	if l == nil || at >= maxLevels {
		return ""
	}
	lv := l.levels[at]
	if lv == nil {
		return ""
	}
	switch n, err := strconv.Atoi(start); {
	case err == nil:
		c.values[at] = n
	case !c.given[at]:
		c.values[at] = lv.start
	case c.values[at] < 1<<30:
		c.values[at]++
	}
	c.given[at] = true
	for below := at + 1; below < maxLevels; below++ {
		c.given[below] = false
	}
	if lv.bullet != "" {
		return lv.bullet
	}
	if lv.format == "" {
		return strings.TrimSpace(lv.prefix + lv.suffix)
	}
	return strings.TrimSpace(lv.prefix + c.number(l, at, lv.shown) + lv.suffix)
}

// number writes the numbers of the last shown levels up to at, with full stops
// between them.
func (c *count) number(l *listStyle, at, shown int) string {
	var parts []string
	for up := max(0, at-shown+1); up <= at; up++ {
		lv := l.levels[up]
		if lv == nil || lv.bullet != "" {
			continue
		}
		value := c.values[up]
		if !c.given[up] {
			value = lv.start
		}
		if n := numeral.Format(value, formats[lv.format]); n != "" {
			parts = append(parts, n)
		}
	}
	return strings.Join(parts, ".")
}
