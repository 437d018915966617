package examples_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/area"
	"github.com/bilateral-go/bilateral/agreement/clause"
	"github.com/bilateral-go/bilateral/agreement/clock"
	"github.com/bilateral-go/bilateral/agreement/goods"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/country/office"
	"github.com/bilateral-go/bilateral/meeting"
)

// codeTables are the problem codes of every package.
var codeTables = map[string]bilateral.CodeTable{
	"":                   bilateral.Codes,
	"country":            country.Codes,
	"country/office":     office.Codes,
	"agreement":          agreement.Codes,
	"agreement/area":     area.Codes,
	"agreement/goods":    goods.Codes,
	"agreement/clause":   clause.Codes,
	"agreement/clock":    clock.Codes,
	"meeting":            meeting.Codes,
	"agreement/register": register.Codes,
}

// produced gives for every problem code the members of a register that have the
// problem: what a user's file looks like that gets it. Where the whole document
// matters it begins with a brace, or is no JSON at all.
var produced = map[bilateral.Code]string{
	bilateral.CodeRequired:        `"persons":[{}]`,
	bilateral.CodeForbidden:       `"visits":[{"id":"v","hosts":[{"kind":"state","state":"AZ","id":"v"}]}]`,
	bilateral.CodeID:              `"persons":[{"id":"Ali Asadov"}]`,
	bilateral.CodeReference:       `"meetings":[{"id":"m","visit":"nothing"}]`,
	bilateral.CodeReferenceKind:   `"meetings":[{"id":"m","visit":"m"}]`,
	bilateral.CodeMalformed:       `"visits":[{"id":"v","kind":"State Visit"}]`,
	bilateral.CodeUnknown:         `"visits":[{"id":"v","kind":"jubilee"}]`,
	bilateral.CodeDate:            `"terms":[{"heldOn":["5 May"]}]`,
	bilateral.CodeDateMissing:     `"visits":[{"dates":"2025-02-31"}]`,
	bilateral.CodeTimestamp:       `"sources":[{"published":"today"}]`,
	bilateral.CodePeriod:          `"visits":[{"dates":"in May"}]`,
	bilateral.CodePeriodOrder:     `"visits":[{"dates":"2025/2024"}]`,
	bilateral.CodeSpanOrder:       `"offices":[{"id":"o","roles":[{"kind":"minister","span":{"from":"2025","before":"2024"}}]}]`,
	bilateral.CodeCount:           `"events":[{"count":"several"}]`,
	bilateral.CodeDecimal:         `"indicators":[{"value":{"value":"1,000"}}]`,
	bilateral.CodeRange:           `"indicators":[{"id":"i","measure":"exports","value":{"value":"2","to":"1.7","unit":"USD"}}]`,
	bilateral.CodeTruth:           `"terms":[{"acting":"maybe"}]`,
	bilateral.CodeUnit:            `"indicators":[{"id":"i","measure":"output","value":{"value":"1","unit":"two words"}}]`,
	bilateral.CodeTag:             `"title":{"English":"x"}`,
	bilateral.CodeText:            `"title":{"en":" "}`,
	bilateral.CodeWording:         `"sources":[{"id":"s","evidence":[{"source":"s","basis":"relative"}]}]`,
	bilateral.CodeWhenTwice:       `"events":[{"id":"f"},{"id":"e","when":[{"relation":"during","to":"f"},{"relation":"during","to":"f"}]}]`,
	bilateral.CodeEvidenceNothing: `"sources":[{"id":"s"}],"meetings":[{"id":"m","segments":[{}],"evidence":[{"source":"s","basis":"stated","of":["/segments/1/format"]}]}]`,
	bilateral.CodeEvidenceMember:  `"sources":[{"id":"s","evidence":[{"source":"s","basis":"stated","of":["/day"]}]}]`,
	bilateral.CodeLinkSelf:        `"persons":[{"id":"p"}],"links":[{"kind":"same-as","from":"p","to":"p"}]`,
	bilateral.CodeStatusMove:      `"visits":[{"id":"v","changes":[{"status":"given"}]}]`,
	bilateral.CodeStatusOrder:     `"visits":[{"id":"v","changes":[{"status":"planned","date":"2025"},{"status":"held","date":"2024"}]}]`,
	bilateral.CodeAnnotation:      `"annotations":{"desk":1}`,
	bilateral.CodeDepth:           `"annotations":{"org.example.a":` + strings.Repeat("[", 99) + strings.Repeat("]", 99) + `}`,
	bilateral.CodeListLong:        `"persons":[{"id":"p","aliases":["x"]}],"visits":[{"id":"v","hosts":[` + strings.Repeat(`{"kind":"person","id":"p"},`, bilateral.MaxList) + `{"kind":"person","id":"p"}]}]`,
	bilateral.CodeLimit:           `"persons":[` + strings.Repeat(`{},`, bilateral.DefaultLimit) + `{}]`,

	country.CodeForm:           `"visits":[{"sending":"Belarus"}]`,
	country.CodeUnknownCountry: `"visits":[{"id":"v","sending":"QQ"}]`,
	country.CodeTwice:          `"persons":[{"id":"p","nationalities":["AZ","AZ"]}]`,
	country.CodeReserved:       `"visits":[{"id":"v","sending":"UK"}]`,
	country.CodeSubdivision:    `"meetings":[{"id":"m","place":{"subdivision":"Ganja"}}]`,
	country.CodeActorTwice:     `"visits":[{"id":"v","hosts":[{"kind":"state","state":"AZ"},{"kind":"state","state":"AZ"}]}]`,

	office.CodeHeldOutside:   `"persons":[{"id":"p"}],"offices":[{"id":"o"}],"terms":[{"id":"t","person":"p","office":"o","span":{"from":"2025"},"heldOn":["2024"]}]`,
	office.CodeOutsideOffice: `"offices":[{"id":"o","span":{"from":"2014"},"roles":[{"kind":"minister","span":{"from":"2003","before":"2006"}}]}]`,
	office.CodeHeldVacant:    `"persons":[{"id":"p"}],"offices":[{"id":"o","vacant":[{"from":"2022-10-31","before":"2025-01-09"}]}],"terms":[{"id":"t","person":"p","office":"o","heldOn":["2023-05-05"]}]`,
	office.CodeSeats: `"persons":[{"id":"p"},{"id":"q"}],"offices":[{"id":"o"}],"terms":[{"id":"t","person":"p","office":"o","heldOn":["2023-05-05"]},` +
		`{"id":"u","person":"q","office":"o","heldOn":["2023-05-05"]}]`,
	office.CodeRecognition: `"persons":[{"id":"p"}],"offices":[{"id":"o"}],"terms":[{"id":"t","person":"p","office":"o","recognizedBy":[{"by":"AZ"}]}]`,
	office.CodeRoleSpan:    `"offices":[{"id":"o","roles":[{"kind":"minister","span":{"from":"2024","before":".."}},{"kind":"minister","span":{"from":"2024","before":".."}}]}]`,

	agreement.CodePartyTwice:     `"agreements":[{"id":"a","parties":[{"actor":{"kind":"state","state":"AZ"}},{"actor":{"kind":"state","state":"AZ"}}]}]`,
	agreement.CodeActOf:          `"agreements":[{"id":"a","acts":[{"id":"x","kind":"corrected","of":"x"}]}]`,
	agreement.CodeSignatureTwice: `"persons":[{"id":"p"}],"agreements":[{"id":"a","acts":[{"kind":"signed","signatures":[{"signatory":{"kind":"person","id":"p"}},{"signatory":{"kind":"person","id":"p"}}]}]}]`,

	clock.CodePartAlone:           clocked(``, published+`,{"kind":"notice-given",`+byBelarus+`,"date":"2015-01-15","provision":"Article 5"}`),
	clock.CodeSuspendedAlone:      clocked(``, published+`,{"kind":"suspended",`+byBelarus+`,"date":"2015-01-15"}`),
	clock.CodeWithdrawnByAnother:  clocked(``, published+`,{"id":"n","kind":"notice-given","by":[{"kind":"state","state":"AZ"}],"date":"2015-01-15"},{"kind":"notice-withdrawn","of":"n",`+byBelarus+`,"date":"2015-02-15"}`),
	clock.CodeResumedByAnother:    clocked(`"suspension":{"article":"9"}`, published+`,{"kind":"suspended","by":[{"kind":"state","state":"AZ"}],"date":"2015-01-15"},{"kind":"resumed",`+byBelarus+`,"date":"2015-02-15"}`),
	clock.CodeConsentMissing:      clocked(`"entryIntoForce":{"begins":{"kind":"date","date":"2020-01-01"}}`, `{"kind":"expected"}`),
	clock.CodeNoticeStatesEarlier: clocked(`"denunciation":{"effect":{"kind":"years-after","n":1,"event":{"kind":"notice-given"}}}`, published+`,{"kind":"notice-given",`+byBelarus+`,"date":"2015-01-15","takesEffect":"2015-02-01"}`),
	clock.CodeNoticeEarly: clocked(`"duration":{"kind":"renewable","initial":{"n":5,"unit":"year"},"successive":{"n":5,"unit":"year"}},"denunciation":{"notice":{"n":6,"unit":"month"},"earliest":{"n":12,"unit":"month"}}`,
		published+`,{"kind":"notice-given",`+byBelarus+`,"date":"2013-01-15"}`),
	clock.CodeEndDayUnstated:       clocked(`"duration":{"kind":"until","until":{"kind":"date","date":"2026-12-31"}}`, published),
	clock.CodePartyGone:            `"agreements":[{"id":"a","parties":[{"actor":{"kind":"state","state":"CSHH"}},{"actor":{"kind":"state","state":"FI"}}],"acts":[{"kind":"entered-into-force","date":"1985-01-10"}]}]`,
	clock.CodePartyContested:       `"agreements":[{"id":"a","parties":[{"actor":{"kind":"state","state":"XK"}},{"actor":{"kind":"state","state":"AL"}}],"acts":[{"kind":"entered-into-force","date":"2015-01-10"}]}]`,
	clock.CodeExtendedLate:         clocked(`"duration":{"kind":"fixed","initial":{"n":5,"unit":"year"}}`, published+`,{"kind":"extended","date":"2016-01-01","until":"2020-12-31"}`),
	clock.CodeExtendedIndefinite:   clocked(`"duration":{"kind":"indefinite"}`, published+`,{"kind":"extended","date":"2016-01-01","until":"2020-12-31"}`),
	clock.CodeRuleRing:             entry(`{"kind":"days-after","n":30,"event":{"kind":"entered-into-force"}}`),
	clock.CodePublishedDiffers:     clocked(onNotes, `{"kind":"notified","date":"2020-01-01"},{"kind":"entered-into-force","date":"2020-03-01"}`),
	clock.CodeForceBeforeSignature: clocked(``, `{"kind":"signed","date":"2020-05-01"},{"kind":"entered-into-force","date":"2020-03-01"}`),
	clock.CodeNoticeLate:           clocked(renewal+`,"late":"next-term"}`, `{"kind":"entered-into-force","date":"2020-01-01"},{"kind":"notice-given","date":"2024-09-01"}`),
	clock.CodeLateNoticeUnstated:   clocked(renewal+`}`, `{"kind":"entered-into-force","date":"2020-01-01"},{"kind":"notice-given","date":"2024-09-01"}`),
	clock.CodeMonthEnd:             clocked(`"entryIntoForce":{"begins":{"kind":"months-after","n":1,"event":{"kind":"signed"}}}`, `{"kind":"signed","date":"2020-01-31"}`),
	clock.CodeActMissing:           clocked(onNotes, `{"kind":"entered-into-force","date":"2020-03-01"}`),
	clock.CodeEndAmbiguous:         clocked(``, `{"kind":"entered-into-force","date":"2020-03-01"},{"kind":"ended","date":"2021-03-01"}`),
	clock.CodeNotAParty:            clocked(``, `{"kind":"notified","date":"2020-01-01","by":[{"kind":"state","state":"FR"}]}`),
	clock.CodeActOrder:             clocked(``, `{"kind":"signed","date":"2020-01-01"},{"kind":"notified","date":"2019-01-01"}`),
	clock.CodeConsentOfAll:         clocked(``, `{"kind":"entered-into-force","date":"2020-03-01"},{"kind":"terminated","takesEffect":"2021-03-01","by":[{"kind":"state","state":"AZ"}]}`),
	clock.CodeNoNoticeClause:       clocked(`"silent":["denunciation"]`, `{"kind":"entered-into-force","date":"2020-01-01"},{"kind":"notice-given","date":"2024-09-01"}`),
	clock.CodeWithdrawalLate:       clocked(renewal+`}`, `{"kind":"entered-into-force","date":"2020-01-01"},{"id":"n","kind":"notice-given","date":"2024-03-01"},{"kind":"notice-withdrawn","of":"n","date":"2026-09-01"}`),
	clock.CodeWithdrawalExcluded:   clocked(renewal+`,"withdrawal":"excluded"}`, `{"kind":"entered-into-force","date":"2020-01-01"},{"id":"n","kind":"notice-given","date":"2024-03-01"},{"kind":"notice-withdrawn","of":"n","date":"2026-09-01"}`),
	clock.CodeBeforeForce:          clocked(``, `{"kind":"entered-into-force","date":"2020-01-01"},{"kind":"ended","takesEffect":"2019-01-01"}`),
	clock.CodeWithdrawalOrder:      clocked(renewal+`}`, `{"kind":"entered-into-force","date":"2020-01-01"},{"id":"n","kind":"notice-given","date":"2024-03-01"},{"kind":"notice-withdrawn","of":"n","date":"2023-09-01"}`),
	agreement.CodeManyActs:         clocked(``, strings.Repeat(`{"kind":"notified"},`, agreement.MaxActs)+`{"kind":"notified"}`),

	clause.CodeMember:             entry(`{"kind":"consent","n":2}`),
	clause.CodeMissing:            entry(`{"kind":"on"}`),
	clause.CodeBase:               entry(`{"kind":"days-after","n":2,"event":{"kind":"signed"},"of":[{"kind":"consent"}]}`),
	clause.CodeMonthDay:           entry(`{"kind":"next-after","monthDays":["31 May"],"event":{"kind":"signed"}}`),
	clause.CodeDepthOfRules:       entry(strings.Repeat(`{"kind":"days-after","n":1,"of":[`, clause.MaxDepth) + `{"kind":"consent"}` + strings.Repeat(`]}`, clause.MaxDepth)),
	clause.CodeRuleSize:           entry(`{"kind":"later-of","of":[` + strings.Repeat(`{"kind":"consent"},`, clause.MaxRules) + `{"kind":"consent"}]}`),
	clause.CodeNth:                entry(`{"kind":"on","event":{"kind":"signed","which":"nth"}}`),
	clause.CodeRuleCount:          entry(`{"kind":"later-of","of":[{"kind":"consent"}]}`),
	clause.CodeBaseMissing:        entry(`{"kind":"days-after","n":2}`),
	clause.CodeSilentStated:       clocked(`"silent":["duration"],"duration":{"kind":"fixed","initial":{"n":5,"unit":"year"}}`, ``),
	clause.CodeNoticeAndEffect:    clocked(renewal+`,"effect":{"kind":"months-after","n":6,"event":{"kind":"notice-given"}}}`, ``),
	clause.CodeNoticeWithoutTerms: clocked(`"duration":{"kind":"indefinite"},"denunciation":{"notice":{"n":6,"unit":"month"}}`, ``),
	clause.CodeLateWithoutNotice:  clocked(`"denunciation":{"late":"void"}`, ``),
	clause.CodeCountsTwice:        clocked(`"denunciation":{"counts":"received","effect":{"kind":"months-after","n":6,"event":{"kind":"notice-given","date":"sent"}}}`, ``),
	clause.CodeEndsOfForce:        clocked(`"entryIntoForce":{"ends":{"kind":"date","date":"2030-12-31"}}`, ``),
	clause.CodeImpliedStated:      clocked(`"denunciation":{"implied":"yes","effect":{"kind":"months-after","n":12,"event":{"kind":"notice-given"}}}`, ``),
	clause.CodeImpliedTermination: clocked(`"duration":{"kind":"fixed","initial":{"n":5,"unit":"year"}},"denunciation":{"implied":"yes"}`, ``),

	area.CodeForm:        `"agreements":[{"id":"a","areas":["Trade"]}]`,
	area.CodeUnknownArea: `"agreements":[{"id":"a","areas":["trade.barter"]}]`,
	area.CodeTwice:       `"agreements":[{"id":"a","areas":["trade","trade"]}]`,

	goods.CodeHeading: `"indicators":[{"id":"i","measure":"exports","goods":[{"heading":"10.01"}]}]`,
	goods.CodeChapter: `"indicators":[{"id":"i","measure":"exports","goods":[{"heading":"7701"}]}]`,
	goods.CodeNothing: `"indicators":[{"id":"i","measure":"exports","goods":[{}]}]`,
	goods.CodeTwice:   `"indicators":[{"id":"i","measure":"exports","goods":[{"heading":"10"},{"heading":"10"}]}]`,

	agreement.CodeLanguageTwice: `"agreements":[{"id":"a","languages":["en","en"]}]`,
	agreement.CodePrevailing:    `"agreements":[{"id":"a","languages":["az","be"],"prevailing":"en"}]`,

	meeting.CodeParticipantTwice: `"persons":[{"id":"p"}],"meetings":[{"id":"m","segments":[{"participants":[{"kind":"person","id":"p"}],"delegations":[{"state":"AZ","head":{"kind":"person","id":"p"}}]}]}]`,
	meeting.CodeBegins:           `"meetings":[{"id":"m","dates":"2025-05-05","begins":"2025-05-06T10:00"}]`,
	meeting.CodeSides:            `"relationships":[{"id":"r","sides":[{"kind":"state","state":"AZ"}]}]`,

	meeting.CodeOneState:          `"visits":[{"id":"v","sending":"AZ","receiving":"AZ"}]`,
	meeting.CodeStates:            `"commissions":[{"id":"c","states":["AZ"]}]`,
	meeting.CodeSegmentOrder:      `"meetings":[{"id":"m","segments":[{"order":1},{"order":1}]}]`,
	meeting.CodeSessionCommission: `"meetings":[{"id":"m","ordinal":15}]`,
	meeting.CodeDelegationTwice:   `"meetings":[{"id":"m","segments":[{"delegations":[{"state":"AZ"},{"state":"AZ"}]}]}]`,
	meeting.CodePointEmpty:        `"points":[{"id":"p","kind":"note"}]`,
	meeting.CodeDirection:         `"indicators":[{"id":"i","measure":"exports","direction":"up","change":{"value":"-3"}}]`,

	register.CodeSyntax:      `{"format":1,`,
	register.CodeUTF8:        `"title":{"en":"` + "\xff" + `"}`,
	register.CodeTrailing:    `{"format":1} {}`,
	register.CodeSurrogate:   `"title":{"en":"half \ud83d"}`,
	register.CodeNull:        `"visits":null`,
	register.CodeKind:        `"visits":{}`,
	register.CodeNumber:      `"meetings":[{"ordinal":-1}]`,
	register.CodeMember:      `"visitors":[]`,
	register.CodeMemberCase:  `"Visits":[]`,
	register.CodeMemberTwice: `"visits":[],"visits":[]`,
	register.CodeSize:        "", // a limit, below
	register.CodeObjects:     `"visits":[` + strings.Repeat(`{},`, register.DefaultObjects) + `{}]`,
	register.CodeFormat:      `{}`,
	register.CodeFormatNewer: `{"format":99}`,
	register.CodeIDTwice:     `"persons":[{"id":"p"},{"id":"p"}]`,
	register.CodeStateVisit: `"offices":[{"id":"o","roles":[{"kind":"minister"}]}],` +
		`"visits":[{"id":"v","kind":"state","visitors":[{"kind":"office","id":"o"}]}]`,
	register.CodeCoChairs: `"offices":[{"id":"a","state":"AZ"},{"id":"b","state":"AZ"}],` +
		`"commissions":[{"id":"c","states":["AZ","BY"],"coChairs":["a","b"]}]`,
	register.CodeRing: `"agreements":[` +
		`{"id":"a","clauses":{"entryIntoForce":{"begins":{"kind":"milestone","agreement":"b","milestone":"ended"}}}},` +
		`{"id":"b","clauses":{"entryIntoForce":{"begins":{"kind":"milestone","agreement":"a","milestone":"ended"}}}}]`,
	register.CodeReplacedWithout: `"agreements":[{"id":"a"},{"id":"b"}],"links":[{"kind":"replaces","from":"b","to":"a"}]`,
	register.CodeNotInOffice: `"persons":[{"id":"p"}],"offices":[{"id":"o"}],"terms":[{"id":"t","person":"p","office":"o","span":{"from":"2020","before":"2021"}}],` +
		`"visits":[{"id":"v","dates":"2025-05-05","visitors":[{"kind":"term","id":"t"}]}]`,
	register.CodeFullPowers: `"persons":[{"id":"p"}],"offices":[{"id":"o","roles":[{"kind":"minister"}]}],"terms":[{"id":"t","person":"p","office":"o","heldOn":["2025-05-05"]}],` +
		`"agreements":[{"id":"a","level":"intergovernmental","acts":[{"kind":"signed","date":"2025-05-05","signatures":[{"signatory":{"kind":"term","id":"t"}}]}]}]`,
	register.CodeConfirmedNothing: `"visits":[{"id":"v"}],"confirmed":[{"record":"v","member":"/dates","code":"calendar","reason":"the chronicle says so"}]`,
	register.CodeCalendar:         `"sources":[{"id":"s","published":"2023-08-01"}],"meetings":[{"id":"m","dates":"1445-01-12","evidence":[{"source":"s","basis":"stated"}]}]`,
	register.CodeOutsideVisit:     `"visits":[{"id":"v","dates":"2025-05-05"}],"meetings":[{"id":"m","visit":"v","dates":"2025-05-07"}]`,
}

// called gives, for the codes that no document has, a call that returns them.
var called = map[bilateral.Code]func() error{
	register.CodeUTF16: func() error {
		_, err := register.Parse([]byte("\xff\xfe{\x00}\x00"))
		return err
	},
	register.CodeMergeNoID: func() error {
		_, err := register.Qualify(&register.Register{Persons: []office.Person{{ID: "p"}}})
		return err
	},
	register.CodeMergeDiffers: func() error {
		a, b := register.New("r"), register.New("r")
		a.Visits, b.Visits = []meeting.Visit{{ID: "v", Ordinal: 1}}, []meeting.Visit{{ID: "v", Ordinal: 2}}
		_, err := register.Merge(a, b)
		return err
	},
	bilateral.CodeColumn: func() error { return new(bilateral.Date).Scan(20250505) },
	country.CodeReused: func() error {
		_, err := country.ParseAt("CS", bilateral.Date{})
		return err
	},
	country.CodeReusedOn: func() error {
		_, err := country.ParseAt("CS", bilateral.MustParseDate("1998"))
		return err
	},
	country.CodeNameUnknown: func() error {
		_, err := country.ParseName("Atlantis")
		return err
	},
	country.CodeNameAmbiguous: func() error {
		_, err := country.ParseName("Korea")
		return err
	},
	country.CodeNameThen: func() error {
		_, err := country.ParseNameAt("Soviet Union", bilateral.MustParseDate("2020"))
		return err
	},
	country.CodePair: func() error {
		_, err := country.NewPair(country.AZ, country.AZ)
		return err
	},
	agreement.CodePartyUnresolved: func() error {
		_, err := agreement.ParseParty("the Government of Atlantis")
		return err
	},
	agreement.CodePartySeveral: func() error {
		_, err := agreement.ParseParty("France and Germany")
		return err
	},
	agreement.CodePartyOrgan: func() error {
		_, err := agreement.ParseParty("the Friends of Belarus")
		return err
	},
	agreement.CodePartyAmbiguous: func() error {
		_, err := agreement.ParseParty("the Korean Government")
		return err
	},
}

// Clauses of the agreements below.
const (
	published = `{"kind":"entered-into-force","date":"2010-01-10"}`
	byBelarus = `"by":[{"kind":"state","state":"BY"}]`
	onNotes   = `"entryIntoForce":{"begins":{"kind":"days-after","n":30,"event":{"kind":"notified"}}}`
	renewal   = `"duration":{"kind":"renewable","initial":{"n":5,"unit":"year"},"successive":{"n":5,"unit":"year"}},` +
		`"denunciation":{"notice":{"n":6,"unit":"month"}`
)

// clocked writes an agreement of Azerbaijan and Belarus with clauses and acts.
func clocked(clauses, acts string) string {
	return `"agreements":[{"id":"a","parties":[{"actor":{"kind":"state","state":"AZ"}},{"actor":{"kind":"state","state":"BY"}}],` +
		`"clauses":{` + clauses + `},"acts":[` + acts + `]}]`
}

// entry writes an agreement whose clause on entry into force is a rule.
func entry(rule string) string { return clocked(`"entryIntoForce":{"begins":`+rule+`}`, ``) }

// TestEveryCode proves that every problem code of every package can happen, in a
// file, and that none is used twice.
func TestEveryCode(t *testing.T) {
	owner := map[bilateral.Code]string{}
	for pkg, table := range codeTables {
		for info := range table.All() {
			if other, ok := owner[info.Code]; ok {
				t.Errorf("%s is a code of %s and of %s", info.Code, importPath(pkg), importPath(other))
			}
			owner[info.Code] = pkg
			doc, ok := produced[info.Code]
			if call := called[info.Code]; call != nil {
				if err := call(); !errors.Is(err, info.Code) {
					t.Errorf("the call for %s returns %v", info.Code, err)
				}
				continue
			}
			if !ok {
				t.Errorf("nothing here produces %s", info.Code)
				continue
			}
			limits := register.Limits{}
			if info.Code == register.CodeSize {
				doc, limits.Bytes = `{"format":1}`, 5
			}
			if !strings.HasPrefix(doc, "{") {
				doc = `{"format":1,` + doc + `}`
			}
			var problems bilateral.Problems
			r, err := limits.Parse([]byte(doc))
			if err == nil {
				problems = r.Problems()
			} else if problems, ok = errors.AsType[bilateral.Problems](err); !ok {
				t.Fatalf("%s: %v", info.Code, err)
			}
			i := slices.IndexFunc(problems, func(p bilateral.Problem) bool { return p.Code == info.Code })
			if i < 0 {
				t.Errorf("%.200s gives no %s but\n%.500v", doc, info.Code, problems)
				continue
			}
			if p := problems[i]; p.Severity != info.Severity || strings.ContainsAny(p.Message+p.Hint, "{") && !strings.Contains(info.Hint, "{elevator}") {
				t.Errorf("%s: severity %s, words %q, %q", info.Code, p.Severity, p.Message, p.Hint)
			}
		}
	}
	for code := range produced {
		if _, ok := owner[code]; !ok {
			t.Errorf("%s is a code of no package", code)
		}
	}
	// A package that has codes is in the list.
	for _, p := range list(t, "./...") {
		for _, file := range parse(t, p.Dir, false) {
			if obj := file.Scope.Lookup("Codes"); obj != nil {
				if _, ok := codeTables[strings.TrimPrefix(strings.TrimPrefix(p.ImportPath, module), "/")]; !ok {
					t.Errorf("the codes of %s are not listed here", p.ImportPath)
				}
			}
		}
	}
}
