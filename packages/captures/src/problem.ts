/** Thrown for what whoever called can put right: the message says how. */
export class Problem extends Error {
  override name = 'Problem'
}
