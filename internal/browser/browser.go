// Package browser opens pages in a real chromium, for tests.
package browser

import (
	"context"
	"encoding/base64"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"

	"resdiff/internal/needs"
)

// patience is how long one test may use the browser: generous for a machine
// with two busy cores, so that only a page that hangs runs out of it.
const patience = 4 * time.Minute

// Browser is a running chromium.
type Browser struct{ ctx context.Context }

// Start starts chromium for a test and those below it, with further flags if any
// ("proxy-server=..."); without chromium on the machine it skips the test.
func Start(t testing.TB, flags ...string) *Browser {
	t.Helper()
	program := needs.Program(t, "chromium", "chromium-browser", "google-chrome")
	options := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(program), chromedp.NoSandbox, chromedp.DisableGPU, chromedp.NoFirstRun, chromedp.UserDataDir(t.TempDir()),
		chromedp.Flag("disable-quic", true), chromedp.Flag("disable-background-networking", true),
		chromedp.Flag("disable-component-update", true), chromedp.Flag("disable-sync", true))
	for _, flag := range flags {
		name, value, _ := strings.Cut(flag, "=")
		options = append(options, chromedp.Flag(name, value))
	}
	allocated, stopAllocator := chromedp.NewExecAllocator(context.Background(), options...)
	ctx, stop := chromedp.NewContext(allocated)
	t.Cleanup(func() { stop(); stopAllocator() })
	if err := chromedp.Do(ctx); err != nil {
		t.Fatalf("chromium does not start: %v", err)
	}
	return &Browser{ctx}
}

// Tab is one page in a tab of its own.
type Tab struct {
	t   testing.TB
	ctx context.Context
	url string

	mu       sync.Mutex
	problems []string
	choosers []cdp.BackendNodeID // the file inputs whose dialogue was opened
}

// Open opens a page in a new tab of the given size in pixels. Whatever the page
// asks of the network or says on the console fails the test at its end.
func (b *Browser) Open(t testing.TB, html []byte, width, height int) *Tab {
	t.Helper()
	file := filepath.Join(t.TempDir(), "page.html")
	if err := os.WriteFile(file, html, 0o600); err != nil {
		t.Fatal(err)
	}
	tab := &Tab{t: t, url: (&url.URL{Scheme: "file", Path: file}).String()}
	ctx, closeTab := chromedp.NewContext(b.ctx, chromedp.WithListener(tab.hear))
	ctx, stop := context.WithTimeout(ctx, patience)
	tab.ctx = ctx
	t.Cleanup(func() {
		stop()
		closeTab()
		for _, p := range tab.Problems() {
			t.Error(p)
		}
	})
	tab.Resize(width, height)
	tab.Go("")
	return tab
}

// Resize gives the tab another size in pixels.
func (tab *Tab) Resize(width, height int) {
	tab.t.Helper()
	tab.do(chromedp.EmulateViewport(int64(width), int64(height)))
}

// Problems are the requests and console messages of the page so far.
func (tab *Tab) Problems() []string {
	tab.mu.Lock()
	defer tab.mu.Unlock()
	return append([]string(nil), tab.problems...)
}

// Forgive forgets the problems so far that say text, which the test provoked, and
// returns how many they are.
func (tab *Tab) Forgive(text string) int {
	tab.mu.Lock()
	defer tab.mu.Unlock()
	before := len(tab.problems)
	tab.problems = slices.DeleteFunc(tab.problems, func(p string) bool { return strings.Contains(p, text) })
	return before - len(tab.problems)
}

// hear notes what a page should not do.
func (tab *Tab) hear(event any) {
	problem := ""
	switch e := event.(type) {
	case *network.EventRequestWillBeSent:
		if u := e.Request.URL; u != tab.url && !strings.HasPrefix(u, tab.url+"#") && !strings.HasPrefix(u, "data:") && !strings.HasPrefix(u, "blob:") && u != "about:blank" {
			problem = "the page asks for " + u
		}
	case *page.EventFileChooserOpened:
		tab.mu.Lock()
		tab.choosers = append(tab.choosers, e.BackendNodeID)
		tab.mu.Unlock()
	case *log.EventEntryAdded:
		problem = "the console says: " + e.Entry.Text
	case *runtime.EventExceptionThrown:
		problem = "a script fails: " + e.ExceptionDetails.Text
		if x := e.ExceptionDetails.Exception; x != nil {
			problem += " " + x.Description
		}
	case *runtime.EventConsoleAPICalled:
		problem = fmt.Sprintf("a script writes on the console: %s", e.Type)
	}
	if problem != "" {
		tab.mu.Lock()
		tab.problems = append(tab.problems, problem)
		tab.mu.Unlock()
	}
}

func (tab *Tab) do(actions ...chromedp.Action[chromedp.Void]) {
	tab.t.Helper()
	if err := chromedp.Do(tab.ctx, actions...); err != nil {
		tab.t.Fatal(err)
	}
}

// Go loads the page anew with that fragment ("#c3", or "").
func (tab *Tab) Go(fragment string) {
	tab.t.Helper()
	if fragment != "" {
		// A fragment alone would not load the page again.
		tab.do(chromedp.Navigate("about:blank"))
	}
	tab.do(chromedp.Navigate(tab.url + fragment))
}

// Click clicks the first element that a selector finds, with the mouse.
func (tab *Tab) Click(selector string) {
	tab.t.Helper()
	tab.do(chromedp.Click(chromedp.CSS(selector)))
}

// Type types keys into whatever has the focus.
func (tab *Tab) Type(keys string) {
	tab.t.Helper()
	tab.do(chromedp.KeyEvent(keys))
}

// NoScripts switches the page's own scripts off and loads it again.
func (tab *Tab) NoScripts() {
	tab.t.Helper()
	if _, err := chromedp.Call(tab.ctx, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true}); err != nil {
		tab.t.Fatal(err)
	}
	tab.Go("")
}

// Paper lays the page out as for print, or back for the screen.
func (tab *Tab) Paper(on bool) {
	tab.t.Helper()
	media := ""
	if on {
		media = "print"
	}
	if _, err := chromedp.Call(tab.ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Media: media}); err != nil {
		tab.t.Fatal(err)
	}
}

// PDF prints the page on paper of the given size in inches.
func (tab *Tab) PDF(width, height float64) []byte {
	tab.t.Helper()
	r, err := chromedp.Call(tab.ctx, page.PrintToPDF, page.PrintToPDFParams{PaperWidth: width, PaperHeight: height})
	if err != nil {
		tab.t.Fatal(err)
	}
	return r.Data
}

// Eval gives the value of a JavaScript expression in the page; a promise is
// waited for.
func Eval[T any](tab *Tab, expression string) T {
	tab.t.Helper()
	v, err := chromedp.Run(tab.ctx, chromedp.Evaluate[T](expression, chromedp.EvalAwaitPromise))
	if err != nil {
		tab.t.Fatalf("%s: %v", expression, err)
	}
	return v
}

// Load runs a script in the page that its policy would not let in.
func (tab *Tab) Load(script []byte) {
	tab.t.Helper()
	encoded := base64.StdEncoding.EncodeToString(script)
	Eval[int](tab, `(0, eval)(new TextDecoder().decode(Uint8Array.from(atob("`+encoded+`"), c => c.charCodeAt(0)))), 0`)
}
