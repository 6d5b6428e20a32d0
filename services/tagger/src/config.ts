/** The tagger has no settings of its own. */
export { BaseConfig as Config } from '@copydesk/runtime'
