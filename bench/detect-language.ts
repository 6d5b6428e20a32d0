export { detectLanguage } from '../services/tagger/src/language.ts'
