package register

import (
	"io"

	"github.com/go-json-experiment/json"
)

// Write writes the register as canonical JSON, with a newline at the end: members in the
// order of the types, a value on one line where it fits into 100 bytes. It writes a register of format 0 in the current format. It returns an error of w, or an
// error if a text is not UTF-8.
func (r *Register) Write(w io.Writer) error {
	data, err := r.JSON()
	if err != nil {
		return err
	}
	_, err = w.Write(data)
	return err
}

// JSON returns what [Register.Write] writes. If a text is not UTF-8, it returns an
// error and no JSON.
func (r *Register) JSON() ([]byte, error) {
	data, err := json.Marshal(r.inFormat(), json.Deterministic(true))
	if err != nil {
		return nil, err
	}
	return append(layout(make([]byte, 0, len(data)*3/2), data), '\n'), nil
}

// inFormat returns the register with its format stated.
func (r *Register) inFormat() *Register {
	if r.Format != 0 {
		return r
	}
	out := *r
	out.Format = Format
	return &out
}
