package wording

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/bilateral-go/bilateral/agreement/clause"
)

var (
	file       = flag.String("file", "read.jsonl", "the file of treaties for TestMissed")
	clausesDir = flag.String("clauses", "", "the directory of read.jsonl and unlabelled.jsonl")
	show       = flag.String("show", "", "show these: wrong, missed, left")
)

// labelled is a treaty with its clauses as people have read them.
type labelled struct {
	ID, Title string
	Articles  []struct{ Article, Text string }
	Clauses   clause.Clauses
}

func load(t *testing.T, name string) []labelled {
	t.Helper()
	if *clausesDir == "" {
		t.Skip("no -clauses")
	}
	f, err := os.Open(filepath.Join(*clausesDir, name))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var out []labelled
	in := bufio.NewScanner(f)
	in.Buffer(nil, 1<<24)
	for in.Scan() {
		var l labelled
		if err := json.Unmarshal(in.Bytes(), &l); err != nil {
			t.Fatal(err)
		}
		out = append(out, l)
	}
	return out
}

func (l labelled) text() string {
	var b strings.Builder
	for _, a := range l.Articles {
		b.WriteString(a.Article + "\n" + strings.ReplaceAll(a.Text, "\n", " ") + "\n")
	}
	return b.String()
}

// answers writes the members of clauses as texts that are compared: without articles, and
// with one name for exchanged and notified, both of which are right where notes are
// exchanged to notify.
func answers(cs clause.Clauses) map[string]string {
	out := map[string]string{}
	put := func(name string, v any, zero bool) {
		if zero {
			return
		}
		data, _ := json.Marshal(v)
		out[name] = strings.ReplaceAll(string(data), `"exchanged"`, `"notified"`)
	}
	put("entryIntoForce", cs.EntryIntoForce.Begins, cs.EntryIntoForce.Begins.IsZero())
	put("provisional", cs.Provisional.Begins, cs.Provisional.Begins.IsZero())
	d := cs.Duration
	d.Article, d.Evidence = "", nil
	put("duration", d, d.Kind == "")
	x := cs.Denunciation
	x.Article, x.Evidence, x.Counts, x.Withdrawal = "", nil, "", ""
	put("denunciation", x, x.IsZero())
	put("survival", cs.Survival.Ends, cs.Survival.Ends.IsZero())
	for i, e := range cs.Effects {
		put(fmt.Sprintf("effect %d", i), []clause.Rule{e.Begins, e.Ends}, false)
	}
	put("suspension", cs.Suspension.Begins, cs.Suspension.Begins.IsZero())
	return out
}

// TestScore compares what is read of a hundred treaties with what people have read.
func TestScore(t *testing.T) {
	right, wrong, missed := 0, 0, 0
	by := map[string][3]int{}
	for _, l := range load(t, "read.jsonl") {
		r := Read(l.text())
		want, got := answers(l.Clauses), answers(r.Clauses)
		count := func(name string, i int) {
			name, _, _ = strings.Cut(name, " ")
			x := by[name]
			x[i]++
			by[name] = x
		}
		for name, g := range got {
			if want[name] == g {
				right++
				count(name, 0)
				continue
			}
			wrong++
			count(name, 1)
			if strings.Contains(*show, "wrong") {
				fmt.Printf("WRONG %s %s\n  got  %s\n  want %s\n", l.ID, name, g, want[name])
				for _, s := range r.Rests {
					if s.Member == "/"+name {
						fmt.Println("   >", s.Text(l.text()))
					}
				}
			}
		}
		for name, w := range want {
			if got[name] == "" {
				missed++
				count(name, 2)
				if strings.Contains(*show, "missed") {
					fmt.Printf("MISSED %s %s %s\n", l.ID, name, w)
				}
			}
		}
		if strings.Contains(*show, "left") {
			for _, s := range r.Left {
				fmt.Printf("LEFT %s [%s] %s\n", l.ID, s.Stopped, s.Text(l.text()))
			}
		}
	}
	if right < 165 || 100*right < 98*(right+wrong) {
		t.Errorf("right %d, wrong %d: fewer than before", right, wrong)
	}
	t.Logf("right %d, wrong %d, missed %d: precision %.1f %%, recall %.1f %% %v", right, wrong, missed, 100*float64(right)/float64(max(1, right+wrong)), 100*float64(right)/float64(right+wrong+missed), by)
}

// TestMissed lists for each member that was missed the sentences that were left in its article.
func TestMissed(t *testing.T) {
	for _, l := range load(t, *file) {
		text := l.text()
		r := Read(text)
		want, got := answers(l.Clauses), answers(r.Clauses)
		for name := range want {
			if got[name] != "" || strings.HasPrefix(name, "effect") || !strings.Contains(*show, name) {
				continue
			}
			fmt.Printf("MISSED %s %s %s\n", l.ID, name, want[name])
			for _, s := range r.Left {
				if x := s.Text(text); len(x) < 3000 {
					fmt.Printf("   [%s] %.330s\n", s.Stopped, x)
				}
			}
		}
	}
}

// TestUnlabelled counts what was read of texts without labels.
func TestUnlabelled(t *testing.T) {
	members, left, other, bytes := map[string]int{}, 0, 0, 0
	all := load(t, "unlabelled.jsonl")
	for i, l := range all {
		text := l.text()
		bytes += len(text)
		r := Read(text)
		for _, s := range r.Rests {
			members[s.Member]++
		}
		for _, s := range r.Left {
			if s.Stopped == "" {
				other++
				continue
			}
			left++
			if strings.Contains(*show, "left") && i < 100 {
				fmt.Printf("- [%s] %.300s\n", s.Stopped, s.Text(text))
			}
		}
	}
	t.Logf("%d treaties, %d bytes, rests %v, left %d, other %d", len(all), bytes, members, left, other)
}
