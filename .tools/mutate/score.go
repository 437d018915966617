package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
)

// A tally counts outcomes. A mutant known to be equivalent is not counted, and
// neither is one that does not compile.
type tally struct {
	killed, uncompiled    int
	survivors, equivalent []*mutant
}

// count sorts outcomes; the survivors stay in the order of the mutants.
func count(ms []mutant, outcomes []outcome, known equivalents) tally {
	var t tally
	for i, o := range outcomes {
		m := &ms[i]
		switch o {
		case uncompiled:
			t.uncompiled++
		case killed, timedOut:
			t.killed++
		case survived:
			if known.has(m) {
				t.equivalent = append(t.equivalent, m)
			} else {
				t.survivors = append(t.survivors, m)
			}
		}
	}
	return t
}

func (t *tally) counted() int { return t.killed + len(t.survivors) }

// percent is the score. A package without mutants has nothing to miss.
func (t *tally) percent() float64 {
	if t.counted() == 0 {
		return 100
	}
	return 100 * float64(t.killed) / float64(t.counted())
}

// write shows what survived, what is equivalent, and the score.
func (t *tally) write(w io.Writer, pkg string) {
	for _, m := range t.survivors {
		fmt.Fprintln(w, m)
	}
	for _, m := range t.equivalent {
		fmt.Fprintf(w, "equivalent: %s\n", m)
	}
	fmt.Fprintf(w, "mutate: %s: %d of %d killed, %.1f %%, %d survived, %d did not compile",
		pkg, t.killed, t.counted(), t.percent(), len(t.survivors), t.uncompiled)
	if n := len(t.equivalent); n > 0 {
		fmt.Fprintf(w, ", %d equivalent", n)
	}
	fmt.Fprintln(w)
}

// equivalents are survivors that no test can notice, one a line:
//
//	file: before -> after: why
//
// An empty line or one that begins with # says nothing.
type equivalents []string

// readEquivalents reads the file of them; without a name there are none.
func readEquivalents(root, name string) (equivalents, error) {
	if name == "" {
		return nil, nil
	}
	text, err := os.ReadFile(filepath.Join(root, name))
	if err != nil {
		return nil, err
	}
	var known equivalents
	for i, line := range strings.Split(string(text), "\n") {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		if !strings.Contains(line, " -> ") || strings.Count(line, ": ") < 2 {
			return nil, fmt.Errorf("%s:%d: want file: before -> after: why", name, i+1)
		}
		known = append(known, line)
	}
	return known, nil
}

func (known equivalents) has(m *mutant) bool {
	for _, line := range known {
		if strings.HasPrefix(line, m.key()+": ") {
			return true
		}
	}
	return false
}
