// Package peers compares the library with others: that an independent validator
// judges documents as the library does, and how fast each is. It is a module of
// its own, so that no importer of the library ever sees what it needs.
package peers
