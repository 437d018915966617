package ical_test

import (
	"bytes"
	"errors"
	"flag"
	"os"
	"strings"
	"testing"

	read "github.com/emersion/go-ical"
	"github.com/google/go-cmp/cmp"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/ical"
	"github.com/bilateral-go/bilateral/agreement/register"
)

var update = flag.Bool("update", false, "write the golden file of this package")

var on = bilateral.MustParseDate("2025-01-01")

// An event is what another library reads of an entry.
type event struct{ UID, Sequence, Status, Starts, Ends, Summary, Location, Alarm string }

// write writes a register and reads it with another library.
func write(t *testing.T, r *register.Register, o ical.Options) (events []event, left []bilateral.ID) {
	t.Helper()
	var out bytes.Buffer
	left, err := ical.Write(&out, r, o)
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.SplitSeq(out.String(), "\r\n") {
		if len(line) > 75 || strings.ContainsAny(line, "\r\n") {
			t.Errorf("a line of %d octets; RFC 5545 section 3.1 allows 75: %q", len(line), line)
		}
	}
	cal, err := read.NewDecoder(&out).Decode()
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	for _, x := range cal.Events() {
		text := func(name string) string {
			s, err := x.Props.Text(name)
			if err != nil {
				t.Error(err)
			}
			return s
		}
		value := func(name string) string {
			if p := x.Props.Get(name); p != nil {
				return p.Value
			}
			return ""
		}
		e := event{text("UID"), value("SEQUENCE"), text("STATUS"), value("DTSTART"), value("DTEND"), text("SUMMARY"), text("LOCATION"), ""}
		if seen[e.UID] {
			t.Errorf("the UID %s stands twice", e.UID)
		}
		seen[e.UID] = true
		if _, err := x.DateTimeStart(nil); err != nil {
			t.Error(err)
		}
		if value("DTSTAMP") == "" {
			t.Errorf("%s has no DTSTAMP", e.UID)
		}
		for _, child := range x.Children {
			e.Alarm = child.Props.Get("TRIGGER").Value
		}
		events = append(events, e)
	}
	return events, left
}

func parse(t testing.TB, text string) *register.Register {
	t.Helper()
	r, err := register.Parse([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestWrite(t *testing.T) {
	const commission = `"commissions":[{"id":"c","name":{"en":"Joint commission"},"states":["AZ","BY"],"every":{"value":"1","unit":"a"}}],`
	const renewed = `"agreements":[{"id":"a","title":{"en":"Agreement; on trade, roads"},"acts":[{"kind":"entered-into-force","date":"2020-01-01"}],
		"clauses":{"duration":{"kind":"renewable","initial":{"n":5,"unit":"year"},"successive":{"n":5,"unit":"year"}},"denunciation":{"notice":{"n":6,"unit":"month"}}}}]`
	tests := []struct {
		name, register string
		o              ical.Options
		want           []event
		left           []bilateral.ID
	}{
		{name: "a visit of two days", register: `"visits":[{"id":"v","kind":"state","sending":"AZ","receiving":"BY","dates":"2025-03-01/2025-03-02","legs":[{"place":{"country":"BY","name":{"en":"Minsk"}}}]}]`,
			want: []event{{"v@x", "0", "CONFIRMED", "20250301", "20250303", "State visit from Azerbaijan to Belarus", "Minsk, Belarus", ""}}},
		{name: "planned, put off to a day, and cancelled", register: `"visits":[
				{"id":"p","dates":"2025-03-01","changes":[{"status":"planned"}]},
				{"id":"q","dates":"2025-03-01","changes":[{"status":"planned"},{"status":"postponed","to":"2025-05-09"}]},
				{"id":"r","dates":"2025-03-01","changes":[{"status":"planned"},{"status":"postponed"}]},
				{"id":"s","dates":"2025-03-01","changes":[{"status":"planned"},{"status":"cancelled"}]},
				{"id":"t","changes":[{"status":"planned","to":"2025-03-07"}]}]`,
			want: []event{
				{"p@x", "1", "TENTATIVE", "20250301", "20250302", "Visit", "", ""},
				{"q@x", "2", "TENTATIVE", "20250509", "20250510", "Visit", "", ""},
				{"r@x", "2", "CANCELLED", "20250301", "20250302", "Visit", "", ""},
				{"s@x", "2", "CANCELLED", "20250301", "20250302", "Visit", "", ""},
				{"t@x", "1", "TENTATIVE", "20250307", "20250308", "Visit", "", ""}}},
		{name: "no day, a month, two readings, several", register: `"visits":[{"id":"n"},{"id":"m","dates":"2025-03"},{"id":"o","dates":"2025-03-01|2025-04-01"},{"id":"p","count":"2..","dates":"2025-03-01"}]`,
			left: []bilateral.ID{"n", "m", "o", "p"}},
		{name: "a session and the next one due", register: commission + `"meetings":[{"id":"m","commission":"c","ordinal":14,"dates":"2025-01-01"}]`,
			want: []event{
				{"m@x", "0", "CONFIRMED", "20250101", "20250102", "Session 14 of Joint commission", "", ""},
				{"c.session-due.2026-01-01@x", "0", "TENTATIVE", "20260101", "20260102", "Next session due of Joint commission", "", ""}}},
		{name: "sessions with a time of day", register: commission + `"meetings":[
				{"id":"m","commission":"c","dates":"2026-02-03","begins":"2026-02-03T10:30","length":{"value":"90","unit":"min"}},
				{"id":"n","commission":"c","dates":"2026-02-03","begins":"2026-02-03T10:30+04:00","length":{"value":"2","unit":"h"}},
				{"id":"o","commission":"c","dates":"2026-02-03","begins":"2026-02-03T10:30","length":{"value":"2","unit":"h","bound":"about"}}]`,
			want: []event{
				{"m@x", "0", "CONFIRMED", "20260203T103000", "20260203T120000", "Session of Joint commission", "", ""},
				{"n@x", "0", "CONFIRMED", "20260203T063000Z", "20260203T083000Z", "Session of Joint commission", "", ""},
				{"o@x", "0", "CONFIRMED", "20260203T103000", "", "Session of Joint commission", "", ""}}},
		{name: "deadlines of two terms", register: renewed, o: ical.Options{Span: bilateral.Through(bilateral.MustParseDate("2024-01-01"), bilateral.MustParseDate("2030-12-31"))},
			want: []event{
				{"a.notice.2025-01-01@x", "1", "CONFIRMED", "20240630", "20240701", "Last safe day for notice: Agreement; on trade, roads", "", "-P30D"},
				{"a.notice.2030-01-01@x", "1", "CONFIRMED", "20290630", "20290701", "Last safe day for notice: Agreement; on trade, roads", "", "-P30D"}}},
		{name: "no alarm", register: renewed, o: ical.Options{Alarm: -1},
			want: []event{{"a.notice.2030-01-01@x", "1", "CONFIRMED", "20290630", "20290701", "Last safe day for notice: Agreement; on trade, roads", "", ""}}},
		{name: "outside the span", register: `"visits":[{"id":"v","dates":"2024-12-30/2024-12-31"},{"id":"w","dates":"2024-12-31/2025-01-01"}]`,
			want: []event{{"w@x", "0", "CONFIRMED", "20241231", "20250102", "Visit", "", ""}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			o := tt.o
			o.On = on
			got, left := write(t, parse(t, `{"format":1,"id":"x",`+tt.register+`}`), o)
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("entries (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(tt.left, left); diff != "" {
				t.Errorf("left out (-want +got):\n%s", diff)
			}
		})
	}
}

// An act that moves the end makes other entries; one that does not keeps the UID and gives a
// higher SEQUENCE. A register that is merged gives the same UIDs.
func TestSameUID(t *testing.T) {
	const text = `{"format":1,"id":"x","agreements":[{"id":"a","acts":[{"kind":"entered-into-force","date":"2020-01-01"}%s],
		"clauses":{"duration":{"kind":"renewable","initial":{"n":5,"unit":"year"},"successive":{"n":5,"unit":"year"}},"denunciation":{"notice":{"n":6,"unit":"month"}}}}]}`
	o := ical.Options{On: on}
	first, _ := write(t, parse(t, strings.Replace(text, "%s", "", 1)), o)
	later := parse(t, strings.Replace(text, "%s", `,{"kind":"published","date":"2025-02-01"}`, 1))
	second, _ := write(t, later, o)
	qualified, err := register.Qualify(later)
	if err != nil {
		t.Fatal(err)
	}
	third, _ := write(t, qualified, o)
	if len(first) != 1 || len(second) != 1 || first[0].UID != second[0].UID || first[0].Sequence != "1" || second[0].Sequence != "2" {
		t.Errorf("before %v, after %v: want one UID and the sequences 1 and 2", first, second)
	}
	second[0].Summary, third[0].Summary = "", "" // without a title it is the id
	if diff := cmp.Diff(second, third); diff != "" {
		t.Errorf("qualified (-as it was +qualified):\n%s", diff)
	}
}

type full struct{ err error }

func (w full) Write([]byte) (int, error) { return 0, w.err }

func TestWriteFails(t *testing.T) {
	r := parse(t, `{"format":1,"visits":[{"id":"v","dates":"2025-03-01"}]}`)
	_, err := ical.Write(&bytes.Buffer{}, r, ical.Options{On: on})
	if err == nil || !strings.Contains(err.Error(), `"v" is unique in this register only`) || !strings.Contains(err.Error(), "set Register.ID") {
		t.Errorf("without an id of the register: %v", err)
	}
	for _, day := range []string{"2025", "2025-03"} {
		if _, err = ical.Write(&bytes.Buffer{}, r, ical.Options{On: bilateral.MustParseDate(day)}); err == nil || !strings.Contains(err.Error(), `"`+day+`": state a day`) {
			t.Errorf("on %s: %v", day, err)
		}
	}
	r.ID = "x"
	broken := errors.New("the disk is full")
	if _, err = ical.Write(full{broken}, r, ical.Options{On: on}); !errors.Is(err, broken) {
		t.Errorf("a writer that fails: %v", err)
	}
}

// TestReports writes the calendar of the merged reports of examples/followup.
func TestReports(t *testing.T) {
	data, err := os.ReadFile("../../examples/followup/reports.json")
	if err != nil {
		t.Fatal(err)
	}
	r := parse(t, string(data))
	var out bytes.Buffer
	o := ical.Options{On: on, Span: bilateral.Since(bilateral.MustParseDate("1991-01-01"))}
	if _, err := ical.Write(&out, r, o); err != nil {
		t.Fatal(err)
	}
	if events, _ := write(t, r, o); len(events) < 8 {
		t.Errorf("only %d entries", len(events))
	}
	const golden = "testdata/reports.ics"
	if *update {
		if err := os.WriteFile(golden, out.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), out.String()); diff != "" {
		t.Errorf("the calendar (-want +got); if it is right, run go test ./agreement/ical -update:\n%s", diff)
	}
}

// FuzzTitle wants every title read back as it is, but for control characters, and no entry that
// the title wrote.
func FuzzTitle(f *testing.F) {
	for _, s := range []string{"Agreement", "a\r\nEND:VEVENT\r\nBEGIN:VEVENT", `\n\\;,:"`, strings.Repeat("Соглашение ", 20), strings.Repeat("x", 300), "\u2028", "a\nb", "\xff", ""} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		r := parse(t, `{"format":1,"id":"x","commissions":[{"id":"c","states":["AZ","BY"]}],"meetings":[{"id":"m","commission":"c","dates":"2025-03-01"}]}`)
		r.Commissions[0].Name = bilateral.Text{"en": s}
		events, _ := write(t, r, ical.Options{On: on})
		want := strings.Map(func(c rune) rune {
			if c < ' ' && c != '\n' || c >= 0x7f && c < 0xa0 || c == 0x2028 || c == 0x2029 {
				return ' '
			}
			return c
		}, strings.ToValidUTF8("Session of "+s, "\uFFFD"))
		if len(events) != 1 || events[0].Summary != want {
			t.Errorf("read back %q, want %q", events, want)
		}
	})
}
