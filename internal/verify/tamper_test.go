package verify

import (
	"regexp"
	"strings"
	"testing"
)

func replaceOnce(from, to string) func(string) string {
	return func(page string) string { return strings.Replace(page, from, to, 1) }
}

func replaceMatch(pattern, to string) func(string) string {
	first := regexp.MustCompile(`(?s)^(.*?)` + pattern)
	return func(page string) string { return first.ReplaceAllString(page, "${1}"+to) }
}

// before puts something before the first place where some text stands.
func before(place, what string) func(string) string { return replaceOnce(place, what+place) }

// swapRecords exchanges what the record says of the two inputs.
func swapRecords(page string) string {
	old := regexp.MustCompile(`"old":(\{"name":"[^}]*"(?:deflate|stored)":"[^"]*"\}),"new":(\{"name":"[^}]*"(?:deflate|stored)":"[^"]*"\})`)
	return old.ReplaceAllString(page, `"old":$2,"new":$1`)
}

var oneRow = regexp.MustCompile(`(?s)<article [^>]*id="c7".*?</article>\n`)

// TestCheckFindsTampering holds what somebody might do to a page by hand, with
// words of what must be told.
func TestCheckFindsTampering(t *testing.T) {
	page := string(shortReport(t))
	for _, x := range []struct {
		name   string
		tamper func(string) string
		want   string
	}{
		// What is shown.
		{"a changed word in shown text", replaceOnce(" narrow ", " widen "), "widen"},
		{"a changed word of an unchanged paragraph", replaceOnce("a warning which stops at a border post", "a warning which starts at a border post"), "“which starts at” where the texts give “which stops at”"},
		{"a changed number in shown text", replaceMatch(`(<main>.*?)538`, "${2}583"), "583"},
		{"a letter from another alphabet", replaceOnce("a warning which stops", "a w\u0430rning which stops"), "w\u0430rning"},
		{"a direction mark", replaceOnce("a warning which stops", "a \u202ewarning which stops"), "\u202ewarning"},
		{"a blank made two", replaceOnce("a warning which stops", "a warning  which stops"), "warning  which"},
		{"a line broken within a word", replaceOnce("a warning which stops", "a warn\ning which stops"), "warn"},
		{"a blank gone", replaceOnce("a warning which stops", "a warningwhich stops"), "warningwhich"},
		{"a no-break space", replaceOnce("a warning which stops", "a warning\u00a0which stops"), "warning\u00a0which"},
		{"a changed count", func(p string) string {
			return regexp.MustCompile(`<b>\d+</b> <span><span class="sign"`).ReplaceAllString(p, `<b>1</b> <span><span class="sign"`)
		}, "part glance: holds “1”"},
		{"another sum in the bar", replaceMatch(`(<span id="place" role="status">)\d+ changes`, "${2}3 changes"), "“3 changes”"},
		{"a sentence in the bar", replaceMatch(`(<span id="place" role="status">)\d+ changes`, "${2}nothing of weight"), "nothing of weight"},
		{"an element in the bar", replaceMatch(`(<span id="place" role="status">)`, "${2}<b>0</b> "), "<b> with “0”"},
		{"a sentence on the folds", replaceOnce(`id="unfold">Open all folds`, `id="unfold">There is nothing more`), "There is nothing more"},
		{"a sum of filters", replaceOnce(`<span id="filter-count">`, `<span id="filter-count"> (0)`), "“ (0)”"},
		{"another title", replaceMatch(`<title>`, "<title>Approved: "), "head of the page"},
		{"another mark of attention", replaceMatch(`<span class="need">Needs eyes</span>`, `<span class="rout">Routine</span>`), "Change "},
		{"another hash in the record shown", replaceMatch(`SHA-256 <code>....`, `SHA-256 <code>0000`), "part record"},
		{"another label for screen readers", replaceMatch(`aria-label="Change 7, `, `aria-label="Change 8, `), "Change 7, "},
		{"another language", replaceOnce(`lang="en"`, `lang="ar"`), "lang"},
		// What is left out, put in or moved.
		{"a removed change", func(p string) string { return oneRow.ReplaceAllString(p, "") }, "Change 7, "},
		{"a change moved up", func(p string) string {
			return strings.Replace(oneRow.ReplaceAllString(p, ""), `<article class="row`, oneRow.FindString(p)+`<article class="row`, 1)
		}, ""},
		{"a change twice", func(p string) string { return oneRow.ReplaceAllString(p, "$0$0") }, "Change 7, "},
		{"two rows exchanged", replaceMatch(`(<article [^>]*>.*?</article>\n)(<article [^>]*>.*?</article>\n)`, "$3$2"), ""},
		{"a child in another parent", replaceMatch(`</article>\n(<article [^>]*>.*?</article>)`, "$2</article>"), ""},
		{"a wrapping element", func(p string) string { return oneRow.ReplaceAllString(p, "<div>$0</div>") }, "<div>"},
		{"a paragraph put in", before(`<section id="changes"`, "<p>Adopted.</p>"), "<p> with “Adopted.”"},
		{"a paragraph at the end", func(p string) string { return p + "<p>Adopted.</p>" }, "Adopted."},
		{"a text at the end", func(p string) string { return p + "Adopted." }, "Adopted."},
		{"a comment", before(`<section id="changes"`, "<!-- checked by the Secretariat -->"), "a comment, "},
		{"a condition of an old browser", before(`<section id="changes"`, "<!--[if IE]><p>Adopted.</p><![endif]-->"), "a comment, "},
		{"an image", before(`<section id="changes"`, `<img src="data:," alt="">`), "<img>"},
		{"a frame", before(`<section id="changes"`, `<iframe srcdoc="x"></iframe>`), "<iframe>"},
		{"a form", before(`<section id="changes"`, `<form action="https://example.org"></form>`), "<form>"},
		{"a template", before(`<section id="changes"`, `<template><p>x</p></template>`), "<template>"},
		{"what only browsers without scripts show", before(`<section id="changes"`, `<noscript><p>x</p></noscript>`), "<noscript>"},
		// What hides.
		{"a hidden change", replaceOnce(`id="c7"`, `id="c7" style="display:none"`), "style=“display:none”"},
		{"a change hidden by an attribute", replaceOnce(`id="c7"`, `id="c7" hidden`), "hidden"},
		{"a change hidden from screen readers", replaceOnce(`id="c7"`, `id="c7" aria-hidden="true"`), "aria-hidden"},
		{"a change hidden as by a filter", replaceMatch(`(<article class=")(row [^"]*" id="c7")`, "${2}out $3"), "saved while a filter or a search hid some of it"},
		{"changes hidden as by a filter", replaceOnce(`<html lang="en"`, `<html lang="en" class="scripted narrowed"`), "saved while a filter"},
		{"only what needs eyes", replaceOnce(`id="eyes"`, `id="eyes" checked`), "checked"},
		{"a class", replaceMatch(`class="row ([^"]*" id="c7")`, `class="row vh $2`), "“row"},
		{"a class of the map on a change", replaceMatch(`class="row ([^"]*" id="c7")`, `class="here row $2`), "here"},
		{"a style that hides", replaceOnce("<style>", "<style>del{display:none}"), "style of the page"},
		{"a second style", before("</head>", "<style>del{display:none}</style>"), "<style>"},
		{"a style sheet", before("</head>", `<link rel="stylesheet" href="data:text/css,del{display:none}">`), "<link>"},
		// What acts.
		{"another script", replaceOnce(`"use strict";`, `"use strict";document.title="";`), "script of the page"},
		{"a second script", before("</body>", "<script>document.title=''</script>"), "<script>"},
		{"a script that is carried as data", before("</body>", `<script type="application/json" id="resdiff-record">{}</script>`), "carried data"},
		{"data that is carried as a script", replaceMatch(`type="application/json" (id="resdiff-comparison")`, "$2"), "lacks the attribute type"},
		{"an event", replaceOnce(`id="c7"`, `id="c7" onfocus="alert(1)"`), "onfocus"},
		{"an event of the page", replaceOnce("<body>", `<body onload="alert(1)">`), "onload"},
		{"an event by a second body", before(`<section id="changes"`, `<body onload="alert(1)">`), "onload"},
		{"an event by a second root", before(`<section id="changes"`, `<html onclick="alert(1)">`), "onclick"},
		{"another address", replaceMatch(`href="#c7"`, `href="https://example.org"`), "https://example.org"},
		{"an address that acts", replaceMatch(`href="#c7"`, `href="javascript:alert(1)"`), "javascript:"},
		{"links that lead to where it was saved from, on a server", func(p string) string {
			p = strings.Replace(p, "<html", "<!-- saved from url=(0021)https://example.org/a -->\n<html", 1)
			return regexp.MustCompile(`href="#`).ReplaceAllString(p, `href="https://example.org/a#`)
		}, "https://example.org/a#"},
		{"links that lead to another computer's files", func(p string) string {
			p = strings.Replace(p, "<html", "<!-- saved from url=(0023)file://example.org/a/b/ -->\n<html", 1)
			return regexp.MustCompile(`href="#`).ReplaceAllString(p, `href="file://example.org/a/b/#`)
		}, "file://example.org/a/b/#"},
		{"links that lead elsewhere than where it was saved from", func(p string) string {
			p = strings.Replace(p, "<html", "<!-- saved from url=(0014)file:///a.html -->\n<html", 1)
			return strings.Replace(p, `href="#c7`, `href="file:///b.html#c7`, 1)
		}, "file:///b.html#c7"},
		{"another comment before the page", replaceOnce("<html", "<!-- saved from url=(0014)nowhere at all -->\n<html"), "a comment, "},
		{"a weaker policy", replaceMatch(`default-src &#39;none&#39;`, `default-src *`), "default-src *"},
		{"no policy", replaceMatch(`<meta http-equiv="Content-Security-Policy"[^>]*>`, ""), "<meta>"},
		{"another page after a while", before("<title>", `<meta http-equiv="refresh" content="1;url=https://example.org">`), "<meta>"},
		{"a base for addresses", before("<title>", `<base href="https://example.org/">`), "<base>"},
		{"another encoding", replaceOnce(`<meta charset="utf-8">`, `<meta charset="utf-7">`), "utf-7"},
		{"a second encoding", before(`<meta charset="utf-8">`, `<meta http-equiv="Content-Type" content="text/html; charset=utf-16">`), "<meta>"},
		{"an encoding with an event", before(`<meta charset="utf-8">`, `<meta http-equiv="Content-Type" content="text/html; charset=utf-8" onclick="alert(1)">`), "<meta>"},
		{"an old document type", replaceOnce("<!DOCTYPE html>", `<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 3.2//EN">`), "document type"},
		{"an attribute with a quotation mark in it", replaceOnce(`id="c7"`, `id="c7 tabindex=-1"`), ""},
		{"two attributes made one", replaceOnce(`id="c7" data-is="`, `id="c7 data-is=`), ""},
		{"bytes that are no text", replaceOnce("a warning which stops", "a warning\x00 which stops"), "bytes that are no text"},
		{"half a character", replaceOnce("a warning which stops", "a warning\xe2\x80 which stops"), "bytes that are no text"},
		// What is carried.
		{"a swapped pair", swapRecords, ""},
		{"a changed word in the carried comparison", replaceOnce(`"text":" urges"`, `"text":" merges"`), "carried data (resdiff-comparison)"},
		{"another hash", replaceMatch(`"sha256":"[0-9a-f]{4}`, `"sha256":"0000`), "does not fit its SHA-256"},
		{"damaged carried text", replaceMatch(`"deflate":"[^"]{40}`, `"deflate":"`+strings.Repeat("A", 40)), "record: the content of"},
		{"junk after a carried text", replaceMatch(`("deflate":"[^"=]*?)=*"`, `${2}"`), ""},
		{"another name of a document", replaceOnce(`"name":"old.txt"`, `"name":"other.txt"`), "other.txt"},
		{"a context without end", replaceOnce(`"context":0`, `"context":9000000000000`), "fold"},
		{"another selection", replaceOnce(`"attention":"none"`, `"attention":"substantive"`), ""},
		{"a field that is not of the record", replaceOnce(`{"schema":2,`, `{"schema":2,"note":"approved",`), "carried data (resdiff-record)"},
		{"a field twice", replaceOnce(`{"schema":2,`, `{"schema":2,"schema":2,`), "carried data (resdiff-record)"},
		{"white space in the record", replaceOnce(`{"schema":2,`, `{ "schema":2,`), "carried data (resdiff-record)"},
		{"another version where it is shown", replaceMatch(`content="resdiff 1\.2\.3"`, `content="resdiff 1.2.4"`), "1.2.4"},
	} {
		t.Run(x.name, func(t *testing.T) {
			tampered := x.tamper(page)
			if tampered == page {
				t.Fatal("the page holds nothing of the kind")
			}
			r, err := Check([]byte(tampered), thisVersion)
			if err != nil {
				t.Fatal(err)
			}
			if len(r.Findings) == 0 || !strings.Contains(told(r), x.want) {
				t.Errorf("told:\n%s\nwant findings with %q", told(r), x.want)
			}
		})
	}
}

// TestDifferenceShowsIt checks that a difference is quoted even where it stands
// far into data without spaces.
func TestDifferenceShowsIt(t *testing.T) {
	long := `{"paragraphs":[` + strings.Repeat(`{"kind":"operative"},`, 20)
	got := difference(long+`"urges"]}`, long+`"requests"]}`)
	if want := `holds “…kind":"operative"},"urges"]}” where the texts give “…kind":"operative"},"requests"]}”`; got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}
