package ooxml

// What a redline is known by when it is read again.
const (
	// DocumentBookmark is around all that belongs to the two documents.
	DocumentBookmark = "resdiff_document"
	// TextBookmark is around their paragraphs.
	TextBookmark = "resdiff_text"
	// Author is who changed what needs eyes, and wrote the comments;
	// RoutineAuthor who changed what merely rolled over.
	Author        = "resdiff"
	RoutineAuthor = "resdiff: routine"
)
