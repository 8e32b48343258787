package word

import (
	"maps"
	"slices"
	"strings"

	"resdiff/internal/numeral"
	"resdiff/internal/office"
)

// maxLevels is the number of levels of a list (ECMA-376 part 1, 17.9.6).
const maxLevels = 9

// level is one level of a list as defined.
type level struct {
	start   int
	format  string // "decimal", "lowerLetter" ...
	text    string // "%1.%2" with the numbers of the levels put in
	restart *int   // levels above this one restart it; 0 for never; nil for all
	legal   bool   // all numbers in it are shown as decimal
	style   string // paragraph style that is numbered by this level
	props   props  // indents
}

// list is an abstract numbering: what several numberings share, the count
// included.
type list struct {
	levels  [maxLevels]*level
	link    string // style whose numbering this one stands for
	counts  [maxLevels]int
	started [maxLevels]bool
}

// numbered is a numbering: a list with its overrides.
type numbered struct {
	list   *list
	levels [maxLevels]*level // overriding levels
	starts [maxLevels]*int   // overriding starts
	used   [maxLevels]bool
}

// numbering are the numberings of a file by their ids.
type numbering struct {
	lists map[string]*list
	nums  map[int]*numbered
}

// readNumbering reads the part numbering.xml; part is "" where there is none.
func readNumbering(a *office.Archive, part string, s *styles) (*numbering, error) {
	n := &numbering{lists: map[string]*list{}, nums: map[int]*numbered{}}
	err := a.EachIn(part, prefixes, func(x *office.XML, e *office.Element) error {
		switch e.Name {
		case "w:abstractNum":
			return n.readList(x, e)
		case "w:num":
			return n.readNum(x, e)
		}
		return x.Skip()
	})
	n.follow(s)
	return n, err
}

func (n *numbering) readList(x *office.XML, e *office.Element) error {
	l := &list{}
	n.lists[e.Attr("w:abstractNumId")] = l
	return x.Each(func(e *office.Element) error {
		switch e.Name {
		case "w:numStyleLink":
			l.link = e.Attr("w:val")
		case "w:lvl":
			return readLevel(x, e, &l.levels)
		}
		return x.Skip()
	})
}

func readLevel(x *office.XML, e *office.Element, into *[maxLevels]*level) error {
	at := number(e, "w:ilvl")
	if at == nil || *at < 0 || *at >= maxLevels {
		return x.Skip()
	}
	l := &level{format: "decimal"}
	into[*at] = l
	return x.Each(func(e *office.Element) error {
		switch e.Name {
		case "w:start":
			if v := number(e, "w:val"); v != nil {
				l.start = *v
			}
		case "w:numFmt":
			l.format = e.Attr("w:val")
		case "w:lvlText":
			l.text = e.Attr("w:val")
		case "w:lvlRestart":
			l.restart = number(e, "w:val")
		case "w:isLgl":
			l.legal = isOn(e.Attr("w:val"))
		case "w:pStyle":
			l.style = e.Attr("w:val")
		case "w:pPr":
			var err error
			l.props, err = readProps(x)
			return err
		}
		return x.Skip()
	})
}

func (n *numbering) readNum(x *office.XML, e *office.Element) error {
	id := number(e, "w:numId")
	if id == nil {
		return x.Skip()
	}
	num := &numbered{}
	n.nums[*id] = num
	return x.Each(func(e *office.Element) error {
		switch e.Name {
		case "w:abstractNumId":
			num.list = n.lists[e.Attr("w:val")]
		case "w:lvlOverride":
			return readOverride(x, e, num)
		}
		return x.Skip()
	})
}

func readOverride(x *office.XML, e *office.Element, num *numbered) error {
	at := number(e, "w:ilvl")
	if at == nil || *at < 0 || *at >= maxLevels {
		return x.Skip()
	}
	return x.Each(func(e *office.Element) error {
		switch e.Name {
		case "w:startOverride":
			num.starts[*at] = number(e, "w:val")
		case "w:lvl":
			return readLevel(x, e, &num.levels)
		}
		return x.Skip()
	})
}

// follow replaces lists that only name a numbering style by that style's list.
func (n *numbering) follow(s *styles) {
	for _, id := range slices.Sorted(maps.Keys(n.nums)) { // in order, for styles that name each other in a circle
		num := n.nums[id]
		for hops := 0; num.list != nil && num.list.link != "" && hops < maxLevels; hops++ {
			linked := s.resolve(num.list.link).num
			if linked == nil || n.nums[*linked] == nil || n.nums[*linked].list == nil {
				break
			}
			num.list = n.nums[*linked].list
		}
	}
}

// level returns the definition of a level of a numbering, nil if there is none.
func (n *numbering) level(num, at int) *level {
	d := n.nums[num]
	if d == nil || d.list == nil || at < 0 || at >= maxLevels {
		return nil
	}
	return d.level(at)
}

func (d *numbered) level(at int) *level {
	if d.levels[at] != nil {
		return d.levels[at]
	}
	return d.list.levels[at]
}

// levelOf returns the level of a numbering that is tied to a paragraph style,
// or -1.
func (n *numbering) levelOf(num int, style string) int {
	for at := 0; at < maxLevels; at++ {
		if l := n.level(num, at); l != nil && l.style != "" && l.style == style {
			return at
		}
	}
	return -1
}

// next counts one more paragraph on a level of a numbering and returns its
// number as shown: "12.", "(a)", "•"; "" where the numbering is undefined.
func (n *numbering) next(num, at int) string {
	l := n.level(num, at)
	if l == nil {
		return ""
	}
	d := n.nums[num]
	d.count(at)
	if l.format == "bullet" {
		return numeral.Bullet(l.text)
	}
	var b strings.Builder
	for i := 0; i < len(l.text); i++ {
		c := l.text[i]
		if c != '%' || i+1 == len(l.text) || l.text[i+1] < '1' || l.text[i+1] > '9' {
			b.WriteByte(c)
			continue
		}
		i++
		up := int(l.text[i] - '1')
		if of := d.level(up); of != nil {
			format := of.format
			if l.legal {
				format = "decimal"
			}
			b.WriteString(numeral.Format(d.value(up), format))
		}
	}
	return strings.TrimSpace(b.String())
}

// count moves the count of a level on and starts the levels below again.
// Several numberings of one list go on counting together; an overriding start
// holds from the first paragraph of its numbering.
func (d *numbered) count(at int) {
	c := d.list
	switch {
	case d.starts[at] != nil && !d.used[at], !c.started[at]:
		c.counts[at], c.started[at] = d.start(at), true
	case c.counts[at] < 1<<30:
		c.counts[at]++
	}
	d.used[at] = true
	for below := at + 1; below < maxLevels; below++ {
		if l := d.level(below); l == nil || l.restart == nil || at < *l.restart {
			c.started[below] = false
		}
	}
}

// value returns the count of a level, its start if nothing was counted yet.
func (d *numbered) value(at int) int {
	if d.list.started[at] {
		return d.list.counts[at]
	}
	return d.start(at)
}

func (d *numbered) start(at int) int {
	if d.starts[at] != nil {
		return *d.starts[at]
	}
	if l := d.level(at); l != nil {
		return l.start
	}
	return 1
}
