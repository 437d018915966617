package register

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/country"
	"github.com/bilateral-go/bilateral/country/office"
)

// Hold records that a person held an office of a state on a day, and returns the person in
// that office as an actor. It adds the person, the office and the term where the register
// does not have them, with ids made from the name, the code of the state and the role:
// ali-asadov, az-head-of-government, and ali-asadov-az for the term. A person is found again by the English name, an office
// by state and role. The zero day means that the source does not say when. Without a name
// it adds and returns the office alone.
func (r *Register) Hold(state country.Code, role office.RoleKind, name string, on bilateral.Date) country.Actor {
	o := r.holdable(state, role, on)
	if name == "" {
		return o.Actor()
	}
	p := r.named(name)
	i := slices.IndexFunc(r.Terms, func(t office.Term) bool { return t.Person == p && t.Office == o.ID })
	if i < 0 {
		i = len(r.Terms)
		r.Terms = append(r.Terms, office.Term{ID: r.termID(p, o), Person: p, Office: o.ID})
	}
	t := &r.Terms[i]
	if !on.IsZero() && !slices.Contains(t.HeldOn, on) {
		t.HeldOn = append(t.HeldOn, on)
	}
	return t.Actor()
}

// termID returns a free id for the term of a person in an office: short if the person has
// no other office of the state.
func (r *Register) termID(p bilateral.ID, o *office.Office) bilateral.ID {
	short := p + "-" + slug(o.State.String())
	if o.State != 0 && r.free(short) == short {
		return short
	}
	return r.free(p + "-" + o.ID)
}

// holdable returns the office of a state with a role that exists on a day, which it adds if
// there is none.
func (r *Register) holdable(state country.Code, role office.RoleKind, on bilateral.Date) *office.Office {
	for i := range r.Offices {
		o := &r.Offices[i]
		if o.State == state && o.Exists(on.Days()) != bilateral.No && slices.ContainsFunc(o.Roles, func(x office.Role) bool { return x.Kind == role }) {
			return o
		}
	}
	r.Offices = append(r.Offices, office.Office{
		ID:    r.free(slug(state.String() + "-" + string(role))),
		State: state, Roles: []office.Role{{Kind: role}},
	})
	return &r.Offices[len(r.Offices)-1]
}

// named returns the id of the person with an English name, whom it adds if there is none.
func (r *Register) named(name string) bilateral.ID {
	for i := range r.Persons {
		if r.Persons[i].Name["en"] == name {
			return r.Persons[i].ID
		}
	}
	p := office.Person{ID: r.free(slug(name)), Name: bilateral.Text{"en": name}}
	r.Persons = append(r.Persons, p)
	return p.ID
}

// free returns an id, with a number after it if a record has it already.
func (r *Register) free(id bilateral.ID) bilateral.ID {
	ix := r.Index()
	for n := 1; ; n++ {
		try := id
		if n > 1 {
			try += bilateral.ID("-" + strconv.Itoa(n))
		}
		if ix.Find(try) == nil {
			return try
		}
	}
}

// slug makes an id of a text: its Latin letters and digits without marks, in words.
func slug(text string) bilateral.ID {
	var b strings.Builder
	for _, c := range strings.ToLower(text) {
		_, plain, marked := strings.Cut(unmarked, " "+string(c))
		switch {
		case marked && c > unicode.MaxASCII:
			plain, _, _ = strings.Cut(plain, " ")
			b.WriteString(plain)
		case 'a' <= c && c <= 'z', '0' <= c && c <= '9':
			b.WriteRune(c)
		case b.Len() > 0 && !strings.HasSuffix(b.String(), "-"):
			b.WriteByte('-')
		}
	}
	id := strings.Trim(b.String(), "-")
	if id == "" {
		return "person"
	}
	return bilateral.ID(id[:min(len(id), 60)])
}

// unmarked gives letters with marks that names often have, each followed by the letters
// without them.
const unmarked = "" +
	" áa àa âa ãa äa åa āa ăa ąa əa æae çc ćc čc ďd đd ðd ée èe êe ëe ēe ėe ęe ěe ğg" +
	" ģg íi ìi îi ïi īi įi ıi ķk łl ľl ļl ñn ńn ňn ņn óo òo ôo õo öo őo øo œoe ŕr řr" +
	" śs šs şs șs ßss ťt ţt țt þth úu ùu ûu üu ūu ůu űu ųu ýy ÿy źz żz žz "
