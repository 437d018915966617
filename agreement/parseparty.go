package agreement

import (
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/country"
)

// ParseParty parses a party as treaties print it in English: "the Government of the
// Republic of Belarus", "the Cabinet of Ministers of Ukraine", "the Swiss Federal
// Council", "Australia". It returns the state, the organ in whose name it acts, and
// the text as the name of the party.
//
// It does not guess. The error is a [bilateral.Problem]: with [CodePartyUnresolved]
// if the text names no state, with [CodePartyOrgan] if the body cannot be
// determined, and with [CodePartyAmbiguous] if several states have the name.
func ParseParty(text string) (Party, error) {
	text = strings.Join(strings.Fields(text), " ")
	if c, err := country.ParseName(text); err == nil {
		return party(c, OrganState, text), nil
	}
	// "… of X": the leftmost X that is a state, if the text before it is an organ.
	for i := 0; ; {
		at := strings.Index(text[i:], " of ")
		if at < 0 {
			break
		}
		i += at + len(" of ")
		if c, err := country.ParseName(text[i:]); err == nil {
			if organ, ok := organOf(text[:i-len(" of ")]); ok {
				return party(c, organ, text), nil
			}
			return Party{}, Codes.Problem(CodePartyOrgan, "text", text)
		}
	}
	// "the Swiss Federal Council": the adjective of a state before an organ.
	words := strings.Fields(strings.TrimPrefix(strings.TrimPrefix(text, "the "), "The "))
	for n := 1; n < len(words); n++ {
		organ, ok := organOf(strings.Join(words[n:], " "))
		if !ok {
			continue
		}
		switch codes := withAdjective(strings.Join(words[:n], " ")); len(codes) {
		case 0:
		case 1:
			return party(codes[0], organ, text), nil
		default:
			var who []string
			for _, c := range codes {
				who = append(who, country.NameAndCode(c))
			}
			return Party{}, Codes.Problem(CodePartyAmbiguous, "text", text, "meant", strings.Join(who, " or "))
		}
	}
	return Party{}, Codes.Problem(CodePartyUnresolved, "text", text)
}

func party(c country.Code, organ Organ, text string) Party {
	return Party{Actor: country.StateActor(c), Organ: organ, Name: bilateral.Text{"en": text}}
}

// organOf returns the organ that a text names in treaties.
func organOf(text string) (Organ, bool) {
	folded := country.Fold(text)
	switch folded {
	case "government", "royal government", "federal government", "imperial government", "provisional government", "interim government",
		"transitional government", "revolutionary government", "military government", "peoples government", "national government",
		"majestys government", "his majestys government", "her majestys government", "cabinet", "cabinet of ministers",
		"council of ministers", "federal council", "state council", "executive committee":
		return OrganGovernment, true
	case "president", "federal president", "king", "queen", "emperor", "sultan", "amir", "emir", "grand duke", "prince", "head of state",
		"his majesty king", "her majesty queen", "his majesty emperor":
		return OrganHeadOfState, true
	}
	for _, p := range [...]struct {
		prefix string
		organ  Organ
	}{
		{"ministry ", OrganMinistry}, {"federal ministry ", OrganMinistry}, {"state ministry ", OrganMinistry},
		{"department ", OrganMinistry}, {"federal department ", OrganMinistry},
		{"state committee ", OrganAgency}, {"agency ", OrganAgency}, {"state agency ", OrganAgency}, {"federal agency ", OrganAgency},
		{"national bank ", OrganAgency}, {"central bank ", OrganAgency}, {"state customs ", OrganAgency},
	} {
		if folded == strings.TrimSpace(p.prefix) || strings.HasPrefix(folded, p.prefix) {
			return p.organ, true
		}
	}
	return "", false
}

// withAdjective returns the present-day states with an adjective, or else the former ones.
func withAdjective(text string) []country.Code {
	var today, former []country.Code
	folded := country.Fold(text)
	for c := range country.All() {
		if c.Status() != country.StatusAssigned && c != country.XK && c.Status() != country.StatusFormerlyUsed && c.Status() != country.StatusExtension {
			continue
		}
		adjective := country.Adjective(c)
		if adjective == "" || country.Fold(adjective) != folded {
			continue
		}
		if country.ExistenceOf(c).Legal.Before.IsOpen() {
			today = append(today, c)
		} else {
			former = append(former, c)
		}
	}
	if len(today) > 0 {
		return today
	}
	return former
}
