package main

import (
	"bytes"
	stdjson "encoding/json"
	"errors"
	"fmt"
	"io"
	"reflect"
	"strings"

	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/go-json-experiment/json"
)

// readers read a register and refuse what is not one, such as unknown members and text
// behind the document.
var readers = []struct {
	name string
	read func(data []byte) (*register.Register, error)
}{
	{"register.Parse", roomy.Parse},
	{"go-json-experiment", readExperiment},
	{"encoding/json", readStandard},
}

func readExperiment(data []byte) (*register.Register, error) {
	var r register.Register
	if err := json.Unmarshal(data, &r, json.RejectUnknownMembers(true)); err != nil {
		return nil, err
	}
	return &r, nil
}

func readStandard(data []byte) (*register.Register, error) {
	dec := stdjson.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	var r register.Register
	if err := dec.Decode(&r); err != nil {
		return nil, err
	}
	if _, err := dec.Token(); err != io.EOF {
		return nil, errors.New("there is more text after the document")
	}
	return &r, nil
}

// A document is a text that is read, or that all readers must refuse.
type document struct {
	name  string
	data  []byte
	sound bool
}

func reading() error {
	reference, _, err := readFile(referenceFile)
	if err != nil {
		return err
	}
	_, small, err := readFile(clausesFile)
	if err != nil {
		return err
	}
	compact, err := json.Marshal(small)
	if err != nil {
		return err
	}
	const large = 12 << 20
	many, err := copies(reference, large/len(reference))
	if err != nil {
		return err
	}
	text, err := many.JSON()
	if err != nil {
		return err
	}
	if err := readingSound([]document{{"small", compact, true}, {"reference", reference, true}, {"large", text, true}}); err != nil {
		return err
	}
	return readingOdd(reference)
}

// readingSound compares the readers on sound documents.
func readingSound(documents []document) error {
	rows := [][]string{{"DOCUMENT", "READER", "BYTES", "MB/S", "MS", "ALLOCATIONS", "RATIO"}}
	for _, d := range documents {
		contestants, err := d.contestants()
		if err != nil {
			return err
		}
		results := measure(contestants)
		for i, r := range results {
			rows = append(rows, []string{d.name, readers[i].name, fmt.Sprint(len(d.data)), perSecond(len(d.data), r.ns),
				fmt.Sprintf("%.3f", r.ns/1e6), fmt.Sprintf("%.0f", r.allocs), ratio(r.ns, results[0].ns)})
		}
	}
	printTable("reading: sound documents", 2, rows)
	return nil
}

// readingOdd compares what a reader needs for unusual documents with what it needs for
// the usual one.
func readingOdd(reference []byte) error {
	title := []byte(`"title": {"en": "`)
	titled := func(words string) []byte {
		return bytes.Replace(reference, title, append(bytes.Clone(title), words...), 1)
	}
	if !bytes.Contains(reference, title) {
		return errors.New("the reference register has no title")
	}
	documents := []document{
		{"the reference register", reference, true},
		{"the word null in its title", titled("null and void "), true},
		{"what looks like a null value in its title", titled("x: null, "), true},
		{"more text after the document", append(bytes.Clone(reference), " {}"...), false},
	}
	var all []contestant
	for _, d := range documents {
		contestants, err := d.contestants()
		if err != nil {
			return err
		}
		all = append(all, contestants...)
	}
	results := measure(all)
	head := []string{"MULTIPLE OF THE TIME FOR THE FIRST"}
	for _, reader := range readers {
		head = append(head, strings.ToUpper(reader.name))
	}
	rows := [][]string{head}
	for i, d := range documents {
		row := []string{d.name}
		for j := range readers {
			row = append(row, ratio(results[i*len(readers)+j].ns, results[j].ns))
		}
		rows = append(rows, row)
	}
	printTable("reading: unusual documents", 1, rows)
	return nil
}

// contestants returns the readers of a document, once it is clear that all read it and
// read the same, or that all refuse it.
func (d document) contestants() ([]contestant, error) {
	var list []contestant
	var first *register.Register
	for _, reader := range readers {
		r, err := reader.read(d.data)
		if (err == nil) != d.sound {
			return nil, fmt.Errorf("%s reads %s: %v", reader.name, d.name, err)
		}
		if first == nil {
			first = r
		}
		if !reflect.DeepEqual(r, first) {
			return nil, fmt.Errorf("%s reads %s otherwise than the others", reader.name, d.name)
		}
		list = append(list, contestant{reader.name, func() { reader.read(d.data) }})
	}
	return list, nil
}
