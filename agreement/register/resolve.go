package register

import (
	"reflect"
	"strconv"

	"github.com/go-json-experiment/json/jsontext"
)

// resolves reports whether something stands at a JSON Pointer of the register.
func (r *Register) resolves(pointer string) bool {
	sh, v := shapes(), reflect.ValueOf(r).Elem()
	for token := range jsontext.Pointer(pointer).Tokens() {
		switch v.Kind() {
		case reflect.Struct:
			n, ok := sh.members[token]
			if !ok {
				return false
			}
			sh, v = sh.fields[n].shape, v.Field(n)
		case reflect.Slice:
			i, err := strconv.Atoi(token)
			if err != nil || i < 0 || i >= v.Len() || sh.elem == nil {
				return false
			}
			sh, v = sh.elem, v.Index(i)
		case reflect.Map:
			if v = v.MapIndex(reflect.ValueOf(token).Convert(v.Type().Key())); !v.IsValid() || sh.elem == nil {
				return false
			}
			sh = sh.elem
		default:
			return false // a text has no members
		}
	}
	return !v.IsZero()
}
