//go:build decodegen

package register

func (w *idWalk) registerRegister(r *Register) {}

func (c copier) registerRegister(r *Register) {}
