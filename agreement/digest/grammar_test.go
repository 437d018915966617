package digest_test

import "testing"

// Sentences that came out wrong once: names that begin with a letter outside ASCII,
// plurals, a visit to nowhere stated, what is due at an event only.
func TestGrammar(t *testing.T) {
	checkSection(t, "Instructions", []sectionTest{
		{"a name that begins outside ASCII", `"persons":[{"id":"p","name":{"en":"Əli Əsədov"}}],"instructions":[{"id":"i","count":"1","issuers":[{"kind":"person","id":"p"}],"about":{"areas":["trade"]}}]`, []string{
			"- Əli Əsədov gave an instruction to act on trade",
		}},
		{"due at an event only", `"events":[{"id":"e","kind":"opening"}],"instructions":[{"id":"i","action":"prepare","about":{"ids":["e"]},"dueWhen":{"relation":"before","to":"e"}}]`, []string{
			"- An instruction was given to prepare the opening; due before the opening",
		}},
	})
	checkSection(t, "Documents", []sectionTest{
		{"plurals", `"agreements":[{"id":"a","kind":"memorandum-of-understanding","count":"2"},{"id":"b","kind":"letter-of-intent","count":"3"}]`, []string{
			"- Two memoranda of understanding",
			"- Three letters of intent",
		}},
	})
	checkSection(t, "Visits and meetings", []sectionTest{
		{"a visit to nowhere stated", `"visits":[{"id":"v","kind":"official","visitors":[{"kind":"state","state":"BY"}],"dates":"2025-05-05"}]`, []string{
			"- Official visit of Belarus on 5 May 2025",
		}},
	})
	checkSection(t, "Figures", []sectionTest{
		{"a day, and a fall without a direction", `"indicators":[{"id":"i","measure":"exports","change":{"value":"-3","unit":"%"},"period":"2024-05-05"}]`, []string{
			"- Exports, changed by -3%, on 5 May 2024",
		}},
	})
	checkSection(t, "What was said, by area", []sectionTest{
		{"points without an id, and one about another", `"points":[{"kind":"discussion","about":{"areas":["trade"]}},{"kind":"discussion","about":{"areas":["energy"]}},{"id":"p","kind":"proposal","about":{"areas":["energy"]}},{"id":"q","kind":"acceptance","about":{"ids":["p"]}}]`, []string{
			"- Trade",
			"  - There was discussion of trade",
			"- Energy",
			"  - There was discussion of energy",
			"  - A proposal was made for energy",
			"  - Acceptance was given to the proposal for energy",
		}},
	})
}
