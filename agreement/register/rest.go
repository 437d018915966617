package register

import (
	"slices"
	"strconv"
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
)

// rest returns what else is wrong with a document of the wrong shape: the problems of what
// it says, where its shape allows to read it. What has the wrong shape is taken out first,
// and nothing is said of its place again. It returns nothing if too little of the document
// can be read.
func (l Limits) rest(data []byte, shape bilateral.Problems) bilateral.Problems {
	if len(shape) >= l.problems() {
		return nil
	}
	for i := range shape {
		if p := &shape[i]; p.Pointer == "" || p.Code == CodeSyntax || p.Code == bilateral.CodeDepth || p.Code == bilateral.CodeLimit {
			return nil // not all of it was read
		}
	}
	var doc any
	if json.Unmarshal(data, &doc, jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(true)) != nil {
		return nil
	}
	var out []string // the places taken out
	for i := range shape {
		p := &shape[i]
		if p.Code == CodeMemberCase {
			doc = renamed(doc, jsontext.Pointer(p.Pointer), argument(p, "want"))
			continue
		}
		out = append(out, p.Pointer)
		doc = without(doc, jsontext.Pointer(p.Pointer), shapes())
	}
	sound, err := json.Marshal(doc, json.Deterministic(true))
	if err != nil {
		return nil
	}
	r := new(Register)
	if json.Unmarshal(sound, r, json.RejectUnknownMembers(true)) != nil {
		return nil
	}
	var found bilateral.Problems
	for _, p := range r.Problems() {
		if !slices.ContainsFunc(out, func(at string) bool { return within(p.Pointer, at) }) {
			found = append(found, p)
		}
	}
	return found
}

// within reports whether a JSON Pointer leads to a place or into it.
func within(pointer, place string) bool {
	rest, ok := strings.CutPrefix(pointer, place)
	return ok && (rest == "" || rest[0] == '/')
}

// without returns a document without the value at a pointer. An element of a list leaves an
// empty one, so that the numbers of the others stay.
func without(doc any, pointer jsontext.Pointer, sh *shape) any {
	var parents []any
	var tokens []string
	v := doc
	for token := range pointer.Tokens() {
		parents, tokens = append(parents, v), append(tokens, token)
		var ok bool
		switch x := v.(type) {
		case map[string]any:
			v, ok = x[token]
			if n, member := sh.members[token]; member {
				sh = sh.fields[n].shape
			} else if sh.elem != nil {
				sh = sh.elem
			}
		case []any:
			i, err := strconv.Atoi(token)
			if ok = err == nil && i < len(x); ok {
				v = x[i]
			}
			if sh.elem != nil {
				sh = sh.elem
			}
		}
		if !ok {
			return doc // its parent was taken out
		}
	}
	switch x := parents[len(parents)-1].(type) {
	case map[string]any:
		delete(x, tokens[len(tokens)-1])
	case []any:
		i, _ := strconv.Atoi(tokens[len(tokens)-1])
		x[i] = empty(sh)
	}
	return doc
}

// renamed returns a document in which a member has another name, unless there is one of
// that name already.
func renamed(doc any, pointer jsontext.Pointer, name string) any {
	v := doc
	for token := range pointer.Parent().Tokens() {
		switch x := v.(type) {
		case map[string]any:
			v = x[token]
		case []any:
			if i, err := strconv.Atoi(token); err == nil && i < len(x) {
				v = x[i]
			}
		}
	}
	if x, ok := v.(map[string]any); ok {
		old := pointer.LastToken()
		if _, twice := x[name]; !twice {
			x[name] = x[old]
		}
		delete(x, old)
	}
	return doc
}

// empty returns the empty JSON value of the elements of a list: records and texts.
func empty(sh *shape) any {
	if sh.want == "object" {
		return map[string]any{}
	}
	return ""
}
