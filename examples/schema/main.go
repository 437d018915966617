// Command schema prints the JSON Schema of a register, made from the Go types.
//
//	go run ./examples/schema [-o file]
package main

import (
	"flag"
	"fmt"
	"os"

	"github.com/bilateral-go/bilateral/agreement/schema"
)

func main() {
	out := flag.String("o", "", "write to a file in place of the standard output")
	flag.Parse()
	if err := run(*out); err != nil {
		fmt.Fprintln(os.Stderr, "schema:", err)
		os.Exit(1)
	}
}

func run(out string) error {
	data, err := schema.Generate()
	if err != nil {
		return err
	}
	if out == "" {
		_, err = os.Stdout.Write(data)
		return err
	}
	return os.WriteFile(out, data, 0o644)
}
