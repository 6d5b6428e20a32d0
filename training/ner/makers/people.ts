import { createRequire } from 'node:module'
import { type Chance, either, inTurn, joined, list, type Maker, oneOf, pick, titled } from './chance.ts'

const require = createRequire(import.meta.url)

interface Locale {
  person?: Record<string, Record<string, unknown[]> | undefined>
}

const people = peopleOf()
const letterOf = (chance: Chance) => pick([...'ABCDEFGHJKLMNPRSTVW'], chance)

export const given: Maker = (chance) => pick(pick(people, chance).given, chance)
export const family: Maker = (chance) => pick(pick(people, chance).family, chance)

const western: Maker = (chance) => {
  const { given, family } = pick(people, chance)
  const initial = chance() < 0.08 ? `${letterOf(chance)}.` : ''
  return joined(pick(given, chance), initial, pick(family, chance))
}

const korean = oneOf(
  'Kim, Lee, Park, Choi, Jung, Kang, Cho, Yoon, Jang, Lim, Han, Oh, Seo, Shin, Kwon, Hwang, Ahn, Song',
)
const chinese = oneOf('Wang, Li, Zhang, Liu, Chen, Yang, Zhao, Wu, Zhou, Xu, Sun, Ma, Zhu, Hu, Lin, Guo, He, Gao, Luo')
const cantonese = oneOf('Chan, Wong, Cheung, Lau, Leung, Ng, Ho, Yeung, Lam, Tsang, Kwok, Fung, Tam, Tse, Yip, Chow')
const vietnamese = oneOf('Nguyen, Tran, Le, Pham, Hoang, Phan, Vu, Vo, Dang, Bui, Do, Ho, Ngo, Duong, Ly')
const syllables = list(
  'jae, myung, eon, seog, hyun, soo, min, ho, young, ji, won, woo, jin, sung, kyung, mei, wai, xin, yu, ming, hao, ling, fang, chun, siu, man, ka, lok, yan, wing',
)
const burmese = list(
  'Aung, Khin, Mar, Oo, Zaw, Min, Tun, Thein, Kyaw, Myint, Win, Htay, Soe, Than, Hla, Nyi, Thida, Phyo, Lwin, Maung',
)
const paired: Maker = (chance) => `${titled(pick(syllables, chance))}-${pick(syllables, chance)}`
const fused: Maker = (chance) => titled(pick(syllables, chance) + (chance() < 0.6 ? pick(syllables, chance) : ''))
const vietnameseGiven = oneOf('Khanh, Hung, Minh, Lan, Thanh, Duc, Hai, Linh, Nam, Phuong, Quang, Tuan, Lam, Hoa, Son')
const eastern: Maker = either(
  inTurn(korean, paired),
  inTurn(chinese, fused),
  inTurn(cantonese, paired),
  inTurn(given, cantonese, paired),
  inTurn(vietnamese, oneOf('Van, Thi, Minh, Quoc, Duc, Xuan'), vietnameseGiven),
  (chance) => Array.from({ length: 2 + Math.floor(chance() * 2) }, () => pick(burmese, chance)).join(' '),
)

const arabicGiven = oneOf(
  'Mohammed, Mohamed, Ahmed, Ali, Hassan, Hussein, Khalid, Omar, Saeed, Fatima, Aisha, Mahmoud, Ibrahim, Youssef, Mustafa, Nasser, Tariq, Salem, Hamad, Rashid, Abdullah, Abdulrahman, Layla, Mariam, Musa, Umar, Bashir, Amina, Faisal, Ragab',
)
const arabicFamily = oneOf(
  'al-Sadr, al-Maliki, Al Shehhi, Al Mansoori, al-Otaibi, Al-Ghamdi, al-Masri, Hariri, Jaber, Al Zayani, Abdel-Ghaffar, Abdel Rahman, bin Rashid, bin Salem, Abu Zaid, Haddad, Khoury, Mansour, Suleiman, Danladi, Bello, Sani, Yusuf, Garba, Dikko',
)
const arabic: Maker = either(inTurn(arabicGiven, arabicFamily), inTurn(arabicGiven, arabicGiven, arabicFamily))

export const full: Maker = (chance) => {
  const lot = chance()
  if (lot < 0.1) return eastern(chance)
  return lot < 0.2 ? arabic(chance) : western(chance)
}

/** As scorecards have it. */
export const short: Maker = (chance) => {
  const second = chance() < 0.2 ? `${letterOf(chance)}.` : ''
  return `${letterOf(chance)}.${second} ${family(chance)}`
}

/** What somebody is called stands between the names. */
export const nicked: Maker = (chance) => {
  const { given, family } = pick(people, chance)
  return `${pick(given, chance)} "${pick(nicknames, chance)}" ${pick(family, chance)}`
}
const nicknames = list('Shark, Bunny, Boy Tulis, Duke, Big Man, Doc, Ace, Striker, Tiny, Scorpion, Coach, Papa, Lucky')

/** What stands before a name and is not of it. */
export const rank = oneOf(
  'Sergeant, Sgt, Sgt., Inspector, Insp, Superintendent, Maj-Gen, Maj. Gen., Brig-Gen, Brigadier, Lt Col, Lt. Col., Colonel, Col., Captain, Capt., DSP, SP, ASP, ACP, CSP, SSP, Constable, Corporal, Major, Commissioner, Detective Inspector, Admiral, General, Gen., PC, Warrant Officer',
)
export const honour = oneOf(
  'Alhaji, Chief, High Chief, Paramount Chief, Datuk, Datuk Seri, Tan Sri, Dato, Shri, Smt, Sri, Hon., Hon, Engr, Engr., Barr., Barrister, Prof., Professor, Dr., Dr, Rev., Reverend, Pastor, Evangelist, Sister, Nana, Oba, Ratu, Daw, Ustaz, Comrade, Haji, Hajia, Fr., Apostle, Senator, Councillor, Adv., Mr, Mr., Mrs, Mrs., Ms, Ms., Akim, Governor, Mayor, Judge, Justice, Lawyer, Fisherman, Traditional Authority, Headman, Spokeswoman, Director, Commissioner',
)

/** Given and family names of the locales that are written in Latin letters. */
function peopleOf(): { given: string[]; family: string[] }[] {
  const { allLocales } = require('@faker-js/faker') as { allLocales: Record<string, Locale> }
  const latin = (lists: Record<string, unknown[]> | undefined) =>
    Object.values(lists ?? {})
      .flatMap((names) => names ?? [])
      .filter((name): name is string => typeof name === 'string' && /^\p{Lu}[\p{Script=Latin}'’-]+$/u.test(name))
  return Object.values(allLocales)
    .map(({ person = {} }) => ({ given: latin(person.first_name), family: latin(person.last_name) }))
    .filter(({ given, family }) => given.length > 20 && family.length > 20)
}
