// Package clock computes what is in force on a day, since when, until when and why,
// and what is due. A [Clock] answers such questions about one agreement, from its
// acts and its final clauses ([clause.Clauses]). It never changes the agreement.
//
// # Questions
//
// [New] makes a Clock. It brings acts and clauses to one course of the agreement: its
// periods on every axis, each with its reason. The methods of the Clock read that course:
//
//   - [Clock.Assess]: where does the agreement stand on a day, on every [Axis]?
//   - [Clock.InForce]: is it in force on a day?
//   - [Clock.Effect]: does one of its provisions have effect on a day?
//   - [Clock.Status]: where does it stand on a day, in one word?
//   - [Clock.Standing]: the same with since when, until when, why, and what comes next.
//   - [Clock.Explain]: why? The reason is given step by step as data with an English text.
//   - [Clock.Timeline]: what are its milestones, in order, and for whom?
//   - [Clock.Deadlines]: by which day must something be done? Each [Deadline] has the
//     last admissible day and the last safe day.
//   - [Clock.ExitBy]: when would a party be out if it gave notice on a day?
//   - [Clock.WaitingFor]: which party has not yet done what?
//   - [Clock.Event]: when did an event happen that clauses count from?
//   - [Clock.Check]: do the published dates, the acts and the clauses agree?
//
// Package register asks all agreements of a register.
//
// # Axes
//
// A treaty has no single date of force. A clock answers for each [Axis] separately:
// whether the agreement is bound (that is, whether it binds a party), provisionally
// applied, in force, in effect, suspended or surviving.
//
// A period in force is given by its first day and its exclusive end, the first day on
// which it is not in force any more. The periods of the other axes are given in the same
// way.
//
// # Views
//
// A [clause.View] says from where the facts are seen: for which party, as known on
// which day, and with which facts about other agreements. Without a party the answer is
// for the agreement as a whole, which is in force while two parties are left. With one,
// every axis is that of the party. As known on a day, each date of an act counts once it
// has come. Without such a day all that is recorded counts, whenever it came; only
// [Clock.Status] uses the acts up to the day of its question.
//
// # Scope and author
//
// An act about a part, with a provision, leaves the whole untouched. What a party did
// counts for that party: a notice is withdrawn by its author, a suspension is resumed by
// who suspended, and an end by consent needs the consent of all. An act done through
// another agreement has effect once that one is in force. A code that this release does
// not know makes every answer unknown that it could change.
//
// # Published and computed
//
// A published date counts. If a clause gives another day, the difference is a finding
// of [Clock.Check]: the register may be wrong, and so may the clause as it was
// entered. For an agreement that has only published dates, the reason says so. What
// is not known stays unknown: an answer can be unknown, and a date can be a range of
// days.
//
// # Law
//
// The law of treaties supplies a rule on entry into force, or denies a notice its
// effect, only where the text is known to be silent ([clause.Clauses.SilentOn]). The
// explanation names the article and its condition, and says in what way it is law: the
// Convention as a treaty where it bound all parties when the treaty was concluded, or else
// as custom (its article 4); see [Clock.TreatyLaw]. Its parties are those of
// [country.GroupVCLT]. With an international organization among the parties it is the
// Convention of 1986, as custom: it is not in force.
//
// # Limits
//
//   - Reservations, and amendments or replacements between some parties only, do not
//     change what is computed.
//   - The grounds of VCLT Part V are not judged: what an act on such a ground could change
//     is unknown from its day on.
//   - The articles on succession are named as custom in every case. No date depends on
//     whether a convention binds.
//   - Succession is what an act confirms. Package country says who may be bound by a
//     treaty of a former state.
package clock

//go:generate go run -C ../../.tools ./tablegen ../agreement/clock
