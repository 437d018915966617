package country

import (
	"strings"
	"testing"
)

// A name in its usual form is found without folding, in any case, and nothing else is.
func TestLookUpPlain(t *testing.T) {
	keys := map[string]int32{}
	for i := range plainEntities {
		keys[plainAt(i)] = int32(plainEntities[i])
	}
	lengths := map[int]bool{}
	for key, entity := range keys {
		lengths[len(key)] = true
		for _, name := range []string{key, strings.ToUpper(key), strings.ToUpper(key[:1]) + key[1:]} {
			if got := lookUpPlain(name); got != entity {
				t.Errorf("%q is %d, want %d", name, got, entity)
			}
		}
		for i := range len(key) {
			for _, bit := range []byte{1, 2, 16, 64, 128} {
				other := key[:i] + string([]byte{key[i] ^ bit}) + key[i+1:]
				if _, ok := keys[strings.ToLower(other)]; ok {
					continue
				}
				if got := lookUpPlain(other); got >= 0 {
					t.Fatalf("%q is %d, as %q", other, got, key)
				}
			}
		}
	}
	for _, n := range []int{4, 5, 7, 8, 9, 15, 16, 17, 24} {
		if !lengths[n] {
			t.Errorf("no key has %d letters", n)
		}
	}
	for _, name := range []string{"", "x", "xx", "xxx", "\x00", "Belarus ", " Belarus", "Belaru\x00", "\tBelarus", "Беларусь", "Côte d'Ivoire", strings.Repeat("x", 200)} {
		if got := lookUpPlain(name); got >= 0 {
			t.Errorf("%q is %d", name, got)
		}
	}
}

// A name equals a key if it differs in case only, wherever it may differ.
func TestSamePlain(t *testing.T) {
	const key = "abcdefghijklmnopqrstuvwxyz abcdefghijklm"
	for n := 1; n <= len(key); n++ {
		if !samePlain(key[:n], key[:n]) || !samePlain(key[:n], strings.ToUpper(key[:n])) {
			t.Errorf("%q does not equal itself", key[:n])
		}
		if samePlain(key[:n], key[:n-1]) || samePlain(key[:n], key[:n]+"x") {
			t.Errorf("%q equals a text of another length", key[:n])
		}
		for i := range n {
			for _, bit := range []byte{1, 2, 4, 8, 16, 64, 128} {
				if other := key[:i] + string([]byte{key[i] ^ bit}) + key[i+1:n]; samePlain(key[:n], other) {
					t.Errorf("%q equals %q", key[:n], other)
				}
			}
		}
	}
}

// The last eight bytes of a text, or all of a shorter one, determine a number, together
// with its length.
func TestLastEight(t *testing.T) {
	const text = "0123456789abcdef"
	for n := range len(text) + 1 {
		for i := range n {
			for bit := byte(1); bit != 0; bit <<= 1 {
				other := text[:i] + string([]byte{text[i] ^ bit}) + text[i+1:n]
				if same := lastEight(other) == lastEight(text[:n]); same != (i < n-8) {
					t.Errorf("%q and %q have one number: %v", text[:n], other, same)
				}
			}
		}
	}
	if got := lastEight("abcdefghi"); got != 0x6968676665646362 {
		t.Errorf("of nine letters: %#x", got)
	}
	if got := lastEight("abcd"); got != 0x6463626164636261 {
		t.Errorf("of four letters: %#x", got)
	}
	if got := lastEight(""); got != 0 {
		t.Errorf("of none: %#x", got)
	}
}
