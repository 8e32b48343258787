package diff_test

import (
	"os"
	"strings"
	"testing"

	"resdiff/diff"
	"resdiff/resolution"
)

// TestOtherLanguagesAreReadAndCompared reads the same resolution in five
// languages, and compares each with a year in which a word was replaced, the
// preamble lost its second paragraph and one paragraph was added.
func TestOtherLanguagesAreReadAndCompared(t *testing.T) {
	const ids = "PP1 PP2 OP1 OP2 OP2(a) OP2(b) OP3"
	for _, test := range []struct{ language, old, new, drop, added string }{
		{"fr", "salaire", "logement", "Consciente que l’alerte ne sauve que ceux qui l’entendent,", "4. Décide de revenir sur la question."},
		{"es", "salario", "alojamiento", "Consciente de que la alerta solo salva a quienes la oyen,", "4. Decide volver a examinar la cuestión."},
		{"ru", "плату", "надбавку", "сознавая, что предупреждение спасает лишь тех, кто его слышит,", "4. постановляет вернуться к этому вопросу."},
		{"ar", "أجورهم", "سكنهم", "وإذ تدرك أن الإنذار لا ينقذ إلا من يسمعه،", "4 - تقرر العودة إلى هذه المسألة."},
		{"zh", "薪酬", "住房", "意识到预警只能拯救听到预警的人，", "4. 决定再次审议此事。"},
	} {
		t.Run(test.language, func(t *testing.T) {
			content, err := os.ReadFile("../testdata/samples/glaciers-" + test.language + ".txt")
			if err != nil {
				t.Fatal(err)
			}
			text := string(content)
			changed := strings.Replace(strings.Replace(text, test.old, test.new, 1), test.drop+"\n\n", "", 1)
			at := strings.LastIndex(strings.TrimSpace(changed), "\n\n")
			changed = changed[:at] + "\n\n" + test.added + changed[at:]
			old, new := readText(t, text), readText(t, changed)
			var labels []string
			for _, p := range old.Paragraphs {
				labels = append(labels, strings.ReplaceAll(strings.ReplaceAll(p.Label.String(), "(أ)", "(a)"), "(ب)", "(b)"))
			}
			if got := strings.Join(labels, " "); got != ids || old.Language != test.language || old.Organ != "General Assembly" || old.Adopted.Year() != 2016 || len(old.Warnings) != 1 {
				t.Errorf("labels %s, language %s, organ %s, adopted %s, warnings %v", got, old.Language, old.Organ, old.Adopted, old.Warnings)
			}
			var deleted, inserted, dropped, added []string
			c := diff.Compare(old, new)
			for _, ch := range c.Changes {
				switch {
				case len(ch.New) == 0:
					dropped = append(dropped, old.Paragraphs[ch.Old[0]].Text)
					continue
				case len(ch.Old) == 0:
					added = append(added, new.Paragraphs[ch.New[0]].Text)
					continue
				}
				for _, e := range ch.Edits {
					switch e.Op {
					case diff.Delete:
						deleted = append(deleted, strings.TrimSpace(c.OldText(e)))
					case diff.Insert:
						inserted = append(inserted, strings.TrimSpace(c.NewText(e)))
					}
				}
			}
			if len(dropped) != 1 || dropped[0] != test.drop || len(added) != 1 || !strings.HasSuffix(test.added, added[0]) {
				t.Errorf("dropped %q, added %q", dropped, added)
			}
			if strings.Join(deleted, "") != test.old || strings.Join(inserted, "") != test.new {
				t.Errorf("deleted %q, inserted %q; want %q, %q", deleted, inserted, test.old, test.new)
			}
		})
	}
}

func readText(t *testing.T, text string) *resolution.Resolution {
	t.Helper()
	r, err := resolution.Read([]byte(text), resolution.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return r
}
