//go:build decodegen

package register

// registerRegister stands for the generated decoder while it is generated anew.
func (d *decoder) registerRegister(*Register) { d.fail() }
