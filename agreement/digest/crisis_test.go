package digest_test

import "testing"

// Who is accused, who did what to whom, and what a reply is about are said as recorded: a
// refusal of an accusation is no refusal of its matter.
func TestCrisis(t *testing.T) {
	checkSection(t, "What was said, by area", []sectionTest{
		{"an accusation and its rejection", `"points":[
			{"id":"a","kind":"accusation","holders":[{"kind":"state","state":"SD"}],"against":[{"kind":"state","state":"ET"}],"date":"2021-01-13","about":{"areas":["defence.military"],"aspect":"violation"}},
			{"id":"b","kind":"refusal","holders":[{"kind":"state","state":"ET"}],"about":{"ids":["a"]}}]`, []string{
			"- Defence",
			"  - The Sudan accused Ethiopia of the violation of cooperation of armed forces, on 13 January 2021",
			"  - Ethiopia refused or rejected the accusation by the Sudan of the violation of cooperation of armed forces against Ethiopia on 13 January 2021",
		}},
		{"where it is", `"points":[{"id":"c","kind":"concern","about":{"areas":["political.peace"],"aspect":"situation","place":{"name":{"en":"the Horn of Africa"}}}},{"id":"d","kind":"demand","about":{"areas":["trade"],"place":{"country":"SD"}}}]`, []string{
			"- Political relations",
			"  - Concern was expressed about the situation of peace and mediation in the Horn of Africa",
			"- Trade",
			"  - A demand was made for trade in the Sudan",
		}},
	})
	checkSection(t, "Other events", []sectionTest{
		{"an expulsion", `"events":[{"id":"e","kind":"expulsion","organizers":[{"kind":"state","state":"KW"}],"against":[{"kind":"state","state":"IR"}],"dates":"2017-07-20"}]`, []string{
			"- Expulsion by Kuwait against Iran (Islamic Republic of) on 20 July 2017",
		}},
	})
}
