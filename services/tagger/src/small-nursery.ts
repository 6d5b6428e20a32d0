import { setFlagsFromString } from 'node:v8'

// Imported before all else: nearly all that tagging leaves behind is of one article, so a nursery that does not grow is enough. It
// takes 45 MB less, for a twentieth of the time.
setFlagsFromString('--semi-space-growth-factor=1')
