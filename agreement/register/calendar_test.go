package register_test

import (
	"strings"
	"testing"

	"github.com/bilateral-go/bilateral/agreement/register"
)

// TestCalendar: a date of another calendar beside a source of its time is a warning, at
// every member that has dates. An old date that no calendar explains is none.
func TestCalendar(t *testing.T) {
	for _, tt := range []struct{ published, record, want string }{
		{"2023-08-01", `"meetings":[{"id":"m","dates":"1445-01-12"}]`, "/meetings/0/dates"}, // Islamic
		{"2023-08-01", `"meetings":[{"id":"m","dates":"1446"}]`, "/meetings/0/dates"},
		{"2023-08-01", `"meetings":[{"id":"m","dates":"1402-05-10"}]`, "/meetings/0/dates"}, // Solar Hijri
		{"2023-08-01", `"visits":[{"id":"v","dates":"2566-08"}]`, "/visits/0/dates"},        // Buddhist
		{"2023-08-01", `"events":[{"id":"e","dates":"2080"}]`, "/events/0/dates"},           // Bikram
		{"2023-08-01", `"points":[{"id":"p","kind":"note","date":"5783","about":{"areas":["trade"]}}]`, "/points/0/date"},
		{"2023-08-01", `"indicators":[{"id":"i","measure":"exports","period":"1444"}]`, "/indicators/0/period"},
		{"2023-08-01", `"agreements":[{"id":"a","acts":[{"kind":"signed","date":"1445-01-12"}]}]`, "/agreements/0/acts/0/date"},
		{"2023-08-01", `"agreements":[{"id":"a","acts":[{"kind":"signed","date":"1373-06-16"}]}]`, ""},
		{"2023-08-01", `"agreements":[{"id":"a","acts":[{"kind":"signed","date":"1922-11-01"}]}]`, ""},
		{"2023-08-01", `"meetings":[{"id":"m","dates":"1648"}]`, ""},
		{"", `"meetings":[{"id":"m","dates":"1445-01-12"}]`, ""},
	} {
		source := `{"id":"s","published":"` + tt.published + `"}`
		r, err := register.Parse([]byte(`{"format":1,"defaultEvidence":"s","sources":[` + strings.ReplaceAll(source, `,"published":""`, "") + `],` + tt.record + `}`))
		if err != nil {
			t.Errorf("%s: %v", tt.record, err)
			continue
		}
		got := ""
		for _, p := range r.Problems() {
			if p.Code == register.CodeCalendar {
				got += p.Pointer
			}
		}
		if got != tt.want {
			t.Errorf("%s, published %s: a warning at %q, want %q", tt.record, tt.published, got, tt.want)
		}
	}
}
