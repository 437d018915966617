package digest_test

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/digest"
	"github.com/bilateral-go/bilateral/agreement/register"
)

// hostileSeeds are shapes that stalled or killed a program: rings, diamonds, webs of
// milestones, acts that undo each other.
func hostileSeeds() []string {
	list := func(n int, row func(i int) string) string {
		rows := make([]string, n)
		for i := range rows {
			rows[i] = row(i)
		}
		return strings.Join(rows, ",")
	}
	return []string{
		`"points":[{"id":"s","kind":"note","about":{"ids":["s"]}}]`,
		`"points":[` + list(30, func(i int) string {
			return fmt.Sprintf(`{"id":"p%d","kind":"note","about":{"ids":["p%d","p%d"]}}`, i, min(i+1, 29), min(i+2, 29))
		}) + `]`,
		`"terms":[{"id":" ","person":"0","office":"0"}],"sources":[{"id":"1","publisher":"000"}]`,
		`"terms":[{"id":"t","person":"t","office":"t"}],"sources":[{"id":"s","publisher":"s"}]`,
		`"visits":[{"id":"v","dates":"2025-05-05","when":[{"relation":"during","to":"m"}]}],"meetings":[{"id":"m","visit":"v","when":[{"relation":"during","to":"v"}]}]`,
		`"commissions":[{"id":"c","states":["AZ","BY"],"parent":"d"},{"id":"d","states":["AZ","BY"],"parent":"c"}]`,
		`"agreements":[{"id":"a","acts":[{"kind":"entered-into-force","date":"1990-01-01"},` + list(12, func(i int) string {
			return fmt.Sprintf(`{"kind":"ended","takesEffect":"%d-01-01"},{"kind":"revived","date":"%d-06-01"}`, 1991+i, 1991+i)
		}) + `]}]`,
		`"agreements":[` + list(4, func(i int) string {
			return fmt.Sprintf(`{"id":"a%d","acts":[{"kind":"signed","date":"2001-0%d-01"}],"clauses":{"entryIntoForce":{"begins":{"kind":"milestone","agreement":"a%d","milestone":"entered-into-force"}}}}`, i, i+1, (i+1)%4)
		}) + `]`,
		`"agreements":[{"id":"a","parties":[{"actor":{"kind":"state","state":"AZ"}},{"actor":{"kind":"state","state":"BY"}}],"acts":[{"kind":"signed","date":"2001"},{"id":"n","kind":"notice-given","by":[{"kind":"state","state":"AZ"}],"received":"2010-03-31","of":"w"},{"id":"w","kind":"notice-withdrawn","of":"n","date":"2010-05"}],"clauses":{"duration":{"kind":"renewable","initial":{"n":5,"unit":"year"}},"denunciation":{"notice":{"n":6,"unit":"month"}}}}]`,
	}
}

// mostText is the largest size of the digest of a register of a size: the shortest
// reference, "a", with its comma, may print a name of 400 bytes, in up to three sections.
func mostText(size int) int { return 1000 + 300*size }

// FuzzVerbs holds that whatever bytes are read can be validated, found, told and
// written: without a panic, without a result out of proportion to the text, and twice
// with the same result. The check of the register counts its steps, and refuses a
// register that needs too many.
func FuzzVerbs(f *testing.F) {
	for _, seed := range hostileSeeds() {
		f.Add([]byte(`{"format":1,` + seed + `}`))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		r, err := register.Parse(data)
		if err != nil {
			return
		}
		problems := r.Problems()
		if len(problems) > bilateral.DefaultLimit+1 {
			t.Errorf("%d problems are listed", len(problems))
		}
		if !slices.EqualFunc(problems, r.Problems(), func(a, b bilateral.Problem) bool { return a.Error() == b.Error() }) {
			t.Error("the problems of one register differ between two calls")
		}
		if err, found := r.Validate(), problems.Errors(); (err == nil) != (len(found) == 0) {
			t.Errorf("Validate gives %v, and Problems has %d errors", err, len(found))
		}

		text := digest.Text(r)
		if len(text) > mostText(len(data)) {
			t.Errorf("the digest of %d bytes has %d", len(data), len(text))
		}
		if md := digest.Markdown(r); len(md) > 2*len(text)+100 {
			t.Errorf("the text has %d bytes and its Markdown %d", len(text), len(md))
		} else if plain := strings.ReplaceAll(md, "\n", ""); bilateral.Plain(plain) != plain {
			t.Errorf("the Markdown holds what no reader should get: %q", md)
		}
		if plain := bilateral.Plain(strings.ReplaceAll(text, "\n", "")); plain != strings.ReplaceAll(text, "\n", "") {
			t.Errorf("the digest holds what no terminal should get: %q", text)
		}

		ix := r.Index()
		for i := range r.Points {
			if id := r.Points[i].ID; id != "" && ix.Find(id) == nil {
				t.Errorf("the point %q is not found", id)
			}
		}

		first, err := r.JSON()
		if err != nil {
			t.Fatalf("it was read and cannot be written: %v", err)
		}
		again, err := register.Parse(first)
		if err != nil && !errors.Is(err, register.CodeSize) {
			t.Fatalf("what was written cannot be read: %v", err)
		}
		if second, _ := again.JSON(); !bytes.Equal(first, second) {
			t.Errorf("written twice (-first +second):\n-%s\n+%s", first, second)
		}
		if digest.Text(again) != text {
			t.Error("the digest differs after a round trip")
		}
	})
}
