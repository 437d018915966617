package register_test

import (
	"flag"
	"iter"
	"math/rand/v2"
	"runtime"
	"runtime/debug"
	"testing"
	"time"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/bilateral-go/bilateral/country"
)

var scale = flag.Int("scale", 10_000, "how many agreements and points the large register has")

// TestScale makes a large register and asks it each question twice: the first time pays for what
// later ones look up. The bytes of the index are held to their bound, 100 for an agreement; times
// are printed, since they are the machine's. The full size is
//
//	go test ./agreement/register -run TestScale -v -scale 1000000
func TestScale(t *testing.T) {
	if *scale > 100_000 {
		defer debug.SetGCPercent(debug.SetGCPercent(10)) // a record of an agreement is 4.4 kB
	}
	r := plausible(rand.New(rand.NewPCG(7, 7)), "large", *scale)
	heap := func() uint64 {
		var m runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&m)
		return m.HeapAlloc
	}
	index := func(r *register.Register, records int, what string) *register.Index {
		before := heap()
		start := time.Now()
		ix := r.Index()
		took := time.Since(start)
		bytes := int(heap()-before) / records
		t.Logf("index of %d %s: %v, %d bytes each", records, what, took, bytes)
		if bytes > 100 {
			t.Errorf("%s: the index takes %d bytes each; at most 100 are allowed", what, bytes)
		}
		return ix
	}
	alone := register.New("alone")
	alone.Agreements = r.Agreements
	acts := make([][]agreement.Act, *scale)
	for i := range acts { // an act with an id is a record of its own
		acts[i], r.Agreements[i].Acts = r.Agreements[i].Acts, nil
	}
	runtime.KeepAlive(index(alone, *scale, "agreements"))
	for i := range acts {
		r.Agreements[i].Acts = acts[i]
	}
	records := 0
	for place := range r.IDs() {
		if place.Names() {
			records++
		}
	}
	ix := index(r, records, "records of every kind")

	if *scale > 100_000 {
		debug.SetGCPercent(40) // questions make garbage; the records are there by now
	}
	ask := func(name string, question func() int) {
		start := time.Now()
		n := question()
		first := time.Since(start)
		start = time.Now()
		question()
		t.Logf("%-28s %8d yielded, first %12v, then %12v", name, n, first, time.Since(start))
	}
	on := bilateral.MustParseDate("2026-01-01")
	pair, err := country.NewPair(country.AZ, country.BY)
	if err != nil {
		t.Fatal(err)
	}
	ask("agreements between two", func() int { return count(ix.AgreementsBetween(pair, false)) })
	ask("visits between two", func() int { return count(ix.VisitsBetween(pair, false)) })
	ask("points of an area", func() int { return count(ix.Points(register.PointQuery{Area: "health"})) })
	ask("points of an area and year", func() int {
		return count(ix.Points(register.PointQuery{Area: "health", Year: 2002}))
	})
	ask("meetings of a person", func() int { return count2(ix.MeetingsOf("person-7")) })
	ask("sessions of a body", func() int { return count(ix.Sessions("commission-7")) })
	ask("open for a body", func() int { return count(ix.OpenFor("commission-7", on)) })
	ask("in force on a day", func() int { return count2(ix.InForce(on)) })
	ask("all follow-ups", func() int { return count(ix.FollowUps(on)) })
	runtime.KeepAlive(r)
}

func count[T any](seq iter.Seq[T]) (n int) {
	for range seq {
		n++
	}
	return n
}

func count2[K, V any](seq iter.Seq2[K, V]) (n int) {
	for range seq {
		n++
	}
	return n
}
