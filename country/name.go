package country

// ShortName returns the English short name of a code, as ISO 3166-1 and the UN
// print it: "Azerbaijan", "Iran (Islamic Republic of)". It is empty for a code
// that this release does not know.
//
// It is a function and not a method, so that a program which only holds codes
// does not carry the names.
func ShortName(c Code) string { return column(c, shortNameText, &shortNameEnds) }

// Adjective returns the English adjective of a code: "Azerbaijani". It is empty
// where the tables have none.
func Adjective(c Code) string { return column(c, adjectiveText, &adjectiveEnds) }

func column(c Code, text string, ends *[len(entityCodes)]uint16) string {
	i := c.entity()
	if i < 0 {
		return ""
	}
	start := uint16(0)
	if i > 0 {
		start = ends[i-1]
	}
	return text[start:ends[i]]
}
