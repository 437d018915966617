package register

import (
	"bytes"
	"encoding"
	"math"
	"sync"
	"unicode/utf8"

	"github.com/bilateral-go/bilateral"
	"github.com/go-json-experiment/json/jsontext"
)

//go:generate go run -C ../../.tools -tags decodegen ./decodegen ../agreement/register

// A decoder reads a register from JSON in one pass, faster than a decoder for any type
// can. Generated functions read the record types. It gives up at the first thing that is
// not certainly sound: a fault, a null, nesting without end. Then the
// slower passes decide, so it need not know what is wrong.
type decoder struct {
	data   string // the document; texts are parts of it
	at     int
	failed bool
	depth  int
	buf    []byte
	lists  *Register // where the lists of a register grow
}

// scratch keeps what decoders let lists grow in.
var scratch = sync.Pool{New: func() any { return new(Register) }}

// maxDecoderDepth is how deep the decoder follows nested values.
const maxDecoderDepth = 64

// decode reads a document and reports whether it is certainly sound.
func decode(data []byte, r *Register) bool {
	if !utf8.Valid(data) {
		return false
	}
	lists := scratch.Get().(*Register)
	defer scratch.Put(lists)
	d := decoder{data: string(data), lists: lists}
	d.space()
	d.registerRegister(r)
	d.space()
	return !d.failed && d.at == len(d.data)
}

// fail gives up: nothing more is read.
func (d *decoder) fail() {
	d.failed, d.at = true, len(d.data)
}

func (d *decoder) space() {
	for d.at < len(d.data) {
		switch d.data[d.at] {
		case ' ', '\n', '\r', '\t':
			d.at++
		default:
			return
		}
	}
}

// open reads the beginning of an object or a list, and reports whether it has a first
// member or element.
func (d *decoder) open(begin, end byte) bool {
	d.space()
	if d.depth++; d.at >= len(d.data) || d.data[d.at] != begin || d.depth > maxDecoderDepth {
		d.fail()
		return false
	}
	d.at++
	d.space()
	if d.at < len(d.data) && d.data[d.at] == end {
		d.at++
		d.depth--
		return false
	}
	return !d.failed
}

// next reads what follows a member or an element, and reports whether another one comes.
func (d *decoder) next(end byte) bool {
	d.space()
	if d.at >= len(d.data) {
		d.fail()
		return false
	}
	c := d.data[d.at]
	d.at++
	switch c {
	case ',':
		return true
	case end:
		d.depth--
		return false
	}
	d.fail()
	return false
}

// name reads the name of a member and the colon after it.
func (d *decoder) name() string {
	name := d.string()
	d.space()
	if d.at >= len(d.data) || d.data[d.at] != ':' {
		d.fail()
		return ""
	}
	d.at++
	return name
}

// once fails if the member with a number was read before.
func (d *decoder) once(seen *uint64, member int) {
	if *seen&(1<<member) != 0 {
		d.fail()
	}
	*seen |= 1 << member
}

// string reads a string.
func (d *decoder) string() string {
	d.space()
	if d.at >= len(d.data) || d.data[d.at] != '"' {
		d.fail()
		return ""
	}
	begin := d.at + 1
	i := begin
	for i < len(d.data) && d.data[i] >= ' ' && d.data[i] != '"' && d.data[i] != '\\' {
		i++
	}
	if i < len(d.data) && d.data[i] == '"' {
		d.at = i + 1
		return d.data[begin:i]
	}
	return d.escaped(begin-1, i)
}

// escaped reads a string with escapes, which begins at one byte and has its first escape
// at another.
func (d *decoder) escaped(begin, i int) string {
	for i < len(d.data) && d.data[i] != '"' {
		switch {
		case d.data[i] == '\\':
			i += 2
		case d.data[i] < ' ':
			d.fail()
			return ""
		default:
			i++
		}
	}
	if i >= len(d.data) {
		d.fail()
		return ""
	}
	text, err := jsontext.AppendUnquote(nil, d.data[begin:i+1])
	if err != nil {
		d.fail()
		return ""
	}
	d.at = i + 1
	return string(text)
}

// text reads a string into a value that has a text form.
func (d *decoder) text(v encoding.TextUnmarshaler) {
	d.buf = append(d.buf[:0], d.string()...)
	if d.failed || v.UnmarshalText(d.buf) != nil {
		d.fail()
	}
}

// wordings reads wordings in several languages.
func (d *decoder) wordings(v *bilateral.Text) {
	for more := d.open('{', '}'); more; more = d.next('}') {
		tag := d.name()
		if _, twice := (*v)[tag]; twice {
			d.fail()
		}
		if *v == nil {
			*v = make(bilateral.Text, 1)
		}
		(*v)[tag] = d.string()
	}
}

// private reads private data: any JSON values, each kept as text. What holds a null is
// left to the slower passes.
func (d *decoder) private(v *bilateral.Annotations) {
	for more := d.open('{', '}'); more; more = d.next('}') {
		key := d.name()
		d.space()
		begin := d.at
		d.skip()
		raw := jsontext.Value(d.data[begin:d.at])
		if _, twice := (*v)[key]; twice || d.failed || !raw.IsValid() || bytes.Contains(raw, []byte("null")) {
			d.fail()
			return
		}
		var value bilateral.RawJSON
		if value.UnmarshalJSON(raw) != nil {
			d.fail()
			return
		}
		if *v == nil {
			*v = make(bilateral.Annotations, 1)
		}
		(*v)[key] = value
	}
}

// skip goes to the end of a value of any type, without looking whether it is sound.
func (d *decoder) skip() {
	depth := 0
	for d.at < len(d.data) {
		switch c := d.data[d.at]; c {
		case '"':
			d.string()
		case '{', '[':
			depth++
			d.at++
		case '}', ']', ',', ' ', '\n', '\r', '\t':
			if depth == 0 {
				return
			}
			if c == '}' || c == ']' {
				depth--
			}
			d.at++
		default:
			d.at++
		}
		if depth == 0 && d.at < len(d.data) && (d.data[d.at-1] == '}' || d.data[d.at-1] == ']' || d.data[d.at-1] == '"') {
			return
		}
	}
	d.fail()
}

// number reads a whole number.
func (d *decoder) number() uint32 {
	d.space()
	n, begin := uint64(0), d.at
	for d.at < len(d.data) && '0' <= d.data[d.at] && d.data[d.at] <= '9' && n <= math.MaxUint32 {
		n = n*10 + uint64(d.data[d.at]-'0')
		d.at++
	}
	switch {
	case d.at == begin, n > math.MaxUint32, d.data[begin] == '0' && d.at > begin+1:
		d.fail()
	case d.at < len(d.data) && (d.data[d.at] == '.' || d.data[d.at] == 'e' || d.data[d.at] == 'E'):
		d.fail()
	}
	return uint32(n)
}
