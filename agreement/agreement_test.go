package agreement_test

import (
	"errors"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/area"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/country"
	"github.com/google/go-cmp/cmp"
)

func date(s string) bilateral.Date { return bilateral.MustParseDate(s) }

var (
	az = country.StateActor(country.AZ)
	by = country.StateActor(country.BY)
)

func term(id bilateral.ID) country.Actor { return country.RecordActor(country.ActorKindTerm, id) }

// full has about sixty members stated.
func full() *agreement.Agreement {
	stated := []bilateral.Evidence{{Source: "register", At: "p. 1", Basis: bilateral.BasisStated, Of: []string{"/title", "/parties"}}}
	return &agreement.Agreement{
		ID:    "roadmap",
		Kind:  agreement.KindRoadmap,
		Level: agreement.LevelIntergovernmental,
		Title: bilateral.Text{"en": "Roadmap 2024-2025", "ru": "Дорожная карта"},
		Parties: []agreement.Party{
			{Actor: az, Organ: agreement.OrganGovernment, Name: bilateral.Text{"en": "the Government of the Republic of Azerbaijan"}},
			{Actor: by, Organ: agreement.OrganGovernment, Name: bilateral.Text{"en": "the Government of the Republic of Belarus"}},
		},
		Areas:  []area.Code{area.TradeTurnover, area.IndustryAssembly},
		About:  []bilateral.ID{"elevators"},
		Covers: bilateral.MustParsePeriod("2024/2025"),
		Acts: []agreement.Act{
			{
				ID: "signing", Kind: agreement.ActKindSigned, Date: date("2024-10-03"),
				When:  bilateral.Whens{{Relation: bilateral.RelationAfter, To: "talks"}},
				Place: country.Place{Country: country.BY, Name: bilateral.Text{"en": "Minsk"}},
				Signatures: []agreement.Signature{
					{Signatory: term("mammadov"), For: az, FullPowers: bilateral.Yes},
					{Signatory: term("linevich"), For: by, FullPowers: bilateral.Yes},
				},
				Evidence: stated[:0:0],
			},
			{Kind: agreement.ActKindNotified, By: []country.Actor{az}, To: []country.Actor{by}, Instrument: agreement.InstrumentNote, Sent: date("2024-11-01"), Received: date("2024-11-05")},
			{Kind: agreement.ActKindNotified, By: []country.Actor{by}, To: []country.Actor{az}, Instrument: agreement.InstrumentNote, Sent: date("2024-11-20"), Received: date("2024-11-22")},
			{Kind: agreement.ActKindEnteredIntoForce, Date: date("2024-11-22")},
			{Kind: agreement.ActKindRegistered, Number: "I-12345", Date: date("2025-02-01")},
		},
		Evidence:    stated,
		Annotations: bilateral.Annotations{"org.example.desk": bilateral.RawJSON(`{"file":7}`)},
	}
}

func TestAgreementCheck(t *testing.T) {
	for _, tt := range []struct {
		name string
		a    agreement.Agreement
		want []string
	}{
		{"only an id", agreement.Agreement{ID: "a"}, nil},
		{"all of it", *full(), nil},
		{"a set", agreement.Agreement{ID: "a", Count: bilateral.AtLeast(2), Acts: []agreement.Act{{Kind: agreement.ActKindSigned}}}, nil},
		{"nothing", agreement.Agreement{}, []string{"/id required"}},
		{"codes", agreement.Agreement{ID: "a", Kind: "vow", Level: "Low", Areas: []area.Code{"magic"}, About: []bilateral.ID{""}},
			[]string{"/kind code-unknown", "/level code-malformed", "/areas/0 area-unknown", "/about/0 required"}},
		{"one state", agreement.Agreement{ID: "a", Parties: []agreement.Party{{Actor: az}, {Actor: az, Organ: agreement.OrganMinistry}, {}, {Actor: by, Organ: "crown"}}},
			[]string{"/parties/2/actor required", "/parties/3/organ code-unknown", "/parties/1/actor party-twice"}},
		{"bad party", agreement.Agreement{ID: "a", Parties: []agreement.Party{{Actor: country.Actor{Kind: "state"}, Name: bilateral.Text{"e": "x"}}}},
			[]string{"/parties/0/actor/state required", "/parties/0/name/e tag-malformed"}},
		{"title and private data", agreement.Agreement{ID: "a", Title: bilateral.Text{"e": "x"}, Annotations: bilateral.Annotations{"desk": bilateral.RawJSON(`{}`)}},
			[]string{"/title/e tag-malformed", "/annotations/desk annotation-key"}},
		{"clauses", agreement.Agreement{ID: "a", Clauses: clause.Clauses{Silent: []clause.Topic{"weather"}}},
			[]string{"/clauses/silent/0 code-unknown"}},
		{"evidence", agreement.Agreement{ID: "a", Evidence: []bilateral.Evidence{{Source: "s", Basis: "stated", Of: []string{"/clause"}}}},
			[]string{"/evidence/0/of/0 evidence-member"}},
	} {
		if diff := cmp.Diff(tt.want, problems(bilateral.Check(&tt.a))); diff != "" {
			t.Errorf("%s: problems (-want +got):\n%s", tt.name, diff)
		}
	}
}

func TestActCheck(t *testing.T) {
	for _, tt := range []struct {
		name string
		act  agreement.Act
		want []string
	}{
		{"bare", agreement.Act{Kind: agreement.ActKindSigned}, nil},
		{"no kind", agreement.Act{}, []string{"/kind required"}},
		{"a later kind", agreement.Act{Kind: "blessed", Signatures: []agreement.Signature{{}}, Of: "x"}, []string{"/kind code-unknown"}},
		{"withdrawal of what", agreement.Act{Kind: agreement.ActKindNoticeWithdrawn}, []string{"/of required"}},
		{"withdrawal of itself", agreement.Act{ID: "n", Kind: agreement.ActKindNoticeWithdrawn, Of: "n"}, []string{"/of act-of-itself"}},
		{"out of place", agreement.Act{Kind: agreement.ActKindNotified, Signatures: []agreement.Signature{{Signatory: az}}, Of: "x", Number: "1", Declined: bilateral.Yes},
			[]string{"/signatures forbidden", "/of forbidden", "/number forbidden", "/declined forbidden"}},
		{"signs twice", agreement.Act{Kind: agreement.ActKindSigned, Signatures: []agreement.Signature{{Signatory: term("a"), For: az}, {Signatory: term("a"), For: az}, {}, {}}},
			[]string{"/signatures/1/signatory signature-twice"}},
		{"somebody signs for one and the same", agreement.Act{Kind: agreement.ActKindSigned, Signatures: []agreement.Signature{{For: az}, {For: az}}}, nil},
		{"for two", agreement.Act{Kind: agreement.ActKindSigned, Signatures: []agreement.Signature{{Signatory: term("a"), For: az}, {Signatory: term("a"), For: by}}}, nil},
		{"a ground and evidence", agreement.Act{Kind: agreement.ActKindTerminated, Ground: "whim", Evidence: []bilateral.Evidence{{Source: "s", Basis: "stated", Of: []string{"/clause"}}}},
			[]string{"/ground code-unknown", "/evidence/0/of/0 evidence-member"}},
		{"a signature of nobody", agreement.Act{Kind: agreement.ActKindSigned, Signatures: []agreement.Signature{{Signatory: country.Actor{Kind: "term"}, For: country.Actor{Kind: "state"}}}},
			[]string{"/signatures/0/signatory/id required", "/signatures/0/for/state required"}},
		{"signatures of a text that was initialled", agreement.Act{Kind: agreement.ActKindInitialled, Signatures: []agreement.Signature{{Signatory: term("a"), For: az}}}, nil},
		{"a correction", agreement.Act{Kind: agreement.ActKindCorrected, Of: "x", Number: "1", Declined: bilateral.Yes, Signatures: []agreement.Signature{{Signatory: term("a"), For: az}}}, nil},
		{"a correction of what", agreement.Act{Kind: agreement.ActKindCorrected}, []string{"/of required"}},
		{"what is voided", agreement.Act{Kind: agreement.ActKindVoided, Of: "x"}, nil},
		{"a void of what", agreement.Act{Kind: agreement.ActKindVoided}, []string{"/of required"}},
		{"a registration", agreement.Act{Kind: agreement.ActKindRegistered, Number: "1"}, nil},
		{"a succession declined", agreement.Act{Kind: agreement.ActKindSuccessionConfirmed, Declined: bilateral.Yes}, nil},
		{"two acts of one id", agreement.Act{ID: "x", Kind: agreement.ActKindVoided, Of: "y"}, nil},
		{"references", agreement.Act{ID: "No", Kind: agreement.ActKindAmended, Instrument: "nod", Through: "No", When: bilateral.Whens{{To: "x"}}, Place: country.Place{Subdivision: "x"}},
			[]string{"/id id-malformed", "/instrument code-unknown", "/when/0/relation required", "/place/subdivision subdivision-malformed", "/through id-malformed"}},
		{"actors", agreement.Act{Kind: agreement.ActKindDeposited, By: []country.Actor{az, az}, To: []country.Actor{{Kind: "state"}}},
			[]string{"/by/1 actor-twice", "/to/0/state required"}},
	} {
		if diff := cmp.Diff(tt.want, problems(bilateral.Check(&tt.act))); diff != "" {
			t.Errorf("%s: problems (-want +got):\n%s", tt.name, diff)
		}
	}
}

// An agreement is valid if it has no error, whatever it has of warnings.
func TestValidate(t *testing.T) {
	if err := (&agreement.Agreement{ID: "a"}).Validate(); err != nil {
		t.Errorf("a sound one: %v", err)
	}
	if err := (&agreement.Agreement{ID: "a", Kind: "vow"}).Validate(); err != nil {
		t.Errorf("a kind of a later release: %v", err)
	}
	err := (&agreement.Agreement{Level: "Low"}).Validate()
	for _, code := range []bilateral.Code{bilateral.CodeRequired, bilateral.CodeMalformed} {
		if !errors.Is(err, code) {
			t.Errorf("without an id: %v, want %s", err, code)
		}
	}
}

// An agreement has at most as many acts as can be evaluated.
func TestManyActs(t *testing.T) {
	a := agreement.Agreement{ID: "a"}
	for len(a.Acts) < agreement.MaxActs {
		a.Acts = append(a.Acts, agreement.Act{Kind: agreement.ActKindSigned})
	}
	if got := problems(bilateral.Check(&a)); got != nil {
		t.Errorf("%d acts: %q", len(a.Acts), got)
	}
	a.Acts = append(a.Acts, agreement.Act{Kind: agreement.ActKindSigned})
	want := []string{"/acts acts-many"}
	if diff := cmp.Diff(want, problems(bilateral.Check(&a))); diff != "" {
		t.Errorf("%d acts: problems (-want +got):\n%s", len(a.Acts), diff)
	}
}

// The law of treaties governs a document unless it says otherwise, or its kind or level is
// that of an understanding (VCLT article 2(1)(a)).
func TestTreaty(t *testing.T) {
	for _, tt := range []struct {
		kind    agreement.Kind
		level   agreement.Level
		binding bilateral.Truth
		want    bool
	}{
		{"", "", bilateral.Unknown, true},
		{agreement.KindAgreement, agreement.LevelIntergovernmental, bilateral.Unknown, true},
		{agreement.KindRoadmap, agreement.LevelIntergovernmental, bilateral.Unknown, false},
		{agreement.KindAgreement, agreement.LevelInterregional, bilateral.Unknown, false},
		{agreement.KindRoadmap, agreement.LevelInterregional, bilateral.Unknown, false},
		{"vow", "low", bilateral.Unknown, true},
		{agreement.KindRoadmap, agreement.LevelInterregional, bilateral.Yes, true},
		{agreement.KindAgreement, agreement.LevelIntergovernmental, bilateral.No, false},
	} {
		a := agreement.Agreement{ID: "a", Kind: tt.kind, Level: tt.level, Binding: tt.binding}
		if got := a.Treaty(); got != tt.want {
			t.Errorf("%q, %q, binding %v: %v, want %v", tt.kind, tt.level, tt.binding, got, tt.want)
		}
	}
}

func TestAccessors(t *testing.T) {
	twice := agreement.Agreement{ID: "a", Acts: []agreement.Act{{Kind: agreement.ActKindSigned}, {Kind: agreement.ActKindNotified}, {Kind: agreement.ActKindSigned}}}
	if signed := twice.Signed(); len(signed) != 2 || signed[0] != &twice.Acts[0] || signed[1] != &twice.Acts[2] {
		t.Errorf("it was signed twice, by %v", signed)
	}
	a := full()
	if signed := a.Signed(); len(signed) != 1 || signed[0] != &a.Acts[0] {
		t.Errorf("it was signed by %v", signed)
	}
	if got := a.Latest(); got != agreement.ActKindRegistered {
		t.Errorf("the latest act is %q", got)
	}
	if got := (&agreement.Agreement{}).Latest(); got != "" {
		t.Errorf("the latest act of none is %q", got)
	}
}

func TestValidateAllocatesNothing(t *testing.T) {
	a := full()
	if n := testing.AllocsPerRun(100, func() {
		if err := a.Validate(); err != nil {
			t.Fatal(err)
		}
	}); n != 0 {
		t.Errorf("a valid agreement costs %v allocations", n)
	}
}

func BenchmarkValidate(b *testing.B) {
	a := full()
	b.ReportAllocs()
	for b.Loop() {
		if err := a.Validate(); err != nil {
			b.Fatal(err)
		}
	}
}

func problems(ps bilateral.Problems) []string {
	var out []string
	for _, p := range ps {
		out = append(out, p.Pointer+" "+string(p.Code))
	}
	return out
}
