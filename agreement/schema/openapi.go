package schema

import (
	"maps"
	"reflect"
	"strings"

	"github.com/bilateral-go/bilateral/agreement/register"
	"github.com/invopop/jsonschema"
)

// An OpenAPI document has the components of a service and no paths.
type openAPI struct {
	OpenAPI string `json:"openapi"`
	Info    struct {
		Title       string `json:"title"`
		Version     string `json:"version"`
		Description string `json:"description"`
	} `json:"info"`
	Paths      map[string]any `json:"paths"`
	Components struct {
		Schemas jsonschema.Definitions `json:"schemas"`
	} `json:"components"`
}

// OpenAPI makes an OpenAPI 3.1 document with the shape schemas of values as components
// and without paths. A type with variants has a discriminator, its kind. It returns the
// errors of [Reflector.Reflect].
func OpenAPI(values ...any) ([]byte, error) {
	doc := openAPI{OpenAPI: "3.1.0", Paths: map[string]any{}}
	doc.Info.Title = "Records of the relationship between states"
	doc.Info.Version = string(number(register.Format))
	doc.Info.Description = "The types of the format of registers, for services that take or return them."
	doc.Components.Schemas = jsonschema.Definitions{}
	for _, v := range values {
		s, err := Reflector{Profile: ProfileShape}.Reflect(v)
		if err != nil {
			return nil, err
		}
		maps.Copy(doc.Components.Schemas, s.Definitions)
		types, _ := typesOf(reflect.TypeOf(v))
		s.Definitions, s.Version = nil, ""
		doc.Components.Schemas[types.names[types.root]] = s
	}
	for _, s := range doc.Components.Schemas {
		discriminate(doc.Components.Schemas, s)
	}
	for _, s := range doc.Components.Schemas {
		eachSchema(s, func(s *jsonschema.Schema) {
			if name, ok := strings.CutPrefix(s.Ref, "#/$defs/"); ok {
				s.Ref = components + name
			}
		})
	}
	return Encode(doc)
}

const components = "#/components/schemas/"

// discriminate names the member that tells the variants of a type apart.
func discriminate(defs jsonschema.Definitions, s *jsonschema.Schema) {
	if len(s.OneOf) == 0 {
		return
	}
	mapping := map[string]string{}
	for _, v := range s.OneOf {
		name := strings.TrimPrefix(v.Ref, "#/$defs/")
		kind := part(defs[name], "kind")
		values := kind.Enum
		if kind.Const != nil {
			values = []any{kind.Const}
		}
		for _, value := range values {
			mapping[value.(string)] = components + name
		}
	}
	s.Extras = map[string]any{"discriminator": map[string]any{"propertyName": "kind", "mapping": mapping}}
}
