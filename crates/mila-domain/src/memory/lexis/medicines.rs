//! Medicines that people name without saying what they are for, in every script that they are
//! written in.

/// Names of wares and of substances, and how substances of one kind end (INN stems).
pub(in crate::memory) const MEDICINES: &str = "prozac, fluoxetin*, cipralex, escitalopram*, citalopram*, lexapro, zoloft, sertralin*, lustral, \
    effexor, efexor, venlafaxin*, cymbalta, duloxetin*, wellbutrin, bupropion*, paxil, seroxat, \
    paroxetin*, trazodon*, mirtazapin*, remeron, xanax, alprazolam*, valium, diazepam*, klonopin, \
    rivotril, clonazepam*, ativan, lorazepam*, clonex, ambien, zolpidem*, stilnox, ritalin, ritaline, \
    ritalina, concerta, adderall, vyvanse, elvanse, strattera, methylphenidat*, metilfenidat*, \
    lithium carbonate, lamictal, lamotrigin*, depakote, depakine, keppra, seroquel, quetiapin*, \
    abilify, aripiprazol*, risperdal, risperidon*, zyprexa, olanzapin*, haldol, ozempic, wegovy, \
    semaglutid*, mounjaro, tirzepatid*, saxenda, liraglutid*, trulicity, metformin*, glucophage, \
    januvia, jardiance, lantus, humalog, novorapid, insulin*, lipitor, atorvastatin*, crestor, \
    rosuvastatin*, simvastatin*, statins, ramipril*, lisinopril*, enalapril*, losartan*, valsartan*, \
    bisoprolol*, metoprolol*, propranolol*, inderal, amlodipin*, eliquis, xarelto, warfarin*, \
    coumadin, sintrom, plavix, clopidogrel*, levothyroxin*, levotiroxin*, synthroid, euthyrox, \
    eltroxin, omeprazol*, nexium, pantoprazol*, ventolin, salbutamol*, symbicort, singulair, \
    montelukast*, humira, adalimumab*, enbrel, methotrexat*, metotrexat*, prednison*, prednisolon*, \
    cortisone, cortisona, cortison, tamoxifen*, letrozol*, herceptin, viagra, sildenafil*, cialis, \
    tadalafil*, roaccutan*, accutane, isotretinoin*, finasterid*, propecia, truvada, descovy, \
    biktarvy, oxycodon*, oxycontin, percocet, tramadol*, morphine, morfina, fentanyl*, methadon*, \
    suboxone, naltrexon*, gabapentin*, lyrica, pregabalin*, sumatriptan*, amoxicil*, augmentin, \
    azithromycin*, doxycyclin*, clomid, utrogestan, letrozole, dupixent, stelara, keytruda, \
    seroplex, deroxat, laroxyl, lexomil, effexor, doliprane, dafalgan, levothyrox, lévothyrox, temesta, \
    imovane, quviviq, orfidal, lexatin, trankimazin, rexer, besitran, dumirox, nolotil, adiro, \
    rivastigmin*, donepezil*, aricept, madopar, stalevo, tysabri, ocrevus, rebif, tecfidera, cosentyx, \
    skyrizi, entyvio, remicade, spiriva, trelegy, forxiga, rybelsus, victoza, contrave, xenical, \
    orlistat*, champix, nicorette, pradaxa, brilinta, cordarone, entresto, spironolacton*, \
    furosemid*, lasix, allopurinol*, colchicin*, tegretol, carbamazepin*, topamax, topiramat*, \
    clozapin*, nardil, buspiron*, hydroxyzin*, naproxen*, diclofenac*, novalgin, antabuse, advil, tylenol, nurofen, aspirin, aspirina, aspirine, voltaren, paracetamol*, \
    ibuprofen*, \
    *oxetine, *oxetin, *azepam, *azolam, *sartan, *vastatin, *vastatina, *vastatine, *gliptin, \
    *gliflozin, *glutide, *glutida, *triptan, *floxacin, *cillin, *cilina, *cilline, *mycin, \
    *antidepress*, *antidepres*, \
    פרוזאק, ציפרלקס, ציפרמיל, אסטו, זולופט, לוסטרל, וונלה, אפקסור, סימבלתא, סימבלטה, וולבוטרין, \
    סרוקסט, פקסט, קסנקס, קסאנקס, אלפרליד, ואליום, וואליום, קלונקס, קלונאזפאם, לוריוואן, בונדורמין, \
    סטילנוקס, ריטלין, קונצרטה, אטנט, ויואנס, ויוואנס, ליתיום, למיקטל, דפלפט, סרוקוול, אביליפיי, \
    ריספרדל, זיפרקסה, אוזמפיק, וויגובי, מונג'רו, סקסנדה, טרוליסיטי, גלוקופאג, מטפורמין, ג'נוביה, \
    לנטוס, ליפיטור, קרסטור, סטטינים, קונקור, נורמיטן, דרלין, אליקוויס, קומדין, פלביקס, אלטרוקסין, \
    יוטירוקס, אומפרדקס, נקסיום, ונטולין, סינגולייר, הומירה, מטוטרקסט, פרדניזון, טמוקסיפן, ויאגרה, \
    סיאליס, רואקוטן, אוקסיקודון, פרקוסט, טרמדקס, מורפיום, גבפנטין, רקסטין, מתדון, אנטביוז, \
    איקקלומין, נורופן, אדוויל, אספירין, אנטידיפרסנט*, \
    прозак, флуоксетин*, золофт, сертралин*, ципралекс, эсциталопрам*, паксил, рексетин, амитриптилин*, \
    феназепам*, ксанакс, алпразолам*, диазепам*, валиум, атаракс, риталин*, литий карбонат*, ламиктал, \
    сероквель, кветиапин*, рисперидон*, арипипразол*, оземпик*, семаглутид*, саксенда, метформин*, \
    глюкофаж, аторвастатин*, розувастатин*, статины, лозартан*, эналаприл*, лизиноприл*, бисопролол*, \
    конкор, варфарин*, ксарелто, эликвис, тироксин*, эутирокс, левотироксин*, омепразол*, вентолин, \
    сальбутамол*, метотрексат*, преднизолон*, тамоксифен*, виагр*, сиалис*, роаккутан*, трамадол*, \
    морфин*, метадон*, габапентин*, корвалол*, валокордин*, нурофен*, аспирин*, *антидепрес*, \
    بروزاك, سيبرالكس, زولوفت, لوسترال, سيرترالين, زاناكس, فاليوم, ريتالين, كونسيرتا, ليثيوم, لاميكتال, \
    سيروكويل, اوزمبك, أوزمبيك, اوزمبيك, مونجارو, ساكسندا, جلوكوفاج, غلوكوفاج, ميتفورمين, ليبيتور, \
    كونكور, وارفارين, بلافيكس, التروكسين, يوثيروكس, اوميبرازول, فنتولين, هيوميرا, بريدنيزون, فياجرا, \
    سياليس, روكتان, ترامادول, مورفين, ليريكا, بنادول, اسبرين, بروفين, انسولين, \
    प्रोज़ैक, ओज़ेम्पिक, मेटफॉर्मिन, इंसुलिन, ज़ैनैक्स, पैरासिटामोल, एस्पिरिन";
