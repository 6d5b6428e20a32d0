/** Why a run ended, by the status it ended in. Closed: the API, the metrics and README list exactly these. */
export const endings = {
  stored: ['new', 'revised', 'unchanged'],
  dropped: [
    'robots-disallowed',
    'private-address',
    'gone',
    'forbidden',
    'http-status',
    'blocked',
    'not-html',
    'empty',
    'too-large',
    'too-deep',
    'redirect-loop',
    'bad-redirect',
    'tls-error',
    'bad-encoding',
    'soft-404',
    'not-an-article',
    'needs-javascript',
    'login-required',
  ],
  'dead-lettered': [
    'dns-error',
    'connection-failed',
    'timeout',
    'server-error',
    'robots-unreachable',
    'protocol-error',
    'poison',
    'capture-missing',
    'broken-message',
    'internal-error',
  ],
} as const

/** Why the API refuses a URL: it can never be fetched, and leaves no row. */
export const rejections = [
  'not-a-url',
  'unsupported-scheme',
  'credentials-in-url',
  'forbidden-port',
  'private-address',
  'too-long',
] as const

export type EndStatus = keyof typeof endings
export type StoredReason = (typeof endings)['stored'][number]
export type DropReason = (typeof endings)['dropped'][number]
export type DeadLetterReason = (typeof endings)['dead-lettered'][number]
export type Reason = StoredReason | DropReason | DeadLetterReason
export type Rejection = (typeof rejections)[number]

/** A run that has not ended is `under-way`. */
export type RunStatus = EndStatus | 'under-way'
