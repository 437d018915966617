package wording

import (
	"slices"
	"strings"

	"github.com/bilateral-go/bilateral/agreement/clause"
)

// provisionalEnd returns the sentences on the end of provisional application. The one after it that
// gives an effect to "such termination" speaks of the same end, and not of that of the agreement; if
// the first was not understood, that one is left too.
func (r *reader) provisionalEnd(out *Reading) (list []said) {
	for _, s := range r.said {
		if !s.parts.provisionalEnd.IsZero() {
			list = append(list, s)
		}
	}
	r.said = slices.DeleteFunc(r.said, func(s said) bool {
		p := s.parts
		if p.effect.IsZero() || p.right || s.sentence.tokens[0].word != "such" {
			return false
		}
		for _, end := range list {
			if end.sentence.article != s.sentence.article || !r.follows(s, end.sentence.to) {
				continue
			}
			end.parts.provisionalEnd = noticeAs(p.effect, clause.TriggerKindProvisionalApplicationEnded)
			p.provisionalEnd, p.effect = end.parts.provisionalEnd, clause.Rule{}
			list = append(list, s)
			return true
		}
		for _, left := range r.left {
			if left.Article == s.sentence.article && r.follows(s, left.To) && strings.Contains(left.Text(r.text), "provisional application") {
				out.leave(s)
				return true
			}
		}
		return false
	})
	return list
}

// ofArrangement leaves what is said of an administrative arrangement that stands beside an agreement
// with an entry into force of its own.
func (r *reader) ofArrangement(out *Reading) {
	beside := func(s said) bool { return isArrangement(s.sentence.tokens) }
	if !slices.ContainsFunc(r.said, func(s said) bool { return !beside(s) && !s.parts.entry.IsZero() }) {
		return
	}
	r.said = slices.DeleteFunc(r.said, func(s said) bool {
		if beside(s) {
			out.leave(s)
		}
		return beside(s)
	})
}

// withoutOther leaves the sentences by which something enters into force with another instrument, where
// others say when that one does.
func withoutOther(entry []said, out *Reading) []said {
	other := func(s said) bool {
		return strings.HasPrefix(s.parts.entry.Event.Fact, "the entry into force of the ")
	}
	if !slices.ContainsFunc(entry, func(s said) bool { return !other(s) }) {
		return entry
	}
	return slices.DeleteFunc(entry, func(s said) bool {
		if other(s) {
			out.leave(s)
		}
		return other(s)
	})
}

// isArrangement reports whether a sentence begins with an administrative arrangement.
func isArrangement(words []token) bool {
	for i, t := range words[:min(4, len(words)-1)] {
		if (t.word == "administrative" || t.word == "implementing") && words[i+1].word == "arrangement" {
			return true
		}
	}
	return false
}

// follows reports whether a sentence is the next one after a place in the text: nothing but the number
// or letter of a paragraph stands between them.
func (r *reader) follows(s said, to int) bool {
	return to <= s.sentence.from && strings.Trim(r.text[to:s.sentence.from], " .;\n\t()0123456789abcdefgi") == ""
}

// noticeAs returns a rule on a notice of denunciation as one on a notice of another kind.
func noticeAs(r clause.Rule, kind clause.TriggerKind) clause.Rule {
	if r.Event.Kind == clause.TriggerKindNoticeGiven {
		r.Event.Kind = kind
	}
	r.Of = slices.Clone(r.Of)
	for i := range r.Of {
		r.Of[i] = noticeAs(r.Of[i], kind)
	}
	return r
}
