package markdown

import "bytes"

// IsReport reports whether content is a report that Write wrote, by its heading and
// the table below it.
func IsReport(content []byte) bool {
	head := content[:min(len(content), 4096)]
	return bytes.HasPrefix(head, []byte("# What changed from ")) && bytes.Contains(head, []byte("\n"+tableHead+"\n"))
}
