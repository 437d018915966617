package column_test

import (
	"fmt"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/column"
	"github.com/bilateral-go/bilateral/country"
)

func ExampleOf() {
	fmt.Println(column.Of(bilateral.MustParseDate("2025-05")).Value())
	fmt.Println(column.Of(country.AZ).Value())
	fmt.Println(column.Of(bilateral.Yes).Value())
	fmt.Println(column.Of(bilateral.Unknown).Value())
	// Output:
	// 2025-05 <nil>
	// AZ <nil>
	// yes <nil>
	// <nil> <nil>
}
