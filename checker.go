package bilateral

import (
	"iter"
	"slices"
	"strconv"
	"strings"
)

// A Checker walks a value and collects its problems, each with a pointer to its
// place. It stands on the value that it has reached. The zero Checker is ready for
// use. It allocates nothing on a value without problems.
//
// A Check method steps down to the elements of a list with Each. Elsewhere it steps
// down with Field and Index, and back with Up:
//
//	for i := range c.Each("stops", len(t.Stops)) {
//		t.Stops[i].Check(c)
//	}
type Checker struct {
	// References says which records exist. Nil means that only the form of ids is
	// checked.
	References References
	// Limit is the number of problems to keep. Zero means [DefaultLimit]. One
	// additional problem, with [CodeLimit], says that there are others.
	Limit int
	// Resolves says whether something stands at a JSON Pointer of the document, for evidence
	// of a member inside another one. Nil means that only the outer member is checked.
	Resolves func(pointer string) bool
	// Confirmed says of a warning that it is meant; the warning is then left out. Nil means
	// that no warning is.
	Confirmed func(Problem) bool

	problems Problems
	failed   bool // an error, kept or not
	full     bool
	depth    int
	path     [16]step
	more     []step // deeper than path
}

// DefaultLimit is the number of problems that a [Checker] keeps if its Limit is
// zero.
const DefaultLimit = 1000

// References says which record an id names.
type References interface {
	// Kind returns the kind of the record with the id, and whether there is one.
	Kind(id ID) (RecordKind, bool)
}

// A Checkable is a value that can report its problems; every record type is one.
type Checkable interface {
	// Check reports the problems of the value to c.
	Check(c *Checker)
}

// Check returns all problems of a value, warnings included, in the order of
// declaration.
func Check(v Checkable) Problems {
	var c Checker
	v.Check(&c)
	return c.Problems()
}

// Validate returns the errors of a value as [Problems], or nil if it has none.
// Warnings leave a value valid.
func Validate(v Checkable) error {
	var c Checker
	v.Check(&c)
	return c.Err()
}

// step is a member name, or an index if the name is empty.
type step struct {
	name  string
	index int
}

// Field steps down to a member.
func (c *Checker) Field(name string) { c.push(step{name, 0}) }

// Index steps down to an element of a list.
func (c *Checker) Index(i int) { c.push(step{"", i}) }

func (c *Checker) push(s step) {
	if c.depth < len(c.path) {
		c.path[c.depth] = s
	} else {
		c.more = append(c.more, s)
	}
	c.depth++
}

// Each yields the index of each of the n elements of a list in turn, for a range
// statement. The checker steps down to the element, stands on it while the loop body
// runs, and steps back. A list with more than [MaxList] elements is a problem
// ([CodeListLong]), and its elements are not checked.
//
//	for i := range c.Each("stops", len(t.Stops)) {
//		t.Stops[i].Check(c)
//	}
func (c *Checker) Each(list string, n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		if n == 0 {
			return
		}
		if n > MaxList {
			Codes.Report(c, list, CodeListLong, "limit", strconv.Itoa(MaxList))
			return
		}
		c.Field(list)
		for i := range n {
			c.Index(i)
			more := yield(i)
			c.Up()
			if !more {
				break
			}
		}
		c.Up()
	}
}

// MaxList is the largest number of elements of a list inside a record.
const MaxList = 1 << 12

// EachRepeated steps down, as [Checker.Each] does, to those of the n elements of a
// list that have the key of an earlier element. A zero key means not stated and
// never repeats. The time is linear in n. A list of more than [MaxList] elements
// yields nothing.
func EachRepeated[K comparable](c *Checker, list string, n int, key func(i int) K) iter.Seq[int] {
	const few = 16 // comparing with this many keys costs less than a map
	return func(yield func(int) bool) {
		var zero K
		var seen map[K]struct{}
		for i := 1; i < n && n <= MaxList; i++ {
			k := key(i)
			if k == zero {
				continue
			}
			again := false
			for j := 0; j < min(i, few) && !again; j++ {
				again = key(j) == k
			}
			if i >= few && !again {
				if _, again = seen[k]; !again {
					if seen == nil {
						seen = make(map[K]struct{}, n)
					}
					seen[k] = struct{}{}
				}
			}
			if !again {
				continue
			}
			c.Field(list)
			c.Index(i)
			more := yield(i)
			c.Up()
			c.Up()
			if !more {
				return
			}
		}
	}
}

// Up undoes the last Field or Index.
func (c *Checker) Up() {
	c.depth--
	if c.depth >= len(c.path) {
		c.more = c.more[:c.depth-len(c.path)]
	}
}

// Depth returns the number of steps down to where the checker stands.
func (c *Checker) Depth() int { return c.depth }

// Full reports whether there are more problems than the limit, so that a long walk
// can stop.
func (c *Checker) Full() bool { return c.full }

// Pointer returns the JSON Pointer to the value that the checker stands on, or to a
// member of it.
func (c *Checker) Pointer(member string) string {
	p := c.pointerOf(c.depth)
	if member != "" {
		p += "/" + escapePointer(member)
	}
	return p
}

// pointerOf returns the JSON Pointer to the value after so many steps down.
func (c *Checker) pointerOf(depth int) string {
	var b strings.Builder
	for i := range depth {
		s := c.step(i)
		b.WriteByte('/')
		if s.name == "" {
			b.WriteString(strconv.Itoa(s.index))
		} else {
			b.WriteString(escapePointer(s.name))
		}
	}
	return b.String()
}

// step returns the i-th step down.
func (c *Checker) step(i int) step {
	if i < len(c.path) {
		return c.path[i]
	}
	return c.more[i-len(c.path)]
}

func escapePointer(s string) string {
	if strings.ContainsAny(s, "~/") {
		s = strings.ReplaceAll(strings.ReplaceAll(s, "~", "~0"), "/", "~1")
	}
	return s
}

// add keeps a problem at a member of the value that the checker stands on.
func (c *Checker) add(member string, p Problem) {
	p.Pointer = c.Pointer(member)
	if p.Severity == SeverityWarning && c.Confirmed != nil && c.Confirmed(p) {
		return
	}
	c.failed = c.failed || p.Severity == SeverityError
	limit := c.Limit
	if limit <= 0 {
		limit = DefaultLimit
	}
	switch {
	case c.full:
	case len(c.problems) < limit:
		c.problems = append(c.problems, p)
	default:
		c.full = true
	}
}

// Problems returns the problems reported so far, warnings included.
func (c *Checker) Problems() Problems {
	ps := slices.Clone(c.problems)
	if c.full {
		last := Codes.Problem(CodeLimit, "limit", strconv.Itoa(len(ps)))
		if !c.failed {
			last.Severity = SeverityWarning
		}
		ps = append(ps, last)
	}
	return ps
}

// Err returns the errors among the problems as [Problems], or nil if there are
// only warnings.
func (c *Checker) Err() error {
	if !c.failed {
		return nil
	}
	return c.Problems().Errors()
}

// ID checks the id of a record itself. It must be stated ([CodeRequired]) and well
// formed ([CodeID]).
func (c *Checker) ID(member string, id ID) {
	switch {
	case id == "":
		Codes.Report(c, member, CodeRequired, "member", member)
	case !id.sound():
		Codes.Report(c, member, CodeID, "value", string(id))
	}
}

// Ref checks an id that names another record: its form ([CodeID]), that it
// resolves ([CodeReference]) and that the record is of one of the kinds
// ([CodeReferenceKind]); no kinds means any. An empty id means not stated and is
// not a problem.
func (c *Checker) Ref(member string, id ID, kinds ...RecordKind) {
	if id == "" {
		return
	}
	if !id.sound() {
		Codes.Report(c, member, CodeID, "value", string(id))
		return
	}
	if c.References == nil {
		return
	}
	kind, ok := c.References.Kind(id)
	if !ok {
		Codes.Report(c, member, CodeReference, "id", string(id))
		return
	}
	if len(kinds) > 0 && !slices.Contains(kinds, kind) {
		Codes.Report(c, member, CodeReferenceKind, "id", string(id), "is", string(kind), "wanted", joinKinds(kinds))
	}
}

func joinKinds(kinds []RecordKind) string {
	var b strings.Builder
	for i, k := range kinds {
		if i > 0 {
			b.WriteString(" or ")
		}
		b.WriteString(string(k))
	}
	return b.String()
}

// Refs checks a list of ids as [Checker.Ref] checks one.
func (c *Checker) Refs(member string, ids []ID, kinds ...RecordKind) {
	if len(ids) == 0 {
		return
	}
	for i := range c.Each(member, len(ids)) {
		id := ids[i]
		if id == "" {
			Codes.Report(c, "", CodeRequired, "member", "id")
		}
		c.Ref("", id, kinds...)
	}
}

// Language checks a member that is a BCP 47 language tag ([CodeTag]). An empty one means not
// stated and is not a problem.
func (c *Checker) Language(member, tag string) {
	if tag != "" && !soundTag(tag) {
		Codes.Report(c, member, CodeTag, "value", tag)
	}
}

// Require reports a member that must be stated and is not ([CodeRequired]). An empty
// member means the value that the checker stands on.
func (c *Checker) Require(member string, stated bool) {
	if stated {
		return
	}
	name := member
	if name == "" {
		name = "the value"
	}
	Codes.Report(c, member, CodeRequired, "member", name)
}

// Forbid reports a member that is stated although the kind of the value does not
// allow it ([CodeForbidden]).
func (c *Checker) Forbid(member string, stated bool, kind string) {
	if stated {
		Codes.Report(c, member, CodeForbidden, "member", member, "kind", kind)
	}
}

// Enum checks a value of an enumeration. A value that does not have the form of a
// code is an error ([CodeMalformed]). A code that is not known to this release is a
// warning ([CodeUnknown]). An empty value means not stated and is not a problem.
func (c *Checker) Enum(member, value string, known bool) {
	if known || value == "" {
		return
	}
	name := member
	for i := c.depth - 1; name == "" && i >= 0; i-- {
		name = c.step(i).name // an element is named after its list
	}
	if !soundCode(value) {
		Codes.Report(c, member, CodeMalformed, "member", name, "value", value)
		return
	}
	Codes.Report(c, member, CodeUnknown, "member", name, "value", value)
}

// soundCode reports whether a value has the form of a code: kebab-case, words
// of lower-case letters and digits, at most 64 characters.
func soundCode(s string) bool {
	if len(s) > 64 {
		return false
	}
	for word := range strings.SplitSeq(s, "-") {
		if word == "" || !all(word, isLowerDigit) {
			return false
		}
	}
	return true
}
