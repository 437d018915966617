package register

import (
	"io"
	"reflect"
	"strconv"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
)

// writeOptions are the choices of the canonical form.
func writeOptions() json.Options {
	return json.JoinOptions(jsontext.WithIndent("  "), json.Deterministic(true))
}

// Write writes the register as canonical JSON, with a newline at the end. A
// register of format 0 is written in the current one, and one of an older format
// in its own, or else in the first that has all the members it uses. The errors
// are those of w, and a text that is not UTF-8.
func (r *Register) Write(w io.Writer) error {
	data, err := r.JSON()
	if err != nil {
		return err
	}
	_, err = w.Write(data)
	return err
}

// JSON returns what [Register.Write] writes. Nothing is written in part: if a
// text is not UTF-8 there is an error and no JSON.
func (r *Register) JSON() ([]byte, error) {
	out := *r
	if out.Format == 0 {
		out.Format = Format
	} else if out.Format < Format {
		out.Format = max(out.Format, uint32(needed(reflect.ValueOf(out))))
	}
	data, err := json.Marshal(&out, writeOptions())
	if err != nil {
		return nil, err
	}
	return append(data, '\n'), nil
}

// needed returns the first format that has all the members a value uses.
func needed(v reflect.Value) uint64 {
	format := uint64(1)
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			f := v.Type().Field(i)
			if !f.IsExported() || empty(v.Field(i)) {
				continue
			}
			format = max(format, sinceFormat(f), needed(v.Field(i)))
		}
	case reflect.Slice:
		for i := range v.Len() {
			format = max(format, needed(v.Index(i)))
		}
	}
	return format
}

// empty reports whether a member is not written.
func empty(v reflect.Value) bool {
	if z, ok := v.Interface().(interface{ IsZero() bool }); ok {
		return z.IsZero()
	}
	return v.IsZero() || v.Kind() == reflect.Slice && v.Len() == 0
}

// sinceFormat returns the format that a field came with, from its tag.
func sinceFormat(f reflect.StructField) uint64 {
	if n, err := strconv.ParseUint(f.Tag.Get("since"), 10, 64); err == nil {
		return n
	}
	return 1
}
