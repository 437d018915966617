// Command schemadiff compares the schemas of a revision with those of the working tree, of
// the same format: enumerations and examples may grow, and rules may go. It lists what
// changed and, if the revision is a tag, fails if a client of it could be broken.
//
//	go run -C .tools ./schemadiff REVISION
//
// A description, title or comment is no difference.
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"maps"
	"os"
	"os/exec"
	"path"
	"reflect"
	"slices"
	"strings"
)

const dir = "agreement/schema/files"

func main() {
	log.SetFlags(0)
	log.SetPrefix("schemadiff: ")
	if len(os.Args) != 2 {
		log.Fatal("usage: schemadiff REVISION")
	}
	old, err := revision(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	if len(old) == 0 {
		fmt.Printf("%s has no schemas\n", os.Args[1])
		return
	}
	breaking := 0
	for _, name := range slices.Sorted(maps.Keys(old)) {
		now, err := os.ReadFile(path.Join("..", dir, name))
		if err != nil {
			breaking++
			fmt.Printf("%s: the file is gone\n", name)
			continue
		}
		for _, d := range Compare(old[name], now) {
			if d.Breaking {
				breaking++
			}
			fmt.Printf("%s%s\n", name, d)
		}
	}
	fmt.Printf("%d files compared with %s, %d differences that could break a client\n", len(old), os.Args[1], breaking)
	if breaking > 0 && isTag(os.Args[1]) {
		os.Exit(1)
	}
}

// isTag reports whether a revision is a tag: before the first one nothing is promised.
func isTag(rev string) bool {
	return exec.Command("git", "-C", "..", "rev-parse", "-q", "--verify", "refs/tags/"+rev).Run() == nil
}

// revision returns the schemas of the profiles that clients rely on, by name.
func revision(rev string) (map[string][]byte, error) {
	list, err := exec.Command("git", "-C", "..", "ls-tree", "-r", "--name-only", rev, dir).Output()
	if err != nil {
		return nil, fmt.Errorf("there is no revision %q: %w", rev, err)
	}
	files := map[string][]byte{}
	for name := range strings.FieldsSeq(string(list)) {
		rel := strings.TrimPrefix(name, dir+"/")
		if !strings.HasPrefix(rel, "validate/") && !strings.HasPrefix(rel, "shape/") {
			continue
		}
		data, err := exec.Command("git", "-C", "..", "show", rev+":"+name).Output()
		if err != nil {
			return nil, err
		}
		files[rel] = data
	}
	return files, nil
}

// A Difference is one place at which two schemas differ.
type Difference struct {
	At       string // JSON Pointer
	Text     string
	Breaking bool
}

func (d Difference) String() string {
	mark := "grows"
	if d.Breaking {
		mark = "BREAKS"
	}
	return fmt.Sprintf(" %s: %s (%s)", d.At, d.Text, mark)
}

// words are the keywords that say something to people only.
var words = []string{"description", "title", "$comment", "$id"}

// Compare lists the differences between two schemas.
func Compare(old, now []byte) []Difference {
	var a, b any
	if json.Unmarshal(old, &a) != nil || json.Unmarshal(now, &b) != nil {
		return []Difference{{"", "one is not JSON", true}}
	}
	var out []Difference
	compare("", "", a, b, &out)
	return out
}

func compare(at, key string, a, b any, out *[]Difference) {
	add := func(at, text string, breaking bool) { *out = append(*out, Difference{at, text, breaking}) }
	switch a := a.(type) {
	case map[string]any:
		b, ok := b.(map[string]any)
		if !ok {
			add(at, "an object has become something else", true)
			return
		}
		for _, k := range slices.Sorted(maps.Keys(a)) {
			if _, ok := b[k]; ok {
				if !slices.Contains(words, k) || key == "properties" || key == "$defs" {
					compare(at+"/"+k, k, a[k], b[k], out)
				}
			} else if !slices.Contains(words, k) || key == "properties" || key == "$defs" {
				// A keyword that is gone lets more through; a member or a type that is gone is missed.
				add(at+"/"+k, "is gone", key == "properties" || key == "$defs")
			}
		}
		for _, k := range slices.Sorted(maps.Keys(b)) {
			if _, ok := a[k]; !ok && (!slices.Contains(words, k) || key == "properties" || key == "$defs") {
				// A reader of before refuses a new member; a new keyword is one more rule.
				add(at+"/"+k, "is new", key != "$defs" && k != "examples" && k != "$defs")
			}
		}
	case []any:
		b, ok := b.([]any)
		if !ok {
			add(at, "a list has become something else", true)
			return
		}
		if key == "enum" || key == "examples" {
			grown(at, a, b, key == "enum", out)
			return
		}
		if key == "required" {
			grown(at, b, a, true, out) // what was not required before is missing in old documents
			return
		}
		if !reflect.DeepEqual(a, b) && len(a) != len(b) {
			add(at, fmt.Sprintf("has %d parts and had %d", len(b), len(a)), len(b) < len(a) || key != "oneOf")
			return
		}
		for i := range a {
			compare(fmt.Sprintf("%s/%d", at, i), "", a[i], b[i], out)
		}
	default:
		if !reflect.DeepEqual(a, b) {
			add(at, fmt.Sprintf("%v has become %v", a, b), true)
		}
	}
}

// grown reports what a list lost, which breaks a client, and what it gained.
func grown(at string, a, b []any, strict bool, out *[]Difference) {
	for _, v := range a {
		if !slices.Contains(b, v) {
			*out = append(*out, Difference{at, fmt.Sprintf("%v is gone", v), strict})
		}
	}
	for _, v := range b {
		if !slices.Contains(a, v) {
			*out = append(*out, Difference{at, fmt.Sprintf("%v is new", v), false})
		}
	}
}
