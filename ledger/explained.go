package ledger

import "resdiff/diff"

// Explanation says what a sort of statement says, and shows one.
type Explanation struct {
	Rule diff.Rule
	Why  string
	// Example is marked like the examples of the judge's principles, with [-what went-] and
	// {+what came+}; " || " parts paragraphs.
	Example string
}

// Explanations has one for each rule that a report names beside a statement.
var Explanations = []Explanation{
	{Verb, "the verb that governs the same words is stronger, weaker or another", "[-Encourages-]{+Urges+} all coastal States to chart their reefs;"},
	{Negation, "what was said is now said not to be so, or the other way round", "Decides that the harbours of Lowland shall {+not +}be closed to fishing boats;"},
	{Hedge, "a condition, a proviso or a word of haste came to what is asked, or went", "Requests the Harbour Board to publish a chart of all reefs{+, within existing resources+};"},
	{Request, "something is asked, decided or invited that was not, or is no longer", "Welcomes the new pier of Lowland; || {+Requests the Harbour Board to publish a chart of all reefs; || +}Thanks the pilots for their patience;"},
	{Deadline, "the same is due at another time", "Requests the Harbour Board to publish a chart of all reefs by [-30 June 2024-]{+31 December 2024+};"},
	{Addressee, "the same is asked of others", "Invites [-Member States-]{+the regional commissions+} to repair the piers of small islands;"},
	{Figure, "the same is counted, paid or granted in another number", "Decides to appropriate [-400,000-]{+500,000+} dollars for the piers of Lowland;"},
	{Citation, "a text is cited that was not, or is no longer", "Recalling its resolution 61/40 of 4 December 2006 on harbours[- and its resolution 58/12 of 3 December 2003 on piers-],"},
	{Term, "a name or term stands in one of the documents only", "Notes the holding of talks {+of the Lantern Council +}in the capital of the islands; || Welcomes the talks {+of the Lantern Council +}about ropes and sails;"},
	{Style, "the same is written otherwise wherever it stands", "Thanks the States [-parties-]{+Parties+} for their help; || Urges States [-parties-]{+Parties+} to chart the reefs; || Invites States [-parties-]{+Parties+} to report; || Requests States [-parties-]{+Parties+} to mend the piers;"},
	{diff.Around, "the words stayed and what stands around them makes another thing of them: the chapeau, the part of the document, the paragraph that a number names, a footnote", "Welcomes the new pier of Lowland; || {+Thanks the pilots for their patience in the storm; || +}Urges coastal States to chart the reefs; || Requests the Harbour Board to report on paragraph 2 above;"},
}
