package office

import "github.com/bilateral-go/bilateral/country"

// territory reports whether a code stands for an area that is no state and has treaties only
// by a state that is responsible for it or entrusts it. States whose existence is contested,
// and those that have treaties of their own without being members of the United Nations, as
// the Cook Islands, are not among them.
func territory(c country.Code) bool {
	switch c {
	case country.AI, country.AQ, country.AS, country.AW, country.AX, country.BL, country.BM, country.BQ, country.BV,
		country.CC, country.CW, country.CX, country.FK, country.FO, country.GF, country.GG, country.GI, country.GL,
		country.GP, country.GS, country.GU, country.HK, country.HM, country.IM, country.IO, country.JE, country.KY,
		country.MF, country.MO, country.MP, country.MQ, country.MS, country.NC, country.NF, country.PF, country.PM,
		country.PN, country.PR, country.RE, country.SH, country.SJ, country.SX, country.TC, country.TF, country.TK,
		country.UM, country.VG, country.VI, country.WF, country.YT:
		return true
	case country.AC, country.AN, country.CP, country.DG, country.EA, country.FX, country.IC, country.TA: // only reserved
		return true
	case country.AIDJ, country.ANHH, country.BQAQ, country.CTKI, country.FQHH, country.FXFR, country.GEHH, country.JTUM,
		country.MIUM, country.NHVU, country.NQAQ, country.PCHH, country.PUUM, country.PZPA, country.TPTL, country.WKUM:
		return true
	}
	return false
}
