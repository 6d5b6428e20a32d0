export { type Capture, captureIdOf, contentTypeOf, DamagedCapture, type HeaderLine } from './capture.ts'
export { type Captures, openCaptures } from './captures.ts'
export { archiveIn, draftMs, draftOf, isDraft, readName } from './paths.ts'
export { type Shelf, shelvesOf } from './walk.ts'
