package judge

// ruling are words beside which a figure is part of a decision or is itself the news.
var ruling = setOf(rulingWords)

// A figure beside a word of one of these subjects is part of a decision, or is
// itself the news: a majority, a ceiling, posts, the dead of a war, an offer.
const (
	rulingWords = ofLaw + " " + ofTerritory + " " + ofMoney + " " + ofStaff + " " + ofConflict + " " + ofFlight + " " + ofUndertakings

	ofLaw = "quorum majority vote voted voting ballot elect elected election candidate ratification ratify ratified acceded accession recognize recognized " +
		"signed signatory party treaty rule permitted entitled eligible constitute quota limit jurisdiction verdict strip stripped sentenced convicted prison ban banned sanctions shut suspended closed cancelled " +
		"granted accepted refused denied asylum language withdrawn severed boycotted objected"
	ofTerritory = "wall border zone nautical mile occupied occupying occupier annexed annexation occupation settler settlement housing evicted demolished"
	ofMoney     = "allocated allocate withhold discount gradient ceiling adjustment assessed assessment scale contributor fund capital reserve estimate cost " +
		"budget expenditure salary payment pay price fee tariff tax loan debt dollar frozen"
	ofStaff    = "personnel staff job posts vacancy abolished strength force forces troop contingent"
	ofConflict = "violation allegation complaint killed killing dead died death lives razed dispersed wounded injured maimed casualty victim recruited recruitment abducted abduction kidnapped detained detention " +
		"arrested imprisoned prisoner executed execution disappeared missing raped rape violence abuse tortured trafficked enslaved slavery " +
		"returned camp siege besieged blockade blocked deported expelled resettle resettlement " +
		"attack attacked destroyed weapon arms missile warhead uranium plutonium nuclear enriched enrichment " +
		"army militia armed fighter combat combatant terrorist hostage crime stolen looted diverted seized"
	ofFlight       = "displaced displacement refugee fled stateless"
	ofUndertakings = "plan planned offer offered undertaking intention proposal proposed agreement agreed"
)
