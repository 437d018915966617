package register_test

import (
	"fmt"
	"os"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/bilateral-go/bilateral/meeting"
)

func ExampleIndex_Dyads() {
	r, err := register.Parse([]byte(`{"format":1,"id":"x","points":[{"id":"p","kind":"accusation","date":"2025-03-01",
		"holders":[{"kind":"state","state":"AZ"}],"against":[{"kind":"state","state":"BY"}]}]}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	for d := range r.Index().Dyads() {
		fmt.Println(d.Date, d.Actor.Alpha3(), d.Recipient.Alpha3(), d.Code, d.Type, d.Basis)
	}
	// Output:
	// 2025-03-01 AZE BLR 112 accuse stated
}

func TestDyads(t *testing.T) {
	const offices = `"persons":[{"id":"a"}],"offices":[{"id":"pm","state":"AZ"}],"terms":[{"id":"t","person":"a","office":"pm"}],`
	const talks = `"visits":[{"id":"v","sending":"BY","receiving":"AZ","dates":"2025-05-05"}],"meetings":[{"id":"m","kind":"talks","visit":"v","dates":"2025-05-05","segments":[{"id":"s"}]}],`
	tests := []struct {
		name, register string
		want           []string
	}{
		{"of an office, to another state", offices + `"points":[{"id":"p","kind":"accusation","date":"2025-03","holders":[{"kind":"term","id":"t"}],"against":[{"kind":"state","state":"BY"}]}]`,
			[]string{"p 2025-03 AZ BY stated"}},
		{"by two together", `"points":[{"id":"p","kind":"accusation","holders":[{"kind":"state","state":"AZ"},{"kind":"state","state":"BY"}]}]`,
			[]string{"p  AZ BY stated", "p  BY AZ stated"}},
		{"to oneself, by nobody, to nobody", `"points":[{"id":"p","kind":"accusation","holders":[{"kind":"state","state":"AZ"}],"against":[{"kind":"state","state":"AZ"}]},
			{"id":"q","kind":"accusation","against":[{"kind":"state","state":"AZ"}]},{"id":"r","kind":"accusation","holders":[{"kind":"state","state":"AZ"}]}]`, nil},
		{"the other side at the talks", talks + `"points":[{"id":"p","kind":"accusation","in":"s","holders":[{"kind":"state","state":"AZ"}]}]`,
			[]string{"p 2025-05-05 AZ BY inferred", "m 2025-05-05 BY AZ stated", "m 2025-05-05 AZ BY stated", "v 2025-05-05 BY AZ stated"}},
		{"what has not happened", `"visits":[{"id":"v","sending":"BY","receiving":"AZ","changes":[{"status":"planned"}]},{"id":"w","sending":"BY","receiving":"AZ","changes":[{"status":"held"},{"status":"completed"}]},
			{"id":"x","sending":"BY","receiving":"AZ","changes":[{"status":"planned"},{"status":"cancelled"}]},{"id":"y","sending":"BY"}]`, []string{"w  BY AZ stated"}},
		{"a session without names", `"commissions":[{"id":"c","states":["AZ","BY"]}],"meetings":[{"id":"m","commission":"c","dates":"2025-10-28"}]`,
			[]string{"m 2025-10-28 AZ BY stated", "m 2025-10-28 BY AZ stated"}},
		{"an event", `"events":[{"id":"e","kind":"aid-given","dates":"2025-01-02","organizers":[{"kind":"state","state":"AZ"}],"to":[{"kind":"state","state":"BY"}]}]`,
			[]string{"e 2025-01-02 AZ BY stated"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r, err := register.Parse([]byte(`{"format":1,"id":"x",` + tt.register + `}`))
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for d := range r.Index().Dyads() {
				got = append(got, fmt.Sprintf("%s %s %s %s %s", d.Record, d.Date, d.Actor, d.Recipient, d.Basis))
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			for range r.Index().Dyads() {
				break // a caller may stop at any
			}
		})
	}
}

// Every record of event data of the merged reports has a code of the scheme, with its type, and
// states with codes of three letters.
func TestDyadsOfReports(t *testing.T) {
	data, err := os.ReadFile("../../examples/followup/reports.json")
	if err != nil {
		t.Fatal(err)
	}
	r, err := register.Parse(data)
	if err != nil {
		t.Fatal(err)
	}
	types := map[string]string{}
	for e := range meeting.EventCodes() {
		types[e.Code] = e.Type
	}
	n := 0
	for d := range r.Index().Dyads() {
		n++
		if types[d.Code] == "" || types[d.Code] != d.Type {
			t.Errorf("%s: code %q of type %q is not of the scheme", d.Record, d.Code, d.Type)
		}
		if len(d.Actor.Alpha3()) != 3 || len(d.Recipient.Alpha3()) != 3 || d.Actor == d.Recipient {
			t.Errorf("%s: from %v to %v", d.Record, d.Actor, d.Recipient)
		}
	}
	t.Logf("%d records of event data from %d points, %d events, %d meetings and %d visits", n, len(r.Points), len(r.Events), len(r.Meetings), len(r.Visits))
	if n < 50 {
		t.Errorf("only %d", n)
	}
}
