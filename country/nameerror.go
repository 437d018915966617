package country

import (
	"strings"

	"github.com/bilateral-go/bilateral"
)

// A NameError says why a name is not that of one state. It keeps what [ParseName] knows as
// values; its words, with the names that are similar, are made only when they are asked
// for.
type NameError struct {
	// Name is the text that was looked up.
	Name string
	// On is the day for which it was looked up. Zero means no day.
	On bilateral.Date
	// Meant are the codes that have or had the name, in alphabetical order. Empty means
	// that nobody has it.
	Meant []Code
}

// Code returns the problem code: [CodeNameUnknown], [CodeNameAmbiguous] or [CodeNameThen].
func (e *NameError) Code() bilateral.Code {
	if len(e.Meant) == 0 {
		return CodeNameUnknown
	}
	if !e.On.IsZero() {
		for _, c := range e.Meant {
			if existed(c, e.On.Days()) != bilateral.No {
				return CodeNameAmbiguous
			}
		}
		return CodeNameThen
	}
	return CodeNameAmbiguous
}

// Suggestions returns at most n codes whose names are similar, as [Suggest] does.
func (e *NameError) Suggestions(n int) []Suggestion { return Suggest(e.Name, n) }

// Error says what is wrong with the name and how to mend it.
func (e *NameError) Error() string { return e.problem().Error() }

// Is reports whether the error has a problem code.
func (e *NameError) Is(target error) bool { return target == error(e.Code()) }

// Unwrap returns the error as a [bilateral.Problem].
func (e *NameError) Unwrap() error { return e.problem() }

func (e *NameError) problem() bilateral.Problem {
	var who []string
	for _, c := range e.Meant {
		who = append(who, NameAndCode(c))
	}
	switch code := e.Code(); code {
	case CodeNameAmbiguous:
		return Codes.Problem(code, "name", e.Name, "meant", strings.Join(who, " or "))
	case CodeNameThen:
		return Codes.Problem(code, "name", e.Name, "on", e.On.String(), "meant", strings.Join(who, " or "))
	}
	const most = 3
	like := "none"
	var list []string
	if len(e.Name) <= maxName {
		for _, s := range e.Suggestions(most) {
			list = append(list, s.Name)
		}
	}
	if len(list) > 0 {
		like = strings.Join(list, "; ")
	}
	return Codes.Problem(CodeNameUnknown, "name", e.Name, "suggestions", like)
}
