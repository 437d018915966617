package digest_test

import "testing"

// A document is told with its parties, texts and acts: who signed for whom, who saw it.
func TestDocumentMembers(t *testing.T) {
	checkSection(t, "Documents", []sectionTest{
		{"all of a document", cast + `"agreements":[{"id":"agr","title":{"en":"Lift Treaty"},"kind":"protocol","level":"interstate","areas":["trade"],"about":["ada"],"covers":"2024/2026","languages":["az","be","xx"],"prevailing":"be","territory":{"en":"the islands"},"binding":"no","parties":[{"actor":{"kind":"state","state":"AZ"},"organ":"government","for":[{"kind":"state","state":"GE"}]},{"actor":{"kind":"state","state":"BY"}}],"acts":[{"kind":"signed","date":"2024-05-05","place":{"name":{"en":"Minsk"}},"signatures":[{"signatory":{"kind":"term","id":"t"},"for":{"kind":"state","state":"BY"}},{"for":{"kind":"state","state":"AZ"},"adReferendum":"yes","fullPowers":"no"}]},{"kind":"witnessed","by":[{"kind":"person","id":"ben"}]},{"kind":"notice-given","by":[{"kind":"state","state":"AZ"}],"to":[{"kind":"state","state":"BY"}],"sent":"2025-01-01","received":"2025-01-03","takesEffect":"2025-07-03","ground":"breach","instrument":"note","provision":"Article 3"},{"kind":"deposited","by":[{"kind":"state","state":"BY"}],"instrument":"ratification","until":"2030"},{"kind":"registered","number":"123"}]}]`, []string{
			"- Lift Treaty, a protocol (trade) between the government of Azerbaijan (also on behalf of Georgia) and Belarus, at the interstate level, about Ada Byron, for 2024 to 2026, done in Azerbaijani, Belarusian and xx (the Belarusian text prevails), for the territory of the islands, not meant to bind",
			"  - Signed on 5 May 2024 in Minsk by Ada Byron for Belarus and somebody not named for Azerbaijan ad referendum without full powers",
			"  - Witnessed by Ben Adams",
			"  - Notice given by Azerbaijan to Belarus, by note, sent on 1 January 2025, received on 3 January 2025, with effect on 3 July 2025, as to Article 3, invoking material breach",
			"  - Deposited by Belarus, by instrument of ratification, until 2030",
			"  - Registered, number 123",
		}},
		{"a number and goods", `"agreements":[{"id":"a","kind":"contract","number":"2023/17","goods":[{"name":{"en":"wheat"}}]}]`, []string{
			"- A contract, number 2023/17, on wheat",
		}},
		{"one signature", cast + `"agreements":[{"id":"agr","kind":"treaty","acts":[{"kind":"signed","date":"2024-05","signatures":[{"signatory":{"kind":"term","id":"t"},"for":{"kind":"state","state":"BY"}}]}]}]`, []string{
			"- A treaty; signed in May 2024 by Ada Byron for Belarus",
		}},
		{"several documents", `"agreements":[{"id":"agr","kind":"protocol","count":"3","level":"commercial","binding":"yes","acts":[{"kind":"expected"}]}]`, []string{
			"- Three protocols, at the commercial level, meant to bind; expected",
		}},
		{"two accounts of a document", `"agreements":[{"id":"a","kind":"protocol","acts":[{"kind":"signed"},{"kind":"published"}]},{"id":"b","kind":"agreement","acts":[{"kind":"signed","date":"2024"},{"kind":"published"}]}],
			"links":[{"kind":"same-as","from":"a","to":"b"}]`, []string{
			"- A protocol",
			"  - Signed",
			"  - Published",
			"  - Another account: An agreement; it differs in the kind and the acts",
			"    - Signed in 2024",
			"    - Published",
		}},
	})
}

// A figure is told with its goods, its role and what it is compared with.
func TestFigureMembers(t *testing.T) {
	checkSection(t, "Figures", []sectionTest{
		{"all of a figure", cast + `"sources":[{"id":"s"}],
			"meetings":[{"id":"m","kind":"talks"}],
			"indicators":[{"id":"i","measure":"exports","in":"m","goods":[{"heading":"1001"},{"name":{"en":"mangoes"}}],"role":"forecast","value":{"value":"5","unit":"t"},"whole":{"value":"10","unit":"t"},"base":"2020","by":"2025-05","evidence":[{"source":"s","basis":"stated","of":["/value","/base"],"attribution":[{"kind":"media"}]}]}]`, []string{
			"- Forecast of exports of cereals (HS 1001) and mangoes, at 5 t of 10 t, against 2020, by May 2025, said at the talks, according to a report as to the value and the base",
		}},
		{"how much it moved", `"indicators":[{"id":"a","measure":"exports","direction":"up","magnitude":"several-fold"},{"id":"b","measure":"exports","direction":"down","magnitude":"record"},{"id":"c","measure":"exports","direction":"unchanged"},{"id":"d","measure":"exports","magnitude":"slight"}]`, []string{
			"- Exports, up several-fold",
			"- Exports, down to a record low",
			"- Exports, unchanged",
			"- Exports, slightly",
		}},
		{"a part of another figure, and a record", `"indicators":[{"id":"a","measure":"enterprises"},{"id":"b","measure":"enterprises","of":"a","value":{"value":"37.4","unit":"%"},"whole":{"value":"100","unit":"%"}},{"id":"c","measure":"exports","magnitude":"record"}]`, []string{
			"- Enterprises",
			"- Enterprises, out of enterprises, at 37.4%",
			"- Exports, at a record",
		}},
		{"whom it counts", `"indicators":[{"id":"a","measure":"casualties","among":[{"kind":"state","state":"AZ"}],"value":{"value":"5"}}]`, []string{
			"- 5 casualties of Azerbaijan",
		}},
		{"things counted", `"indicators":[{"id":"a","measure":"jobs","value":{"value":"1","unit":""}},{"id":"b","measure":"jobs","role":"target","value":{"value":"500","bound":"at-least"}},{"id":"c","measure":"services-trade","value":{"value":"5"}},{"id":"d","measure":"visits","value":{"value":"3","to":"4"},"direction":"up"}]`, []string{
			"- Jobs, at 1",
			"- Target for at least 500 jobs",
			"- Trade in services, at 5",
			"- 3 to 4 visits, up",
		}},
		{"a target that somebody must reach", cast + `"indicators":[{"id":"a","measure":"exports","role":"limit","value":{"value":"1","unit":"t"}}]`, []string{
			"- Limit on exports, at 1 t",
		}},
	})
}

// An event is told with its number, its field and whether it comes again.
func TestEventMembers(t *testing.T) {
	checkSection(t, "Other events", []sectionTest{
		{"all of an event", `"events":[{"id":"e","kind":"forum","count":"3","areas":["trade"],"recurring":"yes","reciprocal":"yes","organizers":[{"kind":"state","state":"AZ"}],"begins":"2025-05-05T09:00","length":{"value":"1","unit":"h"}}]`, []string{
			"- Three forums (trade), held by Azerbaijan on 5 May 2025 at 09:00, for 1 hour, a series, held by each side in turn",
		}},
		{"a name with a number, no series", `"events":[{"id":"h","kind":"contest","recurring":"no","reciprocal":"no"},{"id":"f","name":{"en":"Baku Forum"},"ordinal":7,"dates":"2024"}]`, []string{
			"- Contest, not a series, not held by each side in turn",
			"- Baku Forum, the seventh, in 2024",
		}},
		{"after an act, by a government", `"organizations":[{"id":"o","kind":"government","country":"KZ"},{"id":"x","kind":"government"}],
			"agreements":[{"id":"a","kind":"minutes","acts":[{"id":"act","kind":"signed"},{"id":"more","kind":"published"}]}],
			"events":[{"id":"e","kind":"press-conference","when":[{"relation":"after","to":"act"}],"organizers":[{"kind":"organization","id":"o"},{"kind":"organization","id":"x"}]},{"id":"f","when":[{"relation":"after","to":"more"}]}]`, []string{
			"- Press conference, held by the government of Kazakhstan and a government, after the signing of the minutes",
			"- Event, after the act \"published\" on the minutes",
		}},
		{"what was given to whom, in which part of the day", `"events":[{"id":"e","kind":"aid-given","organizers":[{"kind":"state","state":"AZ"}],"to":[{"kind":"state","state":"GE"}],"goods":[{"name":{"en":"wheat"}}],"dates":"2024-05-05","dayPart":"evening","medium":"video"},{"id":"f","kind":"construction-begun","dayPart":"night","changes":[{"status":"planned","to":"2026"}]}]`, []string{
			"- Giving of aid (wheat) by Azerbaijan to Georgia on 5 May 2024 in the evening, by video",
			"- Beginning of construction at night; planned for 2026",
		}},
		{"sites", `"organizations":[{"id":"o","name":{"en":"Ganja Plant"}}],
			"events":[{"id":"a","kind":"site-visit","site":"o"},{"id":"b","kind":"opening","site":"o"},{"id":"c","kind":"exhibition","site":"o"}]`, []string{
			"- Site visit to Ganja Plant",
			"- Opening of Ganja Plant",
			"- Exhibition at Ganja Plant",
		}},
		{"relations", `"relationships":[{"id":"r","kind":"alliance","sides":[{"kind":"state","state":"AU"},{"kind":"state","state":"VN"}]}],
			"events":[{"id":"a","kind":"relations-upgraded","of":"r"},{"id":"b","kind":"border-closed"},{"id":"c","kind":"relations-broken-off","dates":"2020","count":"1"}]`, []string{
			"- Upgrade of relations to the alliance",
			"- Closing of the border",
			"- Break of relations in 2020",
		}},
		{"what others refer to", cast + `"organizations":[{"id":"o","name":{"en":"Ganja Plant"}}],
			"events":[{"id":"a","kind":"site-visit","site":"o"},{"id":"b","kind":"award","of":"a"},{"id":"c","kind":"death","of":"ada"}]`, []string{
			"- Site visit to Ganja Plant",
			"- Award of the site visit to Ganja Plant",
			"- Death of Ada Byron",
		}},
	})
}

// A project is told with its field and what comes out of it.
func TestProjectMembers(t *testing.T) {
	checkSection(t, "Projects", []sectionTest{
		{"by its kind and products", `"projects":[{"id":"a","kind":"service","count":"2..","outputs":[{"product":{"en":"lift repair"}}]},{"id":"b","kind":"supply","outputs":[{"product":{"en":"lifts"},"heading":"8428","status":"completed"}]},{"id":"c","kind":"construction","count":"2.."},{"id":"d","kind":"measures","name":{"en":"Green Belt"},"areas":["trade"]}]`, []string{
			"- Two or more service projects for lift repair",
			"- Supply of lifts; lifts completed, HS 8428",
			"- Two or more construction projects",
			"- Green Belt (trade)",
		}},
	})
}
