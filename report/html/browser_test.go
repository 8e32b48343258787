package html

import (
	"testing"

	"resdiff/internal/browser"
)

// changesShown lists the ids of the changes that can be seen.
func changesShown(tab *browser.Tab) string {
	return browser.Eval[string](tab, `[...document.querySelectorAll(".row[data-is]")].filter(row => row.checkVisibility()).map(row => row.id).join(" ")`)
}

func seen(tab *browser.Tab, selector string) bool {
	return browser.Eval[bool](tab, `[...document.querySelectorAll("`+selector+`")].some(e => e.checkVisibility())`)
}

func hash(tab *browser.Tab) string { return browser.Eval[string](tab, `location.hash`) }

// reading is the id of the change that the page is at.
func reading(tab *browser.Tab) string {
	return browser.Eval[string](tab, `document.querySelector(".current")?.id ?? ""`)
}

// expect fails the test if what the page shows is not what it should.
func expect[T comparable](t *testing.T, what string, got, want T) {
	t.Helper()
	if got != want {
		t.Errorf("%s: %v, want %v", what, got, want)
	}
}

const allChanges = "c1 c2 c3 c4 c5 c6 c7 c8 c9 c10 c11 c12"

// TestPage tries the page in one chromium.
func TestPage(t *testing.T) {
	b := browser.Start(t)
	t.Run("without scripts", func(t *testing.T) { withoutScripts(t, b) })
	t.Run("fits every width", func(t *testing.T) { fits(t, b) })
	t.Run("prints", func(t *testing.T) { prints(t, b) })
	t.Run("prints short", func(t *testing.T) { printsShort(t, b) })
	t.Run("attacked", func(t *testing.T) { attacked(t, b) })
	t.Run("is accessible", func(t *testing.T) { isAccessible(t, b) })
	page := smallSample(t).page(t)
	for name, use := range map[string]func(*testing.T, *browser.Tab){
		"views":   useViews,
		"eyes":    useEyes,
		"filters": useFilters,
		"search":  useSearch,
		"steps":   useSteps,
		"links":   useLinks,
		"quotes":  useQuotes,
		"map":     useMap,
		"themes":  useThemes,
		"folds":   useFolds,
	} {
		t.Run(name, func(t *testing.T) { use(t, b.Open(t, page, 1280, 900)) })
	}
}

func useViews(t *testing.T, tab *browser.Tab) {
	expect(t, "one text at first", seen(tab, "#c2 .inl") && !seen(tab, "#c2 .old"), true)
	tab.Click("label[for=view-side]")
	expect(t, "two texts side by side", !seen(tab, "#c2 .inl") && seen(tab, "#c2 .old") && seen(tab, "#c2 .new"), true)
	expect(t, "address", hash(tab), "#view=side")
	level := `(() => { const [a, b] = document.querySelectorAll("#c2 .old p, #c2 .new p"); return a.getBoundingClientRect().top === b.getBoundingClientRect().top && a.getBoundingClientRect().right < b.getBoundingClientRect().left })()`
	expect(t, "rows level", browser.Eval[bool](tab, level), true)
	tab.Go("#view=side")
	expect(t, "view from the address", seen(tab, "#c2 .old"), true)
	tab.Click("label[for=view-inline]")
	expect(t, "one text again", seen(tab, "#c2 .inl"), true)
	expect(t, "address", hash(tab), "")
}

func useEyes(t *testing.T, tab *browser.Tab) {
	expect(t, "at first", changesShown(tab), allChanges)
	tab.Click("label[for=eyes]")
	expect(t, "what needs eyes", changesShown(tab), "c2 c3 c4 c6 c7 c8")
	expect(t, "folds", seen(tab, ".fold"), false)
	expect(t, "address", hash(tab), "#eyes=1")
	tab.Click("label[for=eyes]")
	expect(t, "again", changesShown(tab), allChanges)
}

func useFilters(t *testing.T, tab *browser.Tab) {
	tab.Click("#filters > summary")
	tab.Click("input[value=added]")
	expect(t, "added", changesShown(tab), "c7")
	tab.Click("input[value=moved]")
	expect(t, "added or moved", changesShown(tab), "c3 c7 c9")
	expect(t, "address", hash(tab), "#only=added%2Cmoved")
	tab.Click("input[value=k-clause]")
	expect(t, "and with other wording", changesShown(tab), "c3 c7")
	tab.Click("#clear")
	expect(t, "cleared", changesShown(tab), allChanges)
	tab.Click("input[value=l-verbs]")
	expect(t, "in the ledger of verbs", changesShown(tab), "c2 c3")
	tab.Type("\x1b")
	expect(t, "panel closed by Escape", seen(tab, ".panel"), false)
	expect(t, "filters counted", browser.Eval[string](tab, `document.querySelector("#filters > summary").textContent`), "Filter (1)")
	tab.Go("#only=dropped&eyes=1")
	expect(t, "from the address", changesShown(tab), "c8")
	tab.Go("#only=merged,added&eyes=1&find=nothing+of+the+sort")
	expect(t, "nothing fits", changesShown(tab), "")
	expect(t, "and the page says so", seen(tab, "#none"), true)
	tab.Click("#clear-none")
	expect(t, "everything", changesShown(tab), allChanges)
}

func useSearch(t *testing.T, tab *browser.Tab) {
	tab.Click("#find")
	tab.Type("PILOTS")
	wait(t, tab, `location.hash === "#find=PILOTS"`)
	expect(t, "with the word", changesShown(tab), "c5 c7 c8")
	expect(t, "marked", browser.Eval[int](tab, `CSS.highlights.get("found").size`), 5)
	browser.Eval[int](tab, `document.getElementById("find").select(), 0`)
	tab.Type("door of many")
	wait(t, tab, `location.hash === "#find=door+of+many"`)
	expect(t, "found in a fold, which opens", seen(tab, "#new-PP2"), true)
	expect(t, "no change has it", changesShown(tab), "")
	browser.Eval[int](tab, `document.getElementById("find").select(), 0`)
	tab.Type("\b")
	wait(t, tab, `!document.documentElement.classList.contains("narrowed")`)
	expect(t, "everything, folded", seen(tab, "#new-PP2"), false)
}

// wait waits until an expression holds.
func wait(t *testing.T, tab *browser.Tab, expression string) {
	t.Helper()
	if !browser.Eval[bool](tab, `new Promise(resolve => { let n = 0; const look = () => (`+expression+`) ? resolve(true) : ++n > 500 ? resolve(false) : setTimeout(look, 10); look() })`) {
		t.Fatalf("the page never comes to %s", expression)
	}
}

func useSteps(t *testing.T, tab *browser.Tab) {
	tab.Type("n")
	expect(t, "n", reading(tab), "c1")
	tab.Type("nn")
	expect(t, "nn", reading(tab), "c3")
	expect(t, "place", browser.Eval[string](tab, `document.getElementById("place").textContent`), "3 of 12")
	expect(t, "address", hash(tab), "#c3")
	expect(t, "focus", browser.Eval[string](tab, `document.activeElement.id`), "c3")
	tab.Type("p")
	expect(t, "p", reading(tab), "c2")
	tab.Click("#next")
	expect(t, "next", reading(tab), "c3")
	tab.Click("#previous")
	expect(t, "previous", reading(tab), "c2")
	tab.Type("pp")
	expect(t, "round the end", reading(tab), "c12")
	tab.Click("label[for=eyes]")
	tab.Click("#next")
	expect(t, "among those shown", reading(tab), "c2")
	expect(t, "address", hash(tab), "#at=c2&eyes=1")
	tab.Click("#find")
	tab.Type("n")
	expect(t, "a letter typed into the search is no step", reading(tab), "c2")
	tab.Go("")
	tab.Click("#filters > summary")
	tab.Click("#keys")
	tab.Type("\x1bn")
	expect(t, "keys switched off", reading(tab), "")
}

// arrives waits until a link has led to a change: the browser tells the page of
// a new fragment in its own time.
func arrives(t *testing.T, tab *browser.Tab, id string) {
	t.Helper()
	wait(t, tab, `document.querySelector(".current")?.id === "`+id+`"`)
}

func useLinks(t *testing.T, tab *browser.Tab) {
	tab.Go("#c6")
	arrives(t, tab, "c6")
	top := browser.Eval[float64](tab, `document.getElementById("c6").getBoundingClientRect().top - document.querySelector(".tools").getBoundingClientRect().bottom`)
	if top < 0 || top > 60 {
		t.Errorf("the change stands %v pixels below the bar", top)
	}
	tab.Click("#c9 .notice a")
	wait(t, tab, `location.hash === "#c9-o1" && !document.querySelector(".current")`)
	tab.Click("#c9-o1 a")
	arrives(t, tab, "c9")
	tab.Click("#c8 .else")
	arrives(t, tab, "c9")
	tab.Click("label[for=eyes]")
	tab.Click(".briefs a")
	arrives(t, tab, "c2")
	tab.Go("#new-PP2")
	wait(t, tab, `document.getElementById("new-PP2").checkVisibility()`)
	tab.Go("#only=added")
	browser.Eval[int](tab, `location.hash = "#c1", 0`)
	wait(t, tab, `document.getElementById("c1").checkVisibility()`)
}

// useQuotes checks that a row of a ledger leads to its words, marked, in either view.
func useQuotes(t *testing.T, tab *browser.Tab) {
	marked := func() string {
		return browser.Eval[string](tab, `[...document.querySelectorAll(".q.current")].filter(el => el.checkVisibility()).map(el => el.textContent).join("")`)
	}
	row := `#ledger-verbs tbody tr:nth-child(2) td:nth-child(3) a`
	tab.Click("#ledger-verbs > summary")
	tab.Click(row)
	wait(t, tab, `document.querySelector(".q.current") !== null`)
	expect(t, "words marked", marked(), "Bears in mind")
	tab.Click("label[for=view-side]")
	tab.Click(row)
	wait(t, tab, `document.querySelector(".two .q.current")?.checkVisibility()`)
	expect(t, "words marked side by side", marked(), "Bears in mind")
	wait(t, tab, `(top => top >= 0 && top <= 900)(document.querySelector(".two .q.current").getBoundingClientRect().top)`)
}

func useMap(t *testing.T, tab *browser.Tab) {
	tab.Click(`.map a[href="#c7"]`)
	arrives(t, tab, "c7")
	expect(t, "one stop for the tab key", browser.Eval[int](tab, `document.querySelectorAll('.map a[tabindex="0"]').length`), 1)
	browser.Eval[int](tab, `document.querySelector('.map a[tabindex="0"]').focus(), 0`)
	first := browser.Eval[string](tab, `document.activeElement.getAttribute("href")`)
	browser.Eval[int](tab, `document.activeElement.dispatchEvent(new KeyboardEvent("keydown", {key: "ArrowDown", bubbles: true})), 0`)
	if second := browser.Eval[string](tab, `document.activeElement.getAttribute("href")`); second == first {
		t.Errorf("the arrow key stays at %s", first)
	}
}

func useThemes(t *testing.T, tab *browser.Tab) {
	paper := func() string { return browser.Eval[string](tab, `getComputedStyle(document.body).backgroundColor`) }
	light := paper()
	tab.Click("label[for=theme-dark]")
	dark := paper()
	if light == dark {
		t.Error("light and dark have the same paper")
	}
	tab.Click("label[for=theme-light]")
	expect(t, "light again", paper(), light)
}

func useFolds(t *testing.T, tab *browser.Tab) {
	expect(t, "at first", seen(tab, ".fold .row"), false)
	tab.Click(".fold > summary")
	expect(t, "open", seen(tab, "#new-PP2"), true)
	tab.Click("#filters > summary")
	tab.Click("#unfold")
	expect(t, "all open", browser.Eval[bool](tab, `[...document.querySelectorAll(".fold")].every(f => f.open)`), true)
	tab.Click("#unfold")
	expect(t, "all shut", seen(tab, ".fold .row"), false)
	tab.Click("#c6 .ev > summary")
	expect(t, "evidence", seen(tab, "#c6 .ev p"), true)
	tab.Click("#ledger-verbs > summary")
	expect(t, "ledger", seen(tab, "#ledger-verbs td"), true)
}
