package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"time"
)

// An outcome is what becomes of a mutant.
type outcome string

const (
	killed     outcome = "killed"
	timedOut   outcome = "timed out"
	survived   outcome = "survived"
	uncompiled outcome = "does not compile"
)

// memory is how many KiB of addresses the tests may take: a mutant may allocate
// without end.
const memory = "4194304"

// A bench compiles and runs the tests of one package.
type bench struct {
	dir     string // of the package
	temp    string
	timeout time.Duration
}

func newBench(root, pkg string, timeout time.Duration) (*bench, error) {
	temp, err := os.MkdirTemp("", "mutate-")
	if err != nil {
		return nil, err
	}
	return &bench{filepath.Join(root, pkg), temp, timeout}, nil
}

func (b *bench) close() { os.RemoveAll(b.temp) }

// sound reports whether the tests pass without a change.
func (b *bench) sound(ctx context.Context) error {
	got, err := b.try(ctx, nil)
	if err == nil && got != survived {
		err = fmt.Errorf("the tests of %s without a change: %s", b.dir, got)
	}
	return err
}

// try compiles the tests with a mutant, or with none, and runs them.
func (b *bench) try(ctx context.Context, m *mutant) (outcome, error) {
	dir, err := os.MkdirTemp(b.temp, "")
	if err != nil {
		return "", err
	}
	defer os.RemoveAll(dir)
	overlay, err := writeOverlay(dir, m)
	if err != nil {
		return "", err
	}
	bin := filepath.Join(dir, "package.test")
	build := exec.CommandContext(ctx, "go", "test", "-c", "-vet=off", "-ldflags=-s -w", "-overlay", overlay, "-o", bin, ".")
	build.Dir = b.dir
	out, err := build.CombinedOutput()
	if ctx.Err() != nil {
		return "", ctx.Err()
	}
	if failed := (*exec.ExitError)(nil); errors.As(err, &failed) {
		if m == nil {
			return "", fmt.Errorf("the tests of %s do not compile:\n%s", b.dir, out)
		}
		return uncompiled, nil
	}
	if err != nil {
		return "", err
	}
	if _, err := os.Stat(bin); err != nil {
		return "", fmt.Errorf("%s has no tests", b.dir)
	}
	return b.test(ctx, bin, dir)
}

// test runs the compiled tests where go test would.
func (b *bench) test(ctx context.Context, bin, temp string) (outcome, error) {
	limited, cancel := context.WithTimeout(ctx, b.timeout+10*time.Second)
	defer cancel()
	run := exec.CommandContext(limited, "sh", "-c", "ulimit -v "+memory+`; exec "$0" "$@"`, bin,
		"-test.failfast", "-test.count=1", "-test.paniconexit0", "-test.timeout", b.timeout.String())
	run.Dir = b.dir
	run.Env = append(run.Environ(), "TMPDIR="+temp)
	run.WaitDelay = 5 * time.Second
	out, err := run.CombinedOutput()
	failed := (*exec.ExitError)(nil)
	switch {
	case ctx.Err() != nil:
		return "", ctx.Err()
	case err == nil:
		return survived, nil
	case limited.Err() != nil, bytes.Contains(out, []byte("panic: test timed out after")):
		return timedOut, nil
	case errors.As(err, &failed), errors.Is(err, exec.ErrWaitDelay):
		return killed, nil
	}
	return "", err
}

// writeOverlay writes the changed file and the overlay that puts it in place.
func writeOverlay(dir string, m *mutant) (string, error) {
	replace := map[string]string{}
	if m != nil {
		changed := filepath.Join(dir, "changed.go")
		if err := os.WriteFile(changed, m.apply(), 0o644); err != nil {
			return "", err
		}
		replace[m.src.path] = changed
	}
	text, err := json.Marshal(map[string]any{"Replace": replace})
	if err != nil {
		return "", err
	}
	name := filepath.Join(dir, "overlay.json")
	return name, os.WriteFile(name, text, 0o644)
}
