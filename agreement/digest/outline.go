package digest

import (
	"strings"
	"unicode/utf8"

	"github.com/bilateral-go/bilateral"
)

// An outline is the digest before it is written: a title, and sections of lines. Both
// forms, text and Markdown, are written from it, so that they cannot say different things.
type outline struct {
	title    string
	sections []section
}

type section struct {
	title string
	intro string // what holds for all lines; empty for none
	lines []line
}

// A line is one item of a section; an item of greater depth belongs to the last one before
// it that has less.
type line struct {
	depth int
	text  string
}

// begin starts a section. It is written only if it has a line.
func (o *outline) begin(title string) { o.sections = append(o.sections, section{title: title}) }

// introduce says what holds for all lines of the last section.
func (o *outline) introduce(text string) { o.sections[len(o.sections)-1].intro = tidy(text) }

// line adds an item to the last section.
func (o *outline) line(depth int, text string) {
	s := &o.sections[len(o.sections)-1]
	s.lines = append(s.lines, line{depth, tidy(text)})
}

// tidy makes a text one line without control characters, and without white space that
// means something to a reader of Markdown.
func tidy(text string) string {
	return strings.Join(strings.Fields(bilateral.Plain(text)), " ")
}

// text writes the outline with underlined headings.
func (o *outline) text() string {
	var b strings.Builder
	underlined := func(title, with string) {
		b.WriteString(title + "\n" + strings.Repeat(with, utf8.RuneCountInString(title)) + "\n")
	}
	underlined(o.title, "=")
	for i := range o.sections {
		s := &o.sections[i]
		if len(s.lines) == 0 {
			continue
		}
		b.WriteByte('\n')
		underlined(s.title, "-")
		if s.intro != "" {
			b.WriteString(s.intro + "\n")
		}
		for _, l := range s.lines {
			b.WriteString(strings.Repeat("  ", l.depth) + "- " + l.text + "\n")
		}
	}
	return b.String()
}

// markdown writes the outline as headings and lists of CommonMark.
func (o *outline) markdown() string {
	var b strings.Builder
	b.WriteString("# " + escape(o.title) + "\n")
	for i := range o.sections {
		s := &o.sections[i]
		if len(s.lines) == 0 {
			continue
		}
		b.WriteString("\n## " + escape(s.title) + "\n\n")
		if s.intro != "" {
			b.WriteString(escape(s.intro) + "\n\n")
		}
		for _, l := range s.lines {
			b.WriteString(strings.Repeat("  ", l.depth) + "- " + escape(l.text) + "\n")
		}
	}
	return b.String()
}

// escape puts a backslash before what CommonMark, or GitHub on top of it, reads as markup.
// The text is one line (see tidy), so nothing but its beginning can start a block.
func escape(text string) string {
	var b strings.Builder
	start := blockStart(text)
	for i := range len(text) {
		c := text[i]
		switch {
		case strings.IndexByte("\\`*_[]<>&~|#$", c) >= 0, i == start, c == ':' && strings.HasPrefix(text[i:], "://"),
			c == '.' && i >= 3 && strings.EqualFold(text[i-3:i], "www"), c == '@':
			b.WriteByte('\\')
		}
		b.WriteByte(c)
	}
	return b.String()
}

// blockStart returns where a text has the character that would make it a list, a rule or an
// underline of a heading, or -1: "- a", "+ a", "1. a", "2) a", "===".
func blockStart(text string) int {
	digits := 0
	for digits < len(text) && '0' <= text[digits] && text[digits] <= '9' {
		digits++
	}
	switch {
	case digits == len(text):
		return -1
	case digits == 0 && strings.IndexByte("-+=", text[0]) >= 0, digits > 0 && (text[digits] == '.' || text[digits] == ')'):
		return digits
	}
	return -1
}
