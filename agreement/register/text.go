package register

import "bytes"

// isUTF16 reports whether a text begins with a byte-order mark of UTF-16, or with a brace or
// white space in two bytes.
func isUTF16(data []byte) bool {
	if len(data) < 2 {
		return false
	}
	return data[0] == 0xff && data[1] == 0xfe || data[0] == 0xfe && data[1] == 0xff || data[0] == 0 || data[1] == 0
}

// loneSurrogate returns where in JSON the first escape stands that is one half of a surrogate
// pair without the other, or -1.
func loneSurrogate(v []byte) int {
	if !bytes.Contains(v, []byte(`\u`)) {
		return -1
	}
	for i := 0; i < len(v); i++ {
		if v[i] != '\\' {
			continue
		}
		high := surrogate(v[i:])
		switch {
		case high == 'h' && surrogate(v[i+6:]) == 'l':
			i += 11
		case high != 0:
			return i
		default:
			i++ // what is escaped
		}
	}
	return -1
}

// surrogate reports whether a text begins with the escape of the high or the low half of a
// surrogate pair: h, l or 0.
func surrogate(v []byte) byte {
	if len(v) < 6 || v[0] != '\\' || v[1] != 'u' || v[2] != 'd' && v[2] != 'D' {
		return 0
	}
	switch c := v[3] | 0x20; {
	case v[3] == '8' || v[3] == '9' || c == 'a' || c == 'b':
		return 'h'
	case 'c' <= c && c <= 'f':
		return 'l'
	}
	return 0
}
