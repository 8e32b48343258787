// Package assemble makes resdiff.html, the offline page: one file that holds
// the whole program as WebAssembly and asks nothing of any network.
package assemble

import (
	"bytes"
	"compress/gzip"
	"embed"
	"encoding/ascii85"
	"fmt"
	"html"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"text/template"

	"resdiff"
	"resdiff/internal/csp"
	report "resdiff/report/html"
	"resdiff/report/view"
	"resdiff/resolution"
)

var (
	//go:embed page.html.tmpl
	pageTemplate string
	//go:embed page.css
	style string
	//go:embed script
	scripts embed.FS
	//go:embed worker.js
	worker string
	//go:embed check.js
	check string
)

// Options says what the page is made of.
type Options struct {
	// Root is the folder of the module's source.
	Root string
	// Version is the version that the page and its reports tell.
	Version string
	// Notices are the licences of all that the page contains.
	Notices string
}

// Page builds the program for browsers and makes the page around it. Equal
// sources and options give equal bytes with one version of Go.
func Page(opt Options) ([]byte, error) {
	program, err := buildProgram(opt)
	if err != nil {
		return nil, err
	}
	glue, err := wasmGlue()
	if err != nil {
		return nil, err
	}
	carried, err := packed(program)
	if err != nil {
		return nil, err
	}
	script, err := pageScript()
	if err != nil {
		return nil, err
	}
	reportStyles, reportScripts, err := reportPolicy()
	if err != nil {
		return nil, err
	}
	// The report is shown in a frame, which has this page's policy above its own.
	policy := fmt.Sprintf("default-src 'none'; style-src '%s' %s; script-src '%s' '%s' 'wasm-unsafe-eval' %s; worker-src blob:; img-src data:; base-uri 'none'; form-action 'none'",
		csp.Hash(style), reportStyles, csp.Hash(check), csp.Hash(script), reportScripts)
	var b bytes.Buffer
	err = template.Must(template.New("page").Parse(pageTemplate)).Execute(&b, map[string]string{
		"Policy":  policy,
		"Version": html.EscapeString(opt.Version),
		"Style":   style,
		"Check":   check,
		"Script":  script,
		"Worker":  glue + worker,
		"Program": carried,
		"Notices": strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", "\u00a0", "&nbsp;", "\r", "").Replace(opt.Notices),
	})
	return b.Bytes(), err
}

// pageScript is the page's script: its parts, in the order of their names.
func pageScript() (string, error) {
	names, err := fs.Glob(scripts, "script/*.js")
	if err != nil {
		return "", err
	}
	var b strings.Builder
	for _, name := range names {
		content, err := fs.ReadFile(scripts, name)
		if err != nil {
			return "", err
		}
		b.Write(content)
	}
	return b.String(), nil
}

// packed compresses the program and writes it in ASCII, as Ascii85: that takes a
// quarter more than the bytes, base64 a third. What could end the element that holds
// it, or begin a comment there, is written otherwise: v stands for <. Four zero bytes
// have no short form, so that worker.js reads five signs at a time.
func packed(program []byte) (string, error) {
	var b bytes.Buffer
	z, err := gzip.NewWriterLevel(&b, gzip.BestCompression)
	if err != nil {
		return "", err
	}
	if _, err := z.Write(program); err != nil {
		return "", err
	}
	if err := z.Close(); err != nil {
		return "", err
	}
	text := make([]byte, ascii85.MaxEncodedLen(b.Len()))
	text = text[:ascii85.Encode(text, b.Bytes())]
	return strings.NewReplacer("<", "v", "z", "!!!!!").Replace(string(text)), nil
}

// buildProgram compiles internal/page/program.
func buildProgram(opt Options) ([]byte, error) {
	dir, err := os.MkdirTemp("", "resdiff-page-")
	if err != nil {
		return nil, err
	}
	defer func() { _ = os.RemoveAll(dir) }()
	file := filepath.Join(dir, "program.wasm")
	cmd := exec.Command("go", "build", "-trimpath", "-buildvcs=false", "-ldflags", "-s -w -buildid= -X main.version="+opt.Version, "-o", file, "./internal/page/program")
	cmd.Dir = opt.Root
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm", "GOFLAGS=", "GOWASM=", "CGO_ENABLED=0")
	if out, err := cmd.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("go build: %w\n%s", err, out)
	}
	return os.ReadFile(file)
}

// wasmGlue is the script that joins a Go program to a browser, of the Go that
// compiles it.
func wasmGlue() (string, error) {
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		return "", fmt.Errorf("go env GOROOT: %w", err)
	}
	content, err := os.ReadFile(filepath.Join(strings.TrimSpace(string(root)), "lib", "wasm", "wasm_exec.js"))
	return string(content), err
}

var policyPart = regexp.MustCompile(`(style|script)-src ([^;"]*)`)

// reportPolicy is what the policy of a report lets in: its style and its script,
// which are the same in every report.
func reportPolicy() (styles, scripts string, err error) {
	r, err := resolution.Read([]byte("1. Decides to meet."), resolution.Options{})
	if err != nil {
		return "", "", err
	}
	var b bytes.Buffer
	if err := report.Write(&b, resdiff.Compare(r, r, resdiff.Options{}), view.Options{}); err != nil {
		return "", "", err
	}
	parts := map[string]string{}
	for _, m := range policyPart.FindAllStringSubmatch(html.UnescapeString(b.String()[:min(b.Len(), 4096)]), -1) {
		parts[m[1]] = m[2]
	}
	if parts["style"] == "" || parts["script"] == "" {
		return "", "", fmt.Errorf("the report has no policy to take over")
	}
	return parts["style"], parts["script"], nil
}
