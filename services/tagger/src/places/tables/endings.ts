/**
 * What case makes of the end of a name, by language: `ending>what it was before`, `-` for nothing, several with commas. `+`: the case
 * itself says that something is there, comes from there or goes there; `?`: so do other words end, so that more has to speak for it.
 */
export const endings: Readonly<Record<string, string>> = {
  be: 'іі>ія ію>ія іяй>ія ы>а у>а,- е>а,- ай>а а>- ам>- і>ь',
  bn: '+ে>- +তে>- +য>- েও>- ও>- র>- ের>- কে>- েই>- যের>-',
  cs: 'y>a ě>a,-,o e>a,-,o u>a,-,o ou>a i>e,- í>e,- ii>ie a>-,o em>-,o ze>ha ce>ka ně>eň,ň ni>eň,ň ní>eň,ň ti>ť tě>ť tí>ť ech>y ách>y ům>y ů>y ých>é ým>é ými>é é>á ém>ý ého>ý ?->y',
  el: 'ας>α ης>η ου>ος,ο ού>ός,ό ο>ος ό>ός η>ης α>ας',
  fi: '+ssa>-,i,a +ssä>-,i,ä +sta>-,i +stä>-,i +lla>-,i +llä>-,i +lta>-,i +ltä>-,i +lle>- +een>i,e,- +oon>o +aan>a +ään>ä +iin>i,- +uun>u +öön>ö +hin>- n>-,i a>- ä>- ta>- tä>- ksi>- e>i +essa>i +esta>i +essä>i +estä>i +elle>i en>i +issa>- +ista>- +issä>- +istä>- +illa>- +ilta>- +eella>e +eellä>e +eelta>e +eeltä>e +eelle>e in>- ia>- gin>ki +gissä>ki +gissa>ki +gistä>ki +gista>ki nnin>nti +nnissa>nti +nnista>nti kan>kka +kassa>kka +kasta>kka kin>kki +kissa>kki +kista>kki kön>kkö don>to +dossa>to run>rku +russa>rku +rusta>rku ojen>at +oissa>at +oista>at +oihin>at tojen>lat oja>at',
  hr: 'a>- u>-,a om>-,a em>- e>a i>a oj>a og>i im>i ih>e',
  hu: '+ban>- +ben>- +ból>- +ből>- +ba>- +be>- +on>- +en>- +ön>- n>- +ra>- +re>- +ról>- +ről>- +tól>- +től>- hoz>- hez>- höz>- nál>- nél>- val>- vel>- nak>- nek>- ot>- at>- et>- öt>- t>- ért>- ig>- al>- el>- +ában>a +ából>a +ába>a ával>a át>a ának>a +án>a +ára>a +ában>a +ében>e +éből>e +ébe>e ét>e gal>- gel>- dal>- del>- kal>- kel>- nal>- nel>- ral>- rel>- sal>- sel>- tal>- tel>- mal>- mel>- kál>-',
  ko: '+에서>- +에서는>- +에서도>- +으로>- +로>- +까지>- +부터>- +에는>- +행>- 에>- 에게>- 은>- 는>- 이>- 가>- 을>- 를>- 의>- 와>- 과>- 도>- 이나>- 나>- 에도>- 와의>- 과의>- 만>-',
  lt: 'os>a +oje>a ą>a ai>a o>as,a e>as,a u>as,a ui>as io>is ės>ė +ėje>ė ę>ė +yje>is ų>ai',
  lv: 'as>a +ā>a u>a,s ai>a es>e +ē>e ei>e i>e a>s am>s +ī>is',
  pl: 'ii>ia ji>ja y>a i>a,- ie>a,- e>a ą>a ę>a o>a ce>ka,ta dze>ga cie>t,ta rze>r le>ł,l,ła a>- u>- em>- iem>- owi>- owie>ów owa>ów owem>ów owu>ów iu>- ia>- nia>ń niu>ń niem>ń ni>ń ach>y ech>y rzech>ry szech>chy czech>cy ami>y om>y ej>a,i ą>a im>i iego>i iemu>i ych>e,y ów>y,e ?->y ?iec>cy ?ier>ry',
  ro: 'ei>a,ia,e ului>- iei>ia ului>u lui>u,- ul>- lor>le',
  ru: 'ии>ия ию>ия ией>ия иею>ия ы>а и>а,я,ь,- е>а,я,-,ь у>а,- ой>а,ый,ий ою>а а>- ом>- ем>- ью>ь я>ь,й ю>ь,й,я ем>ь,й,ий е>й еи>ея еей>ея ею>ея еи>ея ев>и ов>ы ах>ы ам>ы ами>ы ях>и ых>ые ым>ые их>ие им>ие ую>ая его>ий ого>ый ой>ая ?->ы',
  sk: 'y>a e>a,-,o i>e,-,a u>a,-,o ou>a a>-,o om>-,o ii>ia iu>ia iou>ia ne>eň ni>eň och>y ách>y ov>y ých>é ej>á,a ú>á ?->y',
  sl: 'e>a i>a o>a a>- u>- om>- em>- ije>ija iji>ija ijo>ija ski>ska ih>e',
  sr: 'a>- u>-,a om>-,a em>- e>a i>a oj>a ih>e а>- у>-,а ом>-,а ем>- е>а и>а ој>а их>е',
  uk: 'ії>ія ію>ія ією>ія и>а і>а,я,-,ь у>а,- ою>а ею>а а>- ом>- ові>- еві>ь ею>я ова>ів ові>ів ову>ів овом>ів єва>їв єві>їв єву>їв євом>їв ю>й,ь я>й,ь єм>й ї>й,я єї>я еї>ея ею>ея ів>и,і ах>и ам>и ами>и ої>а ій>а,я их>і им>і ?->и',
}

/** What is written together with a name before it, by language, in the same way. */
export const beginnings: Readonly<Record<string, string>> = {
  ar: 'و>- +ب>- ل>- وب>- ول>- لل>ال ولل>ال',
  he: '+ב>- +מ>- +ל>- ו>- ה>- ש>- +וב>- +ומ>- +ול>- +שב>- וה>-',
}
