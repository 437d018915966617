package wording

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/google/go-cmp/cmp"
)

// A saying is a text and the clauses that it states, as JSON.
type saying struct{ text, want string }

// sayings are sentences that were written for this test, and what they say. An empty answer
// means that the sentence is left.
var sayings = []saying{
	// Entry into force.
	{"This Treaty shall enter into force on the date of its signature.", `{"entryIntoForce":{"begins":{"kind":"on","event":{"kind":"signed"}}}}`},
	{"The present Convention will come into force upon signature.", `{"entryIntoForce":{"begins":{"kind":"on","event":{"kind":"signed"}}}}`},
	{"This Protocol shall enter into force on the date of the exchange of the instruments of ratification.", `{"entryIntoForce":{"begins":{"kind":"on","event":{"kind":"exchanged"}}}}`},
	{"The Agreement shall enter into force thirty (30) days after the date on which both Parties have notified each other, through diplomatic channels, that their domestic procedures have been completed.", `{"entryIntoForce":{"begins":{"kind":"days-after","n":30,"event":{"kind":"notified"}}}}`},
	{"This Agreement shall enter into force on the first day of the third month following the date of receipt of the last notification.", `{"entryIntoForce":{"begins":{"kind":"first-day","n":3,"unit":"month","event":{"kind":"notified","date":"received"}}}}`},
	{"This Agreement shall enter into force on the first day of the month following the date on which the Parties have informed each other of the fulfilment of their legal requirements.", `{"entryIntoForce":{"begins":{"kind":"first-day","n":1,"unit":"month","event":{"kind":"notified"}}}}`},
	{"This Agreement shall enter into force on the tenth day after the later of the dates on which the Governments have notified each other in writing of the completion of their formalities.", `{"entryIntoForce":{"begins":{"kind":"days-after","n":10,"event":{"kind":"notified"}}}}`},
	{"This Agreement shall enter into force on the day after both Parties have notified each other in writing that the requirements have been met.", `{"entryIntoForce":{"begins":{"kind":"days-after","n":1,"event":{"kind":"notified"}}}}`},
	{"This Agreement shall enter into force on the last day of the month following the month in which the later of these notifications has been received.", `{"entryIntoForce":{"begins":{"kind":"last-day","n":1,"unit":"month","event":{"kind":"notified","date":"received"}}}}`},
	{"This Agreement shall enter into force on the last day of the month in which the instruments of ratification are exchanged.", `{"entryIntoForce":{"begins":{"kind":"last-day","unit":"month","event":{"kind":"exchanged"}}}}`},
	{"This Agreement shall enter into force on 1 March 2006.", `{"entryIntoForce":{"begins":{"kind":"date","date":"2006-03-01"}}}`},
	{"This Agreement shall enter into force on 31 February 2006.", ``},
	{"This Agreement shall enter into force twelve (11) days after signature.", ``},
	{"This Agreement shall enter into force on a date to be fixed by an exchange of notes.", `{"entryIntoForce":{"begins":{"kind":"set-by-parties","event":{"kind":"exchanged"}}}}`},
	{"If this is acceptable to your Government, this note and your reply shall constitute an agreement between our Governments, which shall enter into force on the date of your reply.", `{"entryIntoForce":{"begins":{"kind":"on","event":{"kind":"replied","date":"done"}}}}`},
	{"This Agreement shall enter into force on the date on which the Government of the Kingdom of Norway notifies the Government of Iceland in writing that its procedures have been completed.", `{"entryIntoForce":{"begins":{"kind":"on","event":{"kind":"notified","party":"NO"}}}}`},
	{"This Agreement shall enter into force on the date on which the Commission of Moonlight notifies the Government of Iceland that all is well.", ``},
	{"This Agreement shall enter into force when the moon is full.", ``},
	{"This Agreement shall enter into force on the date of its signature unless a Party objects.", ``},
	{"This Agreement shall enter into force thirty days after the date of such denunciation.", ``},
	// Provisional application.
	{"This Agreement shall be applied provisionally from the date of its signature and shall enter into force on the date of the exchange of the instruments of ratification.", `{"entryIntoForce":{"begins":{"kind":"on","event":{"kind":"exchanged"}}},"provisional":{"begins":{"kind":"on","event":{"kind":"signed"}}}}`},
	{"Pending its entry into force, this Agreement shall be provisionally applied from the date of signature.", `{"provisional":{"begins":{"kind":"on","event":{"kind":"signed"}}}}`},
	{"This Agreement shall be applied provisionally from the date of its signature. It shall not be applied provisionally where a Party objects.", ``},
	{"This Agreement shall be applied provisionally from the date of its signature. This Agreement shall be applied provisionally from 1 May 2020.", ``},
	// Duration.
	{"This Agreement shall be valid for two years and shall be extended from year to year unless terminated by either Party.", `{"duration":{"kind":"renewable","initial":{"n":2,"unit":"year"},"successive":{"n":1,"unit":"year"}}}`},
	{"Thereafter it shall be tacitly renewed for further periods of one year.", ``},
	{"This Agreement shall remain in force for two years. Thereafter it shall be renewed for further periods of equal length.", `{"duration":{"kind":"renewable","initial":{"n":2,"unit":"year"},"successive":{"n":2,"unit":"year"}}}`},
	{"This Agreement shall remain in force for one year. This Agreement shall remain in force for two years.", ``},
	{"This Agreement shall remain in force until 31 December 2030.", `{"duration":{"kind":"until","until":{"kind":"date","date":"2030-12-31"}}}`},
	{"This Agreement shall remain in force for a period of five years.", `{"duration":{"kind":"fixed","initial":{"n":5,"unit":"year"}}}`},
	{"This Agreement shall remain in force indefinitely.", `{"duration":{"kind":"indefinite"}}`},
	{"This Convention shall remain in force until terminated by one of the Contracting States.", `{"duration":{"kind":"indefinite"}}`},
	{"This Agreement is concluded for an unlimited period.", `{"duration":{"kind":"indefinite"}}`},
	{"This Agreement shall enter into force on the date of signature and shall remain in force for ten (10) years.", `{"entryIntoForce":{"begins":{"kind":"on","event":{"kind":"signed"}}},"duration":{"kind":"fixed","initial":{"n":10,"unit":"year"}}}`},
	{"This Agreement shall remain in force for two years. Thereafter it shall be automatically renewed for further periods of one year, unless either Party notifies the other in writing, at least six months before the expiry of the current period, of its intention to terminate it.", `{"duration":{"kind":"renewable","initial":{"n":2,"unit":"year"},"successive":{"n":1,"unit":"year"}},"denunciation":{"notice":{"n":6,"unit":"month"}}}`},
	{"This Agreement shall remain in force for three years. If it has not been denounced three months before the date of its expiry, it shall be tacitly renewed for periods of two years at a time.", `{"duration":{"kind":"renewable","initial":{"n":3,"unit":"year"},"successive":{"n":2,"unit":"year"}},"denunciation":{"notice":{"n":3,"unit":"month"}}}`},
	{"This Agreement shall remain in force for three years. It shall then be renewed as the Parties see fit.", ``},
	// Denunciation.
	{"Either Party may terminate this Agreement at any time by giving six months' notice in writing to the other Party.", `{"denunciation":{"effect":{"kind":"months-after","n":6,"event":{"kind":"notice-given"}}}}`},
	{"Either Contracting Party may denounce this Agreement by notification through diplomatic channels. The denunciation shall take effect ninety days after the date of receipt of the notification by the other Contracting Party.", `{"denunciation":{"effect":{"kind":"days-after","n":90,"event":{"kind":"notice-given","date":"received"}}}}`},
	{"Either Party may at any time give notice to the other Party of its decision to terminate this Agreement. In such case the Agreement shall terminate twelve months after the date of receipt of the notice by the other Party, unless the notice to terminate is withdrawn by agreement before the expiry of this period.", `{"denunciation":{"effect":{"kind":"months-after","n":12,"event":{"kind":"notice-given","date":"received"}},"withdrawal":"by-consent"}}`},
	{"Such termination shall become effective on the first day of the month following the expiration of a period of six months after the date of receipt of notice of termination by the other Party.", `{"denunciation":{"effect":{"kind":"first-day","n":7,"unit":"month","event":{"kind":"notice-given","date":"received"}}}}`},
	{"This Agreement shall remain in force for four years. Each Government shall then have the right to denounce the Agreement at any time by giving three months' notice to the other Government.", `{"duration":{"kind":"fixed","initial":{"n":4,"unit":"year"}},"denunciation":{"effect":{"kind":"later-of","of":[{"kind":"months-after","n":3,"event":{"kind":"notice-given"}},{"kind":"on","event":{"kind":"initial-term-ended"}}]}}}`},
	{"Either State may terminate the Convention, through diplomatic channels, by giving notice of termination at least six months before the end of any calendar year.", `{"denunciation":{"effect":{"kind":"first-day","n":1,"unit":"year","of":[{"kind":"months-after","n":6,"event":{"kind":"notice-given"}}]}}}`},
	{"The termination shall take effect three months from the date of the notification of denunciation to the other Contracting Party.", `{"denunciation":{"effect":{"kind":"months-after","n":3,"event":{"kind":"notice-given"}}}}`},
	{"The termination shall take effect three months after both Parties have notified each other of their procedures.", ``},
	{"Either Party may denounce this Agreement whenever it likes and for whatever reason.", ``},
	{"This Agreement shall terminate at midnight immediately before the first anniversary of the date of receipt of the notice by the other Party.", `{"denunciation":{"effect":{"kind":"years-after","n":1,"event":{"kind":"notice-given","date":"received"}}}}`},
	{"Either State may terminate the Convention by giving notice of termination at least six months before the end of any calendar year beginning after the expiration of a period of five years from the date of its entry into force.",
		`{"denunciation":{"effect":{"kind":"first-day","n":1,"unit":"year","of":[{"kind":"months-after","n":6,"event":{"kind":"notice-given"}}]},"notBefore":{"kind":"first-day","n":1,"unit":"year","of":[{"kind":"years-after","n":5,"event":{"kind":"entered-into-force"}}]}}}`},
	{"Either State may terminate the Convention by giving notice of termination at least six months before the end of any calendar year. In such event the Convention shall cease to have effect for taxable years and periods beginning after the end of the calendar year in which the notice of termination has been given.", `{"denunciation":{"notice":{"n":6,"unit":"month"},"effect":{"kind":"first-day","n":1,"unit":"year","event":{"kind":"notice-given"}}}}`},
	// What does not belong to the agreement itself.
	{"Any amendment shall enter into force on the date of its signature.", ``},
	{"No tariff shall come into effect before it is approved.", ``},
	// Survival.
	{"In respect of investments made before the date of termination of this Agreement, the foregoing Articles shall continue to be effective for a further period of ten years from that date.", `{"survival":{"provision":"investments made before the date of termination of this agreement","ends":{"kind":"years-after","n":10,"event":{"kind":"ended"}}}}`},
	// Contradictions.
	{"This Agreement shall enter into force upon signature. This Agreement shall enter into force on 1 March 2006.", ``},
	{"This Agreement shall enter into force upon signature. However, it shall only come into force if the Parties so decide.", ``},
}

func TestRead(t *testing.T) {
	for _, s := range slices.Concat(sayings, moreSayings, practices) {
		r := Read(s.text)
		want := clause.Clauses{}
		if s.want != "" {
			if err := json.Unmarshal([]byte(s.want), &want); err != nil {
				t.Fatal(s.text, err)
			}
		}
		if diff := cmp.Diff(want, r.Clauses, cmp.AllowUnexported(bilateral.Date{}, clause.MonthDay{})); diff != "" {
			t.Errorf("%s\n(-want +got):\n%s\nleft: %v", s.text, diff, r.Left)
		}
		var c bilateral.Checker
		if r.Clauses.Check(&c, "clauses"); len(c.Problems()) > 0 {
			t.Errorf("%s: %v", s.text, c.Problems())
		}
		if s.want == "" && len(r.Left) == 0 && !strings.Contains(s.text, "mendment") && !strings.Contains(s.text, "tariff") {
			t.Errorf("%s: nothing is said and nothing is left", s.text)
		}
	}
}

// What a sentence says beyond what was understood of it is left, and the rest is proposed.
func TestLeftBesides(t *testing.T) {
	for _, test := range []struct {
		text  string
		rests string
		left  int
	}{
		{"This Treaty shall enter into force upon signature and its provisions shall have effect in both States: (b) for duties on tea, on any parcel that crosses the border.", "/entryIntoForce", 1},
		{"This Treaty shall enter into force upon signature and its provisions shall have effect from 1 May 1999.", "/entryIntoForce", 0},
		{"In the event that this Treaty is terminated in accordance with paragraph 2, the Treaty shall continue to have effect in relation to all persons who:", "/survival", 1},
	} {
		r := Read(test.text)
		if len(r.Rests) == 0 || r.Rests[0].Member != test.rests || len(r.Left) != test.left {
			t.Errorf("%s\nrests %v, left %v", test.text, r.Rests, r.Left)
		}
		if strings.HasSuffix(r.Clauses.Survival.Provision, ":") {
			t.Errorf("%s\nwhat survives ends in a colon", test.text)
		}
	}
}

// Articles begin with a line of their own, and each member says in which it stands.
func TestArticles(t *testing.T) {
	const text = "Article 7\n1. This Agreement shall enter into force upon signature.\n2. It shall remain in force for one year.\nARTICLE VIII\nEither Party may terminate this Agreement by giving thirty days' notice in writing to the other Party.\n"
	r := Read(text)
	if got := r.Clauses.EntryIntoForce.Article + ", " + r.Clauses.Duration.Article + ", " + r.Clauses.Denunciation.Article; got != "Article 7, Article 7, Article VIII" {
		t.Errorf("the articles are %s", got)
	}
	var spans []string
	for _, s := range r.Rests {
		spans = append(spans, s.Member+": "+s.Text(text))
	}
	want := []string{
		"/entryIntoForce: This Agreement shall enter into force upon signature.",
		"/duration: It shall remain in force for one year.",
		"/denunciation: Either Party may terminate this Agreement by giving thirty days' notice in writing to the other Party.",
	}
	if diff := cmp.Diff(want, spans); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// A full stop does not end a sentence behind an abbreviation or an initial, and the numbers
// of paragraphs are no sentences.
func TestSentences(t *testing.T) {
	for text, want := range map[string][]string{
		"It is done at St. Johns. It is signed.":                                                    {"It is done at St. Johns.", "It is signed."},
		"See No. 5 of the list. It is of J. Smith.":                                                 {"See No. 5 of the list.", "It is of J. Smith."},
		"1. It is one. 2. It is two; (a) it is three.":                                              {"It is one.", "It is two;", "it is three."},
		"16.1. It is one.\n\n16.2 It is two":                                                        {"It is one.", "It is two"},
		"It is done on 5 May. a) It is signed.":                                                     {"It is done on 5 May.", "It is signed."},
		"Article 3\nIt is one\nand the same.":                                                       {"It is one\nand the same."},
		"Article 3 of it is a sentence that says so much that it cannot be the name of an article.": {"Article 3 of it is a sentence that says so much that it cannot be the name of an article."},
	} {
		var got []string
		for _, s := range sentences(text) {
			got = append(got, text[s.from:s.to])
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%q (-want +got):\n%s", text, diff)
		}
	}
}

// A sentence in one article does not make one in another doubtful.
func TestDoubtStaysInItsArticle(t *testing.T) {
	const one = "Article 1\nThis Agreement shall enter into force upon signature.\n"
	const doubt = "It shall come into force if the Parties so decide.\n"
	if r := Read(one + doubt); !r.Clauses.IsZero() || len(r.Left) != 2 {
		t.Errorf("in one article: %+v, left %v", r.Clauses, r.Left)
	}
	if r := Read(one + "Article 2\n" + doubt); r.Clauses.EntryIntoForce.IsZero() || len(r.Left) != 1 || r.Left[0].Stopped != "if" {
		t.Errorf("in two articles: %+v, left %v", r.Clauses, r.Left)
	}
}

// Every name that a production refers to is described, every description is used, and
// every meaning of a sentence is one that the code knows.
func TestGrammar(t *testing.T) {
	g := parseGrammar(english)
	used := map[string]bool{"sentence": true, "empty": true}
	var visit func(p *pattern)
	visit = func(p *pattern) {
		if p.kind == isNamed {
			used[p.text] = true
			if _, ok := g.productions[p.text]; !ok && !strings.Contains(" digits daynumber yearnumber numeral ", " "+p.text+" ") {
				t.Errorf("<%s> is not described", p.text)
			}
		}
		for _, part := range p.parts {
			visit(part)
		}
	}
	n := 0
	for _, list := range g.productions {
		for _, p := range list {
			visit(p.words)
			n++
		}
	}
	for name := range g.productions {
		if !used[name] {
			t.Errorf("nothing refers to <%s>", name)
		}
	}
	if n < 250 {
		t.Errorf("only %d productions", n)
	}
}

func TestParseGrammarPanics(t *testing.T) {
	for _, table := range []string{"rule without words", "rule a : (b", "rule a : b )"} {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("%q is read", table)
				}
			}()
			parseGrammar(table)
		}()
	}
}

// The work grows with the length of the text, also if no sentence ends.
func TestReadGrows(t *testing.T) {
	const phrase = "This Agreement shall enter into force on the date of the exchange of the instruments and "
	for _, text := range []string{phrase, "the date of the ", "unless ", "( ", "( a ) ", "shall constitute an agreement which shall ", "Article 1\n"} {
		steps := func(n int) int {
			total := 0
			for _, s := range sentences(strings.Repeat(text, n)) {
				total += work(s)
			}
			return total
		}
		if few, many := steps(200), steps(400); many > 3*few+maxSteps {
			t.Errorf("%q: %d steps, twice as long %d", text, few, many)
		}
	}
}

// work returns the steps that reading a sentence takes.
func work(s sentence) int {
	m := newMatcher(englishGrammar(), s.tokens)
	m.whole()
	return m.steps
}

func FuzzRead(f *testing.F) {
	for _, s := range slices.Concat(sayings, moreSayings, practices) {
		f.Add(s.text)
	}
	f.Add("Article 1\n1. (a) This Agreement\xff shall enter into force … ")
	f.Fuzz(func(t *testing.T, text string) {
		r := Read(text)
		for _, s := range append(r.Rests, r.Left...) {
			if s.From < 0 || s.From > s.To || s.To > len(text) {
				t.Fatalf("a span from %d to %d of %d bytes", s.From, s.To, len(text))
			}
			if s.Stopped != "" && !strings.Contains(text[s.From:s.To], s.Stopped) {
				t.Fatalf("%q is not in %q", s.Stopped, text[s.From:s.To])
			}
		}
	})
}

func BenchmarkRead(b *testing.B) {
	var text strings.Builder
	for _, s := range slices.Concat(sayings, moreSayings) {
		text.WriteString(s.text + "\n")
	}
	b.SetBytes(int64(text.Len()))
	b.ReportAllocs()
	for b.Loop() {
		Read(text.String())
	}
}
