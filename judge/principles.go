package judge

// Principles are all principles, in the order in which they account for words: an
// item belongs to the first that explains it. Those of single words stand before
// those that ask what else rolled on, and those of bags of words last.
var Principles = []Principle{
	{Name: "same", Why: "the same in another spelling or an equal phrase", Explain: (*change).same},
	{Name: "spacing", Why: "written in one word or two", Explain: (*change).spacing},
	{Name: "marks", Why: "punctuation", Explain: (*change).marks},
	{Name: "moved", Why: "words that stand elsewhere", Explain: (*change).elsewhere},
	{Name: "footnote mark", Why: "the mark of a footnote", Explain: (*change).footnoteMarks},
	{Name: "sequence", Why: "“also” and “further” follow from the paragraphs around", Explain: (*change).sequence},
	{Name: "verbs in turn", Why: "one verb of the same strength stands for another", Explain: (*change).verbsInTurn},
	{Name: "citation", Why: "a citation moved on with the documents", Explain: (*change).citations},
	{Name: "own resolution", Why: "the last resolution joins the list", Explain: (*change).ownJoined},
	{Name: "list slid", Why: "earlier resolutions leave the list", Explain: (*change).listSlid},
	{Name: "turn", Why: "the next session or meeting", Explain: (*change).turns},
	{Name: "statistic", Why: "a statistic told again", Explain: (*change).statistics},
	{Name: "date", Why: "a date moved on with the documents", Explain: (*change).dates},
	{Name: "paragraph number", Why: "the paragraph has another number", Explain: (*change).references},
	{Name: "name", Why: "a fuller or shorter form of a name", Explain: (*change).fullerNames},
	{Name: "acronym", Why: "an acronym that the text gives", Explain: (*change).acronyms},
	{Name: "theme", Why: "title or theme of the next one", Explain: (*change).themes},
	{Name: "event", Why: "details of the next event", Explain: (*change).events},
	{Name: "aged", Why: "words that age", Explain: (*change).aged},
	{Name: "holder", Why: "another holder of the same office", Explain: (*change).holder},
	{Name: "inflection", Why: "another form of the same word", Explain: (*change).inflection},
	{Name: "pronoun", Why: "a pronoun for the noun before it", Explain: (*change).pronouns},
	{Name: "order", Why: "the same words in another order", Explain: (*change).order},
	{Name: "small words", Why: "words that only hold others together", Explain: (*change).smallWords},
}

// Guards are all guards.
var Guards = []Guard{
	{Name: "verb", Why: "another verb", Take: (*change).verbShifted},
}
