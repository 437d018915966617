package country

import (
	"iter"
	"strings"

	"github.com/bilateral-go/bilateral"
)

// A Succession says that one state or territory came after another.
type Succession struct {
	// Predecessor is the one that existed before.
	Predecessor Code
	// Successor is the one that came after.
	Successor Code
	// Kind says how.
	Kind SuccessionKind
	// Effective is the day from which it has effect.
	Effective bilateral.Date
	// Contested is Yes if the kind, or the succession itself, is disputed.
	Contested bilateral.Truth
	// Basis is what it rests on: instruments, opinions, laws.
	Basis string
}

// Successors yields what came after a code, in alphabetical order.
func Successors(c Code) iter.Seq[Succession] {
	return func(yield func(Succession) bool) {
		for k := rowsOf(successions, c); k.next(); {
			row := k.row
			if !yield(readSuccession(row)) {
				return
			}
		}
	}
}

// Predecessors yields what existed before a code, in alphabetical order.
func Predecessors(c Code) iter.Seq[Succession] {
	return func(yield func(Succession) bool) {
		for row := range rowsBy(successions, 1, c) {
			if !yield(readSuccession(row)) {
				return
			}
		}
	}
}

func readSuccession(row string) Succession {
	s := Succession{
		Predecessor: MustParse(field(row, 0)), Successor: MustParse(field(row, 1)),
		Kind: SuccessionKind(field(row, 2)), Effective: dateField(field(row, 3)), Basis: field(row, 6),
	}
	if field(row, 4) == "yes" {
		s.Contested = bilateral.Yes
	}
	return s
}

// A Successor is a state that may be bound today by the treaties of another. It is the
// presumption, never the answer. What the states did is decisive; in an agreement it
// is an act of kind succession-confirmed.
type Successor struct {
	// State is the state of today.
	State Code
	// Path is the list of successions that lead to it, starting with the first.
	Path []Succession
	// Presumption is what the law of succession presumes along the path.
	Presumption Presumption
	// Article is where the law says so, with its condition. The Vienna Convention on
	// Succession of States in respect of Treaties of 1978 has few parties, and
	// applies only to successions after it entered into force (article 7). For an
	// earlier succession the text says so.
	Article string
}

// AllSuccessors returns who may be bound today by a treaty that a code concluded: all
// states of today that come after it, directly or through others, whether or not these
// still exist. They are in the order of the tables. A state that goes on is not among
// its own successors. A code without successors gives none.
func AllSuccessors(c Code) []Successor {
	var out []Successor
	seen := map[Code]bool{c: true}
	var walk func(from Code, path []Succession)
	walk = func(from Code, path []Succession) {
		for s := range Successors(from) {
			if seen[s.Successor] || len(path) > 0 && s.Effective.Compare(path[len(path)-1].Effective) < 0 {
				continue
			}
			seen[s.Successor] = true
			next := append(path[:len(path):len(path)], s)
			if ExistenceOf(s.Successor).Legal.Before.IsOpen() {
				out = append(out, bound(s.Successor, next))
			}
			walk(s.Successor, next)
		}
	}
	walk(c, nil)
	return out
}

// IsSuccessor reports whether a state is among the [AllSuccessors] of another, and so
// may be bound by its treaties. It allocates nothing.
func IsSuccessor(c, of Code) bool {
	const longest = 8 // steps of the longest path, with room
	return c != 0 && c != of && ExistenceOf(c).Legal.Before.IsOpen() && leads(of, c, longest)
}

// leads reports whether successions lead from one code to another.
func leads(from, to Code, steps int) bool {
	if steps == 0 {
		return false
	}
	for k := rowsOf(successions, from); k.next(); {
		row := k.row
		if next, _ := parse(field(row, 1)); next == to || next != from && leads(next, to, steps-1) {
			return true
		}
	}
	return false
}

// bound judges a path: its weakest step decides.
func bound(state Code, path []Succession) Successor {
	b := Successor{State: state, Path: path}
	weakest := -1
	for i := range path {
		p, article, weight := presumption(&path[i])
		if weight > weakest {
			b.Presumption, b.Article, weakest = p, article+inTime(&path[i], article), weight
		}
	}
	return b
}

// inTime says how the Convention counts for a succession before it entered into force.
func inTime(s *Succession, article string) string {
	inForce, _ := bilateral.NewDate(1996, 11, 6)
	if !strings.HasPrefix(article, "article") || s.Effective.Days().Before(inForce.Days()) != bilateral.Yes {
		return ""
	}
	return ", as evidence of practice (article 7: it applies from 6 November 1996)"
}

// presumption returns what the law presumes of one step, where the law says so, and how
// weak the step is.
func presumption(s *Succession) (p Presumption, article string, weight int) {
	const convention = " of the Vienna Convention on Succession of States in respect of Treaties"
	switch s.Kind {
	case SuccessionKindRecoding:
		return PresumptionNoChange, "ISO 3166-3; no succession of states", 0
	case SuccessionKindContinuation:
		return PresumptionSameParty, "identity of the state; no succession of states (article 2(1)(b)" + convention + ")", 1
	case SuccessionKindUnification:
		return PresumptionContinues, "article 31" + convention + ", in the part of the territory for which the treaty was in force", 2
	case SuccessionKindDissolution:
		return PresumptionContinues, "article 34(1)" + convention, 3
	case SuccessionKindSeparation:
		return PresumptionContinues, "article 34(1)" + convention + "; for the predecessor article 35", 3
	case SuccessionKindIncorporation, SuccessionKindTransfer:
		return PresumptionEndsForTerritory, "article 15" + convention, 4
	case SuccessionKindIndependence:
		return PresumptionByAgreement, "articles 16 and 24" + convention + ", for newly independent states", 5
	case SuccessionKindRestoration:
		return PresumptionNotBound, "practice of the restored states; the Convention does not provide for them", 6
	}
	return "", "", 7 // a later release knows
}
