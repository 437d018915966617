package rules

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/area"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/bilateral-go/bilateral/agreement/schema"
	"github.com/bilateral-go/bilateral/country"
)

const mutants = 10_000

// fixtures are the agreements of the registers of the project.
func fixtures(t *testing.T) []*agreement.Agreement {
	t.Helper()
	files, err := filepath.Glob("../../*/testdata/*.json")
	if err != nil {
		t.Fatal(err)
	}
	files = slices.DeleteFunc(files, func(f string) bool { return strings.HasSuffix(f, "-errors.json") || strings.Contains(f, "/peers/") })
	data := "../../../agreement/register/testdata/"
	files = append(files, "../../report/report.json", "../../clock/clock.json", data+"format-1.json", data+"indicators.json", data+"clauses.json")
	var all []*agreement.Agreement
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		r, err := register.Parse(text)
		if err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		for i := range r.Agreements {
			all = append(all, &r.Agreements[i])
		}
	}
	if len(all) < 40 {
		t.Fatalf("only %d agreements", len(all))
	}
	return all
}

func TestFixtures(t *testing.T) {
	playground := NewPlayground()
	s := newSchema(t)
	for _, a := range fixtures(t) {
		if err := a.Validate(); err != nil {
			t.Errorf("%s: %v", a.ID, err)
		}
		if !Valid(a) {
			t.Errorf("%s: not valid by hand", a.ID)
		}
		if !playground.Valid(a) {
			t.Errorf("%s: not valid by the validator of struct tags: %v", a.ID, playground.v.Struct(a))
		}
		if !s.Valid(document(t, a)) {
			t.Errorf("%s: not valid by the schema", a.ID)
		}
	}
}

// TestMutants wants that the peers judge ten thousand changed agreements as the library
// does, and that the changes make every error that an agreement can have.
func TestMutants(t *testing.T) {
	playground := NewPlayground()
	m := newMutator(fixtures(t))
	found := map[bilateral.Code]int{}
	valid, bad := 0, 0
	for range mutants {
		a := m.next()
		want := a.Validate() == nil
		if want {
			valid++
		}
		for _, p := range bilateral.Check(a).Errors() {
			found[p.Code]++
		}
		hand, tags := Valid(a), playground.Valid(a)
		if hand == want && tags == want {
			continue
		}
		if bad++; bad <= 20 {
			t.Errorf("%s: valid by hand: %v, by the validator of struct tags: %v (%v), the library finds: %v",
				document(t, a), hand, tags, playground.v.Struct(a), a.Validate())
		}
	}
	t.Logf("%d mutants: %d valid, %d invalid, %d judged otherwise than by the library", mutants, valid, mutants-valid, bad)
	if valid < mutants*4/10 || valid > mutants*6/10 {
		t.Errorf("%d of %d mutants are valid, about half are wanted", valid, mutants)
	}
	for _, code := range errorCodes() {
		if found[code] == 0 {
			t.Errorf("no mutant has an error %s", code)
		}
	}
	t.Logf("errors: %v", slices.Sorted(maps.Keys(found)))
}

// errorCodes lists the errors that a single agreement can have once it is in memory.
func errorCodes() []bilateral.Code {
	codes := []bilateral.Code{
		bilateral.CodeRequired, bilateral.CodeForbidden, bilateral.CodeID, bilateral.CodeMalformed, bilateral.CodeTag, bilateral.CodeText,
		bilateral.CodeWording, bilateral.CodeEvidenceMember, bilateral.CodeAnnotation, bilateral.CodeListLong,
		country.CodeForm, country.CodeSubdivision, country.CodeActorTwice, area.CodeForm, area.CodeTwice,
		agreement.CodePartyTwice, agreement.CodeActOf, agreement.CodeSignatureTwice, agreement.CodeManyActs,
	}
	for info := range clause.Codes.All() {
		if info.Severity == bilateral.SeverityError && info.Code != clause.CodeMonthDay {
			codes = append(codes, info.Code)
		}
	}
	return codes
}

// TestSchema wants that the schema refuses no agreement that the library accepts, and
// accepts one that the library refuses only for what a schema does not see.
func TestSchema(t *testing.T) {
	s := newSchema(t)
	m := newMutator(fixtures(t))
	beyond := map[bilateral.Code]bool{}
	for _, info := range schema.NotInSchema() {
		beyond[info.Code] = true
	}
	valid, refused, missed := 0, 0, 0
	for range mutants / 10 {
		a := m.next()
		data, err := (&register.Register{Format: register.Format, Agreements: []agreement.Agreement{*a}}).JSON()
		if err != nil {
			continue // a text that is not UTF-8
		}
		read, err := register.Parse(data)
		if err != nil {
			continue // a value that no document can hold
		}
		problems := bilateral.Check(&read.Agreements[0]).Errors()
		seen := slices.ContainsFunc(problems, func(p bilateral.Problem) bool { return !beyond[p.Code] })
		switch ok := s.Valid(data); {
		case ok && len(problems) == 0:
			valid++
		case !ok && len(problems) > 0:
			refused++
		case ok && !seen:
			missed++
		default:
			t.Errorf("%s: valid by the schema: %v, the library finds: %v", data, ok, problems)
		}
	}
	t.Logf("valid %d, refused %d, beyond a schema %d", valid, refused, missed)
}

func TestValidAllocatesNothing(t *testing.T) {
	for _, a := range fixtures(t) {
		if n := testing.AllocsPerRun(10, func() { Valid(a) }); n > 0 {
			t.Errorf("%s: %v allocations", a.ID, n)
		}
	}
}

func newSchema(t *testing.T) *Schema {
	t.Helper()
	s, err := NewSchema()
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// document returns the JSON of a register that holds only the agreement, or the reason
// why there is none.
func document(t *testing.T, a *agreement.Agreement) []byte {
	t.Helper()
	r := register.New("")
	r.Agreements = append(r.Agreements, *a)
	data, err := r.JSON()
	if err != nil {
		return []byte(err.Error())
	}
	return data
}
