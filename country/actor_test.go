package country_test

import (
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/country"
	"github.com/google/go-cmp/cmp"
)

func problems(ps bilateral.Problems) []string {
	var out []string
	for _, p := range ps {
		out = append(out, p.Pointer+" "+string(p.Code))
	}
	return out
}

func TestActorCheck(t *testing.T) {
	for _, tt := range []struct {
		actor country.Actor
		want  []string
	}{
		{country.Actor{}, nil},
		{country.StateActor(country.AZ), nil},
		{country.RecordActor(country.ActorKindTerm, "turchin-pm"), nil},
		{country.Actor{Kind: country.ActorKindState}, []string{"/by/state required"}},
		{country.Actor{Kind: country.ActorKindState, State: country.AZ, ID: "x"}, []string{"/by/id forbidden"}},
		{country.Actor{Kind: country.ActorKindTerm, State: country.AZ}, []string{"/by/state forbidden", "/by/id required"}},
		{country.Actor{State: country.AZ}, []string{"/by/kind required"}},
		{country.Actor{Kind: "crowd", ID: "x"}, []string{"/by/kind code-unknown"}},
		{country.StateActor(31), []string{"/by/state country-malformed"}},
	} {
		var c bilateral.Checker
		tt.actor.Check(&c, "by")
		if diff := cmp.Diff(tt.want, problems(c.Problems())); diff != "" {
			t.Errorf("%+v: problems (-want +got):\n%s", tt.actor, diff)
		}
	}
}

func TestCheckActors(t *testing.T) {
	var c bilateral.Checker
	country.CheckActors(&c, "holders", []country.Actor{
		country.StateActor(country.AZ), country.StateActor(country.BY), country.StateActor(country.AZ), {},
	})
	want := []string{"/holders/3/kind required", "/holders/2 actor-twice"}
	if diff := cmp.Diff(want, problems(c.Problems())); diff != "" {
		t.Errorf("problems (-want +got):\n%s", diff)
	}
}

func TestPlaceCheck(t *testing.T) {
	for _, tt := range []struct {
		place country.Place
		want  []string
	}{
		{country.Place{}, nil},
		{country.Place{Country: country.AZ, Subdivision: "AZ-AGM", Name: bilateral.Text{"en": "Aghdam"}}, nil},
		{country.Place{Subdivision: "AZ-GA"}, nil},
		{country.Place{Country: country.BY, Subdivision: "AZ-GA"}, []string{"/place/subdivision subdivision-malformed"}},
		{country.Place{Subdivision: "AZ"}, []string{"/place/subdivision subdivision-malformed"}},
		{country.Place{Subdivision: "AZ-"}, []string{"/place/subdivision subdivision-malformed"}},
		{country.Place{Subdivision: "AZ-ABCD"}, []string{"/place/subdivision subdivision-malformed"}},
		{country.Place{Subdivision: "AZ-ga"}, []string{"/place/subdivision subdivision-malformed"}},
		{country.Place{Subdivision: "AZ-ABC"}, nil},
		{country.Place{Subdivision: "AZ-A"}, nil},
		{country.Place{Subdivision: "AZ-Z09"}, nil},
		{country.Place{Subdivision: "AZ-A@"}, []string{"/place/subdivision subdivision-malformed"}},
		{country.Place{Subdivision: "AZ-A["}, []string{"/place/subdivision subdivision-malformed"}},
		{country.Place{Subdivision: "AZ-A/"}, []string{"/place/subdivision subdivision-malformed"}},
		{country.Place{Subdivision: "AZ-A:"}, []string{"/place/subdivision subdivision-malformed"}},
		{country.Place{Subdivision: "AZGA"}, []string{"/place/subdivision subdivision-malformed"}},
		{country.Place{Subdivision: "az-GA"}, []string{"/place/subdivision subdivision-malformed"}},
		{country.Place{Country: country.AZ, Subdivision: "AZ-GA"}, nil},
		{country.Place{Aliases: []string{"Aghdam"}}, nil},
		{country.Place{Subdivision: "SUHH-1"}, []string{"/place/subdivision subdivision-malformed"}},
		{country.Place{Country: unknown(t, "ZZ")}, []string{"/place/country country-unknown"}},
		{country.Place{Name: bilateral.Text{"en": ""}}, []string{"/place/name/en text-empty"}},
	} {
		var c bilateral.Checker
		tt.place.Check(&c, "place")
		if diff := cmp.Diff(tt.want, problems(c.Problems())); diff != "" {
			t.Errorf("%+v: problems (-want +got):\n%s", tt.place, diff)
		}
	}
}

// An actor is called by its code or its id, and no actors are no problem.
func TestActorString(t *testing.T) {
	for actor, want := range map[country.Actor]string{country.StateActor(country.AZ): "AZ", country.RecordActor(country.ActorKindTerm, "pm"): "pm", {}: ""} {
		if got := actor.String(); got != want || actor.IsZero() != (want == "") {
			t.Errorf("%+v is %q, want %q", actor, got, want)
		}
	}
	var c bilateral.Checker
	if country.CheckActors(&c, "holders", nil); len(c.Problems()) > 0 {
		t.Errorf("no actors: %v", c.Problems())
	}
	country.CheckActors(&c, "holders", []country.Actor{{}})
	if diff := cmp.Diff([]string{"/holders/0/kind required"}, problems(c.Problems())); diff != "" {
		t.Errorf("one actor: problems (-want +got):\n%s", diff)
	}
	for _, p := range []country.Place{{Country: country.AZ}, {Subdivision: "AZ-GA"}, {Name: bilateral.Text{"en": "Ganja"}}, {Aliases: []string{"Gandja"}}} {
		if p.IsZero() {
			t.Errorf("%+v is zero", p)
		}
	}
	if !(country.Place{}).IsZero() {
		t.Error("the zero place is not zero")
	}
}
