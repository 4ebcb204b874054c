//! Turkish.

use super::Words;

pub(super) static TURKISH: Words = Words {
    rules: "her zaman, daima, hep, asla, hiçbir zaman, bir daha asla, sakın, bundan sonra, bundan \
        böyle, artık, şu andan itibaren, bugünden itibaren, bugünden sonra, gelecekte, her \
        seferinde, her defasında, ne zaman, her gün, her sabah, her akşam, her hafta, her \
        gece, hiçbir koşulda, hiçbir şekilde, hiçbir durumda, istisnasız, kural olarak, \
        varsayılan olarak, ikinci bir emre kadar, ben söyleyene kadar, aksini söyleyene kadar, \
        ben istemedikçe, sonsuza kadar, sonsuza dek, temelli, bana de, bana deme, bana diye, \
        diye hitap et, hitap et, bana hitap, beni çağır, adım, benim adım, ismim, benim ismim, \
        bana seslen, benimle konuş, türkçe cevap, türkçe yaz, türkçe konuş, ingilizce cevap, \
        cevap ver, tercih ederim, istiyorum ki, yapmanı istiyorum, etmeni istiyorum, \
        istemiyorum, unutma ki, aklında tut, aklında olsun, hatırla ki, şunu unutma, şunu \
        hatırla, dikkat et, emin ol, kural şu, bir kural, kuralım, zorundasın, yasak, \
        kullanma, emoji kullanma, gönderme, yazma, söyleme, bana söyleme, kimseye söyleme, \
        bahsetme, sorma, bana sorma, hatırlatma, uyandırma, beni uyandırma, rahatsız etme, \
        cevap verme, ekleme, verme, paylaşma, anlatma, kimseye anlatma, önerme, arama beni, \
        beni arama, bitirme, başlama, emoji yok, emojisiz, sadece türkçe, yalnızca türkçe, \
        kısa cevap, kısa yaz, kısa cevaplar, kısa tut, demeyi bırak, kullanmayı bırak",
    promises: "söz veriyorum, söz verdim, söz verdi, söz verdiler, söz vermiştim, söz vermişti, söz \
        verdin, söz, sözüm, sözüm var, yemin ederim, yemin ettim, taahhüt ettim, anlaştık, \
        sözleştik, borcum, borcum var, borçluyum, bana borcu, bana borçlu, borcu var, \
        borçlusun, borç aldım, borç verdim, ödünç aldım, ödünç verdim, geri vermem lazım, \
        ödemem lazım, göndermem lazım, aramam lazım, geri vermem gerek, ödemem gerek, \
        göndermem gerek, aramam gerek, hatırlat, bana hatırlat, hatırlatır mısın, hatırlatma \
        kur, unutturma, unutmama izin verme, unutmamam lazım, unutmamalıyım, unutma, \
        gönderirim, gönderiyorum yarın, ararım, seni ararım, getiririm, veririm, geri veririm, \
        öderim, yazarım, haber veririm, söylerim, alırım sana, yardım ederim, hallederim, ben \
        hallederim, yaparım, gelirim, uğrarım, bana güven, bana güvenebilirsin, göndereyim, \
        getireyim, arayayım, gönderecek, getirecek, geri verecek, ödeyecek, arayacak, geri \
        ödeyecek, verecek, dedi ki gönder, göndereceğini söyledi, arayacağını söyledi, \
        ödeyeceğini söyledi, getireceğini söyledi",
    figures: "lira, tl, euro, dolar, yüzde, kuruş, yarım saat sonra, gece yarısı, öğlen, saat, \
        saatte, öğle vakti, buçukta, buçuk, çeyrek var, çeyrek geçe, yarından sonra, öbür gün, \
        yılbaşı, arife, adresim, adresi, adres, oturuyorum sokak, sokak, sokağı, sokağında, \
        cadde, caddesi, caddesinde, bulvarı, mahallesi, mahalle, apartmanı, daire numarası, \
        posta kodu, numaram, telefon numaram, telefonum, cep telefonum, mailim, e-postam, \
        hesap numarası, hesap numaram, uçuş numarası, rezervasyon kodu, plaka",
    idle: "her zamanki gibi, her zaman olduğu gibi, geç olsun güç olmasın, ne zaman geldi, ne \
        zaman gel, ne zaman, hep birlikte, söz konusu, söz ettim, kat kat, o saat, artık yok, \
        cevap verme zamanı",
    will: "yarın, birazdan, akşam, sonra, hemen, mutlaka",
    deeds: "gönderirim, ararım, getiririm, veririm, öderim, yazarım, alırım, yaparım, gelirim, \
        bakarım, uğrarım, iletirim, hazırlarım",
    endings: "acağım, eceğim, acağız, eceğiz, icem, ıcam, ucam, cağım, ceğim",
    stems: "temmuz, haziran, ağustos, eylül, nisan, şubat, lira, dolar, euroy, euron, avro",
    streets: "",
    prefixes: "",
    on: "bu, gelecek, önümüzdeki, her, geçen, haftaya",
    days: "pazartesi, salı, çarşamba, perşembe, cuma, cumartesi, pazar, pazartesiye, salıya, \
        çarşambaya, perşembeye, cumaya, cumartesiye, pazara",
    months: "ocak, ocakta, mart, martta, mayıs, mayısta, ekim, ekimde, kasım, kasımda, aralık, \
        aralıkta",
    parts: "sabah, sabahı, öğleden sonra, akşam, akşamı, gece, gecesi, günü, saat",
    counted: "sterlin, frank, bin, milyon, kilo, kg, gram, litre, kilometre, metre, derece, yaşında, \
        yıl, gün, hafta, ay, tane, hap, tablet, damla, kez, kere, defa, kişi, misafir, bilet, \
        ayda, günde, kişilik",
    at: "saat, saati, oda, kapı, numara, hat, peron",
    numbers: "yüz, bin, milyon, milyar, yarım, buçuk, sıfır, düzine, çift, yedide, sekizde, dokuzda, \
        altıda, beşte, dörtte, üçte, ikide, yediye, sekize, dokuza, altıya, beşe",
};
