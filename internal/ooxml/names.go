package ooxml

// What a redline is known by when it is read again.
const (
	// TextBookmark is around the paragraphs of the two documents.
	TextBookmark = "resdiff_text"
	// CoverStyle begins the names of the styles of what belongs to neither
	// document.
	CoverStyle = "resdiff cover"
	// Author is who changed what needs eyes, and wrote the comments;
	// RoutineAuthor who changed what merely rolled over.
	Author        = "resdiff"
	RoutineAuthor = "resdiff: routine"
)
