package html

import (
	"bytes"
	"compress/flate"
	"encoding/base64"
	"encoding/json"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"

	jsonreport "resdiff/report/json"
	"resdiff/report/view"
)

func TestRecordCarriesTheInputs(t *testing.T) {
	x := smallSample(t)
	x.opt.Selection = view.Selection{Only: []string{"added"}, Context: 2}
	var r Record
	if err := json.Unmarshal([]byte(dataOf(parsePage(t, x.page(t)), RecordElement)), &r); err != nil {
		t.Fatal(err)
	}
	for _, in := range []struct {
		name string
		got  RecordInput
		want view.Source
	}{{"old", r.Old, x.opt.Old}, {"new", r.New, x.opt.New}} {
		content, err := in.got.Content()
		if err != nil || !bytes.Equal(content, in.want.Content) {
			t.Errorf("the %s input is not carried byte for byte: %v", in.name, err)
		}
		if in.got.Name != in.want.Name || in.got.SHA256 != in.want.SHA256 {
			t.Errorf("the %s input is %s %s, want %s %s", in.name, in.got.Name, in.got.SHA256, in.want.Name, in.want.SHA256)
		}
	}
	if r.Version != x.opt.Version || strings.Join(r.Selection.Only, " ") != "added" || r.Selection.Context != 2 || r.Selection.Attention != "none" {
		t.Errorf("the record is %+v", r)
	}
}

func TestRecordInputDamaged(t *testing.T) {
	w, err := flate.NewWriter(nil, flate.BestCompression)
	if err != nil {
		t.Fatal(err)
	}
	whole, err := recordInput(w, view.Source{Name: "a.txt", Content: []byte(strings.Repeat("Urges all States; ", 20))})
	if err != nil {
		t.Fatal(err)
	}
	for name, change := range map[string]func(*RecordInput){
		"missing":   func(r *RecordInput) { r.Deflate = "" },
		"no base64": func(r *RecordInput) { r.Deflate = "*" },
		"cut":       func(r *RecordInput) { r.Deflate = r.Deflate[:8] },
		"longer":    func(r *RecordInput) { r.Size-- },
		"shorter":   func(r *RecordInput) { r.Size++ },
		"negative":  func(r *RecordInput) { r.Size = -1 },
		"a bomb":    func(r *RecordInput) { r.Size = 1 << 40 },
		"twice":     func(r *RecordInput) { r.Stored = r.Deflate },
		"broken":    func(r *RecordInput) { r.Deflate = r.Deflate[:8] + "\n" + r.Deflate[8:] },
		"junk after": func(r *RecordInput) {
			packed, err := base64.StdEncoding.DecodeString(r.Deflate)
			if err != nil {
				t.Fatal(err)
			}
			r.Deflate = base64.StdEncoding.EncodeToString(append(packed, "junk"...))
		},
	} {
		r := whole
		change(&r)
		if content, err := r.Content(); err == nil {
			t.Errorf("%s: %q and no error", name, content)
		}
	}
}

// What is compressed already is carried as it is.
func TestRecordInputCompressedOnce(t *testing.T) {
	w, err := flate.NewWriter(nil, flate.BestCompression)
	if err != nil {
		t.Fatal(err)
	}
	noise := make([]byte, 3000)
	random := rand.New(rand.NewPCG(1, 2))
	for i := range noise {
		noise[i] = byte(random.Uint32())
	}
	for _, content := range [][]byte{noise, []byte("short")} {
		r, err := recordInput(w, view.Source{Name: "a.pdf", Content: content})
		if err != nil {
			t.Fatal(err)
		}
		if back, err := r.Content(); r.Stored == "" || r.Deflate != "" || err != nil || !bytes.Equal(back, content) {
			t.Errorf("%d bytes: stored %v, deflated %v, back %d bytes, %v", len(content), r.Stored != "", r.Deflate != "", len(back), err)
		}
	}
}

// TestDataIsTheJSONReport checks that the page carries what the JSON report
// says, but for the edits
// and the evidence of matches that nothing is said of.
func TestDataIsTheJSONReport(t *testing.T) {
	x := smallSample(t)
	var report bytes.Buffer
	if err := jsonreport.Write(&report, x.c, x.opt); err != nil {
		t.Fatal(err)
	}
	var got, want map[string]any
	if err := json.Unmarshal([]byte(dataOf(parsePage(t, x.page(t)), ComparisonElement)), &got); err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(report.Bytes(), &want); err != nil {
		t.Fatal(err)
	}
	for _, ch := range want["changes"].([]any) {
		ch := ch.(map[string]any)
		ch["anchors"] = nil
		if ch["number"] == nil {
			ch["edits"] = nil
			delete(ch, "evidence")
			delete(ch, "runnerUp")
			delete(ch, "verb")
		}
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("the page carries\n%v, the JSON report is\n%v", got, want)
	}
}
