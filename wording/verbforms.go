package wording

import (
	"strings"
	"sync"
)

// form is what an inflected verb stands for.
type form struct {
	lemma string
	form  Form
	// opens tells that the word is a verb of the organ only where it opens a
	// paragraph: within one it may be of a subordinate clause.
	opens bool
	// noun tells that the word may be a noun too ("orders") or a list item's
	// gerund: it is a verb only before the first word of an object.
	noun bool
}

// lemmas are verbs that open paragraphs of resolutions of the principal
// organs, the Human Rights Council and the specialized agencies.
var lemmas = strings.Fields(`
	accept acclaim acknowledge adopt advise affirm agree align allocate alert appeal applaud appoint appreciate approve
	ask assert assess assign authorize
	bear believe call caution censure clarify commend commemorate commit concur condemn confer confirm congratulate
	consider convene convey
	declare decide demand denounce deplore designate desire determine direct disapprove draw
	elect emphasize encourage endorse ensure entrust establish exhort express extend
	favour hail have highlight honour identify implore include insist instruct invite
	join lament launch look maintain mandate mourn
	note observe offer oppose
	pay pledge praise proclaim promote propose
	reaffirm realize reassert recall receive recognize recommend reconfirm record reemphasize refer regret reiterate reject
	remain remind renew repeat request require resolve respect restate
	salute seek share signal strive stress suggest support
	take terminate thank transmit trust
	underline underscore undertake urge
	value voice vow warn welcome wish`)

// acts are verbs by which an organ does what it says; they are read only where
// a paragraph opens.
var acts = strings.Fields(`
	abolish accede address admit amend announce annul anticipate apportion appropriate assist attach
	cancel celebrate conclude criticize
	dedicate deem defer deny deprecate disband discontinue dissolve
	empower expect fear forbid hope impose inform initiate intend learn modify nominate notify
	postpone prohibit promulgate pronounce ratify reappoint recommit reestablish repeal repudiate rescind revise revoke
	solicit submit suspend waive withdraw`)

// nounlike are such verbs whose third person may be a plural noun or tell of
// anybody's doing; they are read only before the first word of an object.
var nounlike = strings.Fields(`
	accord add adjust advocate annex ban begin cease certify charge close commission compel create
	delegate delete end exclude exempt finance find fix freeze give grant halt hold
	incorporate increase lift mark oblige open order organize permit place present protest publish
	reduce regard release remove replace reserve select set task transfer validate verify`)

// musings are the acts whose gerund opens preambular paragraphs; that of the
// others may as well be an item of a list, and is read as the nounlike are.
var musings = set("anticipate attach celebrate criticize deem deny deprecate expect fear hope intend learn recommit repudiate")

// objects are words that begin an object.
var objects = set("the its their a an all any that this these those such also further again upon with")

// participles open preambular paragraphs without being verbs of the list.
var participles = strings.Fields(`
	aware alarmed anxious appalled cognizant committed concerned confident conscious convinced dedicated determined desirous dismayed
	disappointed distressed disturbed eager encouraged grateful gratified grieved guided heartened hopeful horrified indignant
	inspired mindful moved motivated outraged persuaded perturbed pleased preoccupied proud resolved saddened satisfied shocked
	troubled worried`)

// doubled are verbs whose last consonant doubles before "-ing".
var doubled = set("regret commit concur confer refer transmit admit ban begin permit recommit set submit defer annul")

// otherSpellings are the forms of verbs that are also written otherwise.
var otherSpellings = map[string]string{
	"re-emphasizes": "reemphasizes", "re-emphasizing": "reemphasizing", "re-emphasises": "reemphasizes", "re-emphasising": "reemphasizing",
	"re-establishes": "reestablishes", "re-establishing": "reestablishing", "honors": "honours", "honoring": "honouring",
	"favors": "favours", "favoring": "favouring", "cognisant": "cognizant", "has": "haves",
}

// verbForms returns two tables: forms maps the inflected forms of verbs to the
// base form; bases, what "We" stands before, to itself.
var verbForms = sync.OnceValues(buildForms)

func buildForms() (forms, bases map[string]form) {
	forms, bases = map[string]form{}, map[string]form{}
	for _, l := range nounlike {
		inflect(forms, l, true, true)
	}
	for _, l := range acts {
		inflect(forms, l, true, false)
	}
	for _, l := range lemmas {
		inflect(forms, l, false, false)
		bases[l] = form{lemma: l, form: Base}
		if z, ok := strings.CutSuffix(l, "ize"); ok {
			bases[z+"ise"] = bases[l]
		}
	}
	for _, l := range efforts {
		bases[l] = form{lemma: l, form: Base}
	}
	bases["endeavor"] = bases["endeavour"]
	for _, p := range participles {
		forms[p] = form{lemma: p, form: Participle}
	}
	for other, usual := range otherSpellings {
		forms[other] = forms[usual]
	}
	delete(forms, "haves")
	return forms, bases
}

// inflect adds the third person and the gerund of a verb.
func inflect(m map[string]form, l string, opens, noun bool) {
	third, stem := l+"s", strings.TrimSuffix(l, "e")
	switch {
	case strings.HasSuffix(l, "ss"), strings.HasSuffix(l, "sh"), strings.HasSuffix(l, "ch"), strings.HasSuffix(l, "x"):
		third = l + "es"
	case strings.HasSuffix(l, "fy"), strings.HasSuffix(l, "ny"):
		third = strings.TrimSuffix(l, "y") + "ies"
	}
	if doubled[l] {
		stem += l[len(l)-1:]
	}
	if strings.HasSuffix(l, "ee") {
		stem = l
	}
	m[third] = form{l, Third, opens, noun}
	gerund := form{l, Gerund, opens, noun || opens && !musings[l]}
	m[stem+"ing"] = gerund
	if z, ok := strings.CutSuffix(l, "ize"); ok { // British spelling of the same verb
		m[z+"ises"] = m[third]
		m[z+"ising"] = gerund
	}
}

// degree are adverbs that strengthen a verb or participle.
var degree = set(`strongly deeply gravely seriously firmly unequivocally fully particularly categorically urgently warmly
	highly solemnly emphatically profoundly sincerely especially keenly greatly extremely increasingly strenuously
	vigorously vehemently unreservedly resolutely respectfully expressly explicitly wholeheartedly utterly reluctantly
	most very acutely painfully specifically cordially earnestly kindly hereby duly unanimously accordingly therefore
	clearly expressly wholly absolutely passionately gratefully`)

// intensity are words between "with" or "its" and a feeling.
var intensity = set(`great deep deepest grave serious utmost profound sincere strong strongest growing increasing
	particular special continued continuing warm keen full extreme much high renewed heartfelt considerable firm
	unwavering steadfast highest utter solemn abiding mounting most urgent repeated previous earlier longstanding long-standing
	strenuous shared collective gravest unequivocal undiminished wholehearted earnest enormous`)

// feelings are what may be felt or expressed.
var feelings = set(`concern concerns appreciation satisfaction interest regret gratitude alarm dismay approval thanks
	solidarity support sympathy condolences hope conviction indignation outrage sorrow sadness disappointment
	determination commitment readiness confidence belief pride admiration disapproval condemnation congratulations
	encouragement anxiety consternation horror distress deference respect willingness intention condolence abhorrence
	opposition resolve desire urgency pleasure anticipation shock anguish grief worry`)

// expressible is what may be expressed besides feelings: its, the or a wish.
var expressible = set(`wish wishes view views trust expectation expectations opinion preference openness intent aspiration
	understanding desire hope hopes belief conviction intention confidence determination`)

// between are words between "take" and "note", "pay" and "tribute".
var between = set(`careful due full good special particular serious warm high great glowing`)

// perfects are the participles after "having" that do not end in "-ed".
var perfects = set(`heard taken met been held seen given begun undertaken sought found made read learnt regard`)

// standpoints are what an organ that acts acts by: "Acting under Chapter VII".
var standpoints = set(`under pursuant in on within by`)

// ownActs are acts of an organ that it may reaffirm, renew or recall.
var ownActs = set(`call calls request requests appeal invitation decision commitment commitments recommendation
	recommendations concern resolve determination support demand demands condemnation
	encouragement solidarity intention readiness belief endorsement welcome
	adherence dedication pledge conviction opposition rejection urging gratitude appreciation`)

// possessive are verbs that take such an object and change meaning with it.
var possessive = set(`express voice convey reaffirm reiterate renew repeat restate reconfirm record extend maintain confirm underline
	stress emphasize reassert state declare affirm offer`)

func set(list string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(list) {
		m[w] = true
	}
	return m
}
