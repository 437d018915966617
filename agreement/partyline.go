package agreement

import (
	"strings"
	"unicode/utf8"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/country/names"
)

// A line is a text of parties without what says nothing of who they are, and that.
type line struct {
	text    string
	unused  []string
	titled  bool // it began with a kind of treaty
	whereas bool // it is a recital, and no line of parties

	on    bilateral.Date
	tags  []string // the languages in which it can be
	marks []mark
	memo  map[int]reading // what was read of the text, by the pieces

	whole     reading // the reading of the whole text
	wholeRead bool

	low, lowOf string // a text in lower case, and that text
}

// lower returns the text in lower case. Most of those who ask cut nothing, so it is kept.
func (l *line) lower() string {
	if l.lowOf != l.text {
		l.low, l.lowOf = strings.ToLower(l.text), l.text
	}
	return l.low
}

// plain returns the line of a text: without line breaks, the words for the kind of treaty
// before the parties, how a party is called from here on, on which side it stands.
func plain(text string, on bilateral.Date) line {
	l := line{text: strings.Join(strings.Fields(text), " "), on: on}
	l.cutNumber()
	l.cutInvocation()
	l.cutFor()
	l.cutHeader()
	l.cutQuoted()
	l.cutWhereas()
	if l.cutJoint(); !l.titled {
		l.cutTitle()
	}
	l.joinOwn()
	l.cutTerritory()
	l.cutSides()
	l.text = strings.TrimRight(l.text, " ,;:.—–-")
	return l
}

// drop notes words as unused.
func (l *line) drop(words string) {
	if words = strings.Trim(words, " ,;:."); words != "" {
		l.unused = append(l.unused, words)
	}
}

// cutNumber cuts the number under which a collection of treaties prints a title: "No. 6446.".
func (l *line) cutNumber() {
	first, rest, _ := strings.Cut(l.text, " ")
	n := len(first)
	if first != "" && (first[0] == 'N' || first[0] == 'n') && len(first) <= 4 {
		first, _, _ = strings.Cut(rest, " ")
		n += 1 + len(first)
	}
	digits, point := strings.CutSuffix(first, ".")
	if !point || digits == "" || strings.Trim(digits, "0123456789") != "" || n >= len(l.text) {
		return
	}
	l.drop(l.text[:n])
	l.text = strings.TrimLeft(l.text[n:], " -–—")
}

// cutQuoted cuts a short name in quotation marks and brackets, by which a party is called from
// here on: (“HHS”), (the "Bank"), (collectively, the "Authorities"); and for which part it acts.
func (l *line) cutQuoted() {
	for from := 0; ; {
		at := strings.IndexByte(l.text[from:], '(')
		if at < 0 {
			return
		}
		at += from
		end := strings.IndexByte(l.text[at:], ')')
		if end < 0 {
			return
		}
		end += at + 1
		inner := l.text[at+1 : end-1]
		for _, lead := range [...]string{"collectively, ", "together, ", "jointly, ", "each a ", "the ", "The "} {
			inner = strings.TrimPrefix(inner, lead)
		}
		if quote, _ := utf8.DecodeRuneInString(inner); !strings.ContainsRune("\"“”„«'‘", quote) && !onBehalf(inner) {
			from = end
			continue
		}
		l.drop(l.text[at:end])
		l.text, from = strings.TrimRight(l.text[:at], " ")+l.text[end:], at
		from = min(from, len(l.text))
	}
}

// onBehalf reports whether words in brackets say for which part a state acts, or what belongs to
// the treaty: (on behalf of Brunei), (ensemble deux annexes).
func onBehalf(inner string) bool {
	for _, lead := range [...]string{"on behalf of ", "acting on behalf of ", "in respect of ", "for and on behalf of ", "au nom de ", "au nom du ", "pour le compte d", "including ", "ensemble ", "with annex", "with exchange", "avec annexe"} {
		if strings.HasPrefix(inner, lead) {
			return true
		}
	}
	return false
}

// cutWhereas cuts the word that begins a recital, and from a body that acts for another what
// stands before that one, which is the party: "the Ministry … on behalf of the Government of …".
func (l *line) cutWhereas() {
	if len(l.text) > len("whereas ") && strings.EqualFold(l.text[:len("whereas ")], "whereas ") {
		l.drop(l.text[:len("whereas")])
		l.whereas = true
		l.text = l.text[len("whereas "):]
	}
	lower := l.lower()
	at := strings.Index(lower, " on behalf of the government of ")
	if at < 0 || len(lower) != len(l.text) || strings.Contains(lower, ", acting ") || strings.Contains(lower[at+1:], " on behalf of ") || strings.Contains(lower, " between ") {
		return
	}
	at += len(" on behalf of ")
	l.drop(l.text[:at])
	l.text = l.text[at:]
}

// cutTitle cuts what stands before the parties in the title of a treaty: "Agreement between".
func (l *line) cutTitle() {
	if n := between(l.text); n > 0 {
		l.text, l.titled = l.text[n:], true
		return
	}
	for i := 0; i < len(l.text); i++ {
		if l.text[i] != ' ' || between(l.text[i+1:]) == 0 {
			continue
		}
		if end := i + 1 + between(l.text[i+1:]); titled(l.text[:i]) {
			l.drop(l.text[:end])
			l.text, l.titled = l.text[end:], true
		}
		return // a later one stands in the name of another treaty
	}
}

// cutTerritory cuts from a title the part of a state for which it concludes the treaty: "the
// Kingdom of the Netherlands, in respect of Aruba, and Canada". The party is the state; a
// style of the head of state ("Her Majesty in respect of Canada") names the party itself.
func (l *line) cutTerritory() {
	if lower := l.lower(); l.titled && len(lower) == len(l.text) {
		if at := strings.Index(lower, " (as authori"); at >= 0 { // by the state of a territory
			if n := strings.IndexByte(lower[at:], ')'); n > 0 {
				l.drop(l.text[at : at+n+1])
				l.text = l.text[:at] + l.text[at+n+1:]
			}
		}
		if at := strings.Index(lower, " [as authori"); at >= 0 { // and then the name of that state
			n := strings.IndexByte(lower[at:], ']')
			if end := at + n + 2; n > 0 && end < len(l.text) {
				end += stateLength(l.text[end:], l.on)
				l.drop(l.text[at:end])
				l.text = l.text[:at] + l.text[end:]
			}
		}
	}
	for _, x := range [...][2]string{{" in respect of ", " and "}, {" met betrekking tot ", " en "}, {" ten behoeve van ", " en "}} {
		l.cutPart(x[0], x[1])
	}
}

// cutPart cuts the part of a state that stands after some words, up to the conjunction before the
// next state.
func (l *line) cutPart(words, and string) {
	for from := 0; l.titled; {
		lower := l.lower()
		at := strings.Index(lower[from:], words)
		if at < 0 || len(lower) != len(l.text) {
			return
		}
		at += from
		from = at + len(words)
		if strings.Contains(lower[:at], "majesty") || !strings.Contains(lower[at:], and) {
			continue
		}
		for end := from; ; {
			next := strings.Index(lower[end:], and)
			if next < 0 {
				break
			}
			end += next
			if after := l.text[end+len(and):]; l.beginsState(after) {
				start := len(strings.TrimRight(l.text[:at], ","))
				l.drop(l.text[start:end])
				l.text = l.text[:start] + l.text[end:]
				from = start
				break
			}
			end += len(and)
		}
	}
}

// beginsState reports whether a text begins with the name of a state or its government.
func (l *line) beginsState(text string) bool {
	_, n := stateIn(languagesOf(l.lower()), text, l.on)
	return n > 0
}

// stateLength returns the length of the name of a state or its government that a text begins
// with, or 0.
func stateLength(text string, on bilateral.Date) int {
	_, n := stateAt(text, on)
	return n
}

// stateAt returns what the name of a state or its government says that a text begins with, and
// its length.
func stateAt(text string, on bilateral.Date) (reading, int) { return stateIn(english, text, on) }

// stateIn is stateAt for a text in one of some languages.
func stateIn(tags []string, text string, on bilateral.Date) (reading, int) {
	words := strings.Fields(text)
	for n := min(len(words), 14); n > 0; n-- {
		name := strings.Trim(strings.Join(words[:n], " "), ",;:")
		r := read(tags, name, on)
		if r.code == "" && (r.organ == OrganState || r.organ == OrganGovernment) {
			return r, min(len(name), len(text))
		}
	}
	return reading{}, 0
}

// between returns the length of the word for "between" that a text begins with, and the space
// after it, or 0.
func between(text string) int {
	end := strings.IndexByte(text, ' ')
	if end < 0 || end > len("zwischen") && end != len("между") {
		return 0
	}
	switch text[:end] {
	case "fra", "FRA", "between", "BETWEEN", "Between", "entre", "ENTRE", "zwischen", "ZWISCHEN", "между", "МЕЖДУ", "tra", "TRA", "tussen", "TUSSEN":
		return end + 1
	}
	return 0
}

// titled reports whether words name a kind of treaty: the vocabulary has one of them.
func titled(words string) bool {
	for word := range strings.FieldsSeq(country.Fold(words)) {
		for _, tag := range languages {
			if _, ok := find(tag, wordTitle, names.Stem(tag, word)); ok {
				return true
			}
			if tag == "de" && compound(word) {
				return true
			}
		}
	}
	return spaced(words)
}

// compound reports whether a German word is a compound that ends with the kind of a treaty:
// "Doppelbesteuerungsabkommen".
func compound(word string) bool {
	word = names.Stem("de", word)
	for _, kind := range [...]string{"abkomm", "vertrag", "vereinbarung", "protokoll"} {
		if strings.HasSuffix(word, kind) {
			return true
		}
	}
	return false
}

// spaced reports whether words are printed with spaces between their letters.
func spaced(words string) bool {
	n := 0
	for word := range strings.FieldsSeq(words) {
		if utf8.RuneCountInString(word) != 1 {
			return false
		}
		n++
	}
	return n > 4
}

// cutSides cuts, from the first mark on, what only says how the party is called, on which
// side it stands, by whom it is represented. A mark that other parties follow stays.
func (l *line) cutSides() {
	for from := 1; ; {
		lower := l.lower()
		if len(lower) != len(l.text) {
			return
		}
		at, length := sideIn(lower, from)
		if at < 0 {
			return
		}
		end := l.sideEnd(at, length)
		l.drop(l.text[at:end])
		l.text, from = l.text[:at]+l.text[end:], at
	}
}

// sideIn returns where in a text in lower case the first mark is from a place on, and how long
// it is. Without one it returns a negative number.
func sideIn(lower string, from int) (at, length int) {
	for i := from; i < len(lower); i++ {
		rest := lower[i:]
		comma := strings.HasPrefix(rest, ", ")
		if rest[0] != ' ' && !comma {
			continue
		}
		rest = strings.TrimPrefix(rest[1:], " ")
		words, bracket := strings.CutPrefix(rest, "(")
		for mark := range strings.SplitSeq(sidesOf(words), "\n") {
			needs := byte(0)
			if mark != "" && (mark[0] == ',' || mark[0] == '(') {
				needs, mark = mark[0], mark[1:]
			}
			if mark != "" && strings.HasPrefix(words, mark) && (needs != ',' || comma) && (needs != '(' || bracket) {
				return i, len(lower) - i - len(words) + len(mark)
			}
		}
	}
	return -1, 0
}

// sidesOf returns the marks that a text can begin with, by its first letter: words that say
// nothing of who a party is. One with a comma or bracket before it is a mark only there.
func sidesOf(text string) string {
	if text == "" {
		return ""
	}
	switch text[0] {
	case 'h':
		return "hereinafter\nhereafter\n,having been\nhierna"
	case 'o':
		return "on one side\non the other side\nof the one part\nof the other part\nof the first part\nof the second part\non the one hand\non the other hand\non the one part\non the other part"
	case 'r':
		return "represented by\nrepresented herein by\nreferred to as\n,représenté"
	case 'a':
		return "as represented by\nacting on behalf of\nacting for and on behalf of\nacting in the name of\nadiante design\n,acting through\n,acting by\n,acting as\nas authorised by\nas authorized by\n,a seguir\nandererseits\nanderseits\nanderzijds"
	case 'd':
		return ",duly\nd'une part\nd’une part\nd'autre part\nd’autre part\ndoravante\ndi seguito\n,da una parte\n,dall'altra\n,dall’altra"
	case 't':
		return "through its \n,through the \n,the two together\n(the borrower\n(the recipient\n(the association\n(the bank\n(the guarantor\n(the member"
	case 'b':
		return "(borrower"
	case 'c':
		return "ci-après\nci-dessous"
	case 'i':
		return ",ici-après\nim folgenden"
	case 'e':
		return "en lo sucesivo\nen adelante\neinerseits\nenerzijds"
	case 'p':
		return ",party of the\npor una parte\npor otra parte\n,por la otra\n,por um lado\n,por outro lado"
	case 'u':
		return "ulteriormente denominat\nunder entrustment\n,under entrustment"
	case 'n':
		return "nachstehend"
	case 'v':
		return ",vertreten"
	case 0xD0, 0xD1: // Cyrillic
		return "в дальнейшем\nименуем\nдалее\nс одной стороны\nс другой стороны\n,в лице"
	}
	return ""
}

// sideEnd returns where the words of a mark end: at its closing bracket, before the next
// party, or at the end of the text.
func (l *line) sideEnd(at, length int) int {
	rest := l.text[at:]
	if i := strings.IndexByte(rest[:length], '('); i >= 0 {
		if end := strings.IndexByte(rest, ')'); end >= 0 {
			return at + end + 1
		}
		return len(l.text)
	}
	if l.titled && subjectFollows(rest[length:]) {
		return len(l.text)
	}
	from := length
	if name, ok := strings.CutPrefix(rest[length:], " "); ok && strings.EqualFold(rest[max(0, length-len(" by")):length], " by") {
		from += 1 + stateLength(name, l.on) // "as authorised by the United Kingdom of … and …"
	}
	for i := from; i < len(rest); i++ {
		for _, mark := range [...]string{", and ", " and ", " And ", " AND ", ", et ", " et ", " ET ", " Et ", ", Et ", " y ", ", y ", " Y ", " и ", ", и ", " und ", " e ", " en "} {
			if strings.HasPrefix(rest[i:], mark) && i > 0 {
				if beginsParty(rest[i+len(mark):]) {
					return at + i
				}
			}
		}
	}
	return len(l.text)
}

// beginsParty reports whether a text begins as a party does: with an article, a style or a
// capital letter.
func beginsParty(text string) bool {
	for _, word := range [...]string{"the ", "The ", "THE ", "le ", "la ", "l'", "l’", "les ", "el ", "los ", "die ", "das ", "der ", "o ", "a ", "il ", "de ", "het ", "His ", "Her "} {
		if strings.HasPrefix(text, word) {
			return true
		}
	}
	r, _ := utf8.DecodeRuneInString(text)
	return r >= 'A' && r <= 'Z' || r >= 'А' && r <= 'Я'
}

// A mark is a place at which a line of parties can be cut: a conjunction or a comma.
type mark struct{ from, to int }

// marks returns the marks of a text, up to a number that no line of parties has.
func marks(text string) []mark {
	const most = 64
	var out []mark
	for i := 1; i < len(text) && len(out) < most; i++ {
		n := 0
		switch {
		case text[i] == ' ':
			n = conjunction(text[i+1:])
		case (text[i] == ',' || text[i] == ';') && i+1 < len(text) && text[i+1] == ' ':
			n = 1 + conjunction(text[i+2:])
			if n == 1 {
				n = len(", ") - 1
			}
		}
		if n > 0 {
			out = append(out, mark{i, i + 1 + n})
			i += n
		}
	}
	return out
}

// conjunction returns the length of the conjunction that a text begins with, and the space
// after it, or 0.
func conjunction(text string) int {
	end := strings.IndexByte(text, ' ')
	if end < 0 || end > len("sowie") {
		return 0
	}
	switch text[:end] {
	case "and", "AND", "And", "et", "ET", "Et", "y", "Y", "e", "E", "ed", "и", "И", "und", "UND", "sowie", "en", "EN", "&", "—", "–", "/":
		return end + 1
	}
	return 0
}

// furtherStyle reports whether what follows a sovereign in a line is a further title of the
// same one: "…, Emperor of India".
func furtherStyle(left, right string) bool {
	if !strings.Contains(left, "Majest") && !strings.Contains(left, "Highness") && !strings.Contains(left, "Majestät") {
		return false
	}
	for _, title := range [...]string{"King ", "Queen ", "Emperor ", "Empress ", "Apostolic ", "Grand Duke ", "Prince ", "Defender ", "Roi ", "Empereur ", "König ", "Kaiser ", "Rey ", "Emperador "} {
		if strings.HasPrefix(right, title) {
			return true
		}
	}
	return false
}
