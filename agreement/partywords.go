package agreement

import (
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/country/names"
)

// The kinds of entries of the vocabulary of party lines: each key is a language, one of
// these letters, and the words as they are compared.
const (
	wordAdjective = 'a' // of a state: the value is its codes
	wordMonarch   = 'm' // a head of state named without the name of the state: its codes
	wordOrgan     = 'o' // a whole body: the organ
	wordPrefix    = 'p' // what the name of a body begins with: the organ
	wordSuffix    = 's' // what it ends with: the organ
	wordRegion    = 'w' // a word for a part of a state
	wordRegional  = 'r' // the adjective of a part of a state: the code of that state
	wordPart      = 'n' // the name of a part of a state: the code of that state
	wordPlural    = 'g' // several bodies or states: the organ
	wordTitle     = 't' // what stands before the parties in the title of a treaty
)

// find returns the value of an entry of the vocabulary.
func find(tag string, kind byte, words string) (string, bool) {
	h := uint32(2166136261) // FNV-1a
	for i := range len(tag) {
		h = (h ^ uint32(tag[i])) * 16777619
	}
	h = (h ^ uint32(kind)) * 16777619
	for i := range len(words) {
		h = (h ^ uint32(words[i])) * 16777619
	}
	const size = uint32(len(vocabularySlots))
	for at := h % size; vocabularySlots[at] != 0; at = (at + 1) % size {
		row := vocabulary[vocabularySlots[at]-1:]
		if value, ok := valueOf(row, tag, kind, words); ok {
			return value, true
		}
	}
	return "", false
}

// valueOf returns the value of a row if it has a key: language, kind, words.
func valueOf(row, tag string, kind byte, words string) (string, bool) {
	const before = len("en k ")
	if row[:2] != tag || row[3] != kind || !strings.HasPrefix(row[before:], words) || row[before+len(words)] != '\t' {
		return "", false
	}
	row = row[before+len(words)+len("\t"):]
	return row[:strings.IndexByte(row, '\n')], true
}

// connectors are the words that join a body to its state, by language, each between
// spaces.
func connectors(tag string) string {
	switch tag {
	case "en":
		return " of "
	case "fr":
		return " de du des d "
	case "es":
		return " de del "
	case "pt":
		return " de do da dos das "
	case "it":
		return " di del della dell dei degli delle dello "
	case "nl":
		return " van der des "
	case "de":
		return " der des von vom "
	}
	return ""
}

// joins reports whether a word is a connector of a language.
func joins(tag, word string) bool { return listed(connectors(tag), word) }

// listed reports whether a word is one of a list, in which each stands between spaces.
func listed(list, word string) bool {
	for i := 0; word != ""; {
		at := strings.Index(list[i:], word)
		if at < 0 {
			return false
		}
		at += i
		if end := at + len(word); at > 0 && list[at-1] == ' ' && list[end] == ' ' {
			return true
		}
		i = at + 1
	}
	return false
}

// conjoins reports whether a folded word is "and".
func conjoins(word string) bool {
	switch word {
	case "and", "et", "y", "e", "und", "en", "и":
		return true
	}
	return false
}

// organOf returns the organ that the folded name of a body says, and whether it says one.
func organOf(tag, head string) (Organ, bool) {
	head = bare(tag, head)
	if head == "" {
		return "", false
	}
	words := names.Stem(tag, head)
	if organ, ok := find(tag, wordOrgan, words); ok {
		return Organ(organ), true
	}
	if several(tag, words) {
		return "", false
	}
	if ofPart(tag, words) || endsWithPart(tag, words) {
		return OrganRegion, true
	}
	for i := len(words); i > 0; i = strings.LastIndexByte(words[:i], ' ') {
		if organ, ok := find(tag, wordPrefix, words[:i]); ok {
			return Organ(organ), !furtherBody(tag, Organ(organ), words[i:])
		}
	}
	for i := 0; i < len(words); {
		if organ, ok := find(tag, wordSuffix, words[i:]); ok {
			return Organ(organ), !ofNature(tag, words) && !twice(tag, words)
		}
		next := strings.IndexByte(words[i:], ' ')
		if next < 0 {
			break
		}
		i += next + 1
	}
	return "", false
}

// several reports whether the words of one body go on with another after a conjunction: "the
// ministry of health and the ministry of justice".
func several(tag, words string) bool {
	for rest := words; ; {
		word, next, ok := strings.Cut(rest, " ")
		if !ok {
			return false
		}
		rest = next
		if !conjoins(word) {
			continue
		}
		if left := words[:len(words)-len(rest)-len(word)-1]; hasBody(tag, strings.TrimSpace(left)) {
			// the Nuclear Regulatory Commission and the Energy Control Board
			if _, ok := organOf(tag, rest); ok {
				return true
			}
		}
		next, _, _ = strings.Cut(bare(tag, rest), " ")
		if _, ok := find(tag, wordOrgan, next); ok {
			return true
		}
		if organ, ok := find(tag, wordPrefix, next); ok && Organ(organ) != OrganAgency {
			return true
		}
		if _, ok := find(tag, wordRegion, next); ok {
			return true
		}
	}
}

// hasBody reports whether words begin as the name of a body does, or have a word with which
// one ends.
func hasBody(tag, words string) bool {
	for i := len(words); i > 0; i = strings.LastIndexByte(words[:i], ' ') {
		if _, ok := find(tag, wordPrefix, words[:i]); ok {
			return true
		}
		if _, ok := find(tag, wordOrgan, words[:i]); ok {
			return true
		}
	}
	for word := range strings.FieldsSeq(words) {
		if _, ok := find(tag, wordSuffix, word); ok {
			return true
		}
	}
	return false
}

// bare returns a folded text without the articles and connectors before it.
func bare(tag, text string) string {
	for {
		first, rest, ok := strings.Cut(text, " ")
		switch {
		case !ok:
			return text
		case joins(tag, first):
			text = rest
			continue
		}
		trimmed := names.TrimArticles(tag, text)
		if len(trimmed) == len(text) {
			return text
		}
		text = trimmed
	}
}

// ofPart reports whether the name of a body says that it is that of a part of a state: it
// begins or ends with a word for one, or one stands after a connector and before another, as
// in "ministry of health of the province of …". A ministry of regional development is not.
func ofPart(tag, words string) bool {
	before, first, ministry := "", true, false
	for rest := words; rest != ""; {
		word, next, _ := strings.Cut(rest, " ")
		if first {
			organ, ok := find(tag, wordPrefix, word)
			ministry = ok && Organ(organ) != OrganRegion
		}
		if _, ok := find(tag, wordRegional, word); ok {
			return true
		}
		if _, ok := find(tag, wordRegion, word); ok {
			after, _, _ := strings.Cut(next, " ")
			switch {
			case first, next == "" && !ministry:
				return true
			case joins(tag, before) && (!ministry || joins(tag, after)):
				return true
			case !ministry:
				// its whole body: the "government" of "regional government"
				if _, ok := find(tag, wordOrgan, next); ok {
					return true
				}
			}
		}
		before, rest, first = word, next, false
	}
	return false
}

// endsWithPart reports whether the name of a body ends with that of a part of a state: the
// "Government of the Republic of Tatarstan" of the Russian Federation.
func endsWithPart(tag, words string) bool {
	const most = 3 // words of the name of a part
	for i, n := len(words), 0; n < most; n++ {
		i = strings.LastIndexByte(words[:i], ' ')
		if i < 0 {
			return false
		}
		if _, ok := find(tag, wordPart, words[i+1:]); ok {
			return true
		}
	}
	return false
}

// furtherBody reports whether what follows the beginning of the name of a body goes on with
// something else: with any title after a head of state, and after a government or parliament
// with any word that does not say what kind of state it is of. The names of ministries and
// agencies have words of every kind in them.
func furtherBody(tag string, organ Organ, words string) bool {
	switch organ {
	case OrganHeadOfState:
		return furtherTitle(tag, words)
	case OrganGovernment, OrganParliament, OrganState:
		for word := range strings.FieldsSeq(words) {
			if !joins(tag, word) && !listed(kinds, word) {
				return true
			}
		}
	}
	return false
}

// kinds are words that say of what kind a state is, in the languages of party lines.
const kinds = " republic commonwealth dominion kingdom state states principality federal federative federation democratic socialist people peoples s popular islamic arab united union royal imperial his her its majesty majestys and " +
	"republique royaume etat principaute federale federative federation democratique socialiste populaire islamique arabe unie union royal imperial et " +
	"republica reino estado principado federacion democratica popular socialista islamica unida y real imperial federacao uniao e " +
	"repubblica regno stato principato democratica popolare socialista reale imperiale " +
	"republik bundesrepublik konigreich furstentum demokratisch sozialistisch volksrepublik islamisch arabisch konigl koniglich kaiserl kaiserlich und " +
	"republiek koninkrijk koninklijke en республик королевств федерац федеративн народн демократическ социалистическ исламск арабск союз советск королевск и "

// furtherTitle reports whether what follows the style of a head of state goes on with another
// title or body: "President of the Council of Ministers".
func furtherTitle(tag, words string) bool {
	for word := range strings.FieldsSeq(words) {
		if joins(tag, word) || conjoins(word) {
			return true
		}
	}
	return false
}

// ofNature reports whether a body that is only known by its last word is named for something
// that is not one state's: an ocean, a river.
func ofNature(tag, words string) bool {
	if tag != "en" {
		return false
	}
	for word := range strings.FieldsSeq(words) {
		switch word {
		case "ocean", "sea", "gulf", "river", "rivers", "lake", "basin", "canal", "valley", "pacific", "atlantic", "international", "inter", "joint", "liberation":
			return true
		}
	}
	return false
}

// twice reports whether two bodies are named one after the other: "… Airways and … Airways".
func twice(tag, words string) bool {
	for i := 0; ; {
		at := strings.Index(words[i:], " and ")
		if at < 0 {
			return false
		}
		i += at
		last := words[strings.LastIndexByte(words[:i], ' ')+1 : i]
		if _, ok := find(tag, wordSuffix, last); ok {
			return true
		}
		i += len(" and ")
	}
}

// codesOf returns those of the codes in a value of the vocabulary that existed on a day. The
// zero Date asks for those of today, or else for the former ones.
func codesOf(value string, on bilateral.Date) []country.Code {
	var all, there []country.Code
	for letters := range strings.FieldsSeq(value) {
		c, err := country.Parse(letters)
		if err != nil {
			continue
		}
		all = append(all, c)
		legal := country.ExistenceOf(c).Legal
		if on.IsZero() && legal.Before.IsOpen() || !on.IsZero() && legal.Contains(on.Days()) != bilateral.No {
			there = append(there, c)
		}
	}
	if len(there) == 0 && on.IsZero() {
		return all
	}
	return there
}
