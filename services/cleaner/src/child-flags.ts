/** How Node runs what reads pages: code is compiled when it first runs, so that a new child is not slow for its first hundreds of pages. */
export const childFlags = ['--always-sparkplug', '--no-lazy-feedback-allocation']
