// Package ical writes the days of a register as a calendar (iCalendar, RFC 5545).
//
// # What it writes
//
// [Write] writes the deadlines of agreements, with an alarm some days before, the visits, the
// sessions of commissions, and the day by which the next session is due. Each entry lasts whole
// days, but for a session whose time of day is stated. A deadline stands on its last safe day,
// which is safe under every reading of the clause; the last admissible day is in its text.
//
// # UID and SEQUENCE
//
// A calendar program knows an entry by its UID. It is made of the id of the record and of the
// register ("visit-1@az-by"), for a deadline also of its kind and the end of the term that it is
// about, so that the entries of a register that was merged or written again are the same ones.
// SEQUENCE is the number of acts of the agreement, or of changes of the visit or session, that
// are recorded: it grows as the register does.
//
// # STATUS
//
// What is planned is TENTATIVE, what was cancelled, failed or put off to a day not known is
// CANCELLED, all else is CONFIRMED. A deadline is TENTATIVE while its day is not known exactly.
//
// # Limits
//
//   - RFC 5545 has no form for a month or for a day not known: records without an exact day are
//     not written, and Write returns their ids.
//   - A deadline of several possible days stands on the first of them.
//   - A corrected date without a change or act of its own leaves SEQUENCE as it was.
//   - A time of day without an offset is written as local time ("floating"), without a time zone.
//   - A deadline that no longer exists, since an act moved it, is left out, not cancelled: replace
//     the calendar, do not add to it.
//   - Texts are in English, where the register has English names.
package ical
