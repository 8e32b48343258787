package office

import (
	"archive/zip"
	"bytes"
	"strings"
	"testing"
)

func archive(t *testing.T, part string) *Archive {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	w, err := z.Create("a.xml")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.Write([]byte(part)); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	a, err := Open(b.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// readAll reads a part to its end.
func readAll(a *Archive) error {
	x, err := a.XML("A.xml", map[string]string{"urn:x": "x"})
	if err != nil {
		return err
	}
	defer x.Close()
	return x.Skip()
}

func TestBoundsHold(t *testing.T) {
	deep := strings.Repeat("<a>", 50) + strings.Repeat("</a>", 50)
	if err := readAll(archive(t, deep)); err != nil {
		t.Fatal(err)
	}
	a := archive(t, deep)
	a.elems = 49
	if err := readAll(a); err == nil || !strings.Contains(err.Error(), "elements") {
		t.Errorf("too many elements: %v", err)
	}
	a = archive(t, deep)
	a.left = int64(len(deep)) - 1
	if err := readAll(a); err == nil || !strings.Contains(err.Error(), "expands") {
		t.Errorf("too many bytes: %v", err)
	}
	a = archive(t, strings.Repeat("<a>", MaxDepth+1))
	if err := readAll(a); err == nil || !strings.Contains(err.Error(), "nested") {
		t.Errorf("too deep: %v", err)
	}
}

func TestCharsets(t *testing.T) {
	for name, part := range map[string]string{
		"UTF-8":        "<a xmlns='urn:x' v='1'>é</a>",
		"UTF-16":       "\xfe\xff\x00<\x00a\x00 \x00v\x00=\x00'\x001\x00'\x00>\x00\xe9\x00<\x00/\x00a\x00>",
		"windows-1252": "<?xml version='1.0' encoding='windows-1252'?><a v='1'>\xe9</a>",
	} {
		x, err := archive(t, part).XML("a.xml", map[string]string{"urn:x": "x"})
		if err != nil {
			t.Fatal(err)
		}
		e, _, _, err := x.Next()
		if err != nil || e == nil || e.Attr("v") != "1" || !strings.HasSuffix(e.Name, "a") {
			t.Errorf("%s: element %v, error %v", name, e, err)
			continue
		}
		if text, err := x.Text(); text != "é" || err != nil {
			t.Errorf("%s: text %q, error %v", name, text, err)
		}
	}
}
