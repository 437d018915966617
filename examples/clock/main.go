// Command clock says where the agreements of a register stand on a day, and why.
//
//	go run ./examples/clock [-on day] [-as-known day] [-party code] [-id agreement | -until day | -deadlines days] [file]
//
// Without a file it reads a register of fourteen real agreements: some renewed, one
// in its notice window, one provisionally applied, some ended with provisions that
// survive, one revived. The table gives the next deadline, the most urgent first, the
// status, since when, and why. With -id it explains one agreement step by step; with
// -until or -deadlines it lists the deadlines up to a day or for so many days; with
// -as-known it answers with what was known then; with -party it answers for one party,
// or for a state that came after one.
package main

import (
	"cmp"
	_ "embed"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/clock"
	"github.com/bilateral-go/bilateral/agreement/register"
)

//go:embed clock.json
var agreements []byte

func main() {
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

func run(args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("clock", flag.ContinueOnError)
	flags.SetOutput(stderr)
	on := bilateral.MustParseDate("2026-01-01")
	var known, until bilateral.Date
	flags.TextVar(&on, "on", on, "the day that is asked about")
	flags.TextVar(&known, "as-known", known, "answer with what was known on this day")
	flags.TextVar(&until, "until", until, "list the deadlines up to this day")
	days := flags.Int("deadlines", 0, "list the deadlines of so many days")
	id := flags.String("id", "", "explain the agreement with this id")
	party := flags.String("party", "", "answer for the party with this country code or id")
	if err := flags.Parse(args); err != nil {
		return 2
	}
	data := agreements
	if flags.NArg() > 0 {
		var err error
		if data, err = os.ReadFile(flags.Arg(0)); err != nil {
			fmt.Fprintln(stderr, "clock:", err)
			return 2
		}
	}
	r, err := register.Parse(data)
	if err == nil {
		err = r.Validate()
	}
	if err != nil {
		fmt.Fprintln(stderr, err)
		return 1
	}
	ix := r.Index()
	c := ix.View()
	c.Known, c.Party = known, *party
	switch {
	case *id != "":
		a := ix.Agreement(bilateral.ID(*id))
		if a == nil {
			fmt.Fprintf(stderr, "clock: no agreement has the id %q; one of: %s\n", *id, ids(r))
			return 1
		}
		explain(stdout, a, on, c)
	case *days > 0:
		until = on.Days().AddDays(*days).Last
		fallthrough
	case !until.IsZero():
		list(stdout, r, bilateral.Through(on, until), c)
	default:
		table(stdout, r, on, c)
	}
	return 0
}

func ids(r *register.Register) string {
	var list []string
	for i := range r.Agreements {
		list = append(list, string(r.Agreements[i].ID))
	}
	return strings.Join(list, ", ")
}

// columns is the width of the table.
const columns = 110

// A row is an agreement of the table.
type row struct {
	a        *agreement.Agreement
	standing clock.Standing
	next     *clock.Deadline
}

// table prints two lines for each agreement, the one with the next deadline first.
func table(w io.Writer, r *register.Register, on bilateral.Date, c clause.View) {
	var rows []row
	for i := range r.Agreements {
		k := clock.New(&r.Agreements[i], c)
		x := row{a: &r.Agreements[i], standing: k.Standing(on)}
		if list := k.Deadlines(bilateral.Since(on)); len(list) > 0 {
			x.next = &list[0]
		}
		rows = append(rows, x)
	}
	slices.SortStableFunc(rows, func(x, y row) int {
		if x.next == nil || y.next == nil {
			return cmp.Compare(len(due(x)), len(due(y))) // those without a deadline stand last
		}
		return x.next.Last.First.Compare(y.next.Last.First)
	})
	fmt.Fprintf(w, "On %s, the most urgent first:\n", clause.EnglishDate(on))
	for _, x := range rows {
		head := fmt.Sprintf("%-24s", bilateral.LowerFirst(x.standing.Status.Label()))
		id := " (" + string(x.a.ID) + ")"
		fmt.Fprintln(w, head+cut(bilateral.Plain(cmp.Or(x.a.Title.In("en"), "no title")), columns-len(head)-len(id))+id)
		text := strings.TrimPrefix(x.standing.Why.Text, "on "+clause.EnglishDate(on)+" ")
		if x.next != nil {
			text += "; " + due(x)[0]
		}
		for _, line := range wrap(text, columns-2) {
			fmt.Fprintln(w, "  "+line)
		}
	}
}

// due says what the next deadline of a row asks for, if it has one.
func due(x row) []string {
	if x.next == nil {
		return []string{"", "none"}
	}
	return []string{sentence(*x.next)}
}

// cut shortens a text to a width.
func cut(text string, width int) string {
	runes := []rune(text)
	if len(runes) <= width {
		return text
	}
	return string(runes[:width-1]) + "…"
}

// wrap splits a text into lines of a width at most.
func wrap(text string, width int) []string {
	var lines []string
	line := ""
	for _, word := range strings.Fields(text) {
		if line != "" && len([]rune(line))+1+len([]rune(word)) > width {
			lines, line = append(lines, line), ""
		}
		if line != "" {
			line += " "
		}
		line += word
	}
	return append(lines, line)
}

// sentence says what a deadline asks for and when.
func sentence(d clock.Deadline) string {
	what := map[clock.DeadlineKind]string{
		clock.DeadlineKindNotice:          "notice by ",
		clock.DeadlineKindNoticeOpens:     "notice from ",
		clock.DeadlineKindExpiry:          "last day in force ",
		clock.DeadlineKindWithdrawal:      "withdrawal of the notice by ",
		clock.DeadlineKindProvisionalEnds: "last day of provisional application ",
		clock.DeadlineKindSuspensionEnds:  "last day of the suspension ",
		clock.DeadlineKindSurvivalEnds:    "what survives has effect to ",
	}[d.Kind]
	text := what + clause.EnglishDays(d.Last)
	if d.Safe != d.Last {
		text += ", safe by " + clause.EnglishDays(d.Safe)
	}
	return text
}

// list prints the deadlines of all agreements in a span, in order.
func list(w io.Writer, r *register.Register, span bilateral.Span, c clause.View) {
	type deadline struct {
		clock.Deadline
		id bilateral.ID
	}
	var all []deadline
	for i := range r.Agreements {
		for _, d := range clock.New(&r.Agreements[i], c).Deadlines(span) {
			all = append(all, deadline{d, r.Agreements[i].ID})
		}
	}
	slices.SortStableFunc(all, func(x, y deadline) int {
		return cmp.Or(x.Last.First.Compare(y.Last.First), cmp.Compare(x.id, y.id))
	})
	if len(all) == 0 {
		fmt.Fprintln(w, "no deadlines")
		return
	}
	for _, d := range all {
		text := sentence(d.Deadline) + "; first day after " + clause.EnglishDays(d.Ends)
		if d.Article != "" {
			text += ", " + d.Article
		}
		if len(d.Parties) > 0 {
			text += ", for " + strings.Join(d.Parties, " and ")
		}
		for i, line := range wrap(text, columns-20) {
			name := string(d.id)
			if i > 0 {
				name = ""
			}
			fmt.Fprintf(w, "%-18s  %s\n", name, line)
		}
	}
}

// explain prints why an agreement stands where it stands, on every axis that
// something is recorded for.
func explain(w io.Writer, a *agreement.Agreement, on bilateral.Date, c clause.View) {
	fmt.Fprintln(w, bilateral.Plain(cmp.Or(a.Title.In("en"), string(a.ID))))
	k := clock.New(a, c)
	s := k.Assess(on)
	for _, axis := range []clock.Axis{
		clock.AxisInForce, clock.AxisBound, clock.AxisProvisional, clock.AxisInEffect, clock.AxisSuspended, clock.AxisSurviving,
	} {
		switch {
		case axis == clock.AxisBound && c.Party == "":
			continue
		case axis == clock.AxisInEffect && len(a.Clauses.Effects) == 0:
			continue
		case axis != clock.AxisInForce && s.Axis(axis).Reason == clock.ReasonNone:
			continue
		}
		x := k.Explain(axis, on)
		fmt.Fprintf(w, "\n%s?\n%s", axis.Label(), x.English())
	}
}
