package office

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/country"
)

// A Recognition says that a state or an organization recognizes somebody as the holder of an
// office that is contested. It is a fact of the register; the library recognizes nobody.
type Recognition struct {
	// By is the state or organization. Required.
	By country.Code `json:"by"`
	// Span is from when to when. Zero means not stated: the recognition is taken to last as
	// long as the term.
	Span bilateral.Span `json:"span,omitzero"`
}

func (r *Recognition) check(c *bilateral.Checker) {
	c.Require("by", r.By != 0)
	r.By.Check(c, "by")
	r.Span.Check(c, "span")
}

// recognized reports whether a state recognizes the holder on a day. It is Unknown of a state
// that is not listed or not named, and No of one whose recognition had not begun or was
// withdrawn.
func (t *Term) recognized(by country.Code, on bilateral.Days) bilateral.Truth {
	if by == 0 {
		return bilateral.Unknown
	}
	stated, answer := false, bilateral.No
	for i := range t.RecognizedBy {
		r := &t.RecognizedBy[i]
		if same(r.By, by) != bilateral.Yes {
			continue
		}
		if r.Span.IsZero() {
			return bilateral.Yes
		}
		stated, answer = true, answer.Or(r.Span.Contains(on))
	}
	if !stated {
		return bilateral.Unknown
	}
	return answer
}
