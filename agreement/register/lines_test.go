package register_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/google/go-cmp/cmp"
)

func ExampleReadLines() {
	text := `{"format":1,"id":"az-by"}
{"format":1,"id":"az-kz","visits":null}

{"format":1,"id":"az-tr"}
`
	for r, err := range register.ReadLines(strings.NewReader(text)) {
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(r.ID)
	}
	// Output:
	// az-by
	// 2:35: /visits: null is never written; leave out the member if it is not stated [json-null]
	// az-tr
}

func ExampleLimits_ReadLines() {
	short := register.Limits{Bytes: 30}
	for r, err := range short.ReadLines(strings.NewReader(`{"format":1,"id":"the-relationship"}` + "\n" + `{"format":1,"id":"az-by"}`)) {
		fmt.Println(r != nil, err)
	}
	// Output:
	// false 1: the document is larger than 30 bytes; split it, or raise the limit if you trust the document [size]
	// true <nil>
}

func ExampleWriteLines() {
	registers := []*register.Register{register.New("az-by"), register.New("az-kz")}
	err := register.WriteLines(os.Stdout, slices.Values(registers))
	fmt.Println(err)
	// Output:
	// {"format":1,"id":"az-by"}
	// {"format":1,"id":"az-kz"}
	// <nil>
}

// lineEvents tells what ReadLines yields, one text each.
func lineEvents(l register.Limits, r io.Reader) []string {
	var events []string
	for r, err := range l.ReadLines(r) {
		var problems bilateral.Problems
		switch {
		case errors.As(err, &problems):
			events = append(events, fmt.Sprint(problems[0].Line, " ", problems[0].Code))
		case err != nil:
			events = append(events, err.Error())
		default:
			events = append(events, string(r.ID))
		}
	}
	return events
}

func TestReadLines(t *testing.T) {
	a, b := `{"format":1,"id":"a"}`, `{"format":1,"id":"b"}`
	long := `{"format":1,"id":"` + strings.Repeat("a", 1<<17) + `"}`
	tests := []struct {
		name string
		text string
		want []string
	}{
		{"empty", "", nil},
		{"blank", " \n\t\r\n\n", nil},
		{"no end", a + "\n" + b, []string{"a", "b"}},
		{"LF", a + "\n" + b + "\n", []string{"a", "b"}},
		{"CRLF", a + "\r\n\r\n" + b + "\r\n", []string{"a", "b"}},
		{"byte-order mark", "\ufeff" + a + "\n" + b, []string{"a", "b"}},
		{"byte-order mark alone", "\ufeff", nil},
		{"fault between", a + "\n{\n" + b, []string{"a", "2 json-syntax", "b"}},
		{"two on a line", a + b + "\n" + b, []string{"1 json-trailing", "b"}},
		{"long", a + "\n" + long + "\n" + b, []string{"a", long[18 : len(long)-2], "b"}},
		{"long, twice", long + "\n" + a + "\n" + long, []string{long[18 : len(long)-2], "a", long[18 : len(long)-2]}},
		{"longer than the limit", a + "\n" + strings.Repeat(" ", 1<<18) + "\n" + b, []string{"a", "2 size", "b"}},
		{"last longer than the limit", a + "\n" + strings.Repeat("x", 1<<18), []string{"a", "2 size"}},
	}
	for _, tt := range tests {
		l := register.Limits{Bytes: 1<<17 + 100}
		if diff := cmp.Diff(tt.want, lineEvents(l, strings.NewReader(tt.text))); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
		if diff := cmp.Diff(tt.want, lineEvents(l, iotest.OneByteReader(strings.NewReader(tt.text)))); diff != "" {
			t.Errorf("%s, byte by byte (-want +got):\n%s", tt.name, diff)
		}
	}
	broken := io.MultiReader(strings.NewReader(a+"\n"), iotest.ErrReader(errors.New("disk gone")))
	if diff := cmp.Diff([]string{"a", "disk gone"}, lineEvents(register.Limits{}, broken)); diff != "" {
		t.Errorf("reader fails (-want +got):\n%s", diff)
	}
	for range register.ReadLines(strings.NewReader(a + "\n" + b)) {
		break // the sequence must end without a panic
	}
}

// Lines at the limit: the end of the line does not count.
func TestReadLinesAtLimit(t *testing.T) {
	for _, size := range []int{100, 1<<16 - 1, 1 << 16, 1<<16 + 1} {
		line := `{"format":1,"id":"a"}` + strings.Repeat(" ", size-21)
		for _, end := range []string{"", "\n", "\r\n"} {
			if got := lineEvents(register.Limits{Bytes: int64(size)}, strings.NewReader(line+end)); !slices.Equal(got, []string{"a"}) {
				t.Errorf("%d bytes, end %q: got %q", size, end, got)
			}
			if got := lineEvents(register.Limits{Bytes: int64(size) - 1}, strings.NewReader(line+end)); !slices.Equal(got, []string{"1 size"}) {
				t.Errorf("a byte more than %d, end %q: got %q", size-1, end, got)
			}
		}
	}
}

// What WriteLines writes is read back as it was, and is one line a register.
func TestWriteLines(t *testing.T) {
	for _, name := range fixtures {
		r, want := fixture(t, name)
		var text bytes.Buffer
		if err := register.WriteLines(&text, slices.Values([]*register.Register{r, r})); err != nil {
			t.Fatal(err)
		}
		if n := bytes.Count(text.Bytes(), []byte("\n")); n != 2 {
			t.Errorf("%s: %d lines, want 2", name, n)
		}
		read := 0
		for got, err := range register.ReadLines(&text) {
			if err != nil {
				t.Fatal(err)
			}
			read++
			back, err := got.JSON()
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), string(back)); diff != "" {
				t.Errorf("%s (-want +got):\n%s", name, diff)
			}
		}
		if read != 2 {
			t.Errorf("%s: read %d registers, want 2", name, read)
		}
	}
	good, bad := register.New("a"), register.New("a")
	bad.Title = bilateral.Text{"en": "\xff"}
	if err := register.WriteLines(brokenWriter{}, slices.Values([]*register.Register{good})); err == nil {
		t.Error("WriteLines to a broken writer: no error")
	}
	var text bytes.Buffer
	if err := register.WriteLines(&text, slices.Values([]*register.Register{good, bad})); err == nil {
		t.Error("WriteLines of a text that is not UTF-8: no error")
	}
	if got, want := text.String(), `{"format":1,"id":"a"}`+"\n"; got != want {
		t.Errorf("before the error WriteLines wrote %q, want %q", got, want)
	}
}

// Names of the owner's choice are written in alphabetical order.
func TestWriteLinesOrder(t *testing.T) {
	r := register.New("a")
	r.Title = bilateral.Text{"ru": "7", "az": "1", "en": "4", "be": "2", "kk": "5", "de": "3", "ky": "6", "tr": "8"}
	var text bytes.Buffer
	if err := register.WriteLines(&text, slices.Values([]*register.Register{r})); err != nil {
		t.Fatal(err)
	}
	want := `{"format":1,"id":"a","title":{"az":"1","be":"2","de":"3","en":"4","kk":"5","ky":"6","ru":"7","tr":"8"}}` + "\n"
	if diff := cmp.Diff(want, text.String()); diff != "" {
		t.Errorf("the line (-want +got):\n%s", diff)
	}
}

// repeated is a reader of n copies of a line, which it never holds together.
type repeated struct {
	line []byte
	n    int
	rest []byte
}

func (r *repeated) Read(p []byte) (int, error) {
	if len(r.rest) == 0 {
		if r.n == 0 {
			return 0, io.EOF
		}
		r.n, r.rest = r.n-1, r.line
	}
	n := copy(p, r.rest)
	r.rest = r.rest[n:]
	return n, nil
}

// The memory for a long text is that of its lines, not that of the text.
func TestReadLinesMemory(t *testing.T) {
	r, _ := fixture(t, fixtures[0])
	var line bytes.Buffer
	register.WriteLines(&line, slices.Values([]*register.Register{r}))
	const n = 2000
	inUse := func() int64 {
		var m runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&m)
		return int64(m.HeapAlloc)
	}
	before, most, read := inUse(), int64(0), 0
	for r, err := range register.ReadLines(&repeated{line: line.Bytes(), n: n}) {
		if err != nil {
			t.Fatal(err)
		}
		if read++; read%200 == 0 {
			most = max(most, inUse()-before)
		}
		runtime.KeepAlive(r)
	}
	if read != n {
		t.Errorf("read %d registers, want %d", read, n)
	}
	if most > 2<<20 {
		t.Errorf("%d kB more in use, want at most 2048", most>>10)
	}
}
