package digest_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

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
	repeat := func(row string, n int) string { return strings.TrimSuffix(strings.Repeat(row+",", n), ",") }
	numbered := func(format string, n int) string {
		rows := make([]string, n)
		for i := range rows {
			rows[i] = strings.ReplaceAll(format, "%", fmt.Sprint(i))
		}
		return strings.Join(rows, ",")
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
		"one list":        `"persons":[{"id":"x","name":{"en":"` + long + `"}}],"points":[{"kind":"note","about":{"ids":[` + repeat(`"x"`, 4000) + `]}},{"kind":"note","holders":[` + repeat(`{"kind":"person","id":"x"}`, 4000) + `]}]`,
		"many accounts":   `"visits":[` + numbered(`{"id":"v%","sending":"BY","legs":[{},{},{},{}]}`, 2000) + `],"links":[` + numbered(`{"kind":"same-as","from":"v0","to":"v%"}`, 2000) + `]`,
		"a web":           `"meetings":[` + numbered(`{"id":"m%","segments":[`+repeat(`{}`, 40)+`]}`, 60) + `],"links":[` + strings.ReplaceAll(numbered(`{"kind":"same-as","from":"m%","to":"m#"}`, 60), "#", "1") + `]`,
		"many areas":      `"projects":[` + numbered(`{"id":"j%","areas":[`+repeat(`"trade"`, 200)+`]}`, 200) + `],"points":[{"kind":"note","about":{"areas":[` + repeat(`"trade"`, 4000) + `],"ids":[` + numbered(`"j%"`, 200) + `]}},` + numbered(`{"kind":"note","about":{"ids":[`+numbered(`"j%"`, 200)+`]}}`, 20) + `]`,
		"denials":         `"points":[` + numbered(`{"id":"p%","kind":"denial","about":{"ids":["p%","q%"]}},{"id":"q%","kind":"denial","about":{"ids":["p%"]},"repliesTo":"p%","inRegardTo":["p%","q%"]}`, 2000) + `]`,
		"nothing stated":  `"points":[` + repeat(`{}`, 4000) + `],"instructions":[` + repeat(`{}`, 4000) + `],"indicators":[` + repeat(`{}`, 4000) + `],"agreements":[` + repeat(`{"acts":[{},{}]}`, 1000) + `],"links":[` + repeat(`{}`, 4000) + `]`,
		"one link":        `"persons":[{"id":"x","name":{"en":"` + long + `"}}],"links":[` + repeat(`{"to":"x"}`, 3000) + `,` + numbered(`{"kind":"k%","to":"x"}`, 3000) + `]`,
		"evidence":        `"events":[{"id":"e","evidence":[` + numbered(`{"source":"s","of":["/a%"],"attribution":[{"to":"x%"}]}`, 4000) + `]}]`,
		"visits and more": `"visits":[` + strings.TrimSuffix(strings.Repeat(`{"id":"v"},`, 3000), ",") + `],"meetings":[` + strings.TrimSuffix(strings.Repeat(`{"id":"m","visit":"v"},`, 3000), ",") + `]`,
	} {
		r, err := register.Parse([]byte(`{"format":1,` + doc + `}`))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		start := time.Now()
		text := digest.Text(r)
		if len(text) > mostText(len(doc)) {
			t.Errorf("%s: the digest of %d bytes has %d", name, len(doc), len(text))
		}
		if took := time.Since(start); took > 10*time.Second {
			t.Errorf("%s: the digest of %d bytes takes %v", name, len(doc), took)
		}
		t.Logf("%s: %.1f bytes for a byte, %v", name, float64(len(text))/float64(len(doc)), time.Since(start))
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
