package page

import (
	"bytes"
	"errors"
	"os"
	"runtime"
	"strings"
	"testing"

	"resdiff/internal/pair"
	"resdiff/report/html"
	"resdiff/report/view"
	"resdiff/resolution"
)

func TestSentence(t *testing.T) {
	for _, c := range []struct {
		err  error
		want string
	}{
		{pair.ErrEmpty, "The file is empty; give the file that holds the text."},
		{pair.ErrJSONReport, "The file is a JSON report of resdiff; give the documents themselves."},
		{pair.TooLarge([]byte("%PDF-1.7")), "The file is larger than 64 MB, too large for a document of one resolution; cut out the part to compare."},
		{errors.New("41: a line of a megabyte; cut it"), "Line 41: a line of a megabyte; cut it."},
		{errors.New("this is not text; give a \x1b file"), "This is not text; give a ␛ file."},
	} {
		if got := sentence(c.err); got != c.want {
			t.Errorf("%v: %q, want %q", c.err, got, c.want)
		}
	}
}

func TestFileName(t *testing.T) {
	for _, c := range []struct{ symbol, file, want string }{
		{"E/RES/2018/61", "any.pdf", "E_RES_2018_61"},
		{"", "my draft: 2.docx", "my_draft__2"},
		{"", "...", "document"},
		{"", strings.Repeat("ä", 100) + ".txt", strings.Repeat("ä", 40)},
	} {
		d := &pair.Document{Resolution: &resolution.Resolution{Symbol: c.symbol}, Source: view.Source{Name: c.file}}
		if got := fileName(d); got != c.want {
			t.Errorf("%q, %q: %q, want %q", c.symbol, c.file, got, c.want)
		}
	}
}

// TestSession compares, swaps, and forgets, without a browser.
func TestSession(t *testing.T) {
	var doing []string
	s := &Session{Version: "v1", Progress: func(d string) { doing = append(doing, d) }}
	if _, err := s.Write("html"); err == nil {
		t.Error("writes before anything was compared")
	}
	const old, new = 1, 2
	read := func(number int, name, text string) {
		if f := s.Read(number, name, []byte(text)); f.Error != "" {
			t.Fatal(f.Error)
		}
	}
	read(old, "old.txt", "1. Urges States to act;\n\n2. Decides to meet.\n")
	read(new, "new.txt", "1. Invites States to act;\n\n2. Decides to meet.\n")
	got, err := s.Compare(old, new)
	if err != nil || got.Counts != "1 amended, 0 added, 0 dropped, 1 unchanged" || got.Title != "old.txt → new.txt" {
		t.Errorf("%+v, %v", got, err)
	}
	page, err := s.Write("html")
	if err != nil {
		t.Fatal(err)
	}
	var want bytes.Buffer
	o, n := s.files[old], s.files[new]
	if err := html.Write(&want, s.last.Comparison, view.Options{Old: o.Source, New: n.Source, Version: "v1"}); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(page, want.Bytes()) {
		t.Error("the page is not that of the writer")
	}
	for _, form := range got.Forms {
		if content, err := s.Write(form.Name); err != nil || len(content) == 0 {
			t.Errorf("%s: %d bytes, %v", form.Name, len(content), err)
		}
	}
	if _, err := s.Write("pdf"); err == nil {
		t.Error("writes a form that there is not")
	}
	s.Forget(old)
	if _, err := s.Compare(old, new); !errors.Is(err, errNotRead) {
		t.Errorf("compares what it forgot: %v", err)
	}
	if want := "Reading old.txt, Reading new.txt, Comparing, Writing the report"; !strings.HasPrefix(strings.Join(doing, ", "), want) {
		t.Errorf("it tells %q, want %s first", doing, want)
	}
}

// TestSessionMemory compares one pair after another: what is alive does not grow.
func TestSessionMemory(t *testing.T) {
	s := &Session{}
	compare := func() {
		for i, name := range []string{"hazards-2017.pdf", "hazards-2018.pdf"} {
			content, err := os.ReadFile("../../testdata/samples/" + name)
			if err != nil {
				t.Fatal(err)
			}
			if f := s.Read(i, name, content); f.Error != "" {
				t.Fatal(f.Error)
			}
		}
		if _, err := s.Compare(0, 1); err != nil {
			t.Fatal(err)
		}
		if _, err := s.Write("html"); err != nil {
			t.Fatal(err)
		}
	}
	alive := func() uint64 {
		var m runtime.MemStats
		runtime.GC()
		runtime.GC() // what a pool keeps goes with the second
		runtime.ReadMemStats(&m)
		return m.HeapAlloc
	}
	compare()
	first := alive()
	for range 8 {
		compare()
	}
	if last := alive(); last > first+1<<20 {
		t.Errorf("%d KB are alive after nine pairs, %d KB after the first", last>>10, first>>10)
	}
	runtime.KeepAlive(s)
}
