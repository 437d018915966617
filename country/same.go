package country

import "github.com/bilateral-go/bilateral"

// Same reports whether two codes stand for one state: they are equal, or the state goes on
// under the other code, as Burma does as Myanmar and the Union of Soviet Socialist Republics
// as the Russian Federation. It is Unknown if one of them is not stated or not known to this
// release, or if the continuation is disputed.
func Same(a, b Code) bilateral.Truth {
	switch {
	case a == 0 || b == 0 || a.entity() < 0 || b.entity() < 0:
		return bilateral.Unknown
	case a == b:
		return bilateral.Yes
	}
	if other := a.instead(); other != 0 {
		return Same(other, b)
	}
	if other := b.instead(); other != 0 {
		return Same(a, other)
	}
	return continues(a, b).Or(continues(b, a))
}

// continues reports whether one code leads to another by continuations alone.
func continues(from, to Code) bilateral.Truth {
	for k := rowsOf(successions, from); k.next(); {
		row := k.row
		if field(row, 2) != string(SuccessionKindContinuation) {
			continue
		}
		next, _ := parse(field(row, 1))
		answer := bilateral.Yes
		if next != to {
			answer = continues(next, to)
		}
		if answer == bilateral.Yes && field(row, 4) == "yes" {
			answer = bilateral.Unknown
		}
		if answer != bilateral.No {
			return answer
		}
	}
	return bilateral.No
}

// renamedTo returns the code of a state for a code that only stands for it under an earlier
// name.
func renamedTo(c Code) (Code, bool) {
	if i := c.entity(); i < 0 || entityKind[i] != 'r' {
		return 0, false
	}
	for k := rowsOf(successions, c); k.next(); {
		row := k.row
		if field(row, 2) == string(SuccessionKindContinuation) {
			next, ok := parse(field(row, 1))
			return next, ok
		}
	}
	return 0, false
}
