package country

// Flag returns the flag of a code as an emoji: two regional indicators of Unicode. It is
// empty for a code that has none in Unicode: of four letters, or reserved for an office or
// for road traffic.
func Flag(c Code) string {
	switch s := c.Status(); {
	case c&lowerPair != 0:
		return ""
	case s == StatusAssigned, s == StatusUserAssigned:
	case c == EU, c == UN, c == AC, c == CP, c == DG, c == EA, c == IC, c == TA: // CLDR lists these
	default:
		return ""
	}
	const indicatorA = '\U0001F1E6'
	first, second := rune(c>>(3*letterBits)), rune(c>>(2*letterBits)&letterMask)
	return string([]rune{indicatorA + first - 1, indicatorA + second - 1})
}
