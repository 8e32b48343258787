package report

import (
	"resdiff/resolution"
)

// edition tells which document a text belongs to.
type edition uint8

const (
	oldEdition edition = iota
	newEdition
)

// letter is "o" or "n", by which ids on the page tell the sides apart.
func (s edition) letter() string { return [...]string{"o", "n"}[s] }

func (b *pageBuilder) document(s edition) *resolution.Resolution {
	if s == oldEdition {
		return b.c.Old
	}
	return b.c.New
}
