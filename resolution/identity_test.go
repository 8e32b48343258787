package resolution

import (
	"testing"

	"resdiff/internal/form"
)

// TestIdentity reads what an archive goes by from documents of bodies outside the
// chief organs, and of these in other languages.
func TestIdentity(t *testing.T) {
	const en = "\n\nRecalling the lamps,\n\n1. Lights them;\n\n2. Trims the wicks.\n"
	for _, c := range []struct{ name, text, symbol, number, title, organ, adopted, meeting string }{
		{"Organization of American States", "AG/RES. 9908 (XLVII-O/17)\n\nCARE OF LAMPS\n\n(Adopted at the third plenary session, held on June 21, 2017)\n\nTHE GENERAL ASSEMBLY," + en, "AG/RES. 9908 (XLVII-O/17)", "AG/RES. 9908 (XLVII-O/17)", "CARE OF LAMPS", "General Assembly of the Organization of American States", "2017-06-21", "third plenary session"},
		{"African Union", "Assembly/AU/Dec.955(XXXVI)\n\nDecision on the care of lamps\n\nThe Assembly," + en, "Assembly/AU/Dec.955(XXXVI)", "Assembly/AU/Dec.955(XXXVI)", "Decision on the care of lamps", "Assembly of the African Union", "", ""},
		{"International Maritime Organization", "Resolution A.9158(32)\nAdopted on 15 December 2021\n(Agenda item 10)\n\nCARE OF LAMPS\n\nTHE ASSEMBLY," + en, "A.9158(32)", "A.9158(32)", "CARE OF LAMPS", "Assembly of the International Maritime Organization", "2021-12-15", ""},
		{"International Civil Aviation Organization", "A40-98: Care of lamps – Runways\n\nWhereas lamps are lit;\n\nThe Assembly:" + en, "A40-98", "A40-98", "Care of lamps – Runways", "Assembly of the International Civil Aviation Organization", "", ""},
		{"conference of parties", "Decision 1/CP.99\n\nLamps and loss\n\nThe Conference of the Parties," + en, "1/CP.99", "1/CP.99", "Lamps and loss", "Conference of the Parties", "", ""},
		{"weights and measures", "Resolution 3 of the 99th CGPM (2092)\n\nOn the candle\n\nThe General Conference on Weights and Measures (CGPM)," + en, "Resolution 3 of the 99th CGPM (2092)", "Resolution 3 of the 99th CGPM (2092)", "On the candle", "General Conference on Weights and Measures", "", ""},
		{"Security Council in French", "Résolution 9709 (2093)\n\nAdoptée par le Conseil de sécurité à sa 19484e séance, le 15 novembre 2093\n\nLe Conseil de sécurité,\n\nRappelant les lampes du port et de la ville,\n\n1. Décide de les allumer.\n", "S/RES/9709 (2093)", "9709 (2093)", "", "Security Council", "2093-11-15", "19484e séance"},
		{"Security Council in Spanish", "Resolución 9709 (2093)\n\nAprobada por el Consejo de Seguridad en su 19484ª sesión, celebrada el 15 de noviembre de 2093\n\nEl Consejo de Seguridad,\n\nRecordando las lámparas del puerto y de la ciudad,\n\n1. Decide encenderlas.\n", "S/RES/9709 (2093)", "9709 (2093)", "", "Security Council", "2093-11-15", "19484ª sesión"},
		{"Security Council in Russian", "Резолюция 9709 (2093)\n\nПринята Советом Безопасности на его 19484-м заседании 15 ноября 2093 года\n\nСовет Безопасности,\n\nнапоминая о фонарях порта,\n\n1. постановляет зажечь их.\n", "S/RES/9709 (2093)", "9709 (2093)", "", "Security Council", "2093-11-15", "19484-м заседании"},
		{"Security Council in Chinese", "第9709(2093)号决议\n\n2093年11月15日安全理事会第19484次会议通过\n\n安全理事会，\n\n回顾港口的灯，\n\n1. 决定点亮它们。\n", "S/RES/9709 (2093)", "9709 (2093)", "", "Security Council", "2093-11-15", "第19484次会议"},
		{"a statement in French", "S/PRST/2093/9\n\nDéclaration de la Présidence du Conseil de sécurité\n\nÀ la 19484e séance du Conseil de sécurité, tenue le 15 novembre 2093, la Présidence a fait la déclaration suivante au nom du Conseil :\n\n« Le Conseil de sécurité salue les gardiens des phares.\n\n« Le Conseil demande de l’huile. »\n", "S/PRST/2093/9", "S/PRST/2093/9", "Déclaration de la Présidence du Conseil de sécurité", "Security Council", "2093-11-15", "19484e séance"},
		{"Security Council of the nineties", "UNITED\nNATIONS\n\nDistr.\nGENERAL\n\nS/RES/900 (1994)\n4 March 1994\n\nRESOLUTION 900 (1994)\n\nof 4 March 1994\n\nThe Security Council," + en, "S/RES/900 (1994)", "900 (1994)", "", "Security Council", "1994-03-04", ""},
		{"a statement of the Human Rights Council", "Human Rights Council\n\nStatement by the President\n\nPRST 99/1. Care of lamps\n\nAt the 43rd meeting of the Human Rights Council, held on 4 March 2093, the President made the following statement:\n\n“The Human Rights Council lights lamps.”\n", "A/HRC/PRST/99/1", "A/HRC/PRST/99/1", "Care of lamps", "Human Rights Council", "2093-03-04", "43rd meeting"},
		{"a statement in another body", "Statement by the President\n\nAt the 43rd meeting of the Board of Harbours, held on 4 March 2093, the President made the following statement:\n\n“The Board of Harbours lights lamps.”\n", "", "", "Statement by the President", "Board of Harbours", "2093-03-04", "43rd meeting"},
		{"a resolution named after its organ", "Commission on Human Rights resolution 1999/99\n\nThe Commission on Human Rights," + en, "", "1999/99", "", "Commission on Human Rights", "", ""},
		{"General Assembly in Arabic", "A/RES/99/15\n\n99/15 - المصابيح في الموانئ\n\nإن الجمعية العامة،\n\nإذ تشير إلى المصابيح،\n\n1 - تقرر إشعالها.\n", "A/RES/99/15", "99/15", "المصابيح في الموانئ", "General Assembly", "", ""},
	} {
		r, err := Read([]byte(c.text), Options{})
		if err != nil {
			t.Fatal(err)
		}
		adopted := ""
		if !r.Adopted.IsZero() {
			adopted = r.Adopted.Format("2006-01-02")
		}
		for _, f := range [][3]string{
			{"symbol", r.Symbol, c.symbol}, {"number", r.Number, c.number}, {"title", r.Title, c.title}, {"organ", r.Organ, c.organ}, {"adopted", adopted, c.adopted}, {"meeting", r.Meeting, c.meeting},
		} {
			if f[1] != f[2] {
				t.Errorf("%s: %s %q, want %q", c.name, f[0], f[1], f[2])
			}
		}
	}
}

// TestOrganOfNumber checks that no number of a chief organ is taken for another body's.
func TestOrganOfNumber(t *testing.T) {
	for _, number := range []string{"78/132", "2709 (2023)", "2024/13", "1733 (LIV)", "57/7", "S-10/2"} {
		if organ, known := form.OrganOfNumber(number); known {
			t.Errorf("OrganOfNumber(%q) = %q", number, organ)
		}
	}
}
