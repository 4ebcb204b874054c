//! Italian.

use super::Tables;
use crate::claim::Deed;

pub(super) const TABLES: Tables = Tables {
    fillers: "gia anche ora adesso appena bene fatto ok certo si perfetto grazie allora subito semplicemente capito",
    not: "non mai nulla niente nessun nessuno nessuna senza",
    did: &[
        (Deed::Saved, "ho|lho|abbiamo|me ~ lho? ~ salvato|salvata|memorizzato|registrato|annotato|annotata|appuntato|segnato|memorizzata
             ho ~ preso ~ nota
             ho ~ aggiunto|aggiornato|inserito .. memoria|note|profilo|lista"),
        (Deed::Set, "ho ~ impostato|creato|programmato|messo|attivato|aggiunto|fissato .. promemoria|sveglia|allarme|timer|calendario|agenda|avviso|notifica
             ho ~ prenotato|fissato
             ho|lho ~ rimandato|posticipato|silenziato|spento|spenta|disattivato|disattivata|annullato|sospeso|saltato|spostato|riattivato .. promemoria|sveglia|allarme|timer|avviso|riepilogo
             ho|lho ~ rimandato|rimandata|posticipato|silenziato|silenziata|spento|spenta|disattivato|disattivata|sospeso|sospesa ~ $|di|fino|per|a"),
        (Deed::Sent, "ho|lho|gliel|gli|le|glielo|glielho ~ ho? ~ inviato|inviata|mandato|mandata|spedito|inoltrato|avvisato|avvertito|informato|contattato|chiamato|scritto
             gli|le|glielo|glielho ~ ho? ~ detto|scritto|mandato|inviato
             ho ~ chiesto|parlato|prenotato|ordinato|comprato|pagato|segnalato|telefonato|detto ~ a|al|alla|con|di|un|una|il|la
             gli|le ~ ho ~ chiesto|detto|scritto|mandato|ricordato"),
        (Deed::Forgotten, "ho|lho ~ cancellato|cancellata|eliminato|eliminata|dimenticato|rimosso|rimossa"),
    ],
    is: &[
        (Deed::Saved, "e|sono|stato|stata|ora ~ stato|stata? ~ salvato|salvata|memorizzato|memorizzata|annotato|registrato
             ^ salvato|memorizzato|annotato|segnato|registrato ~ $|!tutto"),
        (Deed::Set, "promemoria|sveglia|allarme|timer .. impostato|impostata|creato|attivo|attiva|programmato|pronto
             promemoria|sveglia|allarme|timer|avviso|riepilogo .. rimandato|rimandata|posticipato|posticipata|silenziato|silenziata|spento|spenta|disattivato|disattivata|annullato|annullata|sospeso|sospesa|saltato|saltata|spostato|spostata
             ^ rimandato|rimandata|posticipato|posticipata|silenziato|spento|spenta|disattivato|sospeso|saltato|saltata ~ $|di|fino|per|a|al
             riepilogo ~ mattutino|giornaliero|del|quotidiano .. programmato|impostato|attivo|arriva|parte"),
        (Deed::Sent, "messaggio|mail|email|invito|e ~ stato|stata|e? ~ inviato|inviata|mandato|spedito
             ^ inviato|mandato|spedito ~ $|a
             messaggio|mail|email|lettera|invito|risposta ~ .. in ~ viaggio|arrivo|partenza
             messaggio|mail|email|lettera|invito|risposta .. e? ~ partito|partita|uscito|uscita
             e|sono ~ avvisato|avvisata|avvisati|informato|informata|al ~ corrente?
             @|lui|lei|tutti ~ ora|gia ~ lo? ~ sa|sanno"),
        (Deed::Forgotten, "e|sono|stato|stata|stati ~ stato|stata|stati? ~ cancellato|cancellata|cancellati|eliminato|eliminata|dimenticato|rimosso
             ^ cancellato|eliminato|dimenticato ~ $
             sparito|sparita|uscito|uscita|cancellato|cancellata|via|fuori .. dalla|dai|dalle ~ mia|miei|mie ~ memoria|note|appunti|testa
             non ~ e|sono ~ piu ~ nella|nelle|nei
             non ~ ne ~ resta ~ _"),
    ],
    will: &[
        (Deed::Saved, "me|lo|la|li|ne? ~ ricordero|ricorderemo|memorizzero|annotero|salvero|segnero|segno|annoto|appunto
             lo|la ~ ricordero|terro ~ a|presente|in|mente|$
             terro .. a|in ~ mente|presente
             non ~ lo|la|me? ~ dimentichero
             ne ~ prendo ~ nota
             prendo nota"),
        (Deed::Set, "ti|te|lo ~ lo? ~ ricordero|avvisero|avvertiro|svegliero|ricordo|avviso ~ $|alle|domani|di|tra|quando
             impostero|creero|mettero|imposto|creo|metto .. promemoria|sveglia|timer|allarme|calendario"),
        (Deed::Sent, "glielo|gli|le|lo|la ~ inviero|mandero|diro|scrivero|chiamero|avvisero|mando|invio
             inviero|mandero|inoltrero|avvisero|chiamero ~ un|una|il|la|a|lo|@
             dico|scrivo|chiedo|mando|avviso|chiamo ~ subito? ~ a|al|alla|@|il|la|tua|tuo
             gli|le|glielo ~ dico|scrivo|chiedo|mando|faccio
             diro|scrivero|chiedero|mandero|avvisero|chiamero|informero ~ a|al|alla|@|il|la|tua|tuo"),
        (Deed::Forgotten, "lo|la|li|tutto? ~ cancellero|eliminero|dimentichero|rimuovero|cancello|elimino"),
    ],
    done: "^ fatto ~ $
        e ~ fatto ~ $",
    talk: "ho ~ dimenticato ~ di",
    ifs: "se",
    whens: "quando dopo prima finche appena",
    offers: "vuoi|vuole|preferisci|desideri|confermi|conferma|dici|ti-va|va",
    questions: "vuoi vuole devo posso che quale come quando dove perche desideri",
    reported: "hai detto che?
        come|secondo",
    elsewhere: "file foto documento cartella download galleria cloud app whatsapp google telefono banca automaticamente",
    earlier: "ieri
        gia
        prima|precedentemente
        scorso|scorsa
        fa",
    asks: &[
        (Deed::Saved, "ricorda|ricordati|ricordate|salva|annota|memorizza|segna|segnati
             non ~ dimenticare|dimenticarti"),
        (Deed::Set, "ricordami|avvisami|svegliami
             imposta|metti|crea .. promemoria|sveglia|timer|calendario"),
        (Deed::Sent, "invia|manda|avvisa|chiama|scrivi|dì|digli|dille ~ un|una|il|la|a|@
             digli|dille|mandagli|mandale|inviagli|scrivigli"),
        (Deed::Forgotten, "dimentica|cancella|elimina"),
    ],
    orders: &[
        (Deed::Saved, "^ ricorda|ricordati|salva|annota|memorizza|segna|segnati ~ che|il|la|di|mio|mia|questo"),
        (Deed::Set, "ricordami|svegliami|avvisami ~ _
             ^ imposta|metti|crea .. promemoria|sveglia|timer|allarme"),
        (Deed::Sent, "^ di|digli|dille|scrivi|scrivigli|scrivile|manda|mandagli|mandale|avvisa|chiedi|chiama|invia ~ a|al|alla|@|che|mia|mio|un|il|la"),
        (Deed::Forgotten, "^ dimentica|cancella|elimina|togli|rimuovi ~ il|la|tutto|quello|mio|mia|i|le"),
    ],
    asks_back: "quando|quale|che|chi|ora|vuoi|vuole|devo",
    asks_whether: "hai ~ salvato|annotato|memorizzato|inviato|mandato|impostato|cancellato|dimenticato
        ti ricordi|ricordi
        qual|quale|quando e|era",
    drafts: "messaggio testo bozza mail lettera risposta traduzione frase esempio dire scrivere",
    asks_draft: "scrivi|scrivimi|traduci|correggi|riscrivi
        come ~ si ~ dice",
    greetings: "ciao caro cara buongiorno gentile",
    ..Tables::NONE
};
