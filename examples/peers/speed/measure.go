package main

import (
	"fmt"
	"math/rand/v2"
	"runtime"
	"slices"
	"strings"
	"time"
	"unicode/utf8"
)

// A contestant is one of those that are measured side by side.
type contestant struct {
	name string
	run  func()
}

// A result is what one run of a contestant takes.
type result struct {
	ns     float64 // the median
	allocs float64
}

const (
	rounds = 10                    // measurements of each contestant
	enough = 50 * time.Millisecond // one measurement repeats its contestant for so long
)

// measure measures contestants in turn, so that what slows the machine down for a while
// slows all of them down. The order changes from round to round, because the heap that
// one leaves behind can slow the next one down by a tenth.
func measure(contestants []contestant) []result {
	repeats := make([]int, len(contestants))
	times := make([][]float64, len(contestants))
	results := make([]result, len(contestants))
	order := rand.New(rand.NewPCG(1969, 54))
	for i, c := range contestants {
		repeats[i] = repeat(c.run)
	}
	for range rounds {
		for _, i := range order.Perm(len(contestants)) {
			elapsed, allocs := timed(contestants[i].run, repeats[i])
			times[i] = append(times[i], float64(elapsed.Nanoseconds())/float64(repeats[i]))
			results[i].allocs = allocs / float64(repeats[i])
		}
	}
	for i := range results {
		slices.Sort(times[i])
		results[i].ns = (times[i][rounds/2-1] + times[i][rounds/2]) / 2
	}
	return results
}

// repeat returns how often a function runs in the time of one measurement.
func repeat(run func()) int {
	run() // the first time fills caches
	for n := 1; ; n *= 4 {
		if elapsed, _ := timed(run, n); elapsed > enough/10 {
			return max(1, int(float64(n)*float64(enough)/float64(elapsed)))
		}
	}
}

// timed runs a function n times, with the garbage of what was before collected.
func timed(run func(), n int) (elapsed time.Duration, allocs float64) {
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	start := time.Now()
	for range n {
		run()
	}
	elapsed = time.Since(start)
	runtime.ReadMemStats(&after)
	return elapsed, float64(after.Mallocs - before.Mallocs)
}

// printTable prints rows under a title, the first of which is the head. The first names
// columns hold names, the others hold numbers.
func printTable(title string, names int, rows [][]string) {
	widths := make([]int, len(rows[0]))
	for _, row := range rows {
		for i, cell := range row {
			widths[i] = max(widths[i], utf8.RuneCountInString(cell))
		}
	}
	fmt.Println(title)
	for _, row := range rows {
		var line strings.Builder
		for i, cell := range row {
			space := strings.Repeat(" ", widths[i]-utf8.RuneCountInString(cell))
			if i < names {
				cell += space
			} else {
				cell = space + cell
			}
			line.WriteString("  " + cell)
		}
		fmt.Println(strings.TrimRight(line.String(), " "))
	}
	fmt.Println()
}

// perSecond formats how many megabytes are read in a second.
func perSecond(bytes int, ns float64) string { return fmt.Sprintf("%.1f", float64(bytes)/ns*1000) }

// ratio formats a time as a multiple of another one.
func ratio(ns, of float64) string { return fmt.Sprintf("%.2f", ns/of) }
