//! Turkish.

use super::Tables;
use crate::claim::Deed;

pub(super) const TABLES: Tables = Tables {
    fillers: "simdi bunu da de zaten az once tamam evet tabii elbette peki hemen basariyla senin icin sana",
    not: "degil hic asla yok hicbir olmadan",
    did: &[
        (Deed::Saved, "kaydettim|kaydettik|hafizama|aklima ~ kaydettim|aldim|yazdim|$
             kaydettim|kaydettik|hatirladim ~ $|aldim|ettim
             not ~ ettim|aldim|aldik
             hafizama|aklima ~ yazdim|aldim|kaydettim"),
        (Deed::Set, "hatirlatici|hatirlatma|hatirlaticiyi|hatirlatmayi|alarm|alarmi|zamanlayici|takvime|takvimine .. kurdum|ayarladim|olusturdum|ekledim
             hatirlatici|hatirlatma|hatirlaticiyi|hatirlatmayi|alarm|alarmi|ozeti|ozetini|onu .. erteledim|susturdum|kapattim|durdurdum|atladim|iptal|duraklattim|tasidim ~ _?|$
             erteledim|susturdum|kapattim|durdurdum|duraklattim|atladim ~ $"),
        (Deed::Sent, "gonderdim|ilettim|yolladim|aradim|haber ~ $|verdim
             gonderdim|ilettim|yolladim
             haber ~ verdim
             sordum|rica|istedim|soyledim|yazdim|mesaj|bildirdim|aradim|siparis|rezervasyon ~ ettim|attim|verdim|yaptim|$
             soyledim|bildirdim|ilettim|sordum|aradim"),
        (Deed::Forgotten, "sildim|unuttum|kaldirdim"),
    ],
    is: &[
        (Deed::Saved, "kaydedildi|kayitli|hafizamda
             not ~ edildi|alindi"),
        (Deed::Set, "hatirlatici|hatirlatma|hatirlaticin|hatirlaticiniz|alarm|alarmin|alarminiz .. kuruldu|ayarlandi|hazir|olusturuldu|kurulu
             hatirlatici|hatirlatma|hatirlaticin|hatirlaticiniz|hatirlatman|alarm|alarmin|alarminiz|ozet|ozetin .. ertelendi|susturuldu|kapatildi|durduruldu|atlandi|iptal|duraklatildi|kapali|planlandi
             ^ ertelendi|susturuldu|kapatildi|durduruldu|atlandi|duraklatildi ~ $"),
        (Deed::Sent, "mesaj|mesajin|mesajiniz|eposta|mail .. gonderildi|iletildi
             ^ gonderildi|iletildi
             mesaj|mesajin|mesajiniz|mail|mektup|davetiye .. yolda|ulasti|gitti|cikti
             haberi ~ var|oldu
             haberdar"),
        (Deed::Forgotten, "silindi|unutuldu
             hafizamdan|aklimdan|notlarimdan|listeden ~ .. silindi|cikti|cikardim|gitti|sildim
             artik ~ hafizamda|kayitli|notlarimda ~ degil|yok"),
    ],
    will: &[
        (Deed::Saved, "hatirlayacagim|kaydedecegim|unutmayacagim|aklimda|unutmam|kaydediyorum|hatirlarim ~ $|tutacagim|tutarim
             aklimda|hafizamda ~ tutacagim|tutarim"),
        (Deed::Set, "hatirlatacagim|hatirlatirim|uyandiracagim|uyandiririm
             hatirlatici|alarm|hatirlatma .. kuracagim|ayarlayacagim|olusturacagim|kuruyorum"),
        (Deed::Sent, "gonderecegim|iletecegim|arayacagim|gonderiyorum|gonderirim
             haber verecegim|veririm
             soylerim|soyleyecegim|yazarim|yazacagim|sorarim|soracagim|bildiririm
             haber ~ ver*|ederim|ediyorum
             soyluyorum|yaziyorum|soruyorum|ariyorum"),
        (Deed::Forgotten, "silecegim|unutacagim|siliyorum|silerim"),
    ],
    done: "^ hallettim
        ^ yaptim ~ $
        ^ hallolur
        ^ tamamlandi",
    ifs: "eger",
    whens: "zaman once sonra",
    offers: "istersen|isterseniz|onaylarsan",
    questions: "ister istersen mi ne nasil neden nicin kim nerede hangi",
    reported: "dedin|dedi ki?",
    elsewhere: "dosya fotograf belge klasor indirilenler galeri bulut uygulama whatsapp google telefon banka otomatik",
    earlier: "dun
        daha|zaten once
        gecen|once",
    asks: &[
        (Deed::Saved, "hatirla|kaydet|unutma
             not ~ et|al"),
        (Deed::Set, "hatirlat|uyandir
             hatirlatici|alarm .. kur|ayarla|ekle"),
        (Deed::Sent, "gonder|ilet|ara|soyle
             haber ver"),
        (Deed::Forgotten, "unut|sil"),
    ],
    orders: &[
        (Deed::Saved, "hatirla|kaydet|unutma ~ $
             not ~ al|et"),
        (Deed::Set, "hatirlat|uyandir ~ $
             alarm|zamanlayici|hatirlatici .. kur|ayarla"),
        (Deed::Sent, "soyle|yaz|gonder|ilet|ara|sor|bildir ~ $
             haber ~ ver"),
        (Deed::Forgotten, "unut|sil|kaldir|cikar ~ $"),
    ],
    asks_back: "ne|saat|kac|hangi|kim|kime|ister|istersin",
    asks_whether: "hatirliyor|kaydettin|gonderdin|sildin|kurdun|biliyor mi|mu|musun?",
    drafts: "mesaj metin taslak mail mektup cevap ceviri cumle ornek",
    asks_draft: "yaz|cevir|duzelt
        nasil ~ denir|derim|yazarim",
    greetings: "merhaba selam sevgili sayin",
    ..Tables::NONE
};
