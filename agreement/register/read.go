package register

import (
	"bytes"
	"io"
	"math"
	"strconv"

	"github.com/bilateral-go/bilateral"
	"github.com/go-json-experiment/json"
)

// Limits are the limits for reading. The zero Limits are the defaults.
type Limits struct {
	// Bytes is the size of the largest document. Zero means [DefaultBytes].
	Bytes int64
	// Depth is how deep values may be nested. Zero means [DefaultDepth].
	Depth int
	// Objects is how many JSON objects the document may contain: a short object can
	// take a hundred times its length in memory. Zero means [DefaultObjects].
	Objects int
	// Problems is how many problems are listed. Zero means
	// [bilateral.DefaultLimit].
	Problems int
}

// The default limits.
const (
	DefaultBytes   = 64 << 20 // the largest document, in bytes
	DefaultDepth   = 64       // the deepest nesting of arrays and objects
	DefaultObjects = 1 << 19  // the most objects
)

// Read reads a register with the default limits, as [Parse] does.
func Read(r io.Reader) (*Register, error) { return Limits{}.Read(r) }

// Parse reads a register with the default limits. The error is of type
// [bilateral.Problems]: every shape problem of the document, in the order of the
// text, each with pointer, line and column. [ParseProblems] also checks what the
// document says.
func Parse(data []byte) (*Register, error) { return Limits{}.Parse(data) }

// ParseProblems reads a register with the default limits and returns all its problems in one
// go: those of its shape, as [Parse] does, and those of what it says, as
// [Register.Problems] does, where its shape allows to read it. If the shape has a problem,
// the register is nil.
func ParseProblems(data []byte) (*Register, bilateral.Problems) {
	r, err := Parse(data)
	if shape, ok := err.(bilateral.Problems); ok {
		return nil, append(shape, Limits{}.rest(bytes.TrimPrefix(data, byteOrderMark), shape)...)
	}
	return r, r.Problems()
}

// Read reads a register from r, up to the limit. It returns an error of r unchanged.
func (l Limits) Read(r io.Reader) (*Register, error) {
	data, err := io.ReadAll(io.LimitReader(r, l.bytes()+1))
	if err != nil {
		return nil, err
	}
	return l.Parse(data)
}

// byteOrderMark is the mark that some programs write before a text in UTF-8. A
// document may begin with one (RFC 8259 section 8.1); Write never writes it.
var byteOrderMark = []byte("\ufeff")

// Parse reads a register from JSON.
func (l Limits) Parse(data []byte) (*Register, error) {
	if int64(len(data)) > l.bytes() {
		return nil, l.tooLarge()
	}
	data = bytes.TrimPrefix(data, byteOrderMark)
	if isUTF16(data) {
		p := Codes.Problem(CodeUTF16)
		p.Line, p.Column = 1, 1
		return nil, bilateral.Problems{p}
	}
	if bytes.Count(data, []byte{'{'}) > l.objects() { // braces inside texts count, too
		return nil, bilateral.Problems{Codes.Problem(CodeObjects, "limit", strconv.Itoa(l.objects()))}
	}
	// Most documents are certainly sound. Of any other a slower pass lists all problems. If
	// it finds none, the decoder was in doubt about something that is sound.
	if r := new(Register); decode(data, r) && r.Format == Format && !l.deeper(r, data) {
		return r, nil
	}
	if problems := l.diagnose(data); len(problems) > 0 {
		return nil, problems
	}
	var r Register
	if err := json.Unmarshal(data, &r, json.RejectUnknownMembers(true)); err != nil {
		return nil, bilateral.Problems{Codes.Problem(CodeSyntax, "detail", err.Error())}
	}
	return &r, nil
}

func (l Limits) bytes() int64 {
	if l.Bytes > 0 {
		if l.Bytes == math.MaxInt64 {
			return l.Bytes - 1 // one more is read to see whether there is more
		}
		return l.Bytes
	}
	return DefaultBytes
}

func (l Limits) depth() int {
	if l.Depth > 0 {
		return l.Depth
	}
	return DefaultDepth
}

func (l Limits) objects() int {
	if l.Objects > 0 {
		return l.Objects
	}
	return DefaultObjects
}

func (l Limits) problems() int {
	if l.Problems > 0 {
		return l.Problems
	}
	return bilateral.DefaultLimit
}

// typeDepth is an upper limit for the depth of a register without nested rules and
// private data, which have their own limits.
const typeDepth = 16

// deeper reports whether a document that was read nests deeper than the limit.
func (l Limits) deeper(r *Register, data []byte) bool {
	if l.depth() < typeDepth+bilateral.MaxAnnotationDepth {
		return tooDeep(data, skipSpace(data, 0), l.depth()) >= 0
	}
	most := (l.depth() - typeDepth) / 2 // a rule inside a rule is an object in a list
	for i := range r.Agreements {
		if r.Agreements[i].Clauses.Depth() > most {
			return tooDeep(data, skipSpace(data, 0), l.depth()) >= 0
		}
	}
	return false
}

// tooDeep returns the offset of the first array or object that is nested deeper
// than the limit inside the value at start, or -1.
func tooDeep(data []byte, start, limit int) int {
	depth := 0
	for i := start; i < len(data); i++ {
		switch data[i] {
		case '"':
			i = endOfString(data, i)
		case '{', '[':
			if depth++; depth > limit {
				return i
			}
		case '}', ']':
			if depth--; depth <= 0 {
				return -1
			}
		}
		if depth == 0 {
			return -1 // no array or object
		}
	}
	return -1
}

// endOfString returns the index of the quote that ends the string which begins
// at i, or the last index.
func endOfString(data []byte, i int) int {
	for {
		n := bytes.IndexByte(data[i+1:], '"')
		if n < 0 {
			return len(data) - 1
		}
		i += 1 + n
		escapes := 0
		for data[i-1-escapes] == '\\' {
			escapes++
		}
		if escapes%2 == 0 {
			return i
		}
	}
}
