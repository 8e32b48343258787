package mention

import (
	"strings"
	"sync"
)

// form is what an inflected verb stands for.
type form struct {
	lemma string
	form  Form
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

// participles open preambular paragraphs without being verbs of the list.
var participles = strings.Fields(`
	aware alarmed appalled cognizant concerned conscious convinced dedicated determined desirous dismayed
	disappointed distressed disturbed encouraged gratified guided inspired mindful moved motivated outraged persuaded
	pleased resolved saddened satisfied shocked troubled`)

// doubled are verbs whose last consonant doubles before "-ing".
var doubled = map[string]bool{"regret": true, "commit": true, "concur": true, "confer": true, "refer": true, "transmit": true}

// forms maps the inflected forms to the base form.
var forms = sync.OnceValue(buildForms)

func buildForms() map[string]form {
	m := map[string]form{"re-emphasizes": {"reemphasize", Third}, "re-emphasizing": {"reemphasize", Gerund}, "has": {"have", Third}}
	for _, p := range participles {
		m[p] = form{p, Participle}
	}
	for _, l := range lemmas {
		third, stem := l+"s", strings.TrimSuffix(l, "e")
		switch {
		case strings.HasSuffix(l, "ss") || strings.HasSuffix(l, "sh"):
			third = l + "es"
		case strings.HasSuffix(l, "fy"):
			third = strings.TrimSuffix(l, "y") + "ies"
		}
		if doubled[l] {
			stem += l[len(l)-1:]
		}
		if strings.HasSuffix(l, "ee") {
			stem = l
		}
		m[third] = form{l, Third}
		m[stem+"ing"] = form{l, Gerund}
		if z, ok := strings.CutSuffix(l, "ize"); ok { // British spelling of the same verb
			m[z+"ises"] = form{l, Third}
			m[z+"ising"] = form{l, Gerund}
		}
	}
	delete(m, "haves")
	return m
}

// degree are adverbs that strengthen a verb or participle.
var degree = set(`strongly deeply gravely seriously firmly unequivocally fully particularly categorically urgently warmly
	highly solemnly emphatically profoundly sincerely especially keenly greatly extremely increasingly strenuously
	vigorously vehemently unreservedly resolutely respectfully expressly explicitly wholeheartedly utterly reluctantly
	most very acutely painfully specifically`)

// intensity are words between "with" or "its" and a feeling.
var intensity = set(`great deep deepest grave serious utmost profound sincere strong strongest growing increasing
	particular special continued continuing warm keen full extreme much high renewed heartfelt considerable firm
	unwavering steadfast highest utter solemn abiding mounting most urgent repeated previous earlier longstanding long-standing
	strenuous shared collective`)

// feelings are what may be felt or expressed.
var feelings = set(`concern concerns appreciation satisfaction interest regret gratitude alarm dismay approval thanks
	solidarity support sympathy condolences hope conviction indignation outrage sorrow sadness disappointment
	determination commitment readiness confidence belief pride admiration disapproval condemnation congratulations
	encouragement anxiety consternation horror distress deference respect willingness intention condolence abhorrence
	opposition resolve desire urgency pleasure anticipation`)

// ownActs are acts of an organ that it may reaffirm, renew or recall.
var ownActs = set(`call calls request requests appeal invitation decision commitment commitments recommendation
	recommendations concern resolve determination support resolution resolutions understanding demand demands condemnation
	encouragement solidarity intention readiness position view belief endorsement mandate role responsibility welcome
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
