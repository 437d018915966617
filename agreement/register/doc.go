// Package register holds everything that is known of one relationship or of many. It
// reads and writes registers, checks them as a whole and finds records by id.
//
// # Reading
//
// [Parse] is strict: it refuses an unknown member, a null or a day that does not
// exist. It reports all such problems at once, each with its JSON Pointer, line and
// column. It keeps a well-formed unknown value, such as a code of a later release;
// [Register.Problems] reports it as a warning, and [Register.Write] writes it back.
//
// A document may begin with a byte-order mark of UTF-8, and its lines may end in CRLF.
// [ReadLines] reads JSON Lines: many registers, each on a line of its own.
//
// Reading does not validate. A document that was read may still contradict itself;
// [Register.Validate] reports that. [ParseProblems] does both in one go, also for a document
// of the wrong shape. A warning that is meant is listed in [Register.Confirmed] and not
// repeated.
//
// # Building
//
// [Register.Hold] gives a person in an office as an actor and adds the records behind it.
// A record without evidence rests on [Register.DefaultEvidence].
//
// # Writing
//
// [Register.Write] writes canonical JSON: members in declared order, no members that
// are not stated, two spaces of indentation, a value on one line where it fits into 100
// bytes. Reading it and writing it again gives
// the same bytes. [WriteLines] writes one register a line.
//
// # Formats
//
// A register states the format it is written in. Until the first release there is
// only format 1, and members may be added to it. After that release, only values of
// codes are added within a format, and a new member makes a new format. Older
// formats are still read; a newer one is refused with an error that names it.
//
// # Questions to all agreements
//
// [Index.InForce], [Index.Deadlines], [Index.Changes], [Index.ExitBy] and
// [Index.WaitingFor] ask the clock of every agreement what a treaty desk asks.
//
// # Joining registers
//
// [Merge] joins registers without losing a claim: ids get the name of their register before
// them ([Qualify]), equal records under one id are one, and records that differ are refused.
// What is one thing under two ids is joined by a link of kind same-as. [Register.IDs] walks over
// every id. [Diff] lists what an update changed.
//
// # Many accounts
//
// [Register.Candidates] finds records that may be one thing, for a person to confirm.
// [Register.Conflicts] lists what accounts of one thing say differently, claim by claim, and
// [Register.Joined] reads them as one.
//
// # Questions
//
// Who met whom, what was signed, said or promised: [Index.MeetingsOf], [Index.Met],
// [Index.SignedBy], [Index.AgreementsBetween], [Index.Points], [Index.TimelineOf]. What came of
// it: [Index.FollowUp], [Index.OpenFor], [Index.Promises], [Index.Expected],
// [Index.NeverInForce], [Index.Dormant], [Index.Targets], [Index.Brief]. For research,
// [Index.Dyads]. Of a merged register, ask [Register.Joined]: there each thing has one id.
//
// Questions about a pair of states, a person, a body or an area cost what they yield, once the
// first of their kind made its list. Those about everything, such as Promises, Expected,
// NeverInForce and Dormant, look at every record each time, and so do Brief and TimelineOf.
//
// # Limits
//
//   - A document of more than 64 MiB, more than 64 levels or more than half a
//     million objects is refused, and at most 1000 problems are listed; [Limits]
//     changes that.
//   - Private data keeps its text, but not its white space. Ids in it are not qualified.
//   - Points are never candidates, and acts and segments are joined with their records.
//   - A body is told what its co-chairs are told; nobody is told what another office is.
//   - Of two records under one id that both say more than the other, neither is kept: Merge
//     refuses them, also where a third register says all of it.
package register

//go:generate go run -C ../../.tools ./tablegen ../agreement/register
