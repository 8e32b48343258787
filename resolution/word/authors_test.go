package word

import (
	"slices"
	"testing"

	"resdiff/resolution/layout"
)

// TestAuthors: who put in or took out words is told with the words, in the text as
// it is after the changes and as it was before them.
func TestAuthors(t *testing.T) {
	const body = `<w:p><w:r><w:t xml:space="preserve">Urges </w:t></w:r>
<w:del w:id="1" w:author="EU"><w:r><w:delText xml:space="preserve">all </w:delText></w:r></w:del>
<w:ins w:id="2" w:author="EU"><w:r><w:t xml:space="preserve">willing </w:t></w:r></w:ins><w:ins w:id="3" w:author=" Norway  and Chile"><w:r><w:t>island</w:t></w:r></w:ins>
<w:r><w:t xml:space="preserve"> </w:t></w:r><w:ins w:id="4" w:author="resdiff: routine"><w:r><w:t>States</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> to act;</w:t></w:r></w:p>`
	for _, tt := range []struct {
		original bool
		text     string
		want     []layout.Authored
	}{
		{false, "Urges willing island States to act;", []layout.Authored{{Range: layout.Range{Start: 6, End: 13}, Author: "EU"}, {Range: layout.Range{Start: 14, End: 20}, Author: "Norway and Chile"}}},
		{true, "Urges all to act;", []layout.Authored{{Range: layout.Range{Start: 6, End: 9}, Author: "EU"}}},
	} {
		doc, err := Read(docx(body), layout.Options{Original: tt.original})
		if err != nil {
			t.Fatal(err)
		}
		if b := doc.Blocks[0]; b.Text != tt.text || !slices.Equal(b.Authored, tt.want) {
			t.Errorf("%q by %v, want %q by %v", b.Text, b.Authored, tt.text, tt.want)
		}
	}
}
