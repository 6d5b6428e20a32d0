import { type Maker, oneOf, pick, titled } from './chance.ts'

const syllable = oneOf(
  'ver, tel, nor, max, cor, lan, tri, ax, sol, mer, dyn, gen, ul, pro, vi, qua, zen, lu, bra, kon, pel, ors, tek, fin, ima, cel, rai, pe, sta, kel, ban, me, do, ga, zi, wan, ha, mo',
)

/** A word that nobody has. */
export const coined: Maker = (chance) =>
  titled(Array.from({ length: 2 + Math.floor(chance() * 2) }, () => syllable(chance)).join(''))

export const acronym: Maker = (chance) =>
  Array.from({ length: 2 + Math.floor(chance() * 3) }, () => pick([...'ABCDEFGHIKLMNOPRSTUV'], chance)).join('')
