//! Polish.

use super::Tables;
use crate::claim::Deed;

pub(super) const TABLES: Tables = Tables {
    fillers: "juz też tez teraz wlasnie dobrze ok jasne oczywiscie tak swietnie to to ci cie sobie dla ciebie pomyslnie gotowe",
    not: "nie nigdy nic żaden zaden zadnego nikt bez",
    did: &[
        (
            Deed::Saved,
            "zapisalam|zapisalem|zanotowalam|zanotowalem|zapamietalam|zapamietalem|odnotowalam|odnotowalem",
        ),
        (
            Deed::Set,
            "ustawilam|ustawilem|utworzylam|utworzylem|dodalam|dodalem|zaplanowalam|zaplanowalem .. przypomnienie|przypomnienia|alarm|budzik|minutnik|kalendarza|kalendarzu
             odlozylam|odlozylem|wylaczylam|wylaczylem|wyciszylam|wyciszylem|pominelam|pominalem|przelozylam|przelozylem|wstrzymalam|wstrzymalem|anulowalam|anulowalem|przesunelam|przesunalem .. przypomnienie|przypomnienia|alarm|budzik|minutnik|podsumowanie|je|go|to",
        ),
        (
            Deed::Sent,
            "wyslalam|wyslalem|przeslalam|przeslalem|powiadomilam|powiadomilem|zadzwonilam|zadzwonilem|przekazalam|przekazalem
             poprosilam|poprosilem|zapytalam|zapytalem|napisalam|napisalem|poinformowalam|poinformowalem|zamowilam|zamowilem|zarezerwowalam|kupilam|oplacilam|zglosilam|rozmawialam ~ _",
        ),
        (
            Deed::Forgotten,
            "usunelam|usunalem|skasowalam|skasowalem|wymazalam|wymazalem|zapomnialam|zapomnialem ~ $|to|o|wszystko|twoj|twoje|te|tym|z",
        ),
    ],
    is: &[
        (
            Deed::Saved,
            "zostalo|zostaly|zostal|jest ~ zapisane|zanotowane|zapamietane|zapisany|zapisana
             ^ zapisane|zapisano|zanotowane|zanotowano|zapamietane|odnotowane",
        ),
        (
            Deed::Set,
            "przypomnienie|alarm|budzik .. ustawione|ustawiony|gotowe|utworzone|dodane
             przypomnienie|alarm|budzik|podsumowanie .. odlozone|odlozony|wylaczone|wylaczony|wyciszone|wyciszony|pominiete|pominiety|przelozone|przelozony|wstrzymane|wstrzymany|anulowane|anulowany|przesuniete|przesuniety
             ^ odlozone|wylaczone|wyciszone|pominiete|przelozone|wstrzymane|anulowane ~ $|do|na",
        ),
        (
            Deed::Sent,
            "wiadomosc|mail|zostala|zostalo ~ zostala? ~ wyslana|wyslany|wyslane
             ^ wyslane|wyslano ~ $|do
             wiadomosc|mail|list|zaproszenie|odpowiedz .. w ~ drodze
             wiadomosc|mail|list|zaproszenie|odpowiedz ~ juz? ~ poszla|poszedl|poszlo|wyszla|wyszedl|dotarla|dotarl
             @|on|ona|wszyscy ~ juz ~ wie|wiedza
             jest|sa ~ poinformowany|poinformowana|powiadomiony|powiadomiona",
        ),
        (
            Deed::Forgotten,
            "zostalo|zostaly|zostal|jest ~ usuniete|skasowane|wymazane|usuniety
             ^ usuniete|usunieto|skasowane
             zniknelo|zniknal|zniknela|usuniete|wykreslone|wymazane .. z ~ mojej|moich|pamieci|notatek|listy
             nie ~ ma ~ juz? ~ .. w ~ mojej|moich
             nic ~ nie ~ zostalo",
        ),
    ],
    will: &[
        (
            Deed::Saved,
            "zapamietam|zapisze|zanotuje|bede ~ pamietac|pamietala|pamietal ~ $|to|ze|o
             zapamietam|zanotuje
             bede .. pamietac|pamietala|pamietal
             nie ~ zapomne",
        ),
        (
            Deed::Set,
            "przypomne|obudze
             ustawie|utworze|dodam .. przypomnienie|alarm|budzik|kalendarza",
        ),
        (Deed::Sent, "wysle|przesle|powiadomie|zadzwonie|przekaze ~ mu|jej|im|do|to|wiadomosc|@|$
             powiem|napisze|poprosze|zapytam|poinformuje|dam|zawiadomie ~ znac? ~ @|mu|jej|im|twojej|twojemu|twoja|szefowi|mamie
             zaraz ~ pisze|dzwonie|wysylam|mowie ~ do|mu|jej|@"),
        (Deed::Forgotten, "usune|skasuje|wymaze|zapomne ~ $|to|o|wszystko|twoje"),
    ],
    done: "^ zrobione
        ^ gotowe ~ $
        ^ zalatwione",
    ifs: "jesli jezeli gdyby czy",
    whens: "kiedy gdy po zanim dopoki jak",
    offers: "chcesz|wolisz|potwierdzisz|zgadzasz|powiesz|zechcesz",
    questions: "czy chcesz mam co jak kiedy gdzie dlaczego kto",
    reported: "mowiles|mowilas|powiedziales|powiedzialas ze?
        jak",
    elsewhere: "plik zdjecie zdjecia dokument folder pobrane galeria chmura aplikacja whatsapp google telefon bank automatycznie",
    earlier: "wczoraj
        juz
        wczesniej|przedtem
        zeszlym|temu|ostatnio",
    asks: &[
        (
            Deed::Saved,
            "zapamietaj|zapisz|zanotuj|pamietaj
             nie zapomnij",
        ),
        (
            Deed::Set,
            "przypomnij|obudz
             ustaw|dodaj .. przypomnienie|alarm|budzik",
        ),
        (Deed::Sent, "wyslij|powiedz|zadzwon|powiadom|przeslij"),
        (Deed::Forgotten, "zapomnij|usun|skasuj"),
    ],
    orders: &[
        (Deed::Saved, "^ zapamietaj|zapisz|zanotuj ~ , ze|to|moj|moja|moje|sobie"),
        (Deed::Set, "przypomnij|obudz ~ mi|mnie ~ _
             ^ ustaw|dodaj|wlacz .. przypomnienie|alarm|budzik|minutnik"),
        (Deed::Sent, "^ powiedz|napisz|wyslij|zadzwon|powiadom|zapytaj|przekaz ~ @|do|mojej|mojemu|mamie|tacie|mu|jej|im|szefowi"),
        (Deed::Forgotten, "^ zapomnij|usun|skasuj|wykresl ~ o|moj|moja|moje|wszystko|to|ten|te"),
    ],
    asks_back: "kiedy|ktora|ktorej|o|kto|komu|jaki|jaka|chcesz|mam",
    asks_whether: "czy
        pamietasz
        kiedy|gdzie|jak jest|mam|ma",
    drafts: "wiadomosc tekst szkic mail list odpowiedz tlumaczenie zdanie przyklad napisac",
    asks_draft: "napisz|przetlumacz|popraw|zredaguj
        jak ~ powiedziec|napisac",
    greetings: "czesc hej drogi droga dzien",
    ..Tables::NONE
};
