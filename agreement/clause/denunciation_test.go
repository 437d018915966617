package clause_test

import "testing"

// TestDenunciationCheck: notice before the end of a term needs terms that are renewed,
// and denunciation is implied only where the text provides for nothing (VCLT article
// 56).
func TestDenunciationCheck(t *testing.T) {
	const (
		notice   = `"notice":{"n":6,"unit":"month"}`
		effect   = `"effect":{"kind":"months-after","n":6,"event":{"kind":"notice-given"}}`
		evidence = `"evidence":[{"source":"s","basis":"inferred"}]`
		implied  = `"implied":"yes",` + evidence
		years    = `,"initial":{"n":5,"unit":"year"}`
		until    = `,"until":{"kind":"date","date":"2030-12-31"}`
	)
	of := func(members string) string { return `{"denunciation":{` + members + `}}` }
	in := func(kind, term, members string) string {
		return `{"duration":{"kind":"` + kind + `"` + term + `},"denunciation":{` + members + `}}`
	}
	checkProblems(t, []problemTest{
		{"notice", of(notice), nil},
		{"effect", of(effect), nil},
		{"in time for the effect of its own", of(notice + `,` + effect), nil},
		{"successive without notice", of(`"successive":{"n":6,"unit":"month"},` + effect), []string{"/denunciation/notice required"}},
		{"another notice later", of(`"successive":{"n":6,"unit":"month"},` + notice), nil},
		{"the date that counts said twice", of(`"counts":"received","effect":{"kind":"months-after","n":6,"of":[{"kind":"on","event":{"kind":"notice-given","date":"sent"}}]}`), []string{"/denunciation/counts counts-twice"}},
		{"the date that counts said once", of(`"counts":"received",` + effect), nil},
		{"bad rules", of(`"notBefore":{"n":1},"receipt":{"n":1}`), []string{"/denunciation/notBefore/kind required", "/denunciation/receipt/kind required"}},
		{"an empty part", of(`"parts":["Aruba",""]`), []string{"/denunciation/parts/1 required"}},
		{"an article alone", of(`"article":"Article 29"`), nil},

		{"notice in a window", of(`"earliest":{"n":12,"unit":"month"},` + notice), nil},
		{"a window without its end", of(`"earliest":{"n":12,"unit":"month"}`), []string{"/denunciation/notice required"}},

		{"late, with notice", of(notice + `,"late":"void"`), nil},
		{"late, with an effect", of(effect + `,"late":"next-term"`), []string{"/denunciation/late late-without-notice"}},
		{"late alone", of(`"late":"void"`), []string{"/denunciation/late late-without-notice"}},
		{"codes of a later release", of(notice + `,"counts":"seen","late":"perhaps","withdrawal":"at-night"`), []string{
			"/denunciation/counts code-unknown", "/denunciation/late code-unknown", "/denunciation/withdrawal code-unknown"}},

		{"notice before the end of renewed terms", in("renewable", years, notice), nil},
		{"notice before the end of a fixed term", in("fixed", years, notice), nil},
		{"notice before the end of a first term", in("then-indefinite", years, notice), nil},
		{"and then with an effect of its own", in("then-indefinite", years, notice+`,`+effect), nil},
		{"notice before a day", in("until", until, notice), []string{"/denunciation/notice notice-without-terms"}},
		{"notice before the end of what a later release knows", in("evergreen", "", notice), []string{"/duration/kind code-unknown"}},
		{"a duration without a kind", `{"duration":{"article":"Article 28"},"denunciation":{` + notice + `}}`, []string{"/duration/kind required"}},
		{"an effect of its own in a fixed term", in("fixed", years, effect), nil},

		{"implied", of(implied), nil},
		{"implied in an indefinite agreement", in("indefinite", "", implied), nil},
		{"implied in what a later release knows", in("evergreen", "", implied), []string{"/duration/kind code-unknown"}},
		{"implied in a fixed term", in("fixed", years, implied), []string{"/denunciation/implied implied-termination"}},
		{"implied in renewed terms", in("renewable", years, implied), []string{"/denunciation/implied implied-termination"}},
		{"implied until a day", in("until", until, implied), []string{"/denunciation/implied implied-termination"}},
		{"implied and notice", of(notice + `,` + implied), []string{"/denunciation/implied implied-stated"}},
		{"implied and an effect", of(effect + `,` + implied), []string{"/denunciation/implied implied-stated"}},
		{"implied without evidence and stated", of(notice + `,"implied":"yes"`), []string{"/denunciation/evidence required", "/denunciation/implied implied-stated"}},
		{"not implied and stated", in("renewable", years, notice+`,"implied":"no"`), nil},
		{"not implied in a fixed term", in("fixed", years, `"implied":"no"`), nil},
		{"not known to be implied, without evidence", of(`"counts":"sent"`), nil},
	})
}
