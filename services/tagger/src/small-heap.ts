import { setFlagsFromString } from 'node:v8'

// Imported before all else: nearly all that tagging leaves behind is of one article, so a nursery that does not grow is enough, and so
// is an old generation that grows by a tenth. They take 60 MB less, for a tenth of the time.
setFlagsFromString('--semi-space-growth-factor=1')
setFlagsFromString('--heap-growing-percent=10')
