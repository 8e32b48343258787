package diff

// smallWord gives the class of the function words and months of the official languages of
// the United Nations: closed classes, as any grammar lists them. They are kept
// together, for the few that mean something else in another language ("or",
// "son") are small words there too, or rare in resolutions.
func smallWord(key string) (class, bool) {
	switch key {
	case "the", "a", "an",
		"le", "la", "les", "l'", "un", "une", "des",
		"el", "los", "las", "lo", "una":
		return article, true
	case "and", "or", "nor", "but", "as", "well", "including",
		"et", "ou", "ni", "mais", "ainsi",
		"y", "e", "o", "u", "así", "como",
		"и", "а", "или", "либо",
		"و", "أو", "ثم",
		"和", "及", "与", "或", "并":
		return conjunction, true
	case "of", "in", "on", "to", "for", "by", "with", "from", "at", "into", "through", "between", "among", "within", "towards", "under", "upon",
		"over", "about", "per", "via", "than", "against", "during", "without", "across",
		"de", "d'", "du", "au", "aux", "à", "en", "dans", "par", "pour", "sur", "avec", "sans", "sous", "entre", "vers", "chez", "depuis",
		"pendant", "selon",
		"del", "al", "por", "para", "con", "sin", "sobre", "hacia", "desde", "hasta", "según", "ante", "bajo",
		"в", "во", "на", "с", "со", "о", "об", "по", "для", "из", "от", "к", "ко", "за", "при", "до", "без", "под", "над", "между", "через", "у",
		"في", "من", "على", "إلى", "عن", "مع", "بين", "خلال",
		"在", "对", "为", "以", "于", "从", "由", "向":
		return preposition, true
	case "its", "their", "his", "her", "our", "it", "they", "this", "that", "these", "those", "which", "who", "whom", "whose", "such", "other",
		"all", "any", "both", "each", "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "do", "does", "not", "no", "so",
		"also", "further", "if", "when", "where", "there", "will", "may", "can", "would", "should", "shall", "inter", "alia",
		"que", "qui", "dont", "qu'", "s'", "n'", "c'", "se", "ses", "son", "sa", "leur", "leurs", "ce", "cet", "cette", "ces", "est", "sont",
		"été", "être", "ont", "il", "elle", "ils", "elles", "ne", "pas",
		"su", "sus", "es", "ha", "han", "sido", "ser", "cual", "cuales", "este", "esta", "estos", "estas", "ese", "esa",
		"не", "что", "как", "его", "ее", "её", "их", "это", "этот", "эта", "эти", "этой", "том", "также", "бы", "был", "была", "было", "были",
		"быть",
		"أن", "التي", "الذي", "الذين", "ما", "لا", "هذا", "هذه", "ذلك", "تلك", "كل",
		"的", "了", "是", "有", "其", "这", "该", "各":
		return function, true
	case "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
		"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre",
		"enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre",
		"января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря",
		"يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيه", "يوليه", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر",
		"年", "月", "日":
		return month, true
	}
	return 0, false
}
