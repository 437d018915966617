package country

import "github.com/bilateral-go/bilateral"

// An Actor is somebody who does, says, owes or receives something: a state by
// its code, or a person, office holder, office, organization or commission by
// the id of its record.
//
// Lists of actors are joint: two entries did a thing together. An empty list
// means that the source does not say who, as in "it was noted".
type Actor struct {
	// Kind says what the actor is. Required.
	Kind ActorKind `json:"kind"`
	// State is the code of the state, if the kind is state. Zero otherwise.
	State Code `json:"state,omitzero"`
	// ID is the id of the record, if the kind is not state. Empty otherwise.
	ID bilateral.ID `json:"id,omitzero"`
}

// StateActor returns the actor that is a state.
func StateActor(state Code) Actor { return Actor{Kind: ActorKindState, State: state} }

// StateActors returns the actors that are states.
func StateActors(states ...Code) []Actor {
	list := make([]Actor, len(states))
	for i, s := range states {
		list[i] = StateActor(s)
	}
	return list
}

// RecordActor returns the actor that a record of the register stands for.
func RecordActor(kind ActorKind, id bilateral.ID) Actor { return Actor{Kind: kind, ID: id} }

// IsZero reports whether there is no actor.
func (a Actor) IsZero() bool { return a == Actor{} }

// Check reports the problems of the actor to c, at a member of the value it
// stands on. The zero Actor is not a problem.
func (a Actor) Check(c *bilateral.Checker, member string) {
	if a.IsZero() {
		return
	}
	c.Field(member)
	a.check(c)
	c.Up()
}

func (a Actor) check(c *bilateral.Checker) {
	c.Require("kind", a.Kind != "")
	c.Enum("kind", string(a.Kind), a.Kind.Known())
	if !a.Kind.Known() {
		return // a later release knows what belongs to it
	}
	if a.Kind == ActorKindState {
		c.Require("state", a.State != 0)
		a.State.Check(c, "state")
		c.Forbid("id", a.ID != "", string(a.Kind))
		return
	}
	c.Forbid("state", a.State != 0, string(a.Kind))
	c.Require("id", a.ID != "")
	c.Ref("id", a.ID, bilateral.RecordKind(a.Kind))
}

// CheckActors checks a member that is a list of actors. It checks each actor, and
// that none is named twice ([CodeActorTwice]).
func CheckActors(c *bilateral.Checker, member string, actors []Actor) {
	if len(actors) == 0 {
		return
	}
	for i := range c.Each(member, len(actors)) {
		actors[i].check(c)
	}
	for i := range bilateral.EachRepeated(c, member, len(actors), func(i int) Actor { return actors[i] }) {
		Codes.Report(c, "", CodeActorTwice, "value", actors[i].String())
	}
}

// String returns the code of a state, or the id of a record.
func (a Actor) String() string {
	if a.State != 0 {
		return a.State.String()
	}
	return string(a.ID)
}
