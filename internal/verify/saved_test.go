package verify

import (
	"bytes"
	"regexp"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// rendered is a page as a program writes the tree that it read.
func rendered(t testing.TB, page []byte) []byte {
	t.Helper()
	root, err := html.Parse(bytes.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := html.Render(&b, root); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// TestCheckAllowsAnotherForm holds, one by one, what programs that save or send a
// page may change in it.
func TestCheckAllowsAnotherForm(t *testing.T) {
	page := string(shortReport(t))
	const note = "note: the page was saved or sent by another program, which changed its form but nothing that it shows or carries\n"
	for _, x := range []struct {
		name   string
		change func(string) string
		told   string
	}{
		{"line ends", func(p string) string { return strings.ReplaceAll(p, "\n", "\r\n") }, note},
		{"a byte-order mark", func(p string) string { return "\ufeff" + p }, note},
		{"both", func(p string) string { return "\ufeff" + strings.ReplaceAll(p, "\n", "\r\n") }, note},
		{"the tree written anew", func(p string) string { return string(rendered(t, []byte(p))) }, note},
		{"the tree without its document type", func(p string) string {
			return strings.Replace(string(rendered(t, []byte(p))), "<!DOCTYPE html>", "", 1)
		},
			"note: the page has lost its first line, <!DOCTYPE html>, without which browsers lay it out a little differently\n" + note},
		{"the address that it was saved from", func(p string) string {
			return strings.Replace(p, "<html", "<!-- saved from url=(0014)about:internet -->\n<html", 1)
		}, note},
		{"links that lead to where it was saved from", func(p string) string {
			p = strings.Replace(p, "<html", "<!-- saved from url=(0014)file:///a.html -->\n<html", 1)
			return regexp.MustCompile(`href="#`).ReplaceAllString(p, `href="file:///a.html#`)
		}, "note: its links lead to the page that it was saved from, file:///a.html\n" + note},
		{"all that Chromium changes when it saves a page whole", func(p string) string {
			p = strings.NewReplacer(`<html lang="en"`, "<!-- saved from url=(0029)file:///C:/notes/year.html#c7 -->\n<html lang=\"en\" class=\"scripted\"",
				`<meta charset="utf-8">`, `<meta http-equiv="Content-Type" content="text/html; charset=UTF-8">`).Replace(string(rendered(t, []byte(p))))
			return strings.ReplaceAll(p, `href="#`, `href="file:///C:/notes/year.html#`)
		}, "note: its links lead to the page that it was saved from, file:///C:/notes/year.html\n" + note},
		{"its encoding named otherwise", replaceOnce(`<meta charset="utf-8">`, `<meta http-equiv="Content-Type" content="text/html; charset=UTF-8">`), note},
		{"its encoding named", replaceOnce("<head>", `<head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8">`), note},
		{"its encoding named with a line", replaceOnce("<head>", "<head>\n<meta http-equiv=\"content-type\" content=\"text/html; charset=utf-8\">"), note},
		{"white space in the head", replaceOnce("<title>", "\n\t<title>"), note},
		{"white space at the end", func(p string) string { return p + "\n\n" }, note},
		{"attributes in another order", replaceOnce(`id="place" role="status"`, `role="status" id="place"`), note},
		{"attributes without quotes", replaceOnce(`id="place" role="status"`, `id=place role='status'`), note},
		{"names in capitals", replaceOnce(`<section id="changes"`, `<SECTION ID="changes"`), note},
		{"white space in a tag", replaceOnce(`<section id="changes"`, "<section\n  id=\"changes\""), note},
		{"characters written by number", replaceOnce("a warning which stops", "a warning which s&#116;ops"), note},
		{"an attribute with its name for a value", replaceOnce(`id="keys" checked`, `id="keys" checked="checked"`), note},
		{"a line broken at a blank", replaceOnce("a warning which stops", "a warning\nwhich stops"), note},
		{"a line broken after a blank", replaceOnce("a warning which stops", "a warning \nwhich stops"), note},
		{"end tags left out", func(p string) string { return strings.TrimSuffix(p, "</body>\n</html>\n") }, note},
	} {
		changed := x.change(page)
		if changed == page {
			t.Fatalf("%s: the page holds nothing of the kind", x.name)
		}
		r, err := Check([]byte(changed), thisVersion)
		if err != nil || len(r.Findings) > 0 || r.Identical || told(r) != x.told {
			t.Errorf("%s: identical %v, err %v, told:\n%s", x.name, r.Identical, err, told(r))
		}
	}
}

// TestCheckAllowsReading holds, one by one, what reading a page leaves in it, and
// what is told of it.
func TestCheckAllowsReading(t *testing.T) {
	page := string(shortReport(t))
	const (
		form   = "note: the page was saved or sent by another program, which changed its form but nothing that it shows or carries\n"
		folds  = "note: folds stand open or shut otherwise than when the page was made\n" + form
		chosen = "note: other colours, another view or other keys are chosen than when the page was made\n" + form
		gone   = "note: a change is marked as the one gone to last\n" + form
	)
	for _, x := range []struct {
		name   string
		change func(string) string
		told   string
	}{
		{"that scripts ran", replaceOnce(`<html lang="en"`, `<html lang="en" class="scripted"`), form},
		{"a fold opened", replaceOnce(`<details class="fold"`, `<details class="fold" open`), folds},
		{"the dark colours", replaceOnce(` id="theme-dark"`, ` id="theme-dark" checked`), chosen},
		{"the side by side view", func(p string) string {
			return replaceOnce(` id="view-side"`, ` id="view-side" checked`)(replaceOnce(`id="view-inline" checked`, `id="view-inline"`)(p))
		}, chosen},
		{"the change gone to", replaceMatch(`class="row ([^"]*)" id="c7"`, `class="row $2 current" aria-current="true" id="c7"`), gone},
		{"the place in the bar", replaceMatch(`(<span id="place" role="status">)(\d+) changes`, "${2}7 of $3"), form},
		{"the button of all folds", replaceOnce(`id="unfold">Open`, `id="unfold">Close`), form},
		{"what the map showed before", replaceMatch(`(class="map".*?<a )`, `${2}class="" `), form},
		{"what the map shows", replaceMatch(`(class="map".*?<a )`, `${2}class="here" tabindex="-1" `), form},
	} {
		changed := x.change(page)
		if changed == page {
			t.Fatalf("%s: the page holds nothing of the kind", x.name)
		}
		r, err := Check([]byte(changed), thisVersion)
		if err != nil || len(r.Findings) > 0 || told(r) != x.told {
			t.Errorf("%s: err %v, told:\n%s", x.name, err, told(r))
		}
	}
}
