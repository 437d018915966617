package country

import (
	"strings"

	"github.com/bilateral-go/bilateral"
)

// ParseAt reads a code with its meaning on a day. Two letters that stood for several
// entities over time, such as CS, AI, BQ, GE and SK, give the one of that day: the
// four-letter code of what no longer exists, or the code of today.
//
// It is enough that ISO 3166 listed the entity on that day or that the entity itself
// existed; ISO was often months behind. If the letters stood for nothing on that
// day, or the day is too vague to determine the entity, the error is a
// [bilateral.Problem] with [CodeReusedOn]. For the zero Date it is a Problem with
// [CodeReused]. Both list what the letters stood for. Other errors are those of
// [Parse].
func ParseAt(s string, on bilateral.Date) (Code, error) {
	c, err := Parse(s)
	if err != nil || len(s) != 2 {
		return c, err
	}
	today := c.Status() == StatusAssigned || c == XK
	var meant []string
	var found Code
	matches := 0
	var last bilateral.Days // the last day on which they stood for what no longer exists
	for k := rowsOf(letters, c); k.next(); {
		row := k.row
		former, _ := parse(field(row, 1))
		e := ExistenceOf(former)
		if before, ok := e.ISO.Before.Date(); ok {
			if d := before.Days().AddDays(-1); last.IsZero() || last.Before(d) == bilateral.Yes {
				last = d
			}
		}
		if e.ISO.Contains(on.Days()) == bilateral.Yes || e.Legal.Contains(on.Days()) == bilateral.Yes {
			found = former
			matches++
		}
		meant = append(meant, former.String()+" ("+ShortName(former)+", "+e.ISO.From.String()+" to "+e.ISO.Before.String()+")")
		if now, ok := renamedTo(former); ok && now == c {
			return c, nil // the letters stayed with the state when it changed its name
		}
	}
	switch {
	case len(meant) == 0:
		return c, nil
	case matches == 1:
		return found, nil
	case today && matches == 0 && last.Before(on.Days()) == bilateral.Yes && ExistenceOf(c).Legal.Contains(on.Days()) != bilateral.No:
		return c, nil
	case today:
		meant = append(meant, c.String()+" ("+ShortName(c)+", today)")
	}
	if on.IsZero() {
		return 0, Codes.Problem(CodeReused, "value", s, "meant", strings.Join(meant, "; "))
	}
	return 0, Codes.Problem(CodeReusedOn, "value", s, "on", on.String(), "meant", strings.Join(meant, "; "))
}

// ParseAlpha3 reads a three-letter code of ISO 3166-1: "AZE". A code that only ISO
// 3166-3 keeps gives the four-letter code. Three letters that are not a code are a
// [bilateral.Problem] with [CodeUnknownCountry]. Other texts are one with [CodeForm].
func ParseAlpha3(s string) (Code, error) { return parseThree(s, entityAlpha3, 'A', 'Z') }

// ParseNumeric reads the three digits of a code of ISO 3166-1, which are those of UN
// M49: "031". Digits that only ISO 3166-3 keeps give the four-letter code, and those that
// were withdrawn when the territory changed, the code that they stood for: "280" is DE, "736"
// SD. Three digits
// that are not a code are a [bilateral.Problem] with [CodeUnknownCountry]. Digits that
// stood for several entities are one with [CodeReused]. Other texts are one with
// [CodeForm].
func ParseNumeric(s string) (Code, error) {
	c, err := parseThree(s, entityNumeric, '0', '9')
	if err == nil {
		return c, nil
	}
	for row := range strings.Lines(withdrawnNumerics) {
		if numeric, letters, _ := strings.Cut(row[:len(row)-1], "\t"); numeric == s {
			return Parse(letters)
		}
	}
	return 0, err
}

func parseThree(s, column string, low, high byte) (Code, error) {
	if len(s) != 3 || s[0] < low || s[0] > high || s[1] < low || s[1] > high || s[2] < low || s[2] > high {
		return 0, Codes.Problem(CodeForm, "value", s)
	}
	var found Code
	var meant []string
	for i, c := range entityCodes {
		if column[3*i:3*i+3] != s {
			continue
		}
		switch c.Status() {
		case StatusAssigned, StatusUserAssigned:
			return c, nil
		case StatusFormerlyUsed:
			if c&lowerPair != 0 {
				found = c
				meant = append(meant, c.String()+" ("+ShortName(c)+")")
			}
		}
	}
	switch {
	case len(meant) > 1:
		return 0, Codes.Problem(CodeReused, "value", s, "meant", strings.Join(meant, "; "))
	case found == 0:
		return 0, Codes.Problem(CodeUnknownCountry, "value", s)
	}
	return found, nil
}
