package register_test

import (
	"errors"
	"fmt"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/register"
)

// rows writes n rows of a list, each by its number.
func rows(n int, row func(i int) string) string {
	list := make([]string, n)
	for i := range list {
		list[i] = row(i)
	}
	return strings.Join(list, ",")
}

// hostile are small documents that made a program stall or die. Each is read, checked
// and written, or refused, in bounded steps.
var hostile = []struct {
	name, doc string
	code      error // that it is refused with; nil means that it is answered
}{
	{"a ring of points", `"points":[` + rows(1000, func(i int) string {
		return fmt.Sprintf(`{"id":"p%d","kind":"note","about":{"ids":["p%d"]}}`, i, (i+1)%1000)
	}) + `]`, register.CodeRing},
	{"points about the next two", `"points":[` + rows(40, func(i int) string {
		return fmt.Sprintf(`{"id":"p%d","kind":"note","about":{"ids":["p%d","p%d"]}}`, i, min(i+1, 39), min(i+2, 39))
	}) + `]`, register.CodeRing},
	{"a term of itself", `"terms":[{"id":"t","person":"t","office":"t"}]`, bilateral.CodeReferenceKind},
	{"a source of itself", `"sources":[{"id":"s","publisher":"s"}]`, bilateral.CodeReferenceKind},
	{"16,000 parties", `"agreements":[{"id":"a","parties":[` + rows(16_000, func(i int) string {
		return fmt.Sprintf(`{"actor":{"kind":"organization","id":"o%d"}}`, i)
	}) + `]}]`, bilateral.CodeListLong},
	{"16,000 signatures", `"agreements":[{"id":"a","acts":[{"kind":"signed","signatures":[` + rows(16_000, func(i int) string {
		return fmt.Sprintf(`{"signatory":{"kind":"person","id":"o%d"}}`, i)
	}) + `]}]}]`, bilateral.CodeListLong},
	{"16,000 co-chairs", `"commissions":[{"id":"c","states":["AZ","BY"],"coChairs":[` + rows(16_000, func(i int) string {
		return fmt.Sprintf(`"o%d"`, i)
	}) + `]}]`, bilateral.CodeListLong},
	{"16,000 areas", `"agreements":[{"id":"a","areas":[` + rows(16_000, func(i int) string { return `"trade"` }) + `]}]`, bilateral.CodeListLong},
	{"4,000 parties in each of many", `"agreements":[` + rows(50, func(i int) string {
		return fmt.Sprintf(`{"id":"a%d","parties":[%s]}`, i, rows(4000, func(j int) string { return fmt.Sprintf(`{"actor":{"kind":"organization","id":"o%d"}}`, j) }))
	}) + `]`, bilateral.CodeReference},
	{"offices of many roles", `"offices":[` + rows(200, func(i int) string {
		return fmt.Sprintf(`{"id":"o%d","roles":[%s]}`, i, rows(1000, func(j int) string { return `{"kind":"minister"}` }))
	}) + `]`, bilateral.CodeListLong},
	{"ended and revived 512 times", `"agreements":[{"id":"a","acts":[{"kind":"entered-into-force","date":"1000-01-01"},` + rows(511, func(i int) string {
		return fmt.Sprintf(`{"kind":"ended","takesEffect":"%04d-01-01"},{"kind":"revived","date":"%04d-06-01"}`, 1001+i, 1001+i)
	}) + `]}]`, nil},
	{"agreements that name each other's milestones", `"agreements":[` + rows(22, func(i int) string {
		return fmt.Sprintf(`{"id":"a%d","acts":[{"kind":"signed"}],"clauses":{"entryIntoForce":{"begins":{"kind":"later-of","of":[%s]}}}}`, i, rows(60, func(j int) string {
			return fmt.Sprintf(`{"kind":"milestone","agreement":"a%d","milestone":"entered-into-force"}`, (i+1+j%21)%22)
		}))
	}) + `]`, register.CodeRing},
	{"agreements that lead to the next ones", `"agreements":[` + rows(60, func(i int) string {
		return fmt.Sprintf(`{"id":"a%d","acts":[{"kind":"signed"}],"clauses":{"entryIntoForce":{"begins":{"kind":"later-of","of":[%s]}}}}`, i, rows(60, func(j int) string {
			return fmt.Sprintf(`{"kind":"milestone","agreement":"a%d","milestone":"entered-into-force"}`, min(59, i+1+j%max(1, 59-i)))
		}))
	}) + `]`, register.CodeRing},
	{"acts of many, among many parties", `"organizations":[` + rows(4000, func(i int) string {
		return fmt.Sprintf(`{"id":"o%d","name":{"en":"x"}}`, i)
	}) + `],"agreements":[{"id":"a","parties":[` + rows(4000, func(i int) string {
		return fmt.Sprintf(`{"actor":{"kind":"organization","id":"o%d"}}`, i)
	}) + `],"acts":[` + rows(60, func(int) string {
		return `{"kind":"notified","by":[` + rows(4000, func(i int) string { return fmt.Sprintf(`{"kind":"organization","id":"o%d"}`, i) }) + `]}`
	}) + `]}]`, nil},
	{"a chain of parents", `"organizations":[` + rows(20_000, func(i int) string { return fmt.Sprintf(`{"id":"o%d","parent":"o%d"}`, i, i+1) }) + `,{"id":"o20000"}]`, nil},
	{"meetings of many visits", `"visits":[` + rows(5000, func(i int) string { return fmt.Sprintf(`{"id":"v%d"}`, i) }) + `],"meetings":[` +
		rows(5000, func(i int) string { return fmt.Sprintf(`{"id":"m%d","visit":"v%d"}`, i, i) }) + `]`, nil},
}

func TestHostile(t *testing.T) {
	for _, tt := range hostile {
		t.Run(tt.name, func(t *testing.T) {
			doc := []byte(`{"format":1,` + tt.doc + `}`)
			var before, after runtime.MemStats
			runtime.GC()
			runtime.ReadMemStats(&before)
			began := time.Now()
			r, err := register.Parse(doc)
			if err == nil {
				err = r.Validate()
				r.JSON()
			}
			took := time.Since(began)
			runtime.ReadMemStats(&after)
			if tt.code == nil && err != nil || tt.code != nil && !errors.Is(err, tt.code) {
				t.Errorf("the answer is %.300v, want %v", err, tt.code)
			}
			// The bound is a watchdog and no measure, since the machine may be busy and the
			// race detector on: what these documents took before was minutes, or for ever.
			if limit := time.Minute; took > limit {
				t.Errorf("it took %v", took)
			}
			t.Logf("%d bytes, %v, %.1f bytes allocated a byte", len(doc), took, float64(after.TotalAlloc-before.TotalAlloc)/float64(len(doc)))
		})
	}
	if agreement.MaxActs != 1024 {
		t.Error("the longest list of acts is not tried")
	}
}
