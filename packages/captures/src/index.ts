export { type Capture, captureIdOf, contentTypeOf, DamagedCapture } from './capture.ts'
export { type Captures, openCaptures } from './captures.ts'
