/** What a feature says of a block, in words. */
export type Say = (value: number) => string

/** `12 %` */
export const percent = (value: number) => `${Math.round(value * 100)} %`

/** `1,240` */
export const whole = (value: number) => Math.round(value).toLocaleString('en')

/** Of what is so or not. */
export const or =
  (yes: string, no: string): Say =>
  (value) =>
    value > 0 ? yes : no

/** `3 words` */
export const count =
  (ofWhat: string): Say =>
  (value) =>
    `${whole(value)} ${whole(value) === '1' ? ofWhat.replace(/s\b/, '') : ofWhat}`

/** What the first look at a page made of a part of it. */
export const looks =
  (part: string): Say =>
  (value) =>
    `${part} looks ${percent(value)} like an article`

/** `12 % of it is in links` */
export const share =
  (ofWhat: string): Say =>
  (value) =>
    `${portion(value)} ${ofWhat}`

function portion(value: number): string {
  if (value === 0) return 'none'
  if (value === 1) return 'all'
  if (value < 0.005) return 'hardly any'
  return value > 0.995 ? 'nearly all' : percent(value)
}

/** Of the steps up to it. */
export const below =
  (what: string): Say =>
  (value) =>
    value > 0
      ? `${whole(value)} ${value === 1 ? 'level' : 'levels'} below an element with ${what}`
      : `directly in an element with ${what}`

/** Of the steps down to it from what is around. */
export const within =
  (what: string): Say =>
  (value) =>
    `${value > 0 ? 'outside' : 'within'} the element with ${what}`

/** `one of 12 blocks in its element` */
export const among =
  (where: string): Say =>
  (value) =>
    value > 1 ? `one of ${whole(value)} blocks ${where}` : `alone ${where}`

/** `3 blocks` */
export const blocks = (value: number) => `${whole(value)} ${value === 1 ? 'block' : 'blocks'}`

/** Distances stop at 99 blocks. */
export const distance =
  (none: string, at0: string, others: (away: string) => string): Say =>
  (value) => {
    if (value >= 99) return none
    return value > 0 ? others(blocks(value)) : at0
  }

/** How far it is to the nearest on one side. */
export const apartFrom = (what: string, where: string): Say =>
  distance(
    `no ${what.replace(/^a /, '')} ${where} it`,
    `${what} right ${where} it`,
    (away) => `${away} from ${what} ${where} it`,
  )
