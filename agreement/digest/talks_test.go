package digest_test

import (
	"strings"
	"testing"

	"github.com/bilateral-go/bilateral/agreement/digest"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/google/go-cmp/cmp"
)

// A sectionTest is the lists of a register and the lines of one section of its digest.
type sectionTest struct {
	name, doc string
	want      []string
}

func checkSection(t *testing.T, heading string, tests []sectionTest) {
	t.Helper()
	for _, tt := range tests {
		if diff := cmp.Diff(tt.want, section(text(t, tt.doc), heading)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}

// text returns the digest of a register with some lists.
func text(t *testing.T, lists string) string {
	t.Helper()
	r, err := register.Parse([]byte(`{"format":1,` + lists + `}`))
	if err != nil {
		t.Fatalf("%s: %v", lists, err)
	}
	return digest.Text(r)
}

// section returns the lines of a section, or nil if the text does not have it.
func section(text, heading string) []string {
	_, rest, _ := strings.Cut(text, "\n\n"+heading+"\n"+strings.Repeat("-", len(heading))+"\n")
	if rest == "" {
		return nil
	}
	rest, _, _ = strings.Cut(rest, "\n\n")
	return strings.Split(strings.TrimSuffix(rest, "\n"), "\n")
}

const people = `"persons":[{"id":"ada","name":{"en":"Ada Byron"}},{"id":"ben","name":{"en":"Ben Adams"}}],
	"offices":[{"id":"pm","title":{"en":"Prime Minister"},"state":"BY"}],
	"terms":[{"id":"ada-pm","person":"ada","office":"pm","span":{"from":"2024"}}]`

// Each source is named, with its day and who told it.
func TestSources(t *testing.T) {
	checkSection(t, "Sources", []sectionTest{
		{"by its publisher", `"organizations":[{"id":"o","kind":"news-agency","name":{"en":"Belta"}}],
			"sources":[{"id":"s","publisher":"o","title":{"en":"Talks in Minsk"},"published":"2025-05-06"}]`, []string{
			"- Belta, \"Talks in Minsk\", 6 May 2025",
		}},
		{"by its title", `"sources":[{"id":"s","title":{"en":"Talks in Minsk"},"address":"https://example.org/1"}]`, []string{
			"- Talks in Minsk, https://example.org/1",
		}},
		{"by its address", `"sources":[{"id":"s","address":"https://example.org/1","published":"2025-05"}]`, []string{
			"- https://example.org/1, May 2025",
		}},
		{"told by somebody not named, and by another", `"organizations":[{"id":"o","name":{"en":"Belta"}},{"id":"p","name":{"en":"Turan"}}],
			"sources":[{"id":"s","title":{"en":"News"},"attribution":[{"kind":"unnamed","to":"o"},{"to":"p"}]}]`, []string{
			"- News, according to an unnamed source in Belta and according to Turan",
		}},
		{"told in another form", `"organizations":[{"id":"o","name":{"en":"Belta"}}],
			"sources":[{"id":"s","title":{"en":"News"},"attribution":[{"kind":"press-service","to":"o"},{"kind":"media","to":"o"}]}]`, []string{
			"- News, according to the press service of Belta and according to a report of Belta",
		}},
	})
}

// Each visit is followed by its meetings and events; meetings of no visit come last.
func TestVisits(t *testing.T) {
	checkSection(t, "Visits and meetings", []sectionTest{
		{"nothing stated", `"visits":[{"id":"v"}]`, []string{
			"- Visit",
		}},
		{"from and to", `"visits":[{"id":"v","kind":"official","sending":"BY","receiving":"AZ","dates":"2025-05-05/2025-05-06"}]`, []string{
			"- Official visit from Belarus to Azerbaijan from 5 to 6 May 2025",
		}},
		{"only from", `"visits":[{"id":"v","sending":"BY"}]`, []string{
			"- Visit from Belarus",
		}},
		{"only to", `"visits":[{"id":"v","receiving":"NL"}]`, []string{
			"- Visit to the Netherlands",
		}},
		{"visitors in place of their state", people + `,"visits":[{"id":"v","kind":"working","sending":"BY","receiving":"AZ","visitors":[{"kind":"term","id":"ada-pm"},{"kind":"person","id":"ben"}],"dates":"2025-05"}]`, []string{
			"- Working visit of Ada Byron, Prime Minister of Belarus, and Ben Adams to Azerbaijan in May 2025",
		}},
		{"after an event", `"events":[{"id":"e","name":{"en":"the Baku fair"}}],"visits":[{"id":"v","sending":"BY","when":[{"relation":"after","to":"e"}]}]`, []string{
			"- Visit from Belarus, after the Baku fair",
		}},
		{"held as expected", `"visits":[{"id":"v","changes":[{"status":"planned"},{"status":"held"}]}]`, []string{
			"- Visit; planned, held",
		}},
		{"put off", `"visits":[{"id":"v","changes":[{"status":"planned"},{"status":"postponed"}]}]`, []string{
			"- Visit; planned, postponed",
		}},
		{"meetings and events of each visit", `"visits":[{"id":"v","kind":"official"},{"id":"w","kind":"working"}],
			"meetings":[{"id":"m","kind":"talks","visit":"w"},{"id":"n","kind":"conversation","visit":"v"}],
			"events":[{"id":"e","kind":"opening","visit":"v"},{"id":"f","kind":"handover","visit":"w"}]`, []string{
			"- Official visit",
			"  - Conversation",
			"  - Opening",
			"- Working visit",
			"  - Talks",
			"  - Handover",
		}},
		{"a meeting of no visit", `"visits":[{"id":"v"}],"meetings":[{"id":"m","visit":"v"},{"id":"n","kind":"talks"}]`, []string{
			"- Visit",
			"  - Meeting",
			"- Talks",
		}},
		{"visits that are not there", `"meetings":[{"id":"m","kind":"talks","visit":"w"}],"events":[{"id":"e","visit":"w"}]`, []string{
			"- Talks",
		}},
		{"two visits of one id", `"visits":[{"id":"v","kind":"official"},{"id":"v","kind":"working"}],"meetings":[{"id":"m","visit":"v"}]`, []string{
			"- Official visit",
			"  - Meeting",
			"- Working visit",
		}},
		{"a meeting with all", people + `,"commissions":[{"id":"c","kind":"joint-committee","states":["AZ","BY"]}],
			"events":[{"id":"e","kind":"opening"}],
			"meetings":[{"id":"m","kind":"session","ordinal":4,"commission":"c","dates":"2025-05-05","when":[{"relation":"before","to":"e"}],"place":{"country":"BY","name":{"en":"Minsk"}},"hosts":[{"kind":"term","id":"ada-pm"}],"changes":[{"status":"interrupted"}]}]`, []string{
			"- Fourth session of the joint committee in Minsk on 5 May 2025, before the opening, hosted by Ada Byron, Prime Minister of Belarus; interrupted",
		}},
		{"the first session, in a country", `"commissions":[{"id":"c","kind":"council","states":["AZ","BY"]}],
			"meetings":[{"id":"m","kind":"session","ordinal":1,"commission":"c","place":{"country":"BY"},"hosts":[{"kind":"state","state":"BY"}]}]`, []string{
			"- First session of the council in Belarus, hosted by Belarus",
		}},
		{"parts of a meeting", people + `,"meetings":[{"id":"m","kind":"talks","segments":[{"format":"one-on-one","participants":[{"kind":"term","id":"ada-pm"},{"kind":"person","id":"ben"}]},{"format":"expanded","kind":"negotiation","delegations":[{"state":"AZ"},{"state":"BY"},{"state":"TR"}]},{}]}]`, []string{
			"- Talks",
			"  - One-on-one: Ada Byron and Ben Adams",
			"  - Expanded, negotiation, with the delegations of Azerbaijan, Belarus and Türkiye",
		}},
	})
}

// Each point is told once, under the first of its areas.
func TestPoints(t *testing.T) {
	checkSection(t, "What was said, by area", []sectionTest{
		{"in the order of the areas", `"points":[{"id":"p","kind":"note","about":{"areas":["various"]}},
				{"id":"q","kind":"review","about":{"areas":["culture"]}},
				{"id":"r","kind":"discussion","about":{"areas":["trade.customs"]}},
				{"id":"s","kind":"hope","about":{"areas":["trade"]}},
				{"id":"t","kind":"greetings","holders":[{"kind":"state","state":"AZ"}]}]`, []string{
			"- Trade",
			"  - There was discussion of customs",
			"  - Hope was expressed for trade",
			"- Culture",
			"  - There was a review of culture",
			"- Various areas",
			"  - Note was taken of various areas",
			"- Other matters",
			"  - Azerbaijan gave greetings",
		}},
		{"once, under the first of its areas", `"points":[{"id":"p","kind":"note","about":{"areas":["investment","trade"]}}]`, []string{
			"- Trade",
			"  - Note was taken of investment and trade",
		}},
		{"by the areas of what it is about", `"projects":[{"id":"j","name":{"en":"Lift plant"},"areas":["industry"]}],
			"agreements":[{"id":"a","title":{"en":"Customs accord"},"areas":["trade.customs"]}],
			"events":[{"id":"e","name":{"en":"Days of Minsk"},"areas":["culture"]}],
			"organizations":[{"id":"o","name":{"en":"Agro Union"},"areas":["agriculture"]}],
			"indicators":[{"id":"i","measure":"investment","direction":"up"}],
			"points":[{"id":"p1","kind":"note","about":{"ids":["j"]}},
				{"id":"p2","kind":"note","about":{"ids":["a"]}},
				{"id":"p3","kind":"note","about":{"ids":["e"]}},
				{"id":"p4","kind":"note","about":{"ids":["o"]}},
				{"id":"p5","kind":"note","about":{"ids":["i"]}}]`, []string{
			"- Trade",
			"  - Note was taken of Customs accord",
			"- Investment",
			"  - Note was taken of investment, up",
			"- Industry",
			"  - Note was taken of Lift plant",
			"- Agriculture",
			"  - Note was taken of Agro Union",
			"- Culture",
			"  - Note was taken of Days of Minsk",
		}},
		{"by its own areas first", `"projects":[{"id":"j","name":{"en":"Lift plant"},"areas":["industry"]}],"points":[{"id":"p","kind":"note","about":{"areas":["trade"],"ids":["j"]}}]`, []string{
			"- Trade",
			"  - Note was taken of Lift plant in trade",
		}},
		{"by any of its subjects", `"persons":[{"id":"x","name":{"en":"Ada Byron"}}],
			"projects":[{"id":"j","name":{"en":"Lift plant"},"areas":["industry"]}],
			"points":[{"id":"p","kind":"note","about":{"ids":["x","j"]}}]`, []string{
			"- Industry",
			"  - Note was taken of Ada Byron and Lift plant",
		}},
		{"who said it to whom", people + `,"points":[{"id":"p","kind":"proposal","holders":[{"kind":"state","state":"AZ"}],"addressees":[{"kind":"state","state":"BY"}],"conveyedBy":[{"kind":"person","id":"ada"}],"about":{"areas":["trade"],"aspect":"level"},"assessments":["high","positive","dynamic"],"creditedTo":[{"kind":"person","id":"ben"}],"attention":"special","outlook":"expected"}]`, []string{
			"- Trade",
			"  - Azerbaijan made a proposal to Belarus for the level of trade, conveyed by Ada Byron, called high, positive and dynamic, credited to Ben Adams, said to be expected, with special attention",
		}},
		{"one judgment, and what it was not", `"points":[{"id":"p","kind":"assessment","about":{"areas":["trade"]},"assessments":["important"],"mutual":"no","reaffirmed":"no","conditional":"no"}]`, []string{
			"- Trade",
			"  - Mention was made of trade, called important, not on both sides, for the first time, without a condition",
		}},
		{"the subject", `"projects":[{"id":"j","name":{"en":"Lift plant"}},
				{"id":"k","name":{"en":"Bus plant"}}],
			"points":[{"id":"p1","kind":"note","about":{"ids":["j"]}},
				{"id":"p2","kind":"note","about":{"ids":["j","k"]}},
				{"id":"p3","kind":"note","about":{"ids":["j"],"aspect":"work"}},
				{"id":"p4","kind":"note","about":{"aspect":"work"}},
				{"id":"p5","kind":"note","about":{"ids":["j"],"change":["increase"]}},
				{"id":"p6","kind":"note","about":{"change":["increase","expand","begin"]}},
				{"id":"p7","kind":"note","about":{"ids":["j"],"aspect":"role","change":["enhance","resume"]}}]`, []string{
			"- Other matters",
			"  - Note was taken of Lift plant",
			"  - Note was taken of Lift plant and Bus plant",
			"  - Note was taken of the work of Lift plant",
			"  - Note was taken of the work",
			"  - Note was taken of the increase of Lift plant",
			"  - Note was taken of the increase, expansion and start",
			"  - Note was taken of the enhancement and resumption of the role of Lift plant",
		}},
		{"a subject in areas", `"organizations":[{"id":"j","name":{"en":"Belta"}}],
			"points":[{"id":"p1","kind":"note","about":{"areas":["trade","culture","health"],"ids":["j"]}},{"id":"p2","kind":"note","about":{"areas":["trade","culture","health"]}}]`, []string{
			"- Trade",
			"  - Note was taken of Belta in trade, culture and health",
			"  - Note was taken of trade, culture and health",
		}},
		{"the flow", `"points":[{"id":"p1","kind":"note","about":{"areas":["trade"],"flow":{"mutual":"yes"}}},
				{"id":"p2","kind":"note","about":{"areas":["trade"],"flow":{"from":"AZ"}}},
				{"id":"p3","kind":"note","about":{"areas":["trade"],"flow":{"to":"BY"}}},
				{"id":"p4","kind":"note","about":{"areas":["trade"],"flow":{"from":"AZ","to":"BY"}}},
				{"id":"p5","kind":"note","about":{"areas":["trade"],"flow":{"mutual":"no"}}}]`, []string{
			"- Trade",
			"  - Note was taken of trade in both directions",
			"  - Note was taken of trade from Azerbaijan",
			"  - Note was taken of trade to Belarus",
			"  - Note was taken of trade from Azerbaijan to Belarus",
			"  - Note was taken of trade",
		}},
	})
}

// A figure is told with what is stated of it.
func TestFigures(t *testing.T) {
	checkSection(t, "Figures", []sectionTest{
		{"all that is stated", `"organizations":[{"id":"o","name":{"en":"Belta"}}],
			"indicators":[{"id":"i","measure":"output","of":"o","flow":{"from":"BY"},"direction":"up","magnitude":"significant","change":{"value":"12.5","unit":"%"},"value":{"value":"1234567.25","unit":"USD"},"period":"2024"}]`, []string{
			"- Output of Belta from Belarus, up significantly by 12.5%, at 1,234,567.25 USD, in 2024",
		}},
		{"a fall", `"indicators":[{"id":"i","measure":"exports","direction":"down","change":{"value":"-1250","unit":"t"}}]`, []string{
			"- Exports, down by 1,250 t",
		}},
		{"only the measure", `"indicators":[{"id":"i","measure":"arrivals"}]`, []string{
			"- Arrivals",
		}},
		{"digits in groups", `"indicators":[{"id":"a","measure":"arrivals","value":{"value":"1"}},
				{"id":"b","measure":"arrivals","value":{"value":"123"}},
				{"id":"c","measure":"arrivals","value":{"value":"1234"}},
				{"id":"d","measure":"arrivals","value":{"value":"123456"}},
				{"id":"e","measure":"arrivals","value":{"value":"1234567"}},
				{"id":"f","measure":"arrivals","value":{"value":"-123"}},
				{"id":"g","measure":"arrivals","value":{"value":"-1234"}},
				{"id":"h","measure":"arrivals","value":{"value":"0.12345"}}]`, []string{
			"- Arrivals, at 1",
			"- 123 arrivals",
			"- 1,234 arrivals",
			"- 123,456 arrivals",
			"- 1,234,567 arrivals",
			"- -123 arrivals",
			"- -1,234 arrivals",
			"- 0.12345 arrivals",
		}},
		{"counted things", `"indicators":[{"id":"a","measure":"output","value":{"value":"1","unit":"{elevator}"}},
				{"id":"b","measure":"output","value":{"value":"0","unit":"{elevator}"}},
				{"id":"c","measure":"output","value":{"value":"2","unit":"{lorry}"}},
				{"id":"d","measure":"output","value":{"value":"2","unit":"t"}},
				{"id":"e","measure":"output","value":{"value":"2","unit":"{elevator}","bound":"over"}}]`, []string{
			"- Output, at 1 elevator",
			"- Output, at 0 elevators",
			"- Output, at 2 lorries",
			"- Output, at 2 t",
			"- Output, at more than 2 elevators",
		}},
		{"periods", `"indicators":[{"id":"a","measure":"exports","period":"2024-05"},{"id":"b","measure":"exports","period":"2024-01/2024-08"},{"id":"c","measure":"exports","period":"2024|2024-05/2025-04"}]`, []string{
			"- Exports, in May 2024",
			"- Exports, from January to August 2024",
			"- Exports, in 2024 or from May 2024 to April 2025",
		}},
	})
}
