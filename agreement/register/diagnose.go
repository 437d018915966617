package register

import (
	"bytes"
	"encoding"
	"errors"
	"io"
	"reflect"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/bilateral-go/bilateral"
	"github.com/go-json-experiment/json/jsontext"
)

// diagnose compares a document with the Go types it is read into and lists every
// shape problem. It returns none for a sound document.
func (l Limits) diagnose(data []byte) bilateral.Problems {
	d := &diagnosis{
		data:  data,
		dec:   jsontext.NewDecoder(bytes.NewBuffer(data), jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(true)),
		depth: l.depth(),
		limit: l.problems(),
		line:  1,
	}
	if p, newer := d.readFormat(); newer {
		return bilateral.Problems{p}
	}
	if !d.value(shapes()) {
		return d.problems
	}
	if rest := skipSpace(data, int(d.dec.InputOffset())); rest < len(data) {
		d.report(rest, CodeTrailing)
	}
	return d.problems
}

type diagnosis struct {
	data     []byte
	dec      *jsontext.Decoder
	depth    int // the limit
	limit    int
	problems bilateral.Problems
	path     []pathStep
	parsers  []encoding.TextUnmarshaler // by the number of the shape; each is made once

	// The offset up to which lines have been counted, and its line and column.
	counted, line, column int
}

// A pathStep is a member, given by its name, or an element, given by its index.
type pathStep struct {
	name  string
	index int
}

// report adds a problem at an offset of the text and at the current path. It returns
// false if the limit is reached and reading must stop.
func (d *diagnosis) report(offset int, code bilateral.Code, args ...string) bool {
	return d.add(offset, Codes.Problem(code, args...))
}

func (d *diagnosis) add(offset int, p bilateral.Problem) bool {
	if len(d.problems) >= d.limit {
		p = bilateral.Codes.Problem(bilateral.CodeLimit, "limit", strconv.Itoa(d.limit))
		d.problems = append(d.problems, p)
		return false
	}
	var pointer jsontext.Pointer
	for _, step := range d.path {
		if step.name == "" && step.index >= 0 {
			pointer = pointer.AppendToken(strconv.Itoa(step.index))
		} else {
			pointer = pointer.AppendToken(step.name)
		}
	}
	p.Pointer = string(pointer)
	p.Line, p.Column = d.position(offset)
	d.problems = append(d.problems, p)
	return true
}

// position turns an offset into a line and a column, both from 1. Offsets are passed
// in rising order, so each part of the text is counted once.
func (d *diagnosis) position(offset int) (line, column int) {
	offset = min(offset, len(d.data))
	if offset < d.counted {
		d.counted, d.line, d.column = 0, 1, 0
	}
	part := d.data[d.counted:offset]
	if n := bytes.Count(part, []byte("\n")); n > 0 {
		d.line += n
		d.column = 0
		part = part[bytes.LastIndexByte(part, '\n')+1:]
	}
	d.column += utf8.RuneCount(part)
	d.counted = offset
	return d.line, d.column + 1
}

// next returns the offset of the next value or name.
func (d *diagnosis) next() int {
	i := skipSpace(d.data, int(d.dec.InputOffset()))
	if i < len(d.data) && (d.data[i] == ',' || d.data[i] == ':') {
		i = skipSpace(d.data, i+1)
	}
	return i
}

func skipSpace(data []byte, i int) int {
	for i < len(data) && (data[i] == ' ' || data[i] == '\n' || data[i] == '\t' || data[i] == '\r') {
		i++
	}
	return i
}

// token reads a token. It reports a syntax error, which ends the reading.
func (d *diagnosis) token() (jsontext.Token, bool) {
	tok, err := d.dec.ReadToken()
	if err != nil {
		d.syntax(err)
		return tok, false
	}
	return tok, true
}

// skip skips a value of any kind, if it is not nested too deep.
func (d *diagnosis) skip() bool {
	if offset := tooDeep(d.data, d.next(), d.depth-d.dec.StackDepth()); offset >= 0 {
		return d.deep(offset)
	}
	if err := d.dec.SkipValue(); err != nil {
		d.syntax(err)
		return false
	}
	return true
}

func (d *diagnosis) syntax(err error) {
	offset, detail := int(d.dec.InputOffset()), err.Error()
	if errors.Is(err, io.EOF) {
		detail = "it is empty"
	}
	var s *jsontext.SyntacticError
	if errors.As(err, &s) {
		offset = int(s.ByteOffset)
		detail = s.Err.Error()
	}
	d.report(offset, CodeSyntax, "detail", detail)
}

// value checks one value against a shape. It returns false if reading must stop.
func (d *diagnosis) value(sh *shape) bool {
	kind, start := d.dec.PeekKind(), d.next()
	if d.dec.StackDepth() >= d.depth && (kind == '{' || kind == '[') {
		return d.deep(start)
	}
	if sh.raw {
		return d.raw(start)
	}
	if kind == 'n' {
		return d.skip() && d.report(start, CodeNull)
	}
	switch {
	case kind == jsontext.KindInvalid:
		_, ok := d.token()
		return ok
	case kindName(kind) != sh.want:
		return d.skip() && d.report(start, CodeKind, "got", kindName(kind), "want", sh.want, "form", sh.form())
	case sh.want == "object":
		return d.members(sh)
	case sh.want == "array":
		return d.elements(sh.elem)
	case sh.want == "number":
		return d.number(sh.typ, start)
	}
	return d.text(sh, start)
}

// deep reports a value nested too deep, which ends the reading.
func (d *diagnosis) deep(offset int) bool {
	d.add(offset, bilateral.Codes.Problem(bilateral.CodeDepth, "limit", strconv.Itoa(d.depth)))
	return false
}

// raw reads private data. Its depth is limited and its UTF-8 is checked; the rest is
// up to its owner.
func (d *diagnosis) raw(start int) bool {
	if offset := tooDeep(d.data, start, d.depth-d.dec.StackDepth()); offset >= 0 {
		return d.deep(offset)
	}
	v, ok := d.read()
	if !ok {
		return false
	}
	if !utf8.Valid(v) {
		return d.report(start, CodeUTF8)
	}
	if at := loneSurrogate(v); at >= 0 {
		return d.report(start+at, CodeSurrogate, "escape", string(v[at:at+6]))
	}
	if !v.IsValid() { // it is sound but for a name that is there twice
		return d.twice(start, v)
	}
	var raw bilateral.RawJSON
	return d.problemOf(start, raw.UnmarshalJSON(v))
}

// twice reports the first member of private data that is written twice in one object. No
// reader of JSON agrees with another on what that means (RFC 8259 section 4).
func (d *diagnosis) twice(start int, v jsontext.Value) bool {
	var s *jsontext.SyntacticError
	if _, err := jsontext.NewDecoder(bytes.NewReader(v)).ReadValue(); !errors.As(err, &s) {
		return true
	}
	depth := len(d.path)
	for token := range s.JSONPointer.Tokens() {
		d.path = append(d.path, pathStep{token, -1})
	}
	name := d.path[len(d.path)-1].name
	more := d.report(start+int(s.ByteOffset), CodeMemberTwice, "member", name)
	d.path = d.path[:depth]
	return more
}

// number checks an unsigned integer, the only kind of number in a register.
func (d *diagnosis) number(t reflect.Type, start int) bool {
	v, ok := d.read()
	if !ok {
		return false
	}
	if _, err := strconv.ParseUint(string(v), 10, t.Bits()); err != nil {
		return d.report(start, CodeNumber, "value", string(v))
	}
	return true
}

// text reads a string and lets its type validate it.
func (d *diagnosis) text(sh *shape, start int) bool {
	v, ok := d.read()
	switch {
	case !ok:
		return false
	case !utf8.Valid(v):
		return d.report(start, CodeUTF8)
	}
	if at := loneSurrogate(v); at >= 0 {
		return d.report(start+at, CodeSurrogate, "escape", string(v[at:at+6]))
	}
	switch {
	case !sh.text:
		return true
	}
	return d.problemOf(start, d.parser(sh).UnmarshalText(unquote(v)))
}

// read reads a value or a name as it is written. It reports a syntax error, which
// ends the reading.
func (d *diagnosis) read() (jsontext.Value, bool) {
	v, err := d.dec.ReadValue()
	if err != nil {
		d.syntax(err)
		return nil, false
	}
	return v, true
}

// unquote returns the content of a JSON string.
func unquote(v jsontext.Value) []byte {
	if inner := v[1 : len(v)-1]; bytes.IndexByte(inner, '\\') < 0 {
		return inner
	}
	text, _ := jsontext.AppendUnquote(nil, v) // the only error is in UTF-8, which is reported
	return text
}

func (d *diagnosis) problemOf(start int, err error) bool {
	if err == nil {
		return true
	}
	if p, ok := errors.AsType[bilateral.Problem](err); ok {
		return d.add(start, meant(p))
	}
	return d.report(start, CodeSyntax, "detail", err.Error())
}

func (d *diagnosis) elements(sh *shape) bool {
	if _, ok := d.token(); !ok {
		return false
	}
	for i := 0; d.dec.PeekKind() != ']'; i++ {
		d.path = append(d.path, pathStep{index: i})
		if !d.value(sh) {
			return false
		}
		d.path = d.path[:len(d.path)-1]
	}
	_, ok := d.token()
	return ok
}

// members checks an object: a record, or a map with names of the owner's choice.
func (d *diagnosis) members(sh *shape) bool {
	if _, ok := d.token(); !ok {
		return false
	}
	var known uint64           // the members of the record that were read
	var others map[string]bool // the other names that were read
	for kind := d.dec.PeekKind(); kind != '}'; kind = d.dec.PeekKind() {
		start := d.next()
		if kind != '"' {
			d.token() // the error says what was found in place of a name
			return false
		}
		quoted, ok := d.read()
		if !ok {
			return false
		}
		sound := utf8.Valid(quoted)
		name := unquote(quoted)
		n, isMember := sh.members[string(name)]
		again := false
		if isMember {
			again = known&(1<<n) != 0
			known |= 1 << n
			d.path = append(d.path, pathStep{sh.fields[n].name, -1})
		} else {
			text := strings.ToValidUTF8(string(name), "\ufffd")
			again = others[text]
			if others == nil {
				others = map[string]bool{}
			}
			others[text] = true
			d.path = append(d.path, pathStep{text, -1})
		}
		if !sound && !d.report(start, CodeUTF8) {
			return false
		}
		if at := loneSurrogate(quoted); at >= 0 && !d.report(start+at, CodeSurrogate, "escape", string(quoted[at:at+6])) {
			return false
		}
		if again && !d.report(start, CodeMemberTwice, "member", d.path[len(d.path)-1].name) {
			return false
		}
		inner, more := d.inner(sh, n, isMember, start)
		if !more || inner != nil && !d.value(inner) || inner == nil && !d.skip() {
			return false
		}
		d.path = d.path[:len(d.path)-1]
	}
	_, ok := d.token()
	return ok
}

// inner returns the shape of a member, or nil if the record has no such member,
// which it reports. It returns false if reading must stop.
func (d *diagnosis) inner(sh *shape, n int, isMember bool, start int) (inner *shape, more bool) {
	switch {
	case sh.typ.Kind() == reflect.Map:
		return sh.elem, true
	case isMember:
		return sh.fields[n].shape, true
	}
	name := d.path[len(d.path)-1].name
	if want := sh.near(name); want >= 0 {
		return sh.fields[want].shape, d.report(start, CodeMemberCase, "member", name, "want", sh.fields[want].name)
	}
	p := Codes.Problem(CodeMember, "member", name, "allowed", sh.names())
	hint(&p, nearest(name, strings.Split(sh.names(), ", ")))
	return nil, d.add(start, p)
}

// readFormat reads the format before everything else. If this release does not read
// that format, other problems do not matter.
func (d *diagnosis) readFormat() (bilateral.Problem, bool) {
	dec := jsontext.NewDecoder(bytes.NewBuffer(d.data), jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(true))
	if tok, err := dec.ReadToken(); err != nil || tok.Kind() != '{' {
		return bilateral.Problem{}, false
	}
	for dec.PeekKind() == '"' {
		name, err := dec.ReadToken()
		if err != nil {
			break
		}
		if name.String() != "format" {
			if dec.SkipValue() != nil {
				break
			}
			continue
		}
		offset := int(dec.InputOffset())
		v, err := dec.ReadValue()
		n, bad := strconv.ParseUint(string(v), 10, 64)
		if err != nil || bad != nil {
			break
		}
		if n > Format {
			p := Codes.Problem(CodeFormatNewer, "format", string(v), "current", strconv.Itoa(Format))
			p.Pointer = "/format"
			p.Line, p.Column = d.position(skipSpace(d.data, skipSpace(d.data, offset)+1))
			return p, true
		}
		break
	}
	return bilateral.Problem{}, false
}
