package agreement

import (
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/country/names"
)

// languages are those of the party lines that are read, the most frequent first.
var languages = [...]string{"en", "fr", "es", "ru", "de", "pt", "it", "nl"}

// A reading is what one text says of one party.
type reading struct {
	tag   string
	state country.Code
	organ Organ
	name  int    // where the name of the state begins in the folded text
	note  string // in brackets after it, and not read
	meant []country.Code
	code  bilateral.Code // the problem if there is no state
}

// read reads a text that names one party, in the first of some languages in which it can be
// read. A name that several states have is not looked for in another language.
func read(tags []string, text string, on bilateral.Date) reading {
	failed := reading{code: CodePartyUnresolved}
	if strings.Count(text, " ") >= longestParty {
		return failed
	}
	for _, tag := range tags {
		r := readIn(tag, text, on)
		if r.code == "" || r.code == CodePartyAmbiguous {
			return r
		}
		if failed.code == CodePartyUnresolved {
			failed = r
		}
	}
	return failed
}

// longestParty is the number of words of the longest text that is read as one party: what is
// longer is a sentence or several parties.
const longestParty = 40

// languagesOf returns the languages in which a text can be: those of its letters, without
// those that do not have one of its words. The text is in lower case.
func languagesOf(lower string) []string {
	if strings.Contains(lower, " the ") || strings.HasPrefix(lower, "the ") || strings.HasSuffix(lower, " the") {
		return english
	}
	latin, not := !cyrillic(lower), uint8(0)
	for rest := lower; rest != ""; {
		word, next, _ := strings.Cut(rest, " ")
		rest = next
		if word != "" && len(word) <= 4 {
			not |= foreign(word)
		}
	}
	out := make([]string, 0, len(languages))
	for i, tag := range languages {
		if (tag != "ru") == latin && not&(1<<i) == 0 {
			out = append(out, tag)
		}
	}
	return out
}

var english = []string{"en"}

// cyrillic reports whether a text is in Cyrillic letters.
func cyrillic(text string) bool {
	return strings.IndexFunc(text, func(r rune) bool { return 0x400 <= r && r <= 0x4FF }) >= 0
}

// The bits of the languages, in their order.
const (
	inEnglish = 1 << iota
	inFrench
	inSpanish
	inRussian
	inGerman
	inPortuguese
	inItalian
	inDutch
)

// foreign returns the languages that do not have a word, if it is one that shows that.
func foreign(word string) uint8 {
	switch word {
	case "da":
		return inFrench | inSpanish
	case "das":
		return inEnglish | inFrench | inSpanish | inItalian | inDutch
	case "del":
		return inEnglish | inFrench | inGerman | inPortuguese | inDutch
	case "der", "die":
		return inEnglish | inFrench | inSpanish | inPortuguese | inItalian
	case "di":
		return inFrench | inSpanish | inGerman | inDutch
	case "do", "dos":
		return inFrench | inSpanish | inGerman | inItalian | inDutch
	case "des", "du":
		return inEnglish | inSpanish | inPortuguese | inItalian | inDutch
	case "e", "il":
		return inSpanish
	case "la":
		return inPortuguese
	case "le":
		return inEnglish | inSpanish | inPortuguese
	case "et", "les":
		return inEnglish | inSpanish | inGerman | inPortuguese | inItalian | inDutch
	case "und":
		return inEnglish | inFrench | inSpanish | inPortuguese | inItalian | inDutch
	case "het", "van":
		return inFrench | inSpanish | inGerman | inPortuguese | inItalian
	case "el", "las", "los", "y":
		return inFrench | inGerman | inPortuguese | inItalian | inDutch
	}
	return 0
}

// readIn reads a text in one language. The productions are tried in their order: the name of
// a state; a sovereign; a body and, after a connector, the name; a body with the adjective of
// the state.
func readIn(tag, text string, on bilateral.Date) reading {
	folded := names.Fold(tag, text)
	if folded == "" {
		return reading{code: CodePartyUnresolved}
	}
	c, ok := names.Find(tag, folded, on)
	if !ok && strings.ContainsAny(text, ",(") {
		c, ok = names.Find(tag, text, on) // "Congo (République démocratique du)"
	}
	if ok {
		return reading{tag: tag, state: c, organ: OrganState}
	}
	if r, ok := sovereign(tag, folded, on); ok {
		return r
	}
	if r, ok := bodyOf(tag, folded, on); ok {
		return r
	}
	if r, ok := adjectival(tag, folded, on); ok {
		// "British" may be a word of the name of a part: "the Province of British Columbia".
		if r.organ == OrganRegion {
			if part, ok := regional(tag, folded); ok {
				return part
			}
		}
		return r
	}
	if r, ok := regional(tag, folded); ok {
		return r
	}
	if r, ok := possessive(tag, text, on); ok {
		return r
	}
	if meant := meaning(tag, folded, on); len(meant) > 1 {
		return reading{code: CodePartyAmbiguous, meant: meant}
	}
	return reading{code: CodePartyUnresolved}
}

// meaning returns the states that a name can mean if they are several.
func meaning(tag, folded string, on bilateral.Date) []country.Code {
	if tag != "en" {
		return nil
	}
	_, err := country.ParseNameAt(folded, on)
	if e, ok := err.(*country.NameError); ok && e.Code() == country.CodeNameAmbiguous {
		return e.Meant
	}
	return nil
}

// sovereign reads a head of state who is named without the name of the state, as "the King
// of the Hellenes", with or without the style "His Majesty".
func sovereign(tag, folded string, on bilateral.Date) (reading, bool) {
	words := names.Stem(tag, folded)
	for i := 0; ; {
		if value, ok := find(tag, wordMonarch, words[i:]); ok && (i == 0 || style(words[:i-1]) && !secondStyle(words[:i-1])) {
			switch codes := codesOf(value, on); len(codes) {
			case 0:
			case 1:
				return reading{tag: tag, state: codes[0], organ: OrganHeadOfState, name: len(folded)}, true
			default:
				return reading{code: CodePartyAmbiguous, meant: codes}, true
			}
		}
		next := strings.IndexByte(words[i:], ' ')
		if next < 0 {
			return reading{}, false
		}
		i += next + 1
	}
}

// style reports whether words are the style of a sovereign, with or without a personal name:
// they begin with "his" or "her" and so on.
func style(words string) bool {
	first, _, _ := strings.Cut(words, " ")
	switch first {
	case "his", "her", "their", "hm", "h", "sa", "son", "ses", "s", "su", "sus", "sua", "suas", "seine", "sein", "ihre", "ihr", "zijne", "hare", "его", "ее", "их":
		return true
	}
	return false
}

// secondStyle reports whether words have the style of another sovereign after a conjunction.
func secondStyle(words string) bool {
	for rest := words; ; {
		word, next, ok := strings.Cut(rest, " ")
		if !ok {
			return false
		}
		if rest = next; conjoins(word) && style(rest) {
			return true
		}
	}
}

// bodyOf reads a body and the name of its state: "the Ministry of Health of the Republic of
// Cuba". The name is the longest that a connector leads to; what stands before it is the
// body, whole.
func bodyOf(tag, folded string, on bilateral.Date) (reading, bool) {
	free := names.Inflects(tag) // the case of the name can stand for the connector
	for i := 0; i < len(folded); {
		end := strings.IndexByte(folded[i:], ' ')
		if end < 0 {
			break
		}
		word := folded[i : i+end]
		next := i + end + 1
		head, tail := "", ""
		switch {
		case joins(tag, word) && i > 0:
			head, tail = folded[:i-1], folded[next:]
		case free:
			head, tail = folded[:next-1], folded[next:]
		}
		i = next
		if tail == "" {
			continue
		}
		tail = bare(tag, tail)
		c, ok := names.Find(tag, tail, on)
		purpose := ""
		if !ok {
			c, purpose, ok = beforePurpose(tag, tail, on)
		}
		if !ok && style(tail) {
			// "the Government of His Majesty the King of …"
			if r, found := sovereign(tag, tail, on); found && r.code == "" {
				c, ok = r.state, true
			} else if r, found := bodyOf(tag, tail, on); found && r.organ == OrganHeadOfState {
				c, ok = r.state, true
			}
		}
		at := len(folded) - len(tail)
		if !ok {
			if meant := meaning(tag, tail, on); len(meant) > 1 {
				if _, ok := organOf(tag, head); ok {
					return reading{code: CodePartyAmbiguous, meant: meant}, true
				}
			}
			continue
		}
		organ, ok := organOf(tag, head)
		if ok && organ == OrganRegion && on.IsZero() {
			if value, part := find(tag, wordPart, names.Stem(tag, tail)); part {
				return region(tag, value, folded) // the City of Hamburg is no longer a state
			}
		}
		if ok && (purpose == "" || organ == OrganMinistry || organ == OrganAgency) {
			return reading{tag: tag, state: c, organ: organ, name: at}, true
		}
		return reading{code: CodePartyOrgan}, true
	}
	return reading{}, false
}

// beforePurpose reads a name before the words that say what a body is for: "the Ministry of
// the Russian Federation for Atomic Energy".
func beforePurpose(tag, tail string, on bilateral.Date) (country.Code, string, bool) {
	if tag != "en" {
		return 0, "", false
	}
	for _, word := range [...]string{" for ", " on ", " in charge of "} {
		if at := strings.Index(tail, word); at > 0 {
			if c, ok := names.Find(tag, tail[:at], on); ok {
				return c, tail[at+1:], true
			}
		}
	}
	return 0, "", false
}

// adjectival reads a body with the adjective of its state: "the Swiss Federal Council", "the
// Imperial Ethiopian Government", "le Conseil fédéral suisse". What is left without the
// adjective is the body: one that is known as a whole, or else one that is known by a part.
func adjectival(tag, folded string, on bilateral.Date) (reading, bool) {
	words := strings.Fields(names.Stem(tag, folded))
	const longest = 3 // words of an adjective
	var best reading
	found := false
	for n := min(longest, len(words)-1); n > 0; n-- {
		for i := 0; i+n <= len(words); i++ {
			value, ok := find(tag, wordAdjective, strings.Join(words[i:i+n], " "))
			if !ok {
				continue
			}
			body := strings.TrimSpace(strings.Join(words[:i], " ") + " " + strings.Join(words[i+n:], " "))
			organ, ok := organOf(tag, body)
			codes := codesOf(value, on)
			if !ok || len(codes) == 0 {
				continue
			}
			r := reading{tag: tag, state: codes[0], organ: organ, name: len(folded)}
			if len(codes) > 1 {
				r = reading{code: CodePartyAmbiguous, meant: codes}
			}
			// A later whole body has a shorter adjective: "Swiss", "Federal Council".
			if _, whole := find(tag, wordOrgan, body); whole || !found {
				best, found = r, true
			}
		}
	}
	return best, found
}

// regional reads a body of a part of a state that is named without the state: "the Government
// of Québec", "the Flemish Minister for Education".
func regional(tag, folded string) (reading, bool) {
	words := names.Stem(tag, folded)
	for i := 0; i < len(words); {
		part := words[i:]
		value, ok := find(tag, wordPart, part)
		if !ok {
			value, ok = find("en", wordPart, part)
		}
		if ok && i == 0 {
			return region(tag, value, folded)
		}
		if ok {
			head := words[:i-1]
			_, isBody := find(tag, wordPrefix, bare(tag, head)) // "land of"
			if at := strings.LastIndexByte(head, ' '); at > 0 && joins(tag, head[at+1:]) {
				head = head[:at]
			}
			if !isBody {
				_, isBody = organOf(tag, head)
			}
			if isBody {
				return region(tag, value, folded)
			}
		}
		next := strings.IndexByte(part, ' ')
		word := part
		if next >= 0 {
			word = part[:next]
		}
		if value, ok := find(tag, wordRegional, word); ok {
			body := strings.Join(strings.Fields(strings.Replace(words, word, "", 1)), " ")
			if _, isBody := organOf(tag, body); isBody || strings.HasPrefix(body, "minister") {
				return region(tag, value, folded)
			}
		}
		if next < 0 {
			break
		}
		i += next + 1
	}
	return reading{}, false
}

// region returns the reading of a text that names a part of the state with a code.
func region(tag, value, folded string) (reading, bool) {
	c, err := country.Parse(value)
	return reading{tag: tag, state: c, organ: OrganRegion, name: len(folded)}, err == nil
}

// possessive reads a body after the name of its state: "the Republic of Madagascar's Ministry
// of Agriculture".
func possessive(tag, text string, on bilateral.Date) (reading, bool) {
	if tag != "en" {
		return reading{}, false
	}
	for _, mark := range [...]string{"'s ", "’s "} {
		owner, body, ok := strings.Cut(text, mark)
		if !ok {
			continue
		}
		c, ok := country.FindName(owner, on)
		organ, isBody := organOf(tag, country.Fold(body))
		if ok && isBody {
			return reading{tag: tag, state: c, organ: organ, name: len(country.Fold(text))}, true
		}
	}
	return reading{}, false
}
