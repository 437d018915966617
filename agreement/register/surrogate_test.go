package register_test

import (
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clock"
	"github.com/bilateral-go/bilateral/agreement/register"
)

// TestSurrogates: every half of a pair is refused alone, in either case, and every pair is
// read; what lies just outside the range is an ordinary character.
func TestSurrogates(t *testing.T) {
	for escapes, want := range map[string]bool{
		`\ud800`: false, `\ud9ab`: false, `\udaff`: false, `\udbff`: false, `\uDB00`: false,
		`\udc00`: false, `\uddff`: false, `\uDEAD`: false, `\udfff`: false,
		`\ud800\udc00`: true, `\udbff\udfff`: true, `\uD9AB\uDDEF`: true, `\uda00\ude00`: true,
		`\ud800 \udc00`: false, `\udc00\ud800`: false, `\ud800\ud800\udc00`: false,
		`\ud7ff`: true, `\ue000`: true, `\\ud800`: true, `\\\ud800`: false, `\n\ud83d\ude00\t`: true,
	} {
		_, err := register.Parse([]byte(`{"format":1,"title":{"en":"a` + escapes + `z"},"id":"x"}`))
		if (err == nil) != want {
			t.Errorf("%s: %v, want it read: %v", escapes, err, want)
			continue
		}
		if err != nil && err.(bilateral.Problems)[0].Code != register.CodeSurrogate {
			t.Errorf("%s: %v", escapes, err)
		}
	}
}

// TestDefaultSourceOfActs: an act without a date and without evidence happened at the latest
// by the publication of the source that the register names for such records.
func TestDefaultSourceOfActs(t *testing.T) {
	read := func(evidence string) *register.Register {
		r, err := register.Parse([]byte(`{"format":1,` + evidence + `"sources":[{"id":"s","published":"2020-05-06"}],"agreements":[{"id":"a","acts":[{"kind":"entered-into-force"}]}]}`))
		if err != nil {
			t.Fatal(err)
		}
		return r
	}
	on := bilateral.MustParseDate("2020-06-01")
	for evidence, want := range map[string]bilateral.Truth{`"defaultEvidence":"s",`: bilateral.Yes, ``: bilateral.Unknown} {
		r := read(evidence)
		a := &r.Agreements[0]
		if got := clock.New(a, r.Index().View()).InForce(on).Truth; got != want {
			t.Errorf("%q: in force %v, want %v", evidence, got, want)
		}
		if a.Acts[0].Kind != agreement.ActKindEnteredIntoForce {
			t.Error("another act")
		}
	}
	if got := read(`"defaultEvidence":"s",`).Index().Published(""); got.String() != "2020-05-06" {
		t.Errorf("the default source is published on %v", got)
	}
}
