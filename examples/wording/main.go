// Command wording reads the final clauses of a treaty from their words.
//
//	go run ./examples/wording [-signed day] [-notified day] [-exchanged day] [-replied day] [-on day] [file]
//
// It prints each clause that it has understood with the words that the clause rests on, the
// sentences that it has not understood, and the clauses as JSON to paste into a register.
// With a day of signature, notification or exchange it also says where the agreement stands,
// and why. Without a file it reads a treaty that was made up for this program.
package main

import (
	"cmp"
	_ "embed"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/clock"
	"github.com/bilateral-go/bilateral/agreement/wording"
)

//go:embed treaty.txt
var treaty string

func main() {
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

func run(args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("wording", flag.ContinueOnError)
	flags.SetOutput(stderr)
	on := bilateral.MustParseDate("2026-01-01")
	var signed, notified, exchanged, replied bilateral.Date
	flags.TextVar(&on, "on", on, "the day that is asked about")
	flags.TextVar(&signed, "signed", signed, "the day of signature")
	flags.TextVar(&notified, "notified", notified, "the day of the last notification, as sent and received")
	flags.TextVar(&exchanged, "exchanged", exchanged, "the day of the exchange of instruments or notes")
	flags.TextVar(&replied, "replied", replied, "the day of the note in reply")
	if err := flags.Parse(args); err != nil {
		return 2
	}
	text := treaty
	if flags.NArg() > 0 {
		data, err := os.ReadFile(flags.Arg(0))
		if err != nil {
			fmt.Fprintln(stderr, "wording:", err)
			return 1
		}
		text = string(data)
	}
	r := wording.Read(text)
	for _, said := range inWords(&r.Clauses) {
		fmt.Fprintln(stdout, said)
	}
	for _, s := range r.Rests {
		fmt.Fprintf(stdout, "%-16s %s: %s\n", s.Member, article(s), s.Text(text))
	}
	for _, s := range r.Left {
		fmt.Fprintf(stdout, "%-16s %s: %s", "left", article(s), s.Text(text))
		if s.Stopped != "" {
			fmt.Fprintf(stdout, " [stopped at %q]", s.Stopped)
		}
		fmt.Fprintln(stdout)
	}
	data, err := json.MarshalIndent(r.Clauses, "", "  ")
	if err != nil {
		fmt.Fprintln(stderr, "wording:", err)
		return 1
	}
	fmt.Fprintf(stdout, "%s\n", data)
	a := agreement.Agreement{ID: "treaty", Clauses: r.Clauses, Acts: acts(signed, notified, exchanged, replied)}
	if len(a.Acts) > 0 {
		x := clock.New(&a, clause.View{}).Explain(clock.AxisInForce, on)
		fmt.Fprint(stdout, x.English())
	}
	return 0
}

// inWords says what each rule of the clauses gives.
func inWords(cs *clause.Clauses) []string {
	var out []string
	add := func(what string, r *clause.Rule) {
		if !r.IsZero() {
			out = append(out, what+" "+r.Words(clause.View{}).Text+".")
		}
	}
	add("It enters into force on", &cs.EntryIntoForce.Begins)
	add("It is applied provisionally from", &cs.Provisional.Begins)
	for i := range cs.Effects {
		e := &cs.Effects[i]
		of := "Effect of " + cmp.Or(e.Provision, "its provisions")
		if e.By != "" {
			of += ", for " + e.By + ","
		}
		add(of+" begins on", &e.Begins)
		add(of+" ends on", &e.Ends)
	}
	add("A suspension begins on", &cs.Suspension.Begins)
	d := &cs.Duration
	if d.Kind != "" {
		text := "Duration: " + d.Kind.Label()
		for _, l := range []struct {
			what string
			is   clause.Length
		}{{", ", d.Initial}, {", then ", d.Successive}} {
			if !l.is.IsZero() {
				text += l.what + l.is.String()
			}
		}
		out = append(out, text+".")
	}
	add("It ends at the latest on", &d.Until)
	den := &cs.Denunciation
	if !den.Notice.IsZero() {
		out = append(out, "Notice: "+den.Notice.String()+" before the end of the term or year.")
	}
	add("Notice can be given from", &den.NotBefore)
	add("After notice it ends on", &den.Effect)
	add("Without acknowledgement a notice counts as received on", &den.Receipt)
	for _, x := range [...]struct {
		stated bool
		words  string
	}{
		{den.ForAll == bilateral.Yes, "A notice ends it for all parties."},
		{den.Except != "", "No notice can be given during " + den.Except + "."},
		{den.Withdrawal != "", "A notice can be withdrawn: " + bilateral.LowerFirst(den.Withdrawal.Label()) + "."},
		{len(den.Parts) > 0, "It can be ended separately for " + clause.EnglishList(den.Parts) + "."},
	} {
		if x.stated {
			out = append(out, x.words)
		}
	}
	for _, list := range [][]clause.Clause{{cs.Survival}, cs.FurtherSurvival} {
		for i := range list {
			add("After the end, "+cmp.Or(list[i].Provision, "what survives")+" has effect until", &list[i].Ends)
		}
	}
	return out
}

func article(s wording.Span) string {
	if s.Article == "" {
		return "no article"
	}
	return s.Article
}

// acts returns the acts that are stated.
func acts(signed, notified, exchanged, replied bilateral.Date) []agreement.Act {
	var list []agreement.Act
	if !signed.IsZero() {
		list = append(list, agreement.Act{Kind: agreement.ActKindSigned, Date: signed})
	}
	if !notified.IsZero() {
		list = append(list, agreement.Act{Kind: agreement.ActKindNotified, Date: notified, Sent: notified, Received: notified})
	}
	if !exchanged.IsZero() {
		list = append(list, agreement.Act{Kind: agreement.ActKindExchanged, Date: exchanged})
	}
	if !replied.IsZero() {
		list = append(list, agreement.Act{Kind: agreement.ActKindReplied, Date: replied, Received: replied})
	}
	return list
}
