package main

import (
	"errors"
	"fmt"

	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/bilateral-go/bilateral/examples/peers/rules"
)

// validate compares ways to say whether an agreement with clauses is valid.
func validate() error {
	_, clauses, err := readFile(clausesFile)
	if err != nil {
		return err
	}
	a := clauses.Index().Agreement("treaty")
	if a == nil {
		return errors.New("there is no agreement with clauses")
	}
	one := register.New("")
	one.Agreements = []agreement.Agreement{*a}
	text, err := one.JSON()
	if err != nil {
		return err
	}
	playground := rules.NewPlayground()
	schema, err := rules.NewSchema()
	if err != nil {
		return err
	}
	judges := []struct {
		name  string
		valid func() bool
	}{
		{"Validate of the library", func() bool { return a.Validate() == nil }},
		{"written by hand, yes or no", func() bool { return rules.Valid(a) }},
		{"go-playground/validator", func() bool { return playground.Valid(a) }},
		{"register.Parse and Validate, from bytes", func() bool {
			r, err := register.Parse(text)
			return err == nil && r.Agreements[0].Validate() == nil
		}},
		{"santhosh-tekuri/jsonschema, from bytes", func() bool { return schema.Valid(text) }},
	}
	var contestants []contestant
	for _, j := range judges {
		if !j.valid() {
			return fmt.Errorf("%s: the agreement is not valid", j.name)
		}
		contestants = append(contestants, contestant{j.name, func() { j.valid() }})
	}
	results := measure(contestants)
	rows := [][]string{{"AN AGREEMENT WITH CLAUSES", "NS", "ALLOCATIONS", "RATIO"}}
	for i, r := range results {
		rows = append(rows, []string{judges[i].name, fmt.Sprintf("%.0f", r.ns), fmt.Sprintf("%.0f", r.allocs), ratio(r.ns, results[0].ns)})
	}
	printTable("validate: one agreement", 1, rows)
	return validateWhole()
}

// validateWhole measures the validation of a whole register.
func validateWhole() error {
	_, reference, err := readFile(referenceFile)
	if err != nil {
		return err
	}
	if err := reference.Validate(); err != nil {
		return err
	}
	r := measure([]contestant{{"", func() { reference.Validate() }}})[0]
	n := records(reference)
	printTable("validate: a whole register", 1, [][]string{
		{"THE REFERENCE REGISTER", "RECORDS", "NS", "NS A RECORD", "ALLOCATIONS"},
		{"Validate of the library", fmt.Sprint(n), fmt.Sprintf("%.0f", r.ns), fmt.Sprintf("%.0f", r.ns/float64(n)), fmt.Sprintf("%.0f", r.allocs)},
	})
	return nil
}
