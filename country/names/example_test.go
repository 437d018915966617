package names_test

import (
	"fmt"

	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/country/names"
)

func ExampleName() {
	for _, tag := range names.Languages() {
		fmt.Println(tag, names.Name(tag, country.BY, country.FormShort), names.Name(tag, country.BY, country.FormFormalArticle))
	}
	// Output:
	// ar بيلاروس جمهورية بيلاروس
	// en Belarus the Republic of Belarus
	// es Belarús la República de Belarús
	// fr Bélarus la République du Bélarus
	// ru Беларусь Республика Беларусь
	// zh 白俄罗斯 白俄罗斯共和国
}

func ExampleParse() {
	for _, name := range []string{"la République du Bélarus", "Федеративная Республика Германия", "Países Bajos", "白俄罗斯", "Bielorussie"} {
		c, err := names.Parse("", name)
		fmt.Println(c, err)
	}
	// Output:
	// BY <nil>
	// DE <nil>
	// NL <nil>
	// BY <nil>
	//  "Bielorussie" is no name in the tables; check the spelling; names like it: none [name-unknown]
}
