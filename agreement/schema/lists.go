package schema

import (
	"bytes"
	"encoding/json"
	"maps"
	"reflect"
	"slices"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/area"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/clock"
	"github.com/bilateral-go/bilateral/agreement/goods"
	"github.com/bilateral-go/bilateral/agreement/project"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/country/office"
	"github.com/bilateral-go/bilateral/meeting"
)

// Records are the types that have files of their own: the register, each record that it
// lists, and what the library answers: the results of a clock, and problems.
func Records() []any {
	return []any{
		register.Register{}, bilateral.Source{}, office.Person{}, office.Organization{}, office.Office{}, office.Term{},
		meeting.Commission{}, meeting.Relationship{}, agreement.Agreement{}, project.Project{}, meeting.Visit{}, meeting.Meeting{},
		meeting.Point{}, meeting.Indicator{}, meeting.Event{}, meeting.Instruction{}, bilateral.Link{}, register.Confirmation{},
		clause.Clauses{},
		clock.Assessment{}, clock.Standing{}, clock.Explanation{}, clock.Deadline{}, clock.Milestone{}, bilateral.Problem{},
	}
}

// libraryNames are the names of the definitions of the types of the library.
func libraryNames() []string {
	c := collector{seen: map[reflect.Type]bool{}}
	var names []string
	for _, v := range Records() {
		if err := c.visit(reflect.TypeOf(v), ""); err != nil {
			panic(err) // a test finds it
		}
	}
	for _, t := range c.list {
		if t.Name() != "" && ours(t) {
			names = append(names, libraryName(t))
		}
	}
	return names
}

// codeTables are the tables of problem codes.
func codeTables() []bilateral.CodeTable {
	return []bilateral.CodeTable{bilateral.Codes, country.Codes, office.Codes, area.Codes, goods.Codes, clause.Codes, agreement.Codes, clock.Codes, meeting.Codes, register.Codes}
}

// NotInSchema returns the problem codes of severity error that the validate schema
// cannot find or finds only in part. A client in another language must check these
// itself.
func NotInSchema() []bilateral.CodeInfo {
	var codes []bilateral.CodeInfo
	for _, table := range codeTables() {
		for info := range table.All() {
			if info.Severity == bilateral.SeverityError && info.Schema != bilateral.CoverageFull {
				codes = append(codes, info)
			}
		}
	}
	return codes
}

// A List is a list of codes, as clients show it for a choice.
type List struct {
	// Name is the name of the definition in the schemas: "ActKind".
	Name string `json:"name"`
	// Codes are the codes of the list in the order of its table.
	Codes []Entry `json:"codes"`
}

// An Entry is one code of a [List].
type Entry struct {
	// Code is the code as JSON has it.
	Code string `json:"code"`
	// Label is a short name for people.
	Label string `json:"label"`
	// Definition says what the code means. Empty means that the label says it.
	Definition string `json:"definition,omitzero"`
	// Source names the standard or article the meaning comes from. Empty means that the
	// definition is the library's own.
	Source string `json:"source,omitzero"`
}

// Lists returns every list of codes that a register or a result can have, in the order
// of their names: enumerations, areas, states and problem codes. Labels of states are
// in the language asked for if the library has them, and else in English.
func Lists(language string) []List {
	lists := map[string][]Entry{}
	c := collector{seen: map[reflect.Type]bool{}}
	for _, v := range Records() {
		_ = c.visit(reflect.TypeOf(v), "")
	}
	for _, t := range c.list {
		if entries := entriesOf(t, language); entries != nil {
			lists[libraryName(t)] = entries
		}
	}
	var out []List
	for _, name := range slices.Sorted(maps.Keys(lists)) {
		out = append(out, List{name, lists[name]})
	}
	return out
}

// Encode writes a schema or another value as the files of the library have it.
func Encode(v any) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", " ")
	err := e.Encode(v)
	return b.Bytes(), err
}
