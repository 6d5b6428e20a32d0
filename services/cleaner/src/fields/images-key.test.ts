import { expect, test } from 'vitest'
import { pictureKey } from './images-key.ts'

test.each([
  ['/2026/bridge-in-may-300x200.jpg', '/2026/bridge-in-may.jpg'],
  ['/2026/bridge-in-may-scaled.jpg', '/2026/bridge-in-may-1024x683.jpg'],
  ['/wide/IMG_4400.jpg', '/square/IMG_4400.JPG'],
  ['/bridge-in-may.jpg?w=300', '/bridge-in-may.jpg?w=1200&q=80'],
  ['/bridge-in-may.jpg?f=0a1b', '/bridge-in-may.jpg?f=2c3d'],
  ['/0a1b2c3d-0000-4000-8000-0123456789ab_wide.jpg', '/0a1b2c3d-0000-4000-8000-0123456789ab_social.jpg'],
])('%s and %s are one picture', (one, other) => {
  expect(pictureKey(`https://a.example.com${one}`)).toBe(pictureKey(`https://b.example.com${other}`))
})

test.each([
  ['/1/main.jpg', '/2/main.jpg'],
  ['/picture.php?id=1', '/picture.php?id=2'],
  ['/bridge-in-may-1.jpg', '/bridge-in-may-2.jpg'],
])('%s and %s are two', (one, other) => {
  expect(pictureKey(`https://a.example.com${one}`)).not.toBe(pictureKey(`https://a.example.com${other}`))
})
