export { type Capture, captureIdOf, contentTypeOf, DamagedCapture, type HeaderLine } from './capture.ts'
export { type Captures, openCaptures } from './captures.ts'
