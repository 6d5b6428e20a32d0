import { Entity } from '@copydesk/contracts'
import { expect, test } from 'vitest'
import { linkPlaces } from './link-places.ts'

/** Names in brackets are the places of a text. */
function link(
  marked: string,
  { people = [], publisher }: { people?: string[]; publisher?: string } = {},
): Record<string, string> {
  const names = [...new Set(Array.from(marked.matchAll(/\[([^\]]+)\]/g), ([, name = '']) => name))]
  const text = marked.replace(/[[\]]/g, '')
  const entityOf = (name: string, kind: Entity['kind']): Entity => ({
    name,
    kind,
    mentions: [{ paragraph: 0, start: text.indexOf(name), end: text.indexOf(name) + name.length }],
  })
  const entities = [...people.map((name) => entityOf(name, 'person')), ...names.map((name) => entityOf(name, 'place'))]
  const linked = linkPlaces(entities, [{ index: 0, text }], publisher)
  const places = linked.filter(({ kind }) => kind === 'place').map((entity) => Entity.parse(entity))
  return Object.fromEntries(
    places.map(({ name, placeKind, countryCode, geonamesId }) => [
      name,
      [placeKind, countryCode, geonamesId].filter(Boolean).join(' '),
    ]),
  )
}

test.each([
  ['[Georgia] will vote again, officials in Tbilisi and its Georgian media said.', 'Georgia', 'country GE 614540'],
  ['[Georgia] Republicans from [Atlanta] want a recount of American ballots.', 'Georgia', 'region US'],
  ['In [Macon], [Georgia], it rained.', 'Georgia', 'region US'],
  ['In [Batumi], [Georgia], it rained.', 'Georgia', 'country GE 614540'],
  ['In [Batumi], [Georgia], it rained.', 'Batumi', 'city GE 615532'],
  ['[Jordan] shut its border; Jordanian police said nothing.', 'Jordan', 'country JO 248816'],
  ['[Chad] asked for tents.', 'Chad', 'country TD 2434508'],
  ['[Washington] warned Beijing.', 'Washington', 'city US 4140963'],
  ['In [Washington] state the ferries stopped.', 'Washington', 'region US'],
  ['[Birmingham] bins overflow, say British papers.', 'Birmingham', 'city GB 2655603'],
  ['[Birmingham], Alabama, elects a mayor.', 'Birmingham', 'city US 4049979'],
  ['[London], Ontario, has a river of the same name.', 'London', 'city CA 6058560'],
  ["In [London], Canada's premier met investors.", 'London', 'city GB 2643743'],
  ['[San José] expects rain, the Costa Rican office said.', 'San José', 'city CR 3621849'],
  ['[San Jose] and other Californian towns build flats.', 'San Jose', 'city US 5392171'],
  ['[Victoria] is under water. The port of Vancouver, British Columbia, is open.', 'Victoria', 'city CA 6174041'],
  ['[Victoria] and New South Wales, the Australian states, quarrel.', 'Victoria', 'region AU'],
  ['Loggers met in Portland, [Ore.], on Monday.', 'Ore.', 'region US'],
  ['Loggers of the [U.S.] met on Monday.', 'U.S.', 'country US 6252001'],
  ['[Granada] lies on a lake, and Nicaraguan fishermen live off it.', 'Granada', 'city NI 3619136'],
  ['[Granada] is hot, the Spanish office said.', 'Granada', 'city ES 2517117'],
  ['[Newcastle] lost at home.', 'Newcastle', 'city GB 2641673'],
  ['[Newcastle] ships coal; Australian dockers earn well.', 'Newcastle', 'city AU 2155472'],
  ['[Tripoli] was calm. Lebanese soldiers stood at every corner of Beirut and [Tripoli].', 'Tripoli', 'city LB 266826'],
  ['[Córdoba] builds cars for Argentine families.', 'Córdoba', 'city AR 3860259'],
  ['[Valencia] refines oil, Venezuelan ministers say.', 'Valencia', 'city VE 3625549'],
  ['[Santiago] shook, but Chilean houses held.', 'Santiago', 'city CL 3871336'],
  ['[Cambridge], Massachusetts, bans leaf blowers.', 'Cambridge', 'city US 4931972'],
  ['[Perth] is Scottish.', 'Perth', 'city GB 2640358'],
  ['[Hamilton] has a bus strike, New Zealand Herald readers learnt.', 'Hamilton', 'city NZ 2190324'],
  ['[Kingston], Jamaica, is loud.', 'Kingston', 'city JM 3489854'],
  ['[Richmond], Virginia, took the statue down.', 'Richmond', 'city US 4781708'],
  ['[PARIS], Texas (Wire) — A barn burned.', 'PARIS', 'city US 4717560'],
  ['Ukrainian soldiers left the [Kursk] region.', 'Kursk', 'region RU'],
  ['They come from [northern Syria].', 'northern Syria', 'region SY'],
  ['American and European envoys met in [Geneva], the U.S. said.', 'Geneva', 'city CH 2660646'],
  ['Police in [Geneva], Illinois, found the boat.', 'Geneva', 'city US 4893591'],
  ['[Athens] and the U.S. signed, American officials said.', 'Athens', 'city GR 264371'],
  ['The driver of the [SUV] was Australian.', 'SUV', ''],
  ['Scottish ferries to the islands and the [Highlands] are late.', 'Highlands', ''],
  ['[Galway] is wet.', 'Galway', 'city IE 2964180'],
  ['A raid near [Dapqui], Nigeria, failed.', 'Dapqui', 'city NG'],
])('%s', (text, name, expected) => {
  expect(link(text)[name]).toBe(expected)
})

test('of namesakes in one country only the country is said', () => {
  expect(link('[Springfield] was evacuated, American media said.')).toEqual({ Springfield: 'city US' })
})

test('rivers and seas between countries have a kind and no code', () => {
  expect(link('From the [Danube] to the [Black Sea], and all over [Europe].')).toEqual({
    Danube: 'river',
    'Black Sea': 'sea',
    Europe: 'continent',
  })
})

test('nothing is made up for what is nothing known', () => {
  expect(link('[Qelmora] and [Sorvanda] are silent.')).toEqual({ Qelmora: '', Sorvanda: '' })
})

test('a village needs something in the article that speaks for it', () => {
  expect(link('[Khasan] is quiet.')).toEqual({ Khasan: '' })
  expect(link('[Khasan] is quiet, the Russian railway said.')).toEqual({ Khasan: 'city RU 2022586' })
})

test('a part of a person’s name is no small town', () => {
  expect(
    link('[Marion] laughed, and Marion Brandt of Leipzig, an American, did too.', { people: ['Marion Brandt'] }),
  ).toEqual({
    Marion: '',
  })
})

test('the country of the publisher counts as a word of the text', () => {
  expect(link('[Newcastle] and [Hamilton] voted.', { publisher: 'AU' })).toMatchObject({ Newcastle: 'city AU 2155472' })
})

test('a place given with its state is one name', () => {
  expect(link('He flew to [Portland, Maine].')).toEqual({ 'Portland, Maine': 'city US 4975802' })
})

test('people and organisations stay as they are, and no places are no work', () => {
  const person: Entity = { name: 'Paris', kind: 'person', mentions: [{ paragraph: 0, start: 0, end: 5 }] }
  expect(linkPlaces([person], [{ index: 0, text: 'Paris sang.' }])).toEqual([person])
  expect(linkPlaces([], [])).toEqual([])
})

test('hostile text is got through', () => {
  for (const text of [
    'San José, '.repeat(5000),
    'A'.repeat(50_000),
    'A.'.repeat(25_000),
    "A'a".repeat(16_000),
    '\ud800'.repeat(50_000),
  ]) {
    const entities = Array.from(
      { length: 2000 },
      (_, at): Entity => ({
        name: text.slice(at, at + 8) || 'x',
        kind: 'place',
        mentions: [{ paragraph: 0, start: at, end: at + 8 }],
      }),
    )
    expect(linkPlaces(entities, [{ index: 0, text }])).toHaveLength(2000)
  }
})
