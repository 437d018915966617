package bilateral_test

import (
	"errors"
	"fmt"
	"time"

	"github.com/bilateral-go/bilateral"
)

func ExampleParseDate() {
	for _, s := range []string{"2025", "2025-05", "2025-05-05", "2025-02-30"} {
		d, err := bilateral.ParseDate(s)
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(d, d.Precision())
	}
	// Output:
	// 2025 year
	// 2025-05 month
	// 2025-05-05 day
	// there is no day "2025-02-30": 2025-02 has 28 days; write a day of that month, or only the month [date-nonexistent]
}

func ExampleNewDate() {
	d, err := bilateral.NewDate(2025, time.May, 0) // no day is stated
	fmt.Println(d, d.Year(), d.Month(), d.Day(), d.IsZero(), err)
	// Output: 2025-05 2025 May 0 false <nil>
}

func ExampleDateOf() {
	d, err := bilateral.DateOf(time.Date(2025, time.May, 5, 21, 30, 0, 0, time.UTC))
	fmt.Println(d, d.Next(), err)
	// Output: 2025-05-05 2025-05-06 <nil>
}

func ExampleDate_Compare() {
	// Compare is for sorting: a month comes before its days.
	month, day := bilateral.MustParseDate("2025-05"), bilateral.MustParseDate("2025-05-05")
	fmt.Println(month.Compare(day))
	// What came first is another question, and the answer may be unknown.
	fmt.Println(month.Days().Before(day.Days()))
	// Output:
	// -1
	// unknown
}

func ExampleDays() {
	received := bilateral.MustParseDate("2009-11").Days() // some day in November
	fmt.Println(received)
	fmt.Println(received.AddDays(30))
	fmt.Println(received.AddMonths(3, bilateral.MonthEndClamp))
	day, known := bilateral.MustParseDate("2009-11-05").Days().Exact()
	fmt.Println(day, known, bilateral.Days{}.IsZero())
	// Output:
	// [2009-11-01..2009-11-30]
	// [2009-12-01..2009-12-30]
	// [2010-02-01..2010-02-28]
	// 2009-11-05 true true
}

func ExampleDays_AddMonths() {
	last := bilateral.MustParseDate("2025-01-31").Days()
	fmt.Println(last.AddMonths(1, bilateral.MonthEndClamp))
	fmt.Println(last.AddMonths(1, bilateral.MonthEndRoll))
	// Output:
	// 2025-02-28
	// 2025-03-01
}

func ExampleDays_Later() {
	first := bilateral.MustParseDate("2025-03").Days()
	second := bilateral.MustParseDate("2025-03-20").Days()
	fmt.Println(first.Later(second), first.Earlier(second))
	fmt.Println(second.Later(bilateral.Days{})) // the other one is not known
	fmt.Println(first.Equal(second))
	// Output:
	// [2025-03-20..2025-03-31] [2025-03-01..2025-03-20]
	// [2025-03-20..]
	// unknown
}

func ExampleDays_Sub() {
	end, start := bilateral.MustParseDate("2008-11-01").Days(), bilateral.MustParseDate("2008-05-01").Days()
	fmt.Println(end.Sub(start))
	// Output: 184 true
}

func ExampleSpan() {
	term := bilateral.Since(bilateral.MustParseDate("2019-10-08"))
	plan := bilateral.Through(bilateral.MustParseDate("2024-01-01"), bilateral.MustParseDate("2025"))
	on := bilateral.MustParseDate("2024-07-01").Days()
	before, known := plan.Before.Date()
	fmt.Println(term.Contains(on), term.Before.IsOpen())
	fmt.Println(plan.Contains(on), before, known)
	fmt.Println(plan.Overlaps(term), plan.IsZero(), plan.Before.IsZero())
	// What is not known stays unknown.
	seen := bilateral.Span{Before: bilateral.EndBefore(bilateral.MustParseDate("2026"))}
	fmt.Println(seen.Contains(on))
	// Output:
	// yes true
	// yes 2026-01-01 true
	// yes false false
	// unknown
}

func ExampleOpenEnd() {
	s := bilateral.Span{From: bilateral.MustParseDate("2019"), Before: bilateral.OpenEnd()}
	fmt.Println(s == bilateral.Since(bilateral.MustParseDate("2019")))
	// Output: true
}

func ExampleSpan_Check() {
	var c bilateral.Checker
	s := bilateral.Through(bilateral.MustParseDate("2025"), bilateral.MustParseDate("2024"))
	s.Check(&c, "span")
	fmt.Println(c.Err())
	// Output: /span/before: before 2025-01-01 is not after from 2025; before is the first day after the span; it must come after its first day [span-order]
}

func ExampleParsePeriod() {
	p, err := bilateral.ParsePeriod("2024|2024-05/2025-04") // "the past year", said in May 2025
	other, two := p.Alternative()
	fmt.Println(p.First(), p.Last(), other, two, err)
	fmt.Println(p.Begins(), p.Ends())
	// Output:
	// 2024 2024 2024-05/2025-04 true <nil>
	// [2024-01-01..2024-12-31] [2024-01-01..2025-04-30]
}

func ExamplePeriod_Days() {
	fmt.Println(bilateral.MustParsePeriod("2025-05-05/2025-05-07").Days())
	fmt.Println(bilateral.MustParsePeriod("2025-05").Days())
	// Output:
	// 3 true
	// 0 false
}

func ExampleChangesTo() {
	put := bilateral.ChangesTo(bilateral.StatusPlanned, bilateral.StatusPostponed)
	fmt.Println(len(put), put.Latest())
	// Output: 2 postponed
}

func ExamplePeriodOf() {
	eight := bilateral.PeriodOf(bilateral.MustParseDate("2024-01"), bilateral.MustParseDate("2024-08"))
	year := bilateral.PeriodOf(bilateral.MustParseDate("2024"), bilateral.Date{})
	fmt.Println(eight, year.WithAlternative(eight), year.IsZero())
	fmt.Println(bilateral.MustParsePeriod("2024-01/2024-08") == eight)
	// Output:
	// 2024-01/2024-08 2024|2024-01/2024-08 false
	// true
}

func ExampleText_In() {
	name := bilateral.Text{"en": "Alexander Turchin", "ru": "Александр Турчин"}
	fmt.Println(name.In("en-GB"), name.In("be", "ru"), name.Tags())
	// Output: Alexander Turchin Александр Турчин [en ru]
}

func ExampleCount() {
	several, err := bilateral.ParseCount("2..")
	high, bounded := several.Max()
	fmt.Println(several == bilateral.AtLeast(2), several.Min(), high, bounded, err)
	fmt.Println(several.Admits(1), several.Admits(5))
	fmt.Println(bilateral.Exactly(0), bilateral.Exactly(0).IsZero(), bilateral.Count{}.IsZero())
	fmt.Println(bilateral.AtMost(4), bilateral.Between(2, 4))
	// Output:
	// true 2 0 false <nil>
	// false true
	// 0 false true
	// ..4 2..4
}

func ExampleParseDecimal() {
	d, err := bilateral.ParseDecimal("1.50")
	fmt.Println(d, d.Compare("1.5"), err)
	_, err = bilateral.ParseDecimal("1,000")
	fmt.Println(err)
	// Output:
	// 1.50 0 <nil>
	// "1,000" is not a decimal number; write digits with a point, without thousands marks or exponent: 1234.5 [decimal-malformed]
}

func ExampleQuantity() {
	q := bilateral.Quantity{Value: "1000000000", Unit: "USD", Bound: bilateral.BoundAbout}
	fmt.Println(q, q.Unit.IsCurrency(), q.IsZero())
	// Output: about 1000000000 USD true false
}

func ExampleParseID() {
	id, err := bilateral.ParseID("visit-1")
	fmt.Println(id.Qualify("az-by"), err)
	register, local := bilateral.ID("az-by:visit-1").Split()
	fmt.Println(register, local)
	// Output:
	// az-by:visit-1 <nil>
	// az-by visit-1
}

func ExampleParseTimestamp() {
	t, err := bilateral.ParseTimestamp("2025-05-06T09:30+04:00")
	hour, minute, second, clock := t.Clock()
	offset, known := t.Offset()
	fmt.Println(t.Date(), hour, minute, second, clock, offset, known, err)
	fmt.Println(bilateral.TimestampOf(bilateral.MustParseDate("2025-05")), t.IsZero())
	// Output:
	// 2025-05-06 9 30 0 true 240 true <nil>
	// 2025-05 false
}

func ExampleScanText() {
	var day bilateral.Date
	fmt.Println(bilateral.ScanText(&day, []byte("2025-05-05")), day)
	fmt.Println(bilateral.ScanText(&day, 20250505), day)
	fmt.Println(day.Scan(nil), day.IsZero())

	var dates bilateral.Period
	var at bilateral.Timestamp
	var number bilateral.Count
	var known bilateral.Truth
	var id bilateral.ID
	fmt.Println(dates.Scan("2025-05-05/2025-05-06"), dates)
	fmt.Println(at.Scan("2025-05-06T09:30+04:00"), at)
	fmt.Println(number.Scan("2.."), number)
	fmt.Println(known.Scan("yes"), known)
	fmt.Println(id.Scan("visit-1"), id)
	// Output:
	// <nil> 2025-05-05
	// the column does not hold text; store it as the text that column.Of writes [column-kind] 2025-05-05
	// <nil> true
	// <nil> 2025-05-05/2025-05-06
	// <nil> 2025-05-06T09:30+04:00
	// <nil> 2..
	// <nil> yes
	// <nil> visit-1
}

func ExampleTruth() {
	fmt.Println(bilateral.Unknown.Not(), bilateral.Yes.And(bilateral.Unknown), bilateral.Yes.Or(bilateral.Unknown))
	fmt.Println(bilateral.TruthOf(1 < 2))
	// Output:
	// unknown unknown yes
	// yes
}

func ExampleEnumTable() {
	for v := range bilateral.Bases.All() {
		fmt.Printf("%s: %s\n", v.Value, v.Definition)
	}
	row, ok := bilateral.Bases.Find("implied")
	fmt.Println(row.Label, row.Marked("any"), ok)
	fmt.Println(bilateral.Bases.Label("a-later-code"), bilateral.Basis("a-later-code").Known(), bilateral.LowerFirst(bilateral.BasisStated.Label()))
	// Output:
	// stated: The source says it in so many words
	// implied: It follows from the words of the source, which do not say it
	// inferred: It is the conclusion of whoever made the record; the source alone does not carry it
	// relative: It is resolved from wording that points at something else, such as last year or this issue; the wording is kept
	// converted: It is a date converted from another calendar; the wording keeps the original
	// Implied false true
	// a-later-code false stated
}

func ExampleSource() {
	s := bilateral.Source{
		ID:        "trend",
		Publisher: "trend-agency",
		Published: bilateral.TimestampOf(bilateral.MustParseDate("2025-05-06")),
		Dateline:  bilateral.Dateline{Place: bilateral.Text{"en": "Baku"}, Date: bilateral.MustParseDate("2025-05-05")},
		Attribution: []bilateral.Attribution{
			{Kind: bilateral.AttributionKindUnnamed, To: "cabinet-az"},
		},
		Evidence: []bilateral.Evidence{
			{Source: "trend", At: "S0", Basis: bilateral.BasisRelative, Of: []string{"/dateline/date"}, Wording: "May 5"},
		},
	}
	fmt.Println(s.Validate(), s.Dateline.IsZero())

	// Its parts can be checked alone.
	fmt.Println(len(bilateral.Check(s.Attribution[0])), len(bilateral.Check(&s.Evidence[0])))
	var c bilateral.Checker
	s.Dateline.Check(&c, "dateline")
	fmt.Println(c.Err())
	// Output:
	// <nil> false
	// 0 0
	// <nil>
}

func ExampleLink() {
	l := bilateral.Link{Kind: bilateral.LinkKindFollows, From: "session-15", To: "session-15"}
	fmt.Println(l.Validate())
	// Output: /to: "session-15" is linked to itself; name two records [link-self]
}

func ExampleChanges() {
	const moves bilateral.Moves = "start planned\nplanned held cancelled\n"
	changes := bilateral.Changes{
		{Status: bilateral.StatusPlanned, When: bilateral.Whens{{Relation: bilateral.RelationDuring, To: "visit"}}},
		{Status: bilateral.StatusHeld, Date: bilateral.MustParseDate("2025-05-05")},
	}
	var c bilateral.Checker
	changes.Check(&c, moves)
	changes[0].When.Check(&c, "when")
	fmt.Println(changes.Latest(), changes.Has(bilateral.StatusCancelled), len(changes[0].When) == 0, c.Err())
	fmt.Println(moves.Allows(bilateral.StatusHeld, bilateral.StatusPlanned))
	// Output:
	// held false false <nil>
	// false
}

func ExampleProblems() {
	l := bilateral.Link{Kind: "akin", From: "a"}
	problems := bilateral.Check(&l)
	for _, p := range problems {
		fmt.Println(p.Severity, p.Pointer, p.Code, p.Arg("member"))
	}
	err := l.Validate()
	fmt.Println(len(problems.Errors()), len(problems.Warnings()), errors.Is(err, bilateral.CodeRequired))
	p, _ := errors.AsType[bilateral.Problem](err)
	fmt.Println(p.Message)
	// Output:
	// warning /kind code-unknown kind
	// error /to required to
	// 1 1 true
	// to is missing
}

func ExampleCodeTable() {
	info, _ := bilateral.Codes.Find(bilateral.CodeDate)
	fmt.Println(info.Severity, info.Schema, info.Meaning)
	n := 0
	for range bilateral.Codes.All() {
		n++
	}
	fmt.Println(n > 20)
	fmt.Println(bilateral.Codes.Problem(bilateral.CodeID, "value", "Visit 1"))
	// Output:
	// error full a text that is not a date
	// true
	// "Visit 1" is not an id; write lower-case letters, digits, ".", "_" and "-", beginning with a letter or digit, at most 64 [id-malformed]
}

func ExampleAnnotations() {
	a := bilateral.Annotations{"org.example.desk": bilateral.RawJSON(`{"no": 7}`), "desk": nil}
	var c bilateral.Checker
	a.Check(&c)
	fmt.Println(c.Err())
	// Output: /annotations/desk: "desk" is not an annotation key; begin with a reversed domain name: org.example.key [annotation-key]
}

// Stop and Tour are a caller's own types, checked together with those of the
// library.
type Stop struct {
	Place bilateral.Text
	Dates bilateral.Period
	Cost  bilateral.Quantity
}

type Tour struct {
	ID       bilateral.ID
	Leader   bilateral.ID
	Stops    []Stop
	Evidence []bilateral.Evidence
}

const tourCodes bilateral.CodeTable = "tour-empty\terror\tnone\ta tour without stops\tthe tour {id} goes nowhere\tadd a stop\n" +
	"stop-twice\twarning\tnone\ta stop that stands twice in a tour\tthe stop is in the tour already\tkeep one of them\n"

func (t *Tour) Check(c *bilateral.Checker) {
	c.ID("id", t.ID)
	c.Require("leader", t.Leader != "")
	c.Ref("leader", t.Leader, bilateral.RecordKindPerson)
	if len(t.Stops) == 0 {
		tourCodes.Report(c, "stops", "tour-empty", "id", string(t.ID))
	}
	for i := range c.Each("stops", len(t.Stops)) {
		if c.Full() {
			break
		}
		t.Stops[i].Place.Check(c, "place")
		t.Stops[i].Cost.Check(c, "cost")
	}
	for range bilateral.EachRepeated(c, "stops", len(t.Stops), func(i int) string { return t.Stops[i].Place.In("en") }) {
		tourCodes.Report(c, "place", "stop-twice")
	}
	bilateral.CheckEvidence(c, t.Evidence, "id leader stops")
}

// known is what the caller knows of other records.
type known map[bilateral.ID]bilateral.RecordKind

func (k known) Kind(id bilateral.ID) (bilateral.RecordKind, bool) {
	kind, ok := k[id]
	return kind, ok
}

func ExampleChecker() {
	c := bilateral.Checker{References: known{"minsk": bilateral.RecordKindOrganization, "desk": bilateral.RecordKindSource}, Limit: 10}
	tour := Tour{
		ID:       "tour-1",
		Leader:   "minsk",
		Stops:    []Stop{{Place: bilateral.Text{"en": "Gomel"}, Cost: bilateral.Quantity{Unit: "BYN"}}},
		Evidence: []bilateral.Evidence{{Source: "desk", Basis: bilateral.BasisStated, Of: []string{"/guide"}}},
	}
	tour.Check(&c)
	fmt.Println(c.Err())
	empty := Tour{ID: "tour-2", Leader: "someone"}
	fmt.Println(bilateral.Check(&empty))
	fmt.Println(bilateral.Validate(&empty) != nil)
	// Output:
	// /leader: "minsk" names a record of kind organization; name one of kind person [reference-kind]
	// /stops/0/cost/value: value is missing; state it, or leave out the value it belongs to [required]
	// /evidence/0/of/0: evidence for "/guide", which is no member here; point to a member by its name after a slash, one of: id leader stops [evidence-member]
	// /stops: the tour tour-2 goes nowhere; add a stop [tour-empty]
	// true
}

func ExampleChecker_Language() {
	var c bilateral.Checker
	c.Language("language", "pt-BR")
	c.Language("language", "Portuguese (Brazil)")
	fmt.Println(c.Problems())
	// Output: /language: "Portuguese (Brazil)" is not a language tag; write a BCP 47 tag in its usual case: en, zh-Hant, pt-BR; und where the language is not known [tag-malformed]
}

func ExampleChecker_Pointer() {
	var c bilateral.Checker
	c.Field("stops")
	c.Index(2)
	fmt.Println(c.Pointer("place"), c.Depth())
	c.Refs("guides", []bilateral.ID{"A"})
	c.Forbid("fee", true, "gift")
	c.Enum("mood", "not a code", false)
	fmt.Println(len(c.Problems()))
	c.Up()
	c.Up()
	fmt.Println(c.Pointer("stops"))
	// Output:
	// /stops/2/place 2
	// 3
	// /stops
}

// A title from anywhere is safe to print.
func ExamplePlain() {
	fmt.Printf("%q\n", bilateral.Plain("Treaty\n\x1b[31mof \u202efriendship"))
	// Output: "Treaty  [31mof friendship"
}

// A thing without a date of its own stands during or after another one.
func ExampleDuring() {
	fmt.Println(bilateral.During("visit-1").To)
	fmt.Println(bilateral.After("session-3").Relation)
	var c bilateral.Checker
	bilateral.During("visit-1").Check(&c, "dueWhen")
	bilateral.Whens{bilateral.During("visit-1"), bilateral.During("visit-1")}.Check(&c, "when")
	fmt.Println(c.Problems(), bilateral.When{}.IsZero())
	// Output:
	// visit-1
	// after
	// /when/1: the placement relative to "visit-1" is stated twice; state it once [when-twice] true
}

// Thirty days after a day; a month has no such day.
func ExampleDate_AddDays() {
	fmt.Println(bilateral.MustParseDate("2024-02-10").AddDays(30))
	fmt.Println(bilateral.MustParseDate("2024-02").AddDays(30).IsZero())
	// Output:
	// 2024-03-11
	// true
}

// A source names the minute of its publication, with its offset.
func ExampleMustParseTimestamp() {
	t := bilateral.MustParseTimestamp("2025-05-06T10:20:00+04:00")
	fmt.Println(t.Date())
	// Output: 2025-05-06
}

// A sentence begins with a capital, in whatever script.
func ExampleUpperFirst() {
	fmt.Println(bilateral.UpperFirst("əli met the prime minister"))
	// Output: Əli met the prime minister
}
