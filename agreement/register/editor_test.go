package register_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/google/go-cmp/cmp"
)

// The address of the schema that an editor reads stands first and is kept as it is, in
// both forms of a register.
func TestSchemaAddress(t *testing.T) {
	const doc = `{
  "$schema": "https://example.org/register-1.schema.json",
  "format": 1,
  "points": [{"id": "a", "kind": "note", "about": {"areas": ["trade"]}}]
}
`
	r, err := register.Parse([]byte(doc))
	if err != nil {
		t.Fatal(err)
	}
	if problems := r.Problems(); len(problems) > 0 {
		t.Errorf("problems: %v", problems)
	}
	var b bytes.Buffer
	if err := r.Write(&b); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(doc, b.String()); diff != "" {
		t.Errorf("written back (-want +got):\n%s", diff)
	}
	b.Reset()
	if err := register.WriteLines(&b, slices.Values([]*register.Register{r})); err != nil {
		t.Fatal(err)
	}
	for read, err := range register.ReadLines(&b) {
		if err != nil || read.Schema != r.Schema {
			t.Errorf("from lines: %q, %v", read.Schema, err)
		}
		break
	}
	if _, err := register.Parse([]byte(`{"$schema": 1, "format": 1}`)); err == nil || !strings.Contains(err.Error(), "/$schema") {
		t.Errorf("a number as the address: %v", err)
	}
}
