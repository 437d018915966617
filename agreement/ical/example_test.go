package ical_test

import (
	"fmt"
	"os"
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/ical"
	"github.com/bilateral-go/bilateral/agreement/register"
)

func ExampleWrite() {
	r, err := register.Parse([]byte(`{"format":1,"id":"az-by","agreements":[{"id":"health","title":{"en":"Agreement on health"},
		"acts":[{"kind":"entered-into-force","date":"2020-01-01"}],
		"clauses":{"duration":{"kind":"renewable","initial":{"n":5,"unit":"year"},"successive":{"n":5,"unit":"year"}},
			"denunciation":{"notice":{"n":6,"unit":"month"}}}}],
		"visits":[{"id":"visit-1","kind":"official","sending":"BY","receiving":"AZ","dates":"2026-03"}]}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	var out strings.Builder
	left, err := ical.Write(&out, r, ical.Options{On: bilateral.MustParseDate("2026-01-01"), Alarm: 14})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Fprint(os.Stdout, strings.ReplaceAll(out.String(), "\r\n", "\n"))
	fmt.Println("without a day:", left)
	// Output:
	// BEGIN:VCALENDAR
	// VERSION:2.0
	// PRODID:-//bilateral//agreement/ical//EN
	// METHOD:PUBLISH
	// BEGIN:VEVENT
	// UID:health.notice.2030-01-01@az-by
	// DTSTAMP:20260101T000000Z
	// SEQUENCE:1
	// STATUS:CONFIRMED
	// DTSTART;VALUE=DATE:20290630
	// DTEND;VALUE=DATE:20290701
	// SUMMARY:Last safe day for notice: Agreement on health
	// TRANSP:TRANSPARENT
	// DESCRIPTION:Last safe day: 2029-06-30\nLast admissible day: 2029-07-01\nEnd
	//   of the term: 2030-01-01
	// BEGIN:VALARM
	// ACTION:DISPLAY
	// TRIGGER:-P14D
	// DESCRIPTION:Last safe day for notice: Agreement on health
	// END:VALARM
	// END:VEVENT
	// END:VCALENDAR
	// without a day: [visit-1]
}
