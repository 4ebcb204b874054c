//! Turkish, which denies by the endings of verbs.

use super::Lexis;

pub(super) static TURKISH: Lexis = Lexis {
    stop: "ben, sen, o, biz, siz, onlar, benim, senin, onun, bizim, bana, sana, ona, beni, seni, \
        onu, ve, veya, ama, fakat, ki, de, da, ile, için, gibi, bir, bu, şu, ne, kim, nerede, nasıl, \
        çok, daha, en, var, yok, evet, hayır, değil, mi, mı, mu, mü, miyim, olarak, sonra, önce, \
        kadar, her, hiç, şey, merhaba, selam, teşekkürler, lütfen, tamam, şimdi, kullanıcı, kişi",
    verb: "sever, seviyor, severim, nefret, tercih, ister, istiyor, yaşıyor, yaşar, oturuyor, \
        çalışıyor, çalışır, okuyor, yer, yiyor, içer, içiyor, konuşuyor, adı, adım, ismi, \
        isminde, adında, yaş, yaşında, yıl, doğdu, evli, doğum, günü, ihtiyacı, kullanır, daima, \
        asla, tarih, tarihi, gidiyor, geliyor, favori, kız, kardeşi, kardeş, gün, oldu, eder, \
        ediyor, denmesini, denilmesini, çağrılmak, olarak",
    nod: "evet, hayır, tamam, ok, olur, peki, doğru, aynen, tabii, elbette, teşekkürler, sağol, \
        merhaba, selam, belki, iyi, lütfen, güzel, gerçek",
    not: "değil, değilim, yok, hayır, hiç, asla, hiçbir, olmadan, nefret, bıraktım, *miyor*, \
        *mıyor*, *muyor*, *müyor*, *medim, *madım, *mez, *maz, *mem, *mam, etmiyor, istemem, \
        sevmem, sevmez, bıraktı, bırakmış",
    not_not: "değil sadece, sorun yok, unutma, hiç şüphe",
    but: "ama, fakat, ancak, oysa",
    and: "ve, veya, çünkü",
    who: "ben, benim, o, biz, onlar, bende, yaşıyorum, çalışıyorum, seviyorum, oturuyorum, bana",
    ask: "unutma, unutmayın, hatırla, hatırlayın, aklında tut, aklında olsun, aklınızda \
        bulundurun, not al, not et, not alın, kaydet, hafızana, bir dahaki sefere, bilgin olsun, \
        hatırlar mısın, hatırlamanı istiyorum, unutma ki, hatırlar mısın lütfen, not eder misin, \
        not alır mısın, kaydeder misin, aklında tutar mısın",
    ask_first: "not, hatırla, kaydet",
    polite: "lütfen, merhaba, selam, mila, ve, ama, evet, tamam, peki",
    recall: "hatırlıyorum, hatırlamıyorum, hatırlıyor musun, aramızdaki mesafe",
    off: "aramızda, aramızda kalsın, ikimizin arasında, kayıt dışı, off the record, hatırlama, bunu \
        hatırlama, kaydetme, bunu kaydetme, not alma, not etme, söylediğimi unut, dediğimi unut, \
        bunu unut, bu bir sır, sır, gizli, kimseye söyleme, kaydedilmesin, hatırlama bunu",
    question: "ne zaman, nerede, nereye, nasıl, neden, niye, niçin, hangi, kaç, kim, ne kadar, \
        acaba, nedir",
    game: "hayal et, hayal edelim, düşün ki, varsayalım, diyelim ki, farz et, farz edelim, mış \
        gibi yap, oyun oynayalım, oynayalım, örneğin, mesela, rüyamda, oyunda, bir varmış, hikaye \
        yaz",
    what_if: "olsaydım, olsaydı, yaşasaydım, keşke, ya ben, *saydım, *seydim, şaka, şaka \
        yapıyorum, *rdım",
    when_if: "eğer, *irsem, *ersem, *arsam, belki, galiba, yoksa",
    said: "dedi, diyor, söyledi, yazdı, yazıyor, gönderdi, cevap verdi, sordu, anlattı, mesaj, \
        mail, mektup, metin, makale",
    task: "çevir, tercüme et, düzelt, özetle, yeniden yaz, yaz, nasıl denir, açıkla, cevapla, \
        kontrol et",
    label: "not, hatırlatma, unutma, hatırla, adres, adresim, telefon, mail, email, doğum günü, \
        alerji, alerjiler, ad, isim, iş, yaş, önemli, düzeltme, şifre, parola, kod, evet, hayır, \
        şehir, ben, hakkımda, aile",
    weekday: "pazartesi, salı, çarşamba, perşembe, cuma, cumartesi, pazar",
    month: "ocak/ocakta, şubat/şubatta, mart/martta, nisan/nisanda, mayıs/mayısta, \
        haziran/haziranda, temmuz/temmuzda, ağustos/ağustosta, eylül/eylülde, ekim/ekimde, \
        kasım/kasımda, aralık/aralıkta",
    span: "saniye, dakika, saat, gün, gece, hafta, hafta sonu, ay, yıl, sene, yaz, kış, \
        ilkbahar, sonbahar, sabah, akşam",
    relative: "bugün, yarın, öbür gün, dün, evvelsi gün, bu gece, bu akşam, bu sabah, bu %, \
        gelecek %, önümüzdeki %, haftaya, seneye, geçen %, geçtiğimiz %, önümüzdeki @, gelecek @, \
        geçen @, bu @, @ günü, @, # % sonra, bir % sonra, # % içinde, # % önce, bir % önce, birkaç % \
        önce, birkaç % sonra, yakında, geçenlerde, son zamanlarda, şu anda, az önce, birazdan",
    often: "her @, her %, @ günleri, doğum günü, @ ve @ günleri, bu yıl, bu sene",
    secret: "şifre, şifrem, şifresi, parola*, pin, pin kodu, giriş kodu, kapı kodu, güvenlik \
        kodu, doğrulama kodu, cvv, kredi kart*, banka kart*, kart numara*, banka hesab*, hesap \
        numara*, iban, tc kimlik, kimlik numara*, pasaport numara*, ehliyet numara*, token, gizli \
        anahtar",
    health: "hasta, hastayım, hastalı*, teşhis*, tanı kondu, ilaç*, hap, reçete*, doz, belirti*, terapi*, \
        psikolog*, psikiyatr*, depresyon*, anksiyete, kaygı bozukluğu, panik atak, bipolar, \
        şizofren*, otizm*, otist*, dehb, travma*, intihar*, anoreksi*, bulimi*, bağımlı*, alkolik*, \
        kanser*, tümör*, lösemi, kemoterapi*, diyabet*, şeker hasta*, insülin, astım*, alerj*, \
        intolerans*, çölyak, epilepsi*, sara hasta*, migren*, kalp krizi, felç*, tansiyon*, \
        kolesterol, kansızlık, anemi*, tiroid*, romatizma*, parkinson, alzheimer, bunama, ms \
        hastası, hepatit*, diyaliz, hiv, aids, enfeksiyon*, virüs, covid, korona, grip, zatürre, \
        ateşim var, hamile*, gebe, gebeyim, düşük yap*, kürtaj, menopoz*, regl, ameliyat*, hastane*, \
        doktorum, doktora git*, kan grubu, aşı oldum, engelli*, tekerlekli sandalye, kör, sağır, \
        disleksi*, yaral*, kırık, kırıldı, ağrı*, fıtık, uykusuzluk, obez*, ruh sağlığı, \
        antibiyotik*, kronik, nakil, bulantı, ishal, laktoz*, antidepresan*, ağrı kesici*, uyku \
        hapı, sakinleştirici*, parasetamol, ibuprofen, kansızlı*, demir eksikliği, vitamin \
        eksikliği, eksikliği",
    can: "mümkün mü, rica etsem, lütfen, zahmet olmazsa, sakıncası yoksa",
    keep: "hatırlar mısın, unutmaz mısın, not eder misin, not alır mısın, kaydeder misin, aklında \
        tutar mısın, aklında tutabilir misin, hatırlayabilir misin, not edebilir misin, not \
        alabilir misin, kaydedebilir misin, hatırlaman, not etmen, kaydetmen",
    yet: "daha, de, da, hala, henüz, ben",
    amount: "birkaç=0, yüz=100, yüzlerce=100, bin=1000, binlerce=1000, düzine=12, çift=2, \
        milyon=1000000, ikiz=2, ikizler=2, onlarca=10",
    years: "geçen yıl=-1, geçen sene=-1, geçtiğimiz yıl=-1, bir yıl önce=-1, # yıl önce=-#, # \
        sene önce=-#, # yıldır=-#, # senedir=-#, bu yıl=0, bu sene=0, gelecek yıl=1, gelecek \
        sene=1, seneye=1, bir yıl sonra=1, # yıl sonra=#, geçen ay=-1m, bir ay önce=-1m, # ay \
        önce=-#m, bu ay=0m, gelecek ay=1m, # ay sonra=#m",
    code: "kodu, kod, kodum, pin, şifre*, numarası",
    lock: "kart*, kapı*, alarm*, kasa*, banka*, hesap*, hesab*, sim, dolap*, dolab*, visa, \
        kilit*, kilid*, garaj*",
    open_code: "posta kodu, alan kodu, telefon numarası, kapı numarası, kaynak kodu",
    job: "psikolog, psikoloğum, psikologum, psikiyatr, psikiyatrım, terapist, terapistim, \
        hastanede çalış*, hastanede doktor*, hastanede hemşire*, hastanesinde çalış*",
    patient: "benim, bana, onun, lazım",
    real: "aslında, şimdilik, gerçekte, şimdi",
    days: "bugün=0, bu akşam=0, bu gece=0, yarın=1, öbür gün=2, dün=-1, evvelsi gün=-2, # \
        gün önce=-#, # gün sonra=#, bir hafta sonra=1w, haftaya=1w, # hafta sonra=#w, bir \
        hafta önce=-1w, # hafta önce=-#w, bir ay sonra=1m, # ay sonra=#m, gelecek \
        hafta=1week, geçen hafta=-1week, bu hafta sonu=0weekend, @=@, @ günü=@, bu @=@, \
        gelecek @=@next, önümüzdeki @=@next, haftaya @=@next, geçen @=-@",
    gone: "*dım, *dim, *dum, *düm, *tım, *tim, *dı, *di, *tı, *ti",
    clock: "# buçuk=0:30, # çeyrek geçe=0:15, # çeyrek kala=-1:45",
    wish: "istiyorum, istiyor, isterim, ister, istiyoruz, umuyorum, umuyor, hayal, hayalim, \
        planlıyorum, planlıyor, plan, düşünüyorum, düşünüyor, ihtiyacım, ihtiyacı, olacağım, \
        olacak, lazım, keşke",
    past: "eskiden, önceden, *iyordum, *ıyordum, *uyordum, *üyordum, *iyordu, *ıyordu, \
        *uyordu, idi, eski, çocukken, artık değil",
    kin: "kız kardeş/kız kardeşim/kız kardeşi, erkek kardeş/erkek kardeşim/erkek kardeşi, \
        abla/ablam/ablası, abi/abim/abisi/ağabeyim/ağabeyi, anne/annem/annesi, \
        baba/babam/babası, eş/eşim/eşi/karım/karısı, koca/kocam/kocası, oğul/oğlum/oğlu, \
        kız/kızım/kızı, sevgili/sevgilim/sevgilisi, arkadaş/arkadaşım/arkadaşı, \
        amca/amcam/amcası, dayı/dayım/dayısı, teyze/teyzem/teyzesi, hala/halam/halası, \
        kuzen/kuzenim/kuzeni, nine/babaanne/anneanne, dede/dedem/dedesi, \
        köpek/köpeğim/köpeği, kedi/kedim/kedisi, patron/patronum/patronu",
    of: "benim, onun",
    short: "doğum günü/dg",
    no_if: "merak ediyorsan, mümkünse, olur da",
};
