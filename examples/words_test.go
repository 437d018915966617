package examples_test

import (
	"os"
	"strings"
	"testing"

	"github.com/bilateral-go/bilateral/agreement/digest"
	"github.com/bilateral-go/bilateral/agreement/register"
)

// TestWhichWords reads each line of the page "Which words for what" as a register: it has no
// problem, and the digest says something of it.
func TestWhichWords(t *testing.T) {
	page, err := os.ReadFile("../CONTRIBUTING.md")
	if err != nil {
		t.Fatal(err)
	}
	_, table, _ := strings.Cut(string(page), "## Which words for what")
	n := 0
	for line := range strings.Lines(table) {
		phrase, text, ok := strings.Cut(strings.TrimSuffix(strings.TrimPrefix(strings.TrimSpace(line), "| "), "` |"), " | `")
		if !ok {
			continue
		}
		n++
		r, err := register.Parse([]byte(`{"format":1,` + text + `}`))
		if err != nil {
			t.Errorf("%s: %v", phrase, err)
			continue
		}
		if problems := r.Problems(); len(problems) > 0 {
			t.Errorf("%s: %v", phrase, problems)
		}
		if said := digest.Text(r); strings.Count(said, "\n- ") == 0 {
			t.Errorf("%s: the digest says nothing:\n%s", phrase, said)
		}
	}
	if n < 42 {
		t.Errorf("%d lines, want 42 at least", n)
	}
}
