package main

import (
	"fmt"
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/country/office"
)

// basis returns how the first evidence that covers a member follows from its
// source.
func basis(list []bilateral.Evidence, member string) string {
	for _, e := range list {
		for _, of := range e.Of {
			if of == member {
				return string(e.Basis)
			}
		}
	}
	for _, e := range list {
		if len(e.Of) == 0 {
			return string(e.Basis)
		}
	}
	return ""
}

// said joins what a fact consists of.
func said(values ...any) string {
	var words []string
	for _, v := range values {
		words = append(words, fmt.Sprint(v))
	}
	return strings.Join(words, " ")
}

func (v view) roles(a country.Actor) []office.Role {
	o := v.Office(a.ID)
	if t := v.Term(a.ID); t != nil {
		o = v.Office(t.Office)
	}
	return o.Roles
}

// by says who an actor is: the person and office of a term.
func (v view) by(a country.Actor) string {
	if t := v.Term(a.ID); t != nil {
		return v.Person(t.Person).Name["en"] + "/" + v.Office(t.Office).State.String()
	}
	return a.String()
}

func actors(list []country.Actor) string {
	var names []string
	for _, a := range list {
		names = append(names, string(a.Kind)+":"+a.String())
	}
	return strings.Join(names, "+")
}

// unstated names what is stated of a document of which nothing should be.
func unstated(a *agreement.Agreement) string {
	for _, act := range a.Acts {
		if len(act.Signatures) > 0 || len(act.By) > 0 {
			return said(act)
		}
	}
	if len(a.Title) > 0 || a.Kind != "" || a.Level != "" || len(a.Parties) > 0 {
		return said(a.Title, a.Kind, a.Level, a.Parties)
	}
	return "nothing of it stated"
}
