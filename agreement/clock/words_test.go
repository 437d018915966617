package clock_test

import (
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/clock"
	"github.com/google/go-cmp/cmp"
)

// A wordsTest asks for the explanation of one axis on one day.
type wordsTest struct {
	name string
	a    *agreement.Agreement
	view clause.View
	axis clock.Axis
	on   string
	// What the parts say, in order. A part that is nil is not compared.
	article, rule, dates, conclusion []string
}

func (tt *wordsTest) run(t *testing.T) {
	t.Helper()
	x := clock.New(tt.a, tt.view).Explain(tt.axis, day(tt.on))
	checkStatements(t, &x)
	for _, part := range []struct {
		of   string
		want []string
		got  []clause.Statement
	}{{"article", tt.article, x.Article}, {"rule", tt.rule, x.Rule}, {"dates", tt.dates, x.Dates}, {"conclusion", tt.conclusion, x.Conclusion}} {
		if part.want == nil {
			continue
		}
		if diff := cmp.Diff(part.want, texts(part.got)); diff != "" {
			t.Errorf("%s: %s (-want +got):\n%s", tt.name, part.of, diff)
		}
	}
}

func texts(list []clause.Statement) []string {
	var out []string
	for _, s := range list {
		out = append(out, bilateral.Plain(s.Text))
	}
	return out
}

// ofLaw names an article of the law of treaties, for an agreement of Azerbaijan before 2018.
func ofLaw(article string) string {
	return article + " of the Vienna Convention on the Law of Treaties, as custom, since Azerbaijan was not bound by the Convention when the treaty was concluded"
}

// openLaw names an article of the law of treaties, for an agreement of an unknown day.
func openLaw(article string) string {
	return article + " of the Vienna Convention on the Law of Treaties, as a treaty or as custom: it is not known whether the Convention bound all parties when the treaty was concluded"
}

// published2010 says that an entry into force was published.
const published2010 = "the entry into force, as published: 1 January 2010"
