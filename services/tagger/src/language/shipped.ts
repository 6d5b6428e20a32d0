/** The packed n-grams; `npm run train:language` writes them. */
export const ngramFile = new URL('ngrams.bin', import.meta.url)

/** The languages of the packed n-grams, in their order there. */
export const ngramCodes =
  'am ar az be bg bn ca cs da de el en es et eu fa fi fr gu he hi hr hu hy is it ja ka kn ko ku lo lt lv ml mr ms nl no or pa pl pt ro ru sk sl sq sr sv ta te th tl tr uk ur vi yo zh'.split(
    ' ',
  )
