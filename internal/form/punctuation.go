package form

// The signs that part and end clauses, of every language and script read here:
// the Arabic comma and semicolon and the full-width Chinese signs beside the
// Latin ones.
const (
	// Commas part members of a sentence, and end preambular paragraphs.
	Commas = ",،，、"
	// Semicolons end operative paragraphs.
	Semicolons = ";؛；"
	// Colons lead in what follows.
	Colons = ":："
	// FullStops end sentences, questions and exclamations too.
	FullStops = ".。…?؟？!！"
)
