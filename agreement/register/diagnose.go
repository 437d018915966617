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

// diagnose goes through a document beside the Go types it is read into and lists
// every shape problem. It returns none for a document that is sound.
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
	if !d.value(reflect.TypeFor[Register]()) {
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
	path     []string // the unescaped steps of the pointer

	// How far lines have been counted: the offset, and its line and column.
	counted, line, column int
}

// report adds a problem at an offset of the text, where the path stands. It
// returns false when the limit is reached and reading must stop.
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
		pointer = pointer.AppendToken(step)
	}
	p.Pointer = string(pointer)
	p.Line, p.Column = d.position(offset)
	d.problems = append(d.problems, p)
	return true
}

// position turns an offset into a line and a column, both from 1. Offsets come
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
	for i < len(data) && strings.IndexByte(" \t\r\n", data[i]) >= 0 {
		i++
	}
	return i
}

// token reads a token; an error of syntax is reported and ends the reading.
func (d *diagnosis) token() (jsontext.Token, bool) {
	tok, err := d.dec.ReadToken()
	if err != nil {
		d.syntax(err)
		return tok, false
	}
	return tok, true
}

// skip passes over a value of any kind, if it is not too deep.
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

var (
	textType = reflect.TypeFor[encoding.TextUnmarshaler]()
	rawType  = reflect.TypeFor[bilateral.RawJSON]()
)

// value goes through one value of a Go type. It returns false where reading must
// stop.
func (d *diagnosis) value(t reflect.Type) bool {
	kind, start := d.dec.PeekKind(), d.next()
	if d.dec.StackDepth() >= d.depth && (kind == '{' || kind == '[') {
		return d.deep(start)
	}
	if t == rawType {
		return d.raw(start)
	}
	if kind == 'n' {
		return d.skip() && d.report(start, CodeNull)
	}
	switch want := wanted(t); {
	case kind == jsontext.KindInvalid:
		_, ok := d.token()
		return ok
	case kindName(kind) != want:
		return d.skip() && d.report(start, CodeKind, "got", kindName(kind), "want", want)
	case want == "object" && t.Kind() == reflect.Map:
		return d.members(func(string) (reflect.Type, bool) { return t.Elem(), true }, nil)
	case want == "object":
		f := fieldsOf(t)
		return d.members(f.find, f)
	case want == "array":
		return d.elements(t.Elem())
	case want == "number":
		return d.number(t, start)
	}
	return d.text(t, start)
}

// deep reports values nested too deep, which ends the reading.
func (d *diagnosis) deep(offset int) bool {
	d.add(offset, bilateral.Codes.Problem(bilateral.CodeDepth, "limit", strconv.Itoa(d.depth)))
	return false
}

// raw reads private data: its depth is bounded, its UTF-8 is checked, and the
// rest is the owner's.
func (d *diagnosis) raw(start int) bool {
	if offset := tooDeep(d.data, start, d.depth-d.dec.StackDepth()); offset >= 0 {
		return d.deep(offset)
	}
	v, err := d.dec.ReadValue()
	if err != nil {
		d.syntax(err)
		return false
	}
	if !utf8.Valid(v) {
		return d.report(start, CodeUTF8)
	}
	var raw bilateral.RawJSON
	return d.problemOf(start, raw.UnmarshalJSON(v))
}

// number checks an unsigned integer, the only kind of number there is.
func (d *diagnosis) number(t reflect.Type, start int) bool {
	tok, ok := d.token()
	if !ok {
		return false
	}
	s := tok.String()
	if _, err := strconv.ParseUint(s, 10, t.Bits()); err != nil {
		return d.report(start, CodeNumber, "value", s)
	}
	return true
}

// text reads a string and lets the type judge it.
func (d *diagnosis) text(t reflect.Type, start int) bool {
	tok, ok := d.token()
	if !ok {
		return false
	}
	s := tok.String()
	if !utf8.Valid(d.data[start:d.dec.InputOffset()]) {
		return d.report(start, CodeUTF8)
	}
	if reflect.PointerTo(t).Implements(textType) {
		v := reflect.New(t).Interface().(encoding.TextUnmarshaler)
		return d.problemOf(start, v.UnmarshalText([]byte(s)))
	}
	return true
}

func (d *diagnosis) problemOf(start int, err error) bool {
	if err == nil {
		return true
	}
	if p, ok := errors.AsType[bilateral.Problem](err); ok {
		return d.add(start, p)
	}
	return d.report(start, CodeSyntax, "detail", err.Error())
}

func (d *diagnosis) elements(t reflect.Type) bool {
	if _, ok := d.token(); !ok {
		return false
	}
	for i := 0; d.dec.PeekKind() != ']'; i++ {
		d.path = append(d.path, strconv.Itoa(i))
		if !d.value(t) {
			return false
		}
		d.path = d.path[:len(d.path)-1]
	}
	_, ok := d.token()
	return ok
}

// members goes through an object. find gives the type of a member; f lists those
// that are allowed, for the error, and is nil for a map.
func (d *diagnosis) members(find func(name string) (reflect.Type, bool), f fields) bool {
	if _, ok := d.token(); !ok {
		return false
	}
	seen := map[string]bool{}
	for d.dec.PeekKind() != '}' {
		start := d.next()
		tok, ok := d.token()
		if !ok {
			return false
		}
		name := tok.String()
		d.path = append(d.path, name)
		if !utf8.Valid(d.data[start:d.dec.InputOffset()]) && !d.report(start, CodeUTF8) {
			return false
		}
		if seen[name] && !d.report(start, CodeMemberTwice, "member", name) {
			return false
		}
		seen[name] = true
		t, known := find(name)
		if !known {
			if want, ok := f.near(name); ok {
				t, _ = f.find(want)
				known = true
				if !d.report(start, CodeMemberCase, "member", name, "want", want) {
					return false
				}
			} else if !d.report(start, CodeMember, "member", name, "allowed", f.names()) {
				return false
			}
		}
		if known && !d.value(t) || !known && !d.skip() {
			return false
		}
		d.path = d.path[:len(d.path)-1]
	}
	_, ok := d.token()
	return ok
}

// readFormat looks for the format ahead of everything else. If this release does
// not read it, nothing else is worth saying.
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

// wanted returns the JSON kind that a Go type is read from.
func wanted(t reflect.Type) string {
	if reflect.PointerTo(t).Implements(textType) {
		return "string"
	}
	switch t.Kind() {
	case reflect.Struct, reflect.Map:
		return "object"
	case reflect.Slice:
		return "array"
	case reflect.String:
		return "string"
	}
	return "number"
}

func kindName(k jsontext.Kind) string {
	switch k {
	case '{':
		return "object"
	case '[':
		return "array"
	case '"':
		return "string"
	case '0':
		return "number"
	case 't', 'f':
		return "boolean"
	}
	return ""
}

// fields are the members of a struct type, in declared order.
type fields []field

type field struct {
	name string
	typ  reflect.Type
}

func fieldsOf(t reflect.Type) fields {
	var fs fields
	for i := range t.NumField() {
		f := t.Field(i)
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		fs = append(fs, field{name, f.Type})
	}
	return fs
}

func (fs fields) find(name string) (reflect.Type, bool) {
	for _, f := range fs {
		if f.name == name {
			return f.typ, true
		}
	}
	return nil, false
}

// near returns the member that a name means but for case, hyphens and
// underscores.
func (fs fields) near(name string) (string, bool) {
	bare := strings.NewReplacer("-", "", "_", "").Replace(name)
	for _, f := range fs {
		if strings.EqualFold(f.name, bare) {
			return f.name, true
		}
	}
	return "", false
}

func (fs fields) names() string {
	var names []string
	for _, f := range fs {
		names = append(names, f.name)
	}
	return strings.Join(names, ", ")
}
