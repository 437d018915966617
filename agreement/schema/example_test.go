package schema_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"reflect"
	"strings"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/bilateral-go/bilateral/agreement/schema"
	"github.com/bilateral-go/bilateral/agreement/schema/files"
	"github.com/bilateral-go/bilateral/country"
)

func ExampleReflect() {
	type Desk struct {
		State country.Code   `json:"state"`
		Name  bilateral.Text `json:"name,omitempty"`
	}
	s, err := schema.Reflect(Desk{})
	if err != nil {
		panic(err)
	}
	state, _ := s.Properties.Get("state")
	fmt.Println(state.Ref, s.Required)
	fmt.Println(s.Definitions["CountryCode"].Pattern, len(s.Definitions))
	_, err = schema.Reflect(nil)
	fmt.Println(err)
	// Output:
	// #/$defs/CountryCode [state]
	// ^(?:[A-Z]{2}(?:[A-Z]{2})?)?$ 2
	// schema: nil has no type; pass a value of it, as Reflect(agreement.Agreement{})
}

func ExampleReflector_Reflect() {
	r := schema.Reflector{Profile: schema.ProfileForm, Base: "https://desk.example/", Language: "fr"}
	s, err := r.Reflect(agreement.Agreement{})
	if err != nil {
		panic(err)
	}
	fmt.Println(s.ID)
	for _, choice := range s.Definitions["CountryCode"].OneOf {
		if choice.Const == "DE" {
			fmt.Println(choice.Title)
		}
	}
	entry, _ := s.Definitions["Clauses"].Properties.Get("entryIntoForce")
	fmt.Println(entry.Title)
	// Output:
	// https://desk.example/form/agreement-1.schema.json
	// Allemagne
	// Entry into force
}

func ExampleNotInSchema() {
	for _, info := range schema.NotInSchema() {
		if info.Code == bilateral.CodeReference {
			fmt.Println(info.Code, "-", info.Meaning)
			fmt.Println(info.Schema, "-", info.Limitation.Label())
		}
	}
	// Output:
	// reference-unresolved - an id that no record has
	// none - Reference
}

func ExampleName() {
	fmt.Println(schema.Base + schema.Name(schema.ProfileShape, "Agreement"))
	fmt.Println(schema.ProfileShape.Known(), schema.ProfileShape.Label())
	// Output:
	// https://github.com/bilateral-go/bilateral/agreement/schema/files/shape/agreement-1.schema.json
	// true Shape
}

func ExampleLists() {
	for _, list := range schema.Lists("es") {
		switch list.Name {
		case "MonthEnd":
			for _, c := range list.Codes {
				fmt.Printf("%s: %s\n", c.Code, c.Label)
			}
		case "CountryCode":
			for _, c := range list.Codes {
				if c.Code == "AF" {
					fmt.Println(c.Label)
				}
			}
		}
	}
	// Output:
	// Afganistán
	// clamp: Last day
	// roll: First day after
}

func ExampleOpenAPI() {
	data, err := schema.OpenAPI(agreement.Agreement{})
	if err != nil {
		panic(err)
	}
	var doc struct {
		OpenAPI    string
		Components struct {
			Schemas map[string]struct {
				Discriminator struct{ Mapping map[string]string }
			}
		}
	}
	if err := json.Unmarshal(data, &doc); err != nil {
		panic(err)
	}
	fmt.Println(doc.OpenAPI, doc.Components.Schemas["Actor"].Discriminator.Mapping["state"])
	// Output: 3.1.0 #/components/schemas/StateActor
}

// The files are made from every record.
func ExampleRecords() {
	for _, v := range schema.Records() {
		if reflect.TypeOf(v) == reflect.TypeFor[bilateral.Link]() {
			s, err := schema.Reflector{Profile: schema.ProfileShape, Base: schema.Base}.Reflect(v)
			if err != nil {
				panic(err)
			}
			data, err := schema.Encode(s)
			file, _ := files.Schema("shape", "link")
			fmt.Println(err, string(data) == string(file))
		}
	}
	// Output: <nil> true
}

func ExampleReflector_Reflect_service() {
	// A service takes registers and answers with problem details (RFC 9457), and serves
	// the schemas of both.
	mux := http.NewServeMux()
	mux.Handle("GET /schemas/", http.StripPrefix("/schemas/", http.FileServerFS(files.FS())))
	mux.HandleFunc("POST /registers", func(w http.ResponseWriter, req *http.Request) {
		r, err := register.Read(req.Body)
		problems, broken := errors.AsType[bilateral.Problems](err)
		switch {
		case err == nil:
			problems = r.Problems().Errors()
		case !broken:
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		if len(problems) == 0 {
			w.WriteHeader(http.StatusCreated)
			return
		}
		w.Header().Set("Content-Type", "application/problem+json")
		w.WriteHeader(http.StatusUnprocessableEntity)
		_ = json.NewEncoder(w).Encode(map[string]any{
			"type": "about:blank", "title": "Unprocessable Content", "status": http.StatusUnprocessableEntity,
			"detail": problems.Error(), "problems": problems,
		})
	})
	send := func(method, path, body string) *httptest.ResponseRecorder {
		w := httptest.NewRecorder()
		mux.ServeHTTP(w, httptest.NewRequest(method, path, strings.NewReader(body)))
		return w
	}
	w := send("POST", "/registers", `{"format":1,"agreements":[{"id":"Treaty 1"}]}`)
	var answer struct {
		Status   int
		Problems bilateral.Problems
	}
	if err := json.Unmarshal(w.Body.Bytes(), &answer); err != nil {
		panic(err)
	}
	fmt.Println(w.Header().Get("Content-Type"), answer.Status)
	fmt.Println(answer.Problems[0].Pointer, answer.Problems[0].Code)
	fmt.Println(send("GET", "/schemas/validate/problem-1.schema.json", "").Code)
	// Output:
	// application/problem+json 422
	// /agreements/0/id id-malformed
	// 200
}

func ExampleEncode() {
	data, err := schema.Encode(schema.Entry{Code: "roll", Label: "First day after"})
	fmt.Println(string(data), err)
	// Output:
	// {
	//  "code": "roll",
	//  "label": "First day after"
	// }
	//  <nil>
}

func ExampleLists_files() {
	var lists []schema.List
	if err := json.Unmarshal(files.Lists(), &lists); err != nil {
		panic(err)
	}
	fmt.Println(lists[0].Name)
	_, err := fs.Stat(files.FS(), "openapi.json")
	fmt.Println(err, len(files.OpenAPI()) > 1000)
	// Output:
	// ActKind
	// <nil> true
}
