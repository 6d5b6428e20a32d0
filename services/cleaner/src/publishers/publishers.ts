import type { Publisher } from './publisher.ts'

/** The publishers that need rules of their own, each in a file of its name beside this one. At present none does. */
export const publishers: Publisher[] = []
