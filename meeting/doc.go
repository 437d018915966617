// Package meeting records who met whom and what was said: visits, meetings and
// their parts, points discussed or expressed, events, commissions and the
// instructions given to them.
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
// it that is meant, the change that is sought or seen, and the direction in which
// things flow. "This issue" in an instruction becomes the ids of the points that it
// refers to.
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
//   - What one meeting takes up from another, and what a forum serves, are links
//     of the register.
package meeting

//go:generate go run -C ../.tools ./tablegen ../meeting
