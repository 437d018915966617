package register_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/google/go-cmp/cmp"
)

// A treaty of 1373 is no mistake in the calendar.
func ExampleConfirmation() {
	r := register.New("")
	r.Sources = []bilateral.Source{{ID: "handbook", Published: bilateral.MustParseTimestamp("1995")}}
	r.DefaultEvidence = "handbook"
	r.Visits = append(r.Visits, visit("voyage"))
	r.Visits[0].Dates = bilateral.MustParsePeriod("1373")
	fmt.Println(len(r.Problems()))
	r.Confirmed = []register.Confirmation{{Record: "voyage", Member: "/dates", Code: register.CodeCalendar, Reason: "the year is that of the chronicle"}}
	fmt.Println(len(r.Problems()), r.Confirmed[0].Reason != "")
	// Output:
	// 1
	// 0 true
}

func TestConfirmed(t *testing.T) {
	const start = `{"format":1,"visits":[{"id":"v","dates":"2025-05-05"}],"meetings":[{"id":"m","visit":"v","dates":"2025-05-07"},{"id":"n","visit":"v","dates":"2025-05-09"}],"points":[{"id":"p","kind":"note"}],"confirmed":[`
	for _, tt := range []struct {
		name, confirmed string
		want            []string
	}{
		{"one of two", `{"record":"m","member":"/dates","code":"outside-visit","reason":"x"}`, []string{"/meetings/1/dates outside-visit", "/points/0/about point-empty"}},
		{"another member", `{"record":"m","member":"/place","code":"outside-visit","reason":"x"}`, []string{"/meetings/0/dates outside-visit", "/meetings/1/dates outside-visit", "/points/0/about point-empty", "/confirmed/0 confirmed-nothing"}},
		{"another code", `{"record":"m","member":"/dates","code":"calendar","reason":"x"}`, []string{"/meetings/0/dates outside-visit", "/meetings/1/dates outside-visit", "/points/0/about point-empty", "/confirmed/0 confirmed-nothing"}},
		{"no record", `{"record":"z","member":"/dates","code":"outside-visit","reason":"x"}`, []string{"/meetings/0/dates outside-visit", "/meetings/1/dates outside-visit", "/points/0/about point-empty", "/confirmed/0/record reference-unresolved", "/confirmed/0 confirmed-nothing"}},
		{"nothing stated", `{}`, []string{"/meetings/0/dates outside-visit", "/meetings/1/dates outside-visit", "/points/0/about point-empty", "/confirmed/0/record required", "/confirmed/0/code required", "/confirmed/0/reason required"}},
	} {
		r, err := register.Parse([]byte(start + tt.confirmed + `]}`))
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(strings.Join(tt.want, "\n"), strings.Join(at(r.Problems()), "\n")); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}

// An error stays, whatever is confirmed.
func TestErrorsAreNotConfirmed(t *testing.T) {
	r, err := register.Parse([]byte(`{"format":1,"visits":[{"id":"v","sending":"AZ","receiving":"AZ"}],"confirmed":[{"record":"v","member":"/receiving","code":"one-state","reason":"x"}]}`))
	if err != nil {
		t.Fatal(err)
	}
	if r.Validate() == nil {
		t.Errorf("an error was confirmed: %v", r.Problems())
	}
	var c bilateral.Checker
	r.Confirmed[0].Check(&c)
	if c.Err() != nil {
		t.Error(c.Err())
	}
}
