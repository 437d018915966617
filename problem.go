package bilateral

import (
	"iter"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// A Code is the stable name of one kind of problem, in kebab-case. Each package
// lists its codes with [CodeInfo]; a code is never reused for another meaning. A
// Code is an error, so that errors.Is finds it in [Problems].
type Code string

// Error returns the code itself.
func (c Code) Error() string { return string(c) }

// A CodeInfo describes one problem code of a package.
type CodeInfo struct {
	// Code is the stable name.
	Code Code
	// Severity says what the problem means for the document.
	Severity Severity
	// Schema says how far the validate JSON Schema also finds the problem.
	Schema Coverage
	// Meaning says in English what the code is for.
	Meaning string
	// Message says in English what is wrong. {name} stands for an argument,
	// {name:q} for the argument in quotes.
	Message string
	// Hint says in English what is allowed and how to correct it, in the same form.
	Hint string
	// Limitation says why the schema does not find the problem in every document that
	// has it. Empty if it does, and for warnings.
	Limitation Limitation
}

// A CodeTable lists the problem codes of one package: one line for each code, with
// the fields of [CodeInfo] separated by tabs; the last can be left out. Each package that has codes has a
// constant table named Codes. A caller's own types can also have one:
//
//	const Codes bilateral.CodeTable = "stop-twice\terror\tnone\t…\n"
type CodeTable string

// All yields the rows of the table in declared order.
func (t CodeTable) All() iter.Seq[CodeInfo] {
	return func(yield func(CodeInfo) bool) {
		for line := range strings.Lines(string(t)) {
			if !yield(codeRow(line)) {
				return
			}
		}
	}
}

// Find returns the row of a code and whether the table has one.
func (t CodeTable) Find(code Code) (CodeInfo, bool) {
	if line, ok := findRow(string(t), string(code)); ok {
		return codeRow(line), true
	}
	return CodeInfo{}, false
}

func codeRow(line string) CodeInfo {
	f := fields(line)
	return CodeInfo{Code(f[0]), Severity(f[1]), Coverage(f[2]), f[3], f[4], f[5], Limitation(f[6])}
}

// Report reports a problem of the table to c, at a member of the value that c stands
// on; an empty member means that value itself. The arguments alternate between names
// and values.
func (t CodeTable) Report(c *Checker, member string, code Code, args ...string) {
	c.add(member, t.Problem(code, args...))
}

// Problem returns a problem of the table, with the empty pointer. The arguments
// alternate between names and values. A code that is not in the table gives an
// error whose message is only the code.
func (t CodeTable) Problem(code Code, args ...string) Problem {
	p := Problem{Code: code, Severity: SeverityError, Message: string(code)}
	for i := 0; i+1 < len(args); i += 2 {
		p.Args = append(p.Args, Arg{args[i], clip(args[i+1])})
	}
	if line, ok := findRow(string(t), string(code)); ok {
		f := fields(line)
		p.Severity = Severity(f[1])
		p.Message, p.Hint = p.fill(f[4]), p.fill(f[5])
	}
	return p
}

// clip shortens text that is quoted from hostile input.
func clip(s string) string {
	const most = 120
	if len(s) <= most {
		return s
	}
	cut := most
	for cut > 0 && !utf8.RuneStart(s[cut]) {
		cut--
	}
	return s[:cut] + "…"
}

// A Problem is one thing that is wrong with a document, or unusual in it.
type Problem struct {
	// Pointer is the place as a JSON Pointer (RFC 6901). Empty means the whole
	// document, or a text that was parsed alone.
	Pointer string `json:"pointer"`
	// Code is the stable name of the problem.
	Code Code `json:"code"`
	// Severity says whether the document is still valid.
	Severity Severity `json:"severity"`
	// Args are the arguments of the message as data, so that it can be written
	// in another language. Empty means the message has none.
	Args []Arg `json:"args,omitempty"`
	// Message says in English what is wrong.
	Message string `json:"message"`
	// Hint says in English what is allowed and how to correct it.
	Hint string `json:"hint,omitzero"`
	// Line and Column are the place in the text that was read, from 1. Columns count
	// characters. Zero means that the problem was not found in reading.
	Line int `json:"line,omitzero"`
	// Column is the character of the line, from 1; see Line. Zero beside a line means
	// the whole line.
	Column int `json:"column,omitzero"`
}

// An Arg is one argument of a problem's message.
type Arg struct {
	// Name is the argument's name in the message of its [CodeInfo].
	Name string `json:"name"`
	// Value is the argument, cut short if it is long.
	Value string `json:"value"`
}

// Error returns place, message, hint and code on one line.
func (p Problem) Error() string {
	text := p.Message
	if p.Hint != "" {
		text += "; " + p.Hint
	}
	if p.Pointer != "" {
		text = p.Pointer + ": " + text
	}
	if p.Line > 0 {
		place := strconv.Itoa(p.Line)
		if p.Column > 0 {
			place += ":" + strconv.Itoa(p.Column)
		}
		text = place + ": " + text
	}
	return Plain(text) + " [" + string(p.Code) + "]"
}

// Is reports whether target is the problem's [Code].
func (p Problem) Is(target error) bool { return target == error(p.Code) }

// Arg returns the value of a named argument, or "".
func (p Problem) Arg(name string) string {
	for _, a := range p.Args {
		if a.Name == name {
			return a.Value
		}
	}
	return ""
}

// fill puts the arguments into a template: {name} stands for a value, {name:q} for a
// quoted one. Braces inside a value are never read as a placeholder.
func (p Problem) fill(template string) string {
	text := ""
	for {
		open := strings.IndexByte(template, '{')
		end := strings.IndexByte(template, '}')
		if open < 0 || end < open {
			return text + template
		}
		text += template[:open] + p.place(template[open:end+1])
		template = template[end+1:]
	}
}

// place returns what a placeholder in a template stands for, or the placeholder
// itself if it names no argument.
func (p *Problem) place(place string) string {
	name, quoted := strings.CutSuffix(place[1:len(place)-1], ":q")
	for i := range p.Args {
		switch {
		case p.Args[i].Name != name:
		case quoted:
			return strconv.Quote(p.Args[i].Value)
		default:
			return p.Args[i].Value
		}
	}
	return place
}

// Problems are all the problems of a document: in the order of the text when it
// was read, in the order of declaration when it was checked.
type Problems []Problem

// Error returns one line for each problem.
func (ps Problems) Error() string {
	var b strings.Builder
	for i, p := range ps {
		if i > 0 {
			b.WriteByte('\n')
		}
		b.WriteString(p.Error())
	}
	return b.String()
}

// Unwrap returns the problems one by one, for errors.Is and errors.AsType.
func (ps Problems) Unwrap() []error {
	errs := make([]error, len(ps))
	for i, p := range ps {
		errs[i] = p
	}
	return errs
}

// Errors returns the problems that make the document invalid.
func (ps Problems) Errors() Problems { return ps.with(SeverityError) }

// Warnings returns the problems that leave the document valid.
func (ps Problems) Warnings() Problems { return ps.with(SeverityWarning) }

func (ps Problems) with(s Severity) Problems {
	return slices.DeleteFunc(slices.Clone(ps), func(p Problem) bool { return p.Severity != s })
}

// problem returns a problem of this package as an error.
func problem(code Code, args ...string) error { return Codes.Problem(code, args...) }
