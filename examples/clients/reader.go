// Command clients reads a register with types that a generator made from the schema, as a
// program in Go would that does not import the library:
//
//	node generate.mjs go && go run . ../report/report.json
package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"

	"github.com/bilateral-go/bilateral/examples/clients/build/register"
)

func main() {
	if err := run(os.Stdout, os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "clients:", err)
		os.Exit(1)
	}
}

func run(out io.Writer, args []string) error {
	if len(args) != 1 {
		return fmt.Errorf("name one register, as in: go run . ../report/report.json")
	}
	data, err := os.ReadFile(args[0])
	if err != nil {
		return err
	}
	var r register.Register
	if err := json.Unmarshal(data, &r); err != nil {
		return err
	}
	for _, v := range r.Visits {
		fmt.Fprintln(out, "visit", v.Id, *v.Sending, *v.Receiving)
	}
	for _, a := range r.Agreements {
		kind := "document"
		if a.Kind != nil {
			kind = string(*a.Kind)
		}
		fmt.Fprintln(out, kind, a.Id)
	}
	return nil
}
