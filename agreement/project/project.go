package project

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/area"
	"github.com/bilateral-go/bilateral/agreement/goods"
	"github.com/bilateral-go/bilateral/country"
)

// A Project is a piece of joint work, or a set of them that is not identified
// individually.
type Project struct {
	// ID names the project in the register. Required.
	ID bilateral.ID `json:"id"`
	// Kind says what sort of work it is. Empty means not stated.
	Kind Kind `json:"kind,omitzero"`
	// Count is stated if the record stands for several projects that are not
	// identified individually. Zero means that it is one project.
	Count bilateral.Count `json:"count,omitzero"`
	// Name is its name. Empty means not stated.
	Name bilateral.Text `json:"name,omitempty"`
	// Areas are the areas of cooperation it belongs to. Empty means not stated.
	Areas []area.Code `json:"areas,omitempty"`
	// Dates is when it runs. Zero means not stated.
	Dates bilateral.Period `json:"dates,omitzero"`
	// Place is where it is carried out. Zero means not stated.
	Place country.Place `json:"place,omitzero"`
	// Site is the id of the organization on whose premises it is carried out.
	// Empty means not stated.
	Site bilateral.ID `json:"site,omitzero"`
	// Partners are those who carry it out together. Empty means not stated.
	Partners []country.Actor `json:"partners,omitempty"`
	// Outputs are what comes out of it.
	Outputs []Output `json:"outputs,omitempty"`
	// Changes are the steps in its life.
	Changes bilateral.Changes `json:"changes,omitempty"`
	// Evidence says what the record rests on.
	Evidence []bilateral.Evidence `json:"evidence,omitempty"`
	// Annotations hold private data.
	Annotations bilateral.Annotations `json:"annotations,omitempty"`
}

// An Output is something that comes out of a project.
type Output struct {
	// Product says what it is. Empty means not stated.
	Product bilateral.Text `json:"product,omitempty"`
	// Heading is its place in the Harmonized System. Empty means not stated.
	Heading goods.Heading `json:"heading,omitzero"`
	// Quantity is how much of it. Zero means not stated.
	Quantity bilateral.Quantity `json:"quantity,omitzero"`
	// Status says whether it is planned, under way or completed. Empty means not
	// stated.
	Status bilateral.Status `json:"status,omitzero"`
	// Period is when it comes out. Zero means not stated.
	Period bilateral.Period `json:"period,omitzero"`
	// Users are those it is made for. Empty means not stated.
	Users []country.Actor `json:"users,omitempty"`
	// UsedFor are the areas it is or was used in. Empty means not stated.
	UsedFor []area.Code `json:"usedFor,omitempty"`
	// UsedAt is the id of the event at which it was used. Empty means not
	// stated.
	UsedAt bilateral.ID `json:"usedAt,omitzero"`
	// Evidence says what the output rests on. Empty means the evidence of the
	// project.
	Evidence []bilateral.Evidence `json:"evidence,omitempty"`
}

// moves lists the statuses that a project can reach.
const moves bilateral.Moves = "start planned under-way interrupted completed cancelled\n" +
	"planned under-way completed postponed cancelled\n" +
	"postponed planned under-way completed cancelled\n" +
	"under-way interrupted completed cancelled failed\n" +
	"interrupted resumed completed cancelled\n" +
	"resumed interrupted completed cancelled failed\n"

// Check reports the problems of the project to c.
func (p *Project) Check(c *bilateral.Checker) {
	c.ID("id", p.ID)
	c.Enum("kind", string(p.Kind), p.Kind.Known())
	p.Name.Check(c, "name")
	area.CheckCodes(c, "areas", p.Areas)
	p.Place.Check(c, "place")
	c.Ref("site", p.Site, bilateral.RecordKindOrganization)
	country.CheckActors(c, "partners", p.Partners)
	for i := range c.Each("outputs", len(p.Outputs)) {
		p.Outputs[i].Check(c)
	}
	p.Changes.Check(c, moves)
	bilateral.CheckEvidence(c, p.Evidence, projectMembers)
	p.Annotations.Check(c)
}

// Validate returns the errors of the project as [bilateral.Problems], or nil.
func (p *Project) Validate() error {
	var c bilateral.Checker
	p.Check(&c)
	return c.Err()
}

// Check reports the problems of the output to c.
func (o *Output) Check(c *bilateral.Checker) {
	o.Product.Check(c, "product")
	o.Heading.Check(c, "heading")
	o.Quantity.Check(c, "quantity")
	c.Enum("status", string(o.Status), o.Status.Known())
	country.CheckActors(c, "users", o.Users)
	area.CheckCodes(c, "usedFor", o.UsedFor)
	c.Ref("usedAt", o.UsedAt, bilateral.RecordKindEvent)
	bilateral.CheckEvidence(c, o.Evidence, outputMembers)
}
