import { expect, test } from 'vitest'
import { isPromptLine } from './prompts.ts'

test.each([
  'Sign up for our newsletter and get the best of the week.',
  'Want more stories like this? Visit our profile page.',
  'Abonnieren Sie unseren Newsletter.',
  'Abonnez-vous à notre lettre du matin.',
  'Suscríbete a nuestro boletín.',
  'We use cookies to make this site better. You can read more about that in our policy. Accept them or go away.',
  'Write to newsdesk@example.com',
])('%s asks for something', (line) => {
  expect(isPromptLine(line)).toBe(true)
})

test.each([
  'Sign up for the parade begins on Monday at the town hall, the mayor said.',
  'Advertisement rates on the boat have been sold already.',
  'Newsletters are older than newspapers, says the historian, and were written by hand.',
  'Comments from the public were broadly neutral.',
  'Follow the river for two miles and you come to the mill.',
  'Subscribe to a newspaper? Nobody here has done that since the war. The last to do so was a dentist. He read it aloud.',
])('%s tells something', (line) => {
  expect(isPromptLine(line)).toBe(false)
})
