package agreement_test

import (
	"errors"
	"fmt"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/area"
	"github.com/bilateral-go/bilateral/country"
)

// "Several documents related to social security and veterinary were signed" is one
// record, with nothing that the report does not say.
func ExampleAgreement() {
	several := agreement.Agreement{
		ID:    "signed-documents",
		Count: bilateral.AtLeast(2),
		Areas: []area.Code{area.SocialSecurity, area.AgricultureVeterinary},
		Acts: []agreement.Act{{
			Kind: agreement.ActKindSigned,
			When: bilateral.Whens{{Relation: bilateral.RelationAfter, To: "talks"}},
		}},
	}
	fmt.Println(several.Validate(), several.Latest(), len(several.Signed()))
	fmt.Println(several.Kind.Known(), agreement.Kinds.Label("action-plan"), agreement.OrganGovernment.Label())
	// Output:
	// <nil> signed 1
	// false Action plan Government
}

func ExampleAct() {
	signed := agreement.Act{
		Kind: agreement.ActKindSigned,
		Date: bilateral.MustParseDate("2024-10-03"),
		Signatures: []agreement.Signature{{
			Signatory: country.RecordActor(country.ActorKindTerm, "mammadov-minister"),
			For:       country.StateActor(country.AZ),
		}},
	}
	fmt.Println(bilateral.Check(&signed), bilateral.Check(&signed.Signatures[0]))
	withdrawn := agreement.Act{Kind: agreement.ActKindNoticeWithdrawn}
	fmt.Println(bilateral.Check(&withdrawn))
	// Output:
	//
	// /of: of is missing; state it, or leave out the value it belongs to [required]
}

func ExampleParty() {
	party := agreement.Party{
		Actor: country.StateActor(country.BY),
		Organ: agreement.OrganGovernment,
		Name:  bilateral.Text{"en": "the Government of the Republic of Belarus"},
	}
	fmt.Println(bilateral.Check(&party), party.Actor)
	// Output: BY
}

// A party line, as treaties print it.
func ExampleParseParties() {
	list, _, err := agreement.ParseParties("the Government of Japan and the Swiss Federal Council", bilateral.Date{})
	for _, p := range list {
		fmt.Println(p.Actor, p.Organ, p.Name.In("en"))
	}
	fmt.Println(err)
	_, _, err = agreement.ParseParties("the Government of Japan and the Government of Atlantis", bilateral.Date{})
	fmt.Println(err)
	// Output:
	// JP government the Government of Japan
	// CH government the Swiss Federal Council
	// <nil>
	// "the Government of Japan and the Government of Atlantis" names no state; write it as treaties print it: the Government of the Republic of Belarus [party-unresolved]
}

// A name belongs to the state that bore it on the day, and what was not used is given back.
func ExampleParsePartyAt() {
	for _, on := range []string{"1980-01-01", "2000-01-01"} {
		p, unused, err := agreement.ParsePartyAt("the Government of Yemen (hereinafter called the Borrower)", bilateral.MustParseDate(on))
		fmt.Println(p.Actor, p.Organ, unused, err)
	}
	// Output:
	// XYAR government (hereinafter called the Borrower) <nil>
	// YE government (hereinafter called the Borrower) <nil>
}

// What is known of an error is there as values.
func ExamplePartyError_Suggestions() {
	_, err := agreement.ParseParty("the Ministry of Health of Belorus")
	if e, ok := errors.AsType[*agreement.PartyError](err); ok {
		fmt.Println(e.Code, e.Meant)
		for _, s := range e.Suggestions(2) {
			fmt.Println(s.Name, s.Code)
		}
	}
	// Output:
	// party-unresolved []
	// Belarus BY
}

func ExampleParseParty() {
	for _, text := range []string{
		"the Government of the Republic of Belarus", "the Cabinet of Ministers of Ukraine", "the Swiss Federal Council",
		"the Ministry of Agriculture of the Republic of Azerbaijan", "Australia", "the Korean Government",
	} {
		p, err := agreement.ParseParty(text)
		fmt.Println(p.Actor, p.Organ, err)
	}
	// Output:
	// BY government <nil>
	// UA government <nil>
	// CH government <nil>
	// AZ ministry <nil>
	// AU state <nil>
	//   "the Korean Government" can mean KP (Democratic People's Republic of Korea) or KR (Republic of Korea); write the formal name of the one that is meant: the Government of the Republic of Korea [party-ambiguous]
}

func ExampleAgreement_Treaty() {
	plan := agreement.Agreement{ID: "plan", Kind: agreement.KindActionPlan}
	fmt.Println(plan.Treaty())
	plan.Binding = bilateral.Yes // as its text says
	fmt.Println(plan.Treaty(), (&agreement.Agreement{ID: "a"}).Treaty())
	// Output:
	// false
	// true true
}
