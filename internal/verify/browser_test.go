package verify

import (
	"strings"
	"testing"

	"resdiff/internal/browser"
)

// serialized is the page as the browser would write it now.
func serialized(tab *browser.Tab) []byte {
	return []byte("<!DOCTYPE html>\n" + browser.Eval[string](tab, `document.documentElement.outerHTML`))
}

// A page that was read in a browser and saved from there still holds; one that was
// saved while a filter hid some of it does not.
func TestSavedByABrowser(t *testing.T) {
	b := browser.Start(t)
	page := sampleReport(t, thisVersion)
	const form = "note: the page was saved or sent by another program"
	for _, x := range []struct {
		name, fragment string
		read           func(*browser.Tab)
		told           string
		holds          bool
	}{
		{"untouched", "", func(*browser.Tab) {}, form, true},
		{"gone to a change", "#c7", func(*browser.Tab) {}, "a change is marked as the one gone to last", true},
		{"gone on by keys", "", func(tab *browser.Tab) { tab.Type("nnp") }, "a change is marked as the one gone to last", true},
		{"all folds opened", "", func(tab *browser.Tab) { browser.Eval[int](tab, `document.getElementById("unfold").click(), 0`) }, "folds stand open or shut otherwise", true},
		{"side by side", "#view=side", func(*browser.Tab) {}, form, true},
		{"filtered and shown again", "#only=added", func(tab *browser.Tab) { browser.Eval[int](tab, `clear(), 0`) }, form, true},
		{"filtered", "#only=added", func(*browser.Tab) {}, "was saved while a filter or a search hid some of it", false},
		{"searched", "#find=stations", func(*browser.Tab) {}, "was saved while a filter or a search hid some of it", false},
	} {
		t.Run(x.name, func(t *testing.T) {
			tab := b.Open(t, page, 1280, 900)
			tab.Go(x.fragment)
			x.read(tab)
			r, err := Check(serialized(tab), thisVersion)
			if err != nil || (len(r.Findings) == 0) != x.holds || !strings.Contains(told(r), x.told) {
				t.Errorf("err %v, told:\n%s\nwant it to hold: %v, with %q", err, told(r), x.holds, x.told)
			}
		})
	}
}
