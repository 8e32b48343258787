package main

import (
	"archive/zip"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"resdiff": main})
}

// TestScripts runs the command as people do. In the scripts, "exits N" runs a
// command that must end with status N, and $SAMPLES is the folder of samples;
// revised.docx has tracked changes.
func TestScripts(t *testing.T) {
	samples, err := filepath.Abs("../../testdata/samples")
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/script",
		RequireExplicitExec: true,
		Setup: func(env *testscript.Env) error {
			env.Setenv("SAMPLES", samples)
			env.Setenv("TERM", "xterm-256color")
			return writeRevisedDocument(filepath.Join(env.WorkDir, "revised.docx"))
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){"exits": exits},
		Condition: func(name string) (bool, error) {
			if name == "root" {
				return os.Geteuid() == 0, nil
			}
			return false, errors.New("no such condition")
		},
	})
}

// writeRevisedDocument writes a Word file in which a verb is changed with
// tracking on.
func writeRevisedDocument(name string) error {
	const space = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`
	const body = `<?xml version="1.0" encoding="UTF-8"?><w:document ` + space + `><w:body>
<w:p><w:r><w:t>The Economic and Social Council,</w:t></w:r></w:p>
<w:p><w:r><w:t>Recalling that a harbour is the only door of many an island,</w:t></w:r></w:p>
<w:p><w:r><w:t xml:space="preserve">1. </w:t></w:r>
<w:del w:id="1" w:author="A"><w:r><w:delText>Encourages</w:delText></w:r></w:del>
<w:ins w:id="2" w:author="A"><w:r><w:t>Urges</w:t></w:r></w:ins>
<w:r><w:t xml:space="preserve"> Governments to keep a pilot on watch at every hour.</w:t></w:r></w:p>
</w:body></w:document>`
	const types = `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`
	const rels = `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`
	f, err := os.Create(name)
	if err != nil {
		return err
	}
	z := zip.NewWriter(f)
	for _, part := range [][2]string{{"[Content_Types].xml", types}, {"_rels/.rels", rels}, {"word/document.xml", body}} {
		w, err := z.Create(part[0])
		if err != nil {
			return err
		}
		if _, err := w.Write([]byte(part[1])); err != nil {
			return err
		}
	}
	return errors.Join(z.Close(), f.Close())
}

// exits runs a command and checks its exit status.
func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits STATUS COMMAND ARGUMENT ...")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	got := 0
	var exit *exec.ExitError
	if err := ts.Exec(args[1], args[2:]...); errors.As(err, &exit) {
		got = exit.ExitCode()
	} else {
		ts.Check(err)
	}
	if got != want {
		ts.Fatalf("exit status %d, want %d", got, want)
	}
}
