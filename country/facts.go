package country

import (
	"strings"

	"github.com/bilateral-go/bilateral"
)

// tablesSince is the day from which rows without a first day apply.
const tablesSince = "2000-01-01"

// none is the value of a fact of which it is known that there is none.
const none = "-"

// factOn returns the value of a table on a day, and whether the tables say. The zero Date
// asks for today.
func factOn(table string, c Code, on bilateral.Date) (value string, known bool) {
	for k := rowsOf(table, c); k.next(); { // in the order of their first days
		row := k.row
		from := field(row, 2)
		if from == "" {
			from = tablesSince
		}
		if !on.IsZero() {
			switch on.Days().Before(dateField(from).Days()) {
			case bilateral.Yes:
				return ended(value, known, c, on)
			case bilateral.Unknown:
				return "", false // it changed on a day that on may be before or after
			}
		}
		value, known = field(row, 1), true
	}
	return ended(value, known, c, on)
}

// ended returns a value of a code, unless it did not exist on the day any more.
func ended(value string, known bool, c Code, on bilateral.Date) (string, bool) {
	switch {
	case !known || !on.IsZero() && existed(c, on.Days()) == bilateral.No:
		return "", false
	case value == none:
		return "", true
	}
	return value, true
}

// UNAdmission returns the day on which a state became a Member of the United Nations.
// For original Members it is the day on which the Charter entered into force for them.
// A state that continues another has the day of that one. It is zero for a state or
// territory that neither is nor was a Member.
func UNAdmission(c Code) bilateral.Date {
	for k := rowsOf(unFacts, c); k.next(); {
		row := k.row
		return dateField(field(row, 1))
	}
	return bilateral.Date{}
}

// Capital returns the capital of a state or territory on a day, in English, and whether
// the tables say; the zero Date asks for today. An empty capital that is known means that
// there is none. It is not known before 2000 for most, and if the capital is contested.
func Capital(c Code, on bilateral.Date) (capital string, known bool) {
	return factOn(capitalFacts, c, on)
}

// Currency returns the ISO 4217 code of the currency of a state or territory on a day, and
// whether the tables say; the zero Date asks for today. If several circulate, it is the
// state's own. An empty currency that is known means that there is none. It is not known
// before 2000 for most.
func Currency(c Code, on bilateral.Date) (currency string, known bool) {
	return factOn(currencyFacts, c, on)
}

// Languages returns the BCP 47 tags of the official languages of a state or territory on a
// day, by constitution, law or long practice of the whole state, and whether the tables
// say; the zero Date asks for today. An empty list that is known means that no language is
// official. It is not known before 2000 for most.
func Languages(c Code, on bilateral.Date) (tags []string, known bool) {
	list, known := factOn(languagesFacts, c, on)
	return strings.Fields(list), known
}

// IsOrganization reports whether a code stands for an international organization and
// not for a state or territory.
func (c Code) IsOrganization() bool {
	i := c.entity()
	return i >= 0 && entityKind[i] == 'o'
}
