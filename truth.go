package bilateral

// A Truth is the answer to a question that the record may leave open. The zero
// value is Unknown, so a member that was not stated never reads as No.
//
// Its text form is "yes" or "no"; Unknown has none and is written absent.
type Truth uint8

// The three answers.
const (
	Unknown Truth = 0 // the record does not say
	Yes     Truth = 1 // certainly so
	No      Truth = 2 // certainly not so
)

// Not returns the opposite answer; the opposite of Unknown is Unknown.
func (t Truth) Not() Truth {
	switch t {
	case Yes:
		return No
	case No:
		return Yes
	}
	return Unknown
}

// And returns whether both hold (Kleene's strong conjunction).
func (t Truth) And(u Truth) Truth {
	switch {
	case t == No || u == No:
		return No
	case t == Yes && u == Yes:
		return Yes
	}
	return Unknown
}

// Or returns whether at least one holds (Kleene's strong disjunction).
func (t Truth) Or(u Truth) Truth {
	switch {
	case t == Yes || u == Yes:
		return Yes
	case t == No && u == No:
		return No
	}
	return Unknown
}

// TruthOf returns Yes for true and No for false. It is for computed answers;
// a record that does not say is Unknown, not TruthOf(false).
func TruthOf(b bool) Truth {
	if b {
		return Yes
	}
	return No
}

// String returns "yes", "no" or "unknown".
func (t Truth) String() string {
	switch t {
	case Yes:
		return "yes"
	case No:
		return "no"
	}
	return "unknown"
}

// MarshalText returns "yes" or "no", and an empty text for Unknown.
func (t Truth) MarshalText() ([]byte, error) {
	switch t {
	case Yes:
		return []byte("yes"), nil
	case No:
		return []byte("no"), nil
	}
	return []byte{}, nil
}

// UnmarshalText reads "yes", "no" or an empty text, which is Unknown. Another
// text is a [Problem] with [CodeTruth].
func (t *Truth) UnmarshalText(text []byte) error {
	switch string(text) {
	case "":
		*t = Unknown
	case "yes":
		*t = Yes
	case "no":
		*t = No
	default:
		return problem(CodeTruth, "value", string(text))
	}
	return nil
}
