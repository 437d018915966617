package register_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clock"
	"github.com/bilateral-go/bilateral/agreement/register"
)

// growing are shapes whose work could grow faster than they do.
var growing = []struct {
	name string
	most int
	doc  func(n int) string
}{
	{"acts", 1024, func(n int) string {
		return oneAgreement(`"entryIntoForce":{"begins":{"kind":"on","event":{"kind":"signed"}}}`, `{"kind":"signed","date":"1000-01-01"},`+rows(n-1, func(i int) string {
			return fmt.Sprintf(`{"kind":"notified","by":[{"kind":"state","state":"AZ"}],"date":"%04d-01-01"}`, 1001+i)
		}))
	}},
	{"ended and revived", 1024, func(n int) string {
		return oneAgreement(`"survival":{"ends":{"kind":"days-after","n":30,"event":{"kind":"ended"}}}`, `{"kind":"entered-into-force","date":"1000-01-01"},`+rows(n/2-1, func(i int) string {
			return fmt.Sprintf(`{"kind":"ended","takesEffect":"%04d-01-01"},{"kind":"revived","date":"%04d-06-01"}`, 1001+i, 1001+i)
		}))
	}},
	{"suspended and resumed", 1024, func(n int) string {
		return oneAgreement(`"suspension":{"article":"9"}`, `{"kind":"entered-into-force","date":"1000-01-01"},`+rows(n/2-1, func(i int) string {
			return fmt.Sprintf(`{"kind":"suspended","by":[{"kind":"state","state":"AZ"}],"date":"%04d-01-01"},{"kind":"resumed","by":[{"kind":"state","state":"AZ"}],"date":"%04d-06-01"}`, 1001+i, 1001+i)
		}))
	}},
	{"notices with withdrawals", 1024, func(n int) string {
		return oneAgreement(`"denunciation":{"effect":{"kind":"years-after","n":1,"event":{"kind":"notice-given"}}}`, `{"kind":"entered-into-force","date":"1000-01-01"},`+rows(n/2-1, func(i int) string {
			return fmt.Sprintf(`{"id":"n%d","kind":"notice-given","by":[{"kind":"state","state":"AZ"}],"date":"%04d-01-01"},{"kind":"notice-withdrawn","of":"n%d","by":[{"kind":"state","state":"AZ"}],"date":"%04d-06-01"}`, i, 1001+i, i, 1001+i)
		}))
	}},
	{"corrections", 1024, func(n int) string {
		return oneAgreement(``, `{"id":"e","kind":"entered-into-force","date":"1000-01-01"},`+rows(n-1, func(i int) string {
			return fmt.Sprintf(`{"kind":"corrected","of":"e","date":"%04d-01-01"}`, 1001+i)
		}))
	}},
	{"rules on the n-th event", 60, func(n int) string {
		return oneAgreement(`"entryIntoForce":{"begins":{"kind":"later-of","of":[`+rows(n, func(i int) string {
			return fmt.Sprintf(`{"kind":"on","event":{"kind":"deposited","which":"nth","n":%d}}`, i+1)
		})+`]}}`, rows(1024, func(i int) string {
			return fmt.Sprintf(`{"kind":"deposited","by":[{"kind":"state","state":"AZ"}],"date":"%04d-01-01"}`, 1001+i)
		}))
	}},
	{"a web of milestones", 512, func(n int) string {
		return `{"format":1,"agreements":[` + rows(n, func(i int) string {
			rule := `{"kind":"on","event":{"kind":"signed"}}`
			if i+4 < n {
				rule = `{"kind":"later-of","of":[` + rows(3, func(j int) string {
					return fmt.Sprintf(`{"kind":"milestone","agreement":"a%d","milestone":"entered-into-force"}`, i+1+j)
				}) + `]}`
			}
			return fmt.Sprintf(`{"id":"a%d","acts":[{"kind":"signed","date":"2001-01-01"}],"clauses":{"entryIntoForce":{"begins":%s}}}`, i, rule)
		}) + `]}`
	}},
	{"a chain through acts", 512, func(n int) string {
		return `{"format":1,"agreements":[` + rows(n, func(i int) string {
			return fmt.Sprintf(`{"id":"a%d","acts":[{"kind":"signed","date":"2001-01-01"},{"kind":"replaced","date":"2010-01-01","through":"a%d"}],"clauses":{"entryIntoForce":{"begins":{"kind":"on","event":{"kind":"signed"}}}}}`, i, min(i+1, n-1))
		}) + `]}`
	}},
}

func oneAgreement(clauses, acts string) string {
	return `{"format":1,"agreements":[{"id":"a","parties":[{"actor":{"kind":"state","state":"AZ"}},{"actor":{"kind":"state","state":"BY"}}],"clauses":{` + clauses + `},"acts":[` + acts + `]}]}`
}

// looks counts the looks at acts and other agreements that all questions to all
// agreements take.
func looks(t *testing.T, doc string) int {
	t.Helper()
	r, err := register.Parse([]byte(doc))
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	view := r.Index().View().Counted(&n).Shared()
	on := bilateral.MustParseDate("2005-06-01")
	for i := range r.Agreements {
		c := clock.New(&r.Agreements[i], view)
		c.Assess(on)
		c.Status(on)
		c.Deadlines(bilateral.Since(on))
		var ch bilateral.Checker
		c.Check(&ch)
		if i == 0 {
			c.Explain(clock.AxisInForce, on)
			seen := 0
			for range c.Timeline() {
				if seen++; seen > 5000 {
					break
				}
			}
		}
	}
	return n
}

// TestGrowth holds that the work for twice as many acts, rules or agreements is not much
// more than twice the work. It counts looks, not time.
func TestGrowth(t *testing.T) {
	for _, tt := range growing {
		t.Run(tt.name, func(t *testing.T) {
			small, large := looks(t, tt.doc(tt.most/2)), looks(t, tt.doc(tt.most))
			if growth := float64(large) / float64(small); growth > 2.3 {
				t.Errorf("%d looks for %d, %d for %d: %.2f times", small, tt.most/2, large, tt.most, growth)
			}
			began := time.Now()
			r, err := register.Parse([]byte(tt.doc(tt.most)))
			if err != nil {
				t.Fatal(err)
			}
			r.Problems()
			took := time.Since(began)
			t.Logf("%d looks for %d, Problems in %v", large, tt.most, took)
			if took > 30*time.Second { // a watchdog: it takes a second at most where nothing else runs
				t.Errorf("Problems took %v", took)
			}
		})
	}
}
