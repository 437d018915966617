package register_test

import (
	"fmt"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/area"
	"github.com/bilateral-go/bilateral/agreement/digest"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/country/office"
	"github.com/bilateral-go/bilateral/meeting"
	"github.com/google/go-cmp/cmp"
)

// A report in a few lines: the constructors build plain records.
func ExampleRegister_Hold() {
	day := bilateral.MustParseDate("2025-10-22")
	r := register.New("tbilisi")
	r.DefaultEvidence = "report"
	r.Sources = []bilateral.Source{{ID: "report"}}
	asadov := r.Hold(country.AZ, office.RoleKindHeadOfGovernment, "Ali Asadov", day)
	host := r.Hold(country.GE, office.RoleKindHeadOfGovernment, "Irakli Kobakhidze", day)
	r.Visits = []meeting.Visit{meeting.Visiting("visit", meeting.VisitKindWorking, asadov, country.AZ, country.GE, bilateral.MustParsePeriod("2025-10-22"))}
	r.Meetings = []meeting.Meeting{meeting.Talks("talks", bilateral.MustParsePeriod("2025-10-22"), asadov, host)}
	r.Points = []meeting.Point{meeting.Said("ties", meeting.PointKindSatisfaction, meeting.Matter{Areas: []area.Code{"political"}}, asadov, host)}
	r.Agreements = []agreement.Agreement{
		agreement.Signed("memorandum", agreement.KindMemorandumOfUnderstanding, day, country.StateActors(country.AZ, country.GE)...),
		agreement.Expected("plan", agreement.KindActionPlan),
	}
	fmt.Println(r.Validate(), asadov, host, r.Terms[0].HeldOn[0], r.Agreements[1].Acts[0].Kind)
	// Output: <nil> ali-asadov-az irakli-kobakhidze-ge 2025-10-22 expected
}

func TestHold(t *testing.T) {
	r := register.New("")
	day := bilateral.MustParseDate("2020-01-01")
	first := r.Hold(country.TR, office.RoleKindHeadOfState, "Recep Tayyip Erdoğan", day)
	rows := []struct {
		name string
		got  country.Actor
		want string
	}{
		{"marks", first, "recep-tayyip-erdogan-tr"},
		{"again", r.Hold(country.TR, office.RoleKindHeadOfState, "Recep Tayyip Erdoğan", day), "recep-tayyip-erdogan-tr"},
		{"another office", r.Hold(country.TR, office.RoleKindHeadOfGovernment, "Recep Tayyip Erdoğan", bilateral.Date{}), "recep-tayyip-erdogan-tr-head-of-government"},
		{"another letter", r.Hold(country.TR, office.RoleKindForeignMinister, "Recep Tayyip Erdogan", day), "recep-tayyip-erdogan-2-tr"},
		{"no Latin letters", r.Hold(country.CN, office.RoleKindHeadOfGovernment, "李强", day), "person-cn"},
		{"nobody named", r.Hold(country.CN, office.RoleKindHeadOfState, "", day), "cn-head-of-state"},
	}
	for _, row := range rows {
		if diff := cmp.Diff(row.want, row.got.String()); diff != "" {
			t.Errorf("%s (-want +got):\n%s", row.name, diff)
		}
	}
	if err := r.Validate(); err != nil {
		t.Error(err)
	}
	if len(r.Persons) != 3 || len(r.Offices) != 5 || len(r.Terms) != 4 || len(r.Terms[0].HeldOn) != 1 || len(r.Terms[1].HeldOn) != 0 {
		t.Errorf("%d persons, %d offices, %d terms, held on %v and %v", len(r.Persons), len(r.Offices), len(r.Terms), r.Terms[0].HeldOn, r.Terms[1].HeldOn)
	}
	if digest.Text(r) == "" {
		t.Error("the digest is empty")
	}
}

// An office that no longer exists on the day is not the one that somebody held then.
func TestHoldAbolished(t *testing.T) {
	r := register.New("tr")
	r.Offices = []office.Office{{
		ID: "tr-pm", State: country.TR, Roles: []office.Role{{Kind: office.RoleKindHeadOfGovernment}},
		Span: bilateral.Span{Before: bilateral.EndBefore(bilateral.MustParseDate("2018-07-09"))},
	}}
	for on, want := range map[string]bilateral.ID{"2018-07-08": "tr-pm", "2018-07": "tr-pm", "2018-07-09": "tr-head-of-government"} {
		if got := r.Hold(country.TR, office.RoleKindHeadOfGovernment, "", bilateral.MustParseDate(on)); got.ID != want {
			t.Errorf("on %s: %s, want %s", on, got.ID, want)
		}
	}
}
