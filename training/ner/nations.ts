const list = (words: string) => new Set(words.split(/\s*[,\n]\s*/).filter(Boolean))

/** What people and things of a country or region are called. */
export const nationalities =
  list(`afghan, afghans, african, africans, albanian, albanians, algerian, algerians, american, americans, angolan, angolans,
  arab, arabs, arabian, argentine, argentinian, argentines, argentinians, armenian, armenians, asian, asians, australian, australians, austrian, austrians, azerbaijani, azeri, azeris,
  bahraini, bangladeshi, bangladeshis, basque, basques, belarusian, belarusians, belgian, belgians, bengali, berber, bolivian, bolivians, bosnian, bosnians, brazilian,
  brazilians, british, briton, britons, bulgarian, bulgarians, burmese, burundian, cambodian, cambodians, cameroonian, cameroonians, canadian, canadians, catalan, catalans, chechen,
  chechens, chilean, chileans, chinese, colombian, colombians, congolese, corsican, croat, croatian, croatians, croats, cuban, cubans, cypriot, cypriots, czech,
  czechs, danish, dane, danes, dutch, dutchman, east asian, ecuadorian, ecuadorians, egyptian, egyptians, emirati, english, englishman, eritrean, eritreans, estonian, estonians, ethiopian,
  ethiopians, european, europeans, fijian, filipino, filipinos, finn, finnish, finns, flemish, french, frenchman, gambian, georgian, georgians, german, germans, germanic, ghanaian, ghanaians, greek, greeks,
  guatemalan, guatemalans, haitian, haitians, hawaiian, honduran, hondurans, hungarian, hungarians, icelandic, icelander, indian, indians, indonesian, indonesians, iranian, iranians, iraqi, iraqis,
  irish, irishman, israeli, israelis, italian, italians, ivorian, jamaican, jamaicans, japanese, jordanian, jordanians, kashmiri, kazakh, kazakhs, kenyan, kenyans, korean, koreans,
  kosovan, kurd, kurdish, kurds, kuwaiti, kuwaitis, kyrgyz, laotian, latin american, latino, latinos, latvian, latvians, lebanese, liberian, liberians, libyan, libyans, lithuanian, lithuanians, macedonian,
  macedonians, malagasy, malawian, malaysian, malaysians, malian, maltese, mauritanian, mexican, mexicans, middle eastern, moldovan, moldovans, mongolian, mongolians, montenegrin, moroccan, moroccans,
  mozambican, namibian, nepalese, nepali, nicaraguan, nicaraguans, nigerian, nigerians, nigerien, nordic, north american, north korean, north koreans, norwegian, norwegians, omani, ottoman, pakistani, pakistanis, palestinian, palestinians,
  panamanian, papuan, paraguayan, persian, persians, peruvian, peruvians, pole, poles, polish, portuguese, prussian, punjabi, qatari, roman, romanian, romanians, romans, russian, russians, rwandan, rwandans, salvadoran, salvadorans, saudi,
  saudis, scandinavian, scot, scots, scottish, senegalese, serb, serbian, serbians, serbs, sicilian, singaporean, slavic, slovak, slovakian, slovaks, slovene, slovenes, slovenian, slovenians, somali, somalis,
  south african, south africans, south american, south asian, south korean, south koreans, soviet, soviets, spaniard, spaniards, spanish, sri lankan, sri lankans, sudanese, swede, swedes, swedish, swiss, syrian, syrians, taiwanese, tajik, tamil,
  tamils, tanzanian, tanzanians, thai, thais, tibetan, tibetans, tunisian, tunisians, turk, turkish, turkmen, turks, ugandan, ugandans, ukrainian, ukrainians, uruguayan, uruguayans, uzbek, uzbeks, venezuelan,
  venezuelans, vietnamese, welsh, western, yemeni, yemenis, yugoslav, yugoslavian, zambian, zambians, zimbabwean, zimbabweans, zulu`)

/** Countries whose national teams sets differ about. */
export const countries =
  list(`afghanistan, albania, algeria, angola, argentina, armenia, australia, austria, azerbaijan, bahrain, bangladesh, belarus, belgium, bolivia, bosnia,
  brazil, britain, bulgaria, cambodia, cameroon, canada, chad, chile, china, colombia, congo, costa rica, croatia, cuba, cyprus, czech republic, denmark, ecuador, egypt, england, estonia, ethiopia,
  fiji, finland, france, gambia, georgia, germany, ghana, great britain, greece, guatemala, guinea, haiti, honduras, hungary, iceland, india, indonesia, iran, iraq, ireland, israel, italy, ivory coast, jamaica, japan,
  jordan, kazakhstan, kenya, kuwait, kyrgyzstan, latvia, lebanon, liberia, libya, lithuania, luxembourg, macedonia, malawi, malaysia, mali, malta, mexico, moldova, mongolia, montenegro, morocco, mozambique, myanmar,
  namibia, nepal, netherlands, new zealand, nicaragua, niger, nigeria, north korea, northern ireland, norway, oman, pakistan, panama, paraguay, peru, philippines, poland, portugal, qatar, romania, russia,
  rwanda, saudi arabia, scotland, senegal, serbia, sierra leone, singapore, slovakia, slovenia, somalia, south africa, south korea, spain, sri lanka, sudan, sweden, switzerland, syria, taiwan,
  tajikistan, tanzania, thailand, togo, tunisia, turkey, uganda, ukraine, united arab emirates, united kingdom, united states, uruguay, usa, uzbekistan, venezuela, vietnam, wales, west indies, yemen, zambia, zimbabwe`)
