// Command names compares package country with other Go libraries that know countries:
// what they answer to the names that treaties print, and how long they take, side by
// side in one run, medians of ten.
//
//	go run -C examples/peers ./names
package main

import (
	"encoding/csv"
	"flag"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"slices"
	"testing"
	"text/tabwriter"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/country"
	"github.com/biter777/countries"
	"github.com/pariz/gountries"
	"golang.org/x/text/language"
	"golang.org/x/text/language/display"
)

// A library is one that is compared. Each function answers a whole list and returns how
// many answers it gave, so that what is measured is the library and not the call of a
// closure. Handles are the library's own. A function that it does not have is nil.
type library struct {
	name    string
	parse   func(alpha2 []string) int
	toName  func(alpha2 []string) func() int // bytes of the names
	byName  func(names []string) int
	parse1  func(alpha2 string) string // one answer, to compare them
	toName1 func(alpha2 string) string
	byName1 func(name string) string
}

var query = gountries.New()

var libraries = []library{{
	name: "bilateral",
	parse: func(list []string) (n int) {
		for _, s := range list {
			if c, err := country.Parse(s); err == nil && c != 0 {
				n++
			}
		}
		return n
	},
	toName: func(list []string) func() int {
		var codes []country.Code
		for _, s := range list {
			codes = append(codes, country.MustParse(s))
		}
		return func() (n int) {
			for _, c := range codes {
				n += len(country.ShortName(c))
			}
			return n
		}
	},
	byName: func(list []string) (n int) {
		for _, s := range list {
			if c, err := country.ParseName(s); err == nil && c != 0 {
				n++
			}
		}
		return n
	},
	parse1: func(s string) string {
		c, err := country.Parse(s)
		if err != nil {
			return ""
		}
		return c.String()
	},
	toName1: func(s string) string { return country.ShortName(country.MustParse(s)) },
	byName1: func(s string) string {
		c, err := country.ParseName(s)
		if err != nil {
			return ""
		}
		return c.String()
	},
}, {
	name: "biter777/countries",
	parse: func(list []string) (n int) {
		for _, s := range list {
			if countries.ByName(s) != countries.Unknown {
				n++
			}
		}
		return n
	},
	toName: func(list []string) func() int {
		var codes []countries.CountryCode
		for _, s := range list {
			codes = append(codes, countries.ByName(s))
		}
		return func() (n int) {
			for _, c := range codes {
				n += len(c.String())
			}
			return n
		}
	},
	byName: func(list []string) (n int) {
		for _, s := range list {
			if countries.ByName(s) != countries.Unknown {
				n++
			}
		}
		return n
	},
	parse1:  func(s string) string { return known(countries.ByName(s)) },
	toName1: func(s string) string { return countries.ByName(s).String() },
	byName1: func(s string) string { return known(countries.ByName(s)) },
}, {
	name: "pariz/gountries",
	parse: func(list []string) (n int) {
		for _, s := range list {
			if _, err := query.FindCountryByAlpha(s); err == nil {
				n++
			}
		}
		return n
	},
	toName: func(list []string) func() int {
		return func() (n int) {
			for _, s := range list {
				c, _ := query.FindCountryByAlpha(s)
				n += len(c.Name.Common)
			}
			return n
		}
	},
	byName: func(list []string) (n int) {
		for _, s := range list {
			if _, err := query.FindCountryByName(s); err == nil {
				n++
			}
		}
		return n
	},
	parse1: func(s string) string {
		c, _ := query.FindCountryByAlpha(s)
		return c.Alpha2
	},
	toName1: func(s string) string {
		c, _ := query.FindCountryByAlpha(s)
		return c.Name.Common
	},
	byName1: func(s string) string {
		c, _ := query.FindCountryByName(s)
		return c.Alpha2
	},
}, {
	name: "x/text/language",
	parse: func(list []string) (n int) {
		for _, s := range list {
			if _, err := language.ParseRegion(s); err == nil {
				n++
			}
		}
		return n
	},
	toName: func(list []string) func() int {
		var regions []language.Region
		for _, s := range list {
			regions = append(regions, language.MustParseRegion(s))
		}
		english := display.English.Regions()
		return func() (n int) {
			for _, r := range regions {
				n += len(english.Name(r))
			}
			return n
		}
	},
	parse1: func(s string) string {
		r, _ := language.ParseRegion(s)
		return r.String()
	},
	toName1: func(s string) string { return display.English.Regions().Name(language.MustParseRegion(s)) },
}}

func known(c countries.CountryCode) string {
	if c == countries.Unknown {
		return ""
	}
	return c.Alpha2()
}

func main() {
	testing.Init()
	flag.Parse()
	flag.Set("test.benchtime", "50ms")
	answers()
	times()
}

// curated returns the rows of names.csv.
func curated() [][]string {
	file, err := os.Open("../../.tools/countrygen/names.csv")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	defer file.Close()
	rows, err := csv.NewReader(file).ReadAll()
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	return rows[1:]
}

// answers resolves the formal names that treaties print, and a few that are traps.
func answers() {
	tw := tabwriter.NewWriter(os.Stdout, 0, 0, 2, ' ', 0)
	fmt.Fprintln(tw, "LIBRARY\tFORMAL NAMES WITH ARTICLE\tUSSR\tCS in 1985\tUK\tCongo")
	for _, lib := range libraries {
		if lib.byName == nil {
			continue
		}
		found, refused, wrong := 0, 0, 0
		for _, row := range curated() {
			if row[3] == "" {
				continue
			}
			name, _ := country.Name(country.MustParse(row[0]), country.FormFormalArticle, bilateral.Date{})
			switch lib.byName1(name) {
			case row[0]:
				found++
			case "":
				refused++
			default:
				wrong++
			}
		}
		cs := lib.parse1("CS")
		if lib.name == "bilateral" {
			c, _ := country.ParseAt("CS", bilateral.MustParseDate("1985"))
			cs = c.String()
		}
		fmt.Fprintf(tw, "%s\t%d found, %d refused, %d wrong\t%s\t%s\t%s\t%s\n", lib.name, found, refused, wrong,
			or(lib.byName1("USSR")), or(cs), or(lib.byName1("UK")), or(lib.byName1("Congo")))
	}
	tw.Flush()
	fmt.Println()
}

func or(answer string) string {
	if answer == "" {
		return "refused"
	}
	return answer
}

// An operation is one thing that is measured over a list of inputs.
type operation struct {
	name  string
	list  []string
	run   func(library) func() int
	same  func(library, string) string // one answer
	wants func(string) string
}

// times runs each operation of each library ten times in turn. Where libraries differ
// in what they know, the inputs are those to which all give the same answer, but for
// the worst name, and for those that give none.
func times() {
	var codes, names []string
	for c := range country.All() {
		if c.Status() == country.StatusAssigned {
			codes = append(codes, c.String())
			if name := country.ShortName(c); agreed(name, c.String()) {
				names = append(names, name)
			}
		}
	}
	shuffled := rand.New(rand.NewPCG(1969, 1))
	for _, list := range [][]string{codes, names} {
		shuffled.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
	}
	hits, misses := neutral(shuffled)
	worst := []string{"United Kingdom of Great Britain and Northern Ireland"}
	byName := func(list []string) func(library) func() int {
		return func(l library) func() int {
			if l.byName == nil {
				return nil
			}
			return func() int { return l.byName(list) }
		}
	}
	for _, op := range []operation{
		{"parse", codes, func(l library) func() int { return func() int { return l.parse(codes) } },
			func(l library, s string) string { return l.parse1(s) }, func(s string) string { return s }},
		{"code to name", codes, func(l library) func() int { return l.toName(codes) },
			func(l library, s string) string { return l.toName1(s) }, func(s string) string { return country.ShortName(country.MustParse(s)) }},
		{"exact name", names, byName(names), func(l library, s string) string { return l.byName1(s) }, mustName},
		{"names of the others' own lists", hits, byName(hits), func(l library, s string) string { return l.byName1(s) }, mustName},
		{"names that none has", misses, byName(misses), func(l library, s string) string { return l.byName1(s) }, func(string) string { return "" }},
		{"worst name", worst, byName(worst), func(l library, s string) string { return l.byName1(s) }, mustName},
	} {
		op.print()
	}
}

// neutral returns names as the lists of the others print them, to which all give the same
// answer, and the same names with one letter changed, which none has.
func neutral(random *rand.Rand) (hits, misses []string) {
	seen := map[string]bool{}
	add := func(name string) {
		if name == "" || seen[name] {
			return
		}
		seen[name] = true
		code, same := "", true
		for i, l := range libraries {
			if l.byName1 == nil {
				continue
			}
			if i == 0 {
				code = l.byName1(name)
			}
			same = same && l.byName1(name) == code
		}
		if same && code != "" {
			hits = append(hits, name)
		}
	}
	for _, c := range countries.All() {
		add(c.String())
	}
	all := query.FindAllCountries()
	for _, code := range slices.Sorted(maps.Keys(all)) {
		add(all[code].Name.Common)
		add(all[code].Name.Official)
	}
	english := display.English.Regions()
	for c := range country.All() {
		if r, err := language.ParseRegion(c.String()); err == nil {
			add(english.Name(r))
		}
	}
	for _, name := range hits {
		at := random.IntN(len(name))
		miss := name[:at] + "q" + name[at+1:]
		none := true
		for _, l := range libraries {
			none = none && (l.byName1 == nil || l.byName1(miss) == "")
		}
		if none {
			misses = append(misses, miss)
		}
	}
	for _, list := range [][]string{hits, misses} {
		random.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
	}
	return hits, misses
}

func mustName(s string) string {
	c, err := country.ParseName(s)
	if err != nil {
		return ""
	}
	return c.String()
}

// agreed reports whether all libraries that look names up give a code to a name.
func agreed(name, code string) bool {
	for _, l := range libraries {
		if l.byName1 != nil && l.byName1(name) != code {
			return false
		}
	}
	return true
}

const rounds = 10

func (op *operation) print() {
	ns := make([][]float64, len(libraries))
	allocs := make([]float64, len(libraries))
	for range rounds {
		for i, l := range libraries {
			f := op.run(l)
			if f == nil {
				continue
			}
			r := testing.Benchmark(func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					f()
				}
			})
			ns[i] = append(ns[i], float64(r.T.Nanoseconds())/float64(r.N)/float64(len(op.list)))
			allocs[i] = float64(r.AllocsPerOp()) / float64(len(op.list))
		}
	}
	median := func(i int) float64 {
		slices.Sort(ns[i])
		return (ns[i][rounds/2-1] + ns[i][rounds/2]) / 2
	}
	fmt.Printf("%s, %d inputs in random order\n", op.name, len(op.list))
	tw := tabwriter.NewWriter(os.Stdout, 2, 0, 2, ' ', 0)
	fmt.Fprintln(tw, "  LIBRARY\tNS EACH\tALLOCATIONS EACH\tTIMES OURS\tSAME ANSWER")
	for i, l := range libraries {
		if ns[i] == nil {
			continue
		}
		same := 0
		for _, input := range op.list {
			if op.same(l, input) == op.wants(input) {
				same++
			}
		}
		fmt.Fprintf(tw, "  %s\t%.1f\t%.1f\t%.1f\t%d of %d\n", l.name, median(i), allocs[i], median(i)/median(0), same, len(op.list))
	}
	tw.Flush()
	fmt.Println()
}
