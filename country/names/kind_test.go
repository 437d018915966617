package names

import (
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/country"
)

// TestKindWords: every word for a kind is its own stem, or that of a form of it, or it would
// never be found.
func TestKindWords(t *testing.T) {
	for _, tag := range Languages() {
		for _, w := range kindWords(tag) {
			if got := Stem(tag, w.word); got != w.word && Stem(tag, w.word+"ая") != w.word || Fold(tag, w.word) != w.word {
				t.Errorf("%s %q: stem %q, folded %q", tag, w.word, got, Fold(tag, w.word))
			}
		}
	}
}

// TestByKind: a formal name that no table has is read only if the state says the same of
// itself on that day.
func TestByKind(t *testing.T) {
	for _, tt := range []struct {
		tag, name, on string
		want          country.Code
	}{
		{"it", "Repubblica del Guatemala", "", country.GT},
		{"it", "Regno del Guatemala", "", 0},
		{"es", "Reino de Francia", "", 0},
		{"pt", "República da Costa Rica", "", country.CR},
		{"nl", "Koninkrijk Bhutan", "", country.BT},
		{"de", "der Demokratischen Sozialistischen Republik Sri Lanka", "", country.LK},
		{"de", "Republik Guatemala", "", country.GT},
		{"de", "Republik Sri Lanka", "1975-01-01", country.LK},
		{"ru", "Республики Гватемалы", "", country.GT},
		{"fr", "Zaïre, République du", "", country.ZRCD},
		{"zh", "肯尼亚王国", "", 0},
		{"ar", "مملكة كينيا", "", 0},
		{"fr", "République", "", 0},
	} {
		var on bilateral.Date
		if tt.on != "" {
			on = bilateral.MustParseDate(tt.on)
		}
		if got, err := ParseAt(tt.tag, tt.name, on); got != tt.want {
			t.Errorf("%s %q on %q is %v, want %v (%v)", tt.tag, tt.name, tt.on, got, tt.want, err)
		}
	}
}
