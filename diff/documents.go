package diff

// The nouns of documents and of what else comes round year by year stand here
// together. Which of them a rule means hangs on the part the document has in the
// clause, so that each part has its list; what all have in common is said once.
const (
	reportNouns    = "report reports update updates"
	budgetNouns    = "budget budgets accounts estimates appropriations"
	gatheringNouns = "meeting meetings session sessions"
)

var (
	// published have a symbol of their own, in brackets after them, and so have a
	// note and a review. A briefing is given by word of mouth, and an assessment
	// mostly stands in a report, whose symbol it is.
	published = setOf(reportNouns + " note notes review")
	// handedIn are asked for by a day or a session from those who report to the
	// organ. A note is sent unasked, and a review may be the deed itself: "to
	// conduct a review of the dues by 1 May".
	handedIn = setOf(reportNouns + " briefing briefings assessment assessments")
	// toldOnce are the heads of what is news once: publications and gatherings. An
	// update or a note is told in passing, never recalled.
	toldOnce = setOf("report reports survey surveys study studies publication holding convening forum symposium seminar " + gatheringNouns)
	// serials are the last words of the titles that yearly publications keep, in
	// capital letters: "World Harbour Outlook 2024".
	serials = setOf("report outlook review survey index yearbook atlas")
	// numberedAs come in numbered turns, beside gatherings: "the third report".
	numberedAs = setOf("report reports review cycle round edition anniversary")
	// cyclic are those of them that come round on a cycle of their own, which may be
	// longer than that of the resolution: "the third review and appraisal". The next
	// round of talks is another matter, and an anniversary counts the years.
	cyclic = setOf("report review edition")
	// ofEachYear are what each year has one of, which its year names: "the response
	// plan for 2024". An update is of its day.
	ofEachYear = setOf("report reports plan plans programme part work activities appeal progress " + budgetNouns)
	// granted are nouns of money that are named by their year.
	granted = setOf(budgetNouns)
	// gatherings speak of one more meeting of a list.
	gatherings = setOf(gatheringNouns)
)
