package html

import (
	"bytes"
	"strings"
	"testing"

	"resdiff/internal/browser"
)

func withoutScripts(t *testing.T, b *browser.Browser) {
	tab := b.Open(t, smallSample(t).page(t), 1280, 900)
	tab.NoScripts()
	expect(t, "controls that need scripts", seen(tab, "#find, #next, #filters"), false)
	expect(t, "all changes", changesShown(tab), allChanges)
	tab.Click("label[for=view-side]")
	expect(t, "side by side", seen(tab, "#c2 .old") && !seen(tab, "#c2 .inl"), true)
	tab.Click("label[for=eyes]")
	expect(t, "what needs eyes, and headings", changesShown(tab), "c2 c3 c4 c6 c7 c8 c10")
	tab.Click("label[for=eyes]")
	tab.Click(".fold > summary")
	expect(t, "fold", seen(tab, "#new-PP2"), true)
}

func fits(t *testing.T, b *browser.Browser) {
	tab := b.Open(t, longSample(t).page(t), 1280, 900)
	for _, view := range []string{"inline", "side"} {
		tab.Click("label[for=view-" + view + "]")
		for _, width := range []int{320, 380, 800, 1280, 1920} {
			tab.Resize(width, 900)
			expect(t, view+": width needed", browser.Eval[int](tab, `document.documentElement.scrollWidth`), width)
		}
		tab.Resize(1280, 900)
	}
}

func prints(t *testing.T, b *browser.Browser) {
	tab := b.Open(t, smallSample(t).page(t), 794, 1123)
	tab.Click("label[for=theme-dark]")
	tab.Paper(true)
	expect(t, "controls", seen(tab, ".tools, .theme, .contents, .ev summary"), false)
	expect(t, "numbers of the changes", browser.Eval[int](tab, `[...document.querySelectorAll(".row .num")].filter(e => e.checkVisibility()).length`), 12)
	expect(t, "ledgers", seen(tab, "#ledger-verbs td"), true)
	expect(t, "ink", browser.Eval[string](tab, `getComputedStyle(document.querySelector("#c2 .inl")).color`), "rgb(0, 0, 0)")
	for _, op := range []string{"ins:underline", "del:line-through"} {
		name, line, _ := strings.Cut(op, ":")
		expect(t, name, browser.Eval[string](tab, `getComputedStyle(document.querySelector("#c2 .inl `+name+`")).textDecorationLine`), line)
	}
	for _, paper := range [][2]float64{{8.27, 11.69}, {8.5, 11}} {
		if pdf := tab.PDF(paper[0], paper[1]); !bytes.HasPrefix(pdf, []byte("%PDF-")) {
			t.Errorf("no PDF on paper of %v inches", paper)
		}
	}
}

// isAccessible lets axe-core look at the page in each of its states,
// one after the other.
func isAccessible(t *testing.T, b *browser.Browser) {
	axe := browser.Axe(t)
	check := func(tab *browser.Tab, state string) {
		for _, v := range tab.Violations() {
			t.Errorf("%s: %s", state, v)
		}
	}
	tab := b.Open(t, smallSample(t).page(t), 1280, 900)
	tab.Load(axe)
	for _, state := range []struct{ name, script string }{
		{"as it opens", ``},
		{"side by side, all open", `side.click(); for (const d of document.querySelectorAll("details")) d.open = true`},
		{"dark", `document.getElementById("theme-dark").click()`},
		{"dark, inline, narrowed", `inline.click(); eyes.click(); find.value = "the"; apply(); step(1)`},
		{"light, nothing found", `document.getElementById("theme-light").click(); find.value = "xyzzy"; apply()`},
	} {
		browser.Eval[int](tab, state.script+"; 0")
		check(tab, state.name)
	}
	tab.Go("#c6")
	tab.Resize(380, 900)
	tab.Load(axe)
	check(tab, "on a phone")
	tab = b.Open(t, longSample(t).page(t), 1280, 900)
	tab.Load(axe)
	check(tab, "long sample")
}
