import { expect, test } from 'vitest'
import { readBlocks } from '../body/read-blocks.ts'
import { parseSample } from '../testing/sample-page.ts'
import { byPublisher, versionFor } from './by-publisher.ts'
import type { Publisher } from './publisher.ts'

const herald: Publisher = {
  name: 'The Millbrook Herald',
  sites: ['millbrook-herald.example'],
  versions: [
    { until: '2025-03-01', text: ['story'] },
    { text: ['Story-Text'], leftOut: ['town-quiz'] },
  ],
}

const url = 'https://www.millbrook-herald.example/town/new-bridge'
const page = `<div class="story">Of the old design.</div>
<div class="wide story-text"><p>The bridge is built.</p><div class="town-quiz"><p>How old is it?</p></div><p>It is blue.</p></div>
<p>Imprint</p>`

function read(fetchedAt: string, finalUrl = url): string[] {
  const version = versionFor({ finalUrl, fetchedAt }, [herald])
  return byPublisher(readBlocks(parseSample(page).tree.body), version).map(({ text }) => text)
}

test('a publisher’s rules of the present say what its text is, and what is none of it', () => {
  expect(read('2026-11-23T10:00:00Z')).toEqual(['The bridge is built.', 'It is blue.'])
})

test('a page that was fetched before a change is read by the rules that held then', () => {
  expect(read('2025-02-28T23:59:59Z')).toEqual(['Of the old design.'])
  expect(read('2025-03-01T00:00:00Z')).toEqual(['The bridge is built.', 'It is blue.'])
})

test('the rules of one publisher say nothing of another', () => {
  expect(read('2026-11-23T10:00:00Z', 'https://herald.example/')).toHaveLength(5)
})
