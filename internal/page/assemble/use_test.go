package assemble

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"resdiff/internal/browser"
)

// TestUse uses the page as its user does, in one chromium.
func TestUse(t *testing.T) {
	b := browser.Start(t)
	for name, use := range map[string]func(*testing.T, *browser.Tab){
		"drop":            dropTwo,
		"choose":          chooseOneByOne,
		"swap":            swap,
		"tracked changes": trackedChanges,
		"save":            save,
		"three pairs":     threePairs,
		"wrong pairs":     wrongPairs,
		"cancel":          cancel,
		"keyboard":        keyboard,
		"own sum":         ownSum,
	} {
		t.Run(name, func(t *testing.T) { use(t, open(t, b)) })
	}
}

// dropTwo drops the newer file first: the page finds which is the older, and
// shows the report that the command writes.
func dropTwo(t *testing.T, tab *browser.Tab) {
	tab.Drop(300, 300, sample(t, "word/hazards-2018.docx"), sample(t, "samples/hazards-2017.pdf"))
	tab.Until(compared)
	expect(t, "the files", names(tab), [2]string{"hazards-2017.pdf", "hazards-2018.docx"})
	expect(t, "what was read", shown(tab, "#slot1 .facts"), "E/RES/2018/61, adopted 24 July 2018, 74 paragraphs")
	if got := browser.Eval[string](tab, `document.getElementById("report").contentDocument.querySelector("h1").innerText`); !strings.Contains(got, "mountain hazards") {
		t.Errorf("the frame shows %q", got)
	}
	// The report's own scripts and links work in the frame.
	got := browser.Eval[string](tab, `(() => {
		const d = document.getElementById("report").contentDocument;
		d.querySelector("label[for=view-side]").click();
		d.querySelector(".contents a[href='#ledgers'], .contents a").click();
		return [getComputedStyle(d.querySelector("#c1 .inl")).display, d.querySelectorAll("main").length, location.hash].join(" ");
	})()`)
	expect(t, "side by side, the same page, this page's address", got, "none 1 ")
}

// chooseOneByOne fills the newer place first.
func chooseOneByOne(t *testing.T, tab *browser.Tab) {
	tab.Choose("#slot1 input", sample(t, "samples/hazards-2018.txt"))
	tab.Until(idle + ` && document.querySelector("#slot1 .facts").innerText !== ""`)
	expect(t, "compared yet", browser.Eval[bool](tab, compared), false)
	tab.Click("#slot1 .remove")
	tab.Until(`document.querySelector("#slot1 .name").hidden`)
	tab.Choose("#slot1 input", sample(t, "samples/hazards-2018.pdf"))
	tab.Choose("#slot0 input", sample(t, "samples/hazards-2017.txt"))
	tab.Until(compared)
	expect(t, "the files", names(tab), [2]string{"hazards-2017.txt", "hazards-2018.pdf"})
}

func swap(t *testing.T, tab *browser.Tab) {
	tab.Choose("#choose", sample(t, "samples/hazards-2017.txt"), sample(t, "samples/hazards-2018.txt"))
	tab.Until(compared)
	expect(t, "doubt", shown(tab, "#doubt"), "")
	tab.Click("#swap")
	tab.Until(compared + ` && !document.getElementById("doubt").hidden`)
	expect(t, "the files", names(tab), [2]string{"hazards-2018.txt", "hazards-2017.txt"})
	expect(t, "doubt", shown(tab, "#doubt"), "The first document was adopted after the second (24 July 2018, 25 July 2017), so what was added shows as dropped. Swap them.")
	tab.Click("#swap")
	tab.Until(compared + ` && document.getElementById("doubt").hidden`)
}

// trackedChanges compares one file with tracked changes alone.
func trackedChanges(t *testing.T, tab *browser.Tab) {
	file := filepath.Join(t.TempDir(), "draft.docx")
	if err := os.WriteFile(file, trackedDocument(t), 0o600); err != nil {
		t.Fatal(err)
	}
	tab.Drop(300, 300, file)
	tab.Until(idle + ` && !document.getElementById("tracked").hidden`)
	tab.Click("#tracked")
	tab.Until(compared)
	expect(t, "found", shown(tab, "#counts"), "1 amended, 0 added, 0 dropped, 1 unchanged")
	saves(t, tab, ".html", "html", file)
}

// save saves each form, with the bytes that the command writes.
func save(t *testing.T, tab *browser.Tab) {
	old, new := sample(t, "samples/hazards-2017.pdf"), sample(t, "word/hazards-2018.odt")
	tab.Choose("#choose", old, new)
	tab.Until(compared)
	saves(t, tab, ".html", "html", old, new)
	saves(t, tab, ".json", "json", old, new)
	saves(t, tab, ".docx", "docx", old, new)
	saves(t, tab, ".docx", "sheet", old, new, "--sheet")
}

func saves(t *testing.T, tab *browser.Tab, ending, form string, args ...string) {
	t.Helper()
	dir := t.TempDir()
	tab.SaveTo(dir)
	name := browser.Eval[string](tab, `result.forms.find(f => f.name === "`+form+`").file`)
	tab.Click(`[data-form=` + form + `]`)
	if got, want := tab.Saved(dir, name), byCommand(t, ending, args...); !bytes.Equal(got, want) {
		t.Errorf("%s: %d bytes that are not the %d of the command", name, len(got), len(want))
	}
	tab.Until(`document.getElementById("status").textContent === "Saved as ` + name + `, where this browser puts what it downloads."`)
}

// threePairs compares several pairs one after another, given on the report too. The
// program's memory does not grow with their number: TestSessionMemory measures what is
// alive, here the heap may hold as much again, as it is seldom collected.
func threePairs(t *testing.T, tab *browser.Tab) {
	memory := func() int { return browser.Eval[int](tab, `engine.ask("memory")`) }
	give := func(y float64, older, newer string) {
		tab.Drop(300, y, sample(t, older), sample(t, newer))
		tab.Until(compared + ` && files[1].name === "` + filepath.Base(newer) + `"`)
	}
	const onThePage, onTheReport = 300, 600
	give(onThePage, "samples/hazards-2017.pdf", "samples/hazards-2018.pdf")
	first := memory()
	give(onTheReport, "samples/hazards-2017.txt", "samples/hazards-2018.txt")
	give(onTheReport, "samples/hazards-2017.pages.txt", "word/hazards-2018.docx")
	tab.Click("#another")
	tab.Until(`document.getElementById("result").hidden && files[0] === null && document.activeElement.id === "choose"`)
	give(onThePage, "samples/hazards-2017.pdf", "samples/hazards-2018.pdf")
	if last := memory(); last > 2*first {
		t.Errorf("the program has %d MB after four pairs, %d MB after the first", last>>20, first>>20)
	}
}

func wrongPairs(t *testing.T, tab *browser.Tab) {
	tab.Drop(300, 300, sample(t, "samples/hazards-2018.txt"), sample(t, "samples/hazards-2018.pages.txt"))
	tab.Until(compared)
	expect(t, "order", shown(tab, "#unsure"), "The texts do not tell which of the two is the older. If they are the wrong way round, swap them.")
	expect(t, "found", shown(tab, "#counts"), "No differences: every paragraph stands in both, in the same words.")
	tab.Drop(300, 600, sample(t, "samples/glaciers-fr.txt"), sample(t, "samples/glaciers-es.txt"))
	tab.Until(compared + ` && !document.getElementById("doubt").hidden`)
	expect(t, "doubt", shown(tab, "#doubt"), "The documents seem to be in two languages, Spanish and French, whose words cannot be compared. Give both in one language.")
}

// ownSum: the page tells its own SHA-256 and version.
func ownSum(t *testing.T, tab *browser.Tab) {
	sum := sha256.Sum256(built(t))
	expect(t, "sum", browser.Eval[string](tab, `document.getElementById("sha256").textContent`), hex.EncodeToString(sum[:]))
	expect(t, "version", browser.Eval[string](tab, `document.getElementById("version").textContent`), version)
	expect(t, "notices", browser.Eval[string](tab, `document.querySelector("footer pre").textContent`), notices)
}
