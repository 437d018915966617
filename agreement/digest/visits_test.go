package digest_test

import "testing"

// A visit is told with who invited and received whom, where it went and for how long.
func TestVisitMembers(t *testing.T) {
	checkSection(t, "Visits and meetings", []sectionTest{
		{"all of a visit", cast + `"visits":[{"id":"v","kind":"official","ordinal":2,"sending":"BY","receiving":"AZ","visitors":[{"kind":"term","id":"t"}],"hosts":[{"kind":"state","state":"AZ"}],"invitedBy":[{"kind":"person","id":"ben"}],"dates":"2025-05-05/2025-05-08","length":{"value":"4","unit":"d"},"legs":[{"place":{"name":{"en":"Baku"}},"dates":"2025-05-05"},{"place":{"name":{"en":"Ganja"}}}],"delegation":{"state":"BY","head":{"kind":"term","id":"t"},"members":[{"kind":"person","id":"ben"}],"count":"21.."}}]`, []string{
			"- Second official visit of Ada Byron, Prime Minister of Belarus, to Azerbaijan from 5 to 8 May 2025, for 4 days, at the invitation of Ben Adams, hosted by Azerbaijan, with a delegation of Belarus of 21 or more people, led by Ada Byron, Prime Minister of Belarus, with Ben Adams: in Baku on 5 May 2025, then in Ganja",
		}},
		{"several visits", `"visits":[{"id":"v","kind":"working","count":"2..","sending":"BY"}]`, []string{
			"- Two or more working visits from Belarus",
		}},
		{"a visitor without an office", cast + `"visits":[{"id":"v","sending":"BY","visitors":[{"kind":"person","id":"ben"}]}]`, []string{
			"- Visit of Ben Adams from Belarus",
		}},
		{"dates of one month, of one year, and others", `"visits":[{"id":"a","dates":"2025-05-05/2025-05-06"},{"id":"b","dates":"2025-05-05/2025-06-06"},{"id":"c","dates":"2024-12-30/2025-01-02"},{"id":"d","dates":"2025-05/2025-06"},{"id":"e","dates":"2024/2025"}]`, []string{
			"- Visit from 5 to 6 May 2025",
			"- Visit from 5 May to 6 June 2025",
			"- Visit from 30 December 2024 to 2 January 2025",
			"- Visit from May to June 2025",
			"- Visit from 2024 to 2025",
		}},
		{"all of a meeting", cast + `"agreements":[{"id":"agr","title":{"en":"Lift Treaty"}}],
			"meetings":[{"id":"m","kind":"talks","count":"2..","begins":"2025-05-05T18:10+04:00","length":{"value":"2","unit":"h"},"medium":"video","basis":"agr","segments":[{"format":"expanded","order":2,"delegations":[{"state":"AZ","count":"5"},{"state":"BY","head":{"kind":"term","id":"t"},"members":[{"kind":"person","id":"ben"}]},{"state":"TR"}]},{"format":"restricted","order":1,"participants":[{"kind":"person","id":"ben"}]}]}]`, []string{
			"- Two or more talks on 5 May 2025 at 18:10 (UTC+04:00), for 2 hours, by video, under Lift Treaty",
			"  - Restricted: Ben Adams",
			"  - Expanded, with the delegation of Türkiye",
			"    - Delegation of Azerbaijan of five people",
			"    - Delegation of Belarus, led by Ada Byron, Prime Minister of Belarus, with Ben Adams",
		}},
		{"at whose initiative", `"meetings":[{"id":"m","kind":"conversation","initiatedBy":[{"kind":"state","state":"AZ"}],"dates":"2024-05-05","dayPart":"morning"}]`, []string{
			"- Conversation on 5 May 2024 in the morning, at the initiative of Azerbaijan",
		}},
		{"one part, who met whom", cast + `"meetings":[{"id":"m","kind":"talks","dates":"2025-05-05","begins":"2025-05-05T09:05","segments":[{"participants":[{"kind":"term","id":"t"},{"kind":"person","id":"ben"}]}]},{"id":"n","kind":"reception","segments":[{"participants":[{"kind":"person","id":"ben"}]}]},{"id":"o","segments":[{"participants":[{"kind":"person","id":"ben"}]}]}]`, []string{
			"- Talks between Ada Byron and Ben Adams on 5 May 2025 at 09:05",
			"- Reception with Ben Adams",
			"- Meeting with Ben Adams",
		}},
		{"steps and causes", `"events":[{"id":"c","kind":"pandemic"},{"id":"f","kind":"flood"}],
			"visits":[{"id":"v","dates":"2024-05-12","changes":[{"status":"planned","date":"2022-01"},{"status":"postponed","date":"2022-03-01","to":"2023-05-05/2023-05-06","cause":"c"},{"status":"postponed","when":[{"relation":"after","to":"f"}],"to":"2024-05","cause":"f"},{"status":"held","date":"2024-05-12"}]},{"id":"w","dates":"2024-05-12","changes":[{"status":"held","date":"2024-05-12"}]}]`, []string{
			"- Visit on 12 May 2024; planned in January 2022, postponed on 1 March 2022 to the period from 5 to 6 May 2023 because of the pandemic, postponed after the flood to May 2024 because of the flood, held on 12 May 2024",
			"- Visit on 12 May 2024",
		}},
		{"a day of another calendar", `"sources":[{"id":"s"}],
			"meetings":[{"id":"m","dates":"2023-07-30","evidence":[{"source":"s","basis":"converted","of":["/dates"],"wording":"12 Muharram 1445"}]}]`, []string{
			"- Meeting on 30 July 2023 (\"12 Muharram 1445\" in the source)",
		}},
		{"two accounts of a visit", `"sources":[{"id":"s","title":{"en":"One"}},{"id":"u","title":{"en":"Two"}}],
			"visits":[{"id":"a","sending":"BY","dates":"2024","evidence":[{"source":"s","basis":"stated"}]},{"id":"b","sending":"BY","dates":"2025","kind":"state","evidence":[{"source":"u","basis":"stated"}]},{"id":"c","sending":"BY","dates":"2024"}],
			"meetings":[{"id":"m","visit":"b","kind":"talks"}],
			"links":[{"kind":"same-as","from":"b","to":"a"},{"kind":"same-as","from":"c","to":"b"}]`, []string{
			"- Visit from Belarus in 2024",
			"  - Another account, in Two: State visit from Belarus in 2025; it differs in the kind and the dates",
			"  - Another account: Visit from Belarus in 2024; it says the same",
			"  - Talks",
		}},
		{"two accounts of a meeting", `"meetings":[{"id":"m","kind":"talks","segments":[{"format":"plenary"}]},{"id":"n","kind":"talks","segments":[{"format":"expanded"}]}],
			"links":[{"kind":"same-as","from":"m","to":"n"}]`, []string{
			"- Talks",
			"  - Plenary",
			"  - Another account: Talks; it differs in the parts",
			"    - Expanded",
		}},
	})
}

// A commission is told with its field, its rhythm and who chairs it.
func TestCommissions(t *testing.T) {
	checkSection(t, "Commissions", []sectionTest{
		{"all of a commission", cast + `"agreements":[{"id":"agr","title":{"en":"Lift Treaty"}}],
			"commissions":[{"id":"c","kind":"joint-committee","states":["AZ","BY"],"areas":["trade"],"every":{"value":"1","unit":"a"},"basis":"agr","coChairs":["pm","sp"],"parent":"d"},{"id":"d","name":{"en":"Big Council"},"states":["AZ","BY"]}]`, []string{
			"- Joint committee of Azerbaijan and Belarus on trade, under the Big Council, set up by Lift Treaty, meeting every year, co-chairs: Ada Byron for Belarus and the spokesperson of the Sudan",
			"- Big Council of Azerbaijan and Belarus",
		}},
		{"rhythms and counts", `"commissions":[{"id":"a","states":["AZ","BY"],"every":{"value":"2","unit":"a"}},{"id":"b","states":["AZ","BY"],"every":{"value":"18","unit":"mo"}},{"id":"c","kind":"working-group","count":"2..","states":["AZ","BY"],"every":{"value":"6","unit":"mo","bound":"about"}}]`, []string{
			"- Commission of Azerbaijan and Belarus, meeting every two years",
			"- Commission of Azerbaijan and Belarus, meeting every 18 months",
			"- Two or more working groups of Azerbaijan and Belarus, meeting about every six months",
		}},
	})
}

// Relations are told with their span and basis.
func TestRelationships(t *testing.T) {
	checkSection(t, "Relations", []sectionTest{
		{"all of a relationship", `"agreements":[{"id":"agr","title":{"en":"Lift Treaty"}}],
			"relationships":[{"id":"r","kind":"alliance","name":{"en":"Iron Friendship"},"sides":[{"kind":"state","state":"AU"},{"kind":"state","state":"VN"},{"kind":"state","state":"NZ"}],"span":{"from":"2013-06","before":"2020"},"basis":"agr"}]`, []string{
			"- Iron Friendship among Australia, Viet Nam and New Zealand, since June 2013, until the beginning of 2020, established by Lift Treaty",
		}},
	})
}
