package register

import (
	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/project"
	"github.com/bilateral-go/bilateral/country/office"
	"github.com/bilateral-go/bilateral/meeting"
)

// Format is the format that this release writes, and the newest that it reads.
const Format = 1

// A Register is everything that is known of one relationship or of many. Each
// list holds the records of one kind, in any order; records name each other by
// id.
type Register struct {
	// Schema is the address of the JSON Schema that an editor checks the document
	// with, as it stands at the root of the document. The library keeps it, writes it
	// back and never reads it. Empty means none.
	Schema string `json:"$schema,omitzero"`
	// Format is the format the register is written in: [Format]. Required; [New]
	// sets it.
	Format uint32 `json:"format"`
	// ID names the register and qualifies the ids of its records when registers are
	// merged. Empty means none.
	ID bilateral.ID `json:"id,omitzero"`
	// Title is its title. Empty means not stated.
	Title bilateral.Text `json:"title,omitempty"`
	// DefaultEvidence is the id of the source that a record without evidence of its own
	// rests on. Empty means that none is stated for such a record.
	DefaultEvidence bilateral.ID `json:"defaultEvidence,omitzero"`
	// Sources are the reports and documents that the records rest on.
	Sources []bilateral.Source `json:"sources,omitempty"`
	// Persons are natural persons.
	Persons []office.Person `json:"persons,omitempty"`
	// Organizations are public bodies, enterprises, offices abroad and
	// international organizations.
	Organizations []office.Organization `json:"organizations,omitempty"`
	// Offices are posts.
	Offices []office.Office `json:"offices,omitempty"`
	// Terms say who held which office.
	Terms []office.Term `json:"terms,omitempty"`
	// Commissions are the standing bodies of the states.
	Commissions []meeting.Commission `json:"commissions,omitempty"`
	// Relationships are what the sides call their relations.
	Relationships []meeting.Relationship `json:"relationships,omitempty"`
	// Agreements are treaties and other signed documents.
	Agreements []agreement.Agreement `json:"agreements,omitempty"`
	// Projects are pieces of joint work.
	Projects []project.Project `json:"projects,omitempty"`
	// Visits are visits of one state to another.
	Visits []meeting.Visit `json:"visits,omitempty"`
	// Meetings are talks, sessions, receptions and consultations.
	Meetings []meeting.Meeting `json:"meetings,omitempty"`
	// Points are what was discussed or expressed.
	Points []meeting.Point `json:"points,omitempty"`
	// Indicators are developments measured or asserted.
	Indicators []meeting.Indicator `json:"indicators,omitempty"`
	// Events are forums, site visits and other occasions.
	Events []meeting.Event `json:"events,omitempty"`
	// Instructions are the tasks that were given.
	Instructions []meeting.Instruction `json:"instructions,omitempty"`
	// Links join records.
	Links []bilateral.Link `json:"links,omitempty"`
	// Confirmed are the warnings that are meant: somebody looked, and the record is right.
	Confirmed []Confirmation `json:"confirmed,omitempty"`
	// Annotations hold private data.
	Annotations bilateral.Annotations `json:"annotations,omitempty"`
}

// New returns an empty register of the current format. The id may be empty.
func New(id bilateral.ID) *Register { return &Register{Format: Format, ID: id} }
