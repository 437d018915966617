package digest_test

import "testing"

// An instruction says who told whom to do what, and what became of it.
func TestInstructions(t *testing.T) {
	checkSection(t, "Instructions", []sectionTest{
		{"nothing stated", `"instructions":[{"id":"i"}]`, []string{
			"- An instruction was given; what to do is not stated",
		}},
		{"all that is stated", people + `,"instructions":[{"id":"i","count":"2..3","issuers":[{"kind":"person","id":"ada"}],"addressees":[{"kind":"person","id":"ben"},{"kind":"office","id":"pm"}],"action":"prepare","about":{"areas":["trade"]},"due":"2025-12-31","changes":[{"status":"given","date":"2025-05-05"},{"status":"completed"}]}]`, []string{
			"- Ada Byron gave Ben Adams and the Prime Minister of Belarus two to three instructions to prepare trade; due by 31 December 2025; given on 5 May 2025, completed",
		}},
		{"an action on nothing stated", `"instructions":[{"id":"i","action":"report"}]`, []string{
			"- An instruction was given to report on a matter not stated",
		}},
		{"a matter without an action", `"instructions":[{"id":"i","about":{"areas":["trade"]}}]`, []string{
			"- An instruction was given to act on trade",
		}},
		{"due at an event", `"events":[{"id":"e","kind":"opening"}],
			"instructions":[{"id":"i","action":"prepare","about":{"ids":["e"]},"due":"2025-12","dueWhen":{"relation":"before","to":"e"}}]`, []string{
			"- An instruction was given to prepare the opening; due by December 2025, before the opening",
		}},
	})
}

// A document is told with its parties and its last act.
func TestDocuments(t *testing.T) {
	checkSection(t, "Documents", []sectionTest{
		{"nothing stated", `"agreements":[{"id":"a"}]`, []string{
			"- A document",
		}},
		{"by its title", `"agreements":[{"id":"a","kind":"treaty","title":{"en":"Treaty on lifts"},"areas":["trade"]}]`, []string{
			"- Treaty on lifts (trade)",
		}},
		{"by its kind and areas", `"agreements":[{"id":"a","kind":"treaty","areas":["trade","culture"]}]`, []string{
			"- A treaty on trade and culture",
		}},
		{"a kind in the plural", `"agreements":[{"id":"a","kind":"minutes"}]`, []string{
			"- Minutes",
		}},
		{"a kind with a vowel", `"agreements":[{"id":"a","kind":"action-plan"}]`, []string{
			"- An action plan",
		}},
		{"several", `"agreements":[{"id":"a","kind":"protocol","count":"2.."},
				{"id":"b","count":"13","areas":["trade"]},
				{"id":"c","kind":"treaty","count":"1"},
				{"id":"d","kind":"treaty","count":"..4"},
				{"id":"e","kind":"treaty","count":"2..3"}]`, []string{
			"- Two or more protocols",
			"- 13 documents on trade",
			"- A treaty",
			"- Up to four treaties",
			"- Two to three treaties",
		}},
		{"parties", people + `,"organizations":[{"id":"o","name":{"en":"Belta"}}],
			"agreements":[{"id":"a","kind":"treaty","parties":[{"actor":{"kind":"state","state":"AZ"}},{"actor":{"kind":"state","state":"BY"}},{"actor":{"kind":"organization","id":"o"}}]}]`, []string{
			"- A treaty among Azerbaijan, Belarus and Belta",
		}},
		{"the last act", people + `,"agreements":[{"id":"a","kind":"treaty","acts":[{"kind":"agreed","date":"2025-01-02"},{"kind":"signed","by":[{"kind":"person","id":"ada"}],"date":"2025-05-05"}]}]`, []string{
			"- A treaty",
			"  - Agreed on 2 January 2025",
			"  - Signed on 5 May 2025 by Ada Byron",
		}},
		{"the only act, after a meeting", `"meetings":[{"id":"m","kind":"talks"}],"agreements":[{"id":"a","kind":"treaty","acts":[{"kind":"signed","when":[{"relation":"after","to":"m"}]}]}]`, []string{
			"- A treaty; signed after the talks",
		}},
	})
}

// A project is told with its place, its partners and its outputs.
func TestProjects(t *testing.T) {
	checkSection(t, "Projects", []sectionTest{
		{"nothing stated", `"projects":[{"id":"p"}]`, []string{
			"- A project",
		}},
		{"by its name", `"projects":[{"id":"p","kind":"plant","count":"2","name":{"en":"Lift plant"},"outputs":[{"product":{"en":"lifts"}}]}]`, []string{
			"- Lift plant",
		}},
		{"by its products", `"projects":[{"id":"p","kind":"plant","outputs":[{"product":{"en":"lifts"}}]},
				{"id":"q","kind":"assembly","outputs":[{"product":{"en":"lifts"}},{"product":{"en":"buses"}},{}]},
				{"id":"r","outputs":[{"product":{"en":"lifts"}}]}]`, []string{
			"- A plant for lifts",
			"- Assembly of lifts and buses",
			"- A project for lifts",
		}},
		{"by its kind", `"projects":[{"id":"p","kind":"training","areas":["health","trade"]},{"id":"q","areas":["trade"]}]`, []string{
			"- A training project in health and trade",
			"- A project in trade",
		}},
		{"several", `"projects":[{"id":"p","kind":"plant","count":"2..","areas":["trade"]},{"id":"q","count":"3"}]`, []string{
			"- Two or more plants in trade",
			"- Three projects",
		}},
		{"where and by whom", people + `,"organizations":[{"id":"o","name":{"en":"Ganja Plant"}}],
			"projects":[{"id":"p","kind":"plant","site":"o","place":{"name":{"en":"Ganja"}},"partners":[{"kind":"state","state":"AZ"},{"kind":"organization","id":"o"}],"changes":[{"status":"planned"},{"status":"under-way"}]}]`, []string{
			"- A plant, at Ganja Plant, in Ganja, by Azerbaijan and Ganja Plant; planned, under way",
		}},
		{"its outputs", `"organizations":[{"id":"o","name":{"en":"Belta"}}],
			"events":[{"id":"e","name":{"en":"COP29"}}],
			"projects":[{"id":"p","kind":"plant","outputs":[{"product":{"en":"lifts"},"quantity":{"value":"200","unit":"{lift}"},"status":"planned","period":"2025","users":[{"kind":"organization","id":"o"}],"usedFor":["trade"],"usedAt":"e"},{"quantity":{"value":"5","unit":"t"}}]}]`, []string{
			"- A plant for lifts; 200 lifts planned, in 2025; for Belta; used for trade at COP29; 5 t",
		}},
		{"an output without a quantity", `"projects":[{"id":"p","kind":"plant","outputs":[{"product":{"en":"lifts"},"status":"planned","period":"2025"}]}]`, []string{
			"- A plant for lifts; lifts planned, in 2025",
		}},
	})
}

// Events of no visit are told, and those who take part are named or described.
func TestEvents(t *testing.T) {
	checkSection(t, "Other events", []sectionTest{
		{"nothing stated", `"events":[{"id":"e"}]`, []string{
			"- Event",
		}},
		{"by its name", `"events":[{"id":"e","kind":"conference","name":{"en":"COP29"}},{"id":"f","name":{"en":"the Baku fair"}}]`, []string{
			"- COP29",
			"- Baku fair",
		}},
		{"several", `"events":[{"id":"e","kind":"ceremony","count":"2.."},{"id":"f","kind":"opening","count":"1"}]`, []string{
			"- Two or more ceremonies",
			"- Opening",
		}},
		{"all that is stated", people + `,"organizations":[{"id":"o","name":{"en":"Ganja Plant"}}],
			"meetings":[{"id":"m","kind":"talks"}],
			"events":[{"id":"e","kind":"handover","site":"o","dates":"2025-05-05","when":[{"relation":"after","to":"m"}],"place":{"country":"AZ"},"organizers":[{"kind":"state","state":"AZ"}],"participants":[{"kind":"term","id":"ada-pm"},{"kind":"person","id":"ben"}],"changes":[{"status":"cancelled"}]}]`, []string{
			"- Handover of Ganja Plant by Azerbaijan in Azerbaijan on 5 May 2025, after the talks, with Ada Byron and Ben Adams; cancelled",
		}},
		{"held as expected", `"events":[{"id":"e","kind":"handover","changes":[{"status":"held"}]}]`, []string{
			"- Handover",
		}},
		{"only those of no visit", `"visits":[{"id":"v"}],"events":[{"id":"e","kind":"handover","visit":"v"},{"id":"f","kind":"opening"}]`, []string{
			"- Opening",
		}},
		{"those of a visit that is not there", `"events":[{"id":"e","kind":"handover","visit":"w"}]`, []string{
			"- Handover",
		}},
		{"an actor without a record", `"events":[{"id":"e","participants":[{"kind":"person","id":"nobody"}]}]`, []string{
			"- Event, with nobody",
		}},
		{"persons", `"persons":[{"id":"a","name":{"en":"Ada Byron"}},{"id":"b"}],
			"events":[{"id":"e","participants":[{"kind":"person","id":"a"},{"kind":"person","id":"b"}]}]`, []string{
			"- Event, with Ada Byron and a person not named",
		}},
		{"offices", `"offices":[{"id":"a","title":{"en":"Prime Minister"},"state":"BY","roles":[{"kind":"head-of-government"}]},
				{"id":"b","state":"AZ","roles":[{"kind":"head-of-state"},{"kind":"member"}]},
				{"id":"c","roles":[{"kind":"co-chair"}]},
				{"id":"d"}],
			"events":[{"id":"e","participants":[{"kind":"office","id":"a"},{"kind":"office","id":"b"},{"kind":"office","id":"c"},{"kind":"office","id":"d"}]}]`, []string{
			"- Event, with the Prime Minister of Belarus, the head of state of Azerbaijan, the co-chair and the holder of an office not named",
		}},
		{"terms", `"persons":[{"id":"a","name":{"en":"Ada Byron"}}],
			"terms":[{"id":"t","person":"a","office":"o"}],
			"offices":[{"id":"o"}],
			"events":[{"id":"e","participants":[{"kind":"term","id":"t"}]}]`, []string{
			"- Event, with Ada Byron",
		}},
		{"public bodies", `"organizations":[{"id":"a","kind":"ministry","name":{"en":"Ministry of Trade"},"country":"BY"},
				{"id":"b","kind":"government","name":{"en":"Government of Belarus"},"country":"BY"},
				{"id":"c","kind":"parliament","name":{"en":"the Assembly"},"country":"AZ"},
				{"id":"d","kind":"agency","name":{"en":"Space Agency"}}],
			"events":[{"id":"e","participants":[{"kind":"organization","id":"a"},{"kind":"organization","id":"b"},{"kind":"organization","id":"c"},{"kind":"organization","id":"d"}]}]`, []string{
			"- Event, with the Ministry of Trade of Belarus, the Government of Belarus, the Assembly of Azerbaijan and the Space Agency",
		}},
		{"other bodies", `"organizations":[{"id":"a","kind":"enterprise","name":{"en":"Ganja Plant"},"country":"AZ"},
				{"id":"b","name":{"en":"Belta"},"country":"BY"},
				{"id":"c","kind":"enterprise","areas":["trade"],"country":"BY"},
				{"id":"d","kind":"institution"},
				{"id":"f"},
				{"id":"g","kind":"ministry","count":"2..","country":"AZ"}],
			"events":[{"id":"e","participants":[{"kind":"organization","id":"a"},{"kind":"organization","id":"b"},{"kind":"organization","id":"c"},{"kind":"organization","id":"d"},{"kind":"organization","id":"f"},{"kind":"organization","id":"g"}]}]`, []string{
			"- Event, with Ganja Plant, Belta, an enterprise in trade of Belarus, an institution, an organization and two or more ministries of Azerbaijan",
		}},
		{"commissions", `"commissions":[{"id":"a","kind":"council","name":{"en":"Lift Council"},"states":["AZ","BY"]},{"id":"b","kind":"working-group","states":["AZ","BY"]},{"id":"c","states":["AZ","BY"]}],
			"events":[{"id":"e","participants":[{"kind":"commission","id":"a"},{"kind":"commission","id":"b"},{"kind":"commission","id":"c"}]}]`, []string{
			"- Event, with the Lift Council, the working group and the commission",
		}},
	})
}

// What this register leaves open is listed, and nothing that no source ever says.
func TestMissing(t *testing.T) {
	checkSection(t, "Not known", []sectionTest{
		{"what no source ever says", `"persons":[{"id":"ada","name":{"en":"Ada Byron"}}],
			"offices":[{"id":"pm","title":{"en":"Prime Minister"},"state":"BY"}],
			"terms":[{"id":"t","person":"ada","office":"pm"}],
			"commissions":[{"id":"c","kind":"council","states":["AZ","BY"]}],
			"agreements":[{"id":"a"}]`, nil},
		{"a term with its first day", people, nil},
		{"members of a delegation", people + `,"meetings":[{"id":"m","segments":[{"delegations":[{"state":"AZ"},{"state":"BY","members":[{"kind":"person","id":"ada"}]}]}]}]`, []string{
			"- Who was in the delegation of Azerbaijan at the meeting",
		}},
		{"nothing of a document", `"agreements":[{"id":"a","title":{"en":"Treaty on lifts"},"kind":"treaty","level":"interstate","parties":[{"actor":{"kind":"state","state":"AZ"}}]}]`, nil},
		{"signatories", people + `,"agreements":[{"id":"a","title":{"en":"Treaty on lifts"},"kind":"treaty","level":"commercial","parties":[{"actor":{"kind":"state","state":"AZ"}}],"acts":[{"kind":"signed"}]},
				{"id":"b","title":{"en":"Treaty on buses"},"kind":"treaty","level":"commercial","parties":[{"actor":{"kind":"state","state":"AZ"}}],"acts":[{"kind":"signed","signatures":[{"signatory":{"kind":"person","id":"ada"}}]}]},
				{"id":"c","title":{"en":"Treaty on trams"},"kind":"treaty","level":"commercial","parties":[{"actor":{"kind":"state","state":"AZ"}}],"acts":[{"kind":"signed","signatures":[{"signatory":{"kind":"person","id":"ada"}}]},{"kind":"signed"}]}]`, []string{
			"- Who signed Treaty on lifts",
		}},
		{"what an instruction asks for", people + `,"instructions":[{"id":"i","issuers":[{"kind":"person","id":"ada"}]},{"id":"j","count":"2.."}]`, []string{
			"- What the instruction of Ada Byron asks for",
			"- What two or more instructions ask for",
		}},
		{"by when", `"events":[{"id":"e","kind":"opening"}],
			"instructions":[{"id":"i","action":"prepare","about":{"areas":["trade"]}},
				{"id":"j","about":{"areas":["culture"]}},
				{"id":"k","action":"prepare","due":"2025"},
				{"id":"l","action":"prepare","dueWhen":{"relation":"before","to":"e"}},
				{"id":"m","action":"report"}]`, []string{
			"- By when to prepare trade",
			"- By when to act on culture",
			"- By when to report on a matter not stated",
		}},
		{"an instruction with its day that asks for nothing", `"instructions":[{"id":"i","due":"2025"}]`, []string{
			"- What the instruction asks for",
		}},
		{"which documents a set is", `"agreements":[{"id":"a","count":"2..","areas":["trade"],"acts":[{"kind":"signed"}]},{"id":"b","count":"2"},{"id":"c"},{"id":"d"}],
			"links":[{"kind":"part-of","from":"c","to":"b"},{"kind":"part-of","from":"d","to":"b"}]`, []string{
			"- Which documents these are: the two or more documents on trade",
			"- Who signed the two or more documents on trade",
		}},
		{"a new date", `"visits":[{"id":"v","kind":"state","changes":[{"status":"planned"},{"status":"postponed"}]},{"id":"w","dates":"2025","changes":[{"status":"planned"}]},{"id":"x","kind":"working","changes":[{"status":"planned"}]},
			{"id":"y","kind":"official","changes":[{"status":"postponed","to":"2026"}]}]`, []string{
			"- The new date of the state visit",
			"- The date of the working visit",
		}},
		{"who said what", `"points":[{"id":"p","kind":"note","about":{"areas":["trade"]}},
				{"id":"q","kind":"note","about":{"areas":["trade"]},"holders":[{"kind":"state","state":"AZ"}]},
				{"id":"r","kind":"note","about":{"areas":["trade"]}}]`, []string{
			"- Who expressed 2 of the 3 points",
		}},
		{"all points have holders", `"points":[{"id":"q","kind":"note","about":{"areas":["trade"]},"holders":[{"kind":"state","state":"AZ"}]}]`, nil},
	})
}
