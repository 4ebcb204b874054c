//! Polish. A colloquial "no" is a yes: it is taken for neither.

use super::{Age, Answers, Forms, Stops, Sums};

pub(super) static POLISH: Forms = Forms {
    called: "",
    help: "pomoc, polecenia, komendy",
    privacy: "prywatność, polityka prywatności",
    status: "stan, mój status",
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
