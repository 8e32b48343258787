package word_test

import (
	"archive/zip"
	"bytes"
	"io"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"testing"

	"resdiff"
	"resdiff/internal/needs"
	"resdiff/internal/ooxml"
	"resdiff/report/view"
	"resdiff/report/word"
	"resdiff/resolution"
)

// pythonWithOffice returns a Python that can speak to LibreOffice.
func pythonWithOffice(t *testing.T) string {
	t.Helper()
	for _, name := range []string{"/usr/bin/python3", "python3"} {
		if exec.Command(name, "-c", "import uno").Run() == nil {
			return name
		}
	}
	return needs.Program(t, "python3 with the module uno (python3-uno)")
}

// showsComments reports whether LibreOffice can open a file with comments: built
// without windows, it lacks what it shows them by and ends.
func showsComments(soffice string) bool {
	program, err := filepath.EvalSymlinks(soffice)
	if err != nil {
		return false
	}
	_, err = os.Stat(filepath.Join(filepath.Dir(program), "../share/config/soffice.cfg/modules/swriter/ui/annotation.ui"))
	return err == nil
}

// withoutComments takes the places of the comments out of a Word file.
func withoutComments(t *testing.T, file []byte) []byte {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(file), int64(len(file)))
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	out := zip.NewWriter(&b)
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		content, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		w, err := out.Create(f.Name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write(commentPlaces.ReplaceAll(content, nil)); err != nil {
			t.Fatal(err)
		}
	}
	if err := out.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

var commentPlaces = regexp.MustCompile(`<w:comment(?:RangeStart|RangeEnd|Reference) [^>]*/>`)

// TestLibreOfficeSettles lets LibreOffice accept and reject all changes: what it
// saves has the paragraphs of the one document and of the other.
func TestLibreOfficeSettles(t *testing.T) {
	soffice, python := needs.Program(t, "soffice"), pythonWithOffice(t)
	dir := t.TempDir()
	type result struct {
		file string
		want *resolution.Resolution
	}
	profile := url.URL{Scheme: "file", Path: filepath.ToSlash(filepath.Join(dir, "profile"))}
	args := []string{"testdata/settle.py", soffice, profile.String()}
	var results []result
	for _, pair := range [][2]string{
		{"hazards-2017.txt", "hazards-2018.txt"},
		{"hazards-2018.pages.txt", "hazards-2017.pages.txt"},
		{"rights.txt", "security.txt"},
	} {
		old, new := read(t, pair[0]), read(t, pair[1])
		name := filepath.Join(dir, pair[1])
		var b bytes.Buffer
		if err := word.Write(&b, resdiff.Compare(old, new, resdiff.Options{}), view.Options{}, ooxml.A4); err != nil {
			t.Fatal(err)
		}
		content := b.Bytes()
		if !showsComments(soffice) {
			content = withoutComments(t, content)
		}
		if err := os.WriteFile(name+".docx", content, 0o600); err != nil {
			t.Fatal(err)
		}
		args = append(args, name+".docx", name+".new.docx", "accept", name+".docx", name+".old.docx", "reject")
		results = append(results, result{name + ".new.docx", new}, result{name + ".old.docx", old})
	}
	if out, err := exec.Command(python, args...).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	for _, r := range results {
		content, err := os.ReadFile(r.file)
		if err != nil {
			t.Fatal(err)
		}
		got, err := resolution.Read(content, resolution.Options{})
		if err != nil {
			t.Fatal(err)
		}
		if len(got.Paragraphs) != len(r.want.Paragraphs) {
			t.Errorf("%s: %d paragraphs, not %d", filepath.Base(r.file), len(got.Paragraphs), len(r.want.Paragraphs))
			continue
		}
		for i, p := range r.want.Paragraphs {
			if got.Paragraphs[i].Text != p.Text {
				t.Errorf("%s: paragraph %d is %q, not %q", filepath.Base(r.file), i+1, got.Paragraphs[i].Text, p.Text)
			}
		}
	}
}
