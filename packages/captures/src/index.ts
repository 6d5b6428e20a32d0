export { type Capture, captureIdOf, DamagedCapture } from './capture.ts'
export { type Captures, openCaptures } from './captures.ts'
