package form

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Opening words of the other languages. French and Spanish words that are also
// English ones ("Note", "Decide") are left out: nothing tells here in which
// language a paragraph is. Chinese has the same verbs in both parts, so its
// paragraphs are told by their numbers alone.
var (
	preambularElsewhere = wordSet(`agissant accueillant affirmant alarmée appréciant attachée ayant condamnant confirmant conscient
		consciente considérant constatant convaincu convaincue déplorant désireuse désireux encouragée estimant évoquant exprimant
		félicitant gardant guidée inquiète insistant jugeant notant observant préoccupé préoccupée prenant rappelant réaffirmant
		reconnaissant regrettant réitérant remerciant renouvelant réservant résolu résolue sachant saluant soucieuse soucieux soulignant
		tenant
		acogiendo afirmando alarmada alentada apreciando celebrando condenando confirmando consciente considerando convencida convencido
		decidida deplorando deseosa deseoso destacando encomiando expresando guiada guiado habiendo haciendo lamentando observando
		poniendo preocupada preocupado profundamente reafirmando recalcando reconociendo recordando reiterando resuelta resuelto
		subrayando teniendo tomando
		ссылаясь подтверждая отмечая признавая принимая выражая учитывая сознавая приветствуя подчеркивая подчёркивая напоминая
		будучи памятуя руководствуясь стремясь осознавая сожалея осуждая рассмотрев получив изучив заявляя поддерживая считая исходя
		желая преисполненная убежденная обеспокоенная озабоченная встревоженная действуя одобряя
		إذ وإذ`)
	operativeElsewhere = wordSet(`réaffirme appuie confirme demande prie décide souligne rappelle salue exhorte constate accueille adopte approuve
		condamne considère déclare estime exprime félicite proclame recommande reconnaît regrette réitère remercie renouvelle
		reafirma pide solicita exhorta alienta insta invita acoge observa toma recuerda reconoce destaca subraya expresa aprueba proclama
		recomienda alienta encomia celebra condena reitera hace
		подтверждает отмечает призывает просит постановляет рекомендует приветствует предлагает выражает признает признаёт
		подчеркивает подчёркивает напоминает принимает осуждает одобряет провозглашает поощряет благодарит поручает заявляет
		утверждает рассчитывает ссылается`)
	adverbsElsewhere = wordSet(`profondément vivement également aussi de nouveau en outre se s'inspirant
		profundamente también además nuevamente asimismo
		вновь также далее с глубоко серьезно серьёзно удовлетворением сожалением озабоченностью признательностью настоятельно решительно`)
)

// operativeIn are the operative verbs that are words of another language too, by
// the tag of the language.
var operativeIn = map[string]func() map[string]bool{
	"fr": wordSet("appelle approuve charge décide encourage engage entérine fait invite note prend sait attend"),
	"es": wordSet("autoriza decide encarga encomienda hace invita llama nota pone respalda ruega se"),
}

// OpenIn is Open for what only the language of the text tells.
//
//	"fr", "Invite les États" → OpensOperative
func OpenIn(language, text string) Opening {
	words := operativeIn[language]
	first, _, _ := strings.Cut(text, " ")
	if r, _ := utf8.DecodeRuneInString(first); words == nil || !unicode.IsUpper(r) || !words()[strings.ToLower(first)] {
		return OpensUnknown
	}
	return OpensOperative
}

// OpenLow is Open for a paragraph of another language that begins with a small letter.
//
//	"rappelant ses résolutions," → OpensPreambular
func OpenLow(text string) Opening {
	if r, _ := utf8.DecodeRuneInString(text); !unicode.IsLower(r) {
		return OpensUnknown
	}
	return openElsewhere(text)
}

// openElsewhere is Open for the other languages; letters' case does not count,
// for Russian paragraphs open with a small one.
func openElsewhere(text string) Opening {
	for i, w := range strings.Fields(firstBytes(text, 120)) {
		w = strings.ToLower(strings.TrimRight(w, Commas+Semicolons+Colons+FullStops))
		switch {
		case operativeElsewhere()[w]:
			return OpensOperative
		case preambularElsewhere()[w]:
			return OpensPreambular
		case i < 4 && adverbsElsewhere()[w]:
			continue
		}
		return OpensUnknown
	}
	return OpensUnknown
}
