package agreement

import (
	"strconv"
	"strings"
	"time"
)

// The words after which only the subject of a treaty can follow: in any line, and in a title also
// those that such a subject begins with.
var (
	anyMarks   = [...]string{": ", " —", " – ", " - "}
	titleMarks = [...]string{
		". ", ", signée ", ", signés ", " signée ", " signé ", ", conclue ", ", conclu ", " on ", " concerning ",
		" regarding ", " relating to ", " for ", " in ", " about ", " with respect to ", " respecting ",
		" covering ", " governing ", " amending ", " extending ", " establishing ", " providing ", " modifying ",
		" supplementing ", " by ", " terminating ", " prolonging ", " renewing ", " constituting ",
		" as regards ", ", signed ", " signed ", " dated ", " effected ", ", effected ", ", done ", " sur ",
		" relatif ", " relativo ", " relativa ", " relative ", " concernant ", " en matière ", " относительно ",
		" касательно ", " в области ", " sobre ", " para ", " über ", " zur ", " о ", " об ", " от ", " по ",
		" betreffende ", " inzake ", " per ", " sulla ", " sul ", " sull'", " sulle ", " sullo ", " sui ",
		" sugli ", " in materia ", " nel campo ", " nel settore ", " no âmbito ", " no domínio ", " referente ",
		" ten behoeve ", " met betrekking ", " tot ", " pour ", " dans le ", " en el ámbito ", " zum ",
		" auf dem gebiet ", " betreffend ", " betr. ", " на ", " to ", ", hecho ", ", hecha ", ", fatto ",
		", firmato ", ", firmado ", ", firmada ", ", assinado ", ", unterzeichnet ", ", подписан", ", fait ",
		", signé ", " en vue ", " tendant ", " portant ", " constituant ", " que constituye ", " en materia ",
		" tendente ",
	}
)

// The words with which the first recital of a preamble begins, after the parties.
var (
	recitals = [...]string{
		", animated ", ", desiring ", " desiring ", ", desirous ", ", being ", " being ", ", recognising ",
		", recognizing ", ", considering ", " considering ", ", noting ", ", recalling ", ", remembering ",
		", emphasizing ", ", emphasising ", ", stressing ", ", welcoming ", ", having ", ", have ", " have ",
		" with a view ", " acordam ", " acordaram ", " acuerdan ", " han acordado ", " conviennent ",
		" sont convenus ", " kommen überein ", ", wishing ", " wishing ", ", convinced ", ", bearing ",
		", taking ", ", in view ", ", on the basis ", ", with a view ", ", in order ", ", hereby ", " hereby ",
		", acting ", ", have decided ", ", conscious ", ", mindful ", ", guided ", ", seeking ", ", resolved ",
		", determined ", ", reaffirming ", ", believing ", ", aware ", ", acknowledging ", ", intending ",
		", agree ", " agree ", ", through ", " through its ", ", in the spirit ", ", inspired ", ", anxious ",
		", pursuant ", ", in accordance ", ", in pursuance ", ", whose ", ", désireux ", ", également ",
		", désirant ", " désireux ", ", considérant ", ", animés ", ", soucieux ", ", reconnaissant ",
		", ayant ", ", convaincus ", ", vu ", ", conscients ", ", souhaitant ", ", deseosos ", ", animados ",
		", considerando", ", reconociendo ", ", deseando ", ", convencidos ", ", teniendo ", ", con el deseo ",
		", referidas ", ", referidos ", ", conscientes ", ", von dem ", " – von dem ", ", in dem ", ", haben ",
		" haben ", ", geleitet ", ", im Bestreben ", " – ", ", desejosos ", ", reconhecendo ", ", desejando ",
		", convencidos ", ", desiderosi ", " hanno convenuto ", ", animati ", ", consapevoli ", ", verlangende ",
		", geleid ", ", overwegende ",
	}
	russianRecitals = [...]string{
		", руководствуясь ", ", желая ", ", стремясь ", ", исходя ", ", учитывая ", ", принимая ", ", считая ",
		", сознавая ", ", отмечая ", ", признавая ", ", подтверждая ", ", основываясь ",
	}
)

// heads returns the text, and the text before each mark after which only the subject of the
// treaty can follow, the longest first: in a title also the words that such a subject begins
// with.
func (l *line) heads(yield func(string) bool) {
	text, most := l.text, 40
	if !yield(text) {
		return
	}
	marks := recitals[:]
	switch {
	case l.titled:
		marks = titleMarks[:]
	case cyrillic(text):
		marks = russianRecitals[:]
	}
	if l.titled && !placeHeads(text, yield) {
		return
	}
	for i := len(text) - 1; i > 0 && most > 0; i-- {
		if strings.IndexByte(" ,.:", text[i]) < 0 { // what every mark begins with
			continue
		}
		if beginsWith(text[i:], anyMarks[:]) || beginsWith(text[i:], marks) || l.titled && (acts(text[i:]) || ofDate(text[i:])) {
			if !yield(text[:i]) {
				return
			}
			most--
		}
	}
}

// beginsWith reports whether a text begins with one of some words, in any case.
func beginsWith(text string, words []string) bool {
	for _, w := range words {
		if len(text) >= len(w) && strings.EqualFold(text[:len(w)], w) {
			return true
		}
	}
	return false
}

// acts reports whether a text begins with a blank and a word of what a treaty does: " settling …".
func acts(text string) bool {
	if text[0] != ' ' {
		return false
	}
	word, _, ok := strings.Cut(text[1:], " ")
	return ok && len(word) > len("ing")+2 && strings.EqualFold(word[len(word)-len("ing"):], "ing")
}

// ofDate reports whether a text begins with the date of the treaty: " of February 8, 1973".
func ofDate(text string) bool {
	const of = " of "
	if len(text) < len(of)+4 || !strings.EqualFold(text[:len(of)], of) {
		return false
	}
	word, rest, ok := strings.Cut(text[len(of):], " ")
	if !ok || !strings.ContainsAny(rest, "0123456789") {
		return false
	}
	for month := time.January; month <= time.December; month++ {
		if strings.EqualFold(word, month.String()) {
			return true
		}
	}
	_, err := strconv.Atoi(word)
	return err == nil
}

// placeHeads yields a title without the place and date at its end, "New Delhi, 17 November
// 1953": without the date, and without up to three words before it.
func placeHeads(text string, yield func(string) bool) bool {
	n := len(text)
	if n < 12 || strings.Trim(text[n-4:], "0123456789") != "" {
		return true
	}
	comma := strings.LastIndexByte(text, ',')
	if comma < 0 || strings.Count(text[comma:], " ") > 5 || !strings.ContainsAny(text[comma:], "0123456789") {
		return true
	}
	head := text[:comma]
	for range 4 {
		if !yield(head) {
			return false
		}
		cut := strings.LastIndexByte(head, ' ')
		if cut < 0 {
			return true
		}
		head = strings.TrimRight(head[:cut], " ,")
	}
	return true
}

// tellsSubject reports whether a party that was recognized by such words only has in its name what
// the subject of a treaty begins with: then it is the subject.
func tellsSubject(p Party) bool {
	if !isWeak(p) {
		return false
	}
	for _, name := range p.Name {
		name = strings.ToLower(name)
		for _, words := range [...]string{" constituting ", " concerning ", " regarding ", " relating to ", " amending ", " signed at ", " done at ", " concluded at ", ". "} {
			if strings.Contains(name, words) {
				return true
			}
		}
	}
	return false
}

// subjectFollows reports whether the subject of a treaty follows: "…, of the other part, on trade".
func subjectFollows(text string) bool {
	text, comma := strings.CutPrefix(text, ", ")
	if !comma {
		return false
	}
	for _, word := range [...]string{"on ", "concerning ", "regarding ", "relating to ", "for the ", "in the field ", "establishing ", "sur ", "relatif ", "concernant ", "sobre ", "relativo "} {
		if strings.HasPrefix(text, word) {
			return true
		}
	}
	return false
}
