package names

import (
	"slices"
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/country"
)

// Parse resolves a name of a state in a language exactly: short or formal, with or
// without article, inverted or in brackets, in German and Russian in any case. The empty
// tag means any of the languages. Upper case, diacritics and apostrophes do not matter. It
// is [ParseAt] without a day.
//
// A name that is not in the tables is a [bilateral.Problem] with
// [country.CodeNameUnknown], which lists similar names. A name that several states have
// is a Problem with [country.CodeNameAmbiguous], which lists these states.
func Parse(tag, name string) (country.Code, error) { return ParseAt(tag, name, bilateral.Date{}) }

// ParseAt is [Parse] for a name that was written on a day: of the states that have or had
// the name, it means the one that existed on that day. If none existed, the error is a
// Problem with [country.CodeNameThen].
func ParseAt(tag, name string, on bilateral.Date) (country.Code, error) {
	if tag == "en" {
		return country.ParseNameAt(name, on)
	}
	tags := []string{tag}
	if tag == "" {
		tags = Languages()
	}
	var meant, there []country.Code
	for _, tag := range tags {
		for _, c := range meaning(tag, name, on) {
			if !slices.Contains(meant, c) {
				meant = append(meant, c)
			}
		}
	}
	if there = then(meant, on); len(there) == 1 {
		return there[0], nil
	}
	if len(meant) == 0 {
		return 0, country.Codes.Problem(country.CodeNameUnknown, "name", name, "suggestions", suggestions(tags, name))
	}
	var who []string
	for _, c := range meant {
		who = append(who, country.NameAndCode(c))
	}
	if len(there) == 0 {
		return 0, country.Codes.Problem(country.CodeNameThen, "name", name, "on", on.String(), "meant", strings.Join(who, " or "))
	}
	return 0, country.Codes.Problem(country.CodeNameAmbiguous, "name", name, "meant", strings.Join(who, " or "))
}

// Find is [ParseAt] for programs that try many texts: it says only whether the name is that
// of one state on that day.
func Find(tag, name string, on bilateral.Date) (country.Code, bool) {
	if tag == "en" {
		return country.FindName(name, on)
	}
	if there := then(meaning(tag, name, on), on); len(there) == 1 {
		return there[0], true
	}
	return 0, false
}

// meaning returns the codes that have or had a name in a language.
func meaning(tag, name string, on bilateral.Date) []country.Code {
	if tag == "en" {
		c, err := country.ParseNameAt(name, on)
		if e, ok := err.(*country.NameError); ok {
			return e.Meant
		}
		return []country.Code{c}
	}
	l, ok := in(tag)
	if !ok {
		return nil
	}
	folded := Fold(tag, name)
	if found := l.named(tag, folded); len(found) > 1 {
		// Of those that had the name, the one that has it as its formal name.
		if bearer := l.byKind(tag, folded, on); len(bearer) == 1 {
			return bearer
		}
		return found
	} else if found != nil {
		if shared := sharedThen(tag, folded, found[0], on); shared != nil {
			return shared
		}
		return found
	}
	if found := l.byKind(tag, folded, on); found != nil {
		return found
	}
	other, ok := turned(name)
	if !ok {
		other, ok = afterOf(tag, name)
	}
	if !ok {
		return nil
	}
	folded = Fold(tag, other)
	if found := l.named(tag, folded); found != nil {
		return found
	}
	return l.byKind(tag, folded, on)
}

// sharedThen returns the states that bore the formal name of a state on a day, if they were
// several: "République du Congo" in 1962. The history of names is in English.
func sharedThen(tag, folded string, c country.Code, on bilateral.Date) []country.Code {
	if on.IsZero() {
		return nil
	}
	english, _ := country.Name(c, country.FormFormal, bilateral.Date{})
	_, err := country.ParseNameAt(english, on)
	e, ok := err.(*country.NameError)
	if !ok || e.Code() != country.CodeNameAmbiguous {
		return nil // nearly always, so this comes first
	}
	if formal := Fold(tag, Name(tag, c, country.FormFormal)); formal != "" && (formal == folded || Stem(tag, formal) == Stem(tag, folded)) {
		return e.Meant
	}
	return nil
}

// named returns the codes that have or had a folded name, in any case that the language has.
func (l language) named(tag, folded string) []country.Code {
	if found := l.find(l.keys, folded, func(s string) string { return Fold(tag, s) }); found != nil || l.stems == nil {
		return found
	}
	return l.find(l.stems, Stem(tag, folded), func(s string) string { return Stem(tag, Fold(tag, s)) })
}

// then returns those of the codes that existed on a day, with what stands for a state under
// an earlier name before the state. The zero Date asks for those of today, or else for the
// former ones.
func then(codes []country.Code, on bilateral.Date) []country.Code {
	var out []country.Code
	for _, c := range codes {
		e := country.ExistenceOf(c).Legal
		if on.IsZero() && e.Before.IsOpen() || !on.IsZero() && e.Contains(on.Days()) != bilateral.No {
			out = append(out, c)
		}
	}
	if len(out) == 0 && on.IsZero() {
		return codes
	}
	if len(out) == 2 && country.Same(out[0], out[1]) == bilateral.Yes && !on.IsZero() {
		if country.ExistenceOf(out[0]).Legal.Before.IsOpen() {
			return out[1:]
		}
		return out[:1]
	}
	return out
}

// find returns the codes of the names whose form under fold is a text.
func (l language) find(keys []uint64, text string, fold func(string) string) []country.Code {
	if text == "" {
		return nil
	}
	h := hashOf(text)
	var found []country.Code
	add := func(code string) {
		if c := country.MustParse(code); !slices.Contains(found, c) {
			found = append(found, c)
		}
	}
	i, _ := slices.BinarySearch(keys, h<<16)
	for ; i < len(keys) && keys[i]>>16 == h; i++ {
		at := int(keys[i] & 0xffff)
		if at >= len(l.starts) {
			if code, name := l.further(at - len(l.starts)); fold(name) == text {
				add(code)
			}
			continue
		}
		if code, short, formal := l.line(at); fold(short) == text || fold(formal) == text {
			add(code)
		}
	}
	return found
}

// hashOf is FNV-1a, 32 bits.
func hashOf(text string) uint64 {
	h := uint32(2166136261)
	for i := range len(text) {
		h = (h ^ uint32(text[i])) * 16777619
	}
	return uint64(h)
}

// suggestions lists names that are similar to one that was not found.
func suggestions(tags []string, name string) string {
	const most = 3
	type like struct {
		name     string
		distance int
	}
	var list []like
	for _, tag := range tags {
		folded := Fold(tag, name)
		l, _ := in(tag)
		for i := range l.starts {
			_, short, _ := l.line(i)
			if d := country.Distance(folded, Fold(tag, short)); folded != "" && d <= max(1, len(folded)/3) {
				list = append(list, like{short, d})
			}
		}
	}
	if len(list) == 0 {
		return "none"
	}
	slices.SortStableFunc(list, func(a, b like) int { return a.distance - b.distance })
	var out []string
	for _, l := range list[:min(most, len(list))] {
		out = append(out, l.name)
	}
	return strings.Join(out, "; ")
}
