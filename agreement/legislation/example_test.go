package legislation_test

import (
	"fmt"
	"os"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/legislation"
	"github.com/bilateral-go/bilateral/agreement/register"
)

func ExampleWrite() {
	r, err := register.Parse([]byte(`{"format":1,"id":"az-by","agreements":[
		{"id":"health","kind":"agreement","title":{"en":"Agreement on health"},"languages":["az","be","ru"],
			"parties":[{"actor":{"kind":"state","state":"AZ"}},{"actor":{"kind":"state","state":"BY"}}],
			"acts":[{"kind":"signed","date":"2006-05-02"},{"kind":"entered-into-force","date":"2006-12-12"}]},
		{"id":"intent","kind":"letter-of-intent"}]}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	left, err := legislation.Write(os.Stdout, r, "https://example.org/registers/", bilateral.MustParseDate("2026-01-01"))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println("no treaty:", left)
	// Output:
	// {
	//   "@context": "https://schema.org",
	//   "@graph": [
	//     {
	//       "@type": "Legislation",
	//       "@id": "https://example.org/registers/az-by/health",
	//       "name": "Agreement on health",
	//       "inLanguage": [
	//         "az",
	//         "be",
	//         "ru"
	//       ],
	//       "legislationType": "Agreement",
	//       "legislationDate": "2006-05-02",
	//       "legislationDateVersion": "2026-01-01",
	//       "legislationLegalForce": "https://schema.org/InForce",
	//       "temporalCoverage": "2006-12-12/..",
	//       "legislationJurisdiction": [
	//         {
	//           "@type": "Country",
	//           "name": "Azerbaijan",
	//           "identifier": "AZ"
	//         },
	//         {
	//           "@type": "Country",
	//           "name": "Belarus",
	//           "identifier": "BY"
	//         }
	//       ]
	//     }
	//   ]
	// }
	// no treaty: [intent]
}
