// Command namecheck holds package country/names to published lists of names: Unicode CLDR,
// i18n-iso-countries, world-countries and, where it is installed, iso-codes.
//
//	npm ci --prefix .tools && go run -C .tools ./namecheck
//
// It fails if a name leads to another code than the list says and disagreements.csv does not
// give the reason, if a reason there is no longer needed, or if less than 95 % of the names
// are understood. With -v it prints every name that is refused.
package main

import (
	"bytes"
	"encoding/csv"
	"flag"
	"fmt"
	"log"
	"maps"
	"os"
	"os/exec"
	"slices"
	"strings"

	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/country/names"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("namecheck: ")
	verbose := flag.Bool("v", false, "print every name that is refused")
	flag.Parse()
	cmd := exec.Command("node", "namecheck/lists.mjs")
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		log.Fatalf("node namecheck/lists.mjs: %v (run npm ci in .tools first)", err)
	}
	reasons, err := disagreements()
	if err != nil {
		log.Fatal(err)
	}
	if !check(out, reasons, *verbose) {
		os.Exit(1)
	}
}

// disagreements returns the lines of disagreements.csv: list, language, name and code lead to
// the code that is given here, and the reason.
func disagreements() (map[string][]string, error) {
	data, err := os.ReadFile("namecheck/disagreements.csv")
	if err != nil {
		return nil, err
	}
	rows, err := csv.NewReader(bytes.NewReader(data)).ReadAll()
	if err != nil {
		return nil, err
	}
	reasons := map[string][]string{}
	for _, row := range rows[1:] {
		reasons[strings.Join(row[:4], "\t")] = row[4:]
	}
	return reasons, nil
}

// count is how a list fared.
type count struct{ right, refused, explained, wrong int }

func check(lists []byte, reasons map[string][]string, verbose bool) bool {
	counts := map[string]*count{}
	used := map[string]bool{}
	var total count
	for line := range strings.Lines(string(lists)) {
		line = strings.TrimSuffix(line, "\n")
		f := strings.Split(line, "\t")
		n := counts[f[0]]
		if n == nil {
			n = new(count)
			counts[f[0]] = n
		}
		want, err := country.Parse(f[3])
		if err != nil {
			log.Fatalf("%s: %v", line, err)
		}
		got, err := names.Parse(f[1], f[2])
		reason := reasons[line]
		switch {
		case err != nil:
			n.refused++
			if verbose {
				fmt.Println("refused:", err)
			}
		case got == want:
			n.right++
		case reason != nil && reason[0] == got.String():
			used[line] = true
			n.explained++
		default:
			n.wrong++
			fmt.Printf("wrong: %s is %s\n", line, got)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(counts)) {
		n := counts[name]
		fmt.Printf("%s: %d right, %d refused, %d where the list is not followed, %d wrong\n", name, n.right, n.refused, n.explained, n.wrong)
		total.right += n.right
		total.refused += n.refused
		total.explained += n.explained
		total.wrong += n.wrong
	}
	understood := float64(total.right) / float64(total.right+total.refused+total.explained+total.wrong)
	fmt.Printf("all: %.1f %% understood, %d wrong\n", 100*understood, total.wrong)
	for line := range reasons {
		if !used[line] && counts[strings.Split(line, "\t")[0]] != nil {
			fmt.Println("disagreements.csv has a reason that nothing needs:", line)
			total.wrong++
		}
	}
	return total.wrong == 0 && understood >= 0.95
}
