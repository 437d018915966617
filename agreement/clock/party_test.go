package clock_test

import (
	"fmt"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/clock"
	"github.com/bilateral-go/bilateral/country"
	"github.com/google/go-cmp/cmp"
)

// crowd makes an agreement of n organizations and the act that each deposited its
// instrument on a day, but for those left out.
func crowd(n int, cs clause.Clauses, without ...int) *agreement.Agreement {
	a := &agreement.Agreement{ID: "a", Clauses: cs}
	deposited := act("deposited", "2010-01-01")
	for i := range n {
		actor := member(i)
		a.Parties = append(a.Parties, agreement.Party{Actor: actor})
		left := false
		for _, w := range without {
			left = left || w == i
		}
		if !left {
			deposited.By = append(deposited.By, actor)
		}
	}
	a.Acts = append(a.Acts, deposited)
	return a
}

// member is one of a crowd.
func member(i int) country.Actor {
	return country.RecordActor(country.ActorKindOrganization, bilateral.ID(fmt.Sprintf("org-%d", i)))
}

// What many parties did is known of each, whatever its place in the list.
func TestManyParties(t *testing.T) {
	last := clause.Clauses{EntryIntoForce: clause.Clause{Begins: clause.On(clause.Last(clause.TriggerKindDeposited))}}
	for _, n := range []int{3, 16, 17, 63, 64, 65, 127, 128, 129, 200} {
		places := []int{0, 1, n / 2, n - 2, n - 1}
		for _, p := range []int{62, 63, 64, 65, 126, 127, 128, 129} {
			if p < n {
				places = append(places, p)
			}
		}
		if got := clock.New(crowd(n, last), clause.View{}).InForce(day("2010-01-01")).Truth; got != bilateral.Yes {
			t.Errorf("of %d parties all deposited: %s, want yes", n, got)
		}
		for _, p := range places {
			a := crowd(n, last, p)
			who := member(p).String()
			got := []string{}
			for _, w := range clock.New(a, clause.View{}).WaitingFor() {
				got = append(got, w.Party)
			}
			if diff := cmp.Diff([]string{who}, got); diff != "" {
				t.Errorf("of %d parties all but number %d deposited, waiting for (-want +got):\n%s", n, p, diff)
			}
			if got := clock.New(a, clause.View{}).InForce(day("2011-01-01")).Truth; got != bilateral.No {
				t.Errorf("of %d parties all but number %d deposited: %s, want no", n, p, got)
			}
			late := act("deposited", "2012-05-01")
			late.By = []country.Actor{member(p)}
			a.Acts = append(a.Acts, late)
			if got := clock.New(a, clause.View{}).InForce(day("2012-05-01")); got.Truth != bilateral.Yes || got.Since != day("2012-05-01").Days() {
				t.Errorf("of %d parties number %d deposited last: %s since %s, want yes since 2012-05-01", n, p, got.Truth, got.Since)
			}

			// An end by consent needs the consent of all.
			a = crowd(n, clause.Clauses{}, p)
			a.Acts = append(a.Acts, inForce("2010-01-01"), stating("terminated", "2015-01-01"))
			a.Acts[2].By = a.Acts[0].By
			if got := clock.New(a, clause.View{}).InForce(day("2016-01-01")).Truth; got != bilateral.Yes {
				t.Errorf("%d parties, all but number %d end it: %s, want yes", n, p, got)
			}
			a.Acts[2].By = append(a.Acts[2].By[:len(a.Acts[2].By):len(a.Acts[2].By)], member(p))
			if got := clock.New(a, clause.View{}).InForce(day("2016-01-01")).Truth; got != bilateral.No {
				t.Errorf("%d parties, all end it, number %d as the last: %s, want no", n, p, got)
			}

			// A notice is that of its author.
			a = crowd(n, clause.Clauses{Denunciation: afterAYear})
			a.Acts = append(a.Acts, inForce("2010-01-01"), act("notice-given", "2013-01-01"))
			a.Acts[2].By = []country.Actor{member(p)}
			if got := clock.New(a, clause.View{Party: who}).InForce(day("2014-01-01")).Truth; got != bilateral.No {
				t.Errorf("of %d parties number %d left: %s for it, want no", n, p, got)
			}
			if got := clock.New(a, clause.View{Party: member((p + 1) % n).String()}).InForce(day("2014-01-01")).Truth; got != bilateral.Yes {
				t.Errorf("of %d parties number %d left: %s for the next, want yes", n, p, got)
			}
			var left []string
			for m := range clock.New(a, clause.View{}).Timeline() {
				if m.Kind == clock.MilestoneKindLeft {
					left = append(left, m.Parties...)
				}
			}
			if diff := cmp.Diff([]string{who}, left); diff != "" {
				t.Errorf("of %d parties number %d left (-want +got):\n%s", n, p, diff)
			}
		}
	}
}

// A signature ad referendum counts for none of those who made it until they confirm it,
// whatever their place.
func TestManyAdReferendum(t *testing.T) {
	for _, n := range []int{2, 64, 65, 130} {
		for _, p := range []int{0, n / 2, n - 1} {
			a := crowd(n, clause.Clauses{EntryIntoForce: onSignature})
			signed := act("signed", "2010-01-01")
			for i := range n {
				s := agreement.Signature{For: member(i)}
				if i == p {
					s.AdReferendum = bilateral.Yes
				}
				signed.Signatures = append(signed.Signatures, s)
			}
			a.Acts = []agreement.Act{signed}
			var got []string
			for _, w := range clock.New(a, clause.View{}).WaitingFor() {
				got = append(got, w.Party)
			}
			if diff := cmp.Diff([]string{member(p).String()}, got); diff != "" {
				t.Errorf("of %d parties number %d signed ad referendum, waiting for (-want +got):\n%s", n, p, diff)
			}
			confirmed := act("notified", "2010-03-01")
			confirmed.By, confirmed.TakesEffect = []country.Actor{member(p)}, day("2010-02-01")
			a.Acts = append(a.Acts, confirmed)
			if s := clock.New(a, clause.View{}).InForce(day("2010-02-01")); s.Truth != bilateral.Yes || s.Since != day("2010-02-01").Days() {
				t.Errorf("of %d parties number %d confirmed its signature: %s since %s, want yes since 2010-02-01", n, p, s.Truth, s.Since)
			}
		}
	}
}

// A party is called as the agreement prints it, or by its short name.
func TestEnglishName(t *testing.T) {
	org := country.RecordActor(country.ActorKindOrganization, "some-org")
	a := &agreement.Agreement{ID: "a", Parties: []agreement.Party{
		{Actor: country.StateActor(country.NL)},
		{Actor: country.StateActor(country.BY), Name: bilateral.Text{"en": "the Republic of Belarus"}},
		{Actor: country.StateActor(country.AZ), Name: bilateral.Text{"ru": "Азербайджан"}},
		{Actor: org, Name: bilateral.Text{"en": "the Bank"}},
	}}
	c := clock.New(a, clause.View{})
	got := map[string]string{}
	want := map[string]string{"NL": "the Netherlands", "BY": "the Republic of Belarus", "AZ": "Azerbaijan", "some-org": "the Bank", "FR": "France", "other-org": "", "": "", "ZZ": ""}
	for id := range want {
		got[id] = c.EnglishName(id)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
