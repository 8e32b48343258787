package wording

// headOf returns what a noun tells of the capitalised name that it stands in.
func (k *known) headOf() (Kind, bool) {
	switch {
	case k.sets&bodies != 0:
		return Body, true
	case k.sets&instruments != 0:
		return Instrument, true
	case k.sets&events != 0:
		return Event, true
	}
	return 0, false
}

// Heads reports whether a word, in lower case, tells what a name names: "council",
// "convention", "week".
func Heads(word string) bool { return (bodies | instruments | events).has(word) }

// placeName reports whether a name in lower case is the short name of a Member State or
// observer as resolutions print them (United Nations Terminology Database), or of a city
// where they meet.
func placeName(name string) bool {
	switch name {
	case "afghanistan", "albania", "algeria", "andorra", "angola", "antigua and barbuda", "argentina", "armenia", "australia", "austria",
		"azerbaijan", "bahamas", "bahrain", "bangladesh", "barbados", "belarus", "belgium", "belize", "benin", "bhutan",
		"plurinational state of bolivia", "bolivia", "bosnia and herzegovina", "botswana", "brazil", "brunei darussalam", "bulgaria",
		"burkina faso", "burundi", "cabo verde", "cambodia", "cameroon", "canada", "central african republic", "chad", "chile", "china",
		"colombia", "comoros", "congo", "costa rica", "côte d'ivoire", "croatia", "cuba", "cyprus", "czechia",
		"democratic people's republic of korea", "democratic republic of the congo", "denmark", "djibouti", "dominica",
		"dominican republic", "ecuador", "egypt", "el salvador", "equatorial guinea", "eritrea", "estonia", "eswatini", "ethiopia", "fiji",
		"finland", "france", "gabon", "gambia", "georgia", "germany", "ghana", "greece", "grenada", "guatemala", "guinea", "guinea-bissau",
		"guyana", "haiti", "honduras", "hungary", "iceland", "india", "indonesia", "islamic republic of iran", "iran", "iraq", "ireland",
		"israel", "italy", "jamaica", "japan", "jordan", "kazakhstan", "kenya", "kiribati", "kuwait", "kyrgyzstan",
		"lao people's democratic republic", "latvia", "lebanon", "lesotho", "liberia", "libya", "liechtenstein", "lithuania", "luxembourg",
		"madagascar", "malawi", "malaysia", "maldives", "mali", "malta", "marshall islands", "mauritania", "mauritius", "mexico",
		"micronesia", "monaco", "mongolia", "montenegro", "morocco", "mozambique", "myanmar", "namibia", "nauru", "nepal",
		"kingdom of the netherlands", "netherlands", "new zealand", "nicaragua", "niger", "nigeria", "north macedonia", "norway", "oman",
		"pakistan", "palau", "panama", "papua new guinea", "paraguay", "peru", "philippines", "poland", "portugal", "qatar",
		"republic of korea", "republic of moldova", "romania", "russian federation", "rwanda", "saint kitts and nevis", "saint lucia",
		"saint vincent and the grenadines", "samoa", "san marino", "sao tome and principe", "saudi arabia", "kingdom of saudi arabia",
		"senegal", "serbia", "seychelles", "sierra leone", "singapore", "slovakia", "slovenia", "solomon islands", "somalia",
		"south africa", "south sudan", "spain", "sri lanka", "sudan", "suriname", "sweden", "switzerland", "syrian arab republic",
		"tajikistan", "thailand", "timor-leste", "togo", "tonga", "trinidad and tobago", "tunisia", "türkiye", "turkey", "turkmenistan",
		"tuvalu", "uganda", "ukraine", "united arab emirates", "united kingdom", "united kingdom of great britain and northern ireland",
		"united republic of tanzania", "united states", "united states of america", "uruguay", "uzbekistan", "vanuatu",
		"bolivarian republic of venezuela", "venezuela", "viet nam", "yemen", "zambia", "zimbabwe", "holy see", "state of palestine",
		"palestine", "vienna", "geneva", "new york", "nairobi", "addis ababa", "bonn", "the hague":
		return true
	}
	return false
}
