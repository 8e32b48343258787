package browser

import (
	"os"
	"path/filepath"
	"time"

	"github.com/chromedp/cdproto/browser"
	"github.com/chromedp/cdproto/dom"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// Choose gives files to a file input, as the user's choice.
func (tab *Tab) Choose(selector string, files ...string) {
	tab.t.Helper()
	tab.do(chromedp.SetUploadFiles(chromedp.CSS(selector), files, chromedp.NodeReady))
}

// ChooseByKey presses a key that must open the browser's dialogue for files, and
// chooses files there.
func (tab *Tab) ChooseByKey(key string, files ...string) {
	tab.t.Helper()
	if _, err := chromedp.Call(tab.ctx, page.SetInterceptFileChooserDialog, page.SetInterceptFileChooserDialogParams{Enabled: true}); err != nil {
		tab.t.Fatal(err)
	}
	tab.Type(key)
	for range int(patience / tick) {
		tab.mu.Lock()
		opened := tab.choosers
		tab.choosers = nil
		tab.mu.Unlock()
		if len(opened) > 0 {
			if _, err := chromedp.Call(tab.ctx, dom.SetFileInputFiles, dom.SetFileInputFilesParams{Files: files, BackendNodeID: opened[0]}); err != nil {
				tab.t.Fatal(err)
			}
			return
		}
		time.Sleep(tick)
	}
	tab.t.Fatalf("the key %q opens no dialogue for files", key)
}

// Drop drops files at a point of the window, in pixels.
func (tab *Tab) Drop(x, y float64, files ...string) {
	tab.t.Helper()
	const copying = 1
	data := &input.DragData{Items: []*input.DragDataItem{}, Files: files, DragOperationsMask: copying}
	for _, step := range []input.DispatchDragEventType{input.DispatchDragEventTypeDragEnter, input.DispatchDragEventTypeDragOver, input.DispatchDragEventTypeDrop} {
		if _, err := chromedp.Call(tab.ctx, input.DispatchDragEvent, input.DispatchDragEventParams{Type: step, X: x, Y: y, Data: data}); err != nil {
			tab.t.Fatal(err)
		}
	}
}

// Dark has the system prefer dark colours, or light ones.
func (tab *Tab) Dark(on bool) {
	tab.t.Helper()
	scheme := "light"
	if on {
		scheme = "dark"
	}
	if _, err := chromedp.Call(tab.ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
		Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}}}); err != nil {
		tab.t.Fatal(err)
	}
}

// SaveTo has the browser put what it downloads into a folder.
func (tab *Tab) SaveTo(dir string) {
	tab.t.Helper()
	if _, err := chromedp.Call(tab.ctx, browser.SetDownloadBehavior, browser.SetDownloadBehaviorParams{
		Behavior: browser.SetDownloadBehaviorBehaviorAllow, DownloadPath: dir}); err != nil {
		tab.t.Fatal(err)
	}
}

// Saved waits until a file is in the folder of downloads and returns its content.
func (tab *Tab) Saved(dir, name string) []byte {
	tab.t.Helper()
	for range int(patience / tick) {
		if content, err := os.ReadFile(filepath.Join(dir, name)); err == nil {
			return content
		}
		time.Sleep(tick)
	}
	there, _ := filepath.Glob(filepath.Join(dir, "*"))
	tab.t.Fatalf("%s is not saved; the folder holds %v", name, there)
	return nil
}

// tick is how often a wait looks.
const tick = 20 * time.Millisecond

// Until waits until a JavaScript expression holds in the page.
func (tab *Tab) Until(expression string) {
	tab.t.Helper()
	for range int(patience / tick) {
		if Eval[bool](tab, expression) {
			return
		}
		time.Sleep(tick)
	}
	tab.t.Fatalf("never so: %s", expression)
}

// Picture is a PNG of what the tab shows.
func (tab *Tab) Picture() []byte {
	tab.t.Helper()
	content, err := chromedp.Run(tab.ctx, chromedp.CaptureScreenshot())
	if err != nil {
		tab.t.Fatal(err)
	}
	return content
}
