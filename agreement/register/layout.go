package register

import "bytes"

// maxLine is how long a line of the canonical form is at most, in bytes, if a value can be
// broken: a record with few members is read at a glance.
const maxLine = 100

// layout appends JSON without white space to dst, in lines: a value that fits into the rest
// of a line stands on it, another one has a line for each member or element. The outermost
// value has lines always. The time is linear in the length of the JSON.
func layout(dst, src []byte) []byte {
	line, depth := len(dst), 0
	newline := func() {
		dst = append(dst, '\n')
		line = len(dst)
		for range depth {
			dst = append(dst, "  "...)
		}
	}
	for i := 0; i < len(src); {
		switch c := src[i]; c {
		case '{', '[':
			if n := flat(src[i:], maxLine-(len(dst)-line)); n > 0 && (depth > 0 || n == 2) {
				dst = appendFlat(dst, src[i:i+n])
				i += n
				continue
			}
			dst = append(dst, c)
			depth++
			newline()
		case '}', ']':
			depth--
			newline()
			dst = append(dst, c)
		case ',':
			dst = append(dst, c)
			newline()
		case ':':
			dst = append(dst, ": "...)
		case '"':
			n := stringLength(src[i:])
			dst = append(dst, src[i:i+n]...)
			i += n
			continue
		default:
			dst = append(dst, c)
		}
		i++
	}
	return dst
}

// flat returns the length of the object or list that src begins with if it takes at most
// room bytes on one line, and else 0. It looks no further than that.
func flat(src []byte, room int) int {
	depth := 0
	for i := 0; i < len(src) && room > 0; {
		n := 1
		switch src[i] {
		case '{', '[':
			depth++
		case '}', ']':
			depth--
		case ',', ':':
			room--
		case '"':
			n = stringLength(src[i:min(len(src), i+room+1)])
		}
		i += n
		room -= n
		if depth == 0 && room >= 0 {
			return i
		}
	}
	return 0
}

// appendFlat appends an object or a list on one line.
func appendFlat(dst, src []byte) []byte {
	for i := 0; i < len(src); {
		n := 1
		if src[i] == '"' {
			n = stringLength(src[i:])
		}
		dst = append(dst, src[i:i+n]...)
		if src[i] == ',' || src[i] == ':' {
			dst = append(dst, ' ')
		}
		i += n
	}
	return dst
}

// stringLength returns the length of the string that src begins with, quotation marks
// included, or that of src if it ends before the string.
func stringLength(src []byte) int {
	for i := 1; i < len(src); i++ {
		n := bytes.IndexAny(src[i:], `"\`)
		if n < 0 {
			break
		}
		if i += n; src[i] == '"' {
			return i + 1
		}
		i++ // what is escaped
	}
	return len(src)
}
