/** The most URLs that one call may carry. */
export const maxUrls = 10_000

/** The most bytes of JSON that one call may carry. */
export const maxBytes = 2 * 1024 * 1024
