// Package files holds the JSON Schemas of the library as files, for programs that serve
// them or check documents with them. It imports the standard library only; the package
// schema, which makes the files, is not linked.
//
// # Files
//
//	validate/register-1.schema.json   what the library accepts
//	shape/register-1.schema.json      for generators of types
//	form/register-1.schema.json       for forms that people fill in
//	codes.json                        every list of codes, with labels and definitions
//	openapi.json                      the shape schemas as OpenAPI 3.1 components
//
// Beside register there is a file for each record (agreement, commission, confirmation,
// event, indicator, instruction, link, meeting, office, organization, person, point,
// project, relationship, source, term, visit), for clauses, and for what the library
// answers (assessment, deadline, explanation, milestone, standing, problem). The number is
// that of the format.
//
// # Limits
//
//   - A program that uses the package carries all the files, about 4 MB.
//   - What the schemas cannot say is in NotInSchema of the package schema.
package files

import (
	"embed"
	"fmt"
	"io/fs"
	"strings"
)

// Format is the format of registers that the files are for.
const Format = 1

//go:embed validate shape form codes.json openapi.json
var content embed.FS

// FS returns the files, to be served as they are:
//
//	http.Handle("/schemas/", http.StripPrefix("/schemas/", http.FileServerFS(files.FS())))
func FS() fs.FS { return content }

// Schema returns the schema of a type in a profile: Schema("validate", "register"). It
// returns an error that names what there is for a profile or a type without a file.
func Schema(profile, typeName string) ([]byte, error) {
	entries, err := content.ReadDir(profile)
	if err != nil || profile == "." {
		return nil, fmt.Errorf("files: there is no profile %q; use validate, shape or form", profile)
	}
	suffix := fmt.Sprintf("-%d.schema.json", Format)
	data, err := content.ReadFile(profile + "/" + typeName + suffix)
	if err != nil {
		var names []string
		for _, e := range entries {
			names = append(names, strings.TrimSuffix(e.Name(), suffix))
		}
		return nil, fmt.Errorf("files: there is no type %q; use one of: %s", typeName, strings.Join(names, ", "))
	}
	return data, nil
}

// Lists returns the lists of codes as JSON: for each list its name and, for each code,
// the code, a label, and the definition and source if there are any.
func Lists() []byte { return read("codes.json") }

// OpenAPI returns the shape schemas as an OpenAPI 3.1 document without paths.
func OpenAPI() []byte { return read("openapi.json") }

// read returns a file that is always there: the package does not compile without it.
func read(name string) []byte {
	data, _ := content.ReadFile(name)
	return data
}
