package register

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"iter"
	"strconv"

	"github.com/bilateral-go/bilateral"
	"github.com/go-json-experiment/json"
)

// ReadLines reads JSON Lines with the default limits: each line is one whole
// register. See [Limits.ReadLines].
func ReadLines(r io.Reader) iter.Seq2[*Register, error] { return Limits{}.ReadLines(r) }

// ReadLines yields the registers of JSON Lines, a text in which each line is one
// whole register. References do not go from one line to another. Lines end in LF or
// CRLF, the last one may have no end, and blank lines are ignored.
//
// The limits are those of one line, and ReadLines keeps only one line in memory. For
// a line that is no register it yields [bilateral.Problems], whose Line is the line
// of the text, and goes on with the next line. An error of r ends the sequence and is
// yielded unchanged.
func (l Limits) ReadLines(r io.Reader) iter.Seq2[*Register, error] {
	return func(yield func(*Register, error) bool) {
		in := bufio.NewReaderSize(r, lineBuffer)
		var long []byte // a line that is longer than the buffer of in
		for number := 1; ; number++ {
			line, tooLong, err := l.line(in, &long)
			if err != nil && err != io.EOF {
				yield(nil, err)
				return
			}
			if number == 1 {
				line = bytes.TrimPrefix(line, byteOrderMark)
			}
			switch {
			case tooLong:
				if !yield(nil, onLine(l.tooLarge(), number)) {
					return
				}
			case skipSpace(line, 0) < len(line):
				if read, bad := l.Parse(line); !yield(read, onLine(bad, number)) {
					return
				}
			}
			if err == io.EOF {
				return
			}
		}
	}
}

// lineBuffer is the size of the buffer for lines, in bytes. Nearly all lines fit.
const lineBuffer = 1 << 16

// line returns the next line without its end, and whether it is
// longer than the limit; such a line is skipped to its end. The line is valid until
// the next call.
func (l Limits) line(in *bufio.Reader, long *[]byte) (line []byte, tooLong bool, err error) {
	line, err = in.ReadSlice('\n')
	if err == bufio.ErrBufferFull {
		*long = (*long)[:0]
		for err == bufio.ErrBufferFull {
			if tooLong = tooLong || int64(len(*long)) > l.bytes(); !tooLong {
				*long = append(*long, line...)
			}
			line, err = in.ReadSlice('\n')
		}
		line = append(*long, line...)
		*long = line
	}
	line = bytes.TrimRight(line, "\r\n")
	tooLong = tooLong || int64(len(line)) > l.bytes()
	return line, tooLong, err
}

// onLine sets the line of each problem of an error.
func onLine(err error, line int) error {
	var problems bilateral.Problems
	if !errors.As(err, &problems) {
		return err
	}
	for i := range problems {
		problems[i].Line = line
	}
	return problems
}

// tooLarge returns the error for a document larger than the limit.
func (l Limits) tooLarge() error {
	return bilateral.Problems{Codes.Problem(CodeSize, "limit", strconv.FormatInt(l.bytes(), 10))}
}

// WriteLines writes registers as JSON Lines, one register a line. Members are in the
// order of [Register.Write], without white space; lines end in LF. It returns an
// error of w, or an error if a text is not UTF-8; what was before is written then.
func WriteLines(w io.Writer, registers iter.Seq[*Register]) error {
	for r := range registers {
		line, err := json.Marshal(r.inFormat(), json.Deterministic(true))
		if err != nil {
			return err
		}
		if _, err := w.Write(append(line, '\n')); err != nil {
			return err
		}
	}
	return nil
}
