package wording

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"pgregory.net/rapid"
)

func TestCut(t *testing.T) {
	for _, test := range []struct{ name, text, want string }{
		{"English", "Women’s follow-up, “e-waste”; and/or", "Women’s|follow-up|,|“|e-waste|”|;|and/or"},
		{"numbers", "5.4 billion, 1,000 in 2015.", "5.4|billion|,|1,000|in|2015|."},
		{"symbols", "E/CN.16/2024/2 and A/C.2/79/L.15/Rev.1.", "E/CN.16/2024/2|and|A/C.2/79/L.15/Rev.1|."},
		{"abbreviations", "e.g. the U.S. and so on.Next", "e.g|.|the|U.S|.|and|so|on|.|Next"},
		{"a space lost", "Society,and others", "Society|,|and|others"},
		{"brackets", "[shall/[should]] (a)", "[|shall|/|[|should|]|]|(|a|)"},
		{"hyphens at an end", "pre- and post-2015", "pre|-|and|post-2015"},
		{"French", "l’Assemblée qu'elle n’a aujourd’hui", "l’|Assemblée|qu'|elle|n’|a|aujourd’hui"},
		{"French quotes", "«\u00a0Notre avenir\u202f»", "«|Notre|avenir|»"},
		{"Spanish", "¿Qué? ¡Sí!", "¿|Qué|?|¡|Sí|!"},
		{"Russian", "Генеральная Ассамблея, ссылаясь на 70/125", "Генеральная|Ассамблея|,|ссылаясь|на|70/125"},
		{"Arabic", "إنَّ الجمعية العامة، ٢٫٥ (أ)", "إنَّ|الجمعية|العامة|،|٢٫٥|(|أ|)"},
		{"Chinese", "大会，回顾其2015年第70/125号决议", "大|会|，|回|顾|其|2015|年|第|70/125|号|决|议"},
		{"soft hyphen", "non\u00adgovernmental", "non\u00adgovernmental"},
		{"direction marks", "\u200fالجمعية\u200f 12\u200e", "\u200fالجمعية\u200f|12\u200e"},
		{"marks on nothing", "\u0301 x", "\u0301|x"},
		{"an invisible end", "x \u200f", "x|\u200f"},
	} {
		var got []string
		for _, token := range Cut(test.text) {
			got = append(got, test.text[token.Start:token.End])
		}
		if s := strings.Join(got, "|"); s != test.want {
			t.Errorf("%s: got  %s\nwant %s", test.name, s, test.want)
		}
	}
}

func TestKey(t *testing.T) {
	for token, want := range map[string]string{
		"Women’s": "Women's", "«": `"`, "follow‑up": "follow-up", "co\u00adoperation": "cooperation", "العـــامة": "العامة",
		"٢٠٢٤": "2024", "（": "(", "Ａ": "A", "États": "États", "–": "–",
	} {
		if got := Key(token); got != want {
			t.Errorf("Key(%q) = %q, want %q", token, got, want)
		}
	}
}

// TestTokensAndSpaceMakeTheText is the law of Cut, for any text.
func TestTokensAndSpaceMakeTheText(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.OneOf(
			rapid.String(),
			rapid.StringOfN(rapid.SampledFrom([]rune("aé’'.,/-12 \u00a0\u00ad\u200f\u0301大العـ«")), 0, 30, -1),
		).Draw(t, "text")
		end := 0
		for _, token := range Cut(text) {
			if strings.TrimFunc(text[end:token.Start], unicode.IsSpace) != "" {
				t.Fatalf("%q lies between tokens", text[end:token.Start])
			}
			body := text[token.Start:token.End]
			if body == "" || strings.ContainsFunc(body, unicode.IsSpace) {
				t.Fatalf("token %q is empty or holds white space", body)
			}
			if token.Key != Key(body) {
				t.Fatalf("key of %q is %q", body, token.Key)
			}
			end = token.End
		}
		if strings.TrimFunc(text[end:], unicode.IsSpace) != "" {
			t.Fatalf("%q follows the last token", text[end:])
		}
	})
}

// TestCutIsStable: a token cut out of a text is one token by itself.
func TestCutIsStable(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringOfN(rapid.SampledFrom([]rune("aéE’'.,/-12 大العـ«")), 0, 30, -1).Draw(t, "text")
		for _, token := range Cut(text) {
			body := text[token.Start:token.End]
			if again := Cut(body); len(again) != 1 && utf8.RuneCountInString(body) > 1 {
				t.Fatalf("%q is cut again into %v", body, again)
			}
		}
	})
}
