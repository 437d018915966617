package digest_test

import (
	"strings"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/digest"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/bilateral-go/bilateral/meeting"
)

// A text of a register stays text in Markdown, wherever it begins and whatever it holds.
func TestMarkdownEscapes(t *testing.T) {
	for _, tt := range []struct{ name, want string }{
		{"# Forged", `\# Forged`},
		{"Forged\n======", "Forged ======"},
		{"=====", `\=====`},
		{"---", `\---`},
		{"***", `\*\*\*`},
		{"- item", `\- item`},
		{"+ item", `\+ item`},
		{"1. item", `1\. item`},
		{"28) item", `28\) item`},
		{"2025", "2025"},
		{"1.5 t", `1\.5 t`},
		{"> quote", `\> quote`},
		{"      code", "code"},
		{"\tcode", "code"},
		{"```sh", "\\`\\`\\`sh"},
		{"~~~", `\~\~\~`},
		{"a `b` c", "A \\`b\\` c"},
		{"[a](javascript:b)", `\[a\](javascript:b)`},
		{"![a](b)", `!\[a\](b)`},
		{"[a]: https://b.c", `\[a\]: https\://b.c`},
		{"<https://b.c>", `\<https\://b.c\>`},
		{"www.b.c", `Www\.b.c`},
		{"a@b.c", `A\@b.c`},
		{"<script>x</script>", `\<script\>x\</script\>`},
		{"<!-- x", `\<!-- x`},
		{"&lt;&#35;", `\&lt;\&\#35;`},
		{`a\`, `A\\`},
		{`\# a`, `\\\# a`},
		{"_a_ **b**", `\_a\_ \*\*b\*\*`},
		{"a | b", `A \| b`},
		{"a\u202eb\u2066c\u200e", "Abc"},
		{"a\x1b[31mb\x00c\u0085d\u2028e", `A \[31mb c d e`},
	} {
		r := register.New("")
		r.Events = []meeting.Event{{ID: "e", Name: bilateral.Text{"en": tt.name}}}
		text := digest.Markdown(r)
		if want := "# Register\n\n## Other events\n\n- " + tt.want + "\n"; text != want {
			t.Errorf("%q: got %q, want %q", tt.name, text, want)
		}
		r = register.New("")
		r.Title = bilateral.Text{"en": tt.name}
		if text := digest.Markdown(r); !strings.EqualFold(text, "# "+tt.want+"\n") {
			t.Errorf("the title %q: got %q, want %q", tt.name, text, tt.want)
		}
	}
}

// Markdown has the sections and lines of the text, in their order and depth.
func TestMarkdownIsText(t *testing.T) {
	r, err := register.Parse([]byte(`{"format":1,"visits":[{"id":"v","sending":"BY"}],"meetings":[{"id":"m","visit":"v","segments":[{"format":"plenary"}]}],"events":[{"id":"e","name":{"en":"Days of *Minsk*"}}]}`))
	if err != nil {
		t.Fatal(err)
	}
	lines := func(text string) []string {
		var list []string
		for line := range strings.Lines(text) {
			if strings.HasPrefix(strings.TrimSpace(line), "- ") {
				list = append(list, line)
			}
		}
		return list
	}
	text, markdown := lines(digest.Text(r)), lines(strings.ReplaceAll(digest.Markdown(r), `\*`, "*"))
	if strings.Join(text, "") != strings.Join(markdown, "") || len(text) < 4 {
		t.Errorf("text:\n%s\nMarkdown:\n%s", text, markdown)
	}
}
