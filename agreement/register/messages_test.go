package register_test

import (
	"strings"
	"testing"

	"github.com/bilateral-go/bilateral/agreement/register"
)

// TestMessages: what a message must quote or offer, whatever else it says.
func TestMessages(t *testing.T) {
	for doc, want := range map[string][]string{
		`{"format":1,"title":{"en":"a \ud83d b"}}`:                          {"1:30", "/title/en", `\ud83d is half`},
		`{"format":1,"title":{"en":"a \ud83d\ud83d b"}}`:                    {"1:30", `\ud83d is half`},
		`{"format":1,"title":{"en":"a \uD83D\uDE00 \udc00"}}`:               {"1:43", `\udc00 is half`},
		`{"format":1,"title":{"\udbff":"x"}}`:                               {"1:23", `\udbff is half`},
		`{"format":1,"annotations":{"a.b":"\udfff"}}`:                       {`\udfff is half`},
		`{"format":1,"visits":[{"id":"v","sending":"EL"}]}`:                 {`write "GR" if that is meant`},
		`{"format":1,"visits":[{"id":"v","sending":"KS"}]}`:                 {`write "XK" if that is meant`},
		`{"format":1,"visits":[{"id":"v","kind":"jubilee"}]}`:               {"the values are those of meeting.VisitKind"},
		`{"format":1,"visits":[{"id":"v","kind":"offical"}]}`:               {`write "official" if that is meant`},
		`{"format":1,"events":[{"id":"e","areas":["transport.ropeways"]}]}`: {`write "transport" if that is meant`},
		`{"format":1,"points":[{"id":"p","kind":"note","holders":["AZ"]}]}`: {`{"kind": "state", "state": "AZ"}`},
		`{"format":1,"points":[{"id":"p","kind":"note","mutual":true}]}`:    {`"yes" or "no"`},
		`{"format":1,"title":"x"}`:                                          {`{"en": "…"}`},
		`{"format":1,"visits":{}}`:                                          {"a list in brackets, each element an object with members of id, kind"},
		`{"format":1,"agreements":[{"id":"a","about":"x"}]}`:                {"a list in brackets, each element the id of a record"},
		`{"format":"1"}`: {"a whole number without quotation marks"},
		`{"format":1,"visits":[{"id":"v","dates":7}]}`:                           {`"2024-01/2024-08"`},
		`{"format":1,"points":[{"id":"p","date":7}]}`:                            {`"2025-05-05", "2025-05", "2025"`},
		`{"format":1,"meetings":[{"id":"m","begins":7}]}`:                        {`"2025-05-06T09:30"`},
		`{"format":1,"visits":[{"id":"v","count":2}]}`:                           {`"2.." for at least 2`},
		`{"format":1,"indicators":[{"id":"i","value":{"value":7}}]}`:             {`"39", "-0.5"`},
		`{"format":1,"visits":[{"id":"v","sending":7}]}`:                         {`a country code: "AZ"`},
		`{"format":1,"sources":[{"id":"s","address":7}]}`:                        {`a text in quotation marks`},
		`{"format":1,"points":[{"id":"p","kind":"note","assessments":["Bad"]}]}`: {`assessments "Bad" is not a code`},
	} {
		_, ps := register.ParseProblems([]byte(doc))
		text := ps.Error()
		for _, part := range want {
			if !strings.Contains(text, part) {
				t.Errorf("%s: the message does not say %s:\n%s", doc, part, text)
			}
		}
	}
	sound := `{"format":1,"title":{"en":"\ud83d\ude00 \\ud800"}}`
	if _, ps := register.ParseProblems([]byte(sound)); len(ps) > 0 {
		t.Errorf("%s: %v", sound, ps)
	}
}
