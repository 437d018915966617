// Command mutate measures how much of a package its own tests notice: it makes
// small changes to the hand-written files, one at a time, and runs the tests of
// the package against each. A change that no test notices survives, and is shown.
//
//	go run -C .tools ./mutate -pkg ./meeting [-n 100] [-seed 1] [-files a.go,b.go]
//
// Paths are relative to the root of the repository. Nothing is written there: the
// changed files reach the compiler as an overlay.
package main

import (
	"cmp"
	"context"
	"flag"
	"fmt"
	"io"
	"log"
	"os"
	"os/signal"
	"path"
	"slices"
	"strings"
	"sync"
	"time"
)

// options are what the flags say.
type options struct {
	root       string // of the repository
	pkg        string // the directory of the package, below the root
	files      []string
	n          int
	seed       uint64
	jobs       int
	timeout    time.Duration
	equivalent string
	verbose    bool
}

func main() {
	log.SetFlags(0)
	log.SetPrefix("mutate: ")
	o := options{root: ".."}
	flag.StringVar(&o.pkg, "pkg", "", "the package, as `./dir`")
	files := flag.String("files", "", "the `files` to change, split by commas; all hand-written ones if empty")
	flag.IntVar(&o.n, "n", 100, "how many mutants to draw; 0 is all")
	flag.Uint64Var(&o.seed, "seed", 1, "the seed of the draw")
	flag.IntVar(&o.jobs, "j", 2, "how many mutants to try at a time")
	flag.DurationVar(&o.timeout, "timeout", time.Minute, "how long the tests may run for one mutant")
	flag.StringVar(&o.equivalent, "equivalent", "", "a `file` of survivors known to change nothing, below the root")
	flag.BoolVar(&o.verbose, "v", false, "show what becomes of each mutant")
	least := flag.Float64("min", 0, "the least `percent` of mutants to be killed")
	flag.Parse()
	if o.pkg == "" || flag.NArg() > 0 || o.jobs < 1 || o.n < 0 {
		flag.Usage()
		os.Exit(2)
	}
	if *files != "" {
		o.files = strings.Split(*files, ",")
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	t, err := run(ctx, o, os.Stdout)
	if err != nil {
		log.Fatal(err)
	}
	if t.percent() < *least {
		os.Exit(1)
	}
}

// run draws mutants of a package, tries them, and writes the survivors and the
// score.
func run(ctx context.Context, o options, w io.Writer) (tally, error) {
	o.pkg = path.Clean(o.pkg)
	known, err := readEquivalents(o.root, o.equivalent)
	if err != nil {
		return tally{}, err
	}
	sources, err := load(o.root, o.pkg, o.files)
	if err != nil {
		return tally{}, err
	}
	var all []mutant
	for _, s := range sources {
		all = append(all, s.mutants()...)
	}
	b, err := newBench(o.root, o.pkg, o.timeout)
	if err != nil {
		return tally{}, err
	}
	defer b.close()
	drawn := draw(all, o.n, o.seed)
	outcomes, err := tryAll(ctx, b, drawn, o, w)
	if err != nil {
		return tally{}, err
	}
	t := count(drawn, outcomes, known)
	t.write(w, o.pkg)
	return t, nil
}

// tryAll tries mutants, some at a time, between two runs of the unchanged tests:
// if others edit the package meanwhile, a failure must not pass for a kill.
func tryAll(ctx context.Context, b *bench, ms []mutant, o options, w io.Writer) ([]outcome, error) {
	if err := b.sound(ctx); err != nil {
		return nil, err
	}
	outcomes := make([]outcome, len(ms))
	errs := make([]error, len(ms))
	var group sync.WaitGroup
	var out sync.Mutex
	next := make(chan int)
	for range o.jobs {
		group.Go(func() {
			for i := range next {
				outcomes[i], errs[i] = b.try(ctx, &ms[i])
				if o.verbose {
					out.Lock()
					fmt.Fprintf(w, "%s (%s): %s\n", &ms[i], ms[i].kind, outcomes[i])
					out.Unlock()
				}
			}
		})
	}
	for i := range ms {
		next <- i
	}
	close(next)
	group.Wait()
	if err := cmp.Or(errs...); err != nil {
		return nil, err
	}
	return outcomes, b.sound(ctx)
}

// load reads the hand-written files of a package that are no tests.
func load(root, pkg string, only []string) ([]*source, error) {
	names, err := handWritten(path.Join(root, pkg))
	if err != nil {
		return nil, err
	}
	for _, name := range only {
		if !slices.Contains(names, name) {
			return nil, fmt.Errorf("%s: %s is no hand-written file of the package", pkg, name)
		}
	}
	var sources []*source
	for _, name := range names {
		if len(only) > 0 && !slices.Contains(only, name) {
			continue
		}
		s, err := readSource(root, path.Join(pkg, name))
		if err != nil {
			return nil, err
		}
		sources = append(sources, s)
	}
	return sources, nil
}
