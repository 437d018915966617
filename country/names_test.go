package country_test

import (
	"encoding/csv"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/country"
	"github.com/google/go-cmp/cmp"
)

var lists = flag.String("lists", "", "a folder with country-codes.csv, whose names are not part of the project in that form")

func readCSV(t testing.TB, file string) []map[string]string {
	t.Helper()
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var out []map[string]string
	for _, row := range rows[1:] {
		m := map[string]string{}
		for i, head := range rows[0] {
			m[head] = row[i]
		}
		out = append(out, m)
	}
	return out
}

// called is a name of today.
func called(c country.Code, f country.Form) string {
	name, _ := country.Name(c, f, bilateral.Date{})
	return name
}

// A tally counts what becomes of the names of a list.
type tally struct{ found, refused, wrong int }

// resolve looks every name of a list up and complains of each that leads elsewhere.
// Refused are those that several states have; a name that is not found is wrong too.
func resolve(t *testing.T, list string, names [][2]string) tally {
	t.Helper()
	var n tally
	for _, row := range names {
		c, err := country.ParseName(row[1])
		switch {
		case errors.Is(err, country.CodeNameAmbiguous):
			n.refused++
			t.Logf("%s: %v", list, err)
		case err != nil || c.String() != row[0]:
			n.wrong++
			t.Errorf("%s: %q is %v, want %s: %v", list, row[1], c, row[0], err)
		default:
			n.found++
		}
	}
	t.Logf("%s: %d found, %d refused, %d wrong", list, n.found, n.refused, n.wrong)
	return n
}

// TestNameLists resolves the names of the United Nations and of ISO 3166-1, and former
// names, and prints how many of each list are found, refused and wrong.
func TestNameLists(t *testing.T) {
	var short, shortArticle, formal, formalArticle, former [][2]string
	for _, row := range readCSV(t, "../.tools/countrygen/names.csv") {
		if !strings.Contains(row["basis"], "UN") {
			continue
		}
		code := country.MustParse(row["code"])
		short = append(short, [2]string{row["code"], row["short"]})
		formal = append(formal, [2]string{row["code"], row["formal"]})
		shortArticle = append(shortArticle, [2]string{row["code"], called(code, country.FormShortArticle)})
		formalArticle = append(formalArticle, [2]string{row["code"], called(code, country.FormFormalArticle)})
	}
	for _, row := range readCSV(t, "../.tools/countrygen/entities.csv") {
		if row["kind"] == "" && row["status"] == "formerly-used" {
			former = append(former, [2]string{row["code"], row["formal"]})
		}
	}
	var iso, parenthesised [][2]string
	f, err := os.ReadFile("testdata/iso-names.csv")
	if err != nil {
		t.Fatal(err)
	}
	rows, err := csv.NewReader(strings.NewReader(string(f))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range rows {
		iso = append(iso, [2]string{row[0], row[1]})
		if head, tail, ok := strings.Cut(row[1], ", "); ok && row[0] != "BQ" && row[0] != "SH" {
			parenthesised = append(parenthesised, [2]string{row[0], head + " (" + tail + ")"})
		}
	}
	for _, tt := range []struct {
		list          string
		names         [][2]string
		total, refuse int
	}{
		{"short names of the UN", short, 197, 1},
		{"short names of the UN with article", shortArticle, 197, 1},
		{"formal names of the UN", formal, 197, 0},
		{"formal names of the UN with article", formalArticle, 197, 0},
		{"names of ISO 3166-1, inverted", iso, 249, 1},
		{"names of ISO 3166-1, in brackets", parenthesised, len(parenthesised), 0},
		{"former names", former, len(former), 0},
	} {
		if n := resolve(t, tt.list, tt.names); len(tt.names) != tt.total || n.refused != tt.refuse {
			t.Errorf("%s: %d names, %d refused, want %d and %d", tt.list, len(tt.names), n.refused, tt.total, tt.refuse)
		}
	}
}

// TestRawList resolves the names as a published list prints them.
func TestRawList(t *testing.T) {
	if *lists == "" {
		t.Skip("-lists is not given")
	}
	columns := map[string][][2]string{}
	for _, row := range readCSV(t, filepath.Join(*lists, "country-codes.csv")) {
		for _, column := range []string{"UNTERM English Short", "UNTERM English Formal", "official_name_en", "CLDR display name"} {
			if name := strings.Trim(row[column], " *"); name != "" && row["ISO3166-1-Alpha-2"] != "" {
				columns[column] = append(columns[column], [2]string{row["ISO3166-1-Alpha-2"], name})
			}
		}
	}
	for _, column := range []string{"UNTERM English Short", "UNTERM English Formal"} {
		resolve(t, column, columns[column])
	}
	for _, column := range []string{"official_name_en", "CLDR display name"} {
		// These print names that are not all in the tables: none may lead elsewhere.
		var n tally
		for _, row := range columns[column] {
			switch c, err := country.ParseName(row[1]); {
			case err != nil:
				n.refused++
			case c.String() != row[0]:
				n.wrong++
				t.Errorf("%s: %q is %v, want %s", column, row[1], c, row[0])
			default:
				n.found++
			}
		}
		t.Logf("%s: %d found, %d refused, %d wrong", column, n.found, n.refused, n.wrong)
	}
}

var parseNameTests = []struct {
	name string
	want string // the code, or what the error must say
}{
	{"belarus", "BY"},
	{"BELARUS", "BY"},
	{"  Republic  of   Belarus ", "BY"},
	{"The Republic of Côte d’Ivoire", "CI"},
	{"Curacao", "CW"},
	{"Aland Islands", "AX"},
	{"Turkiye", "TR"},
	{"Lao Peoples Democratic Republic", "LA"},
	{"Korea (the Democratic People's Republic of)", "KP"},
	{"Congo (the Democratic Republic of the)", "CD"},
	{"Gambia, The", "GM"},
	{"St. Kitts & Nevis", "KN"},
	{"Saint-Barthélemy", "BL"},
	{"Viet-Nam", "VN"},
	{"Republic of Viet-Nam", "XRVN"},
	{"United Arab Republic", "XUAR"},
	{"Zaire", "ZRCD"},
	{"Burma", "BUMM"},
	{"Dahomey", "DYBJ"},
	{"Upper Volta", "HVBF"},
	{"Siam", "TH"},
	{"Ceylon", "LK"},
	{"Niger", "NE"},
	{"Nigeria", "NG"},
	{"Dominica", "DM"},
	{"Dominican Republic", "DO"},
	{"Guinea", "GN"},
	{"Guinea-Bissau", "GW"},
	{"Equatorial Guinea", "GQ"},
	{"Papua New Guinea", "PG"},
	{"ASEAN", "XASE"},
	{"European Union", "EU"},
	{"Republic of China", "CN (People's Republic of China) or TW"},
	{"Virgin Islands", "VG (British Virgin Islands) or VI"},
	{"", "is no name"},
	{"the", "is no name"},
	{"Atlantis", "is no name"},
	{"Republic", "is no name"},
	{"BY", "is no name"},
	{"Belarusian", "is no name"},
	{"Swedn", "names like it: Sweden"},
	{strings.Repeat("a", 5000), "is no name"},
}

func TestParseName(t *testing.T) {
	for _, tt := range parseNameTests {
		c, err := country.ParseName(tt.name)
		if err == nil && c.String() != tt.want || err != nil && (len(tt.want) <= 4 || !strings.Contains(err.Error(), tt.want)) {
			t.Errorf("%.40q is %v, %.300v; want %s", tt.name, c, err, tt.want)
		}
	}
}

func FuzzParseName(f *testing.F) {
	for _, tt := range parseNameTests {
		f.Add(tt.name)
	}
	f.Fuzz(func(t *testing.T, name string) {
		folded := country.Fold(name)
		if again := country.Fold(folded); again != folded && !strings.Contains(folded, " s") {
			t.Errorf("%q folds to %q, and that to %q", name, folded, again)
		}
		c, err := country.ParseName(name)
		if (err == nil) == c.IsZero() {
			t.Errorf("%q is %v, %v", name, c, err)
		}
	})
}

var parseAtTests = []struct{ code, on, want string }{
	{"CS", "1985", "CSHH"}, {"CS", "1992-12-31", "CSHH"}, {"CS", "1993-02", "CSHH"}, {"CS", "2004", "CSXX"},
	{"CS", "1998", "on 1998"}, {"CS", "2003", "on 2003"}, {"CS", "", "names several entities"},
	{"AI", "1976", "AIDJ"}, {"AI", "1990", "AI"},
	{"BQ", "1975", "BQAQ"}, {"BQ", "2012", "BQ"},
	{"GE", "1975", "GEHH"}, {"GE", "1995", "GE"}, {"GE", "1985", "GE (Georgia, today)"},
	{"SK", "1974", "SKIN"}, {"SK", "1995", "SK"}, {"SK", "1985", "SK (Slovakia, today)"},
	{"YU", "1985", "XYUG"}, {"YU", "1995", "YUCS"}, {"YU", "1992", "on 1992"},
	{"SU", "1985", "SUHH"}, {"SU", "2000", "on 2000"}, {"DD", "1980", "DDDE"}, {"AN", "2000", "ANHH"},
	{"YE", "1985", "XYAR"}, {"YE", "1995", "YE"}, {"VN", "1975-01-01", "XRVN"}, {"VN", "1980", "VN"},
	{"BY", "1980", "BY"}, {"MM", "1980", "MM"}, {"DE", "1960", "DE"}, {"DE", "", "DE"}, {"XK", "2010", "XK"},
	{"SUHH", "2020", "SUHH"}, {"EU", "2020", "EU"},
	{"QQ", "1985", "not known"}, {"cs", "1985", "is not a country code"}, {"Czech", "1985", "is not a country code"},
}

func TestParseAt(t *testing.T) {
	for _, tt := range parseAtTests {
		var on bilateral.Date
		if tt.on != "" {
			on = bilateral.MustParseDate(tt.on)
		}
		c, err := country.ParseAt(tt.code, on)
		if err == nil && c.String() != tt.want || err != nil && (len(tt.want) <= 4 || !strings.Contains(err.Error(), tt.want)) {
			t.Errorf("%s on %s is %v, %v; want %s", tt.code, tt.on, c, err, tt.want)
		}
	}
}

func FuzzParseAt(f *testing.F) {
	for _, tt := range parseAtTests {
		f.Add(tt.code, tt.on)
	}
	f.Fuzz(func(t *testing.T, code, on string) {
		day, _ := bilateral.ParseDate(on)
		c, err := country.ParseAt(code, day)
		if err == nil && !c.Known() {
			t.Errorf("%q on %q is %v", code, on, c)
		}
		if three, err := country.ParseAlpha3(code); err == nil && three.Alpha3() != code {
			t.Errorf("%q is %v", code, three)
		}
		if digits, err := country.ParseNumeric(code); err == nil && digits.Numeric() != code && digits.Numeric() != "" && !withdrawn[code] {
			t.Errorf("%q is %v", code, digits)
		}
	})
}

// withdrawn are numeric codes that stood for a code before its territory changed.
var withdrawn = map[string]bool{"230": true, "280": true, "532": true, "590": true, "658": true, "736": true, "886": true, "890": true}

// TestThreeLetters: every assigned code comes back from its other forms.
func TestThreeLetters(t *testing.T) {
	for c := range country.All() {
		if c.Status() != country.StatusAssigned {
			continue
		}
		a, errA := country.ParseAlpha3(c.Alpha3())
		n, errN := country.ParseNumeric(c.Numeric())
		if diff := cmp.Diff([]any{c, c, error(nil), error(nil)}, []any{a, n, errA, errN}); diff != "" {
			t.Errorf("%v (-want +got):\n%s", c, diff)
		}
	}
	for text, want := range map[string]string{"YUG": "YUCS", "SCG": "CSXX", "SUN": "SUHH", "DDR": "DDDE", "XKX": "XK", "ABC": "", "abc": "", "AZ": ""} {
		if c, err := country.ParseAlpha3(text); c.String() != want || (err == nil) != (want != "") {
			t.Errorf("%s is %v, %v", text, c, err)
		}
	}
	for text, want := range map[string]string{"810": "SUHH", "891": "", "031": "AZ", "999": "", "31": "", "AZE": "", "280": "DE", "230": "ET", "736": "SD", "886": "XYAR", "890": "XYUG"} {
		if c, err := country.ParseNumeric(text); c.String() != want || (err == nil) != (want != "") {
			t.Errorf("%s is %v, %v", text, c, err)
		}
	}
}

// What is not three letters or digits is malformed, and what no entity has is unknown.
func TestThreeMalformed(t *testing.T) {
	for _, tt := range []struct {
		parse           func(string) (country.Code, error)
		good, low, high string // the characters around the range
	}{{country.ParseAlpha3, "AZ", "@", "["}, {country.ParseNumeric, "09", "/", ":"}} {
		for i := range 3 {
			for _, bad := range []string{tt.low, tt.high, "a", " ", "\xff"} {
				text := strings.Repeat(tt.good[:1], i) + bad + strings.Repeat(tt.good[1:], 2-i)
				if c, err := tt.parse(text); c != 0 || !errors.Is(err, country.CodeForm) {
					t.Errorf("%q is %v, %v; want malformed", text, c, err)
				}
			}
		}
		for _, text := range []string{"", tt.good, tt.good + tt.good} {
			if c, err := tt.parse(text); c != 0 || !errors.Is(err, country.CodeForm) {
				t.Errorf("%q is %v, %v; want malformed", text, c, err)
			}
		}
		for _, text := range []string{strings.Repeat(tt.good[:1], 3), strings.Repeat(tt.good[1:], 3)} {
			if c, err := tt.parse(text); c != 0 || !errors.Is(err, country.CodeUnknownCountry) {
				t.Errorf("%q is %v, %v; want unknown", text, c, err)
			}
		}
	}
	if _, err := country.ParseNumeric("891"); !errors.Is(err, country.CodeReused) || !strings.Contains(err.Error(), "CSXX (Serbia and Montenegro); YUCS (Yugoslavia)") {
		t.Errorf("891 is that of two: %v", err)
	}
}

// A name on a day belongs to the state that bore it then.
func TestParseNameAt(t *testing.T) {
	for _, tt := range []struct{ name, on, want string }{
		{"Yugoslavia", "1980", "XYUG"}, {"Yugoslavia", "1995", "YUCS"}, {"Yugoslavia", "1930", "XYUG"}, {"Yugoslavia", "", "name-ambiguous"},
		{"Belarus", "1980", "BY"}, {"Byelorussia", "1980", "BYAA"}, {"Belarus", "2000", "BY"},
		{"Congo", "2000", "name-ambiguous"}, {"Congo", "", "name-ambiguous"},
		{"Atlantis", "2000", "name-unknown"},
		{"Viet Nam", "1968", "name-ambiguous"}, {"Viet-Nam", "1980", "VN"}, {"Republic of Viet-Nam", "1968", "XRVN"}, {"Republic of Viet-Nam", "1990", "name-then"},
		{"Yemen", "1980", "XYAR"}, {"Yemen", "2000", "YE"}, {"Democratic Yemen", "1980", "YDYE"}, {"Yemen", "1934", "XYAR"},
		{"Republic of the Congo", "1962", "name-ambiguous"}, {"Republic of the Congo", "2000", "CG"}, {"Republic of the Congo", "", "CG"},
		{"Soviet Union", "2020", "name-then"}, {"Soviet Union", "1980", "SUHH"},
		{"Zaire", "1980", "ZRCD"}, {"Zaire", "2005", "CD"}, {"Zaire", "", "ZRCD"}, {"Democratic Republic of the Congo", "1968", "CD"}, {"Democratic Republic of the Congo", "1985", "CD"},
		{"China", "1955", "name-ambiguous"}, {"China", "1980", "CN"}, {"China", "1930", "CN"}, {"Republic of China", "1952", "TW"}, {"Republic of China", "1930", "CN"}, {"Republic of China", "", "name-ambiguous"},
		{"Korea", "", "name-ambiguous"}, {"Korea", "1905", "XKOR"}, {"Korea", "1960", "name-ambiguous"},
		{"Siam", "1920", "TH"}, {"Persia", "1920", "IR"}, {"Czechoslovakia", "1930", "CSHH"}, {"Czechoslovakia", "2000", "name-then"},
		{"Serbia and Montenegro", "2004", "CSXX"}, {"Montenegro", "1910", "XMNE"}, {"Montenegro", "2010", "ME"}, {"Montenegro", "", "ME"},
		{"Tanganyika", "1963", "XTAN"}, {"Tanganyika", "1980", "name-then"}, {"United Arab Republic", "1960", "XUAR"},
	} {
		var on bilateral.Date
		if tt.on != "" {
			on = bilateral.MustParseDate(tt.on)
		}
		c, err := country.ParseNameAt(tt.name, on)
		got := c.String()
		var e *country.NameError
		if errors.As(err, &e) {
			got = string(e.Code())
		}
		if got != tt.want {
			t.Errorf("%q on %s is %v, %v; want %q", tt.name, tt.on, c, err, tt.want)
		}
		if found, ok := country.FindName(tt.name, on); ok != (err == nil) || found != c {
			t.Errorf("%q on %s is found as %v, %v; want %v", tt.name, tt.on, found, ok, c)
		}
	}
	long := strings.Repeat("a", 129)
	if _, err := country.ParseName(long); !errors.Is(err, country.CodeNameUnknown) || !strings.Contains(err.Error(), "names like it: none") {
		t.Errorf("a long text: %v", err)
	}
	if _, err := country.ParseName("Belorusia"); !errors.Is(err, country.CodeNameUnknown) || !strings.Contains(err.Error(), "names like it: Belarus") {
		t.Errorf("a name with an error: %v", err)
	}
	if _, err := country.ParseName("Korea"); !errors.Is(err, country.CodeNameAmbiguous) || !strings.Contains(err.Error(), "KP (Democratic People's Republic of Korea) or KR (Republic of Korea)") {
		t.Errorf("a name of two: %v", err)
	}
	if _, err := country.ParseNameAt("Soviet Union", bilateral.MustParseDate("2020")); err == nil || !strings.Contains(err.Error(), `can mean SUHH (Union of Soviet Socialist Republics), which did not exist on 2020`) {
		t.Errorf("a name of what no longer exists: %v", err)
	}
	var p bilateral.Problem
	if _, err := country.ParseName("Korea"); !errors.As(err, &p) || p.Code != country.CodeNameAmbiguous {
		t.Errorf("the problem of a name is %v", p)
	}
}

// On every day of the existence of what a code stands for, its name leads back to it, or to
// the same state.
func TestNamesLeadBack(t *testing.T) {
	checked := 0
	for c := range country.All() {
		legal := country.ExistenceOf(c).Legal
		for _, row := range history(t)[c.String()] {
			for _, text := range []string{row["from"], row["before"]} {
				day, err := bilateral.ParseDate(text)
				if err != nil || day.Precision() != bilateral.PrecisionDay {
					continue
				}
				for _, on := range []bilateral.Date{day.AddDays(-1), day, day.AddDays(1), day.AddDays(400)} {
					if legal.Contains(on.Days()) != bilateral.Yes {
						continue
					}
					name, known := country.Name(c, country.FormFormal, on)
					if !known || name == "" {
						continue
					}
					checked++
					got, err := country.ParseNameAt(name, on)
					var e *country.NameError
					if errors.As(err, &e) && slices.Contains(e.Meant, c) && e.Code() == country.CodeNameAmbiguous && shared[name] {
						continue // two states bore it
					}
					if err != nil || country.Same(got, c) != bilateral.Yes {
						t.Errorf("%v is %q on %v, which is %v: %v", c, name, on, got, err)
					}
				}
			}
		}
	}
	if checked < 2000 {
		t.Errorf("%d names are checked", checked)
	}
}

// shared are the formal names that two states bore at one time.
var shared = map[string]bool{"Republic of the Congo": true, "Republic of China": true, "United Arab Republic": true}

// history returns the rows of names by date.
func history(t testing.TB) map[string][]map[string]string {
	out := map[string][]map[string]string{}
	for _, row := range readCSV(t, "../.tools/countrygen/history.csv") {
		out[row["code"]] = append(out[row["code"]], row)
	}
	return out
}

// Every name that stands in the tables is found in any case, whatever its length.
func TestEachShortName(t *testing.T) {
	lengths := map[int]bool{}
	for c := range country.All() {
		if c.Status() != country.StatusAssigned {
			continue
		}
		name := country.ShortName(c)
		lengths[len(name)] = true
		for _, text := range []string{name, strings.ToUpper(name), strings.ToLower(name), "the " + name} {
			got, err := country.ParseName(text)
			if errors.Is(err, country.CodeNameAmbiguous) {
				continue
			}
			if err != nil || got != c {
				t.Errorf("%q is %v, %v; want %v", text, got, err, c)
			}
		}
	}
	for _, n := range []int{4, 5, 7, 8, 9} {
		if !lengths[n] {
			t.Errorf("no name of %d letters is there", n)
		}
	}
}

func TestNameOrCode(t *testing.T) {
	for c, want := range map[country.Code]string{country.NL: "the Netherlands", country.BY: "Belarus", unknown(t, "ZZ"): "ZZ", 0: ""} {
		if got := country.NameOrCode(c); got != want {
			t.Errorf("%v is called %q, want %q", c, got, want)
		}
	}
	for c, want := range map[country.Code]string{country.BY: "BY (Republic of Belarus)", country.AQ: "AQ (Antarctica)"} {
		if got := country.NameAndCode(c); got != want {
			t.Errorf("%v is called %q, want %q", c, got, want)
		}
	}
}

func TestNameByDate(t *testing.T) {
	for _, tt := range []struct {
		code country.Code
		form country.Form
		on   string
		want string // with "?" if it is not known
	}{
		{country.SZ, country.FormFormalArticle, "1998", "the Kingdom of Swaziland"},
		{country.SZ, country.FormFormalArticle, "2018-04-19", "the Kingdom of Eswatini"},
		{country.SZ, country.FormFormalArticle, "2018", "?"},
		{country.SZ, country.FormFormal, "1960", "?"},
		{country.AZ, country.FormFormal, "1985", "Azerbaijan Soviet Socialist Republic"},
		{country.MK, country.FormShortArticle, "2005", "the former Yugoslav Republic of Macedonia"},
		{country.MK, country.FormFormalArticle, "2005", "the former Yugoslav Republic of Macedonia"},
		{country.CD, country.FormShort, "1985", "Zaire"},
		{country.CD, country.FormShortArticle, "1985", "Zaire"},
		{country.CD, country.FormShortArticle, "", "the Democratic Republic of the Congo"},
		{country.NL, country.FormShortArticle, "1985", "the Netherlands"},
		{country.UA, country.FormFormalArticle, "", "Ukraine"},
		{country.JP, country.FormFormalArticle, "", "Japan"},
		{country.GM, country.FormFormalArticle, "", "the Republic of the Gambia"},
		{country.DK, country.FormDemonym, "", "Dane"},
		{country.AQ, country.FormFormal, "", ""},
		{country.SUHH, country.FormShortArticle, "", "the Union of Soviet Socialist Republics"},
		{country.MustParse("XK"), country.FormShort, "", "Kosovo"},
		{0, country.FormShort, "", "?"},
		{country.AZ, "nickname", "", "?"},
		{country.TH, country.FormShort, "1938", "Siam"},
		{country.TH, country.FormShort, "1947", "Siam"},
		{country.TH, country.FormShort, "1950", "Thailand"},
		{country.TH, country.FormAdjective, "1947", "?"},
		{country.TH, country.FormAdjective, "1950", "Thai"},
		{country.PL, country.FormFormalArticle, "1960", "the Polish People's Republic"},
		{country.LY, country.FormFormal, "2012", "Libya"},
		{country.LY, country.FormFormal, "2020", "State of Libya"},
		{country.CSHH, country.FormFormal, "1955", "Czechoslovak Republic"},
		{country.CSHH, country.FormFormal, "1970", "Czechoslovak Socialist Republic"},
		{country.ZRCD, country.FormShort, "1985", "Zaire"},
		{country.ZRCD, country.FormShort, "1960", "?"},
		{country.XYAR, country.FormShort, "1980", "Yemen"},
		{country.IE, country.FormShort, "1942", "Ireland"},
		{country.KE, country.FormShort, "1942", "?"},
	} {
		var on bilateral.Date
		if tt.on != "" {
			on = bilateral.MustParseDate(tt.on)
		}
		got, known := country.Name(tt.code, tt.form, on)
		if !known {
			got += "?"
		}
		if got != tt.want {
			t.Errorf("%v, %s on %s: %q, want %q", tt.code, tt.form, tt.on, got, tt.want)
		}
	}
}
