package register_test

import (
	"math"
	"strings"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/google/go-cmp/cmp"
)

// A member that private data holds twice is a problem of its own, beside all others.
func TestMemberTwiceInPrivateData(t *testing.T) {
	_, err := register.Parse([]byte(`{"format":1,"annotations":{"a.b":{"c":1,` + "\n" + `"d":[{"e":2,"e":3}]}},"points":[{"kind":7}]}`))
	var got []string
	for _, p := range err.(bilateral.Problems) {
		if p.Line > 0 {
			got = append(got, p.Error())
		}
	}
	want := []string{
		`2:13: /annotations/a.b/d/0/e: "e" is written twice in one object; keep one of them [member-twice]`,
		`2:41: /points/0/kind: a JSON number stands where a JSON string is wanted; write a code: "discussion" [json-kind]`,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("problems (-want +got):\n%s", diff)
	}
}

// The largest limit is a limit like others.
func TestLargestLimit(t *testing.T) {
	r, err := register.Limits{Bytes: math.MaxInt64}.Read(strings.NewReader(`{"format":1,"id":"r"}`))
	if err != nil || r.ID != "r" {
		t.Errorf("%v, %v", r, err)
	}
}
