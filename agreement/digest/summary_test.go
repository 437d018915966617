package digest_test

import "testing"

// The summary says who met whom, when and where, and counts the rest.
func TestSummary(t *testing.T) {
	checkSection(t, "Summary", []sectionTest{
		{"who met whom", cast + `"visits":[{"id":"v","kind":"official","sending":"BY","receiving":"AZ","dates":"2025-05","changes":[{"status":"postponed"}]}],
			"meetings":[{"id":"m","visit":"v","kind":"talks","place":{"name":{"en":"Baku"}},"segments":[{"format":"one-on-one","participants":[{"kind":"term","id":"t"},{"kind":"person","id":"ben"}]},{"format":"expanded","participants":[{"kind":"term","id":"t"}]}]},{"id":"n","kind":"conversation","medium":"hotline"}]`, []string{
			"- Official visit from Belarus to Azerbaijan in May 2025; postponed",
			"  - Talks between Ada Byron, Prime Minister of Belarus, and Ben Adams in Baku",
			"- Conversation, by hotline",
		}},
		{"counts", `"points":[{"id":"p","kind":"note","about":{"areas":["trade"]}},{"id":"q","kind":"note","about":{"areas":["culture"]}},{"id":"r","kind":"greetings"}],
			"agreements":[{"id":"set","count":"3","acts":[{"kind":"signed"}]},{"id":"one","acts":[{"kind":"signed"}]},{"id":"two","acts":[{"kind":"signed"}]},{"id":"e","count":"2..","acts":[{"kind":"expected"}]},{"id":"o"}],
			"links":[{"kind":"part-of","from":"one","to":"set"},{"kind":"part-of","from":"two","to":"set"}],
			"instructions":[{"id":"a","count":"2","changes":[{"status":"given"}]},{"id":"b","changes":[{"status":"completed"}]},{"id":"c","changes":[{"status":"cancelled"}]},{"id":"d","changes":[{"status":"given"},{"status":"failed"}]}],
			"indicators":[{"id":"i1","measure":"exports","direction":"up"},{"id":"i2","measure":"imports","direction":"up"},{"id":"i3","measure":"loans","role":"target","value":{"value":"5","unit":"USD"}},{"id":"i4","measure":"debt","direction":"up"},{"id":"i5","measure":"debt"}]`, []string{
			"- Three points in two areas",
			"- Documents: three signed, two or more expected, one of another status",
			"- Instructions: two open, one done, one failed, one cancelled",
			"- Exports, up",
			"- Imports, up",
			"- Target for loans, at 5 USD",
			"- One more figure",
		}},
		{"accounts once", `"visits":[{"id":"a","kind":"state"},{"id":"b","kind":"working"}],
			"points":[{"id":"p","kind":"note","about":{"areas":["trade"]}},{"id":"q","kind":"hope","about":{"areas":["trade"]}}],
			"links":[{"kind":"same-as","from":"a","to":"b"},{"kind":"same-as","from":"p","to":"q"}]`, []string{
			"- State visit",
			"- One point in one area",
		}},
		{"at most half a page", `"meetings":[{"id":"m0"},{"id":"m1"},{"id":"m2"},{"id":"m3"},{"id":"m4"},{"id":"m5"},{"id":"m6"},{"id":"m7"},{"id":"m8"},{"id":"m9"},{"id":"m10"},{"id":"m11"}]`, []string{
			"- Meeting",
			"- Meeting",
			"- Meeting",
			"- Meeting",
			"- Meeting",
			"- Meeting",
			"- Meeting",
			"- Five more visits and meetings",
		}},
	})
}
