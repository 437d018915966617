package bilateral

import "strings"

// An ID names one record of a register: a lower-case letter or digit, then
// lower-case letters, digits, ".", "_" and "-", at most 64 characters. It is
// unique over all kinds of record of the register. When registers are merged
// the register's own id stands before it, with a colon: "az-by:visit-1".
//
// The empty ID means that nothing is named.
type ID string

const maxID = 64

// ParseID checks the form of an id; another text is a [Problem] with [CodeID].
func ParseID(s string) (ID, error) {
	if !ID(s).sound() {
		return "", problem(CodeID, "value", s)
	}
	return ID(s), nil
}

// Split returns the register's id, empty where there is none, and the id inside
// that register.
func (id ID) Split() (register, local ID) {
	if before, after, ok := strings.Cut(string(id), ":"); ok {
		return ID(before), ID(after)
	}
	return "", id
}

// Qualify returns the id qualified by a register's id. An id that is qualified
// already, an empty one, and an empty register leave it as it is.
func (id ID) Qualify(register ID) ID {
	if id == "" || register == "" || strings.Contains(string(id), ":") {
		return id
	}
	return register + ":" + id
}

func (id ID) sound() bool {
	register, local := id.Split()
	return local.plain() && (register.plain() || register == "" && len(local) == len(id))
}

func (id ID) plain() bool {
	if id == "" || len(id) > maxID || !isLowerDigit(id[0]) {
		return false
	}
	for i := range len(id) {
		if c := id[i]; !isLowerDigit(c) && c != '-' && c != '.' && c != '_' {
			return false
		}
	}
	return true
}
