package examples_test

import (
	"fmt"

	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/country/names"
)

// The party line of a treaty becomes parties: who, and in whose name.
func Example_partyLine() {
	for _, text := range []string{
		"the Cabinet of Ministers of Ukraine",
		"the Government of the Republic of Azerbaijan",
		"the Swiss Confederation",
		"the Government of the Region of Madeira of the Portuguese Republic",
		"the Friends of Belarus",
	} {
		p, err := agreement.ParseParty(text)
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(p.Actor.State, p.Organ)
	}
	// The same state in the French text.
	fmt.Println(names.Parse("fr", "la République d'Azerbaïdjan"))
	// Output:
	// UA government
	// AZ government
	// CH state
	// PT region
	// "the Friends of Belarus" names a state, and it is not known in whose name that body acts; write it as treaties print it: the Government of the Republic of Belarus [party-organ]
	// AZ <nil>
}
