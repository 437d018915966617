package country_test

import (
	"fmt"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/country"
)

func ExampleParse() {
	for _, s := range []string{"AZ", "SUHH", "Azerbaijan", "QQ"} {
		c, err := country.Parse(s)
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(c, c.Status(), c.Alpha3(), c.Numeric())
	}
	// Output:
	// AZ assigned AZE 031
	// SUHH formerly-used SUN 810
	// "Azerbaijan" is not a country code; write two capital letters (ISO 3166-1: AZ), or four for what no longer exists (ISO 3166-3: SUHH) [country-malformed]
	// country "QQ" is not known to this release; check the letters; if they are right they are kept as they are [country-unknown]
}

func ExampleShortName() {
	fmt.Println(country.ShortName(country.IR), country.Adjective(country.BY))
	// Output: Iran (Islamic Republic of) Belarusian
}

func ExampleCode() {
	c := country.MustParse("BY")
	switch c {
	case country.AZ, country.BY:
		fmt.Println("one of the two:", c, c.IsZero(), c.Known())
	}
	var ch bilateral.Checker
	c.Check(&ch, "state")
	fmt.Println(ch.Err())
	// Output:
	// one of the two: BY false true
	// <nil>
}

func ExampleCode_Scan() {
	var c country.Code
	fmt.Println(c.Scan("AZ"), c)
	fmt.Println(c.Scan(int64(27)), c)
	// Output:
	// <nil> AZ
	// the column does not hold text; store it as the text that column.Of writes [column-kind] AZ
}

func ExampleContested() {
	fmt.Println(country.Contested(country.XK), country.Contested(country.AZ))
	// Output: true false
}

func ExampleAll() {
	n := 0
	for c := range country.All() {
		if c.Status() == country.StatusAssigned {
			n++
		}
	}
	fmt.Println(n)
	// Output: 249
}

func ExampleActor() {
	joint := []country.Actor{country.StateActor(country.AZ), country.StateActor(country.BY)}
	host := country.RecordActor(country.ActorKindTerm, "asadov-pm")
	fmt.Println(joint, host, host.IsZero())
	var c bilateral.Checker
	host.Check(&c, "host")
	country.CheckActors(&c, "holders", joint)
	country.CheckCodes(&c, "states", []country.Code{country.AZ, country.BY})
	fmt.Println(c.Err())
	// Output:
	// [AZ BY] asadov-pm false
	// <nil>
}

func ExamplePlace() {
	p := country.Place{Country: country.AZ, Subdivision: "AZ-GA", Name: bilateral.Text{"en": "Ganja"}}
	var c bilateral.Checker
	p.Check(&c, "place")
	fmt.Println(p.IsZero(), c.Err())
	// Output: false <nil>
}
