package ooxml

// Paper is a size of paper.
type Paper uint8

// The papers.
const (
	A4 Paper = iota
	Letter
)

// twips are the width and height of paper, upright, in twentieths of a point.
func (p Paper) twips() (width, height int) {
	if p == Letter {
		return 12240, 15840
	}
	return 11906, 16838
}

// Margins are the distances of the text from the edge of the page, in twips: 2 cm, and
// 1 cm where the page lies on its side. The header and footer stand at half of it.
const (
	margin       = 1134
	narrowMargin = 567
)

func marginOf(landscape bool) int {
	if landscape {
		return narrowMargin
	}
	return margin
}

// TextWidth is the width of the text on a page, in twips.
func (p Paper) TextWidth(landscape bool) int {
	width, height := p.twips()
	if landscape {
		width = height
	}
	return width - 2*marginOf(landscape)
}

// Section writes the properties of the document's only section: its paper, its
// header and footer.
func Section(x *Builder, paper Paper, landscape bool) {
	width, height := paper.twips()
	orientation := ""
	if landscape {
		width, height, orientation = height, width, "landscape"
	}
	x.Open("w:sectPr")
	x.Empty("w:headerReference", "w:type", "default", "r:id", HeaderID)
	x.Empty("w:footerReference", "w:type", "default", "r:id", FooterID)
	x.Empty("w:pgSz", "w:w", Number(width), "w:h", Number(height), "w:orient", orientation)
	m, half := Number(marginOf(landscape)), Number(marginOf(landscape)/2)
	x.Empty("w:pgMar", "w:top", m, "w:right", m, "w:bottom", m, "w:left", m, "w:header", half, "w:footer", half, "w:gutter", "0")
	x.Close("w:sectPr")
}

// Header is the part with the line at the head of each page.
func Header(text string) []byte {
	var x Builder
	x.Header()
	x.Open("w:hdr", Spaces...)
	x.Open("w:p")
	ParagraphLook{Style: "Header"}.Write(&x)
	Run(&x, RunLook{}, text)
	x.Close("w:p")
	x.Close("w:hdr")
	return x.Bytes()
}

// Footer is the part with the foot of each page, so many twips wide: a text, and
// the page's number among how many.
func Footer(text string, width int) []byte {
	var x Builder
	x.Header()
	x.Open("w:ftr", Spaces...)
	x.Open("w:p")
	ParagraphLook{Style: "Footer", RightTab: width}.Write(&x)
	Run(&x, RunLook{}, text)
	Tab(&x)
	Run(&x, RunLook{}, "Page ")
	field(&x, "PAGE")
	Run(&x, RunLook{}, " of ")
	field(&x, "NUMPAGES")
	x.Close("w:p")
	x.Close("w:ftr")
	return x.Bytes()
}

// field writes a field of ours, whose result Word works out.
func field(x *Builder, code string) {
	Field(x, code, RunLook{}, false, func() {
		x.Open("w:t")
		x.Text("1")
		x.Close("w:t")
	})
}

// Field writes a field of ours, and in its run the result that it has until Word
// works it out; deleted tells that it stands in a deletion.
func Field(x *Builder, code string, look RunLook, deleted bool, result func()) {
	run := func(write func()) {
		x.Open("w:r")
		look.Write(x)
		write()
		x.Close("w:r")
	}
	char := func(kind string) {
		run(func() { x.Empty("w:fldChar", "w:fldCharType", kind) })
	}
	text := "w:instrText"
	if deleted {
		text = "w:delInstrText"
	}
	char("begin")
	run(func() {
		x.Open(text, "xml:space", "preserve")
		x.Text(" " + code + " ")
		x.Close(text)
	})
	char("separate")
	run(result)
	char("end")
}

// The ids of the notes that are lines between text and footnotes.
const (
	separatorID    = "-1"
	continuationID = "0"
)

// Separators writes the lines between text and footnotes, with which the part of
// the footnotes begins.
func Separators(x *Builder) {
	for _, s := range [][3]string{{"separator", separatorID, "w:separator"}, {"continuationSeparator", continuationID, "w:continuationSeparator"}} {
		x.Open("w:footnote", "w:type", s[0], "w:id", s[1])
		x.Open("w:p")
		x.Open("w:r")
		x.Empty(s[2])
		x.Close("w:r")
		x.Close("w:p")
		x.Close("w:footnote")
	}
}

// Settings is the part with the settings. Tracking is on where changes that
// people make are to be seen; notes tells that the file has footnotes.
func Settings(tracking, notes bool) []byte {
	var x Builder
	x.Header()
	x.Open("w:settings", Spaces...)
	if tracking {
		x.Empty("w:trackRevisions")
	}
	x.Value("w:defaultTabStop", "475")
	if notes {
		x.Open("w:footnotePr")
		x.Empty("w:footnote", "w:id", separatorID)
		x.Empty("w:footnote", "w:id", continuationID)
		x.Close("w:footnotePr")
	}
	x.Open("w:compat")
	x.Empty("w:compatSetting", "w:name", "compatibilityMode", "w:uri", "http://schemas.microsoft.com/office/word", "w:val", "15")
	x.Close("w:compat")
	x.Close("w:settings")
	return x.Bytes()
}
