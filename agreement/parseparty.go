package agreement

import (
	"iter"
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/country"
)

// ParseParty parses a party as treaties print it in English: "the Government of the
// Republic of Belarus", "the Cabinet of Ministers of Ukraine", "the Swiss Federal
// Council", "Australia". It returns the state, the organ in whose name it acts, and
// the text as the name of the party. It is [ParsePartyAt] without a day.
//
// It reads the whole text and does not guess. The error is a [bilateral.Problem]: with
// [CodePartyUnresolved] if the text names no state, with [CodePartyOrgan] if the body
// cannot be determined or is that of a part of a state, with [CodePartyAmbiguous] if
// several states have the name, and with [CodePartySeveral] if the text names two parties.
func ParseParty(text string) (Party, error) { return ParsePartyAt(text, bilateral.Date{}) }

// ParsePartyAt is [ParseParty] for a text that was written on a day: a name belongs to the
// state that bore it then.
func ParsePartyAt(text string, on bilateral.Date) (Party, error) {
	text = plainLine(text)
	if len(text) > maxLine {
		return Party{}, Codes.Problem(CodePartyUnresolved, "text", strings.ToValidUTF8(text[:64], "")+"…")
	}
	p, name, err := one(text, on)
	for left, right := range splits(text) {
		if err == nil && len(left) >= name {
			break // the name of the state has it: Serbia and Montenegro
		}
		if _, _, err := one(left, on); err != nil {
			continue
		}
		if _, _, err := one(right, on); err == nil {
			return Party{}, Codes.Problem(CodePartySeveral, "text", text)
		}
	}
	return p, err
}

// ParseParties parses the parties that a title or preamble names one after another: "the
// Government of Japan and the Government of Australia", "Latvia, Estonia and Lithuania".
// Each is one that [ParsePartyAt] reads; if one of them is not, the error is the one it
// gives.
func ParseParties(text string, on bilateral.Date) ([]Party, error) {
	text = plainLine(text)
	if len(text) > maxLine {
		return nil, Codes.Problem(CodePartyUnresolved, "text", strings.ToValidUTF8(text[:64], "")+"…")
	}
	return parties(text, on, map[int]bool{})
}

// parties parses a line or the rest of one. Failed holds the lengths of the rests that are
// known not to be parties, so that none is tried twice.
func parties(text string, on bilateral.Date, failed map[int]bool) ([]Party, error) {
	p, err := ParsePartyAt(text, on)
	if err == nil {
		return []Party{p}, nil
	}
	for left, right := range splits(text) {
		if failed[len(right)] {
			continue
		}
		first, err := ParsePartyAt(left, on)
		if err != nil {
			continue
		}
		if others, err := parties(right, on, failed); err == nil {
			return append([]Party{first}, others...), nil
		}
		failed[len(right)] = true
	}
	return nil, err
}

// maxLine is the length of the longest line of parties that is read.
const maxLine = 2048

// splits yields the two parts of a text at each " and " and each comma, up to a number that
// no line of parties has.
func splits(text string) iter.Seq2[string, string] {
	return func(yield func(string, string) bool) {
		for i, n := 0, 0; i < len(text) && n < 24; i++ {
			for _, mark := range [...]string{", and ", " and ", ", "} {
				if !strings.HasPrefix(text[i:], mark) {
					continue
				}
				if n++; !yield(text[:i], text[i+len(mark):]) {
					return
				}
				break
			}
		}
	}
}

// plainLine returns a line of a preamble without what says nothing of who it is: line breaks,
// on which side it stands, how it is called from here on.
func plainLine(text string) string {
	text = strings.Join(strings.Fields(text), " ")
	for _, mark := range [...]string{" (hereinafter", ", hereinafter", " hereinafter", ", of the one part", ", of the other part", " of the one part", " of the other part", ", on the one hand", ", on the other hand", " on the one hand", " on the other hand"} {
		if before, after, ok := strings.Cut(text, mark); ok && (strings.HasPrefix(mark, " (") && strings.HasSuffix(after, ")") || !strings.Contains(after, " and ")) {
			text = before
		}
	}
	return strings.TrimRight(text, " ,;:.")
}

// one parses a text that names one party. It also returns where the name of the state
// begins, which is the end of the text if only its adjective stands there.
func one(text string, on bilateral.Date) (Party, int, error) {
	if c, ok := country.FindName(text, on); ok {
		return party(c, OrganState, text), 0, nil
	}
	// "… of X": the leftmost X that is a state, if the text before it is an organ.
	for i := 0; ; {
		at := strings.Index(text[i:], " of ")
		if at < 0 {
			break
		}
		i += at + len(" of ")
		if c, ok := country.FindName(text[i:], on); ok {
			if organ, ok := organOf(text[:i-len(" of ")]); ok {
				return party(c, organ, text), i, nil
			}
			return Party{}, 0, Codes.Problem(CodePartyOrgan, "text", text)
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
			return party(codes[0], organ, text), len(text), nil
		default:
			var who []string
			for _, c := range codes {
				who = append(who, country.NameAndCode(c))
			}
			return Party{}, 0, Codes.Problem(CodePartyAmbiguous, "text", text, "meant", strings.Join(who, " or "))
		}
	}
	return Party{}, 0, Codes.Problem(CodePartyUnresolved, "text", text)
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
		"his majesty king", "her majesty queen", "his majesty emperor", "his majesty sultan", "his highness amir", "his highness emir",
		"his royal highness grand duke", "her royal highness grand duchess", "his serene highness prince", "his imperial majesty emperor", "his imperial majesty shah",
		"his imperial majesty shahinshah", "his excellency president", "presidium", "council of state", "sovereign prince":
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
			return p.organ, !ofPart(folded)
		}
	}
	return "", false
}

// ofPart reports whether the name of a body says that it is that of a part of a state: a
// region, a province, a town.
func ofPart(folded string) bool {
	for word := range strings.FieldsSeq(folded) {
		switch word {
		case "region", "regional", "province", "provincial", "republic", "autonomous", "land", "lander", "canton", "community", "communities",
			"city", "municipality", "municipal", "oblast", "krai", "county", "district", "territory", "governorate", "prefecture", "emirate",
			"flemish", "walloon", "scottish", "catalan", "bavarian":
			return true
		}
	}
	return false
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
