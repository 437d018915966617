package meeting

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/area"
	"github.com/bilateral-go/bilateral/agreement/goods"
	"github.com/bilateral-go/bilateral/country"
)

// An Event is a forum, a site visit, an exhibition or another occasion, or a
// series of them.
type Event struct {
	// ID names the event in the register. Required.
	ID bilateral.ID `json:"id"`
	// Kind says what sort of occasion it is. Empty means not stated.
	Kind EventKind `json:"kind,omitzero"`
	// Count is stated if the record stands for several events that are not
	// identified individually. Zero means that it is one, or one series.
	Count bilateral.Count `json:"count,omitzero"`
	// Name is its name. Empty means not stated.
	Name bilateral.Text `json:"name,omitempty"`
	// Ordinal is its number in a series, or the number of years of an anniversary, from 1.
	// Zero means not stated.
	Ordinal uint32 `json:"ordinal,omitzero"`
	// Of is the id of the record whose opening, award, anniversary or the like it is. Empty
	// means not stated.
	Of bilateral.ID `json:"of,omitzero"`
	// Visit is the id of the visit it belongs to. Empty means not stated, or
	// none.
	Visit bilateral.ID `json:"visit,omitzero"`
	// Dates is when it is. Zero means not stated.
	Dates bilateral.Period `json:"dates,omitzero"`
	// Begins is when it begins, if the time of day is stated: 2025-05-05T18:10. Zero means
	// not stated.
	Begins bilateral.Timestamp `json:"begins,omitzero"`
	// DayPart is the part of the day in which it begins, if no time is stated. Empty means not
	// stated.
	DayPart DayPart `json:"dayPart,omitzero"`
	// Length is how long it lasts, with a UCUM unit: 15 min, 3 d. Zero means not stated.
	Length bilateral.Quantity `json:"length,omitzero"`
	// When places it if no date is stated. Empty means not stated.
	When bilateral.Whens `json:"when,omitempty"`
	// Place is where it is. Zero means not stated.
	Place country.Place `json:"place,omitzero"`
	// Areas are what it is about. Empty means not stated.
	Areas []area.Code `json:"areas,omitempty"`
	// Site is the id of the organization or project that is visited, opened or
	// handed over. Empty means not stated.
	Site bilateral.ID `json:"site,omitzero"`
	// Organizers are those who hold it or do it, jointly if there are several. Empty means
	// not stated.
	Organizers []country.Actor `json:"organizers,omitempty"`
	// To are those it is given, sent or handed over to: who receives aid, a gift or a message.
	// Empty means not stated, or nobody.
	To []country.Actor `json:"to,omitempty"`
	// Against are those it is directed at or done to: the side attacked, the diplomats
	// expelled. Empty means not stated, or nobody.
	Against []country.Actor `json:"against,omitempty"`
	// Participants are those who take part. Empty means not stated.
	Participants []country.Actor `json:"participants,omitempty"`
	// Goods are what is given, handed over, seized or shown. Empty means not stated.
	Goods []goods.Goods `json:"goods,omitempty"`
	// Medium says how those who took part met. Empty means not stated.
	Medium Medium `json:"medium,omitzero"`
	// Recurring says whether the record is a series. Unknown means not stated.
	Recurring bilateral.Truth `json:"recurring,omitzero"`
	// Reciprocal says whether each side holds it in turn. Unknown means not
	// stated.
	Reciprocal bilateral.Truth `json:"reciprocal,omitzero"`
	// Changes are the steps in its life.
	Changes bilateral.Changes `json:"changes,omitempty"`
	// Evidence says what the record rests on.
	Evidence []bilateral.Evidence `json:"evidence,omitempty"`
	// Annotations hold private data.
	Annotations bilateral.Annotations `json:"annotations,omitempty"`
}

// Check reports the problems of the event to c.
func (e *Event) Check(c *bilateral.Checker) {
	c.ID("id", e.ID)
	c.Enum("kind", string(e.Kind), e.Kind.Known())
	e.Name.Check(c, "name")
	c.Ref("of", e.Of)
	c.Ref("visit", e.Visit, bilateral.RecordKindVisit)
	checkBegins(c, e.Begins, e.Dates)
	c.Enum("dayPart", string(e.DayPart), e.DayPart.Known())
	e.Length.Check(c, "length")
	e.When.Check(c, "when")
	e.Place.Check(c, "place")
	area.CheckCodes(c, "areas", e.Areas)
	c.Ref("site", e.Site, bilateral.RecordKindOrganization, bilateral.RecordKindProject)
	country.CheckActors(c, "organizers", e.Organizers)
	country.CheckActors(c, "to", e.To)
	country.CheckActors(c, "against", e.Against)
	goods.CheckAll(c, "goods", e.Goods)
	c.Enum("medium", string(e.Medium), e.Medium.Known())
	country.CheckActors(c, "participants", e.Participants)
	e.Changes.Check(c, occasionMoves)
	bilateral.CheckEvidence(c, e.Evidence, eventMembers)
	e.Annotations.Check(c)
}

// Validate returns the errors of the event as [bilateral.Problems], or nil.
func (e *Event) Validate() error {
	var c bilateral.Checker
	e.Check(&c)
	return c.Err()
}
