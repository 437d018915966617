// The same form by JSON Forms: /jsonforms.html?record=agreement.
import React, {useState} from 'react'
import {createRoot} from 'react-dom/client'
import {JsonForms} from '@jsonforms/react'
import {materialCells, materialRenderers} from '@jsonforms/material-renderers'
import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

const ajv = addFormats(new Ajv2020({allErrors: true, verbose: true, strict: false}))

const Page = ({schema}) => {
  const [data, setData] = useState({})
  return (
    <main>
      <h1>{schema.title}</h1>
      <JsonForms ajv={ajv} schema={schema} data={data} renderers={materialRenderers} cells={materialCells} onChange={(e) => { setData(e.data); window.data = e.data }} />
    </main>
  )
}

const record = new URLSearchParams(location.search).get('record') ?? 'agreement'
fetch(`/schemas/form/${record}-1.schema.json`).then((r) => r.json()).then((schema) => {
  document.title = schema.title
  createRoot(document.getElementById('form')).render(<Page schema={schema} />)
})
