package clock_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/clock"
	"github.com/bilateral-go/bilateral/country"
	"github.com/google/go-cmp/cmp"
)

// Of what cannot be evaluated nothing is said, on any axis, and that in four parts.
func TestExplainRefused(t *testing.T) {
	several := between(clause.Clauses{}, inForce("2010-01-01"))
	several.Count = bilateral.AtLeast(2)
	for _, tt := range []struct {
		name string
		a    *agreement.Agreement
		want string
	}{
		{"too large", tooLarge(), `Article:
  The record has more acts or longer rules than can be evaluated.
Rule:
  No rule can be given.
Dates used:
  None.
Conclusion:
  Nothing can be said of it.
`},
		{"several", several, `Article:
  The record stands for several documents that are not identified individually.
Rule:
  No rule can be given for them together.
Dates used:
  None.
Conclusion:
  Nothing can be said of them one by one.
`},
	} {
		c := clock.New(tt.a, clause.View{})
		for _, axis := range axes {
			x := c.Explain(axis, day("2012-01-01"))
			if diff := cmp.Diff(tt.want, x.English()); diff != "" {
				t.Errorf("%s, %s (-want +got):\n%s", tt.name, axis, diff)
			}
			if x.Truth != bilateral.Unknown || x.Axis != axis || x.On != day("2012-01-01") {
				t.Errorf("%s, %s: %+v", tt.name, axis, x)
			}
		}
		if got := c.Status(day("2012-01-01")); got != clock.StatusUnknown {
			t.Errorf("%s: the status is %s", tt.name, got)
		}
		if got := timeline(c, 1); got != nil {
			t.Errorf("%s: the timeline is %v", tt.name, got)
		}
		if got := c.Deadlines(bilateral.Since(day("2012-01-01"))); got != nil {
			t.Errorf("%s: deadlines are %v", tt.name, got)
		}
		if got := c.WaitingFor(); got != nil {
			t.Errorf("%s: it waits for %v", tt.name, got)
		}
	}
}

// No statement stands twice in a part of an explanation, even if clauses count from one
// event, or acts rest on one article.
func TestExplainSaysOnce(t *testing.T) {
	signature := clause.On(clause.Last(clause.TriggerKindSigned))
	a := between(clause.Clauses{Effects: []clause.Clause{
		{Provision: "Article 3", Begins: signature, Article: "Article 20"},
		{Provision: "Article 4", Begins: signature, Article: "Article 20"},
		{Provision: "Article 4", Begins: signature, Article: "Article 20"},
	}},
		act("signed", "2010-01-01"), inForce("2010-01-01"),
		about("Article 8", act("suspended", "2011-01-01")), about("Article 9", act("suspended", "2011-01-01")),
		stating("terminated", "2015-01-01", country.BY), stating("terminated", "2016-01-01", country.BY),
		onGround(act("suspended", "2013-01-01", country.BY)), onGround(act("suspended", "2014-01-01", country.AZ)),
	)
	c := clock.New(a, clause.View{})
	for _, axis := range axes {
		x := c.Explain(axis, day("2012-01-01"))
		for _, part := range [][]clause.Statement{x.Article, x.Rule, x.Dates} {
			var texts []string
			for _, s := range part {
				texts = append(texts, s.Text)
			}
			slices.Sort(texts)
			if n := len(texts); len(slices.Compact(slices.Clone(texts))) != n || n == 0 {
				t.Errorf("%s: %q", axis, texts)
			}
		}
	}
	x := c.Explain(clock.AxisInEffect, day("2012-01-01"))
	want := `Article:
  Article 20, on the effect of Article 3.
  Article 20, on the effect of Article 4.
Rule:
  Article 3 has effect from the day of the signature.
  Article 4 has effect from the day of the signature.
Dates used:
  The signature: 1 January 2010.
`
	got, _, _ := strings.Cut(x.English(), "Conclusion:")
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// The law is that of the convention, or custom where the treaty is older, or that of 1986
// with an organization, and none for an understanding that is not meant to bind.
func TestSuppliedLaw(t *testing.T) {
	silent := clause.Clauses{Silent: []clause.Topic{clause.TopicEntryIntoForce}}
	organized := between(silent, act("signed", "2010-01-01"))
	organized.Parties[1].Actor = country.RecordActor(country.ActorKindOrganization, "some-org")
	european := among([]country.Code{country.AZ, country.EU}, silent, act("signed", "2010-01-01"))
	former := among([]country.Code{country.AZ, country.SUHH}, silent, act("signed", "1985-01-01"))
	understanding := between(silent, act("signed", "2010-01-01"))
	understanding.Binding = bilateral.No
	for _, tt := range []struct {
		name string
		a    *agreement.Agreement
		want string
	}{
		{"of today", between(silent, act("signed", "2010-01-01")), "Article 24(2) of the Vienna Convention on the Law of Treaties, as custom, since Azerbaijan was not bound by the Convention when the treaty was concluded."},
		{"of its first day", between(silent, act("signed", "1980-01-27")), "Article 24(2) of the Vienna Convention on the Law of Treaties, as custom, since Azerbaijan was not bound by the Convention when the treaty was concluded."},
		{"of the day before", between(silent, act("signed", "1980-01-26")), "Article 24(2) of the Vienna Convention on the Law of Treaties, as custom, since the treaty is older than the Convention."},
		{"of an organization", organized, "Article 24(2) of the Vienna Convention on the Law of Treaties between States and International Organizations of 1986, as custom."},
		{"of the European Union", european, "Article 24(2) of the Vienna Convention on the Law of Treaties between States and International Organizations of 1986, as custom."},
		{"of the United Nations", among([]country.Code{country.AZ, country.UN}, silent, act("signed", "2010-01-01")), "Article 24(2) of the Vienna Convention on the Law of Treaties between States and International Organizations of 1986, as custom."},
		{"of an organization with a code of its own", among([]country.Code{country.AZ, country.XASE}, silent, act("signed", "2010-01-01")), "Article 24(2) of the Vienna Convention on the Law of Treaties between States and International Organizations of 1986, as custom."},
		{"of a former state with a code of its own", among([]country.Code{country.AT, country.XYUG}, silent, act("signed", "1985-01-01")), "Article 24(2) of the Vienna Convention on the Law of Treaties."},
		{"of a month around its first day", between(silent, act("signed", "1980-01")), "Article 24(2) of the Vienna Convention on the Law of Treaties, as custom, since Azerbaijan was not bound by the Convention when the treaty was concluded."},
		{"of which one party signed before", between(silent, act("signed", "1980-02-01", country.AZ), act("signed", "1979-02-01", country.BY)), "Article 24(2) of the Vienna Convention on the Law of Treaties, as custom, since the treaty is older than the Convention."},
		{"in force before, signed on a day not recorded", between(silent, inForce("1975-01-01")), "Article 24(2) of the Vienna Convention on the Law of Treaties, as custom, since the treaty is older than the Convention."},
		{"of an understanding", understanding, "No article of the law of treaties: the document is an understanding that is not meant to bind under international law, so only its text and what its signatories agree decide."},
		{"of a former state", former, "Article 24(2) of the Vienna Convention on the Law of Treaties, as custom, since Azerbaijan was not bound by the Convention when the treaty was concluded."},
	} {
		x := clock.New(tt.a, clause.View{}).Explain(clock.AxisInForce, day("2012-01-01"))
		if !strings.Contains(x.English(), tt.want) {
			t.Errorf("%s: want %q in\n%s", tt.name, tt.want, x.English())
		}
	}
}
