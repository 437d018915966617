package register

import (
	"fmt"
	"net/url"
	"strings"

	"github.com/bilateral-go/bilateral"
)

// IRI returns the IRI of a record where registers are published under a base, such as
// "https://example.org/registers/": the base, the id of the register, a slash and the id of the
// record in it. It is the same before and after [Merge]. The full stop at the end of an id is
// written %2E, since a name in linked data does not end with one. The IRI of the empty id is the
// base.
//
// A base that is not absolute, or does not end with a slash or "#", is an error.
func IRI(base string, id bilateral.ID) (string, error) {
	if u, err := url.Parse(base); err != nil || !u.IsAbs() || !strings.HasSuffix(base, "/") && !strings.HasSuffix(base, "#") {
		return "", fmt.Errorf("the base is %q: state an absolute IRI that ends with a slash or #, such as https://example.org/registers/", base)
	}
	if id == "" {
		return base, nil
	}
	space, local := id.Split()
	text, dotted := strings.CutSuffix(string(local), ".")
	if dotted {
		text += "%2E"
	}
	return base + string(space) + "/" + text, nil
}
