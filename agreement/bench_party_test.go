package agreement_test

import (
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
)

// BenchmarkParseParty reads party lines, one that names no state among them.
func BenchmarkParseParty(b *testing.B) {
	for _, line := range []string{
		"the Government of the Republic of Belarus",
		"the Ministry of Foreign Affairs of the Republic of Korea",
		"le Gouvernement de la République française",
		"the Government of the Republic of Atlantis",
	} {
		b.Run(line, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				agreement.ParsePartyAt(line, bilateral.Date{})
			}
		})
	}
}
