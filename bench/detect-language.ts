/** The tagger's own, for a bench of it alone. */
export { detectLanguage } from '../services/tagger/src/language.ts'
