package country

import (
	"strings"

	"github.com/bilateral-go/bilateral"
)

// tablesSince is the day from which rows without a first day apply.
const tablesSince = "2000-01-01"

// factOn returns the value of a table on a day, and "" if the tables do not say. The
// zero Date asks for today.
func factOn(table string, c Code, on bilateral.Date) string {
	value := ""
	for row := range rowsOf(table, c) { // in the order of their first days
		from := field(row, 2)
		if from == "" {
			from = tablesSince
		}
		switch {
		case on.IsZero():
		case on.Days().Before(dateField(from).Days()) == bilateral.Yes:
			return value
		case on.Days().Before(dateField(from).Days()) == bilateral.Unknown:
			return "" // it changed on a day that on may be before or after
		}
		value = field(row, 1)
	}
	if !on.IsZero() && value != "" && ExistenceOf(c).Legal.Contains(on.Days()) == bilateral.No {
		return ""
	}
	return value
}

// UNAdmission returns the day on which a state became a Member of the United Nations.
// For original Members it is the day on which the Charter entered into force for them.
// A state that continues another has the day of that one. It is zero for a state or
// territory that neither is nor was a Member.
func UNAdmission(c Code) bilateral.Date {
	for row := range rowsOf(unFacts, c) {
		return dateField(field(row, 1))
	}
	return bilateral.Date{}
}

// Capital returns the capital of a state or territory on a day, in English; the zero
// Date asks for today. It is empty if the tables do not say: before 2000 for most, if
// a capital is contested, or if there is none.
func Capital(c Code, on bilateral.Date) string { return factOn(capitalFacts, c, on) }

// Currency returns the ISO 4217 code of the currency of a state or territory on a day;
// the zero Date asks for today. If several circulate, it is the state's own. It is
// empty if the tables do not say, as before 2000 for most.
func Currency(c Code, on bilateral.Date) string { return factOn(currencyFacts, c, on) }

// Languages returns the BCP 47 tags of the official languages of a state on a day,
// by constitution, law or long practice of the whole state; the zero Date asks for
// today. It is empty if the tables do not say, as before 2000 for most, and if no
// language is official.
func Languages(c Code, on bilateral.Date) []string {
	return strings.Fields(factOn(languagesFacts, c, on))
}

// IsOrganization reports whether a code stands for an international organization and
// not for a state or territory.
func (c Code) IsOrganization() bool {
	i := c.entity()
	return i >= 0 && entityKind[i] == 'o'
}
