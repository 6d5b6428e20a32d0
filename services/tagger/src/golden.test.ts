import { expect, test } from 'vitest'
import { tagsOf } from './tags.ts'
import { goldenArticles } from './testing/golden-articles.ts'
import { openTools } from './tools.ts'

const tools = openTools()

test.each(Object.entries(goldenArticles))(
  'what is said of the article about %s stays as it is kept',
  async (name, article) => {
    await expect(`${JSON.stringify(tagsOf(article, tools), null, 1)}\n`).toMatchFileSnapshot(
      `./testing/golden/${name}.txt`,
    )
  },
)
