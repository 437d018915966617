package project_test

import (
	"fmt"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/area"
	"github.com/bilateral-go/bilateral/agreement/project"
	"github.com/bilateral-go/bilateral/country"
	"github.com/google/go-cmp/cmp"
)

func TestCheck(t *testing.T) {
	for _, tt := range []struct {
		name string
		p    project.Project
		want []string
	}{
		{"only an id", project.Project{ID: "p"}, nil},
		{"all of it", *full(), nil},
		{"codes", project.Project{Kind: "heist", Areas: []area.Code{"x.y.z"}, Place: country.Place{Subdivision: "x"}, Site: "No"},
			[]string{"/id required", "/kind code-unknown", "/areas/0 area-malformed", "/place/subdivision subdivision-malformed", "/site id-malformed"}},
		{"outputs", project.Project{ID: "p", Outputs: []project.Output{{
			Product: bilateral.Text{"EN": "x"}, Quantity: bilateral.Quantity{Unit: "t"}, Status: "lost",
			Users: []country.Actor{{}}, UsedFor: []area.Code{"x"}, UsedAt: "No",
			Evidence: []bilateral.Evidence{{Source: "s", Basis: "stated", Of: []string{"/x"}}},
		}}}, []string{
			"/outputs/0/product/EN tag-malformed", "/outputs/0/quantity/value required", "/outputs/0/status code-unknown",
			"/outputs/0/users/0/kind required", "/outputs/0/usedFor/0 area-unknown", "/outputs/0/usedAt id-malformed",
			"/outputs/0/evidence/0/of/0 evidence-member",
		}},
		{"moves", project.Project{ID: "p", Changes: bilateral.Changes{{Status: bilateral.StatusCompleted}, {Status: bilateral.StatusUnderWay}}},
			[]string{"/changes/1/status status-move"}},
		{"an instruction's status", project.Project{ID: "p", Changes: bilateral.Changes{{Status: bilateral.StatusGiven}}},
			[]string{"/changes/0/status status-move"}},
	} {
		var got []string
		for _, p := range bilateral.Check(&tt.p) {
			got = append(got, p.Pointer+" "+string(p.Code))
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%s: problems (-want +got):\n%s", tt.name, diff)
		}
	}
}

func full() *project.Project {
	return &project.Project{
		ID: "elevators", Kind: project.KindPlant, Areas: []area.Code{area.IndustryAssembly},
		Place: country.Place{Country: country.AZ}, Site: "plant",
		Partners: []country.Actor{country.StateActor(country.AZ), country.StateActor(country.BY)},
		Outputs: []project.Output{{
			Product: bilateral.Text{"en": "elevators"}, Quantity: bilateral.Quantity{Value: "200", Unit: "{elevator}"},
			Status: bilateral.StatusPlanned, Period: bilateral.MustParsePeriod("2025/2026"),
		}},
		Changes: bilateral.Changes{{Status: bilateral.StatusPlanned}, {Status: bilateral.StatusUnderWay}},
	}
}

func TestValidateAllocatesNothing(t *testing.T) {
	p := full()
	if n := testing.AllocsPerRun(100, func() {
		if err := p.Validate(); err != nil {
			t.Fatal(err)
		}
	}); n != 0 {
		t.Errorf("a valid project costs %v allocations", n)
	}
}

func ExampleProject() {
	p := project.Project{
		ID:    "firefighting-assembly",
		Kind:  project.KindAssembly,
		Areas: []area.Code{area.IndustryAssembly},
		Site:  "ganja-automobile-plant",
		Outputs: []project.Output{{
			Product: bilateral.Text{"en": "firefighting equipment"},
			UsedFor: []area.Code{area.EmergencyFire},
			UsedAt:  "cop29",
		}},
		Changes: bilateral.Changes{{Status: bilateral.StatusUnderWay}},
	}
	fmt.Println(p.Validate(), p.Changes.Latest(), p.Outputs[0].Product.In("en"))
	fmt.Println(bilateral.Check(&p.Outputs[0]), p.Kind.Known(), p.Kind.Label())
	// Output:
	// <nil> under-way firefighting equipment
	//  true Assembly
}
