package word

import (
	"strconv"

	"resdiff/internal/office"
)

// readProps reads paragraph properties (pPr) to the end of their element.
func readProps(x *office.XML) (props, error) {
	var p props
	err := x.Each(func(e *office.Element) error {
		switch e.Name {
		case "w:pStyle":
			p.style = e.Attr("w:val")
		case "w:numPr":
			return readNumPr(x, &p)
		case "w:outlineLvl":
			p.outline = number(e, "w:val")
		case "w:framePr":
			p.frame = true
		case "w:jc":
			p.align = e.Attr("w:val")
		case "w:ind":
			readIndent(e, &p)
		case "w:rPr":
			_, rev, err := readLooks(x)
			p.mark = rev
			return err
		case "w:pPrChange":
			return x.Each(func(e *office.Element) error {
				if e.Name != "w:pPr" {
					return x.Skip()
				}
				was, err := readProps(x)
				p.was = &was
				return err
			})
		}
		return x.Skip()
	})
	return p, err
}

func readNumPr(x *office.XML, p *props) error {
	return x.Each(func(e *office.Element) error {
		switch e.Name {
		case "w:numId":
			p.num = number(e, "w:val")
		case "w:ilvl":
			p.level = number(e, "w:val")
		}
		return x.Skip()
	})
}

func readIndent(e *office.Element, p *props) {
	for _, name := range []string{"w:left", "w:start"} {
		if n := number(e, name); n != nil {
			p.left = n
		}
	}
	if n := number(e, "w:firstLine"); n != nil {
		p.first = n
	}
	if n := number(e, "w:hanging"); n != nil {
		back := -*n
		p.first = &back
	}
}

// readLooks reads run properties (rPr) to the end of their element, and what
// tracked changes did to the paragraph mark, row or cell that they belong to.
func readLooks(x *office.XML) (looks, revision, error) {
	var l looks
	var rev revision
	err := x.Each(func(e *office.Element) error {
		on := isOn(e.Attr("w:val"))
		switch e.Name {
		case "w:rStyle":
			l.style = e.Attr("w:val")
		case "w:i":
			l.italic = &on
		case "w:b":
			l.bold = &on
		case "w:vanish":
			l.hidden = &on
		case "w:specVanish":
			rev.runsOn = on
		case "w:strike", "w:dstrike":
			if on || l.struck == nil {
				l.struck = &on
			}
		case "w:vertAlign":
			l.raised = e.Attr("w:val") == "superscript"
		case "w:ins", "w:moveTo":
			rev.inserted = true
		case "w:del", "w:moveFrom":
			rev.deleted = true
		}
		return x.Skip()
	})
	return l, rev, err
}

// number returns an attribute as a number, nil if it is none.
func number(e *office.Element, name string) *int {
	n, err := strconv.Atoi(e.Attr(name))
	if err != nil {
		return nil
	}
	return &n
}
