import type { RequestHandler } from 'express'
import helmet from 'helmet'

type Directives = Record<string, string[]>

const self = ["'self'"]
const none = ["'none'"]

const nothing: Directives = {
  'default-src': none,
  'base-uri': none,
  'form-action': none,
  'frame-ancestors': none,
}
const ownFiles: Directives = {
  ...nothing,
  'script-src': self,
  'style-src': self,
  'img-src': [...self, 'data:'],
  'font-src': self,
  'connect-src': self,
}

/** Answers are data: a browser that shows one runs and loads nothing for it. */
export const dataPolicy = contentPolicy(nothing)

/** For pages made of files of ours. */
export const pagePolicy = contentPolicy(ownFiles)

/** The queue dashboard styles its elements inline, and builds addresses on its own base. */
export const boardPolicy = contentPolicy({ ...ownFiles, 'base-uri': self, 'style-src': [...self, "'unsafe-inline'"] })

function contentPolicy(directives: Directives): RequestHandler {
  return helmet.contentSecurityPolicy({ useDefaults: false, directives })
}
