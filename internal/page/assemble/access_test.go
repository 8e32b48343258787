package assemble

import (
	"bytes"
	"strings"
	"testing"

	"resdiff/internal/browser"
	"resdiff/internal/csp"
)

// keyboard does the whole job without a mouse.
func keyboard(t *testing.T, tab *browser.Tab) {
	at := func(selector string) func() bool {
		return func() bool { return browser.Eval[bool](tab, `document.activeElement.matches("`+selector+`")`) }
	}
	step := func(what string, there func() bool) {
		t.Helper()
		for range 12 {
			if there() {
				return
			}
			tab.Type("\t")
		}
		t.Fatalf("the Tab key does not get to %s", what)
	}
	step("the choice of files", at("#choose"))
	expect(t, "the choice is framed", browser.Eval[string](tab, `getComputedStyle(document.querySelector(".both span")).outlineStyle`), "solid")
	tab.ChooseByKey(" ", sample(t, "samples/hazards-2018.txt"), sample(t, "samples/hazards-2017.txt"))
	tab.Until(compared)
	expect(t, "the keyboard is at the report", at("#result")(), true)
	dir := t.TempDir()
	tab.SaveTo(dir)
	step("the JSON form", at("[data-form=json]"))
	tab.Type("\r")
	saved := tab.Saved(dir, "E_RES_2017_58--E_RES_2018_61.json")
	if want := byCommand(t, ".json", sample(t, "samples/hazards-2017.txt"), sample(t, "samples/hazards-2018.txt")); !bytes.Equal(saved, want) {
		t.Error("saved by the keyboard: not the command's bytes")
	}
	tab.Until(`document.getElementById("status").textContent.startsWith("Saved")`)
	expect(t, "the keyboard stays", at("[data-form=json]")(), true)
	step("the report", at("#report"))
	tab.Until(`document.getElementById("report").contentDocument.activeElement !== null`)
}

// TestAccess checks the page before, with and after files, in both themes and at
// three widths, with axe-core; and that nothing is wider than the window.
func TestAccess(t *testing.T) {
	axe := browser.Axe(t)
	b := browser.Start(t)
	for _, dark := range []bool{false, true} {
		name := "light"
		if dark {
			name = "dark"
		}
		t.Run(name, func(t *testing.T) {
			tab := open(t, b)
			tab.Dark(dark)
			tab.Load(axe)
			paper := browser.Eval[string](tab, `getComputedStyle(document.documentElement).backgroundColor`)
			if bright := strings.HasPrefix(paper, "rgb(25"); bright == dark {
				t.Errorf("the paper is %s", paper)
			}
			look := func(state string) {
				t.Helper()
				for _, width := range []int{1280, 768, 360} {
					tab.Resize(width, 800)
					for _, v := range tab.Violations() {
						t.Errorf("%s, %d pixels: %s", state, width, v)
					}
					if over := browser.Eval[int](tab, `document.documentElement.scrollWidth - innerWidth`); over > 0 {
						t.Errorf("%s: %d pixels too wide for %d", state, over, width)
					}
				}
			}
			browser.Eval[int](tab, `document.querySelectorAll("details").forEach(d => d.open = true), 0`)
			look("empty")
			tab.Drop(100, 300, sample(t, "samples/minutes.txt"), sample(t, "samples/hazards-2017.src"))
			tab.Until(compared)
			look("odd files")
			tab.Drop(100, 300, sample(t, "samples/hazards-2017.txt"), sample(t, "samples/hazards-2018.txt"))
			tab.Until(compared + ` && files[0].name === "hazards-2017.txt"`)
			look("compared")
		})
	}
}

// TestUnable opens the page where it cannot work: it says so and what to do.
func TestUnable(t *testing.T) {
	b := browser.Start(t)
	page := string(built(t))
	t.Run("no scripts", func(t *testing.T) {
		tab := b.Open(t, []byte(page), 800, 600)
		tab.NoScripts()
		if got := shown(tab, "noscript"); !strings.Contains(got, "Allow scripts for this file") {
			t.Errorf("the page says %q", got)
		}
	})
	for lacking, take := range map[string]string{
		"WebAssembly":         `delete window.WebAssembly;`,
		"DecompressionStream": `delete window.DecompressionStream;`,
	} {
		t.Run("no "+lacking, func(t *testing.T) {
			// A browser without it, made by a script before the page's own, which the
			// policy must let in.
			hash := "'" + csp.Hash(take) + "'"
			changed := strings.Replace(page, "script-src ", "script-src "+hash+" ", 1)
			changed = strings.Replace(changed, "<script>", "<script>"+take+"</script><script>", 1)
			tab := b.Open(t, []byte(changed), 800, 600)
			tab.Until(`document.getElementById("lacks").textContent !== ""`)
			if got := shown(tab, ".unable"); !strings.HasPrefix(got, "This browser lacks what the page needs: "+lacking) {
				t.Errorf("the page says %q", got)
			}
		})
	}
	t.Run("forbidden", func(t *testing.T) {
		changed := strings.Replace(page, " 'wasm-unsafe-eval'", "", 1)
		tab := b.Open(t, []byte(changed), 800, 600)
		tab.Until(`document.getElementById("lacks").textContent !== ""`)
		if got := shown(tab, ".unable"); !strings.Contains(got, "a WebAssembly that this browser allows") {
			t.Errorf("the page says %q", got)
		}
		tab.Forgive("WebAssembly") // the browser tells the console why
	})
}
