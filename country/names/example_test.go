package names_test

import (
	"fmt"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/country/names"
)

func ExampleName() {
	for _, tag := range names.Languages() {
		fmt.Println(tag, names.Name(tag, country.BY, country.FormShort), names.Name(tag, country.BY, country.FormFormalArticle))
	}
	// Output:
	// ar بيلاروس جمهورية بيلاروس
	// de Belarus Republik Belarus
	// en Belarus the Republic of Belarus
	// es Belarús la República de Belarús
	// fr Bélarus la République du Bélarus
	// it Bielorussia Repubblica di Bielorussia
	// nl Belarus Republiek Belarus
	// pt Bielorrússia República de Belarus
	// ru Беларусь Республика Беларусь
	// zh 白俄罗斯 白俄罗斯共和国
}

func ExampleParse() {
	for _, name := range []string{"la République du Bélarus", "Федеративная Республика Германия", "Países Bajos", "白俄罗斯", "der Schweizerischen Eidgenossenschaft", "Atlantika"} {
		c, err := names.Parse("", name)
		fmt.Println(c, err)
	}
	// Output:
	// BY <nil>
	// DE <nil>
	// NL <nil>
	// BY <nil>
	// CH <nil>
	//  "Atlantika" is no name in the tables; check the spelling; names like it: none [name-unknown]
}

// A name belongs to the state that bore it on the day.
func ExampleParseAt() {
	for _, on := range []string{"1980-01-01", "2020-01-01"} {
		c, err := names.ParseAt("fr", "l'Union soviétique", bilateral.MustParseDate(on))
		fmt.Println(c, err)
	}
	// Output:
	// SUHH <nil>
	//  "l'Union soviétique" can mean SUHH (Union of Soviet Socialist Republics), which did not exist on 2020-01-01; check the day, or write the name that the state had then [name-then]
}

// Find is for programs that try many texts.
func ExampleFind() {
	fmt.Println(names.Find("ru", "Республики Беларусь", bilateral.Date{}))
	fmt.Println(names.Find("ru", "далее именуемое", bilateral.Date{}))
	// Output:
	// BY true
	//  false
}

// What is compared: letters without their marks, no articles, and the words of a language
// that has cases without their endings.
func ExampleFold() {
	for _, tag := range []string{"en", "de", "ru"} {
		folded := names.Fold(tag, map[string]string{"en": "the Côte d'Ivoire", "de": "der Französischen Republik", "ru": "Российской Федерации"}[tag])
		fmt.Println(folded, names.Inflects(tag), names.Stem(tag, folded))
	}
	// Output:
	// cote d ivoire false cote d ivoire
	// franzosischen republik true franzosisch republik
	// российской федерации true российск федерац
}

// What is already folded only loses its articles.
func ExampleTrimArticles() {
	fmt.Println(names.TrimArticles("de", "der schweizerischen eidgenossenschaft"))
	// Output: schweizerischen eidgenossenschaft
}
