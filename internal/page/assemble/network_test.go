package assemble

import (
	"slices"
	"testing"

	"resdiff/internal/browser"
)

// TestNetwork does the whole job behind a proxy that records: nothing is asked,
// not even of this machine. What the page is then made to ask, its policy stops;
// what the browser is made to ask by hand, the proxy sees, so that an empty record
// means something.
func TestNetwork(t *testing.T) {
	record := browser.Record(t)
	b := browser.Start(t, "proxy-server=http://"+record.Address, "proxy-bypass-list=<-loopback>")
	tab := open(t, b)
	tab.Drop(300, 300, sample(t, "samples/hazards-2017.pdf"), sample(t, "samples/hazards-2018.pdf"))
	tab.Until(compared)
	dir := t.TempDir()
	tab.SaveTo(dir)
	tab.Click("[data-form=json]")
	tab.Saved(dir, "E_RES_2017_58--E_RES_2018_61.json")
	if asked := record.Asked(); len(asked) > 0 {
		t.Errorf("asked of the network: %q", asked)
	}

	for what, attempt := range map[string]string{
		"fetch":            `fetch("http://example.org/fetch").then(() => "went", () => "stopped")`,
		"image":            `new Promise(r => { const i = new Image(); i.onload = () => r("went"); i.onerror = () => r("stopped"); i.src = "http://example.org/image"; })`,
		"the frame's own":  `document.getElementById("report").contentWindow.fetch("http://example.org/frame").then(() => "went", () => "stopped")`,
		"socket":           `new Promise(r => { try { const s = new WebSocket("ws://example.org/socket"); s.onopen = () => r("went"); s.onerror = () => r("stopped"); } catch { r("stopped"); } })`,
		"beacon":           `(navigator.sendBeacon("http://example.org/beacon", "x"), "stopped")`,
		"a worker's fetch": `new Promise(r => { const w = new Worker(URL.createObjectURL(new Blob(["fetch('http://example.org/worker').then(() => postMessage('went'), () => postMessage('stopped'))"]))); w.onmessage = e => r(e.data); })`,
	} {
		if got := browser.Eval[string](tab, attempt); got != "stopped" {
			t.Errorf("%s: %s", what, got)
		}
	}
	if asked := record.Asked(); len(asked) > 0 {
		t.Errorf("the policy let through: %q", asked)
	}
	tab.Forgive("Content Security Policy")
	tab.Forgive("http://example.org/")
	tab.Forgive("ws://example.org/")

	bare := b.Open(t, []byte("<!doctype html><link rel=icon href=data:,><img src=http://example.org/bare>"), 300, 300)
	bare.Until(`document.readyState === "complete"`)
	if asked := record.Asked(); !slices.Contains(asked, "GET http://example.org/bare example.org") {
		t.Errorf("the proxy did not see what a page without a policy asks: %q", asked)
	}
	bare.Forgive("example.org")
	bare.Forgive("502")
}
