package schema

import (
	"fmt"
	"reflect"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
)

func unknownProfile(p Profile) error {
	return fmt.Errorf("schema: there is no profile %q; use validate, shape or form", p)
}

// mayBeBlank reports whether a value of a type that has required members may also have
// none of them: it is then read as not stated.
func mayBeBlank(t reflect.Type) bool {
	switch t {
	case actorType, ruleType, reflect.TypeFor[bilateral.When](), reflect.TypeFor[bilateral.Quantity](),
		reflect.TypeFor[clause.Length](), reflect.TypeFor[clause.Trigger](), reflect.TypeFor[clause.Duration]():
		return true
	}
	return false
}
