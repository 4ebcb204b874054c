//! Turkish.

use super::{Age, Answers, Forms, Memory, Stops, Sums};

pub(super) static TURKISH: Forms = Forms {
    called: "",
    help: "yardım, komutlar",
    privacy: "gizlilik, gizlilik politikası",
    status: "durum, durumum, hesap durumu",
    reminders: "hatırlatıcılar, hatırlatıcılarım, hatırlatmalar, hatırlatmalarım, tüm \
        hatırlatmalarım, hatırlatıcılarımı göster, hatırlatmalarımı göster",
    start: "başla, başlat, etkinleştir",
    again: "devam, devam et, geri dön, geri gel, yeniden başla, tekrar başla, tekrar yazabilirsin, \
        bana yazabilirsin, bana tekrar yazabilirsin, abone ol, başlamak istiyorum, \
        fikrimi değiştirdim",
    language: "dil",
    voice: "ses",
    on: "her zaman, açık",
    off: "kapalı, hiçbir zaman",
    auto: "otomatik",
    show: "göster",
    hide: "gizle",
    polite: "lütfen, rica ederim, rica etsem, teşekkürler, teşekkür ederim, çok teşekkürler, \
        çok teşekkür ederim, sağol, sağ ol, sağolun, sağ olun, merhaba, selam, selamlar, \
        günaydın, iyi günler, iyi akşamlar, mila, pardon, özür dilerim, kusura bakma, efendim, \
        haha, hoşça kal, görüşürüz, abi, hocam, kardeşim, canım, şimdiden, artık, hemen",
    stops: Stops {
        stop: "stop, durdur, durdurun, abonelikten çık, aboneliği iptal et, aboneliğimi iptal et, \
            çıkar beni, beni çıkar, beni çıkarın, beni listeden çıkar, beni listeden çıkarın, \
            listeden çıkar, beni rahat bırak, beni rahat bırakın, rahat bırak, numaramı unut, \
            mesaj istemiyorum, daha fazla mesaj yok, rahatsız etme, rahatsız etmeyin, \
            beni rahatsız etme, beni rahatsız etmeyin, mesaj atma, mesaj atmayın, \
            mesaj gönderme, mesaj göndermeyin, durdur beni, üyelikten çık",
        cancel: "iptal, iptal et, son, çıkış, çık, bitir, bitti, vazgeç, sonlandır",
        likely: "yeter, yeter artık, kes, kes artık, kes şunu, git başımdan, defol, sus, sessiz ol, \
            sessizlik, çeneni kapa, ilgilenmiyorum, yanlış numara, numaramı sil, durur musun, \
            durabilir misin, durmanı istiyorum, durmak istiyorum, nasıl durdururum, \
            bunu nasıl durdururum, nasıl iptal ederim, nasıl çıkarım, \
            mesajları nasıl durdururum, aboneliği nasıl iptal ederim, sohbeti bitir, \
            konuşmayı bitir, kapat, kapan, spam, bu spam, çok fazla mesaj, bırak, yapma, \
            konuşma, dur, durun",
        halt: "kes, kesin, bırak, bırakın, durdur, durdurun, artık, sakın",
        forbid: "bana, bir daha bana, bana bir daha, bana artık, artık bana, lütfen bana",
        unwanted: "senden, sizden, ben artık, daha fazla, artık",
        write: "yazma, yazmayın, mesaj atma, mesaj atmayın, mesaj gönderme, mesaj göndermeyin, \
            yazmayı bırak, yazmayı bırakın, yazmayı kes, yazmayı kesin, mesaj atmayı bırak, \
            mesaj atmayı bırakın, mesaj atmayı kes, mesaj göndermeyi bırak, \
            mesaj göndermeyi bırakın, mesaj yazma, mesaj yazmayın, mesaj istemiyorum, \
            mesaj almak istemiyorum, yazmanı istemiyorum, yazmanızı istemiyorum, \
            mesaj atmanı istemiyorum, mesaj atmanızı istemiyorum, ulaşma, ulaşmayın",
        get: "almak",
        me: "bana, beni, benimle, bize, numarama, bu numaraya, bir daha bana, bana bir daha, \
            bana artık, artık bana, lütfen bana, senden, sizden",
        mail: "mesaj, mesajlar, mesajları, mesajlarını, bildirim, bildirimleri, sms, spam",
        tail: "daha fazla, bir daha, artık, şimdi, hemen, asla, sonsuza kadar, tüm, bütün, \
            tamamen, listeden, lütfen, tekrar, hiç, hiçbir, bu, başka",
    },
    memory: Memory {
        called: "hafıza, hafızayı, hafızan, hafızanı, bellek, belleği, belleğini, belleğin, \
            hafıza özelliği, hafıza özelliğini, bellek özelliği, bellek özelliğini, anılarım, \
            anılarımı, hafıza modu",
        on: "on, açık, aktif, etkin",
        off: "off, kapalı, pasif, devre dışı, etkin değil",
        turn: "yap, olsun, kalsın",
        turn_on: "aç, açın, açar mısın, açabilir misin, açmak istiyorum, etkinleştir, \
            etkinleştirir misin, aktif et, aktifleştir, aktif hale getir, izin ver, \
            izin veriyorum, kabul ediyorum, açılsın, onaylıyorum",
        turn_off: "kapat, kapatın, kapatır mısın, kapatabilir misin, kapatmak istiyorum, \
            devre dışı bırak, etkisizleştir, durdur, duraklat, itiraz, itiraz ediyorum, \
            karşı çıkıyorum, istemiyorum, izin vermiyorum, kabul etmiyorum, kullanma, kapatılsın, \
            kapansın, iptal et",
        show: "göster, bana göster, gösterir misin, görmek istiyorum, görebilir miyim, listele, \
            sırala, söyle, bana söyle, söyler misin, bana söyler misin, anlat, bana anlat, \
            anlatır mısın, bilmek istiyorum, öğrenmek istiyorum, yaz",
        ask: "ne, neler, neleri, neyi, her şeyi, bildiğin her şeyi, hangi bilgileri, \
            hangi bilgiler, hangi şeyleri, başka ne, başka neler, ne kadar, tam olarak ne, \
            tam olarak neler, ne gibi, kaç şey, peki ne",
        know: "biliyorsun, biliyorsunuz, hatırlıyorsun, hatırlıyorsunuz, bilirsin, bildiğin, \
            bildiğini, bildiklerini, hatırladığın, hatırladığını, hatırladıklarını, kaydettin, \
            kaydettiğin, kaydettiğini, kaydettiklerini, sakladın, sakladığın, sakladığını, \
            sakladıklarını, saklıyorsun, tutuyorsun, öğrendin, öğrendiğin, öğrendiklerini, var, \
            kayıtlı, not aldın, not ettin, aklında, aklında var, aklında tutuyorsun, \
            aklında kaldı, biliyon, hafızanda var, kaydetmişsin",
        keep: "hatırlamayı, hatırlama, hatırla, kaydetmeyi, kaydetme, kaydet, saklamayı, saklama, \
            sakla, tutma, tutmayı, not alma, not almayı, öğrenmeyi, biriktirmeyi, toplama, \
            toplamayı, aklında tutma, aklında tutmayı",
        kept: "hatırlamanı, kaydetmeni, saklamanı, not almanı, hatırlayabilirsin, \
            kaydedebilirsin, saklayabilirsin, aklında tutabilirsin",
        of_me: "hakkımda, benim hakkımda, benimle ilgili, bana dair, hayatım hakkında, \
            benim hayatım hakkında",
        things: "şeyleri, şeyler, bir şey, bir şeyi, hiçbir şey, hiçbir şeyi, bilgileri, bilgi, \
            bilgiler, her şeyi, kişisel bilgileri, kişisel bilgilerimi, detayları, anıları",
        told: "söylediklerimi, sana söylediklerimi, yazdıklarımı, anlattıklarımı, dediklerimi",
        halt: "bırak, durdur, kes, dur, son ver, istemiyorum, vazgeç, itiraz ediyorum, \
            izin vermiyorum, bırakır mısın, bırakmanı istiyorum, kesinlikle istemiyorum",
        forbid: "sakın, asla, bir daha, lütfen bir daha",
        may: "izin veriyorum, başla, başlayabilirsin, devam et, devam edebilirsin, serbestsin, \
            sorun değil, kabul ediyorum, tekrar başla",
        tail: "şimdi, şu an, şu anda, şimdiye kadar, bugüne kadar, artık, henüz, hâlâ, hala, \
            tam olarak, gerçekten, aslında, bundan sonra, bundan böyle, bugünden itibaren, \
            tekrar, yeniden, şimdilik, mila, sen, hiç, tamamen, bana, başka, hafızanda, hafızana, \
            belleğinde, ki, acaba, peki, ya, olarak",
        shown: "hafıza açık mı, hafıza kapalı mı, hafızan açık mı, hafızan kapalı mı, \
            bellek açık mı, bellek kapalı mı, hafızanda ne var, hafızanda neler var, \
            belleğinde ne var, belleğinde neler var, hakkımda bir şey biliyor musun, \
            benim hakkımda bir şey biliyor musun, beni tanıyor musun, sana kendimden ne anlattım, \
            sana kendim hakkında ne söyledim, hafıza göster, hafıza durumu",
        allowed: "hatırlamaya başla, tekrar hatırlamaya başla, yeniden hatırlamaya başla, \
            tekrar hatırlayabilirsin, yeniden hatırlayabilirsin, hafıza tekrar açık, \
            hakkımda bir şeyler hatırlayabilirsin, hakkımdaki şeyleri hatırlayabilirsin, \
            hafızaya izin ver, hafızaya izin veriyorum",
        refused: "hatırlamayı bırak, hatırlamayı kes, kaydetmeyi bırak, hiçbir şey hatırlama, \
            hiçbir şeyi hatırlama, artık hiçbir şey hatırlama, hiçbir şey kaydetme, \
            hiçbir şeyi kaydetme, artık hiçbir şey kaydetme, hiçbir şey saklama, \
            hakkımda hiçbir şey hatırlama, hakkımda hiçbir şey kaydetme, \
            hakkımda hiçbir şey saklama, hakkımda bir şey hatırlama, hakkımda bir şey kaydetme, \
            hakkımda bir şey saklama, benim hakkımda bir şey hatırlama, \
            benim hakkımda hiçbir şey hatırlama, söylediklerimi hatırlama, \
            söylediklerimi kaydetme, söylediklerimi saklama, bir şey hatırlama, bir şey kaydetme, \
            hakkımda bir şey hatırlamanı istemiyorum, hafızaya itiraz ediyorum, hafızaya itiraz, \
            hafızaya karşı çıkıyorum, hafızaya izin vermiyorum",
    },
    answers: Answers {
        yes: "evet, evt, evett, evet evet, tabii, tabi, tabii ki, tabi ki, elbette, kesinlikle, \
            doğru, aynen, aynen öyle, öyle, onaylıyorum, eminim, şüphesiz, yes, yep, hı hı, e, \
            ewet, tabiki, kesinlikle evet, he, muhakkak, evet öyle",
        no: "hayır, hayir, yok, hayır hayır, kesinlikle hayır, tabii ki hayır, elbette hayır, \
            maalesef hayır, yoo, asla, h, maalesef, nope, ne yazık ki hayır",
        no_is_not: false,
        not: "değil, değilim, değilim maalesef",
        either: "",
        ok: "ok, okay, okey, tamam, tmm, peki, olur, anladım, iyi, güzel, kabul, \
            kabul ediyorum, tamamdır, süper, k, harika",
        affirm: "büyüğüm, öyleyim, daha büyüğüm, evet büyüğüm, yaşım tutuyor",
        go: "yap, eminim, istiyorum, bunu istiyorum, dur, durdur, tamamen",
        stay: "durma, durmayın, devam, devam et, bekle, boşver, önemli değil, yanlışlıkla, hata, \
            yanlışlıkla oldu, kal, şimdi değil, henüz değil, yapma, istemiyorum, \
            durmanı istemiyorum, fikrimi değiştirdim, vazgeçtim, dur değil",
    },
    age: Age {
        i: "ben, benim",
        frame: "yaşındayım, yaşında, yaş, yaşım, benim yaşım, yaşındayim, yasindayim, im, ım, üm, \
            um, yım, yaşımdayım, ben, yaşındayım ben, ten, tan, den, dan",
        filler: "ve, buçuk, daha, sadece, yeni, henüz yeni, oldum, bastım, girdim, bitirdim, \
            doldurdum, geçen hafta, geçen ay, geçen yıl, dün, bugün, önce, şu an, şimdi, tam, \
            aslında, hala, kadın, erkek, kişi, uzun zamandır, civarı, yaklaşık, bu yıl, \
            yeni oldum, e, a, ya, ye, bir, çoktan, yaşına, yaşını, i, ı, u",
        over: "üstü, üzeri, üstüyüm, üzerindeyim, üstündeyim, büyüğüm, büyük, fazla, en az, +, \
            den büyüğüm, dan büyüğüm, yaşından büyüğüm, yaşın üstündeyim, yaş üstüyüm, \
            yaşın üzerindeyim, yaş üstü, yaşından büyük, yaşından fazla, yukarı, den fazla, \
            dan fazla, ten büyüğüm, tan büyüğüm, üzerinde, üstünde, geçtim, yaşını geçtim, \
            yaşımı geçtim",
        older: "ve üzeri, veya üzeri, ya da üzeri, ve üstü, daha büyük, daha büyüğüm, artı, \
            ve yukarısı, küsur",
        under: "altı yaş, altındayım, altında, küçüğüm, küçük, az, yaşından küçüğüm, \
            yaşın altındayım, den küçüğüm, dan küçüğüm, yaş altı, ten küçüğüm, tan küçüğüm, <",
        younger: "daha küçük, daha küçüğüm, çok küçüğüm, yaşım küçük, yaşım tutmuyor, daha genç, \
            çok gencim",
        soon: "neredeyse, yakında, olacağım, gireceğim, basacağım, gelecek hafta, gelecek ay, \
            gelecek yıl, haftaya, yarın, sonra, seneye, dolduracağım, az kaldı, kaldı, \
            bitireceğim, önümüzdeki hafta, önümüzdeki ay, var, olmama",
        spans: "ay, hafta, gün, aya",
        not_yet: "henüz değil, daha değil, henüz, henüz olmadım, daha olmadım, olmadım, \
            henüz değilim, henüz doldurmadım",
        adult: "yetişkin, yetişkinim, reşit, reşidim, reşitim, emekli, emekliyim, büyükanne, dede, \
            ergin",
        born: "doğumluyum, doğumlu, doğum yılım, doğdum, yılında doğdum, da doğdum, de doğdum, \
            ta doğdum, te doğdum",
        numbers: "bir=1, iki=2, üç=3, dört=4, beş=5, altı=6, yedi=7, sekiz=8, dokuz=9, on=10, \
            on bir=11, on iki=12, on üç=13, on dört=14, on beş=15, on altı=16, on yedi=17, \
            on sekiz=18, on dokuz=19, onbeş=15, onaltı=16, onyedi=17, onsekiz=18, ondokuz=19, \
            yirmi=20, otuz=30, kırk=40, elli=50, altmış=60, yetmiş=70, seksen=80, doksan=90",
        sums: Sums::Apart,
    },
};
