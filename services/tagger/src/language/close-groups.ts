/** What one language writes and those close to it do not: words, beginnings of words (`*`), and stretches of lower-case text. */
interface Markers {
  words: string
  pattern?: RegExp
}

/** Languages that are easily taken for one another. */
export const closeGroups: Record<string, Markers>[] = [
  {
    hr: {
      words:
        'tisuć* kućanstv* siječnj* veljač* ožujk* travnj* svibnj* lipnj* srpnj* kolovoz* rujn* listopad* studenog* prosinc* tko netko nitko svatko vlak* nogomet* sveučiliš* tijekom glazb* zrakoplov* priopć* europ* tvrtk* izvješć* glede gospodarstv* mirovin* prosvjed* proračun* knjižnic* povijes* tjedn* obitelj* ravnatelj* redatelj* zagreb* hrvats* hnb hdz financ* uvjet* potpor* splits* plać* noći zaslon* udrug* nazočn* športsk* kruh* plenković* glasovanj* ured* kazališt*',
    },
    bs: {
      words:
        'hiljad* histor* saopć* kahv* lahk* mehk* sarajev* bih bosn* tuzl* zenic* mostar* federacij* entitet* uposlen* sedmic* dodik* zvaničnici',
    },
    sr: {
      words:
        'vreme* mesto mesta mestu pre posle deca dece deci gde reč reči lep lepo mleko veće veća devojk* pobed* sednic* predsedni* zahtev* izveštaj* bezbedn* vesti savet* reka reke reku cena cene cenu cenama saopšt* opšti* uvek ovde dve obe nedelj* videti vide verov* primen* promen* deo dela ceo cela celo sledeć* beograd* srbij* srps* vučić* sveta svetu svetsk* svet čovek* pesm* leto vek veka dnevn* mera mere razume* uspe* hteo želeo lek lekar* stepen* naselj* zamen*',
      pattern: /[\u0452\u0458\u0459\u045a\u045b\u045f]/g,
    },
  },
  {
    id: {
      words:
        'bahwa karena mobil polisi perusahaan pemerintah uang bisa kantor rupiah rp jumat kamis minggu senin agustus maret juli desember setelah sementara kasus mantan indonesia jakarta jawa bandung surabaya bali anggaran presiden dukung tim pria usai tewas warga dpr kpk dprd wib kebijakan resmi jadi soal polda polres kpu prabowo jokowi persib persija ternyata bikin banget gubernur bupati walikota listrik sakit datangkan buruh pabrikan senilai simak begini rem dewan',
    },
    ms: {
      words:
        'bahawa ialah kerana kereta polis syarikat beliau daripada kerajaan wang mahu boleh ribut pejabat datuk seri kuala lumpur ringgit rm jumaat khamis ahad isnin ogos mac julai disember selepas sehingga manakala pengundi mengundi hospital kes mangsa bekas malaysia belanjawan baharu perdana sokong isu tular majlis pasukan lelaki maut jdt anwar parlimen peniaga sabah sarawak johor selangor pulau pinang bekalan elektrik taska brek kekalkan tamatkan pihak mahkamah',
    },
    jv: {
      words:
        'ing sing iku kang lan saka kanggo wong dadi uga karo marang iki nalika wektu durung amarga sawise dheweke kutha bocah',
    },
  },
  {
    da: {
      words:
        'af efter mellem op hvad nu ud blev bliver mig dig sig sagde siger regering* uden mere efterforsk* danmark* dansk* københavn* kun igen folketing* aarhus pct imod nogle byråd* uge gik virksomhed* fik undersøgelse* økonomi* børn* lukker',
      pattern: /[æø]|\p{L}tion(?:en|er|erne)?(?!\p{L})/gu,
    },
    no: {
      words:
        'av etter mellom opp nå ut ble blir vart meg deg seg sa sier seier regjering* uten utan korleis meir mer norge* noreg* norsk* oslo stortinget ein eit eg ikkje frå kva kvifor kor gjør gjer uke veke bygd* kommunestyr* fylke* nrk frp høyre vestlandet fikk gikk pengene bare igjen bedrift* hva',
      pattern: /[æø]|\p{L}sjon(?:en|er|ene|ar|ane)?(?!\p{L})/gu,
    },
    sv: {
      words:
        'och av att är för inte efter från hur upp nu utan mig dig sig till vid också kommun* sverige* svensk* stockholm* regeringen åren två',
      pattern: /[äö]/g,
    },
  },
  {
    cs: {
      words: 'jsou jsem jako které který která při ve ze až když',
      pattern: /[ěřů]/g,
    },
    sk: {
      words: 'sú som ako ktoré ktorý ktorá pri sa aj keď vo zo nie bol alebo pre',
      pattern: /[ľĺŕôä]/g,
    },
  },
  {
    de: {
      words:
        'und der die das nicht mit für von im ist den dem ein eine zu auf sich bei nach wird werden warum holt ruft wegen',
      pattern: /[ß]/g,
    },
    lb: {
      words: 'vun mat net ass op fir sinn gëtt dat huet hunn wéi wou wëll',
      pattern: /[ëé]|éi|(?<!\p{L})d’/gu,
    },
  },
  {
    nl: {
      words: 'een niet voor met zijn zij ook naar haalt deense gemeente* door zonder',
      pattern: /ij|sch|(?<!\p{L})z/gu,
    },
    af: {
      words: 'nie vir hulle sê ná dié word my jy gaan deur',
      pattern: /(?<!\p{L})(?:[’']n(?!\p{L})|sk[aeiou])/gu,
    },
  },
  {
    es: {
      words: 'el la los las del y una su sus es son',
    },
    gl: {
      words:
        'unha dunha nunha xunta xa xente polos polas coa cos coas dende concello galiza galicia galego* tamén dous dúas non máis xogo xaneiro xuño xullo outubro novembro decembro',
      pattern: /(?<!\p{L})x[aeiou]\p{L}|[aeou]x[aeo]s?(?!\p{L})/gu,
    },
    pt: {
      words: 'não uma em foi são também já lisboa brasil portugal',
      pattern: /[ãõç]|\p{L}lh/gu,
    },
  },
  {
    ca: {
      words: 'els amb aquest* més què perquè',
      pattern: /l·l|(?<!\p{L})l[’']/gu,
    },
    oc: {
      words: 'lo los çò dins dempuèi pichon* foguèt aguèt òc occitan* fòrça perqué pas pus',
      pattern: /uèt(?!\p{L})|\p{L}lh|(?<!\p{L})ç/gu,
    },
  },
  {
    zu: {
      words: 'ukuthi futhi noma kusho uhulumeni amaphoyisa kanye lapho ukuze ngemuva kungani uthi ngoba umkhandlu',
      pattern: /(?<!\p{L})(?:ezi|izi)\p{L}|hl[aeiou]ng/gu,
    },
    xh: {
      words: 'ukuba kwaye okanye kunye ngoku kutheni emva uthe',
      pattern: /(?<!\p{L})(?:ii|oo|urh)\p{L}|rh[aeiu]|ty[ei]|tsh[ao]|xh/gu,
    },
  },
  {
    am: {
      words: 'ነው ናቸው ውስጥ ላይ እና ጋር',
    },
    ti: {
      words: 'እዩ ናይ ካብ እቲ እታ ኣብ ምስ ከም',
      pattern: /ኣ/g,
    },
  },
  {
    he: {
      words: 'של את על לא עם כי',
    },
    yi: {
      words: 'דער נאך א מען זענען קעגן גיט צוליב זיך די און פון פֿון איז האט האָט ניט אין צו וואס מיט',
      pattern: /[ײױװ]|[אײפ][ַָֿ]/gu,
    },
  },
  {
    hi: {
      words: 'है हैं में के की का को से ने और पर नहीं',
    },
    mr: {
      words: 'आहे आहेत नाही आणि या होते झाले करणार',
      pattern: /ळ|(?:च्या|मुळे|कडून|साठी|ांना|ांचा|तील|मध्ये|ाने|णार)(?![\p{L}\p{M}])/gu,
    },
    ne: {
      words: 'छ छन् छैन पनि भयो भएको गरेको गर्ने गरे',
      pattern: /(?:लाई|हरू|बाट|एको|िन्|र्‍यो)(?![\p{L}\p{M}])/gu,
    },
  },
  {
    bg: {
      words: 'са със през след които която който ще срещу като беше бяха',
      pattern: /ъ(?![аеёиоуэюя])/gu,
    },
    mk: {
      words: 'од ќе беше која кој кои според биде',
      pattern: /[ѓќѕјљњ]/g,
    },
    ru: {
      words: 'что из после как для его без они',
      pattern: /[ыэё]|ь(?!о)|(?:ого|ую)(?!\p{L})/gu,
    },
  },
]
