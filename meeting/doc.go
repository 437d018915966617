// Package meeting records who met whom and what was said: visits, meetings and
// their parts, points discussed or expressed, figures, events, commissions, the
// instructions given to them, and the relationships that the sides name.
//
// # Nothing is added
//
// A report says that "it was noted", so the [Point] has no holders. It says that
// delegations took part, so the [Delegation] has a state and no members. A future
// visit to a plant is an [Event] with the status planned and a place in the visit,
// without a date.
//
// # A point is about a matter
//
// A [Matter] says what a point or an instruction is about, in codes and ids:
// areas of cooperation, records such as a project or another point, the side of
// it that is meant, the change that is sought or seen, the goods, the place, the other
// states and the direction in which things flow, and whether it is spoken of as not being
// so. "This issue" in an instruction becomes the ids of the points that it
// refers to.
//
// # Who claims it
//
// The holders of a point said it. That a source has it from one side, from a spokesman or
// from somebody it does not name stands in the attribution of its evidence; so does the
// joint statement that says it. An event that somebody only alleges is an [Event] with such
// evidence.
//
// # Building records
//
// [Talks], [Visiting] and [Said] build plain records with what almost every report states.
// The page "Which words for what" in CONTRIBUTING.md goes from a phrase to the record and
// the member that says it, in JSON and in Go.
//
// # Instructions
//
// The changes of an [Instruction] follow it to its result: given, under way,
// completed. [Instruction.Overdue] computes from its due date and a day whether it
// is overdue; that is never stored.
//
// # Limits
//
//   - The package does not read reports. The caller says what they say.
//   - What one meeting takes up from another, what a forum serves, what is the cause of
//     what or its condition are links of the register.
//   - An assessment is of the matter. How strongly something was said has no member but the
//     kinds of points and the judgment strong.
package meeting

//go:generate go run -C ../.tools ./tablegen ../meeting
