//! French.

use super::Tables;
use crate::claim::Deed;

pub(super) const TABLES: Tables = Tables {
    fillers: "deja aussi maintenant bien juste simplement voila oui ok parfait merci donc alors tout de suite immediatement bon compris entendu d accord daccord parfaitement",
    not: "pas ne jamais rien aucun aucune personne sans nai nest nont",
    did: &[
        (Deed::Saved, "jai|jy|lai ~ enregistre|sauvegarde|memorise|retenu|inscrit|consigne
             jai ~ note ~ $|que|cela|ca|ton|ta|votre|tes|vos|tout|dans
             je ~ lai|les|lavais|ai ~ enregistre|note|sauvegarde|memorise|retenu
             je ~ viens ~ de|d ~ lenregistrer|enregistrer|noter|le|memoriser
             jai ~ pris ~ bonne? ~ note
             jai ~ ajoute .. memoire|notes|profil|liste
             jai ~ mis .. memoire"),
        (Deed::Set, "jai ~ programme|cree|mis|regle|ajoute|active|planifie|defini|place .. rappel|rappels|alarme|minuteur|reveil|calendrier|agenda|notification
             jai|lai ~ reporte|repousse|decale|coupe|desactive|annule|suspendu|saute|deplace|eteint|mis .. rappel|rappels|alarme|minuteur|reveil|resume|notification
             jai|lai ~ reporte|repoussee|repousse|reportee|desactive|desactivee|suspendu|eteint|coupe ~ $|de|jusqua|pour|a"),
        (Deed::Sent, "jai|lai ~ envoye|transmis|expedie|transfere|prevenu|informe|averti|contacte|appele|ecrit
             je ~ lui|leur|lai|les ~ ai? ~ envoye|transmis|prevenu|prevenue|informe|averti|appele|ecrit|dit
             jai|lai ~ demande|rappele|previens|reserve|commande|achete|paye|signale|pose ~ _
             jai ~ parle ~ a|au|avec
             je ~ lui|leur ~ ai ~ _
             jai ~ fait ~ suivre|passer"),
        (Deed::Forgotten, "jai|lai ~ supprime|efface|oublie
             je ~ lai|les ~ ai? ~ supprime|efface|oublie
             jai ~ retire .. memoire"),
    ],
    is: &[
        (Deed::Saved, "a|ont ~ bien? ~ ete ~ enregistre|enregistree|enregistres|note|notee|memorise|memorisee|sauvegarde|sauvegardee
             cest|est|sont ~ bien? ~ ete? ~ enregistre|enregistree|enregistres|note|notee|memorise|memorisee|sauvegarde|sauvegardee
             ^ !noté|!notée|!enregistré|!enregistrée|!mémorisé|!sauvegardé ~ $"),
        (Deed::Set, "rappel|alarme|minuteur|reveil .. programme|cree|regle|regle|active|defini|pret|prete|programmee
             rappel|rappels|alarme|minuteur|reveil|resume .. reporte|reportee|repousse|repoussee|decale|decalee|coupe|coupee|desactive|desactivee|annule|annulee|suspendu|suspendue|saute|eteint|eteinte
             ^ !reporté|!reportée|!repoussé|!décalé|!désactivé|!désactivée|!suspendu|!annulé|!éteint ~ $|de|jusqua|pour|a
             resume ~ du|quotidien|matinal .. programme|active|pret|arrive|commence"),
        (Deed::Sent, "message|mail|email|sms|invitation|il|elle|cest ~ a|est|bien ~ ete? ~ envoye|envoyee|transmis|parti
             ^ !envoyé|!envoyée ~ $|a
             message|mail ~ envoye
             message|mail|courriel|lettre|invitation|reponse .. en ~ route|chemin
             message|mail|courriel|lettre|invitation|reponse .. est|vient ~ de? ~ parti|partie|partir
             est|sont ~ au ~ courant
             @|il|elle|ils|tout ~ monde? ~ est|sont ~ prevenu|prevenue|prevenus|informe|informee|averti"),
        (Deed::Forgotten, "a|ont ~ ete ~ supprime|supprimee|efface|effacee|supprimes|effaces
             cest|est|sont ~ ete? ~ supprime|supprimee|efface|effacee|oublie|supprimes|effaces
             ^ !supprimé|!effacé|!oublié ~ $
             disparu|efface|effacee|supprime|supprimee|sorti|sortie|retire|parti|partie .. de ~ ma ~ memoire|tete
             plus .. dans ~ ma|mes ~ memoire|notes
             ne ~ figure|reste ~ plus|rien ~ _"),
    ],
    will: &[
        (Deed::Saved, "je ~ men|me ~ souviendrai|rappellerai
             je ~ le|la|les|cela|ca? ~ retiendrai|noterai|enregistrerai|garderai|memoriserai|retiens|note|enregistre ~ $|en|pour|dans|ca|cela|que
             je ~ ne|n ~ loublierai|oublierai
             je ~ vais ~ men|le|la|les|ca? ~ souvenir|retenir|noter|lenregistrer|enregistrer|memoriser|rappeler
             je ~ garde|garderai .. en ~ tete|memoire
             jen ~ prends ~ note
             je prends note"),
        (Deed::Set, "je ~ te|vous ~ le? ~ rappellerai|previendrai|reveillerai|avertirai|rappelle|previens ~ $|a|demain|de|dans|pour
             je ~ vais ~ te|vous ~ le? ~ rappeler|prevenir|reveiller
             je ~ vais ~ programmer|creer|mettre|regler|ajouter .. rappel|alarme|minuteur|calendrier|agenda
             je ~ programme|mets|cree|programmerai|mettrai|creerai .. rappel|alarme|minuteur"),
        (Deed::Sent, "je ~ lui|leur|le|la? ~ enverrai|transmettrai|previendrai|ecrirai|appellerai|dirai
             je ~ vais ~ lui|leur|le|la|l? ~ envoyer|lenvoyer|prevenir|ecrire|appeler|dire ~ a|un|une|le|la|$|que|ce|au
             jenverrai|jenvoie|jappelle ~ un|une|le|la|a|ce
             je ~ dis|previens|demande|ecris|envoie|transmets|appelle ~ a|au|aux|@|ton|ta|tes|votre|le|la
             je ~ lui|leur ~ dis|ecris|envoie|demande|passe|transmets|fais
             je ~ previendrai|dirai|demanderai|ecrirai|appellerai|enverrai ~ a|au|@|ton|ta|votre"),
        (Deed::Forgotten, "je ~ le|la|les|tout|loublierai? ~ supprimerai|effacerai|oublierai|supprime|efface|oublie ~ $|tout|tes|vos|ca|cela
             je ~ vais ~ tout|le|la|les? ~ supprimer|effacer|oublier|leffacer|loublier"),
    ],
    done: "^ fait ~ $
        cest ~ fait|regle|bon ~ $
        voila qui est fait",
    talk: "jai ~ note|oublie ~ de|quelques|plusieurs|des|une|un ~ erreur|erreurs|fautes|faute|mentionner",
    ifs: "si sil",
    whens: "quand lorsque apres avant des une",
    offers: "veux|voulez|souhaites|souhaitez|preferes|preferez|confirmes|confirmez|plait|dites|dis",
    questions: "veux voulez souhaites souhaitez dois est que quel quelle comment quand ou pourquoi puis tu vous",
    reported: "disais|disait|dit que|?
        comme|selon",
    elsewhere: "fichier photo photos document dossier telechargements galerie cloud application whatsapp google telephone banque automatiquement",
    earlier: "hier
        deja
        avant|auparavant|precedemment
        derniere|dernier
        il y a",
    asks: &[
        (Deed::Saved, "souviens|souvenez|retiens|retenez|note|notez|enregistre|enregistrez|memorise|noubliez|noublie
             rappelle toi"),
        (Deed::Set, "rappellemoi|rappelezmoi|previensmoi|reveillemoi|rappelle|reveille|previens moi?
             mets|cree|programme|ajoute .. rappel|alarme|minuteur|calendrier"),
        (Deed::Sent, "envoie|envoyez|previens|dis|appelle|ecris|transmets ~ un|une|le|la|lui|leur|a|@"),
        (Deed::Forgotten, "oublie|oubliez|supprime|supprimez|efface|effacez"),
    ],
    orders: &[
        (Deed::Saved, "^ note|notez|retiens|retenez|enregistre|memorise|souvienstoi|rappelletoi ~ que|mon|ma|mes|ca|cela|bien"),
        (Deed::Set, "rappellemoi|rappelezmoi|reveillemoi|previensmoi ~ _
             ^ mets|programme|cree|regle .. rappel|alarme|minuteur|reveil"),
        (Deed::Sent, "^ dis|previens|ecris|envoie|demande|appelle|transmets ~ a|au|aux|@|mon|ma|un|le|la|lui"),
        (Deed::Forgotten, "^ oublie|supprime|efface|retire ~ ca|tout|mon|ma|mes|ce|cela|la|le"),
    ],
    asks_back: "quand|quelle|quel|heure|qui|combien|veux|voulez|souhaites|souhaitez|dois",
    asks_whether: "astu|avezvous|as tu|vous
        estce que ~ tu|vous
        te|vous ~ souviens|souvenez|rappelles
        quel|quelle|quand est|etait",
    drafts: "message texte brouillon mail lettre reponse traduction phrase exemple dire ecrire",
    asks_draft: "ecris|ecrivez|redige|redigez|traduis|traduisez|corrige|corrigez|reformule
        comment ~ dit|dire|diton|ecrire",
    greetings: "bonjour salut cher chere bonsoir",
    ..Tables::NONE
};
