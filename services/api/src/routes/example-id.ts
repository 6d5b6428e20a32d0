import { pageId } from '@copydesk/urls'

/** The id that the examples' document gets. */
export const exampleId = pageId('https://news.example/harbour/night-ferries')
