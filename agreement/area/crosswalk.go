package area

import "strings"

// A Mapping is the code of another scheme that is nearest to an area.
type Mapping struct {
	// Scheme is the other scheme.
	Scheme Scheme
	// Code is the code in that scheme.
	Code string
	// Match says how that code relates to the area. It is empty if the scheme was
	// mapped without a judgment: COFOG, SDG, ISIC and the Comparative
	// Agendas give the nearest code only.
	Match Match
}

// In returns the mapping of the area to a scheme, and whether there is one.
func (a Area) In(scheme Scheme) (Mapping, bool) {
	f := strings.Split(a.crosswalk, "\t")
	m := Mapping{Scheme: scheme}
	switch scheme {
	case SchemeDAC:
		m.Code, m.Match = f[0], Match(f[1])
	case SchemeCOFOG:
		m.Code = f[2]
	case SchemeSDG:
		m.Code = f[3]
	case SchemeEuroVoc:
		m.Code, m.Match = f[4], Match(f[5])
	case SchemeUNBIS:
		m.Code, m.Match = f[6], Match(f[7])
	case SchemeISIC:
		m.Code = f[8]
	case SchemeCAP:
		m.Code = f[9]
	}
	if m.Code == "" {
		return Mapping{}, false
	}
	return m, true
}

// Mapped returns the areas that are mapped to a code of a scheme, in declared
// order.
func Mapped(scheme Scheme, code string) []Area {
	var areas []Area
	for a := range All() {
		if m, ok := a.In(scheme); ok && m.Code == code {
			areas = append(areas, a)
		}
	}
	return areas
}
