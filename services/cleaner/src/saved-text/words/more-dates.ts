/** What stands around the dates of a page, in languages of which nothing else is known here. Lists as in Words. */
interface DateWords {
  /** From January, as they stand in a date; the spellings of a month have spaces between them. */
  months?: string
  published?: string
  updated?: string
  /** Before a day that is of something else than the text. */
  saved?: string
}

/** By ISO 639-1 code. A word that two languages use for two months is in neither. */
export const moreDates: Record<string, DateWords> = {
  en: {
    published:
      'post by|posted by|submitted by|submitted on|written on|written by|created on|released on|date published|published online|published by',
    updated:
      'page updated|content current as of|current as of|as of|last reviewed|reviewed|last modified on|updated on',
    saved: 'born|joined|member since|registered|valid until|valid since|expires|deadline|due|starts|ends|until|founded',
  },
  de: {
    published:
      'geschrieben am|geschrieben von|verfasst|verfasst am|verfasst von|beitrag von|eingestellt am|online seit',
    updated: 'letzte änderung|zuletzt geändert am|letztes update|stand vom|aktualisiert',
    saved:
      'geboren|geb|registriert|mitglied seit|gültig seit|unverändert gültig seit|gültig ab|gültig bis|bis zum|bis|ab|seit|einsendeschluss',
  },
  cs: {
    months:
      'ledna leden|února únor|března březen|dubna duben|května květen|června červen|července červenec|srpna srpen|září|října říjen|listopadu|prosince prosinec',
    published: 'publikováno|vydáno|zveřejněno|vytvořeno|datum|dne|vloženo',
    updated: 'aktualizováno|aktualizace|upraveno|naposledy upraveno',
  },
  sk: {
    months:
      'januára január|februára február|marca marec|apríla apríl|mája máj|júna jún|júla júl|augusta|septembra|októbra október|novembra|decembra',
    published: 'publikované|zverejnené|vydané|dátum',
    updated: 'aktualizované|aktualizácia|upravené',
  },
  sl: {
    months: 'januarja|februarja|marca|aprila|maja|junija|julija|avgusta avgust|septembra|oktobra|novembra|decembra',
    published: 'objavljeno|datum',
    updated: 'posodobljeno',
  },
  hr: {
    months:
      'siječnja siječanj|veljače veljača|ožujka ožujak|travnja travanj|svibnja svibanj|lipnja lipanj|srpnja srpanj|kolovoza kolovoz|rujna rujan||studenoga studenog studeni|prosinca prosinac',
    published: 'objavljeno|datum',
    updated: 'ažurirano|zadnja izmjena',
  },
  sr: {
    months:
      'januara јануара јануар|februara фебруара фебруар|marta mart марта март|aprila априла април|maja маја мај|juna јуна јун|jula јула јул|avgusta августа август|septembra септембра септембар septembar|oktobra октобра октобар oktobar|novembra новембра новембар novembar|decembra децембра децембар decembar',
    published: 'objavljeno|објављено|datum|датум',
    updated: 'ažurirano|ажурирано',
  },
  ru: {
    months:
      'января январь янв|февраля февраль фев|марта март мар|апреля апрель апр|мая май|июня июнь июн|июля июль июл|августа август авг|сентября сентябрь сен сент|октября октябрь окт|ноября ноябрь ноя|декабря декабрь дек',
    published: 'опубликовано|дата публикации|дата|опубликована|размещено',
    updated: 'обновлено|изменено|дата обновления|последнее обновление',
  },
  uk: {
    months:
      'січня січень січ|лютого лютий лют|березня березень бер|квітня квітень квіт|травня травень трав|червня червень черв|липня липень лип|серпня серпень серп|вересня вересень вер|жовтня жовтень жовт|листопада листопад лист|грудня грудень груд',
    published: 'опубліковано|дата публікації|дата',
    updated: 'оновлено|змінено',
  },
  bg: {
    months:
      'януари яну|февруари фев|март|април апр|май|юни|юли|август авг|септември сеп септ|октомври окт|ноември ное|декември дек',
    published: 'публикувано|публикувана|дата',
    updated: 'обновено|обновена|актуализирано',
  },
  ro: {
    months:
      'ianuarie ian|februarie|martie|aprilie|mai|iunie iun|iulie iul|august|septembrie|octombrie|noiembrie noi|decembrie',
    published: 'publicat|publicat la|publicat pe|data publicării|data',
    updated: 'actualizat|actualizat la|ultima actualizare',
  },
  hu: {
    months:
      'január|február febr|március márc|április ápr|május máj|június jún|július júl|augusztus|szeptember szept|október|november|december',
    published: 'megjelent|közzétéve|publikálva|dátum|létrehozva',
    updated: 'frissítve|módosítva|utolsó frissítés',
  },
  el: {
    months:
      'ιανουαρίου ιανουάριος ιαν|φεβρουαρίου φεβρουάριος φεβ|μαρτίου μάρτιος μαρ|απριλίου απρίλιος απρ|μαΐου μαίου μάιος μάιου|ιουνίου ιούνιος ιουν|ιουλίου ιούλιος ιουλ|αυγούστου αύγουστος αυγ|σεπτεμβρίου σεπτέμβριος σεπ|οκτωβρίου οκτώβριος οκτ|νοεμβρίου νοέμβριος νοε|δεκεμβρίου δεκέμβριος δεκ',
    published: 'δημοσιεύτηκε|δημοσιεύθηκε|ημερομηνία|δημοσίευση',
    updated: 'ενημερώθηκε|τελευταία ενημέρωση|ενημέρωση',
  },
  tr: {
    months:
      'ocak oca|şubat şub|mart|nisan nis|mayıs|haziran haz|temmuz tem|ağustos ağu|eylül eyl|ekim eki|kasım kas|aralık ara',
    published: 'yayınlanma|yayınlanma tarihi|yayın tarihi|yayınlandı|tarih|giriş tarihi|giriş|oluşturulma tarihi',
    updated: 'güncelleme|güncellenme|son güncelleme|güncelleme tarihi|güncellendi',
  },
  id: {
    months:
      'januari|februari|maret|april|mei|juni|juli|agustus agu agt|september|oktober okt|november nop|desember des',
    published: 'diterbitkan|dipublikasikan|tanggal|terbit',
    updated: 'diperbarui|pembaruan|terakhir diperbarui',
  },
  ms: {
    months: 'januari|februari|mac|april|mei|jun|julai|ogos|september|oktober|november|disember',
    published: 'diterbitkan',
    updated: 'dikemaskini|kemaskini',
  },
  lt: {
    months: 'sausio|vasario|kovo|balandžio|gegužės|birželio|liepos|rugpjūčio|rugsėjo|spalio|lapkričio|gruodžio',
    published: 'paskelbta|publikuota',
    updated: 'atnaujinta',
  },
  lv: {
    months:
      'janvāris janvārī|februāris februārī|marts martā|aprīlis aprīlī|maijs maijā|jūnijs jūnijā|jūlijs jūlijā|augusts augustā|septembris septembrī|oktobris oktobrī|novembris novembrī|decembris decembrī',
    published: 'publicēts|publicēta',
    updated: 'atjaunots|atjaunināts',
  },
  et: {
    months: 'jaanuar|veebruar|märts|aprill|mai|juuni|juuli|august|september|oktoober|november|detsember',
    published: 'avaldatud',
    updated: 'uuendatud|muudetud',
  },
  ca: {
    months: 'gener gen|febrer|març|abril|maig|juny|juliol|agost|setembre set|octubre|novembre|desembre des',
    published: 'publicat|publicat el|data',
    updated: 'actualitzat|actualitzat el',
  },
  is: {
    months: 'janúar|febrúar|mars|apríl|maí|júní|júlí|ágúst|september|október|nóvember|desember',
    published: 'birt|útgefið',
    updated: 'uppfært',
  },
  hi: {
    months: 'जनवरी|फ़रवरी फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर सितम्बर|अक्टूबर अक्तूबर|नवंबर नवम्बर|दिसंबर दिसम्बर',
    published: 'प्रकाशित',
    updated: 'अपडेट|अपडेटेड',
  },
  bn: {
    months: 'জানুয়ারি জানুয়ারী|ফেব্রুয়ারি ফেব্রুয়ারী|মার্চ|এপ্রিল|মে|জুন|জুলাই|আগস্ট|সেপ্টেম্বর|অক্টোবর|নভেম্বর|ডিসেম্বর',
    published: 'প্রকাশ|প্রকাশিত|প্রকাশের সময়',
    updated: 'আপডেট|হালনাগাদ',
  },
  ta: {
    months: 'ஜனவரி|பிப்ரவரி|மார்ச்|ஏப்ரல்|மே|ஜூன்|ஜூலை|ஆகஸ்ட்|செப்டம்பர்|அக்டோபர்|நவம்பர்|டிசம்பர்',
    published: 'வெளியிடப்பட்டது',
    updated: 'புதுப்பிக்கப்பட்டது',
  },
  ar: {
    months: 'يناير|فبراير|مارس|أبريل ابريل|مايو|يونيو يونيه|يوليو يوليه|أغسطس اغسطس|سبتمبر|أكتوبر اكتوبر|نوفمبر|ديسمبر',
    published: 'نشر|نشر في|نُشر في|تاريخ النشر|التاريخ|تم النشر',
    updated: 'تحديث|آخر تحديث|تم التحديث|تعديل',
  },
  fa: {
    months: 'ژانویه|فوریه|مارس|آوریل|مه|ژوئن|ژوئیه|اوت|سپتامبر|اکتبر|نوامبر|دسامبر',
    published: 'تاریخ انتشار|منتشر شده',
    updated: 'به روز شده',
  },
  he: {
    months:
      'בינואר ינואר|בפברואר פברואר|במרץ מרץ במרס|באפריל אפריל|במאי מאי|ביוני יוני|ביולי יולי|באוגוסט אוגוסט|בספטמבר ספטמבר|באוקטובר אוקטובר|בנובמבר נובמבר|בדצמבר דצמבר',
    published: 'פורסם|פורסם ב|תאריך',
    updated: 'עודכן|עודכן ב|עדכון אחרון',
  },
  vi: { published: 'ngày|ngày đăng|đăng ngày|đăng lúc|xuất bản', updated: 'cập nhật|cập nhật lúc|cập nhật ngày' },
  zh: {
    published: '发布时间|发布|发布于|发表于|时间|日期|發布時間|發布|發表於|日期時間|发布日期',
    updated: '更新|更新时间|更新於|更新于|更新時間|最后更新|最近更新',
  },
  ja: {
    published: '公開|公開日|公開日時|掲載|配信|投稿日|掲載日|作成日',
    updated: '更新|更新日|更新日時|最終更新|最終更新日',
  },
  ko: { published: '입력|등록|게시|승인|기사입력|작성', updated: '수정|업데이트|최종수정|최종 수정' },
}
