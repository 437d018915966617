// Command clock says where the agreements of a register stand on a day, and why.
//
//	go run ./examples/clock [-on day] [-as-known day] [-party code] [-id agreement | -until day] [file]
//
// Without a file it reads a register of fourteen real agreements: some renewed, one
// in its notice window, one provisionally applied, some ended with provisions that
// survive, one revived. The table gives status, since when, the reason and the next
// deadline. With -id it explains one agreement step by step; with -until it lists
// the deadlines up to a day; with -as-known it answers with what was known then; with
// -party it answers for one party, or for a state that came after one.
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
	"text/tabwriter"

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

// table prints a line for each agreement.
func table(w io.Writer, r *register.Register, on bilateral.Date, c clause.View) {
	tw := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(tw, "AGREEMENT\tSTATUS\tSINCE\tWHY\tNEXT DEADLINE")
	for i := range r.Agreements {
		a := &r.Agreements[i]
		k := clock.New(a, c)
		status := k.Status(on)
		since, why := standing(a, k.Assess(on), status, c)
		next := "none"
		if list := k.Deadlines(bilateral.Since(on)); len(list) > 0 {
			next = sentence(list[0])
		}
		fmt.Fprintf(tw, "%s\t%s\t%s\t%s\t%s\n", a.ID, bilateral.LowerFirst(status.Label()), since, why, next)
	}
	tw.Flush()
}

// standing says since when an agreement has its status, and why.
func standing(a *agreement.Agreement, s clock.Assessment, status clock.Status, c clause.View) (since, why string) {
	state := s.InForce
	since = clause.EnglishDays(state.Since)
	switch status {
	case clock.StatusProvisional:
		state = s.Provisional
		since = clause.EnglishDays(state.Since)
	case clock.StatusPending, clock.StatusExpected:
		since = "not known"
		if !state.Since.IsZero() {
			since = "will be from " + clause.EnglishDays(state.Since)
		}
	case clock.StatusSuspended:
		since = clause.EnglishDays(s.Suspended.Since)
	case clock.StatusEnded, clock.StatusSurviving:
		since = clause.EnglishDays(state.Before)
	}
	why = bilateral.LowerFirst(state.Reason.Label())
	if article := a.Clauses.EntryIntoForce.Article; article != "" && s.InForce.Truth == bilateral.Yes {
		why += ", " + article
	}
	switch {
	case state.Reason == clock.ReasonWaiting:
		why = "waiting for " + state.Waiting.Words(c).Text
	case status == clock.StatusSurviving && s.Surviving.Before.IsZero():
		why += "; part of it survives"
	case status == clock.StatusSurviving:
		why += "; part of it survives to " + clause.EnglishDays(s.Surviving.Before.AddDays(-1))
	case status == clock.StatusEnding:
		why += "; ends on " + clause.EnglishDays(state.Before)
	case s.InForce.Reason == clock.ReasonWaiting:
		why += "; force waits for " + s.InForce.Waiting.Words(c).Text
	}
	return since, why
}

// sentence says what a deadline asks for and when.
func sentence(d clock.Deadline) string {
	what := map[clock.DeadlineKind]string{
		clock.DeadlineKindNotice:     "notice by ",
		clock.DeadlineKindExpiry:     "last day in force ",
		clock.DeadlineKindWithdrawal: "withdrawal of the notice by ",
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
	tw := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(tw, "LAST DAY\tAGREEMENT\tWHAT\tFIRST DAY AFTER\tARTICLE")
	for _, d := range all {
		fmt.Fprintf(tw, "%s\t%s\t%s\t%s\t%s\n", clause.EnglishDays(d.Last), d.id, sentence(d.Deadline), clause.EnglishDays(d.Ends), cmp.Or(d.Article, "not recorded"))
	}
	tw.Flush()
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
