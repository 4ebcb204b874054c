//! Polish. A colloquial "no" is a yes: it is taken for neither.

use super::{Age, Answers, Forms, Memory, Stops, Sums};

pub(super) static POLISH: Forms = Forms {
    called: "",
    help: "pomoc, polecenia, komendy",
    privacy: "prywatność, polityka prywatności",
    status: "stan, mój status",
    reminders: "przypomnienia, moje przypomnienia, wszystkie przypomnienia, lista przypomnień, \
        pokaż przypomnienia, pokaż moje przypomnienia, jakie mam przypomnienia",
    start: "uruchom, włącz",
    again: "kontynuuj, dalej, wznów, wróć, zacznij, zacznij od nowa, możesz pisać, \
        możesz znowu pisać, możesz do mnie pisać, chcę zacząć, chcę wrócić, zapisz mnie, \
        zmieniłem zdanie, zmieniłam zdanie",
    language: "język",
    voice: "głos",
    on: "zawsze",
    off: "wyłączony, nigdy",
    auto: "automatycznie, automatyczny",
    show: "pokaż",
    hide: "ukryj",
    polite: "proszę, proszę bardzo, dziękuję, dzięki, dziękuję bardzo, wielkie dzięki, cześć, hej, \
        hejka, dzień dobry, dobry wieczór, witam, siema, mila, przepraszam, sorry, pan, pani, \
        pozdrawiam, haha, do widzenia, pa, no to, więc, po prostu, bardzo proszę, z góry, \
        teraz, miłego dnia",
    stops: Stops {
        stop: "stop, zatrzymaj, zatrzymaj się, przestań, przestańcie, proszę przestać, przestać, \
            wypisz mnie, wypiszcie mnie, wypisz, chcę się wypisać, wypisać, rezygnuję, \
            usuń mnie z listy, usuńcie mnie z listy, usuń mnie, zostaw mnie w spokoju, \
            zostaw mnie, zostawcie mnie w spokoju, daj mi spokój, dajcie mi spokój, \
            zapomnij mój numer, koniec wiadomości, żadnych wiadomości, dość wiadomości, \
            nie przeszkadzaj mi, nie przeszkadzać, nie zawracaj mi głowy, odsubskrybuj, \
            wypisuję się, wstrzymaj",
        cancel: "anuluj, koniec, zakończ, wyjdź, wyjście, odwołaj, zakończyć",
        likely: "dość, dosyć, wystarczy, dość tego, basta, idź sobie, odejdź, spadaj, zamknij się, \
            cicho, cisza, bądź cicho, nie jestem zainteresowany, nie jestem zainteresowana, \
            nie interesuje mnie to, zły numer, pomyłka, to pomyłka, usuń mój numer, \
            skasuj mój numer, możesz przestać, czy możesz przestać, chcę przestać, \
            jak to zatrzymać, jak się wypisać, jak zrezygnować, anuluj subskrypcję, \
            zakończ rozmowę, koniec rozmowy, wyłącz się, wyłącz, spam, to spam, \
            za dużo wiadomości, odczep się, odwal się",
        halt: "przestań, przestańcie, proszę przestać, przestać, możesz przestać, \
            czy możesz przestać, czy możecie przestać, chcę żebyś przestała, \
            chcę żebyś przestał, chcę żebyście przestali, skończ, skończcie",
        forbid: "nie, już nie, nigdy, nigdy więcej, proszę nie, proszę już nie, nie chcę żebyś",
        unwanted: "nie chcę, nie chcę już, już nie chcę, nie życzę sobie, nie potrzebuję, nie chcemy",

        write: "pisać, wysyłać, kontaktować się, kontaktować, pisz, wysyłaj, piszcie, wysyłajcie, \
            kontaktuj się, kontaktujcie się, pisała, pisał, przysyłać, przysyłaj, odzywaj się, \
            odzywać się, żadnych",
        get: "dostawać, otrzymywać, widzieć",
        me: "mi, do mnie, mnie, ze mną, nam, do nas, na ten numer, na mój numer",
        mail: "wiadomości, wiadomość, smsów, sms, smsy, od ciebie, od was, twoich wiadomości, \
            waszych wiadomości, powiadomień, spamu",
        tail: "więcej, już, nigdy, natychmiast, od razu, na zawsze, wszystkich, wszystko, \
            wszystkie, te, tych, z listy, listy, całkowicie, tutaj, tu, znowu, ponownie, nic, \
            niczego",
    },
    memory: Memory {
        called: "pamięć, twoja pamięć, twoją pamięć, moja pamięć, swoją pamięć, funkcja pamięci, \
            funkcję pamięci, tryb pamięci, wspomnienia, moje wspomnienia, twoje wspomnienia",
        on: "on, włączona, włączone, aktywna",
        off: "off, wyłączona, wyłączone, nieaktywna",
        turn: "ustaw, zostaw, chcę",
        turn_on: "włącz, włączyć, włączaj, aktywuj, aktywować, zezwól na, zezwalam na, pozwól na, \
            pozwalam na, zezwól, zezwalam, akceptuję, zgadzam się na, chcę włączyć, \
            możesz włączyć, czy możesz włączyć, proszę włączyć",
        turn_off: "wyłącz, wyłączyć, wyłączaj, dezaktywuj, dezaktywować, zatrzymaj, wstrzymaj, \
            sprzeciw, sprzeciwiam się, wyrażam sprzeciw, nie zezwalam na, nie zgadzam się na, \
            nie pozwalam na, nie chcę, chcę wyłączyć, możesz wyłączyć, czy możesz wyłączyć, \
            proszę wyłączyć",
        show: "pokaż, pokaż mi, pokazać, wyświetl, wyświetl mi, zobacz, zobaczyć, chcę zobaczyć, \
            chciałbym zobaczyć, chciałabym zobaczyć, czy mogę zobaczyć, mogę zobaczyć, lista, \
            wymień, wypisz, powiedz, powiedz mi, opowiedz mi, chcę wiedzieć, chciałbym wiedzieć, \
            chciałabym wiedzieć, czy możesz mi powiedzieć, możesz mi powiedzieć, co jest w, \
            co masz w, daj mi",
        ask: "co, co takiego, wszystko co, wszystko, to co, co jeszcze, co dokładnie, a co, \
            jakie rzeczy, jakie informacje, jakie dane, jakie fakty, co ty, ile, co już, \
            które rzeczy",
        know: "wiesz, pamiętasz, wie, wie pani, zapamiętałaś, zapamiętałeś, zapisałaś, zapisałeś, \
            masz, masz zapisane, masz zapamiętane, zanotowałaś, zanotowałeś, znasz, \
            przechowujesz, zapisujesz, zapamiętujesz, nauczyłaś się, nauczyłeś się, \
            dowiedziałaś się, dowiedziałeś się, zachowałaś, zachowałeś, zapisano, jest zapisane",
        keep: "pamiętać, zapamiętywać, zapamiętaj, zapamiętuj, pamiętaj, zapisywać, zapisuj, \
            zapisz, zapisać, zapamiętać, notować, notuj, przechowywać, przechowuj, zachowywać, \
            zachowuj, zbierać, zbieraj, gromadzić, zapamiętywania, zapisywania",
        kept: "pamiętała, pamiętał, zapamiętywała, zapamiętywał, zapisywała, zapisywał, \
            zapamiętała, zapamiętał, zapisała, zapisał, przechowywała, przechowywał",
        of_me: "o mnie, na mój temat, na temat mnie, mnie dotyczących, mnie dotyczące, \
            o moim życiu, o mojej osobie",
        things: "rzeczy, niczego, nic, coś, informacje, informacji, dane, danych, fakty, faktów, \
            szczegóły, wszystko, wszystkiego, żadnych rzeczy, żadnych informacji, żadnych danych, \
            wspomnień, wspomnienia",
        told: "tego co mówię, tego co piszę, co mówię, co piszę, to co mówię, to co piszę",
        halt: "przestań, proszę przestań, przestać, skończ, możesz przestać, czy możesz przestać, \
            chcę żebyś przestała, chcę żebyś przestał, nie chcę żebyś, nie chcę abyś, \
            wolę żebyś nie, sprzeciwiam się, nie pozwalam ci, zabraniam ci, nie wolno ci, koniec",
        forbid: "nie, nigdy nie, proszę nie, nigdy, już nie",
        may: "możesz, pozwalam ci, zezwalam ci, zacznij, wolno ci, masz zgodę, zgadzam się żebyś, \
            proszę zacznij",
        tail: "już, teraz, dotąd, do tej pory, dotychczas, jeszcze, dokładnie, właściwie, \
            naprawdę, w ogóle, więcej, od teraz, od dziś, od dzisiaj, na przyszłość, \
            w przyszłości, znowu, znów, ponownie, obecnie, dziś, dzisiaj, na razie, mila, sobie, \
            ty, w pamięci, w swojej pamięci, nigdy więcej, zupełnie, wszystko",
        shown: "co ci o sobie mówiłem, co ci o sobie mówiłam, co ci o sobie powiedziałem, \
            co ci o sobie powiedziałam, czy pamięć jest włączona, czy pamięć jest wyłączona, \
            pamięć jest włączona, czy wiesz coś o mnie, wiesz coś o mnie, co masz w pamięci, \
            co jest w twojej pamięci, stan pamięci, jakie masz wspomnienia o mnie, \
            co masz w pamięci o mnie, co jest w pamięci",
        allowed: "zacznij pamiętać, zacznij zapamiętywać, zacznij znowu zapamiętywać, \
            możesz znowu pamiętać, możesz znowu zapamiętywać, możesz zapamiętywać",
        refused: "przestań pamiętać, przestań zapamiętywać, przestań zapisywać, \
            nie pamiętaj niczego, nie pamiętaj nic, nie zapamiętuj niczego, nie zapamiętuj nic, \
            nie zapisuj niczego, nie zapisuj nic, niczego nie zapamiętuj, niczego nie zapisuj, \
            nic nie zapamiętuj, nic nie zapisuj, nie zapamiętuj tego co mówię, \
            nie zapisuj tego co mówię, nie notuj niczego, sprzeciwiam się pamięci, \
            wyrażam sprzeciw wobec pamięci, nie chcę pamięci",
    },
    answers: Answers {
        yes: "tak, taak, tak tak, oczywiście, jasne, pewnie, pewnie że tak, jasne że tak, \
            zgadza się, potwierdzam, na pewno, naturalnie, dokładnie, owszem, prawda, \
            to prawda, tak jest, yes, yep, z pewnością, zdecydowanie, oczywiście że tak, \
            tak jestem, t",
        no: "nie, nie nie, oczywiście że nie, wcale nie, niestety nie, na pewno nie, \
            absolutnie nie, skądże, nope, jasne że nie",
        no_is_not: true,
        not: "nie jestem",
        either: "no, no tak",
        ok: "ok, okay, okej, okey, oki, dobra, dobrze, w porządku, zgoda, rozumiem, spoko, \
            super, akceptuję, k, zgadzam się",
        affirm: "jestem, mam, mam więcej, jestem starszy, jestem starsza, mam skończone",
        go: "zrób to, jestem pewien, jestem pewna, na pewno, chcę, tego chcę, przestań, zatrzymaj",
        stay: "nie przestawaj, nie zatrzymuj się, kontynuuj, dalej, poczekaj, czekaj, nieważne, \
            nie ważne, pomyłka, to pomyłka, przez pomyłkę, zostań, nie teraz, jeszcze nie, \
            nie rób tego, nie chcę, nie chcę przestać, zmieniłem zdanie, zmieniłam zdanie",
    },
    age: Age {
        i: "ja, ja mam",
        frame: "mam, lat, lata, rok, latek, wiek, mój wiek, mój wiek to, ukończone, ukończyłem, \
            ukończyłam, skończone, roku życia, roczek, jestem w wieku",
        filler: "i, pół, i pół, już, tylko, dopiero, skończyłem, skończyłam, właśnie skończyłem, \
            właśnie skończyłam, w zeszłym tygodniu, tydzień temu, wczoraj, dzisiaj, dziś, temu, \
            teraz, obecnie, dokładnie, wciąż, nadal, kobieta, mężczyzna, osoba, od dawna, \
            około, właściwie, to, w tym roku, niedawno, dawno, sporo, dużo, ponad miarę, \
            szczerze, mi",
        over: "powyżej, ponad, więcej niż, co najmniej, przynajmniej, minimum, +, starszy niż, \
            starsza niż, nie mniej niż, od",
        older: "lub więcej, więcej, i więcej, starszy, starsza, wzwyż, plus, lub starszy, i wyżej, \
            z hakiem, po",
        under: "poniżej, mniej niż, młodszy niż, młodsza niż, pod, <",
        younger: "młodszy, młodsza, za młody, za młoda, mniej, lub mniej, zbyt młody, zbyt młoda",
        soon: "prawie, wkrótce, niedługo, będę miał, będę miała, skończę, kończę, \
            w przyszłym tygodniu, za tydzień, za miesiąc, za rok, w przyszłym miesiącu, \
            w przyszłym roku, jutro, za, niemal, niecałe, brakuje, brakuje mi, do, zaraz, \
            już za",
        spans: "miesięcy, miesiące, miesiąc, tygodni, tygodnie, tydzień, dni, dzień",
        not_yet: "jeszcze nie, jeszcze nie mam, nie mam jeszcze, jeszcze nie skończyłem, \
            jeszcze nie skończyłam, nie jeszcze",
        adult: "dorosły, dorosła, pełnoletni, pełnoletnia, jestem pełnoletni, jestem pełnoletnia, \
            jestem dorosły, jestem dorosła, emeryt, emerytka, babcia, dziadek, osoba dorosła",
        born: "urodzony w, urodzona w, urodziłem się w, urodziłam się w, rok urodzenia, rocznik, \
            ur, urodzony, urodzona, urodziłem się, urodziłam się, roku",
        numbers: "jeden=1, jedna=1, dwa=2, trzy=3, cztery=4, pięć=5, sześć=6, siedem=7, osiem=8, \
            dziewięć=9, dziesięć=10, jedenaście=11, dwanaście=12, trzynaście=13, \
            czternaście=14, piętnaście=15, szesnaście=16, siedemnaście=17, osiemnaście=18, \
            dziewiętnaście=19, dwadzieścia=20, trzydzieści=30, czterdzieści=40, \
            pięćdziesiąt=50, sześćdziesiąt=60, siedemdziesiąt=70, osiemdziesiąt=80, \
            dziewięćdziesiąt=90",
        sums: Sums::Apart,
    },
};
