package examples_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// A block is a code block of the README, under the heading it stands below.
type block struct{ heading, kind, text string }

// readmeBlocks lists every code block of the README in order, and what holds it to the
// code. A block without a test is shown only.
var readmeBlocks = []struct {
	heading, kind string
	test          func(t *testing.T, readme string, blocks []block, i int)
}{
	{"bilateral", "console", testQuoted},
	{"bilateral", "console", testQuoted},
	{"Two commands", "sh", testCommands},
	{"Questions and calls", "go", testCalls},
	{"A clause in three forms", "text", nil},
	{"A clause in three forms", "go", testClause},
	{"A clause in three forms", "json", nil}, // with the block before it
	{"From the words of a treaty", "console", testQuoted},
	{"How it fits together", "text", nil},
	{"Use it", "sh", nil}, // with the block after it
	{"Use it", "go", testProgram},
	{"Use it", "text", nil}, // with the block before it
	{"In another language", "sh", testWalk},
}

// TestReadme runs or compiles what the README shows.
func TestReadme(t *testing.T) {
	data, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	readme := strings.ReplaceAll(string(data), "\r\n", "\n")
	if n := strings.Count(readme, "\n"); n > 225 {
		t.Errorf("the README has %d lines", n)
	}
	blocks := blocksOf(readme)
	var got, want []string
	for _, b := range blocks {
		got = append(got, b.heading+": "+b.kind)
	}
	for _, b := range readmeBlocks {
		want = append(want, b.heading+": "+b.kind)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Fatalf("the code blocks are not those of readmeBlocks (-want +got):\n%s", diff)
	}
	for i, b := range readmeBlocks {
		if b.test != nil {
			t.Run(fmt.Sprintf("%d %s", i+1, b.heading), func(t *testing.T) { b.test(t, readme, blocks, i) })
		}
	}
	t.Run("packages", func(t *testing.T) { testPackages(t, readme) })
}

func blocksOf(readme string) []block {
	var blocks []block
	heading := ""
	open := false
	for line := range strings.Lines(readme) {
		switch fence, isFence := strings.CutPrefix(line, "```"); {
		case isFence && open:
			open = false
		case isFence:
			open = true
			blocks = append(blocks, block{heading, strings.TrimSpace(fence), ""})
		case open:
			blocks[len(blocks)-1].text += line
		case strings.HasPrefix(line, "#"):
			heading = strings.TrimSpace(strings.TrimLeft(line, "#"))
		}
	}
	return blocks
}

// testQuoted runs the command in the first line and wants the lines below it in the
// output, in that order and with nothing between them but where "..." stands. Columns may
// be narrower than in the output, and a cell that ends in an ellipsis may be cut.
func testQuoted(t *testing.T, _ string, blocks []block, i int) {
	command, quoted, _ := strings.Cut(blocks[i].text, "\n")
	args, ok := strings.CutPrefix(command, "$ go ")
	if !ok {
		t.Fatalf("%q is no go command", command)
	}
	output := strings.Split(string(goTool(t, strings.Fields(args)...)), "\n")
	skip := false
	for line := range strings.Lines(quoted) {
		line = strings.TrimSuffix(line, "\n")
		if len([]rune(line)) > 130 {
			t.Errorf("too wide: %s", line)
		}
		if skip = skip || line == "..."; line == "..." {
			continue
		}
		n := slices.IndexFunc(output, func(out string) bool { return sameCells(line, out) })
		if n < 0 || n > 0 && !skip {
			t.Fatalf("%s does not print here:\n%s\nbut:\n%s", command, line, strings.Join(output, "\n"))
		}
		output, skip = output[n+1:], false
	}
	if rest := strings.TrimSpace(strings.Join(output, "")); rest != "" && !skip {
		t.Errorf("%s prints more:\n%s", command, strings.Join(output, "\n"))
	}
}

var gap = regexp.MustCompile(` {2,}`)

// sameCells reports whether a quoted line is a line of the output.
func sameCells(quoted, output string) bool {
	q, o := gap.Split(quoted, -1), gap.Split(output, -1)
	return slices.EqualFunc(q, o, func(quoted, output string) bool {
		start, cut := strings.CutSuffix(quoted, "…")
		return quoted == output || cut && len(start) >= 10 && strings.HasPrefix(output, start)
	})
}

// testCommands wants the two commands to be what a fresh checkout needs: the first prints
// something, the second is a step of .ci/run.
func testCommands(t *testing.T, _ string, blocks []block, i int) {
	if diff := cmp.Diff("go run ./examples/report\ngo test ./...\n", blocks[i].text); diff != "" {
		t.Errorf("the two commands (-want +got):\n%s", diff)
	}
	if len(goTool(t, "run", "./examples/report")) == 0 {
		t.Error("the report is empty")
	}
	ci, err := os.ReadFile("../.ci/run")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Contains(ci, []byte("step \"the README's tests\" go test ./...\n")) {
		t.Error(".ci/run does not call go test ./...")
	}
}

// testWalk wants the commands of the walk to be steps of .ci/run, which has Node.js.
func testWalk(t *testing.T, _ string, blocks []block, i int) {
	ci, err := os.ReadFile("../.ci/run")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(blocks[i].text) {
		if !bytes.Contains(ci, []byte(strings.TrimSuffix(line, "\n"))) {
			t.Errorf(".ci/run does not call %s", line)
		}
	}
}

// cell is a code span that begins with one of our variables or packages.
var cell = regexp.MustCompile("`((?:r|ix|k|digest|register|schema)\\.[^`]+)`")

// testCalls compiles the calls of the table of questions after the block above it.
func testCalls(t *testing.T, readme string, blocks []block, i int) {
	_, section, _ := strings.Cut(readme, "\n## "+blocks[i].heading+"\n")
	section, _, _ = strings.Cut(section, "\n## ")
	body := "var r *register.Register\n" + blocks[i].text
	questions := 0
	for line := range strings.Lines(section) {
		if !strings.HasPrefix(line, "| ") || strings.HasPrefix(line, "| question ") {
			continue
		}
		calls := cell.FindAllStringSubmatch(line, -1)
		if len(calls) == 0 {
			t.Errorf("no call answers: %s", line)
		}
		for _, call := range calls {
			body += "show(" + call[1] + ")\n"
		}
		if strings.Count(line, "`") != 2*len(calls) {
			t.Errorf("nothing compiles a code span of: %s", line)
		}
		questions++
	}
	if questions != 9 {
		t.Errorf("%d questions", questions)
	}
	compile(t, body, "agreement/clock", "agreement/digest", "agreement/register", "agreement/schema", "")
}

// testClause wants the clause in Go to marshal to the JSON in the block after it.
func testClause(t *testing.T, _ string, blocks []block, i int) {
	var want bytes.Buffer
	if err := json.Compact(&want, []byte(blocks[i+1].text)); err != nil {
		t.Fatal(err)
	}
	binary := compile(t, "data, err := json.Marshal("+strings.TrimSpace(blocks[i].text)+")\nshow(string(data), err)\n", "agreement/clause")
	out, err := exec.Command(binary).Output()
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want.String()+" <nil>\n", string(out)); diff != "" {
		t.Errorf("the clause as JSON (-want +got):\n%s", diff)
	}
}

// compile builds a program of statements that can use our packages, encoding/json and
// show, which prints what it is given. It returns the path of the program.
func compile(t *testing.T, body string, packages ...string) string {
	t.Helper()
	program := "package main\n\nimport (\n\"encoding/json\"\n\"fmt\"\n"
	for _, pkg := range packages {
		program += fmt.Sprintf("%q\n", importPath(pkg))
	}
	program += ")\n\nvar _ = json.Marshal\n\nfunc show(v ...any) { fmt.Println(v...) }\n\nfunc main() {\n" + body + "}\n"
	dir := t.TempDir()
	source, binary := filepath.Join(dir, "main.go"), filepath.Join(dir, "main.exe")
	if err := os.WriteFile(source, []byte(program), 0o644); err != nil {
		t.Fatal(err)
	}
	goTool(t, "build", "-o", binary, source)
	return binary
}

// testProgram runs the program in a module of its own that is set up by the commands in
// the block before it, and wants it to print the block after it.
func testProgram(t *testing.T, _ string, blocks []block, i int) {
	setup, program, output := blocks[i-1].text, blocks[i].text, blocks[i+1].text
	_, body, _ := strings.Cut(program, "func main() {\n")
	if n := strings.Count(body, "\n"); n > 15 {
		t.Errorf("the program has %d lines", n)
	}
	root, err := filepath.Abs("..")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	for name, text := range map[string]string{"main.go": program, "go.mod": "module desk\n\ngo 1.26\n"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	for line := range strings.Lines(setup + "go run .\n") {
		words := strings.Fields(line)
		for w := range words { // after the split: the path may have spaces
			words[w] = strings.ReplaceAll(words[w], "=../bilateral", "="+root)
		}
		cmd := exec.Command(words[0], words[1:]...)
		cmd.Dir = dir
		var stderr bytes.Buffer
		cmd.Stderr = &stderr
		out, err := cmd.Output()
		if err != nil {
			t.Fatalf("%s: %v\n%s", line, err, &stderr)
		}
		if line == "go run .\n" {
			if diff := cmp.Diff(output, string(out)); diff != "" {
				t.Errorf("the program prints (-want +got):\n%s", diff)
			}
		}
	}
}

// testPackages wants every package in the table of packages, and no other.
func testPackages(t *testing.T, readme string) {
	_, section, _ := strings.Cut(readme, "\n## Packages\n")
	section, _, _ = strings.Cut(section, "\n## ")
	var got, want []string
	for line := range strings.Lines(section) {
		if name, ok := strings.CutPrefix(line, "| `"); ok {
			name, _, _ = strings.Cut(name, "`")
			got = append(got, name)
		}
	}
	for _, floor := range floors {
		for _, pkg := range floor {
			if pkg == "" {
				pkg = "bilateral"
			}
			want = append(want, pkg)
		}
	}
	slices.Sort(got)
	slices.Sort(want)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("the packages (-want +got):\n%s", diff)
	}
}
