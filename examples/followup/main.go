// Command followup says what became of the instructions of a register by a day.
//
//	go run ./examples/followup [-on day] [-of id] [file]
//
// Without a file it reads reports of several relationships that were merged and in which a
// person confirmed what is one thing. It prints the instructions that are overdue, open, of
// unknown state, done and cancelled, each with its chain: the steps that sources state, and those
// that were inferred. With -of it prints what a body, an office or a person was told.
package main

import (
	_ "embed"
	"flag"
	"fmt"
	"io"
	"iter"
	"os"
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/country/office"
	"github.com/bilateral-go/bilateral/meeting"
)

//go:embed reports.json
var reports []byte

func main() {
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

func run(args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("followup", flag.ContinueOnError)
	flags.SetOutput(stderr)
	on := bilateral.MustParseDate("2026-01-01")
	flags.TextVar(&on, "on", on, "the day that is asked about")
	of := flags.String("of", "", "what the body, office or person with this id was told")
	if err := flags.Parse(args); err != nil {
		return 2
	}
	data := reports
	if flags.NArg() > 0 {
		var err error
		if data, err = os.ReadFile(flags.Arg(0)); err != nil {
			fmt.Fprintln(stderr, "followup:", err)
			return 2
		}
	}
	r, err := register.Parse(data)
	if err != nil {
		fmt.Fprintln(stderr, err)
		return 1
	}
	joined, conflicts := r.Joined()
	ix := joined.Index()
	list := ix.FollowUps(on)
	if *of != "" {
		list = ix.FollowUpsOf(r.Index().SameAs(bilateral.ID(*of))[0], on) // in any account
	}
	p := printer{ix, stdout}
	fmt.Fprintf(stdout, "On %s:\n", clause.EnglishDate(on))
	for _, state := range [...]register.FollowState{register.FollowOverdue, register.FollowOpen, register.FollowUnknown, register.FollowDone, register.FollowCancelled} {
		p.state(state, list)
	}
	if n := len(conflicts); n > 0 {
		fmt.Fprintf(stdout, "The accounts differ in %d places.\n", n)
	}
	return 0
}

// columns is the width of the output.
const columns = 110

type printer struct {
	ix *register.Index
	w  io.Writer
}

// state prints the instructions in one state.
func (p printer) state(state register.FollowState, list iter.Seq[register.FollowUp]) {
	n := 0
	for f := range list {
		if f.State != state {
			continue
		}
		if n++; n == 1 {
			fmt.Fprintf(p.w, "\n%s\n", state)
		}
		p.line("  ", p.instruction(f))
		for _, s := range f.Steps {
			p.line("    ", p.step(f.Instruction, s))
		}
	}
	if n == 0 {
		fmt.Fprintf(p.w, "\n%s: none\n", state)
	}
}

// line prints a text, in several lines if it is longer than the width.
func (p printer) line(indent, text string) {
	line := indent
	for word := range strings.FieldsSeq(text) {
		if len([]rune(line))+1+len([]rune(word)) > columns && line != indent {
			fmt.Fprintln(p.w, line)
			indent = strings.Repeat(" ", len(indent)+2)
			line = indent
		}
		if !strings.HasSuffix(line, " ") && line != indent {
			line += " "
		}
		line += word
	}
	fmt.Fprintln(p.w, line)
}

// instruction says who was told to do what.
func (p printer) instruction(f register.FollowUp) string {
	n := p.ix.Instruction(f.Instruction)
	var to []string
	for _, a := range n.Addressees {
		to = append(to, p.actor(a))
	}
	text := string(n.ID) + ": " + orElse(strings.Join(to, " and "), "somebody")
	if n.Action != "" {
		text += " to " + strings.ToLower(n.Action.Label())
	}
	for i, id := range n.About.IDs {
		text += [...]string{" ", ", "}[min(i, 1)] + p.name(id)
	}
	if !f.Due.IsZero() {
		text += "; due " + clause.EnglishDate(f.Due)
	} else if f.State != register.FollowDone && f.State != register.FollowCancelled {
		text += "; no day is stated"
	}
	if !n.Count.IsZero() {
		text += "; several that are not told apart"
	}
	return text
}

// step says what was done, when, and what that rests on.
func (p printer) step(instruction bilateral.ID, s register.Step) string {
	day := "no date"
	if !s.Date.IsZero() {
		day = clause.EnglishDate(s.Date)
	}
	text := day + ": "
	if s.Record == instruction {
		text += string(s.Status)
	} else {
		text += p.name(s.Record)
		if s.Status != "" {
			text += ", " + string(s.Status)
		}
		text += " (" + string(s.Link) + ")"
	}
	if s.Basis != "" && s.Basis != bilateral.BasisStated {
		text += "; " + string(s.Basis)
	}
	return text
}

// actor names an actor.
func (p printer) actor(a country.Actor) string {
	if a.Kind == country.ActorKindState {
		return country.ShortName(a.State)
	}
	return p.name(a.ID)
}

// name names a record: by its name or title, its kind and number, or its id.
func (p printer) name(id bilateral.ID) string {
	switch x := p.ix.Find(id).(type) {
	case *meeting.Commission:
		return orElse(x.Name.In("en"), "the commission of "+states(x.States))
	case *office.Office:
		return orElse(x.Title.In("en"), string(id))
	case *office.Organization:
		return orElse(x.Name.In("en"), string(id))
	case *meeting.Meeting:
		if x.Ordinal > 0 {
			return fmt.Sprintf("session %d of %s", x.Ordinal, p.name(x.Commission))
		}
	case *agreement.Agreement:
		return orElse(x.Title.In("en"), string(id))
	}
	return string(id)
}

func states(codes []country.Code) string {
	var names []string
	for _, c := range codes {
		names = append(names, country.ShortName(c))
	}
	return strings.Join(names, " and ")
}

func orElse(text, other string) string {
	if text == "" {
		return other
	}
	return text
}
