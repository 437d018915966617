package prov_test

import (
	"fmt"
	"os"

	"github.com/bilateral-go/bilateral/agreement/prov"
	"github.com/bilateral-go/bilateral/agreement/register"
)

func ExampleWrite() {
	r, err := register.Parse([]byte(`{"format":1,"id":"az-by",
		"sources":[{"id":"trend-2025","title":{"en":"Prime ministers meet"},"published":"2025-05-06"}],
		"visits":[{"id":"visit-1","sending":"BY","receiving":"AZ",
			"evidence":[{"source":"trend-2025","at":"S1","basis":"stated"}]}]}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	if err := prov.Write(os.Stdout, r, "https://example.org/registers/"); err != nil {
		fmt.Println(err)
	}
	// Output:
	// {
	//   "prefix": {
	//     "az-by": "https://example.org/registers/az-by/",
	//     "bilateral": "https://github.com/bilateral-go/bilateral/agreement/prov#",
	//     "dcterms": "http://purl.org/dc/terms/"
	//   },
	//   "entity": {
	//     "az-by:trend-2025": {
	//       "dcterms:issued": {
	//         "$": "2025-05-06",
	//         "type": "xsd:date"
	//       },
	//       "dcterms:title": [
	//         {
	//           "$": "Prime ministers meet",
	//           "lang": "en"
	//         }
	//       ],
	//       "prov:type": {
	//         "$": "bilateral:source",
	//         "type": "prov:QUALIFIED_NAME"
	//       }
	//     },
	//     "az-by:visit-1": {
	//       "prov:type": {
	//         "$": "bilateral:visit",
	//         "type": "prov:QUALIFIED_NAME"
	//       }
	//     }
	//   },
	//   "wasDerivedFrom": {
	//     "_:derived1": {
	//       "bilateral:at": "S1",
	//       "bilateral:basis": "stated",
	//       "prov:generatedEntity": "az-by:visit-1",
	//       "prov:usedEntity": "az-by:trend-2025"
	//     }
	//   }
	// }
}
