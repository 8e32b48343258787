package diff

// A figure beside a word of one of these subjects is part of a decision, or is
// itself the news: a majority, a ceiling, posts, the dead of a war, an offer. The
// words stand in the singular and in one spelling. They are no list of promises
// (promising), whose dates are their terms: pledges are counted from year to year.
var ruling = setOf(ofLaw + " " + ofTerritory + " " + ofMoney + " " + ofStaff + " " + ofConflict + " " + ofFlight + " " + ofUndertakings)

const (
	ofLaw = "quorum majority vote voted voting ballot elect elected election candidate ratification ratify ratified acceded accession recognize recognized " +
		"signed signatory party treaty rule permitted entitled eligible constitute quota limit jurisdiction sentenced convicted prison ban banned sanctions shut suspended closed cancelled " +
		"granted accepted refused denied asylum language withdrawn severed boycotted objected"
	ofTerritory = "wall border zone nautical mile occupied occupying occupier annexed annexation occupation settler settlement housing evicted demolished"
	ofMoney     = "allocated allocate withhold discount gradient ceiling adjustment assessed assessment scale contributor fund capital reserve estimate cost " +
		"budget expenditure salary payment pay price fee tariff tax loan debt dollar frozen"
	ofStaff    = "personnel staff job posts vacancy abolished strength force forces troop contingent"
	ofConflict = "violation allegation complaint killed killing dead died death wounded injured maimed casualty victim recruited recruitment abducted abduction kidnapped detained detention " +
		"arrested imprisoned prisoner executed execution disappeared missing raped rape violence abuse tortured trafficked enslaved slavery " +
		"returned camp siege besieged blockade blocked deported expelled resettle resettlement " +
		"attack attacked destroyed weapon arms missile warhead uranium plutonium nuclear enriched enrichment " +
		"army militia armed fighter combat combatant terrorist hostage crime stolen looted diverted seized"
	ofFlight       = "displaced displacement refugee fled stateless"
	ofUndertakings = "plan planned offer offered undertaking intention proposal proposed agreement agreed"
)

// rules reports whether a word is one of those.
func rules(w string) bool { return ruling[singular(spelling(w))] }

var flight = setOf(ofFlight)

// displaces reports whether a word of those tells that people are uprooted, whom
// those who shelter them count.
func displaces(w string) bool { return flight[singular(spelling(w))] }
