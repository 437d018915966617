package register

import (
	"reflect"
	"sync"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/project"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/country/office"
	"github.com/bilateral-go/bilateral/meeting"
)

// EnumTableOf returns the table of an enumeration that stands in a register, and whether
// the type is one. The table lists the values with their labels, definitions and sources.
func EnumTableOf(t reflect.Type) (bilateral.EnumTable, bool) {
	table, ok := enums()[t]
	return table, ok
}

// enums returns the tables of the enumerations. They are made when they are first needed.
var enums = sync.OnceValue(func() map[reflect.Type]bilateral.EnumTable {
	return map[reflect.Type]bilateral.EnumTable{
		reflect.TypeFor[bilateral.Basis]():           bilateral.Bases,
		reflect.TypeFor[bilateral.Bound]():           bilateral.Bounds,
		reflect.TypeFor[bilateral.AttributionKind](): bilateral.AttributionKinds,
		reflect.TypeFor[bilateral.LinkKind]():        bilateral.LinkKinds,
		reflect.TypeFor[bilateral.Relation]():        bilateral.Relations,
		reflect.TypeFor[bilateral.Status]():          bilateral.Statuses,
		reflect.TypeFor[country.ActorKind]():         country.ActorKinds,
		reflect.TypeFor[office.OrganizationKind]():   office.OrganizationKinds,
		reflect.TypeFor[office.RoleKind]():           office.RoleKinds,
		reflect.TypeFor[agreement.Kind]():            agreement.Kinds,
		reflect.TypeFor[agreement.Level]():           agreement.Levels,
		reflect.TypeFor[agreement.Organ]():           agreement.Organs,
		reflect.TypeFor[agreement.ActKind]():         agreement.ActKinds,
		reflect.TypeFor[agreement.Instrument]():      agreement.Instruments,
		reflect.TypeFor[agreement.Ground]():          agreement.Grounds,
		reflect.TypeFor[bilateral.MonthEnd]():        bilateral.MonthEnds,
		reflect.TypeFor[clause.RuleKind]():           clause.RuleKinds,
		reflect.TypeFor[clause.TriggerKind]():        clause.TriggerKinds,
		reflect.TypeFor[clause.Occurrence]():         clause.Occurrences,
		reflect.TypeFor[clause.DateKind]():           clause.DateKinds,
		reflect.TypeFor[clause.Unit]():               clause.Units,
		reflect.TypeFor[clause.Milestone]():          clause.Milestones,
		reflect.TypeFor[clause.DurationKind]():       clause.DurationKinds,
		reflect.TypeFor[clause.EndDay]():             clause.EndDays,
		reflect.TypeFor[clause.LateNotice]():         clause.LateNotices,
		reflect.TypeFor[clause.Withdrawal]():         clause.Withdrawals,
		reflect.TypeFor[clause.Topic]():              clause.Topics,
		reflect.TypeFor[project.Kind]():              project.Kinds,
		reflect.TypeFor[meeting.DayPart]():           meeting.DayParts,
		reflect.TypeFor[meeting.RelationshipKind]():  meeting.RelationshipKinds,
		reflect.TypeFor[meeting.VisitKind]():         meeting.VisitKinds,
		reflect.TypeFor[meeting.MeetingKind]():       meeting.MeetingKinds,
		reflect.TypeFor[meeting.Medium]():            meeting.Media,
		reflect.TypeFor[meeting.Format]():            meeting.Formats,
		reflect.TypeFor[meeting.PointKind]():         meeting.PointKinds,
		reflect.TypeFor[meeting.Aspect]():            meeting.Aspects,
		reflect.TypeFor[meeting.ChangeKind]():        meeting.ChangeKinds,
		reflect.TypeFor[meeting.Judgment]():          meeting.Judgments,
		reflect.TypeFor[meeting.Outlook]():           meeting.Outlooks,
		reflect.TypeFor[meeting.Attention]():         meeting.Attentions,
		reflect.TypeFor[meeting.EventKind]():         meeting.EventKinds,
		reflect.TypeFor[meeting.CommissionKind]():    meeting.CommissionKinds,
		reflect.TypeFor[meeting.Action]():            meeting.Actions,
		reflect.TypeFor[meeting.Measure]():           meeting.Measures,
		reflect.TypeFor[meeting.Direction]():         meeting.Directions,
		reflect.TypeFor[meeting.Magnitude]():         meeting.Magnitudes,
		reflect.TypeFor[meeting.FigureRole]():        meeting.FigureRoles,
	}
})
