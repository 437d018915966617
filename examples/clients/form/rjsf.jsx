// A form for one record, made from its form schema by react-jsonschema-form:
// /rjsf.html?record=agreement. What is sent is in window.sent.
import React, {useState} from 'react'
import {createRoot} from 'react-dom/client'
import Form, {getDefaultRegistry} from '@rjsf/core'
import {customizeValidator} from '@rjsf/validator-ajv8'
import Ajv2020 from 'ajv/dist/2020.js'

const validator = customizeValidator({AjvClass: Ajv2020, ajvOptionsOverrides: {strict: false}})

// stated leaves out what nobody filled in: empty texts, lists and objects.
const stated = (value) => {
  if (Array.isArray(value)) return value.map(stated).filter((v) => v !== undefined)
  if (value && typeof value === 'object') {
    const entries = Object.entries(value).map(([k, v]) => [k, stated(v)]).filter(([, v]) => v !== undefined)
    return entries.length ? Object.fromEntries(entries) : undefined
  }
  return value === '' ? undefined : value
}

// Variant names the control that chooses between the variants of a value.
const Variant = ({selector, optionSchemaField, schema}) => (
  <div className="variant">
    <label htmlFor={selector.props.id}>{schema.title}</label>
    {selector}
    {optionSchemaField}
  </div>
)

// Field hides the kind of a variant, which the choice of the variant sets.
const {FieldTemplate} = getDefaultRegistry().templates
const Field = (props) => (props.schema.const === undefined ? <FieldTemplate {...props} /> : <div hidden>{props.children}</div>)

const Page = ({schema: {title, ...schema}}) => {
  const [data, setData] = useState()
  return (
    <main>
      <h1>{title}</h1>
      <Form
        schema={schema}
        formData={data}
        validator={validator}
        templates={{FieldTemplate: Field, MultiSchemaFieldTemplate: Variant}}
        showErrorList="bottom"
        noHtml5Validate
        onChange={(e) => { window.data = e.formData; setData(e.formData) }}
        onError={(errors) => { window.refused = errors }}
        onSubmit={(e) => { window.sent = stated(e.formData) }}
      />
    </main>
  )
}

const record = new URLSearchParams(location.search).get('record') ?? 'agreement'
fetch(`/schemas/form/${record}-1.schema.json`).then((r) => r.json()).then((schema) => {
  document.title = schema.title
  createRoot(document.getElementById('form')).render(<Page schema={schema} />)
})
