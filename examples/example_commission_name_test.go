package examples_test

import (
	"fmt"

	"github.com/bilateral-go/bilateral/country"
)

// The name of one commission in four orders: in the alphabet, with each host first, and
// in the copy that each side keeps.
func Example_commissionName() {
	pair, err := country.NewPair(country.BY, country.AZ)
	if err != nil {
		fmt.Println(err)
		return
	}
	const commission = " Intergovernmental Commission on Trade and Economic Cooperation"
	fmt.Println(pair.Key())
	fmt.Println("alphabetical:   ", pair.English(country.OrderAlphabetical, 0)+commission)
	fmt.Println("in Minsk:       ", pair.English(country.OrderHostFirst, country.BY)+commission)
	fmt.Println("in Baku:        ", pair.English(country.OrderHostFirst, country.AZ)+commission)
	fmt.Println("copy of Belarus:", pair.English(country.OrderAlternat, country.BY)+commission)

	// An adjective that two states share would not tell which one is meant.
	congo, _ := country.NewPair(country.CG, country.BY)
	fmt.Println(congo.English(country.OrderAlphabetical, 0) + commission)
	// Output:
	// AZ-BY
	// alphabetical:    Azerbaijani-Belarusian Intergovernmental Commission on Trade and Economic Cooperation
	// in Minsk:        Belarusian-Azerbaijani Intergovernmental Commission on Trade and Economic Cooperation
	// in Baku:         Azerbaijani-Belarusian Intergovernmental Commission on Trade and Economic Cooperation
	// copy of Belarus: Belarusian-Azerbaijani Intergovernmental Commission on Trade and Economic Cooperation
	// Belarus-Republic of the Congo Intergovernmental Commission on Trade and Economic Cooperation
}
