// Command speed measures the library beside others that do the same, in one run on one
// processor: how fast registers are read, validated and written, and how that grows
// with their size. Each number is the median of ten measurements, in each of which the
// contestants take another order.
//
//	go run -C examples/peers ./speed
//	go run -C examples/peers ./speed -table growth -most 1000
//
// The tables are reading, lines, validate and growth. A ratio is a time as a multiple
// of that of the first contestant, which is the library.
package main

import (
	"flag"
	"fmt"
	"os"
	"runtime"
)

// tables are what is measured, by name, in the order in which it is printed.
var tables = []struct {
	name  string
	print func() error
}{
	{"reading", reading},
	{"lines", lines},
	{"validate", validate},
	{"growth", growth},
}

var (
	only = flag.String("table", "", "the only table to print: reading, lines, validate or growth; empty means all")
	most = flag.Int("most", 100, "the most copies of the reference register in the table growth")
)

func main() {
	flag.Parse()
	runtime.GOMAXPROCS(1)
	printed := false
	for _, t := range tables {
		if *only != "" && *only != t.name {
			continue
		}
		printed = true
		if err := t.print(); err != nil {
			fmt.Fprintf(os.Stderr, "%s: %v\n", t.name, err)
			os.Exit(1)
		}
	}
	if !printed {
		fmt.Fprintf(os.Stderr, "there is no table %q\n", *only)
		os.Exit(2)
	}
}
