package register

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
)

// checkLink warns of a link by which one agreement replaces another that has no act
// of its end.
func (ix *Index) checkLink(c *bilateral.Checker, l *bilateral.Link) {
	if l.Kind != bilateral.LinkKindReplaces {
		return
	}
	old := ix.Agreement(l.To)
	if old == nil || ix.Agreement(l.From) == nil {
		return
	}
	for i := range old.Acts {
		switch old.Acts[i].Kind {
		case agreement.ActKindReplaced, agreement.ActKindTerminated, agreement.ActKindEnded:
			return
		}
	}
	Codes.Report(c, "to", CodeReplacedWithout, "old", string(l.To), "new", string(l.From))
}
