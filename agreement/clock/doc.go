// Package clock
package clock

//go:generate go run -C ../../.tools ./tablegen ../agreement/clock
