package wording

import (
	"strings"
	"sync"
)

// heads are the nouns that tell what a capitalised name names.
var heads = sync.OnceValue(buildHeads)

func buildHeads() map[string]Kind {
	m := map[string]Kind{}
	for kind, list := range map[Kind]string{
		Body: `assembly council commission committee office programme fund organization organisation agency union bank
			secretariat secretary-general under-secretary-general commissioner group panel board institute university court
			tribunal department centre center network alliance partnership authority mission envoy rapporteur rapporteurs
			representative coordinator women division unit bureau team force mechanism facility association league community
			ministry government governments chair chairs co-chair co-chairs president administrator director-general registrar
			subcommittee sub-committee subcommission task entity register expert experts adviser advocate ombudsman observer
			operation federation academy institutions institution corps service services nations
			commission's council's assembly's committee's inspectors inspector coalition consortium holy`,
		Instrument: `agenda frameworks convention conventions declaration covenant covenants protocol protocols charter framework agreement
			agreements platform compact pact goals goal decade decades treaty treaties statute principles consensus strategy
			rules plan roadmap accord accords commitment outcome vision code standards guidelines initiative process pathway
			regulations constitution concept guide matrix mandate target targets system repository report index
			memorandum catalogue`,
		Event: `summit conference forum forums symposium congress week day year dialogue meeting session consultation event
			consultations hearing review exhibition festival games workshop olympic`,
	} {
		for _, w := range strings.Fields(list) {
			m[w] = kind
		}
	}
	return m
}

// places are the short names of Member States and observers as resolutions
// print them, in lower case (United Nations Terminology Database).
var places = sync.OnceValue(buildPlaces)

func buildPlaces() map[string]bool {
	m := map[string]bool{}
	for p := range strings.SplitSeq(`afghanistan|albania|algeria|andorra|angola|antigua and barbuda|argentina|armenia|australia|austria|azerbaijan|
bahamas|bahrain|bangladesh|barbados|belarus|belgium|belize|benin|bhutan|plurinational state of bolivia|bolivia|bosnia and herzegovina|botswana|
brazil|brunei darussalam|bulgaria|burkina faso|burundi|cabo verde|cambodia|cameroon|canada|central african republic|chad|chile|china|colombia|
comoros|congo|costa rica|côte d'ivoire|croatia|cuba|cyprus|czechia|democratic people's republic of korea|democratic republic of the congo|denmark|
djibouti|dominica|dominican republic|ecuador|egypt|el salvador|equatorial guinea|eritrea|estonia|eswatini|ethiopia|fiji|finland|france|gabon|
gambia|georgia|germany|ghana|greece|grenada|guatemala|guinea|guinea-bissau|guyana|haiti|honduras|hungary|iceland|india|indonesia|
islamic republic of iran|iran|iraq|ireland|israel|italy|jamaica|japan|jordan|kazakhstan|kenya|kiribati|kuwait|kyrgyzstan|
lao people's democratic republic|latvia|lebanon|lesotho|liberia|libya|liechtenstein|lithuania|luxembourg|madagascar|malawi|malaysia|maldives|
mali|malta|marshall islands|mauritania|mauritius|mexico|micronesia|monaco|mongolia|montenegro|morocco|mozambique|myanmar|namibia|nauru|nepal|
kingdom of the netherlands|netherlands|new zealand|nicaragua|niger|nigeria|north macedonia|norway|oman|pakistan|palau|panama|papua new guinea|
paraguay|peru|philippines|poland|portugal|qatar|republic of korea|republic of moldova|romania|russian federation|rwanda|saint kitts and nevis|
saint lucia|saint vincent and the grenadines|samoa|san marino|sao tome and principe|saudi arabia|kingdom of saudi arabia|senegal|serbia|
seychelles|sierra leone|singapore|slovakia|slovenia|solomon islands|somalia|south africa|south sudan|spain|sri lanka|sudan|suriname|sweden|
switzerland|syrian arab republic|tajikistan|thailand|timor-leste|togo|tonga|trinidad and tobago|tunisia|türkiye|turkey|turkmenistan|tuvalu|
uganda|ukraine|united arab emirates|united kingdom|united kingdom of great britain and northern ireland|united republic of tanzania|
united states|united states of america|uruguay|uzbekistan|vanuatu|bolivarian republic of venezuela|venezuela|viet nam|yemen|zambia|zimbabwe|
holy see|state of palestine|palestine|vienna|geneva|new york|nairobi|addis ababa|bonn|the hague`, "|") {
		m[strings.TrimSpace(p)] = true
	}
	return m
}

// Heads reports whether a word, in lower case, tells what a name names: "council",
// "convention", "week".
func Heads(word string) bool {
	_, ok := heads()[word]
	return ok
}
