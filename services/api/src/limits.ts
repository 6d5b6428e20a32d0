/** The most bytes of JSON that a call may carry: URLs, and a document with what JSON adds to it. */
export const maxBytes = { urls: 2 * 1024 * 1024, document: 12 * 1024 * 1024 }
