package examples_test

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var block = regexp.MustCompile("(?s)```(\\w+)\n(.*?)```")

// TestReadme runs what the README shows: its commands in this checkout, its
// program in a module of its own that is set up by its commands.
func TestReadme(t *testing.T) {
	readme, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	ci, err := os.ReadFile("../.ci/run")
	if err != nil {
		t.Fatal(err)
	}
	root, err := filepath.Abs("..")
	if err != nil {
		t.Fatal(err)
	}
	var setup []string
	var program, output string
	for _, m := range block.FindAllStringSubmatch(string(readme), -1) {
		switch kind, text := m[1], m[2]; kind {
		case "sh":
			for line := range strings.Lines(text) {
				switch line = strings.TrimSpace(line); {
				case line == "go test ./...":
					if !bytes.Contains(ci, []byte("\n"+line+"\n")) && !bytes.Contains(ci, []byte("step \"the README's tests\" "+line+"\n")) {
						t.Errorf(".ci/run does not call %q", line)
					}
				case strings.HasPrefix(line, "go run "):
					if len(goTool(t, strings.Fields(line)[1:]...)) == 0 {
						t.Errorf("%s prints nothing", line)
					}
				default:
					setup = append(setup, line)
				}
			}
		case "go":
			program = text
		case "text":
			output = text
		default:
			t.Errorf("nothing runs a block of kind %q", kind)
		}
	}
	start := strings.Index(program, "func main() {\n")
	if n := strings.Count(program[start:], "\n"); n > 15 {
		t.Errorf("the quick start has %d lines", n)
	}

	dir := t.TempDir()
	for name, text := range map[string]string{"main.go": program, "go.mod": "module desk\n\ngo 1.26\n"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	for _, line := range append(setup, "go run .") {
		words := strings.Fields(strings.ReplaceAll(line, "=../bilateral", "="+root))
		cmd := exec.Command(words[0], words[1:]...)
		cmd.Dir = dir
		var stderr bytes.Buffer
		cmd.Stderr = &stderr
		out, err := cmd.Output()
		if err != nil {
			t.Fatalf("%s: %v\n%s", line, err, &stderr)
		}
		if line == "go run ." {
			if diff := cmp.Diff(output, string(out)); diff != "" {
				t.Errorf("the program prints (-want +got):\n%s", diff)
			}
		}
	}
}
