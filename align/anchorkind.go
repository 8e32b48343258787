package align

// String returns the kind of anchor as reports name it.
func (k AnchorKind) String() string {
	return [...]string{"text", "citation", "body", "title", "date", "figure", "verb", "word", "neighbour", "label", "slot"}[k]
}
