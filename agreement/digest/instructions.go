package digest

import (
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/meeting"
)

func (d *digest) instructions() {
	d.begin("Instructions")
	for i := range d.r.Instructions {
		if n := &d.r.Instructions[i]; !d.isOther(n.ID, n) {
			d.tell(0, n.ID, n)
		}
	}
}

// instruction returns one sentence: who told whom to do what, and what became of it.
func (d *digest) instruction(n *meeting.Instruction) string {
	by, to, what := d.actors(n.Issuers), d.actors(n.Addressees), with(" to ", d.whatToDo(n))
	set := several(n.Count, "an instruction", "instructions")
	var text string
	switch {
	case by != "" && to != "" && what != "" && (n.Count.IsZero() || n.Count == bilateral.Exactly(1)):
		text = by + " instructed " + to + what
	case by != "" && to != "":
		text = by + " gave " + to + " " + set + what
	case by != "":
		text = by + " gave " + set + what
	case to != "":
		text = to + " received " + set + what
	case set == "an instruction":
		text = "an instruction was given" + what
	default:
		text = set + " were given" + what
	}
	text = bilateral.UpperFirst(text) + with(", ", d.at(n.In)) + d.claimed(n.Evidence)
	if what == "" {
		text += "; what to do is not stated"
	}
	if due := with(", by ", clause.EnglishDate(n.Due)) + with(", ", every(n.Every)) + d.when(bilateral.Whens{n.DueWhen}); due != "" {
		text += "; due" + strings.TrimPrefix(due, ",")
	}
	return text + d.history(n.Changes, bilateral.StatusGiven, bilateral.Period{})
}

// whatToDo says what an instruction asks for: "prepare the opening".
func (d *digest) whatToDo(n *meeting.Instruction) string {
	if n.Action == "" && n.About.IsZero() {
		return ""
	}
	verb := orElse(label(n.Action), "act on")
	switch n.Action {
	case meeting.ActionReport:
		verb = "report on"
	case meeting.ActionInform:
		verb = "give information on"
	case meeting.ActionWithdraw:
		verb = "withdraw from"
	case meeting.ActionRefrain:
		verb = "refrain from"
	case meeting.ActionApologize:
		verb = "apologize for"
	}
	return verb + " " + d.matter(&n.About)
}
