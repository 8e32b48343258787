package json

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"pgregory.net/rapid"

	"resdiff/report/internal/reporttest"
	"resdiff/report/view"
)

// compiled is the schema; strict forbids, besides, fields that it does not describe.
func compiled(t testing.TB, strict bool) *jsonschema.Schema {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(SchemaFile))
	if err != nil {
		t.Fatal(err)
	}
	if strict {
		closeObjects(doc)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("schema.json", doc); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile("schema.json")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// closeObjects forbids every object of a schema the fields that it does not name.
func closeObjects(node any) {
	switch node := node.(type) {
	case map[string]any:
		if _, ok := node["properties"]; ok {
			node["additionalProperties"] = false
		}
		for _, child := range node {
			closeObjects(child)
		}
	case []any:
		for _, child := range node {
			closeObjects(child)
		}
	}
}

func check(t interface{ Fatal(...any) }, s *jsonschema.Schema, report []byte) {
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(report))
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Validate(doc); err != nil {
		t.Fatal(err)
	}
}

// TestGoldensFitSchema checks that every golden report has the form that the schema
// describes, and no field that it does not.
func TestGoldensFitSchema(t *testing.T) {
	s := compiled(t, true)
	for _, name := range []string{"harbours.json", "hazards.json"} {
		report, err := os.ReadFile(filepath.Join("../../testdata/golden/report", name))
		if err != nil {
			t.Fatal(err)
		}
		check(t, s, report)
	}
}

// TestAnyReportFitsSchema checks the same of reports on texts of any sort.
func TestAnyReportFitsSchema(t *testing.T) {
	s := compiled(t, true)
	rapid.Check(t, func(t *rapid.T) {
		var b bytes.Buffer
		if err := Write(&b, reporttest.Hostile(t), view.Options{}); err != nil {
			t.Fatal(err)
		}
		check(t, s, b.Bytes())
	})
}

// TestSchemaRefuses checks that the schema tells a report of another form apart.
func TestSchemaRefuses(t *testing.T) {
	s := compiled(t, false)
	for name, spoil := range map[string]func(map[string]any){
		"another version":     func(r map[string]any) { r["schema"] = 1 },
		"no changes":          func(r map[string]any) { delete(r, "changes") },
		"a status of its own": func(r map[string]any) { r["changes"].([]any)[0].(map[string]any)["status"] = "altered" },
		"a weight of more":    func(r map[string]any) { r["changes"].([]any)[0].(map[string]any)["weight"] = 2 },
		"reasons without a rule": func(r map[string]any) {
			r["changes"].([]any)[0].(map[string]any)["reasons"] = []any{"because"}
		},
	} {
		var b bytes.Buffer
		if err := Write(&b, reporttest.Harbours(t), view.Options{}); err != nil {
			t.Fatal(err)
		}
		var r map[string]any
		if err := json.Unmarshal(b.Bytes(), &r); err != nil {
			t.Fatal(err)
		}
		spoil(r)
		spoiled, err := json.Marshal(r)
		if err != nil {
			t.Fatal(err)
		}
		doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(spoiled))
		if err != nil {
			t.Fatal(err)
		}
		if s.Validate(doc) == nil {
			t.Errorf("%s: fits the schema", name)
		}
	}
}
