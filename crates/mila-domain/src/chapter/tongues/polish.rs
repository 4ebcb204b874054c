//! Polish.

use super::Words;

pub(super) static POLISH: Words = Words {
    rules: "zawsze, nigdy, już nigdy, nigdy więcej, przenigdy, od teraz, od tej pory, odtąd, od \
        dziś, od dzisiaj, począwszy od dziś, na przyszłość, w przyszłości, za każdym razem, \
        ilekroć, zawsze gdy, zawsze kiedy, gdy do ciebie piszę, kiedy piszę, codziennie, \
        każdego dnia, co rano, każdego ranka, co wieczór, co tydzień, pod żadnym pozorem, w \
        żadnym wypadku, bez wyjątku, bez wyjątków, domyślnie, z zasady, do odwołania, dopóki \
        nie powiem, chyba że powiem, chyba że poproszę, na zawsze, na stałe, mów mi, mów do \
        mnie, nazywaj mnie, nazywam się, nie nazywaj mnie, nie mów do mnie, mam na imię, moje \
        imię to, zwracaj się, proszę się zwracać, odpowiadaj, odpowiadaj mi, odpowiadaj po, \
        pisz po, pisz do mnie po, rozmawiaj ze mną po, wolę, wolałbym, wolałabym, chcę żebyś, \
        chcę abyś, chciałbym żebyś, chciałabym żebyś, nie chcę żebyś, zależy mi żebyś, upewnij \
        się, pamiętaj że, pamiętaj, zapamiętaj, zapamiętaj że, miej na uwadze, weź pod uwagę, \
        nie zapominaj że, nie zapomnij że, zasada jest, jedna zasada, musisz zawsze, nie wolno \
        ci, nie wolno, zabraniam, zakaz, nie używaj, nie wysyłaj, nie wysyłaj mi, nie pisz, \
        nie mów, nie mów nikomu, nie wspominaj, nie pytaj, nie pytaj mnie, nie przypominaj, \
        nie budź, nie budź mnie, nie przeszkadzaj, nie odpowiadaj, nie dodawaj, nie dawaj mi, \
        nie udostępniaj, nie opowiadaj, nie proponuj, nie polecaj, nie dzwoń, nie dzwoń do \
        mnie, nie kończ, nie zaczynaj, przestań używać, przestań mówić, przestań wysyłać, \
        przestań pytać, przestań mnie, bez emotek, bez emoji, bez emotikonów, żadnych \
        emotikonów, tylko po polsku, krótkie odpowiedzi, krótko",
    promises: "obiecuję, obiecałem, obiecałam, obiecał, obiecała, obiecali, obiecałeś, obiecałaś, \
        obiecaliśmy, obietnica, obietnicę, przysięgam, przysiągłem, przyrzekam, przyrzekłem, \
        zobowiązałem się, zobowiązałam się, zobowiązał się, umówiłem się, umówiłam się, \
        umówiliśmy się, ustaliliśmy, jestem winien, jestem winna, jest mi winien, jest mi \
        winna, są mi winni, jesteś mi winien, jesteś mi winna, winien mi, winna mi, mój dług, \
        pożyczyłem, pożyczyłam, pożyczył mi, pożyczyła mi, oddać, muszę oddać, muszę zapłacić, \
        muszę wysłać, muszę zadzwonić, zwrócić, przypomnij mi, przypomnij, proszę mi \
        przypomnieć, przypomnienie, nie pozwól mi zapomnieć, nie mogę zapomnieć, nie zapomnij, \
        żebym nie zapomniał, żebym nie zapomniała, wyślę, wyślę ci, prześlę, zadzwonię, \
        oddzwonię, przyniosę, przywiozę, oddam, zapłacę, przeleję, zwrócę, kupię, pomogę, dam \
        ci, dam znać, napiszę, powiem ci, odbiorę, przyjadę, przyjdę, będę tam, zrobię, zrobię \
        to, przygotuję, zarezerwuję, zamówię, sprawdzę, załatwię, skończę, odpowiem, \
        potwierdzę, dostarczę, odwiedzę, ugotuję, upiekę, naprawię, zaproszę, podpiszę, zajmę \
        się, zorganizuję, przekażę, wyślemy, oddamy, zapłacimy, odda mi, wyśle mi, zapłaci mi, \
        zadzwoni do mnie, przyniesie mi, zwróci mi, oddzwoni, powiedział że odda, powiedziała \
        że odda, powiedział że wyśle, powiedziała że wyśle, powiedział że zadzwoni, liczyć na \
        mnie",
    figures: "złoty, złote, złotych, zł, dolar, dolary, dolarów, euro, eur, usd, pln, procent, \
        tysiąc złotych, pojutrze, północ, o północy, w południe, wpół do, kwadrans po, za \
        kwadrans, punktualnie o, godzina, godzinie, godziny, mój adres, adres to, adres, \
        mieszkam przy, mieszkam na ulicy, ulica, ulicy, aleja, alei, aleje, osiedle, plac, kod \
        pocztowy, skrytka pocztowa, mieszkanie numer, piętro, piętrze, mój numer, numer \
        telefonu, mój telefon, moja komórka, mój mail, mój e-mail, numer konta, numer lotu, \
        kod rezerwacji, wigilia, sylwester",
    idle: "jak zawsze, lepiej późno niż wcale, prawie nigdy, prawie zawsze, teraz albo nigdy, \
        nigdy nie wiadomo, nigdy nie byłem, nigdy nie byłam, nigdy nie widziałem, nigdy nie \
        widziałam, nigdy nie słyszałem, jeszcze nigdy, na ulicy stoi, wolę nie mówić",
    will: "będę, muszę, zamierzam, mam zamiar, chcę, będziemy, musimy, mam, on będzie, ona będzie",
    deeds: "wysłać, wysyłać, zadzwonić, dzwonić, przynieść, oddać, zapłacić, przelać, zwrócić, \
        kupić, pomóc, pomagać, dać, napisać, powiedzieć, odebrać, przyjechać, przyjść, zrobić, \
        przygotować, zarezerwować, zamówić, sprawdzić, załatwić, skończyć, odpowiedzieć, \
        potwierdzić, dostarczyć, odwiedzić, naprawić, zaprosić, podpisać, przekazać, pożyczyć",
    endings: "",
    stems: "stycz, luteg, kwie, czerwc, lipc, lipie, sierp, wrześ, październik, listopad, grudni, \
        grudzie, złot, dolar, czerwiec",
    streets: "",
    prefixes: "",
    on: "w, we, do, od, na, przed, po, każdy, następny, przyszły, najbliższy, w najbliższy, w \
        przyszły, następną, tę, tą, w tę",
    days: "poniedziałek, poniedziałku, poniedziałki, wtorek, wtorku, wtorki, środa, środę, środy, \
        czwartek, czwartku, czwartki, piątek, piątku, piątki, sobota, sobotę, soboty, \
        niedziela, niedzielę, niedzieli",
    months: "marzec, marca, marcu, maj, maja, maju, luty, lutym",
    parts: "rano, przed południem, po południu, wieczorem, w nocy, o, wieczór",
    counted: "grosz, grosze, groszy, funt, funtów, funty, frank, franków, tysiąc, tysięcy, tysiące, \
        kilo, kg, gram, gramów, litr, litry, litrów, kilometrów, metrów, stopni, lat, lata, \
        dni, tygodnie, tygodni, miesiące, miesięcy, godzin, tabletka, tabletki, tabletek, \
        krople, razy dziennie, razy w tygodniu, osób, osoby, gości, bilety, biletów, \
        miesięcznie, rano, wieczorem",
    at: "o, około, do, od, przed, po, koło, pokój, peron, numer, linia, bramka",
    numbers: "sto, dwieście, trzysta, czterysta, pięćset, sześćset, siedemset, osiemset, \
        dziewięćset, tysiąc, tysiące, tysięcy, milion, miliony, pół, półtora, zero, dwie, \
        dwóch, trzech, czterech, pięciu, sześciu, pierwsza, pierwszej, druga, drugiej, \
        trzecia, trzeciej, czwarta, czwartej, piąta, piątej, szósta, szóstej, siódma, siódmej, \
        ósma, ósmej, dziewiąta, dziewiątej, dziesiąta, dziesiątej, jedenasta, jedenastej, \
        dwunasta, dwunastej, pierwszego, drugiego, trzeciego, piątego, dziesiątego, \
        piętnastego, dwudziestego",
};
