package agreement

import (
	"slices"
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/country/names"
)

// ParseParty parses a party as treaties print it: "the Government of the Republic of
// Belarus", "the Cabinet of Ministers of Ukraine", "the Swiss Federal Council", "Australia",
// "His Majesty the King of Denmark", "le Gouvernement de la République française". It returns
// the state, the organ in whose name it acts, and the text as the name of the party in its
// language: English, French, Spanish, Russian, German, Portuguese, Italian or Dutch. The body
// of a part of a state has the organ region. It is [ParsePartyAt] without a day.
//
// The error is a [*PartyError].
func ParseParty(text string) (Party, error) {
	p, _, err := ParsePartyAt(text, bilateral.Date{})
	return p, err
}

// ParsePartyAt is [ParseParty] for a text that was written on a day: a name belongs to the
// state that bore it then. It reads the whole text and does not guess. It also returns what
// of the text says nothing of who the party is and was not used, as "hereinafter called the
// Borrower". A title with the word "between" names several parties, and is refused.
func ParsePartyAt(text string, on bilateral.Date) (p Party, unused string, err error) {
	l, err := newLine(text, on)
	if err != nil {
		return Party{}, "", err
	}
	e := l.refusal()
	switch {
	case l.titled: // "between" are two at least
		e.Code, e.Meant = CodePartySeveral, nil
	case e.Code == "":
		last := len(l.marks)
		l.drop(l.reading(0, last).note)
		return l.party(0, last), strings.Join(l.unused, "; "), nil
	}
	return Party{}, strings.Join(l.unused, "; "), e
}

// refusal says why the whole line is not one party. The code is empty if it is one.
func (l *line) refusal() *PartyError {
	r := l.reading(0, len(l.marks))
	e := &PartyError{Text: l.text, On: l.on, Code: r.code, Meant: r.meant}
	if l.several(0, len(l.marks)) {
		e.Code, e.Meant = CodePartySeveral, nil
	}
	return e
}

// ParseParties parses the parties that a title or preamble names one after another: "the
// Government of Japan and the Government of Australia", "Latvia, Estonia and Lithuania", "the
// Governments of France and of Italy", "Agreement between Peru and Chile on trade". Each is
// one that [ParsePartyAt] reads; if one of them is not, the error is the one that it gives
// for the whole text. It also returns what of the text was not used.
func ParseParties(text string, on bilateral.Date) (list []Party, unused string, err error) {
	l, err := newLine(text, on)
	if err != nil {
		return nil, "", err
	}
	whole := l.text
	var weak []Party // a reading that takes words of the subject for a body
	var weakUnused string
	for head := range l.heads {
		if head != whole {
			l.read(head)
		}
		before := len(l.unused)
		list := l.parties()
		if list == nil || len(list) < 2 && (l.titled || head != whole) || !l.titled && (l.whereas && head != whole || whole[len(head):] != "" && whole[len(head)] != ':' && l.goesOn(whole[len(head):], list)) {
			l.unused = l.unused[:before]
			continue // between one party there is no treaty
		}
		l.drop(whole[len(head):])
		all := strings.Join(l.unused, "; ")
		if !l.titled || !slices.ContainsFunc(list, isWeak) {
			return list, all, nil
		}
		if weak == nil && !slices.ContainsFunc(list, tellsSubject) {
			weak, weakUnused = list, all
		}
		l.unused = l.unused[:before]
	}
	if weak != nil {
		return weak, weakUnused, nil
	}
	if l, err = newLine(text, on); err != nil {
		return nil, "", err
	}
	e := l.refusal()
	if e.Code == "" { // one party, in a title that names two
		e = &PartyError{Text: text, On: on, Code: CodePartyUnresolved}
	}
	return nil, strings.Join(l.unused, "; "), e
}

// goesOn reports whether a party that the list does not have stands in what would be left out
// of a line.
func (l *line) goesOn(rest string, list []Party) bool {
	for _, m := range marks(rest) {
		if r, n := stateAt(rest[m.to:], l.on); n > 0 && !slices.ContainsFunc(list, func(p Party) bool { return p.Actor.State == r.state }) {
			return true
		}
	}
	return false
}

// isWeak reports whether a party was recognized by the words of a body or a part of a state,
// which the subject of a treaty can have too: air services, a development programme.
func isWeak(p Party) bool { return p.Organ == OrganAgency || p.Organ == OrganRegion }

// newLine returns the line of a text, cut at its marks.
func newLine(text string, on bilateral.Date) (*line, error) {
	if len(text) > maxLine {
		return nil, &PartyError{Text: text[:64], On: on, Code: CodePartyUnresolved}
	}
	l := plain(text, on)
	l.read(l.text)
	return &l, nil
}

// maxLine is the length of the longest line of parties that is read.
const maxLine = 2048

// read sets the text of a line and cuts it at its marks. A piece is the text between two
// marks; pieces are numbered from 0.
func (l *line) read(text string) {
	l.text = text
	l.tags, l.marks, l.memo, l.wholeRead = languagesOf(l.lower()), marks(text), nil, false
}

// piece returns the text from one piece to another.
func (l *line) piece(i, j int) string {
	from, to := 0, len(l.text)
	if i > 0 {
		from = l.marks[i-1].to
	}
	if j < len(l.marks) {
		to = l.marks[j].from
	}
	return l.text[from:to]
}

// reading returns what the pieces from one to another say as the text of one party. It reads
// each text once.
func (l *line) reading(i, j int) reading {
	if i == 0 && j == len(l.marks) {
		if !l.wholeRead {
			l.whole, l.wholeRead = l.readBrackets(i, j), true
		}
		return l.whole
	}
	at := i*(len(l.marks)+1) + j
	r, ok := l.memo[at]
	if !ok {
		r = l.readBrackets(i, j)
		if l.memo == nil {
			l.memo = map[int]reading{}
		}
		l.memo[at] = r
	}
	return r
}

// readBrackets reads a text, or else the text without what stands in brackets at its end.
func (l *line) readBrackets(i, j int) reading {
	text := l.piece(i, j)
	if k := strings.IndexByte(text, ')'); k >= 0 && k < len(text)-1 {
		return reading{code: CodePartyUnresolved} // what follows brackets is another party
	}
	if strings.Contains(text, " / ") || strings.Contains(text, ": ") {
		return reading{code: CodePartyUnresolved} // another party, or a title before it
	}
	r := read(l.tags, text, l.on)
	head, note, ok := lastBracket(text)
	if ok && r.organ == OrganAgency { // an organization, and not one of its bodies: "… Programme (Special Fund)"
		if whole := read(l.tags, head, l.on); whole.code == "" && whole.organ == OrganState {
			whole.note = note
			return whole
		}
	}
	if !ok || r.code == "" && r.organ != OrganState {
		return r
	}
	if of, ok := l.bracketed(head, note); ok {
		return of
	}
	if r.code != "" {
		again := read(l.tags, head, l.on)
		if again.code == "" && l.sameOrWords(again.state, note) {
			r = again
			r.note = note
		}
	}
	return r
}

// bracketed reads a body with its state in brackets after it, "Federal Customs Service (Russian
// Federation)", and a state with its government there, "Ceylon (Government of)".
func (l *line) bracketed(head, note string) (reading, bool) {
	for _, tag := range l.tags {
		folded := names.Fold(tag, head)
		if c, ok := names.Find(tag, note, l.on); ok {
			if organ, ok := organOf(tag, folded); ok && organ != OrganRegion {
				return reading{tag: tag, state: c, organ: organ, name: len(folded)}, true
			}
		}
		if rest, ok := strings.CutPrefix(strings.ToLower(note), "government of"); ok && tag == "en" {
			if c, ok := names.Find(tag, strings.TrimSpace(rest)+" "+head, l.on); ok {
				return reading{tag: tag, state: c, organ: OrganGovernment}, true
			}
		}
	}
	return reading{}, false
}

// lastBracket returns a text before its last pair of brackets, and what they hold.
func lastBracket(text string) (head, note string, ok bool) {
	at := strings.LastIndexByte(text, '(')
	if at <= 0 || !strings.HasSuffix(text, ")") {
		return "", "", false
	}
	return strings.TrimRight(text[:at], " "), text[at+1 : len(text)-1], true
}

// sameOrWords reports whether a note in brackets is another name of a state, or names none.
func (l *line) sameOrWords(state country.Code, note string) bool {
	r := read(l.tags, note, l.on)
	return r.code == CodePartyUnresolved || r.code == "" && country.Same(r.state, state) == bilateral.Yes
}

// several reports whether pieces name more than one party: they can be cut so that both parts
// can be read, and the cut is not in the name of one state, as in Serbia and Montenegro.
func (l *line) several(i, j int) bool {
	r := l.reading(i, j)
	for k := i; k < j; k++ {
		if r.code == "" && r.name < len(names.Fold(r.tag, l.piece(i, j))) && len(names.Fold(r.tag, l.piece(i, k))) >= r.name {
			return false
		}
		if l.joined(k) || l.reading(i, k).code != "" {
			continue
		}
		if l.reading(k+1, j).code == "" {
			return true
		}
		if r.code == "" && (r.organ == OrganRegion || r.organ == OrganAgency) { // and more than the name of a state follows
			if next, n := stateIn(l.tags, l.piece(k+1, j), l.on); n > 0 && next.state != r.state {
				return true
			}
		}
	}
	return false
}

// joined reports whether what follows a mark is a further title of the sovereign before it.
func (l *line) joined(k int) bool {
	return furtherStyle(l.text[:l.marks[k].from], l.text[l.marks[k].to:])
}

// party returns the party that pieces name.
func (l *line) party(i, j int) Party {
	r, text := l.reading(i, j), l.piece(i, j)
	if r.note != "" {
		text, _, _ = lastBracket(text)
	}
	return Party{Actor: country.StateActor(r.state), Organ: r.organ, Name: bilateral.Text{r.tag: text}}
}

// parties returns the parties of the line, or nil if it is not one of parties.
func (l *line) parties() []Party {
	if len(l.marks) == 0 {
		if l.reading(0, 0).code != "" {
			return nil
		}
		l.drop(l.reading(0, 0).note)
		return []Party{l.party(0, 0)}
	}
	if list := l.plural(); list != nil {
		return list
	}
	failed := make([]bool, len(l.marks)+2) // the pieces from which on no parties can be read
	if list := l.partiesFrom(0, failed); list != nil {
		return list
	}
	for k := len(l.marks) - 1; k > 0; k-- { // "the Governments of A and B and the Government of C"
		if failed[k+1] {
			continue
		}
		first := line{text: l.piece(0, k), tags: l.tags, on: l.on}
		if list := first.plural(); list != nil {
			if others := l.partiesFrom(k+1, failed); others != nil {
				return append(list, others...)
			}
		}
	}
	return nil
}

// partiesFrom returns the parties from a piece on: the longest first that is one party.
func (l *line) partiesFrom(i int, failed []bool) []Party {
	const longest = 10 // pieces of a party
	last := len(l.marks)
	for j := min(last, i+longest); j >= i; j-- {
		if j < last && (failed[j+1] || l.joined(j)) {
			continue
		}
		if l.reading(i, j).code != "" || l.several(i, j) {
			continue
		}
		if j == last && i > 0 && l.text[l.marks[i-1].from:l.marks[i-1].to] == ", " && !l.alike(i, j) {
			continue // before the last of a list stands a conjunction; a comma leads to the state of a part of it
		}
		if j == last {
			l.drop(l.reading(i, j).note)
			return []Party{l.party(i, j)}
		}
		if others := l.partiesFrom(j+1, failed); others != nil {
			l.drop(l.reading(i, j).note)
			return append([]Party{l.party(i, j)}, others...)
		}
	}
	if i > 0 { // "the Government of A and the Governments of B and C"
		rest := line{text: l.piece(i, last), tags: l.tags, on: l.on}
		if list := rest.plural(); list != nil {
			return list
		}
	}
	failed[i] = true
	return nil
}

// alike reports whether a party is a state or sovereign as the one before it is: a list of those
// needs no conjunction before its last.
func (l *line) alike(i, j int) bool {
	r, before := l.reading(i, j), l.reading(i-1, i-1)
	return before.code == "" && r.organ == before.organ && r.state != before.state && (r.organ == OrganHeadOfState || r.organ == OrganState && strings.Contains(l.piece(i, j), " "))
}

// plural reads several states after one word for their bodies: "the Governments of France
// and of Italy", "las Repúblicas de Bolivia y Paraguay".
func (l *line) plural() []Party {
	first, rest, _ := strings.Cut(l.text, " ")
	for _, tag := range l.tags {
		first, rest := first, rest
		folded := names.Fold(tag, first)
		if folded == "" || names.TrimArticles(tag, folded+" x") == "x" {
			first, rest, _ = strings.Cut(rest, " ")
			folded = names.Fold(tag, first)
		}
		if rest == "" {
			continue
		}
		organ, found := find(tag, wordPlural, names.Stem(tag, folded))
		if !found {
			continue
		}
		m := line{on: l.on}
		m.read(rest)
		if list := m.eachOf(tag, Organ(organ)); list != nil {
			return list
		}
	}
	return nil
}

// eachOf reads a list of the names of states, each with one organ.
func (l *line) eachOf(tag string, organ Organ) []Party {
	var list []Party
	last := len(l.marks)
	for i := 0; i <= last; {
		found := false
		for j := min(last, i+2); j >= i && !found; j-- { // Trinidad and Tobago is two pieces
			text := l.piece(i, j)
			c, ok := names.Find(tag, bare(tag, names.Fold(tag, text)), l.on)
			if ok {
				list = append(list, Party{Actor: country.StateActor(c), Organ: organ, Name: bilateral.Text{tag: text}})
				i, found = j+1, true
			}
		}
		if !found {
			return nil
		}
	}
	return list
}
