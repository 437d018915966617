package schema

import (
	_ "embed"
	"reflect"
	"regexp"
	"strings"
	"sync"
	"unicode"
)

// comments are the comments of the types and fields, as written by commentgen: at
// run time there is no source to read them from.
//
//go:embed comments.txt
var comments string

// clientWords are the descriptions of those types and fields whose comments are about Go,
// in the same form.
//
//go:embed clientwords.txt
var clientWords string

// described are the comments by package path, type and field.
var described = sync.OnceValue(func() map[string]string {
	return linesOf(comments)
})

// inClientWords are the descriptions of clientWords by package path, type and field.
var inClientWords = sync.OnceValue(func() map[string]string { return linesOf(clientWords) })

func linesOf(text string) map[string]string {
	m := map[string]string{}
	for line := range strings.Lines(text) {
		if i := strings.LastIndexByte(line, '\t'); i >= 0 {
			m[line[:i]] = strings.TrimSpace(line[i+1:])
		}
	}
	return m
}

// describe returns the description of a type, or of a field of it: the comment in words
// for those who know the JSON and not the Go. A caller's own types have none.
func describe(t reflect.Type, field string) string {
	key := t.PkgPath() + "." + t.Name() + "\t" + field
	if text, ok := inClientWords()[key]; ok {
		return text
	}
	return forClients(described()[key], t.Name(), field)
}

// forClients rewrites a comment for those who see only the JSON: a comment begins with
// the name that the type or field has in Go, and says what the zero value means, which
// JSON leaves out.
func forClients(text, typeName, field string) string {
	var out []string
	for i, s := range sentences(text) {
		if i == 0 {
			s = withoutName(s, typeName, field)
		}
		if s = clientSentence(s); s != "" {
			out = append(out, upperFirst(s))
		}
	}
	return strings.Join(out, " ")
}

// sentences splits a text after each full stop that ends a sentence.
func sentences(text string) []string {
	var list []string
	for text != "" {
		at := sentenceEnd.FindStringIndex(text)
		if at == nil {
			return append(list, text)
		}
		list = append(list, text[:at[0]+1])
		text = text[at[1]-1:]
	}
	return list
}

var (
	sentenceEnd = regexp.MustCompile(`\. [A-Z"0-9]`)
	zeroMeans   = regexp.MustCompile(`\b[Tt]he (?:zero|empty) \w+ means\b`)
	emptyMeans  = regexp.MustCompile(`^(?:Zero|Empty|Unknown|It is zero|It is empty)\b(?: slice| map)?`)
	ofTable     = regexp.MustCompile(`^The table \w+ lists the values.*`)
	marksTable  = regexp.MustCompile(`; the table \w+ marks.*`)
)

// clientSentence rewrites one sentence, and returns nothing if it is about Go alone.
func clientSentence(s string) string {
	if ofTable.MatchString(s) {
		return ""
	}
	s = marksTable.ReplaceAllString(s, ".")
	s = zeroMeans.ReplaceAllString(s, "Absent means")
	return emptyMeans.ReplaceAllString(s, "Absent")
}

// withoutName drops the Go name that a comment begins with, and the verb after it if
// that is "is" or "are".
func withoutName(s, typeName, field string) string {
	rest, ok := strings.CutPrefix(s, field+" ")
	if field == "" {
		for _, article := range []string{"A ", "An ", "The ", ""} {
			if rest, ok = strings.CutPrefix(s, article+typeName+" "); ok {
				break
			}
		}
	}
	if !ok {
		return s
	}
	verb, more, _ := strings.Cut(rest, " ")
	if verb == "is" || verb == "are" {
		rest = more
	}
	return rest
}

// inWords writes the name of a member or of a type as people write it: "entryIntoForce"
// is "Entry into force".
func inWords(name string) string {
	var b strings.Builder
	for i, r := range name {
		switch {
		case i == 0:
			r = unicode.ToUpper(r)
		case unicode.IsUpper(r):
			b.WriteByte(' ')
			r = unicode.ToLower(r)
		}
		b.WriteRune(r)
	}
	return b.String()
}
