package digest_test

import "testing"

// cast is the persons and offices of the tests below.
const cast = `"persons":[{"id":"ada","name":{"en":"Ada Byron"}},{"id":"ben","name":{"en":"Ben Adams"}}],
	"offices":[{"id":"pm","title":{"en":"Prime Minister"},"state":"BY"},{"id":"sp","state":"SD","roles":[{"kind":"spokesperson"}]}],
	"terms":[{"id":"t","person":"ada","office":"pm"}],`

// What a point answers and what it is said about, how and where it was said.
func TestPointMembers(t *testing.T) {
	checkSection(t, "What was said, by area", []sectionTest{
		{"a denial of an announcement", cast + `"visits":[{"id":"v","kind":"official"}],
			"points":[{"id":"a","kind":"announcement","about":{"ids":["v"]}},{"id":"b","kind":"denial","holders":[{"kind":"office","id":"sp"}],"about":{"ids":["a"]}}]`, []string{
			"- Other matters",
			"  - An announcement was made of the official visit",
			"  - The spokesperson of the Sudan denied that an announcement was made of the official visit",
		}},
		{"a denial by nobody named of two announcements", `"visits":[{"id":"v","kind":"official"}],
			"points":[{"id":"a","kind":"announcement","holders":[{"kind":"state","state":"ET"}],"about":{"ids":["v"],"aspect":"preparation"}},{"id":"b","kind":"denial","about":{"ids":["a","c"]},"repliesTo":"a"},{"id":"c","kind":"announcement","about":{"ids":["v"]}}]`, []string{
			"- Other matters",
			"  - Ethiopia announced the preparation of the official visit",
			"  - It was denied that Ethiopia announced the preparation of the official visit and that an announcement was made of the official visit",
			"  - An announcement was made of the official visit",
		}},
		{"a denial about a visit", cast + `"visits":[{"id":"v","kind":"official"}],
			"points":[{"id":"b","kind":"denial","holders":[{"kind":"office","id":"sp"}],"about":{"ids":["v"]}}]`, []string{
			"- Other matters",
			"  - The spokesperson of the Sudan issued a denial about the official visit",
		}},
		{"a denial that denies itself", `"points":[{"id":"b","kind":"denial","about":{"ids":["b"]}}]`, []string{
			"- Other matters",
			"  - It was denied that it was denied that b",
		}},
		{"what is said of a denial", cast + `"visits":[{"id":"v"}],
			"points":[{"id":"a","kind":"announcement","about":{"ids":["v"]}},{"id":"b","kind":"denial","holders":[{"kind":"office","id":"sp"}],"about":{"ids":["a"]}},{"id":"c","kind":"concern","about":{"ids":["b"]},"date":"2024-03"}]`, []string{
			"- Other matters",
			"  - An announcement was made of the visit",
			"  - The spokesperson of the Sudan denied that an announcement was made of the visit",
			"  - Concern was expressed about the denial by the spokesperson of the Sudan that an announcement was made of the visit, in March 2024",
		}},
		{"reaffirmed by two", `"points":[{"id":"r","kind":"commitment","holders":[{"kind":"state","state":"AZ"},{"kind":"state","state":"BY"}],"about":{"areas":["trade"],"change":["expand"]},"reaffirmed":"yes","mutual":"yes","conditional":"yes"}]`, []string{
			"- Trade",
			"  - Azerbaijan and Belarus reaffirmed their commitment to the expansion of trade, each towards the other, on a condition",
		}},
		{"reaffirmed by one state, one person and nobody named", cast + `"points":[{"id":"r","kind":"support","holders":[{"kind":"state","state":"AZ"}],"about":{"areas":["trade"]},"reaffirmed":"yes"},{"id":"s","kind":"support","holders":[{"kind":"person","id":"ada"}],"about":{"areas":["trade"]},"reaffirmed":"yes"},{"id":"u","kind":"support","about":{"areas":["trade"]},"reaffirmed":"yes"},{"id":"w","kind":"thanks","about":{"areas":["trade"]},"reaffirmed":"yes"}]`, []string{
			"- Trade",
			"  - Azerbaijan reaffirmed its support for trade",
			"  - Ada Byron reaffirmed the support for trade",
			"  - The support for trade was reaffirmed",
			"  - The thanks for trade were reaffirmed",
		}},
		{"all of a matter", cast + `"points":[{"id":"p","kind":"proposal","holders":[{"kind":"person","id":"ada"}],"addressees":[{"kind":"person","id":"ben"}],"about":{"areas":["trade.customs","transport.rail"],"states":["RU"],"place":{"name":{"en":"Minsk"}},"goods":[{"name":{"en":"wheat"},"heading":"1001"}],"flow":{"from":"AZ","to":"BY"},"quantity":{"value":"50000","unit":"t"}}}]`, []string{
			"- Trade",
			"  - Ada Byron made a proposal to Ben Adams for wheat (HS 1001) from Azerbaijan to Belarus, in the field of customs and railways in Minsk, at 50,000 t, with regard to the Russian Federation",
		}},
		{"an answer and its answer", cast + `"points":[{"id":"p","kind":"request","holders":[{"kind":"state","state":"AZ"}],"about":{"areas":["trade"]}},{"id":"q","kind":"refusal","holders":[{"kind":"state","state":"BY"}],"about":{"ids":["p"]},"repliesTo":"p"},{"id":"r","kind":"statement","about":{"areas":["trade.customs"]},"repliesTo":"q","inRegardTo":["p"],"creditedTo":[{"kind":"person","id":"ben"}],"conveyedBy":[{"kind":"term","id":"t"}]}]`, []string{
			"- Trade",
			"  - Azerbaijan made a request for trade",
			"  - Belarus refused or rejected the request of Azerbaijan for trade",
			"  - A statement was made on customs, conveyed by Ada Byron, credited to Ben Adams, with regard to the request of Azerbaijan for trade, in reply to the refusal or rejection by Belarus of the request of Azerbaijan for trade",
		}},
		{"where it was said", `"meetings":[{"id":"m","kind":"talks","segments":[{"id":"s","format":"restricted"}]},{"id":"c","kind":"conversation"}],
			"visits":[{"id":"v"}],
			"events":[{"id":"e","kind":"opening"}],
			"points":[{"id":"p1","kind":"note","about":{"areas":["trade"]},"in":"m"},{"id":"p2","kind":"note","about":{"areas":["trade"]},"in":"s"},{"id":"p3","kind":"note","about":{"areas":["trade"]},"in":"c"},{"id":"p4","kind":"note","about":{"areas":["trade"]},"in":"v"},{"id":"p5","kind":"note","about":{"areas":["trade"]},"in":"e"}]`, []string{
			"- Trade",
			"  - Note was taken of trade, at the talks",
			"  - Note was taken of trade, in the restricted part of the talks",
			"  - Note was taken of trade, in the conversation",
			"  - Note was taken of trade, during the visit",
			"  - Note was taken of trade, at the opening",
		}},
		{"what is to be done by a day", `"points":[{"id":"p","kind":"commitment","about":{"areas":["trade"],"change":["expand"]},"due":"2026","date":"2025-05-05"}]`, []string{
			"- Trade",
			"  - A commitment was made to the expansion of trade by 2026, on 5 May 2025",
		}},
		{"greetings of nobody named, one position", cast + `"points":[{"id":"p","kind":"greetings","addressees":[{"kind":"person","id":"ada"}]},{"id":"q","kind":"common-position","holders":[{"kind":"person","id":"ada"}],"about":{"areas":["trade"]}}]`, []string{
			"- Trade",
			"  - Ada Byron said that positions coincide on trade",
			"- Other matters",
			"  - Greetings were given to Ada Byron",
		}},
		{"again and again, in a document", `"agreements":[{"id":"a","title":{"en":"Lift Treaty"}}],"points":[{"id":"p","kind":"commitment","about":{"areas":["trade"],"change":["review"]},"every":{"value":"1","unit":"a"},"in":"a"}]`, []string{
			"- Trade",
			"  - A commitment was made to the review of trade, every year, in Lift Treaty",
		}},
		{"all on one occasion", `"meetings":[{"id":"m","kind":"talks"}],
			"points":[{"id":"p1","kind":"note","about":{"areas":["trade"]},"in":"m"},{"id":"p2","kind":"review","about":{"areas":["trade"]},"in":"m"}]`, []string{
			"All of it was said at the talks.",
			"- Trade",
			"  - Note was taken of trade",
			"  - There was a review of trade",
		}},
		{"most on one occasion", `"meetings":[{"id":"m","kind":"talks"},{"id":"n","kind":"reception"}],
			"points":[{"id":"p1","kind":"note","about":{"areas":["trade"]},"in":"m"},{"id":"p2","kind":"review","about":{"areas":["trade"]},"in":"m"},{"id":"p3","kind":"hope","about":{"areas":["trade"]},"in":"n"}]`, []string{
			"It was said at the talks where no other occasion is named.",
			"- Trade",
			"  - Note was taken of trade",
			"  - There was a review of trade",
			"  - Hope was expressed for trade, at the reception",
		}},
		{"occasions of one name", `"meetings":[{"id":"m","kind":"talks","dates":"2024-05-05"},{"id":"n","kind":"talks","dates":"2025-06"}],
			"visits":[{"id":"v","kind":"state","receiving":"NL"},{"id":"w","kind":"state","dates":"2025"}],
			"points":[{"id":"p1","kind":"note","about":{"areas":["trade"]},"in":"m"},{"id":"p2","kind":"note","about":{"ids":["n","v","w"]}}]`, []string{
			"- Trade",
			"  - Note was taken of trade, at the talks of 5 May 2024",
			"- Other matters",
			"  - Note was taken of the talks of June 2025, the state visit to the Netherlands and the state visit of 2025",
		}},
		{"whose account it is", `"sources":[{"id":"s"}],
			"organizations":[{"id":"o","kind":"ministry","name":{"en":"Ministry of Trade"},"country":"BY"}],
			"points":[{"id":"p","kind":"statement","about":{"areas":["trade"]},"evidence":[{"source":"s","basis":"stated","attribution":[{"kind":"unnamed"},{"kind":"named","to":"o"}]},{"source":"s","basis":"stated","of":["/about/areas","/date"],"attribution":[{"kind":"press-service","to":"o"}]}]}]`, []string{
			"- Trade",
			"  - A statement was made on trade, according to an unnamed source and according to the Ministry of Trade of Belarus, according to the press service of the Ministry of Trade of Belarus as to the matter and the date",
		}},
		{"areas beside what their record says", `"projects":[{"id":"j","areas":["industry"]}],
			"points":[{"id":"p","kind":"note","about":{"ids":["j"],"areas":["industry"]}},{"id":"q","kind":"note","about":{"ids":["j"],"areas":["industry","trade"]}}]`, []string{
			"- Trade",
			"  - Note was taken of a project in industry, in the field of trade",
			"- Industry",
			"  - Note was taken of a project in industry",
		}},
		{"participation, access, bans", `"organizations":[{"id":"o","name":{"en":"Belta"}}],
			"points":[{"id":"p","kind":"offer","about":{"areas":["trade"],"aspect":"participation"}},{"id":"q","kind":"offer","about":{"ids":["o"],"areas":["trade"],"aspect":"participation"}},{"id":"r","kind":"request","about":{"areas":["trade"],"aspect":"access"}},{"id":"s","kind":"announcement","about":{"goods":[{"name":{"en":"mangoes"}}],"areas":["trade"],"change":["ban"]}}]`, []string{
			"- Trade",
			"  - An offer was made of the participation in trade",
			"  - An offer was made of the participation of Belta in trade",
			"  - A request was made for the access to trade",
			"  - An announcement was made of the ban on mangoes, in the field of trade",
		}},
	})
}
