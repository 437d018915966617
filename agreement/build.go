package agreement

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/country"
)

// Signed returns a document that some parties signed on a day, which is zero if the source
// does not state it. What else is known of it is set in the record afterwards.
func Signed(id bilateral.ID, kind Kind, on bilateral.Date, parties ...country.Actor) Agreement {
	return made(id, kind, Act{Kind: ActKindSigned, Date: on}, parties)
}

// Expected returns a document whose signing between some parties was announced.
func Expected(id bilateral.ID, kind Kind, parties ...country.Actor) Agreement {
	return made(id, kind, Act{Kind: ActKindExpected}, parties)
}

func made(id bilateral.ID, kind Kind, act Act, parties []country.Actor) Agreement {
	a := Agreement{ID: id, Kind: kind, Acts: []Act{act}}
	for _, p := range parties {
		a.Parties = append(a.Parties, Party{Actor: p})
	}
	return a
}
