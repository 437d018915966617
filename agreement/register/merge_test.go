package register_test

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"runtime"
	"strings"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/bilateral-go/bilateral/meeting"
	"github.com/google/go-cmp/cmp"
)

// written returns a register as JSON, or its error.
func written(r *register.Register, err error) string {
	if err != nil {
		return "error: " + err.Error()
	}
	data, err := r.JSON()
	if err != nil {
		return "error: " + err.Error()
	}
	return string(data)
}

// parts makes three registers out of one that is made up: each has some of its records, and of
// some records only the beginning, so that a record of one extends that of another.
func parts(r *rand.Rand, n int) [3]*register.Register {
	var out [3]*register.Register
	for i := range out {
		x := plausible(rand.New(rand.NewPCG(7, uint64(n))), "x", n)
		x.Title = bilateral.Text{"en": fmt.Sprintf("Part %d", i)}
		some := x.Agreements[:0]
		for _, a := range x.Agreements {
			switch r.IntN(4) {
			case 0:
				continue
			case 1:
				if i == 0 { // another register has all of it
					a.Acts, a.Areas = a.Acts[:1], nil
				}
			}
			some = append(some, a)
		}
		x.Agreements = some
		r.Shuffle(len(x.Points), func(i, j int) { x.Points[i], x.Points[j] = x.Points[j], x.Points[i] })
		x.Points = x.Points[:r.IntN(len(x.Points)+1)]
		if r.IntN(2) == 0 {
			x.DefaultEvidence = "source-0"
			for j := range x.Points {
				if r.IntN(5) == 0 && i == 0 {
					x.Points[j].Date = bilateral.Date{}
				}
			}
		}
		out[i] = x
	}
	out[2].ID = "y"
	return out
}

// TestMergeLaws: a register with itself is itself, qualified; the order of the arguments and how
// they are put together change no byte; nothing is merged twice.
func TestMergeLaws(t *testing.T) {
	for seed := range uint64(60) {
		r := rand.New(rand.NewPCG(seed, 15))
		p := parts(r, 5+r.IntN(40))
		a, b, c := p[0], p[1], p[2]
		before := written(a, nil)
		if diff := cmp.Diff(written(register.Qualify(a)), written(register.Merge(a, a))); diff != "" {
			t.Fatalf("%d: Qualify(a) and Merge(a, a) (-want +got):\n%s", seed, diff)
		}
		qa, err := register.Qualify(a)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(written(qa, nil), written(register.Qualify(qa))); diff != "" {
			t.Fatalf("%d: qualified twice (-once +twice):\n%s", seed, diff)
		}
		want := written(register.Merge(a, b, c))
		if strings.HasPrefix(want, "error") {
			t.Fatalf("%d: %s", seed, want)
		}
		for name, got := range map[string]string{
			"c, a, b": written(register.Merge(c, a, b)),
			"b, c, a": written(register.Merge(b, c, a)),
			"(a, b), c": written(func() (*register.Register, error) {
				ab, err := register.Merge(a, b)
				if err != nil {
					return nil, err
				}
				return register.Merge(ab, c)
			}()),
			"a, (b, c)": written(func() (*register.Register, error) {
				bc, err := register.Merge(b, c)
				if err != nil {
					return nil, err
				}
				return register.Merge(a, bc)
			}()),
			"a, b, c, b": written(register.Merge(a, b, c, b)),
		} {
			if got != want {
				t.Fatalf("%d: Merge of %s (-a, b, c +got):\n%s", seed, name, cmp.Diff(want, got))
			}
		}
		if written(a, nil) != before {
			t.Fatalf("%d: a was changed", seed)
		}
		m, _ := register.Merge(a, b, c)
		for _, p := range m.Problems() {
			if p.Code != bilateral.CodeReference && p.Severity == bilateral.SeverityError { // the parts lack records
				t.Fatalf("%d: the merged register has a problem: %v", seed, p)
			}
		}
	}
}

// TestMergeKeeps: every record of every register is in the merged one, each as it was or longer.
func TestMergeKeeps(t *testing.T) {
	p := parts(rand.New(rand.NewPCG(3, 15)), 30)
	m, err := register.Merge(p[0], p[1], p[2])
	if err != nil {
		t.Fatal(err)
	}
	ix := m.Index()
	for _, r := range p {
		q, err := register.Qualify(r)
		if err != nil {
			t.Fatal(err)
		}
		for i := range q.Agreements {
			a := &q.Agreements[i]
			got := ix.Agreement(a.ID)
			if got == nil || len(got.Acts) < len(a.Acts) || len(got.Areas) < len(a.Areas) {
				t.Errorf("%s: %v of %v", a.ID, got, a)
			}
		}
		for i := range q.Points {
			if ix.Point(q.Points[i].ID) == nil {
				t.Errorf("%s is gone", q.Points[i].ID)
			}
		}
	}
	if want := "Part 0; Part 1; Part 2"; m.Title["en"] != want {
		t.Errorf("title %q, want %q", m.Title["en"], want)
	}
}

// clashing are two registers that happen to share ids: a session of 2021, and a visit of 2025.
func clashing() (a, b *register.Register) {
	a, b = register.New("one"), register.New("two")
	a.Visits = []meeting.Visit{{ID: "visit-1", Dates: bilateral.MustParsePeriod("2021-03")}}
	a.Meetings = []meeting.Meeting{{ID: "session", Visit: "visit-1", Dates: bilateral.MustParsePeriod("2021-03-04")}}
	b.Visits = []meeting.Visit{{ID: "visit-1", Dates: bilateral.MustParsePeriod("2025-05-05/2025-05-06")}}
	return a, b
}

// TestMergeClashingIDs: ids that two registers happen to share stay apart; lists that are
// joined by hand are refused with words that name Merge.
func TestMergeClashingIDs(t *testing.T) {
	a, b := clashing()
	m, err := register.Merge(a, b)
	if err != nil {
		t.Fatal(err)
	}
	ix := m.Index()
	if got := ix.Visit(ix.Meeting("one:session").Visit); got == nil || got.Dates.First().Year() != 2021 {
		t.Errorf("the session is of the visit %v", got)
	}
	if list := m.Problems(); len(list) > 0 {
		t.Error(list)
	}
	a.Visits = append(a.Visits, b.Visits...)
	if err := a.Validate(); err == nil || !strings.Contains(err.Error(), "Merge") {
		t.Errorf("joined by hand: %v", err)
	}
}

// TestMergeRefuses: what two registers say differently under one id is refused, all of it at
// once and with both places, and so is a register that has no id.
func TestMergeRefuses(t *testing.T) {
	register1 := func(change func(r *register.Register)) *register.Register {
		r := sample()
		change(r)
		return r
	}
	for _, tt := range []struct {
		name string
		b    *register.Register
		want []string
	}{
		{"the same", sample(), nil},
		{"a longer one", register1(func(r *register.Register) {
			r.Agreements[0].Acts = append(r.Agreements[0].Acts, agreement.Act{Kind: agreement.ActKindEnteredIntoForce})
		}), nil},
		{"two that differ", register1(func(r *register.Register) {
			r.Visits[0].Dates = bilateral.MustParsePeriod("2024-05-05")
			r.Agreements[0].Acts[0].Kind = agreement.ActKindExpected
		}), []string{
			`/1/agreements/0 merge-differs /0/agreements/0 /acts/0/kind: "expected" and "signed"`,
			`/1/visits/0 merge-differs /0/visits/0 /dates: "2024-05-05" and "2025-05-05/2025-05-06"`,
		}},
		{"each says more", register1(func(r *register.Register) {
			r.Agreements[0].Number = "12"
			r.Agreements[0].About = nil
		}), []string{`/1/agreements/0 merge-differs /0/agreements/0 /number: "12" and nothing`}},
		{"no id", register1(func(r *register.Register) { r.ID = "" }), []string{"/1/sources/0/id merge-without-id"}},
		{"another kind", func() *register.Register {
			r := register.New("az-by")
			r.Events = []meeting.Event{{ID: "talks"}}
			return r
		}(), []string{"/1/events/0 id-twice"}},
		{"private data", register1(func(r *register.Register) {
			r.Annotations = bilateral.Annotations{"org.example.key": bilateral.RawJSON("2")}
		}), []string{"/1/annotations/org.example.key merge-differs an earlier register /annotations"}},
	} {
		a := sample()
		if tt.name == "private data" {
			a.Annotations = bilateral.Annotations{"org.example.key": bilateral.RawJSON("1")}
		}
		m, err := register.Merge(a, tt.b)
		var got []string
		if list, ok := err.(bilateral.Problems); ok {
			for _, p := range list {
				text := p.Pointer + " " + string(p.Code)
				for _, arg := range p.Args {
					if arg.Name != "id" {
						text += " " + arg.Value
					}
				}
				got = append(got, text)
			}
		}
		if diff := cmp.Diff(tt.want, got); diff != "" || (m == nil) != (err != nil) {
			t.Errorf("%s: %v (-want +got):\n%s", tt.name, err, diff)
		}
	}
}

// TestMergeWritesDefaultEvidence: a record that rests on the default evidence of its register
// still does, once another register stands beside it.
func TestMergeWritesDefaultEvidence(t *testing.T) {
	a, b := sample(), sample()
	a.DefaultEvidence = "trend"
	b.ID = "other"
	m, err := register.Merge(a, b)
	if err != nil {
		t.Fatal(err)
	}
	ix := m.Index()
	want := []bilateral.Evidence{{Source: "az-by:trend", Basis: bilateral.BasisStated}}
	if diff := cmp.Diff(want, ix.Visit("az-by:visit").Evidence); diff != "" {
		t.Errorf("evidence (-want +got):\n%s", diff)
	}
	if got := ix.Visit("other:visit").Evidence; got != nil {
		t.Errorf("%v", got)
	}
	if got := ix.Source("az-by:trend").Evidence; got != nil {
		t.Errorf("a source rests on %v", got)
	}
}

// FuzzMerge: whatever two registers are, merging them does not panic, and what comes out can be
// written, read back and merged with itself.
func FuzzMerge(f *testing.F) {
	for _, doc := range []string{
		`"visits":[{"id":"v","dates":"2025"}]} {"format":1,"id":"b","visits":[{"id":"v","dates":"2025"}]}`,
		`"links":[{"kind":"same-as","from":"v","to":"w"}],"visits":[{"id":"w"},{"id":"v"}]} {"format":1,"id":"a","defaultEvidence":"s","sources":[{"id":"s"}],"visits":[{"id":"v"}]}`,
		`"agreements":[{"id":"x","acts":[{"kind":"signed"},{"kind":"notified"}]}]} {"format":1,"id":"a","agreements":[{"id":"x","acts":[{"kind":"notified"}]}]}`,
		`"title":{"en":"T"},"annotations":{"org.example":1}} {"format":1,"id":"c","title":{"en":"U"},"confirmed":[{"record":"v","code":"calendar","reason":"r"}]}`,
	} {
		f.Add([]byte(`{"format":1,"id":"a",` + doc))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		x, y, _ := bytes.Cut(data, []byte("} {"))
		a, err := register.Parse(append(bytes.Clone(x), '}'))
		if err != nil {
			return
		}
		b, err := register.Parse(append([]byte("{"), y...))
		if err != nil {
			return
		}
		m, err := register.Merge(a, b)
		if err != nil {
			return
		}
		text := written(m, nil)
		if again := written(register.Merge(b, a)); again != text {
			t.Errorf("the other way round (-a, b +b, a):\n%s", cmp.Diff(text, again))
		}
		back, err := register.Parse([]byte(text))
		if err != nil {
			t.Fatalf("not read back: %v\n%s", err, text)
		}
		if again := written(register.Merge(back, m)); again != text {
			t.Errorf("with itself:\n%s", cmp.Diff(text, again))
		}
	})
}

func BenchmarkMerge(b *testing.B) {
	for _, n := range []int{1000, 10000} {
		x, y := plausible(rand.New(rand.NewPCG(1, 1)), "x", n), plausible(rand.New(rand.NewPCG(1, 1)), "y", n)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := register.Merge(x, y); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// TestMergeRefusesInLinearSpace: as many problems as there are records cost twice as much for
// twice as many records. An index for each problem would cost four times as much.
func TestMergeRefusesInLinearSpace(t *testing.T) {
	points := func(n int, kind meeting.PointKind) *register.Register {
		r := register.New("x")
		for i := range n {
			r.Points = append(r.Points, meeting.Point{ID: bilateral.ID(fmt.Sprintf("p-%d", i)), Kind: kind})
		}
		return r
	}
	events := func(n int) *register.Register {
		r := register.New("x")
		for i := range n {
			r.Events = append(r.Events, meeting.Event{ID: bilateral.ID(fmt.Sprintf("p-%d", i))})
		}
		return r
	}
	tests := []struct {
		name string
		with func(n int) *register.Register
		code bilateral.Code
	}{
		{"records that differ", func(n int) *register.Register { return points(n, meeting.PointKindGreetings) }, register.CodeMergeDiffers},
		{"an id of two kinds", events, register.CodeIDTwice},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			allocated := func(n int) float64 {
				a, b := points(n, meeting.PointKindNote), tt.with(n)
				var before, after runtime.MemStats
				runtime.ReadMemStats(&before)
				_, err := register.Merge(a, b)
				runtime.ReadMemStats(&after)
				problems, _ := err.(bilateral.Problems)
				if len(problems) != n || problems[n-1].Code != tt.code {
					t.Fatalf("%d problems, want %d of code %s", len(problems), n, tt.code)
				}
				return float64(after.TotalAlloc - before.TotalAlloc)
			}
			allocated(10) // what is made once
			if small, large := allocated(500), allocated(1000); large > 2.6*small {
				t.Errorf("%.0f bytes for 500 records and %.0f for 1,000: %.1f times as many", small, large, large/small)
			}
		})
	}
}
