package main

import (
	"bytes"
	"fmt"
	"io"
	"runtime"
	"strings"

	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/go-json-experiment/json/jsontext"
)

// lines measures JSON Lines: how fast registers are read one by one, and how much
// memory a long text takes.
func lines() error {
	reference, _, err := readFile(referenceFile)
	if err != nil {
		return err
	}
	line := jsontext.Value(bytes.Clone(reference))
	if err := line.Compact(); err != nil {
		return err
	}
	const n = 100
	text := bytes.Repeat(append(line, '\n'), n)
	var failed error
	walk := func(in io.Reader, check bool, each func(i int)) {
		i := 0
		for r, err := range register.ReadLines(in) {
			if err == nil && check {
				err = r.Validate()
			}
			if err != nil {
				failed = err
				return
			}
			i++
			each(i)
		}
	}
	nothing := func(int) {}
	results := measure([]contestant{
		{"read", func() { walk(bytes.NewReader(text), false, nothing) }},
		{"read and validated", func() { walk(bytes.NewReader(text), true, nothing) }},
	})
	rows := [][]string{{"THE REFERENCE REGISTER ON EACH LINE", "LINES", "BYTES", "MB/S", "US A LINE"}}
	for i, name := range []string{"read", "read and validated"} {
		rows = append(rows, []string{name, fmt.Sprint(n), fmt.Sprint(len(text)), perSecond(len(text), results[i].ns), fmt.Sprintf("%.0f", results[i].ns/n/1000)})
	}
	printTable("lines: speed", 1, rows)

	const documents = 100_000
	in := &manyDocuments{left: documents}
	text = nil
	before := heapInUse()
	peak := before
	walk(in, true, func(i int) {
		if i%100 == 0 {
			var m runtime.MemStats
			runtime.ReadMemStats(&m)
			peak = max(peak, m.HeapInuse)
		}
	})
	if failed != nil {
		return failed
	}
	printTable("lines: memory", 1, [][]string{
		{"SMALL DOCUMENTS", "LINES", "BYTES", "SHORTEST", "LONGEST", "HEAP BEFORE", "PEAK HEAP IN USE"},
		{"read and validated", fmt.Sprint(documents), fmt.Sprint(in.bytes), fmt.Sprint(in.shortest), fmt.Sprint(in.longest),
			megabytes(before), megabytes(peak)},
	})
	return nil
}

// heapInUse returns the size of the heap without garbage.
func heapInUse() uint64 {
	var m runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&m)
	return m.HeapInuse
}

func megabytes(n uint64) string { return fmt.Sprintf("%.1f MB", float64(n)/1e6) }

// manyDocuments makes small registers as they are read, one a line, so that the text is
// never in memory.
type manyDocuments struct {
	left              int
	line, rest        []byte // the last line, and what was not read of it
	bytes             int
	shortest, longest int
}

// Read reads on, as [io.Reader] describes it.
func (m *manyDocuments) Read(p []byte) (int, error) {
	if len(m.rest) == 0 {
		if m.left == 0 {
			return 0, io.EOF
		}
		m.next()
	}
	n := copy(p, m.rest)
	m.rest = m.rest[n:]
	return n, nil
}

// padding is what titles are made longer with.
var padding = strings.Repeat("on cooperation in trade and transport, ", 20)

func (m *manyDocuments) next() {
	more := m.left * 37 % 680 // the titles are of many lengths
	m.line = fmt.Appendf(m.line[:0], `{"format":1,"sources":[{"id":"s"}],"agreements":[{"id":"a%d","title":{"en":"Agreement %s"},`+
		`"parties":[{"actor":{"kind":"state","state":"AZ"}},{"actor":{"kind":"state","state":"BY"}}],`+
		`"acts":[{"kind":"signed","date":"2019-05-06"}],"evidence":[{"source":"s","basis":"stated"}]}]}`+"\n", m.left, padding[:more])
	m.left--
	m.rest = m.line
	m.bytes += len(m.line)
	m.longest = max(m.longest, len(m.line))
	if m.shortest == 0 || len(m.line) < m.shortest {
		m.shortest = len(m.line)
	}
}
