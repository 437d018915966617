package names

import (
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/country"
)

// A kind is what the formal name of a state says of the kind of state that it is: a set of
// words such as republic and democratic, the same in every language.
type kind uint32

const (
	republic kind = 1 << iota
	kingdom
	state
	principality
	sultanate
	duchy
	commonwealth
	federation
	union
	democratic
	socialist
	people
	islamic
	federal
	arab
	grand
	independent
	sovereign
	plurinational
	bolivarian
	cooperative
	hashemite
	united
	emirates
)

// A kindWord is the folded stem of a word for a kind.
type kindWord struct {
	word string
	kind kind
}

// kindWords returns the words for kinds in a language.
func kindWords(tag string) []kindWord {
	switch tag {
	case "en":
		return enKinds[:]
	case "es":
		return esKinds[:]
	case "fr":
		return frKinds[:]
	case "it":
		return itKinds[:]
	case "pt":
		return ptKinds[:]
	case "nl":
		return nlKinds[:]
	case "de":
		return deKinds[:]
	case "ru":
		return ruKinds[:]
	case "ar":
		return arKinds[:]
	case "zh":
		return zhKinds[:]
	}
	return nil
}

var enKinds = [...]kindWord{
	{"republic", republic}, {"kingdom", kingdom}, {"state", state}, {"principality", principality}, {"sultanate", sultanate},
	{"duchy", duchy}, {"commonwealth", commonwealth}, {"federation", federation}, {"union", union}, {"democratic", democratic},
	{"socialist", socialist}, {"people", people}, {"peoples", people}, {"islamic", islamic}, {"federal", federal}, {"federative", federal}, {"arab", arab},
	{"grand", grand}, {"independent", independent}, {"sovereign", sovereign}, {"plurinational", plurinational}, {"bolivarian", bolivarian},
	{"cooperative", cooperative}, {"co", 0}, {"operative", cooperative}, {"hashemite", hashemite}, {"united", united}, {"emirates", emirates}, {"and", 0},
}

var esKinds = [...]kindWord{
	{"rep", republic}, {"dem", democratic}, {"pop", people},
	{"republica", republic}, {"reino", kingdom}, {"estado", state}, {"principado", principality}, {"sultanato", sultanate}, {"sultania", sultanate},
	{"ducado", duchy}, {"mancomunidad", commonwealth}, {"commonwealth", commonwealth}, {"federacion", federation}, {"union", union},
	{"democratica", democratic}, {"socialista", socialist}, {"popular", people}, {"islamica", islamic}, {"islamico", islamic}, {"federal", federal}, {"federativa", federal},
	{"arabe", arab}, {"gran", grand}, {"independiente", independent}, {"soberano", sovereign}, {"plurinacional", plurinational}, {"bolivariana", bolivarian},
	{"cooperativa", cooperative}, {"hachemita", hashemite}, {"hachemi", hashemite}, {"unida", united}, {"unido", united}, {"y", 0},
}

var frKinds = [...]kindWord{
	{"rep", republic}, {"dem", democratic}, {"pop", people},
	{"republique", republic}, {"royaume", kingdom}, {"etat", state}, {"principaute", principality}, {"sultanat", sultanate},
	{"duche", duchy}, {"commonwealth", commonwealth}, {"federation", federation}, {"union", union},
	{"democratique", democratic}, {"socialiste", socialist}, {"populaire", people}, {"islamique", islamic}, {"federale", federal}, {"federative", federal},
	{"arabe", arab}, {"grand", grand}, {"independant", independent}, {"souverain", sovereign}, {"plurinational", plurinational}, {"bolivarienne", bolivarian},
	{"cooperative", cooperative}, {"hachemite", hashemite}, {"unie", united}, {"uni", united}, {"et", 0},
}

var itKinds = [...]kindWord{
	{"rep", republic}, {"dem", democratic}, {"pop", people},
	{"repubblica", republic}, {"regno", kingdom}, {"stato", state}, {"principato", principality}, {"sultanato", sultanate},
	{"ducato", duchy}, {"granducato", grand | duchy}, {"commonwealth", commonwealth}, {"federazione", federation}, {"unione", union},
	{"democratica", democratic}, {"socialista", socialist}, {"popolare", people}, {"islamica", islamic}, {"islamico", islamic}, {"federale", federal}, {"federativa", federal},
	{"araba", arab}, {"gran", grand}, {"indipendente", independent}, {"sovrano", sovereign}, {"plurinazionale", plurinational}, {"bolivariana", bolivarian},
	{"cooperativa", cooperative}, {"hascimita", hashemite}, {"hashemita", hashemite}, {"ascemita", hashemite}, {"unita", united}, {"unito", united}, {"e", 0},
}

var ptKinds = [...]kindWord{
	{"rep", republic}, {"dem", democratic}, {"pop", people},
	{"republica", republic}, {"reino", kingdom}, {"estado", state}, {"principado", principality}, {"sultanato", sultanate},
	{"ducado", duchy}, {"grao", grand}, {"comunidade", commonwealth}, {"commonwealth", commonwealth}, {"federacao", federation}, {"uniao", union},
	{"democratica", democratic}, {"socialista", socialist}, {"popular", people}, {"islamica", islamic}, {"islamico", islamic}, {"federal", federal}, {"federativa", federal},
	{"arabe", arab}, {"gra", grand}, {"independente", independent}, {"soberano", sovereign}, {"plurinacional", plurinational}, {"bolivariana", bolivarian},
	{"cooperativa", cooperative}, {"hachemita", hashemite}, {"haxemita", hashemite}, {"unida", united}, {"unido", united}, {"e", 0},
}

var nlKinds = [...]kindWord{
	{"republiek", republic}, {"koninkrijk", kingdom}, {"staat", state}, {"vorstendom", principality}, {"prinsdom", principality}, {"sultanaat", sultanate},
	{"hertogdom", duchy}, {"groothertogdom", grand | duchy}, {"gemenebest", commonwealth}, {"federatie", federation}, {"unie", union},
	{"democratische", democratic}, {"socialistische", socialist}, {"volksrepubliek", people | republic}, {"islamitische", islamic}, {"federale", federal}, {"federatieve", federal}, {"bondsrepubliek", federal | republic},
	{"arabische", arab}, {"onafhankelijke", independent}, {"soevereine", sovereign}, {"plurinationale", plurinational}, {"bolivariaanse", bolivarian},
	{"cooperatieve", cooperative}, {"hasjemitisch", hashemite}, {"hasjemitische", hashemite}, {"verenigde", united}, {"en", 0},
}

var deKinds = [...]kindWord{
	{"republik", republic}, {"konigreich", kingdom}, {"staat", state}, {"furstentum", principality}, {"sultanat", sultanate},
	{"herzogtum", duchy}, {"grossherzogtum", grand | duchy}, {"commonwealth", commonwealth}, {"foderatio", federation}, {"unio", union},
	{"demokratisch", democratic}, {"sozialistisch", socialist}, {"volksrepublik", people | republic}, {"islamisch", islamic}, {"bundesrepublik", federal | republic}, {"foderal", federal}, {"foderativ", federal},
	{"arabisch", arab}, {"unabhangig", independent}, {"souvera", sovereign}, {"plurinational", plurinational}, {"bolivarisch", bolivarian},
	{"kooperativ", cooperative}, {"haschemitisch", hashemite}, {"vereinigt", united}, {"und", 0},
}

var ruKinds = [...]kindWord{
	{"республик", republic}, {"королевств", kingdom}, {"государств", state}, {"княжеств", principality}, {"султанат", sultanate},
	{"герцогств", duchy}, {"велик", grand}, {"содружеств", commonwealth}, {"федерац", federation}, {"союз", union},
	{"демократическ", democratic}, {"социалистическ", socialist}, {"народн", people}, {"исламск", islamic}, {"федеративн", federal}, {"федеральн", federal},
	{"арабск", arab}, {"независим", independent}, {"суверенн", sovereign}, {"многонациональн", plurinational}, {"боливарианск", bolivarian},
	{"кооперативн", cooperative}, {"хашимитск", hashemite}, {"объединенн", united}, {"соединенн", united}, {"и", 0},
}

var arKinds = [...]kindWord{
	{"جمهورية", republic}, {"مملكة", kingdom}, {"دولة", state}, {"امارة", principality}, {"سلطنة", sultanate}, {"دوقية", duchy}, {"كومنولث", commonwealth}, {"كومونولث", commonwealth},
	{"اتحاد", union}, {"ديمقراطية", democratic}, {"ديموقراطية", democratic}, {"اشتراكية", socialist}, {"شعبية", people}, {"اسلامية", islamic}, {"اتحادية", federal},
	{"عربية", arab}, {"كبرى", grand}, {"مستقلة", independent}, {"متعددة", plurinational}, {"قوميات", 0}, {"بوليفارية", bolivarian}, {"تعاونية", cooperative}, {"هاشمية", hashemite}, {"متحدة", united},
}

var zhKinds = [...]kindWord{ // behind the name, the longest first
	{"大公国", grand | duchy}, {"共和国", republic}, {"王国", kingdom}, {"公国", principality}, {"苏丹国", sultanate}, {"社会主义", socialist}, {"伊斯兰", islamic}, {"阿拉伯", arab},
	{"人民", people}, {"民主", democratic}, {"联邦", federal}, {"独立国", independent | state}, {"合作", cooperative}, {"玻利瓦尔", bolivarian}, {"多民族国", plurinational | state}, {"国", state},
}

// of returns the words that join a kind to a name in a language.
func of(tag string) string {
	switch tag {
	case "en":
		return " of the "
	case "es":
		return " de del "
	case "fr":
		return " de du des d "
	case "it":
		return " di del della dell dei degli delle dello d "
	case "pt":
		return " de do da dos das "
	case "nl":
		return " van de der het "
	case "de":
		return " der des von vom "
	}
	return ""
}

// kindOf returns the kind that a folded formal name begins with, and the name after it. It
// is 0 if the name begins with no word for a kind.
func kindOf(tag, folded string) (kind, string) {
	var all kind
	for rest := folded; rest != ""; {
		word, next, _ := strings.Cut(rest, " ")
		k, ok := kindOfWord(tag, word)
		switch {
		case ok:
			all |= k
		case all != 0 && strings.Contains(of(tag), " "+word+" "):
		default:
			return all, rest
		}
		rest = next
	}
	return 0, ""
}

// kindBehind returns the kind that a folded name ends with, and the name before it: words for a
// kind that are adjectives, and in Chinese all of them.
func kindBehind(tag, folded string) (kind, string) {
	var all kind
	for folded != "" {
		at := strings.LastIndexByte(folded, ' ') + 1
		k, ok := kindOfWord(tag, folded[at:])
		if tag == "zh" {
			for _, w := range kindWords(tag) {
				if strings.HasSuffix(folded, w.word) {
					at, k, ok = len(folded)-len(w.word), w.kind, true
					break
				}
			}
		}
		if !ok || at == 0 {
			break
		}
		all |= k
		folded = strings.TrimRight(folded[:at], " ")
	}
	return all, folded
}

func kindOfWord(tag, word string) (kind, bool) {
	word = Stem(tag, word)
	for _, w := range kindWords(tag) {
		if w.word == word {
			return w.kind, true
		}
	}
	return 0, false
}

// isOfKind reports whether the formal English name of a code on a day says that it is of a
// kind: "Republic of Kenya", or with an adjective "Argentine Republic".
func isOfKind(c country.Code, k kind, on bilateral.Date) bool {
	formal, ok := country.Name(c, country.FormFormal, on)
	if !ok || k == 0 {
		return false
	}
	folded := country.Fold(formal)
	if first, _ := kindOf("en", folded); first != 0 {
		return first == k
	}
	_, after, _ := strings.Cut(folded, " ") // the word before is an adjective
	last, rest := kindOf("en", after+" x")
	return rest == "x" && last == k
}

// byKind returns those that have a name after a word for their kind: "Repubblica del
// Guatemala" is one that is called Guatemala, and whose formal name says republic.
func (l language) byKind(tag, folded string, on bilateral.Date) []country.Code {
	k, name := kindOf(tag, folded)
	behind, name := kindBehind(tag, name)
	if k |= behind; k == 0 || name == "" {
		return nil
	}
	var out []country.Code
	for _, c := range l.named(tag, TrimArticles(tag, name)) {
		if isOfKind(c, k, on) {
			out = append(out, c)
		}
	}
	return out
}

// afterOf returns a name without the "of" before it, as it stands after the name of a body:
// "de la République du Mali". In other languages none stands before a name.
func afterOf(tag, name string) (string, bool) {
	switch tag {
	case "es", "fr", "it", "pt":
	default:
		return "", false
	}
	first, rest, ok := strings.Cut(country.Fold(name), " ")
	return rest, ok && strings.Contains(of(tag), " "+first+" ")
}

// turned returns a name that was printed with its kind behind it, after a comma or in
// brackets, the other way round: "Zaïre, République du".
func turned(name string) (string, bool) {
	if head, tail, ok := strings.Cut(name, ", "); ok {
		return tail + " " + head, true
	}
	if head, tail, ok := strings.Cut(name, " ("); ok && strings.HasSuffix(tail, ")") {
		return strings.TrimSuffix(tail, ")") + " " + head, true
	}
	return "", false
}
