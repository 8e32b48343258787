package browser

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"resdiff/internal/needs"
)

// Firefox is a running Firefox with one tab, driven through Marionette, the
// protocol under its WebDriver. Each message is a JSON array after its length in
// bytes and a colon: [0, id, command, parameters] there, [1, id, error, result]
// back. Source: firefox-source-docs.mozilla.org, Marionette, "Protocol".
type Firefox struct {
	t    testing.TB
	conn net.Conn
	in   *bufio.Reader
	next int
	// Downloads is the folder into which it saves.
	Downloads string
}

// StartFirefox starts Firefox for a test, with that proxy for everything and with
// more arguments; without Firefox on the machine it skips the test.
func StartFirefox(t testing.TB, proxy string, arguments ...string) *Firefox {
	t.Helper()
	program := needs.Program(t, "firefox-esr", "firefox")
	profile := t.TempDir()
	f := &Firefox{t: t, Downloads: t.TempDir()}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	address := listener.Addr().String()
	_, port, _ := net.SplitHostPort(address)
	_ = listener.Close()
	host, proxyPort, err := net.SplitHostPort(proxy)
	if err != nil {
		t.Fatal(err)
	}
	preferences := map[string]any{
		"marionette.port": json.Number(port), "network.proxy.type": 1, "network.proxy.http": host, "network.proxy.http_port": json.Number(proxyPort),
		"network.proxy.ssl": host, "network.proxy.ssl_port": json.Number(proxyPort), "network.proxy.allow_hijacking_localhost": true,
		"browser.download.folderList": 2, "browser.download.dir": f.Downloads, "browser.download.useDownloadDir": true,
		"browser.helperApps.neverAsk.saveToDisk": "application/json,text/html", "browser.shell.checkDefaultBrowser": false,
		"datareporting.policy.dataSubmissionEnabled": false, "browser.aboutwelcome.enabled": false,
	}
	var settings strings.Builder
	for name, value := range preferences {
		v, _ := json.Marshal(value)
		fmt.Fprintf(&settings, "user_pref(%q, %s);\n", name, v)
	}
	if err := os.WriteFile(filepath.Join(profile, "user.js"), []byte(settings.String()), 0o600); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(program, append([]string{"--headless", "--marionette", "--no-remote", "--profile", profile}, arguments...)...)
	cmd.Env = append(os.Environ(), "HOME="+profile, "MOZ_CRASHREPORTER_DISABLE=1")
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if f.conn != nil {
			_, _ = f.conn.Write(message(f.next+1, "Marionette:Quit", map[string]any{"flags": []string{"eForceQuit"}}))
			_ = f.conn.Close()
		}
		ended := make(chan struct{})
		go func() { _ = cmd.Wait(); close(ended) }()
		select {
		case <-ended:
		case <-time.After(10 * time.Second):
			_ = cmd.Process.Kill()
			<-ended
		}
	})
	for range int(patience / tick) {
		if f.conn, err = net.Dial("tcp", address); err == nil {
			break
		}
		time.Sleep(tick)
	}
	if err != nil {
		t.Fatalf("firefox does not listen: %v", err)
	}
	f.in = bufio.NewReader(f.conn)
	f.read() // its greeting
	f.Do("WebDriver:NewSession", map[string]any{})
	return f
}

func message(id int, command string, parameters any) []byte {
	body, _ := json.Marshal([]any{0, id, command, parameters})
	return append([]byte(strconv.Itoa(len(body))+":"), body...)
}

func (f *Firefox) read() []byte {
	f.t.Helper()
	_ = f.conn.SetDeadline(time.Now().Add(patience))
	length, err := f.in.ReadString(':')
	if err != nil {
		f.t.Fatalf("firefox: %v", err)
	}
	n, err := strconv.Atoi(strings.TrimSuffix(length, ":"))
	if err != nil {
		f.t.Fatalf("firefox: %v", err)
	}
	body := make([]byte, n)
	if _, err := io.ReadFull(f.in, body); err != nil {
		f.t.Fatalf("firefox: %v", err)
	}
	return body
}

// Do sends one command and returns the "value" of its result.
func (f *Firefox) Do(command string, parameters any) json.RawMessage {
	f.t.Helper()
	f.next++
	if _, err := f.conn.Write(message(f.next, command, parameters)); err != nil {
		f.t.Fatalf("firefox: %v", err)
	}
	var answer [4]json.RawMessage
	if err := json.Unmarshal(f.read(), &answer); err != nil {
		f.t.Fatalf("firefox: %v", err)
	}
	if failure := string(answer[2]); failure != "null" {
		f.t.Fatalf("firefox: %s: %s", command, failure)
	}
	var result struct{ Value json.RawMessage }
	_ = json.Unmarshal(answer[3], &result)
	return result.Value
}

// Open opens a file.
func (f *Firefox) Open(file string) {
	f.t.Helper()
	f.Do("WebDriver:Navigate", map[string]any{"url": "file://" + file})
}

// Eval is the value of a JavaScript expression in the page, as JSON.
func (f *Firefox) Eval(expression string) string {
	f.t.Helper()
	return string(f.Do("WebDriver:ExecuteScript", map[string]any{"script": "return " + expression, "args": []any{}}))
}

// PDF prints the page on A4.
func (f *Firefox) PDF() []byte {
	f.t.Helper()
	var pdf []byte // JSON has it in base 64
	if err := json.Unmarshal(f.Do("WebDriver:Print", map[string]any{"page": map[string]float64{"width": 21, "height": 29.7}}), &pdf); err != nil {
		f.t.Fatalf("firefox: %v", err)
	}
	return pdf
}

// Until waits until a JavaScript expression holds.
func (f *Firefox) Until(expression string) {
	f.t.Helper()
	for range int(patience / tick) {
		if f.Eval(expression) == "true" {
			return
		}
		time.Sleep(tick)
	}
	f.t.Fatalf("firefox: never so: %s", expression)
}

// element is the reference of the first element that a selector finds.
func (f *Firefox) element(selector string) string {
	f.t.Helper()
	var reference map[string]string
	if err := json.Unmarshal(f.Do("WebDriver:FindElement", map[string]any{"using": "css selector", "value": selector}), &reference); err != nil {
		f.t.Fatalf("firefox: %s: %v", selector, err)
	}
	for _, id := range reference {
		return id
	}
	f.t.Fatalf("firefox: %s: not found", selector)
	return ""
}

// Click clicks the first element that a selector finds.
func (f *Firefox) Click(selector string) {
	f.t.Helper()
	f.Do("WebDriver:ElementClick", map[string]any{"id": f.element(selector)})
}

// Choose gives files to a file input.
func (f *Firefox) Choose(selector string, files ...string) {
	f.t.Helper()
	f.Do("WebDriver:ElementSendKeys", map[string]any{"id": f.element(selector), "text": strings.Join(files, "\n")})
}

// Saved waits until a file is in the folder of downloads and returns its content.
func (f *Firefox) Saved(name string) []byte {
	f.t.Helper()
	for range int(patience / tick) {
		_, unfinished := os.Stat(filepath.Join(f.Downloads, name+".part"))
		if content, err := os.ReadFile(filepath.Join(f.Downloads, name)); err == nil && len(content) > 0 && unfinished != nil {
			return content
		}
		time.Sleep(tick)
	}
	f.t.Fatalf("firefox: %s is not saved", name)
	return nil
}
