// Command report reads a register, checks it and prints a digest that a person
// can read in a minute.
//
//	go run ./examples/report [-json] [file]
//
// Without a file it reads the register of a news report of May 2025: the prime
// ministers of Azerbaijan and Belarus met in Baku. With -json it prints the
// register canonically in place of the digest. A register with errors is not
// printed: every problem is, with its place, its code and what to do, and the
// exit status is 1.
package main

import (
	_ "embed"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/digest"
	"github.com/bilateral-go/bilateral/agreement/register"
)

//go:embed report.json
var report []byte

func main() {
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

func run(args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("report", flag.ContinueOnError)
	flags.SetOutput(stderr)
	asJSON := flags.Bool("json", false, "print the register as canonical JSON")
	if err := flags.Parse(args); err != nil {
		return 2
	}
	data := report
	if flags.NArg() > 0 {
		var err error
		if data, err = os.ReadFile(flags.Arg(0)); err != nil {
			fmt.Fprintln(stderr, "report:", err)
			return 2
		}
	}
	r, problems := read(data)
	if errs := problems.Errors(); len(errs) > 0 {
		fmt.Fprintln(stderr, problems)
		fmt.Fprintf(stderr, "%d problems, %d of them errors\n", len(problems), len(errs))
		return 1
	}
	if *asJSON {
		if err := r.Write(stdout); err != nil {
			fmt.Fprintln(stderr, "report:", err)
			return 1
		}
		return 0
	}
	fmt.Fprint(stdout, digest.Text(r))
	if len(problems) > 0 {
		fmt.Fprintf(stdout, "\nWarnings\n--------\n%v\n", problems)
	}
	if n := len(r.Confirmed); n > 0 {
		fmt.Fprintf(stdout, "\nWarnings confirmed in the register: %d\n", n)
	}
	return 0
}

// read returns the register and all its problems: those of its shape, or else
// those of what it says.
func read(data []byte) (*register.Register, bilateral.Problems) {
	return register.ParseProblems(data)
}
