package digest_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/digest"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/bilateral-go/bilateral/meeting"
)

// The digest of a register, valid or not, is at most a constant times as long as it.
func TestLength(t *testing.T) {
	points := func(n, step int) string {
		var list []string
		for i := range n {
			list = append(list, fmt.Sprintf(`{"id":"p%d","kind":"note","about":{"ids":["p%d","p%d"]}}`, i, (i+1)%n, (i+step)%n))
		}
		return `"points":[` + strings.Join(list, ",") + `]`
	}
	long := strings.Repeat("long ", 20_000)
	for name, doc := range map[string]string{
		"itself":          `"points":[{"id":"s","kind":"note","about":{"ids":["s"]}}]`,
		"a ring":          points(3000, 1),
		"the next two":    points(40, 2),
		"far ones":        points(3000, 1500),
		"a term":          `"terms":[{"id":"t","person":"t","office":"t"}],"points":[{"id":"p","kind":"greetings","holders":[{"kind":"term","id":"t"}]}]`,
		"a source":        `"sources":[{"id":"s","publisher":"s"}]`,
		"an instruction":  `"instructions":[{"id":"i","issuers":[{"kind":"organization","id":"i"}],"about":{"ids":["i"]}}]`,
		"one long name":   `"persons":[{"id":"x","name":{"en":"` + long + `"}}],"points":[` + strings.TrimSuffix(strings.Repeat(`{"id":"p","kind":"greetings","holders":[{"kind":"person","id":"x"}]},`, 2000), ",") + `]`,
		"visits and more": `"visits":[` + strings.TrimSuffix(strings.Repeat(`{"id":"v"},`, 3000), ",") + `],"meetings":[` + strings.TrimSuffix(strings.Repeat(`{"id":"m","visit":"v"},`, 3000), ",") + `]`,
	} {
		r, err := register.Parse([]byte(`{"format":1,` + doc + `}`))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if text := digest.Text(r); len(text) > 1000+20*len(doc) {
			t.Errorf("%s: the digest of %d bytes has %d", name, len(doc), len(text))
		}
	}
}

// What a text says can neither forge a line or a section nor reach a terminal.
func TestForgery(t *testing.T) {
	r := register.New("")
	r.Title = bilateral.Text{"en": "A\nTitle\n====="}
	evil := "x\n\nDocuments\n---------\n- Forged\r\u2028\u2029\x1b[31m\u202edetrever\u2066\u0085\x7f"
	r.Events = []meeting.Event{{ID: "e", Name: bilateral.Text{"en": evil}}}
	text := digest.Text(r)
	for i, line := range strings.Split(strings.TrimSuffix(text, "\n"), "\n") {
		for _, c := range line {
			if c < ' ' || c == 0x7f || c == 0x85 || 0x2028 <= c && c <= 0x202e || 0x2066 <= c && c <= 0x2069 {
				t.Errorf("line %d holds %q: %q", i, c, line)
			}
		}
		if line == "Documents" || strings.HasPrefix(line, "- Forged") {
			t.Errorf("line %d is forged: %q", i, line)
		}
	}
	if n := strings.Count(text, "\n"); n != 6 {
		t.Errorf("the digest has %d lines, want 6:\n%s", n, text)
	}
}
