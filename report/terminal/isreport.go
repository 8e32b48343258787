package terminal

import "bytes"

// IsReport reports whether content is a report that Write wrote without colours: it
// names both documents at its head, and then counts or finds nothing.
func IsReport(content []byte) bool {
	head := content[:min(len(content), 4096)]
	return bytes.HasPrefix(head, []byte("Old  ")) && bytes.Contains(head, []byte("\nNew  ")) &&
		(bytes.Contains(head, []byte("\nRoll-over index: ")) || bytes.Contains(head, []byte("\nNo differences: every paragraph ")))
}
