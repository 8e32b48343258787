package markdown

import (
	"strings"

	"resdiff/internal/printable"
)

// escape makes text safe to stand in Markdown: what could be markup, HTML or a
// link gets a backslash or an entity.
func escape(text string) string {
	return markdownEscapes.Replace(printable.Clean(text))
}

var markdownEscapes = strings.NewReplacer(
	`\`, `\\`, "`", "\\`", "*", `\*`, "_", `\_`, "[", `\[`, "]", `\]`, "<", "&lt;", ">", "&gt;", "&", "&amp;",
	"#", `\#`, "~", `\~`, "|", `\|`, "$", `\$`, "://", `:\//`, "www.", `www\.`, "@", `\@`,
)

// escapeStart keeps the start of a paragraph from beginning a list or a rule:
// "12. Calls upon" is text, not item twelve.
func escapeStart(text string) string {
	digits := 0
	for digits < len(text) && text[digits] >= '0' && text[digits] <= '9' {
		digits++
	}
	if digits < len(text) && (digits > 0 && (text[digits] == '.' || text[digits] == ')') || digits == 0 && strings.IndexByte("-+=", text[0]) >= 0) {
		return text[:digits] + `\` + text[digits:]
	}
	return text
}
