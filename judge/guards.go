package judge

// Guards name what no principle may account for. They need no code of their own: a word that no
// principle accounts for is left over. What a principle may account for is in its Explain
// (principles.go); a word of quantity, a denial or a modal verb is kept from all of them by
// not being in the row "small" of words.tsv and in no row of equal.tsv.
var Guards = []Principle{
	{Name: "verb", Why: "another verb opens the paragraph, stronger, weaker or not to be compared",
		News: []string{"[-Encourages-]{+Urges+} States to report;"}},
	{Name: "degree", Why: "the opening verb is said again, or no longer: “once again”",
		News: []string{"[-Urges-]{+Once again urges+} States to report;"}},
	{Name: "small words", Why: "a preposition, a pronoun, “and” or an article that came, went or changed says who acts on whom, or which of several is meant",
		News: []string{"Notes the work [-of-]{+for+} the Office;", "Condemns the killing [-by-]{+of+} sailors;", "Affirms the rights of [-the-]{+a+} child;", "Encourages States to assist ports [-and to-]{+to+} reduce losses;"}},
	{Name: "denial", Why: "a denial, a modal verb or a word of quantity is never explained",
		News: []string{"Decides that States shall {+not +}close ports;", "Decides that States [-shall-]{+should+} report;", "Notes that {+a +}few States have joined;", "Urges {+all +}States to report;"}},
	{Name: "number", Why: "one or several, where “the” or “its” makes it definite, or where the two are different things",
		News: []string{"Calls for an end to the [-blockades-]{+blockade+};", "Affirms the rights of indigenous [-peoples-]{+people+};"}},
	{Name: "sign", Why: "a sign that says something is content: currency, comparison, minus, §, !, ?, brackets",
		News: []string{"Notes the sum of [-$-]{+€+}500;", "Notes a temperature of {+-+}20 degrees;", "Urges [-[-]States to act[-]-];"}},
	{Name: "decision", Why: "what is decided, promised or settled does not move on by itself",
		News: []string{"Decides to extend the deadline for disarmament until 30 June [-2024-]{+2025+};", "Authorizes States to board ships until 30 June [-2024-]{+2025+};"}},
	{Name: "ruling", Why: "a figure of money, posts, victims or votes is part of the decision, or is the news",
		News: []string{"Notes that [-400-]{+500+} soldiers were killed;", "Notes the budget of [-40-]{+44+} million dollars;"}},
	{Name: "what is ahead", Why: "an event that is to come and has no number was put off, not held again",
		News: []string{"Looks forward to the Harbour Summit, to be held in Lima in September [-2024-]{+2025+};"}},
	{Name: "order that says", Why: "“respectively”, “the latter”, a list of figures or years that goes with the names",
		News: []string{"Decides that [-Chad, Mali and Niger-]{+Niger, Mali and Chad+} shall pay 1, 2 and 3 per cent;"}},
	{Name: "narrowing comma", Why: "a comma before who, which or not decides whether all are meant or only some",
		News: []string{"Urges States{+,+} which are members to pay;"}},
}
