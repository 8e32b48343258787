package form

import (
	"testing"
	"time"
)

func TestOtherLanguages(t *testing.T) {
	for line, want := range map[string]string{
		"L’Assemblée générale,": "General Assembly", "Le Conseil des droits de l'homme,": "Human Rights Council", "El Consejo de Seguridad,": "Security Council",
		"Экономический и Социальный Совет,": "Economic and Social Council", "إن مجلس الأمن،": "Security Council", "大会，": "General Assembly",
		"大会": "", "Assemblée générale": "", "L’Assemblée,": "",
	} {
		if got, ok := Organ(line); got != want || ok != (want != "") {
			t.Errorf("Organ(%q) = %q, %v; want %q", line, got, ok, want)
		}
	}
	for line, want := range map[string]string{
		"1er mai 2024": "2024-05-01", "21 de diciembre de 2016": "2016-12-21", "21 декабря 2016 года": "2016-12-21",
		"21 كانون الأول/ديسمبر 2016": "2016-12-21", "7 يوليه 2023": "2023-07-07", "2016年12月21日": "2016-12-21", "31 de febrero de 2016": "", "12 chaises 2016": "",
	} {
		day, ok := ReadDate(line)
		if got := day.Format("2006-01-02"); ok != (want != "") || ok && got != want {
			t.Errorf("ReadDate(%q) = %s, %v; want %q", line, got, ok, want)
		}
		if DateLine(line) != (want != "") || DateLine("Vu le "+line) {
			t.Errorf("DateLine(%q) = %v", line, DateLine(line))
		}
	}
	for line, want := range map[string][2]string{
		"68e séance plénière": {"68e séance plénière", ""}, "1re séance, 1er mai 2024": {"1re séance", "1er mai 2024"}, "49ª sesión plenaria": {"49ª sesión plenaria", ""},
		"68-е пленарное заседание": {"68-е пленарное заседание", ""}, "الجلسة العامة 68": {"الجلسة العامة 68", ""},
		"2016年12月21日第68次全体会议": {"第68次全体会议", "2016年12月21日"}, "68e séance du Comité": {},
	} {
		if m, rest, _ := Meeting(line); m != want[0] || rest != want[1] {
			t.Errorf("Meeting(%q) = %q, %q; want %q", line, m, rest, want)
		}
	}
	for line, want := range map[string]bool{
		"Annexe": true, "Annexe II": true, "Anexo": true, "Приложение I": true, "المرفق الأول": true, "附件二": true, "Annexe au rapport": false, "附件如下": false,
	} {
		if got := AnnexHeading(line); got != want {
			t.Errorf("AnnexHeading(%q) = %v", line, got)
		}
	}
	for _, line := range []string{"[sur la base du rapport de la Deuxième Commission (A/1/2)]", "[по докладу Второго комитета]", "[根据第二委员会的报告通过]"} {
		if _, ok := Recommended(line); !ok {
			t.Errorf("Recommended(%q) = false", line)
		}
	}
	for _, line := range []string{"Soixante et onzième session", "Session de 2024", "Septuagésimo primer período de sesiones", "Семьдесят первая сессия", "الدورة الحادية والسبعون", "第七十一届会议", "2024年届会"} {
		if got, ok := Session(line); !ok || got != line {
			t.Errorf("Session(%q) = %q, %v", line, got, ok)
		}
	}
	for line, want := range map[string]string{"Point 19 h) de l’ordre du jour": "19 h)", "Tema 18 del programa": "18", "Пункт 18 b) повестки дня": "18 b)", "البند 19 (ح) من جدول الأعمال": "19 (ح)", "议程项目18(b)": "18(b)", "Points de vue": ""} {
		if got, ok := AgendaItem(line); got != want || ok != (want != "") {
			t.Errorf("AgendaItem(%q) = %q, %v; want %q", line, got, ok, want)
		}
	}
}

func TestOpenInOtherLanguages(t *testing.T) {
	for text, want := range map[string]Opening{
		"Rappelant sa résolution": OpensPreambular, "Profondément préoccupée par": OpensPreambular, "Réaffirme que": OpensOperative,
		"Recordando su resolución": OpensPreambular, "Pide al Secretario": OpensOperative,
		"ссылаясь на": OpensPreambular, "вновь подтверждая": OpensPreambular, "с удовлетворением отмечает": OpensOperative,
		"إذ تشير إلى": OpensPreambular, "وإذ تدرك": OpensPreambular, "تؤكد من جديد": OpensUnknown, "回顾其": OpensUnknown, "Important measures": OpensUnknown,
	} {
		if got := Open(text); got != want {
			t.Errorf("Open(%q) = %v; want %v", text, got, want)
		}
	}
}

func TestCutMarkerInOtherLanguages(t *testing.T) {
	for _, c := range []struct {
		text string
		want Marker
		rest string
	}{
		{"a) Former", Marker{Letter, 1, "a)", 0}, "Former"},
		{"ii) Former", Marker{Roman, 2, "ii)", 0}, "Former"},
		{"б) обучать", Marker{Letter, 2, "б)", 0}, "обучать"},
		{"(ب) ترجمة", Marker{Letter, 2, "(ب)", 0}, "ترجمة"},
		{"12 - تؤكد", Marker{Decimal, 12, "12 -", 0}, "تؤكد"},
		{"١٢ - تؤكد", Marker{Decimal, 12, "١٢ -", 0}, "تؤكد"},
		{"（a）培训", Marker{Letter, 1, "（a）", 0}, "培训"},
		{"(a)培训", Marker{Letter, 1, "(a)", 0}, "培训"},
		{"3．请秘书长", Marker{Decimal, 3, "3．", 0}, "请秘书长"},
		{"12 - Urges", Marker{}, "12 - Urges"},
		{"(a)bis", Marker{}, "(a)bis"},
		{"and) so", Marker{}, "and) so"},
	} {
		if got, rest := CutMarker(c.text); got != c.want || rest != c.rest {
			t.Errorf("CutMarker(%q) = %+v, %q; want %+v, %q", c.text, got, rest, c.want, c.rest)
		}
	}
}

func TestWriteDay(t *testing.T) {
	for _, language := range []string{"en", "fr", "es", "ru", "ar", "zh", "und"} {
		for month := time.January; month <= time.December; month++ {
			day := time.Date(2031, month, int(month), 0, 0, 0, 0, time.UTC)
			written := WriteDay(language, day)
			if got, ok := ReadDate(written); !ok || !got.Equal(day) || !DateLine(written) {
				t.Errorf("ReadDate(%q) = %v, %v; DateLine is %v", written, got, ok, DateLine(written))
			}
		}
	}
}
