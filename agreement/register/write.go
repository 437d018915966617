package register

import (
	"io"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
)

// writeOptions are the choices of the canonical form.
func writeOptions() json.Options {
	return json.JoinOptions(jsontext.WithIndent("  "), json.Deterministic(true))
}

// Write writes the register as canonical JSON, with a newline at the end. A register
// of format 0 is written in the current one. The errors are those of w, and a text
// that is not UTF-8.
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
	}
	data, err := json.Marshal(&out, writeOptions())
	if err != nil {
		return nil, err
	}
	return append(data, '\n'), nil
}
