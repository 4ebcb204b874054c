//! Polish.

use super::Lexis;

pub(super) static POLISH: Lexis = Lexis {
    stop: "ja, ty, on, ona, ono, my, wy, oni, one, mnie, mi, ciebie, ci, go, jego, jej, ich, \
        mój, moja, moje, mojego, mojej, twój, swój, swoja, nasz, w, we, z, ze, na, do, od, o, u, za, \
        po, przy, dla, bez, i, a, ale, lub, albo, że, co, kto, gdzie, kiedy, jak, czy, nie, tak, \
        jestem, jesteś, jest, są, był, była, było, być, mam, masz, ma, mają, się, to, ten, ta, te, \
        tego, bardzo, też, już, tylko, jeszcze, bo, cześć, dzięki, proszę, dziękuję, wszystko, coś, \
        nic, teraz, użytkownik, użytkowniczka, osoba",
    verb: "lubi, lubię, kocha, nienawidzi, woli, chce, mieszka, mieszkam, pracuje, pracuję, \
        studiuje, je, jem, pije, piję, mówi, nazywa, imię, nazwisko, lat, lata, wiek, urodził, \
        urodziła, żonaty, zamężna, urodziny, potrzebuje, używa, zawsze, nigdy, data, jedzie, \
        leci, ulubiony, ulubiona, siostra, brat, dzień, żeby, mówić, nazywać, nazywano",
    nod: "tak, nie, ok, okej, jasne, dobrze, dobra, dokładnie, zgoda, dzięki, dziękuję, proszę, \
        cześć, hej, może, pewnie, super, racja, no, prawda",
    not: "nie, nigdy, nic, nikt, żaden, żadna, żadne, bez, ani, przestałem, przestałam, rzuciłem, \
        rzuciłam, nienawidzę, nienawidzi, już nie, przestał, przestała, rzucił, rzuciła",
    not_not: "nie tylko, nie zapomnij, nie zapominaj, nie ma problemu, bez wątpienia",
    but: "ale, lecz, jednak, chociaż, natomiast",
    and: "i, a, bo, albo",
    who: "ja, mój, moja, moje, on, ona, my, oni, jestem, mam, lubię, mieszkam, wolę, używam, \
        studiuję, nienawidzę, mów mi, potrzebuję, gram",
    ask: "zapamiętaj, pamiętaj, zapamiętać, możesz zapamiętać, nie zapomnij, nie zapominaj, miej \
        na uwadze, weź pod uwagę, zanotuj, zapisz, zapisz sobie, na przyszłość, chcę żebyś \
        pamiętała, w swojej pamięci, wiedz że",
    ask_first: "pamiętaj, zapamiętaj, zanotuj, zapisz, notatka, uwaga",
    polite: "proszę, cześć, hej, mila, i, ale, też, czy możesz, możesz, mogłabyś, ok, tak, \
        więc",
    recall: "pamiętam, nie pamiętam, czy pamiętasz, pamiętasz, odległość między nami",
    off: "między nami, między tobą a mną, off the record, nieoficjalnie, nie zapamiętuj, nie zapisuj, \
        nie notuj, nie pamiętaj, zapomnij co powiedziałem, zapomnij co powiedziałam, zapomnij że, to \
        tajemnica, w tajemnicy, w sekrecie, poufne, poufnie, nie mów nikomu, niech zostanie między \
        nami, nie do protokołu, zostaje między nami, nie zapisywać",
    question: "czy, co to, co jest, co mam, kto, gdzie, kiedy, dlaczego, czemu, jak się, jak \
        mam, jaki, jaka, jakie, który, która, ile",
    game: "wyobraź sobie, wyobraźmy sobie, załóżmy, przypuśćmy, udawaj, udawajmy, zagrajmy, na \
        przykład, hipotetycznie, w grze, śniło mi się, we śnie, dawno dawno temu, napisz \
        opowiadanie",
    what_if: "gdybym, gdyby, byłbym, byłabym, mieszkałbym, mieszkałabym, a co jeśli, oby, \
        jakbym, jak gdyby, żartuję, żart",
    when_if: "jeśli, jeżeli, chyba że, o ile, może, być może",
    said: "powiedział, powiedziała, mówi, napisał, napisała, pisze, wysłał, wysłała, \
        odpowiedział, odpowiedziała, zapytał, zapytała, wiadomość, mail, list, tekst, artykuł",
    task: "przetłumacz, popraw, poprawić, streść, przeredaguj, napisz, odpowiedz na, jak się \
        mówi, jak powiedzieć, wyjaśnij, sprawdź",
    label: "notatka, przypomnienie, uwaga, pamiętaj, zapamiętaj, adres, telefon, mail, email, \
        urodziny, alergie, imię, praca, wiek, ważne, poprawka, hasło, kod, tak, nie, miasto, ja, o \
        mnie, rodzina",
    weekday: "poniedziałek, wtorek, środa/środę, czwartek, piątek, sobota/sobotę, \
        niedziela/niedzielę",
    month: "styczeń/stycznia/styczniu, luty/lutego/lutym, marzec/marca/marcu, \
        kwiecień/kwietnia/kwietniu, maj/maja/maju, czerwiec/czerwca/czerwcu, lipiec/lipca/lipcu, \
        sierpień/sierpnia/sierpniu, wrzesień/września/wrześniu, \
        październik/października/październiku, listopad/listopada/listopadzie, \
        grudzień/grudnia/grudniu",
    span: "sekund, minuta, minut, minuty, minutę, godzina, godzin, godziny, godzinę, dzień, dni, \
        noc, tydzień, tygodnie, tygodni, tygodniu, tygodnia, miesiąc, miesiące, miesięcy, miesiącu, \
        rok, roku, lata, lat, weekend, lato, zima, wiosna, jesień",
    relative: "dzisiaj, dziś, jutro, pojutrze, wczoraj, przedwczoraj, dziś wieczorem, wieczorem \
        dziś, ten %, tym %, ta %, w tym %, przyszły %, przyszłym %, przyszłego %, w przyszłym %, \
        następny %, następnym %, zeszły %, zeszłym %, w zeszłym %, ubiegły %, ubiegłym %, ostatni %, \
        w ten @, w następny @, w przyszły @, w zeszły @, w @, we @, @, za %, za # %, za kilka %, # % \
        temu, % temu, kilka % temu, wkrótce, niedługo, ostatnio, niedawno, teraz właśnie, w tej \
        chwili, zaraz",
    often: "każdy @, każdą @, co @, każdego %, co %, każdy %, od @ do @, dzień dobry, w każdy @, w tym \
        roku, tym roku, ten rok",
    secret: "hasło, hasła, pin, kod dostępu, kod do, kod bezpieczeństwa, kod alarmu, cvv, karta \
        kredytowa, karty kredytowej, numer karty, konto bankowe, numer konta, iban, pesel, nip, \
        dowód osobisty, numer dowodu, numer paszportu, mój paszport, prawo jazdy, token, klucz \
        prywatny, dane logowania",
    health: "chor*, diagno*, lek, leki, lekarstw*, tabletk*, recept*, dawka, objaw*, terap*, psycholog*, \
        psychiatr*, depresj*, lęk, lęki, panik*, dwubiegunow*, schizo*, autyz*, autyst*, adhd, \
        traum*, samobój*, anoreksj*, bulimi*, uzależni*, alkoholik*, rak, raka, nowotw*, guz, \
        białaczk*, chemioterap*, cukrzyc*, insulin*, astm*, alergi*, uczulen*, uczulon*, \
        nietoleranc*, celiaki*, padaczk*, epilep*, migren*, zawał, udar, ciśnienie krwi, \
        nadciśnien*, cholesterol, anemi*, tarczyc*, parkinson*, alzheimer*, demencj*, stwardnien*, \
        zapaleni*, dializ*, hiv, aids, infekcj*, zakażen*, wirus, covid, gryp*, gorączk*, ciąż*, \
        ciąża, poronien*, aborcj*, menopauz*, miesiączk*, operacj*, operowan*, szpital*, mój lekarz, \
        u lekarza, do lekarza, grupa krwi, szczepi*, niepełnospraw*, wózek inwalidzki, wózku \
        inwalidzkim, niewidom*, głuch*, sparaliżow*, dysleksj*, kontuzj*, złaman*, ból, boli, bóle, \
        bezsenn*, otył*, nadwag*, psychiczn*, antybioty*, przewlekł*, przeszczep, nudności, \
        biegunk*, laktoz*, antydepresant*, przeciwdepresyj*, nasenn*, przeciwbólow*, paracetamol, \
        ibuprofen, uspokajając*, niedokrwisto*, niedobór*, niedobor*",
    can: "możesz, mogłabyś, mógłbyś, czy możesz, czy mogłabyś, czy mógłbyś, może pan, może pani, \
        czy to możliwe, zechcesz, zechciałabyś",
    keep: "zapamiętać, zanotować, zapisać, pamiętać że, mieć na uwadze, wziąć pod uwagę, nie \
        zapomnieć",
    yet: "jeszcze, też, już, wciąż, nadal",
    amount: "kilka=0, kilku=0, kilkoro=0, sto=100, setki=100, setka=100, tysiąc=1000, \
        tysiące=1000, tysięcy=1000, tuzin=12, para=2, parę=2, milion=1000000, dwie=2, \
        dwóch=2, dwoje=2, dwójka=2, dwójkę=2, trzech=3, troje=3, trójkę=3, czworo=4, obie=2, \
        bliźniaki=2, bliźnięta=2, dziesiątki=10, pierwszego=1, drugiego=2, trzeciego=3, \
        czwartego=4, piątego=5, szóstego=6, siódmego=7, ósmego=8, dziewiątego=9, \
        dziesiątego=10, dwudziestego=20, trzydziestego=30",
    years: "zeszłym roku=-1, ubiegłym roku=-1, poprzednim roku=-1, rok temu=-1, # lata temu=-#, # \
        lat temu=-#, od # lat=-#, tym roku=0, przyszłym roku=1, następnym roku=1, za rok=1, za # \
        lata=#, za # lat=#, zeszłym miesiącu=-1m, miesiąc temu=-1m, # miesiące temu=-#m, # \
        miesięcy temu=-#m, tym miesiącu=0m, przyszłym miesiącu=1m, za # miesiące=#m",
    code: "kod, kodu, pin, numer, szyfr",
    lock: "karty, karta, kartę, drzwi, bramy, bramki, alarmu, sejfu, banku, konta, sim, szafki, \
        visa, kłódki, garażu, domofonu, bankomatu",
    open_code: "kod pocztowy, numer telefonu, kod źródłowy",
    job: "psycholog, psychologiem, psychiatra, psychiatrą, terapeuta, terapeutka, terapeutą, \
        terapeutką, psychoterapeuta, psychoterapeutą, pracuj* w szpitalu, pielęgniarka w \
        szpitalu, pielęgniarką w szpitalu, lekarz w szpitalu, lekarzem w szpitalu",
    patient: "mój, moja, mojego, mojej, do, u, potrzebuję, widzę, z, jego, jej, mam, ma",
    real: "na razie, w rzeczywistości, tak naprawdę, obecnie, teraz, dziś",
    days: "dzisiaj=0, dziś=0, jutro=1, pojutrze=2, wczoraj=-1, przedwczoraj=-2, # dni \
        temu=-#, za # dni=#, za tydzień=1w, za # tygodnie=#w, za # tygodni=#w, tydzień \
        temu=-1w, # tygodnie temu=-#w, za miesiąc=1m, za # miesiące=#m, przyszłym \
        tygodniu=1week, następnym tygodniu=1week, zeszłym tygodniu=-1week, ten \
        weekend=0weekend, @=@, w @=@, we @=@, w ten @=@, w następny @=@next, w przyszły \
        @=@next, w zeszły @=-@, # go=#th",
    gone: "*łem, *łam, *ł, *ła, *li, *ły",
    clock: "kwadrans po #=0:15, wpół do #=-1:30, za kwadrans #=-1:45, # wieczorem=12:00, # \
        po południu=12:00",
    wish: "chcę, chce, chcemy, chciałbym, chciałabym, chciałby, chciałaby, mam nadzieję, ma \
        nadzieję, marzę, marzy, marzenie, planuję, planuje, plan, zamierzam, zamierza, myślę \
        o, myśli o, potrzebuję, potrzebuje, będę, będzie, zostanę, zostanie, oszczędzam na, \
        oszczędza na",
    past: "kiedyś, dawniej, byłem, byłam, był, była, mieszkałem, mieszkałam, mieszkał, \
        mieszkała, pracowałem, pracowałam, pracował, pracowała, były, grałem, grałam, w \
        dzieciństwie, już nie",
    kin: "siostra/siostry/siostrze/siostrę/siostrą, brat/brata/bratu/bratem, \
        mama/mamy/mamie/mamę/matka, tata/taty/tacie/tatę/ojciec/ojca, żona/żony/żonie/żonę, \
        mąż/męża/mężowi, syn/syna/synowi, córka/córki/córce/córkę, dziewczyna/dziewczyny, \
        chłopak/chłopaka, przyjaciel/przyjaciela, przyjaciółka/przyjaciółki, wujek/wujka, \
        ciocia/cioci, kuzyn/kuzyna, kuzynka/kuzynki, babcia/babci, dziadek/dziadka, \
        teściowa/teściowej, teść/teścia, szwagier/szwagra, szef/szefa, szefowa, \
        sąsiad/sąsiada, sąsiadka, pies/psa, kot/kota, wnuk/wnuka, wnuczka/wnuczki",
    of: "mojego, mojej, moich, jego, jej, od",
    short: "urodziny/uro",
    no_if: "nawet jeśli, jakby, czy to, jeśli możesz, jeśli chcesz wiedzieć, zobaczymy czy",
};
