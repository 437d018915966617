package main

import (
	"fmt"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/digest"
	"github.com/bilateral-go/bilateral/agreement/register"
)

// A grown register is so many copies of the reference register.
type grown struct {
	copies int
	r      *register.Register
	text   []byte
	index  *register.Index
	ids    []bilateral.ID
}

// operations are what a program does with a whole register.
var operations = []struct {
	name string
	run  func(g *grown)
}{
	{"parse", func(g *grown) { roomy.Parse(g.text) }},
	{"validate", func(g *grown) { g.r.Validate() }},
	{"index", func(g *grown) { g.r.Index() }},
	{"look up all ids", func(g *grown) {
		for _, id := range g.ids {
			g.index.Find(id)
		}
	}},
	{"write", func(g *grown) { g.r.JSON() }},
	{"digest", func(g *grown) { digest.Text(g.r) }},
}

// growth compares what one copy of the reference register takes in a register of many
// copies with what it takes alone.
func growth() error {
	reference, _, err := readFile(referenceFile)
	if err != nil {
		return err
	}
	var sizes []*grown
	head := []string{"NS A COPY"}
	for n := 1; n <= max(1, *most); n *= 10 {
		g, err := grow(reference, n)
		if err != nil {
			return err
		}
		sizes = append(sizes, g)
		head = append(head, fmt.Sprintf("×%d", n))
		if n > 1 {
			head = append(head, "RATIO")
		}
	}
	rows := [][]string{head}
	for _, op := range operations {
		var contestants []contestant
		for _, g := range sizes {
			contestants = append(contestants, contestant{op.name, func() { op.run(g) }})
		}
		results := measure(contestants)
		row := []string{op.name}
		for i, r := range results {
			row = append(row, fmt.Sprintf("%.0f", r.ns/float64(sizes[i].copies)))
			if i > 0 {
				row = append(row, ratio(r.ns/float64(sizes[i].copies), results[0].ns))
			}
		}
		rows = append(rows, row)
	}
	largest := sizes[len(sizes)-1]
	printTable(fmt.Sprintf("growth: the reference register, %d bytes, up to %d bytes", len(reference), len(largest.text)), 1, rows)
	return nil
}

// grow makes a register of n copies, with what the operations need, and makes sure that
// none of them fails.
func grow(reference []byte, n int) (*grown, error) {
	r, err := copies(reference, n)
	if err != nil {
		return nil, err
	}
	g := &grown{copies: n, r: r, index: r.Index()}
	if g.text, err = r.JSON(); err != nil {
		return nil, err
	}
	if _, err := roomy.Parse(g.text); err != nil {
		return nil, err
	}
	if err := r.Validate(); err != nil {
		return nil, err
	}
	ids(r, func(id *bilateral.ID) { g.ids = append(g.ids, *id) })
	for _, id := range g.ids {
		if g.index.Find(id) == nil {
			return nil, fmt.Errorf("there is no record %q", id)
		}
	}
	return g, nil
}
