// The forms in a headless Chromium: react-jsonschema-form and JSON Forms.
import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import {after, before, test} from 'node:test'
import {chromium} from 'playwright-core'
import {serve} from '../form/serve.mjs'
import {files, here, read} from './files.mjs'

const found = spawnSync('sh', ['-c', 'command -v chromium || command -v chromium-browser || command -v google-chrome'], {encoding: 'utf8'}).stdout.trim()
const executablePath = process.env.CHROMIUM ?? found
const skip = executablePath ? false : 'there is no Chromium'
const axe = readFileSync(here('node_modules/axe-core/axe.min.js'), 'utf8')
const records = readdirSync(files('form')).map((name) => name.replace('-1.schema.json', '')).filter((name) => name !== 'register')

let browser, server
before(async () => {
  if (skip) return
  server = await serve()
  browser = await chromium.launch({executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync']})
})
after(async () => {
  await browser?.close()
  server?.close()
})

// open opens a page and collects what it complains of.
const open = async (kind, record) => {
  const page = await browser.newPage()
  page.setDefaultTimeout(60_000)
  page.complaints = []
  page.on('console', (m) => ['error', 'warning'].includes(m.type()) && page.complaints.push(`${m.type()}: ${m.text().slice(0, 300)}`))
  page.on('pageerror', (e) => page.complaints.push(e.message))
  await page.goto(`${server.at}/${kind}.html?record=${record}`)
  await page.waitForSelector('main')
  return page
}

const violations = async (page) => {
  await page.evaluate(axe)
  return page.evaluate(async () => (await window.axe.run()).violations.map((v) => `${v.id}: ${v.nodes[0].html.slice(0, 200)}`))
}

// untitled counts what a form shows when a schema does not say enough.
const untitled = (page) =>
  page.evaluate(() => [...document.querySelectorAll('label, legend, option, p, div')].filter((e) => e.children.length === 0).map((e) => e.textContent).filter((text) => /Unsupported field|^option \d+$|option \d+$|No applicable renderer|Unknown field type/i.test(text)))

test('react-jsonschema-form shows every record', {skip, timeout: 600_000}, async () => {
  assert.ok(records.length >= 20)
  for (const record of records) {
    const page = await open('rjsf', record)
    assert.deepEqual(await untitled(page), [], record)
    assert.deepEqual(await violations(page), [], record)
    assert.deepEqual(page.complaints, [], record)
    await page.close()
  }
})

const lists = read(files('codes.json'))
const label = (list, code) => lists.find(({name}) => name === list).codes.find((c) => c.code === code).label

// check asks the library.
const check = (agreement) => spawnSync('go', ['run', './check', '-agreement'], {cwd: here('.'), input: JSON.stringify(agreement), encoding: 'utf8'})

test('an agreement that is filled in is accepted by the library', {skip, timeout: 600_000}, async () => {
  const page = await open('rjsf', 'agreement')
  const id = (name) => page.locator(`[id="root_${name}"]`)
  const choose = (name, label) => id(name).selectOption({label})
  const add = (name) => id(`${name}__add`).click()

  await id('id').fill('az-by-trade')
  await choose('kind', 'Agreement')
  await choose('binding', 'Yes')
  await id('title_en').fill('Agreement on Trade')
  for (const [i, state] of ['Azerbaijan', 'Belarus'].entries()) {
    await add('parties')
    await choose(`parties_${i}_actor__oneof_select`, 'State')
    await choose(`parties_${i}_actor_state`, state)
  }
  await add('acts')
  await choose('acts_0_kind', 'Signed')
  await id('acts_0_date').fill('2025-05-05')
  assert.equal(await id('acts_0_date').getAttribute('type'), 'date', 'a day has a date control')
  await add('acts')
  await choose('acts_1_kind', 'Notified')
  await choose('acts_1_date__oneof_select', 'Month or year')
  await id('acts_1_date').fill('2025-09')
  await choose('clauses_entryIntoForce_begins__oneof_select', 'Days after')
  await id('clauses_entryIntoForce_begins_n').fill('30')
  await choose('clauses_entryIntoForce_begins_event_kind', label('TriggerKind', 'notified'))
  await choose('clauses_duration__oneof_select', 'Fixed term')
  await id('clauses_duration_initial_n').fill('5')
  await choose('clauses_duration_initial_unit', 'Year')
  await page.getByRole('button', {name: 'Submit'}).click()
  await page.waitForFunction(() => window.sent || window.refused)
  assert.deepEqual(await page.evaluate(() => window.refused?.map((e) => e.stack) ?? []), [])
  const sent = await page.evaluate(() => window.sent)
  assert.deepEqual(sent, {
    id: 'az-by-trade',
    kind: 'agreement',
    binding: 'yes',
    title: {en: 'Agreement on Trade'},
    parties: [{actor: {kind: 'state', state: 'AZ'}}, {actor: {kind: 'state', state: 'BY'}}],
    acts: [{kind: 'signed', date: '2025-05-05'}, {kind: 'notified', date: '2025-09'}],
    clauses: {
      entryIntoForce: {begins: {kind: 'days-after', n: 30, event: {kind: 'notified'}}},
      duration: {kind: 'fixed', initial: {n: 5, unit: 'year'}},
    },
  })
  assert.deepEqual(page.complaints, [])
  assert.deepEqual(await violations(page), [])
  const {status, stdout, stderr} = check(sent)
  assert.equal(status, 0, stdout + stderr)
  assert.equal(check({...sent, id: 'Trade 1'}).status, 1, 'the check finds nothing')
})

test('JSON Forms shows a control for each member', {skip, timeout: 600_000}, async () => {
  for (const record of records) {
    const page = await open('jsonforms', record)
    const schema = read(files(`form/${record}-1.schema.json`))
    const text = (await page.evaluate(() => document.body.innerText)).toLowerCase()
    const words = (name) => name.replace(/([A-Z])/g, ' $1').toLowerCase()
    // A value with variants has a tab for each in place of its own name.
    const target = (p) => (p.$ref ? schema.$defs[p.$ref.split('/').pop()] : p)
    const tabs = (p) => target(p).oneOf?.every((v) => text.includes((v.title ?? schema.$defs[v.$ref.split('/').pop()].title).toLowerCase()))
    const missing = Object.entries(schema.properties).filter(([name, p]) => !text.includes(words(name)) && !text.includes((p.title ?? name).toLowerCase()) && !tabs(p))
    assert.deepEqual(missing.map(([name]) => name).filter((name) => name !== 'annotations'), [], record)
    assert.deepEqual(await untitled(page), [], record)
    assert.deepEqual(page.complaints, [], record)
    await page.close()
  }
})
