// Command schema writes the JSON Schemas of the library, made from the Go types: one to
// the standard output, or all of them to a directory.
//
//	go run ./examples/schema [-profile validate|shape|form] [-type register] [-language en]
//	go run ./examples/schema -dir directory
package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"reflect"
	"strings"

	"github.com/bilateral-go/bilateral/agreement/schema"
)

func main() {
	if err := run(os.Stdout, os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "schema:", err)
		os.Exit(1)
	}
}

func run(out io.Writer, args []string) error {
	flags := flag.NewFlagSet("schema", flag.ContinueOnError)
	profile := flags.String("profile", "validate", "the purpose: validate, shape or form")
	record := flags.String("type", "register", "the type: register, agreement, point and so on")
	language := flags.String("language", "en", "the language of titles in the form profile")
	dir := flags.String("dir", "", "write every schema, the lists of codes and the OpenAPI document to this directory")
	if err := flags.Parse(args); err != nil {
		return err
	}
	if *dir != "" {
		return writeAll(*dir)
	}
	var names []string
	for _, v := range schema.Records() {
		name := reflect.TypeOf(v).Name()
		if strings.EqualFold(name, *record) {
			data, err := one(schema.Reflector{Profile: schema.Profile(*profile), Base: schema.Base, Language: *language}, v)
			if err != nil {
				return err
			}
			_, err = out.Write(data)
			return err
		}
		names = append(names, strings.ToLower(name))
	}
	return fmt.Errorf("there is no type %q; use one of: %s", *record, strings.Join(names, ", "))
}

// one makes the schema of a value as its file has it.
func one(r schema.Reflector, v any) ([]byte, error) {
	s, err := r.Reflect(v)
	if err != nil {
		return nil, err
	}
	return schema.Encode(s)
}

// writeAll writes every file of the package files.
func writeAll(dir string) error {
	for row := range schema.Profiles.All() {
		profile := schema.Profile(row.Value)
		for _, v := range schema.Records() {
			data, err := one(schema.Reflector{Profile: profile, Base: schema.Base}, v)
			if err != nil {
				return err
			}
			if err := write(filepath.Join(dir, schema.Name(profile, reflect.TypeOf(v).Name())), data); err != nil {
				return err
			}
		}
	}
	lists, err := schema.Encode(schema.Lists("en"))
	if err != nil {
		return err
	}
	if err := write(filepath.Join(dir, "codes.json"), lists); err != nil {
		return err
	}
	components, err := schema.OpenAPI(schema.Records()...)
	if err != nil {
		return err
	}
	return write(filepath.Join(dir, "openapi.json"), components)
}

func write(file string, data []byte) error {
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		return err
	}
	return os.WriteFile(file, data, 0o644)
}
