package goods_test

import (
	"fmt"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/goods"
)

func Example() {
	wheat := goods.Goods{Heading: "1001", Name: bilateral.Text{"en": "wheat"}}
	flour := goods.Goods{Heading: "1101"}
	fmt.Println(wheat.Label(), wheat.Heading.Within("10"), wheat.Heading.Chapter().Label(), wheat.Heading.Chapter().Known())
	fmt.Println(flour.Label(), flour.Heading.Within("10"))
	for _, p := range bilateral.Check(&goods.Goods{Heading: "10.01"}) {
		fmt.Println(p)
	}
	// Output:
	// wheat true Cereals true
	// Flour, malt and starch false
	// /heading: "10.01" is not a heading of the Harmonized System; write the chapter, heading or subheading in two, four or six digits without a point: 10, 1001, 100199 [goods-heading]
}

func ExampleHeading_Check() {
	var c bilateral.Checker
	h := goods.Heading("270900")
	h.Check(&c, "heading")
	fmt.Println(h.Chapter().Known(), len(c.Problems()))
	// Output: true 0
}

func ExampleCheckAll() {
	var c bilateral.Checker
	goods.CheckAll(&c, "goods", []goods.Goods{{Heading: "77"}, {}, {Heading: "10"}, {Heading: "10"}})
	for _, p := range c.Problems() {
		fmt.Println(p.Pointer, p.Code)
	}
	// Output:
	// /goods/0/heading goods-chapter
	// /goods/1 goods-empty
	// /goods/3 goods-twice
}
