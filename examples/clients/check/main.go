// Command check says what the library finds in a register, or in one agreement that a form
// has sent: go run ./check [-agreement] < file.
package main

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement/register"
)

func main() {
	one := flag.Bool("agreement", false, "read one agreement")
	flag.Parse()
	problems, err := check(os.Stdin, *one)
	if err != nil {
		fmt.Fprintln(os.Stderr, "check:", err)
		os.Exit(2)
	}
	for _, p := range problems {
		fmt.Println(p.Pointer, p.Code, p.Message)
	}
	if len(problems.Errors()) > 0 {
		os.Exit(1)
	}
}

func check(in io.Reader, one bool) (bilateral.Problems, error) {
	data, err := io.ReadAll(in)
	if err != nil {
		return nil, err
	}
	if one {
		data = bytes.Join([][]byte{[]byte(`{"format":1,"agreements":[`), data, []byte(`]}`)}, nil)
	}
	r, err := register.Parse(data)
	if problems, ok := errors.AsType[bilateral.Problems](err); ok {
		return problems, nil
	}
	if err != nil {
		return nil, err
	}
	return r.Problems(), nil
}
