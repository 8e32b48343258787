package assemble

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"os"
	"path/filepath"
	"testing"

	"resdiff/internal/browser"
)

// TestFirefox does the main job in Firefox, behind a proxy that records.
func TestFirefox(t *testing.T) {
	record := browser.Record(t)
	f := browser.StartFirefox(t, record.Address)
	file := filepath.Join(t.TempDir(), "resdiff.html")
	if err := os.WriteFile(file, built(t), 0o600); err != nil {
		t.Fatal(err)
	}
	f.Open(file)
	f.Until(`document.getElementById("sha256").textContent.length === 64`)
	sum := sha256.Sum256(built(t))
	expect(t, "its own sum", f.Eval(`document.getElementById("sha256").textContent`), `"`+hex.EncodeToString(sum[:])+`"`)
	old, new := sample(t, "samples/hazards-2017.pdf"), sample(t, "word/hazards-2018.docx")
	f.Choose("#choose", new, old)
	f.Until(compared)
	expect(t, "the older file", f.Eval(`document.querySelector("#slot0 .name").textContent`), `"hazards-2017.pdf"`)
	expect(t, "the report's scripts and links", f.Eval(`(d => {
		d.querySelector("label[for=view-side]").click();
		d.querySelector(".contents a").click();
		return getComputedStyle(d.querySelector("#c1 .inl")).display + d.querySelectorAll("main").length;
	})(document.getElementById("report").contentDocument)`), `"none1"`)
	for ending, form := range map[string]string{".json": "json", ".html": "html"} {
		f.Click("[data-form=" + form + "]")
		if got, want := f.Saved("E_RES_2017_58--E_RES_2018_61"+ending), byCommand(t, ending, old, new); !bytes.Equal(got, want) {
			t.Errorf("%s: %d bytes that are not the %d of the command", form, len(got), len(want))
		}
	}
	if asked := record.Asked(); len(asked) > 0 {
		t.Errorf("asked of the network: %q", asked)
	}
}
