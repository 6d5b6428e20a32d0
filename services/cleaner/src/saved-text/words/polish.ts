import type { Words } from './words.ts'

export const polish: Words = {
  frequent:
    'i|w|z|na|się|nie|do|to|że|jest|o|od|jak|za|po|przez|który|która|które|ale|oraz|był|była|są|już|dla|ze|co|ma',
  months:
    'styczeń stycznia sty|luty lutego lut|marzec marca|kwiecień kwietnia kwi|maj maja|czerwiec czerwca cze|lipiec lipca lip|sierpień sierpnia sie|wrzesień września wrz|październik października paź|listopad listopada lis|grudzień grudnia gru',
  weekdays:
    'poniedziałek pon|wtorek wt|środa śr|czwartek czw|piątek piątku pt|sobota sobotę sob|niedziela niedzielę niedz',
  ago: {
    before: 'około|ponad',
    units:
      'sekunda|sekundy|sekund|sek|minuta|minutę|minuty|minut|min|godzina|godzinę|godziny|godzin|godz|dzień|dni|tydzień|tygodnie|tygodni|miesiąc|miesiące|miesięcy|rok|lata|lat',
    behind: 'temu',
    days: 'wczoraj|dzisiaj|dziś|przed chwilą',
  },
  by: 'autor|autorka|autorzy|tekst|napisał|napisała|opracowanie|opracował|opracowała|rozmawiał|rozmawiała|oprac',
  roles: 'redaktor|dziennikarz|dziennikark|reporter|korespondent|publicyst|redakcj|fotoreporter|wydawca',
  dated: {
    published: 'opublikowano|publikacja|data publikacji|data|dodano|utworzono|data dodania',
    updated: 'aktualizacja|zaktualizowano|ostatnia aktualizacja|ostatnia zmiana|zmieniono',
    saved: 'wydrukowano|pobrano|zapisano|data wydruku|dostęp',
  },
  labels: {
    headline: 'tytuł|temat|nagłówek',
    publisher: 'źródło|gazeta|wydawca|portal|od',
    byline: 'autor|autorzy|autorka',
    published: 'data|opublikowano|data publikacji',
    address: 'url|link|adres|oryginał',
    ignored: 'tagi|słowa kluczowe|etykiety|język|do|strona|zapisano|dział',
  },
  credit: 'fot|zdjęcie|zdjęcia|foto|fotografia|źródło zdjęcia|ilustracja|grafika',
  masthead:
    'gazeta|kurier|dziennik|głos|echo|wiadomości|express|ekspres|tygodnik|przegląd|trybuna|rzeczpospolita|wyborcza|wieczorny|słowo|nowiny|polityka|radio|telewizja|magazyn|fakt|goniec|agencja',
  sections:
    'wiadomości|kraj|polska|świat|polityka|gospodarka|biznes|finanse|kultura|sport|nauka|technologie|zdrowie|opinie|region|lokalne|społeczeństwo|rozrywka|styl życia|podróże|motoryzacja|pogoda|edukacja|środowisko|kryminalne|historia|media',
  kickers:
    'tylko u nas|wywiad|analiza|reportaż|komentarz|opinia|felieton|pilne|na żywo|sylwetka|recenzja|śledztwo|wspomnienie|informacja prasowa|komunikat prasowy',
  readingTime: 'min czytania|minut czytania|minuty czytania|czas czytania|minut|minuty|min',
  buttons: `udostępnij|udostępnij na*|udostępnij artykuł|podziel się|kopiuj link|skopiuj link|drukuj|zapisz|zapisz artykuł|posłuchaj|odsłuchaj|odtwórz|reklama|artykuł sponsorowany|materiał sponsorowany|
    przejdź do treści|przejdź do*|menu|szukaj|wyszukaj|zaloguj|zaloguj się|zarejestruj się|wyloguj|konto|moje konto|strona główna|start|subskrybuj|prenumerata|kup dostęp|zamknij|wstecz|dalej|następny|poprzedni|następny artykuł|
    poprzedni artykuł|do góry|na górę|obserwuj|obserwuj nas|obserwuj nas na*|lubię to|odpowiedz|pokaż więcej|zobacz więcej|wczytaj więcej|zobacz wszystkie|akceptuję|zaakceptuj|akceptuj wszystkie|ustawienia cookies|wideo|
    zdjęcia|galeria|zobacz galerię|powiększ|powiększ zdjęcie|powiadomienia|pobierz aplikację|otwórz w aplikacji|dalsza część tekstu pod reklamą|dalsza część artykułu pod*|ciąg dalszy pod reklamą|skomentuj|zobacz komentarze|pogoda`,
  prompts: `zapisz się+newsletter,biuletyn|zapisz się teraz|zapisz się tutaj|subskrybuj+newsletter,kanał|dołącz do nas+facebook,whatsapp,instagram|dołącz do+kanału,grupy,społeczności|obserwuj nas+facebook,instagram,google,x|śledź nas+facebook,instagram,google,x|polub nas|kliknij+aby,tutaj,żeby|
    pobierz naszą+aplikację|pobierz aplikację|otrzymuj+newsletter,mail,powiadomienia|podaj swój adres|używamy plików cookie|ta strona używa|strona korzysta z plików cookie|masz już konto|masz prenumeratę|kup dostęp|kup prenumeratę|aby czytać dalej|czytaj dalej+subskryp,prenumer,dostęp|wesprzyj+dziennikarstwo,redakcję,nas|
    chcesz więcej+newsletter,zapisz,historii|masz temat+napisz,zgłoś,czekamy|napisz do nas|dziękujemy za+przeczytanie,uwagę|wszelkie prawa zastrzeżone|materiał chroniony prawem|komentarze są wyłączone|bądź pierwszy|dodaj komentarz`,
  more: 'czytaj też|czytaj także|czytaj również|przeczytaj też|przeczytaj także|przeczytaj również|zobacz też|zobacz także|zobacz również|zobacz|czytaj więcej|więcej|polecamy|sprawdź też|czytaj dalej|przeczytaj',
  related: `czytaj też|czytaj także|czytaj również|przeczytaj także|przeczytaj też|zobacz też|zobacz także|zobacz również|powiązane|powiązane artykuły|podobne artykuły|najczęściej czytane|najpopularniejsze|najnowsze|najnowsze wiadomości|
    popularne|polecane|polecamy|polecane artykuły|więcej na ten temat|więcej o*|więcej z*|może cię zainteresować|może cię także zainteresować|warto przeczytać|w skrócie|na ten temat|najchętniej czytane|ostatnio dodane|inne artykuły|w innych wiadomościach|a także dzisiaj`,
  comments:
    'komentarze|komentarz|dodaj komentarz|zobacz komentarze|brak komentarzy|dyskusja|opinie czytelników|skomentuj|napisz komentarz|komentarze czytelników',
  about: 'o autorze*|o autorce*|o firmie*|o nas*',
  footer:
    'o nas|kontakt|polityka prywatności|regulamin|regulamin serwisu|reklama w serwisie|wszelkie prawa zastrzeżone|materiał chroniony prawem autorskim*|o autorze|o autorach|redakcja|tagi|udostępnij|pobierz aplikację|mapa strony|newsletter|kontakt dla mediów|źródło*|obserwuj nas|śledź nas',
  tags: 'tagi|słowa kluczowe|etykiety',
  placeholders: `treść zewnętrzna|treści zewnętrzne|treść niedostępna|ta treść jest niedostępna*|ta treść nie jest dostępna*|ta treść jest zablokowana*|aby wyświetlić tę treść*|aby zobaczyć tę treść*|aby obejrzeć to wideo*|
    twoja przeglądarka nie obsługuje*|to wideo jest niedostępne|zaakceptuj pliki cookie*|włącz javascript*|wyświetl ten post na instagramie`,
  loading: 'ładowanie|wczytywanie',
  newsletter:
    'zobacz w przeglądarce|otwórz w przeglądarce|wyświetl w przeglądarce|wypisz się*|zrezygnuj z subskrypcji*|otrzymujesz tę wiadomość*|dostajesz tę wiadomość*|zarządzaj preferencjami*',
}
