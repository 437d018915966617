package schema

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"reflect"
	"strconv"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/area"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/clock"
	"github.com/bilateral-go/bilateral/agreement/goods"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/country/office"
	"github.com/bilateral-go/bilateral/meeting"
	"github.com/invopop/jsonschema"
)

//go:embed register.schema.json
var committed []byte

// JSON returns the validate schema of a register that is part of this release.
func JSON() []byte { return bytes.Clone(committed) }

// ID is the $id of the validate schema of the current format.
func ID() string {
	return "https://github.com/bilateral-go/bilateral/agreement/schema/register-" + strconv.Itoa(register.Format) + ".schema.json"
}

// Generate makes the validate schema of a register from the Go types.
func Generate() ([]byte, error) {
	s := Reflect(register.Register{})
	s.ID = jsonschema.ID(ID())
	s.Title = "Register of a relationship between states"
	out, err := json.MarshalIndent(s, "", "  ")
	if err != nil {
		return nil, err
	}
	return append(out, '\n'), nil
}

// Reflect makes the validate schema of any Go value that consists of the library's
// types: a single record or a caller's own struct. The schema has no $id.
func Reflect(v any) *jsonschema.Schema {
	used := map[reflect.Type]bool{}
	s := newReflector(used).Reflect(v)
	finish(s, used)
	return s
}

// NotInSchema returns the problem codes of severity error that the validate schema
// cannot find or finds only in part. A client in another language must check these
// itself.
func NotInSchema() []bilateral.CodeInfo {
	var codes []bilateral.CodeInfo
	for _, table := range []bilateral.CodeTable{bilateral.Codes, country.Codes, office.Codes, area.Codes, goods.Codes, clause.Codes, agreement.Codes, clock.Codes, meeting.Codes, register.Codes} {
		for info := range table.All() {
			if info.Severity == bilateral.SeverityError && info.Schema != bilateral.CoverageFull {
				codes = append(codes, info)
			}
		}
	}
	return codes
}
