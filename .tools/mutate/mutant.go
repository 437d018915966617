package main

import (
	"bytes"
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
)

// A mutant is one change of a source: the text from start to end gives way to
// another.
type mutant struct {
	src        *source
	kind       string
	start, end int
	text       string
	line, col  int
	from, to   int // the lines to show
}

// apply returns the text of the changed file.
func (m *mutant) apply() []byte {
	return slices.Concat(m.src.text[:m.start], []byte(m.text), m.src.text[m.end:])
}

// change shows the lines of a mutant before and after.
func (m *mutant) change() string {
	before := flat(string(m.src.text[m.from:m.to]))
	after := flat(string(m.src.text[m.from:m.start]) + m.text + string(m.src.text[m.end:m.to]))
	if b, a := short(before), short(after); b != a {
		before, after = b, a
	}
	return before + " -> " + cmp.Or(after, "nothing")
}

// key names a mutant without its line, so that edits elsewhere leave it as it is.
func (m *mutant) key() string { return m.src.name + ": " + m.change() }

func (m *mutant) String() string {
	return fmt.Sprintf("%s:%d:%d: %s", m.src.name, m.line, m.col, m.change())
}

// compare orders mutants by file, place and text.
func (m *mutant) compare(o *mutant) int {
	return cmp.Or(
		cmp.Compare(m.src.name, o.src.name),
		cmp.Compare(m.line, o.line),
		cmp.Compare(m.col, o.col),
		cmp.Compare(m.start, o.start),
		cmp.Compare(m.end, o.end),
		cmp.Compare(m.text, o.text),
	)
}

// flat writes code on one line.
func flat(s string) string { return strings.Join(strings.Fields(s), " ") }

// short cuts a long line of code.
func short(s string) string {
	if r := []rune(s); len(r) > 140 {
		return string(r[:139]) + "…"
	}
	return s
}

// lines widens a part of a text to whole lines.
func lines(text []byte, start, end int) (from, to int) {
	from = bytes.LastIndexByte(text[:start], '\n') + 1
	to = len(text)
	if i := bytes.IndexByte(text[end:], '\n'); i >= 0 {
		to = end + i
	}
	return from, to
}

// draw returns n of the mutants in their order, all if n is 0; the same seed
// draws the same ones.
func draw(all []mutant, n int, seed uint64) []mutant {
	if n == 0 || n >= len(all) {
		return all
	}
	indexes := rand.New(rand.NewPCG(seed, 0)).Perm(len(all))[:n]
	slices.Sort(indexes)
	drawn := make([]mutant, n)
	for i, index := range indexes {
		drawn[i] = all[index]
	}
	return drawn
}
