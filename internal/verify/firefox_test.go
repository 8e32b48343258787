package verify

import (
	"os"
	"path/filepath"
	"testing"

	"resdiff/internal/browser"
)

// saveAs saves the page of the only tab as Firefox's "Save Page As, Web Page,
// complete" does (contentAreaUtils.js, internalPersist).
const saveAs = `
const [path, done] = [arguments[0], arguments[arguments.length - 1]];
const file = name => { const f = Cc["@mozilla.org/file/local;1"].createInstance(Ci.nsIFile); f.initWithPath(name); return f; };
const persist = Cc["@mozilla.org/embedding/browser/nsWebBrowserPersist;1"].createInstance(Ci.nsIWebBrowserPersist);
persist.persistFlags = Ci.nsIWebBrowserPersist.PERSIST_FLAGS_REPLACE_EXISTING_FILES | Ci.nsIWebBrowserPersist.PERSIST_FLAGS_FROM_CACHE;
persist.progressListener = {
  QueryInterface: ChromeUtils.generateQI(["nsIWebProgressListener"]),
  onStateChange(progress, request, flags, status) { if (flags & Ci.nsIWebProgressListener.STATE_STOP && flags & Ci.nsIWebProgressListener.STATE_IS_NETWORK) done(status); },
  onProgressChange() {}, onLocationChange() {}, onStatusChange() {}, onSecurityChange() {}, onContentBlockingEvent() {},
};
gBrowser.selectedBrowser.frameLoader.startPersistence(null, {
  onDocumentReady(doc) { persist.saveDocument(doc, file(path), file(path + "_files"), "text/html", Ci.nsIWebBrowserPersist.ENCODE_FLAGS_ENCODE_BASIC_ENTITIES, 80); },
  onError(status) { done(status); },
});`

// A page that was read in Firefox and saved from there still holds.
func TestSavedByFirefox(t *testing.T) {
	page := filepath.Join(t.TempDir(), "page.html")
	if err := os.WriteFile(page, sampleReport(t, thisVersion), 0o600); err != nil {
		t.Fatal(err)
	}
	f := browser.StartFirefox(t, "127.0.0.1:9", "--remote-allow-system-access") // through a proxy that is not there
	for _, fragment := range []string{"", "#c7"} {
		f.Open(page + fragment)
		saved := filepath.Join(t.TempDir(), "saved.html")
		f.Do("Marionette:SetContext", map[string]any{"value": "chrome"})
		status := string(f.Do("WebDriver:ExecuteAsyncScript", map[string]any{"script": saveAs, "args": []any{saved}, "newSandbox": true}))
		f.Do("Marionette:SetContext", map[string]any{"value": "content"})
		if status != "0" {
			t.Fatalf("it was not saved: status %s", status)
		}
		content, err := os.ReadFile(saved)
		if err != nil {
			t.Fatal(err)
		}
		r, err := Check(content, thisVersion)
		if err != nil || len(r.Findings) > 0 {
			t.Errorf("%q: err %v, told:\n%s", fragment, err, told(r))
		}
	}
}
