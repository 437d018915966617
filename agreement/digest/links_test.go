package digest_test

import "testing"

// Records that relate to one record in the same way stand together.
func TestLinks(t *testing.T) {
	checkSection(t, "Links", []sectionTest{
		{"every kind of link", `"events":[{"id":"g","kind":"pandemic"}],
			"points":[{"id":"p","kind":"statement","about":{"areas":["trade"]}}],
			"meetings":[{"id":"n","kind":"talks"},{"id":"m","kind":"reception"}],
			"agreements":[{"id":"a","title":{"en":"Lift Treaty"}},{"id":"b","title":{"en":"Bus Treaty"}}],
			"links":[{"kind":"caused-by","from":"n","to":"g"},{"kind":"despite","from":"m","to":"g"},{"kind":"caused-by","from":"m","to":"g"},{"kind":"same-as","from":"n","to":"g"},{"kind":"follows","from":"n","to":"m"},{"kind":"implements","from":"n","to":"p"},{"kind":"amends","from":"b","to":"a"},{"kind":"replaces","from":"a","to":"b"},{"kind":"part-of","from":"a","to":"b"},{"kind":"contributes-to","from":"a","to":"g"},{"kind":"on-condition-of","from":"a","to":"p"},{"kind":"in-exchange-for","from":"p","to":"a"},{"kind":"later","from":"p","to":"a"}]`, []string{
			"- Because of the pandemic: the talks; the reception",
			"- Despite the pandemic: the reception",
			"- Another account of the pandemic: the talks",
			"- Following on the reception: the talks",
			"- In implementation of the statement on trade: the talks",
			"- Amending Lift Treaty: Bus Treaty",
			"- In place of Bus Treaty: Lift Treaty",
			"- Part of Bus Treaty: Lift Treaty",
			"- Contributing to the pandemic: Lift Treaty",
			"- On condition of the statement on trade: Lift Treaty",
			"- In exchange for Lift Treaty: the statement on trade",
			"- Linked (later) to Lift Treaty: the statement on trade",
		}},
		{"accounts of persons", cast + `"sources":[{"id":"s"}],
			"organizations":[{"id":"o","name":{"en":"Belta"}}],
			"links":[{"kind":"same-as","from":"ada","to":"ben","evidence":[{"source":"s","basis":"stated","attribution":[{"to":"o"}]}]}]`, []string{
			"- Another account of Ben Adams: Ada Byron, according to Belta",
		}},
	})
}

// Who held which office, and when.
func TestPeople(t *testing.T) {
	checkSection(t, "People and offices", []sectionTest{
		{"spans", `"persons":[{"id":"x","name":{"en":"Max Roe"}}],
			"offices":[{"id":"y","title":{"en":"Judge"}}],
			"terms":[{"id":"a","person":"x","office":"y","span":{"from":"2020","before":"2024-05"},"acting":"yes","seat":{"en":"first seat"}},{"id":"b","person":"x","office":"y","span":{"from":"2020-01-01","before":"2024-05-01"},"heldOn":["2021","2022-03-04"]}]`, []string{
			"- Max Roe, Judge, acting, first seat, since 2020, until the beginning of May 2024",
			"- Max Roe, Judge, since 1 January 2020, until 30 April 2024, in office in 2021 and on 4 March 2022",
		}},
		{"caretaker, contested", `"persons":[{"id":"x","name":{"en":"Max Roe"}},{"id":"z","name":{"en":"Ada Poe"}}],
			"offices":[{"id":"y","title":{"en":"President"},"state":"CU"}],
			"terms":[{"id":"a","person":"x","office":"y","caretaker":"yes"},{"id":"b","person":"z","office":"y","contested":"yes","recognizedBy":[{"by":"ES","span":{"from":"2019"}},{"by":"FR"}]},{"id":"c","person":"x","office":"y","contested":"yes"}]`, []string{
			"- Max Roe, President of Cuba, caretaker",
			"- Ada Poe, President of Cuba, contested, recognized by Spain and France",
			"- Max Roe, President of Cuba, contested",
		}},
		{"offices", `"offices":[{"id":"a","title":{"en":"President"},"state":"LB","vacant":[{"from":"2022-10-31","before":"2025-01-09"}]},
			{"id":"b","title":{"en":"Crown"},"state":"AU","also":["CA"]},{"id":"c","title":{"en":"Ambassador"},"state":"FR","receiving":["SN","GW"]},
			{"id":"d","title":{"en":"Federal Council"},"state":"CH","joint":"yes"},{"id":"e","title":{"en":"Prime Minister"},"state":"TR","span":{"before":"2018-07-09"}},
			{"id":"f","title":{"en":"Judge"},"state":"TR"}]`, []string{
			"- The President of Lebanon, vacant since 31 October 2022, until 8 January 2025",
			"- The Crown of Australia, also of Canada",
			"- The Ambassador of France, accredited to Senegal and Guinea-Bissau",
			"- The Federal Council of Switzerland, held by several together",
			"- The Prime Minister of Türkiye, in existence until 8 July 2018",
		}},
	})
}

// A source is told with its language and dateline, and the source of all.
func TestSourceMembers(t *testing.T) {
	checkSection(t, "Sources", []sectionTest{
		{"all of a source", `"defaultEvidence":"s",
			"organizations":[{"id":"o","name":{"en":"Belta"}}],
			"sources":[{"id":"s","publisher":"o","title":{"en":"Talks"},"language":"ru","dateline":{"place":{"en":"Minsk"},"date":"2025-05-05"},"attribution":[{"kind":"communique","to":"o"},{"kind":"unnamed"}]},{"id":"u","title":{"en":"News"}}]`, []string{
			"- Belta, \"Talks\", datelined Minsk on 5 May 2025, in Russian, according to a communiqué of Belta and according to an unnamed source",
			"- News",
			"- Records that name no source rest on Belta",
		}},
	})
}
