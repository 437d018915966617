package agreement

import (
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/country"
)

// A PartyError says why a text is not one party. It keeps what [ParseParty] knows as values;
// its words are made only when they are asked for.
type PartyError struct {
	// Text is the text that was read.
	Text string
	// On is the day for which it was read. Zero means no day.
	On bilateral.Date
	// Code is the problem code: [CodePartyUnresolved] if the text names no state,
	// [CodePartyOrgan] if the body cannot be determined, [CodePartyAmbiguous] if several
	// states are meant, [CodePartySeveral] if it names two parties.
	Code bilateral.Code
	// Meant are the states that are meant if there are several. Empty otherwise.
	Meant []country.Code
}

// Suggestions returns at most n names of states that are similar to what follows the last
// connector of the text, the nearest first.
func (e *PartyError) Suggestions(n int) []country.Suggestion {
	name := e.Text
	if i := strings.LastIndex(name, " of "); i >= 0 {
		name = name[i+len(" of "):]
	}
	return country.Suggest(name, n)
}

// Error says what is wrong with the text and how to mend it.
func (e *PartyError) Error() string { return e.problem().Error() }

// Is reports whether the error has a problem code.
func (e *PartyError) Is(target error) bool { return target == error(e.Code) }

// Unwrap returns the error as a [bilateral.Problem].
func (e *PartyError) Unwrap() error { return e.problem() }

func (e *PartyError) problem() bilateral.Problem {
	var who []string
	formal := "the Government of the Republic of Korea"
	for _, c := range e.Meant {
		who = append(who, country.NameAndCode(c))
		if name, ok := country.Name(c, country.FormFormalArticle, e.On); ok {
			formal = "the Government of " + name
		}
	}
	return Codes.Problem(e.Code, "text", strings.ToValidUTF8(e.Text, ""), "meant", strings.Join(who, " or "), "formal", formal)
}
