export { townsOf } from '../services/tagger/src/places/candidates.ts'
export { linkPlaces } from '../services/tagger/src/places/link-places.ts'
