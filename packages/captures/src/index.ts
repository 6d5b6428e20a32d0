export { type Capture, DamagedCapture } from './capture.ts'
export { openCaptures } from './captures.ts'
