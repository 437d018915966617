package digest_test

import "testing"

// A target, a share, a range and what a figure is compared with are said as such.
func TestFiguresInRole(t *testing.T) {
	checkSection(t, "Figures", []sectionTest{
		{"a target as a range", `"indicators":[{"id":"i","measure":"trade-turnover","role":"target","value":{"value":"1700000000","to":"2000000000","unit":"USD"},"by":"2020"}]`, []string{
			"- Target for trade turnover, at 1,700,000,000 to 2,000,000,000 USD, by 2020",
		}},
		{"a part of a whole", `"indicators":[{"id":"i","measure":"barriers","role":"actual","value":{"value":"30"},"whole":{"value":"64"},"period":"2021-08"}]`, []string{
			"- 30 of 64 barriers, in August 2021",
		}},
		{"against another period", `"indicators":[{"id":"i","measure":"exports","direction":"up","change":{"value":"20","unit":"%"},"period":"2021","base":"2020"}]`, []string{
			"- Exports, up by 20%, in 2021, against 2020",
		}},
		{"nearly", `"indicators":[{"id":"i","measure":"documents","value":{"value":"30","bound":"nearly"}}]`, []string{
			"- Nearly 30 documents",
		}},
	})
}

// A visit is told with what it is made for and who goes with the visitors; what was put off
// twice is told with both days and the cause.
func TestOccasionsAndDelays(t *testing.T) {
	checkSection(t, "Visits and meetings", []sectionTest{
		{"companions", `"persons":[{"id":"p","name":{"en":"Ann Lee"}}],"events":[{"id":"f","kind":"forum","ordinal":5}],
			"visits":[{"id":"v","sending":"AZ","receiving":"GE","dates":"2025-10-22","occasion":"f","companions":[{"kind":"person","id":"p"}]}]`, []string{
			"- Visit from Azerbaijan to Georgia on 22 October 2025, for the fifth forum, accompanied by Ann Lee",
		}},
		{"put off twice", `"events":[{"id":"c","kind":"pandemic"}],
			"meetings":[{"id":"m","kind":"session","changes":[{"status":"planned"},{"status":"postponed","to":"2022","cause":"c"},{"status":"postponed","to":"2024-05"},{"status":"held","date":"2024-05-12"}]}]`, []string{
			"- Session; planned, postponed to 2022 because of the pandemic, postponed to May 2024, held on 12 May 2024",
		}},
	})
	checkSection(t, "Other events", []sectionTest{
		{"an anniversary", `"agreements":[{"id":"a","title":{"en":"Treaty of Friendship"}}],"events":[{"id":"e","kind":"anniversary","ordinal":60,"of":"a","dates":"2012"}]`, []string{
			"- 60th anniversary of Treaty of Friendship in 2012",
		}},
	})
	checkSection(t, "What was said, by area", []sectionTest{
		{"a third state", `"points":[{"id":"p","kind":"concern","about":{"areas":["transport.transit"],"states":["RU"]}},{"id":"q","kind":"discussion","about":{"states":["UA","RU"]}}]`, []string{
			"- Transport",
			"  - Concern was expressed about transit and logistics, with regard to the Russian Federation",
			"- Other matters",
			"  - There was discussion of Ukraine and the Russian Federation",
		}},
	})
}
