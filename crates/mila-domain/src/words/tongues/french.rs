//! French.

use super::{Age, Answers, Forms, Memory, Stops, Sums};

pub(super) static FRENCH: Forms = Forms {
    called: "",
    help: "aide, commandes, infos, menu",
    privacy: "confidentialité, vie privée, politique de confidentialité, données personnelles",
    status: "statut, mon statut, état, état du compte",
    reminders: "rappels, mes rappels, les rappels, tous mes rappels, liste des rappels, montre \
        mes rappels, montre-moi mes rappels, affiche mes rappels, quels rappels ai-je",
    start: "démarrer, démarre, réactiver, recommencer",
    again: "continuer, continue, continuez, reprendre, reprends, reprenez, reviens, revenez, \
        revenir, tu peux m'écrire, tu peux m'écrire à nouveau, vous pouvez m'écrire, \
        vous pouvez m'écrire à nouveau, écris moi à nouveau, je veux recommencer, \
        je veux reprendre, s'abonner, abonnez moi, j'ai changé d'avis, vas y, commencer, \
        commence, début, recommence, activer, tu peux recommencer, vous pouvez recommencer",
    language: "langue",
    voice: "voix",
    on: "toujours, activée",
    off: "désactivée, jamais",
    auto: "automatique",
    show: "afficher, montrer",
    hide: "masquer, cacher",
    polite: "s'il vous plaît, s'il te plaît, s'il vous plait, svp, stp, s v p, merci, \
        merci beaucoup, merci bien, mille mercis, bonjour, bonsoir, salut, coucou, mila, \
        bonjour mila, salut mila, monsieur, madame, mademoiselle, désolé, désolée, pardon, \
        excusez moi, excuse moi, mdr, lol, haha, au revoir, bonne journée, bonne soirée, \
        cordialement, mon ami, mon amie, allô, hé, eh, ah, oh, ben, bah, bon, alors, d'avance, \
        je vous prie, je t'en prie, je vous en prie, je vous remercie, merci d'avance, euh, \
        ma chérie, mon chéri, ma belle, ma puce, mademoiselle, mec, hein, voilà, donc, à tous",
    stops: Stops {
        stop: "veux plus de tes msg, veux plus de tes messages, je veux plus de tes msg, \
            je veux plus de tes messages, jveux plus de tes msg, jveux plus de tes messages, \
            je ne veux plus de tes messages, j'veux plus de tes messages, m'écris plus, ne m'écris plus, m'écrivez plus, \
            m'envoie plus rien, ne m'envoie plus rien, m'envoyez plus rien, ne m'envoyez plus rien, \
            m'envoie plus de messages, m'envoie plus de msg, me contacte plus, me contactez plus, \
            me contacte plus jamais, m'écris plus jamais, ne plus me contacter, se désinscrire de mila, se désinscrire d'ici, \
            se désinscrire du service, me désinscrire de mila, me désinscrire d'ici, \
            me désinscrire du service, me désabonner de mila, me désabonner du service, \
            désinscris moi du service, désabonne moi du service, lâche moi et m'écris plus, arrête décrire, arrêtez décrire, stop, arrêt, arrêter, arrête, arrêtez, arrêtes, désabonner, désabonnez moi, \
            désabonne moi, me désabonner, se désabonner, désabonnement, désinscription, \
            désinscrire, me désinscrire, désinscrivez moi, désinscris moi, \
            je veux me désabonner, je souhaite me désabonner, je voudrais me désabonner, \
            je veux me désinscrire, je souhaite me désinscrire, je voudrais me désinscrire, \
            je me désabonne, je me désinscris, laissez moi tranquille, laisse moi tranquille, \
            laissez moi en paix, laisse moi en paix, foutez moi la paix, fous moi la paix, \
            fiche moi la paix, fichez moi la paix, oubliez mon numéro, oublie mon numéro, \
            perds mon numéro, perdez mon numéro, supprimez moi de la liste, \
            supprimez moi de votre liste, retirez moi de la liste, retirez moi de votre liste, \
            retire moi de ta liste, retire moi de la liste, enlevez moi de la liste, \
            enlevez moi de votre liste, enlève moi de la liste, enlève moi de ta liste, \
            rayez moi de la liste, plus de messages, plus aucun message, plus de message, \
            assez de messages, ne me dérangez plus, ne me dérange plus, ne me dérangez pas, \
            ne me dérange pas, arrête de me déranger, arrêtez de me déranger, \
            arrête de m'embêter, arrêtez de m'embêter, arrêtez de me harceler, \
            arrête de me harceler, cessez, cesse, stoppez, stoppe, stopper, arrêtez tout, \
            arrête tout, tout arrêter, résilier, veuillez me désinscrire, \
            veuillez me désabonner, merci de me désinscrire, merci de me désabonner, \
            désinscris moi de la liste",
        cancel: "annuler, annule, annulez, fin, terminer, quitter, termine, sortir, finir",
        likely: "supprimer mon numéro, effacer mon numéro, supprimer mon compte, supprime mon compte, \
            supprimez mon compte, supprimer mon inscription, annuler mon inscription, annule mon inscription, annulez mon inscription, \
            lâche moi les baskets, lâche moi la grappe, supprime moi de tes contacts, efface moi de tes contacts, me retirer de la liste, me retirer, enlève moi de là, enlevez moi de là, retire moi de là, \
            n'écris plus, n'écrivez plus, n'écris plus jamais, n'écrivez plus jamais, \
            quitter le service, quitter ce service, je n'ai plus besoin, j'ai plus besoin, je n'ai plus l'utilité, résilier l'abonnement, \
            annuler l'abonnement, arrêter d'utiliser, je veux arrêter d'utiliser, je souhaite arrêter d'utiliser, \
            je voudrais arrêter d'utiliser, comment faire pour ne plus recevoir, \
            comment ne plus recevoir, comment arrêter de recevoir, quitter mila, \
            je veux quitter, je ne veux plus utiliser, je veux plus utiliser, jveux plus utiliser, \
            je ne souhaite plus utiliser, annuler le service, annulez le service, \
            résilier le service, ça suffit, assez, c'est assez, y en a assez, j'en ai assez, j'en ai marre, suffit, \
            va t'en, allez vous en, dégage, dégagez, tais toi, taisez vous, silence, chut, \
            ta gueule, pas intéressé, pas intéressée, je ne suis pas intéressé, \
            je ne suis pas intéressée, ça ne m'intéresse pas, ça m'intéresse pas, \
            mauvais numéro, faux numéro, erreur de numéro, vous vous trompez de numéro, \
            tu te trompes de numéro, vous avez le mauvais numéro, supprime mon numéro, \
            supprimez mon numéro, efface mon numéro, effacez mon numéro, efface moi, \
            effacez moi, supprime moi, supprimez moi, peux tu arrêter, pouvez vous arrêter, \
            tu peux arrêter, vous pouvez arrêter, pourriez vous arrêter, je veux arrêter, \
            je voudrais arrêter, je souhaite arrêter, comment arrêter, comment arrêter ça, \
            comment arrêter les messages, comment me désabonner, comment se désabonner, \
            comment je me désabonne, comment faire pour me désabonner, comment me désinscrire, \
            comment ne plus recevoir de messages, comment arrêter de recevoir des messages, \
            arrête ça, arrêtez ça, arrête de parler, arrête de me parler, \
            annuler mon abonnement, annulez mon abonnement, résilier mon abonnement, \
            fin de conversation, terminer la conversation, fin de la conversation, éteins toi, \
            désactiver, désactive, désactivez, spam, c'est du spam, trop de messages, \
            lâche moi, lâchez moi, fous le camp, plus rien, retirez mon numéro, \
            enlevez mon numéro, retire mon numéro, enlève mon numéro",
        halt: "arrête de, arrêtez de, arrêter de, arrête d, arrêtez d, cesse de, cessez de, \
            cesser de, stop de, peux tu arrêter de, pouvez vous arrêter de, \
            pourriez vous arrêter de, tu peux arrêter de, vous pouvez arrêter de, \
            je veux que tu arrêtes de, je veux que vous arrêtiez de, \
            je voudrais que vous arrêtiez de, merci d'arrêter de, merci de cesser de, \
            veuillez arrêter de, veuillez cesser de, merci d'arrêter, \
            je vous demande d'arrêter de, je te demande d'arrêter de, je veux arrêter de, \
            je souhaite arrêter de, je voudrais arrêter de, arrête, arrêtez, stop",
        forbid: "ne, n, merci de ne plus, merci de ne pas, veuillez ne plus, veuillez ne pas, \
            je ne veux plus que tu, je ne veux plus que vous, je veux plus que tu, \
            je veux plus que vous, ne plus, ne pas, plus jamais, prière de ne plus",
        unwanted: "jveux plus, j veux plus, jveux pas, j veux pas, jsouhaite plus, je ne veux plus, je ne veux pas, je veux plus, je veux pas, je ne souhaite plus, \
            je ne souhaite pas, je souhaite ne plus, je voudrais ne plus, j'aimerais ne plus, \
            je ne désire plus, je désire ne plus, je n'ai pas besoin, je souhaite plus, \
            je voudrais plus, on ne veut plus, je veux ne plus",
        write: "m'écris plus, m'écrivez plus, me contacte plus, me contactez plus, m'écris plus jamais, m'envoie plus, m'envoyez plus, \
            m'écrire, m'envoyer, me contacter, m'envoyer des, m'écris, m'écrivez, m'envoie, \
            m'envoies, m'envoyez, me contacte, me contactez, me contactes, nécrivez, n'écris, \
            me parle, me parlez, me parler, me texter, me texte, me textez, écrire, envoyer, \
            écrivez, envoyez, contacter, m'écrives, m'écriviez, m'envoyiez, me contactiez, \
            m'écrire des, nous écrire, nous envoyer, de vos, tes, vos, me spammer, \
            me recontacter, me recontactez, me recontacte, parler, me message, me messager",
        get: "recevoir, de recevoir, avoir, entendre parler de, être contacté, être contactée, \
            voir",
        me: "m'écris plus, m'écrivez plus, me contacte plus, me contactez plus, m'écris plus jamais, m'envoie plus, m'envoyez plus, \
            moi, me, à moi, avec moi, m'écrire, m'envoyer, me contacter, m'envoyer des, \
            m'écris, m'écrivez, m'envoie, m'envoies, m'envoyez, me contacte, me contactez, \
            me contactes, me parle, me parlez, me parler, me texter, me texte, me textez, \
            m'écrives, m'écriviez, m'envoyiez, me contactiez, nous écrire, nous envoyer, \
            me spammer, me recontacter, me recontactez, me recontacte, sur mon numéro, \
            à ce numéro, sur ce numéro, à mon numéro",
        mail: "des trucs, messages, message, msg, msgs, sms, textos, texto, whatsapp, de messages, \
            des messages, vos messages, tes messages, de tes messages, de vos messages, \
            notifications, de notifications, pub, spam, de spam, de toi, de vous, de ta part, \
            de votre part, de nouvelles",
        tail: "mila, ce truc, truc, ça, le service, plus, pas, jamais, plus jamais, maintenant, tout de suite, immédiatement, de, des, \
            d, les, ces, cette, ce, le, la, tous, tout, rien, aucun, encore, s, définitivement, \
            pour toujours, à jamais, complètement, totalement, de la liste, de votre liste, \
            liste, service, autant, et, du tout, ici, sur whatsapp, mes, votre, ton, ta, du, \
            par whatsapp, choses, dorénavant, désormais, de cette liste, à l'avenir, svp, stp, \
            merci",
    },
    memory: Memory {
        called: "mémoire, la mémoire, ta mémoire, votre mémoire, ma mémoire, mes souvenirs, \
            tes souvenirs, vos souvenirs, les souvenirs, tous mes souvenirs, tous tes souvenirs, \
            fonction mémoire, la fonction mémoire, mode mémoire, la fonction de mémoire",
        on: "on, activée, allumée, active",
        off: "off, désactivée, éteinte, inactive, coupée",
        turn: "mets, mettez, laisse, laissez, garde, gardez, je veux, je voudrais",
        turn_on: "active, activez, activer, allume, allumez, allumer, autorise, autorisez, \
            autoriser, j'autorise, permets, permettre, j'accepte, accepter, réactive, réactivez, \
            réactiver, je veux activer, je voudrais activer, tu peux activer, \
            vous pouvez activer, peux tu activer, pouvez vous activer, remets, remettez",
        turn_off: "désactive, désactivez, désactiver, éteins, éteignez, éteindre, coupe, coupez, \
            couper, arrête, arrêtez, arrêter, refuse, refuser, je refuse, je m'oppose à, \
            je m'oppose, m'opposer à, je veux m'opposer à, s'opposer à, je n'autorise pas, \
            je ne veux pas de, je ne veux pas, je veux pas de, je veux pas, n'utilise pas, \
            suspends, suspendre, pause, je veux désactiver, je voudrais désactiver, \
            je souhaite désactiver, tu peux désactiver, vous pouvez désactiver, \
            peux tu désactiver, pouvez vous désactiver, tu peux éteindre, enlève, enlever",
        show: "montre, montrez, montre moi, montrez moi, montrer, affiche, affichez, affiche moi, \
            afficher, voir, je veux voir, je voudrais voir, j'aimerais voir, puis je voir, \
            je peux voir, fais voir, liste, lister, dis moi, dites moi, raconte moi, \
            je veux savoir, je voudrais savoir, j'aimerais savoir, peux tu me dire, \
            tu peux me dire, pouvez vous me dire, vous pouvez me dire, peux tu me montrer, \
            tu peux me montrer, qu'y a t il dans, qu'est ce qu'il y a dans, il y a quoi dans, \
            donne moi, énumère, rappelle moi",
        ask: "que, qu'est ce que, qu'est ce que tu, qu'est ce que vous, qu'est ce que t, ce que, \
            ce que tu, ce que vous, tout ce que, tout ce que tu, tout ce que vous, que sais, \
            quoi, c'est quoi ce que tu, est ce que tu, est ce que vous, quelles choses, \
            quelles informations, quelles infos, quels souvenirs, qu, qu'as tu, qu'avez vous, \
            qu'est ce t, quelles données, que tu, et qu'est ce que tu, les choses que tu, \
            toutes les choses que tu, dis moi tout ce que tu, de quoi, qu'est ce que mila, \
            keske tu, kes tu, cke tu",
        know: "sais, savez, sais tu, savez vous, sait, te souviens, te souviens tu, \
            vous souvenez, vous souvenez vous, te rappelles, te rappelles tu, retiens, \
            retiens tu, as retenu, as tu retenu, avez retenu, avez vous retenu, as enregistré, \
            as tu enregistré, avez enregistré, avez vous enregistré, enregistré, as gardé, \
            as tu gardé, gardé, as noté, as tu noté, avez noté, avez vous noté, as mémorisé, \
            as tu mémorisé, avez mémorisé, avez vous mémorisé, as appris, as tu appris, as, \
            as tu, avez, avez vous, as sauvegardé, as tu sauvegardé, connais, connais tu, \
            connaissez, connaissez vous, gardes, gardes tu, as en mémoire, as tu en mémoire, \
            as stocké, as tu stocké, mémorisé, retenu, noté",
        keep: "retenir, te souvenir, vous souvenir, te rappeler, enregistrer, garder, noter, \
            mémoriser, stocker, sauvegarder, conserver, retiens, retenez, enregistre, \
            enregistres, enregistrez, garde, gardes, gardez, note, notes, notez, mémorise, \
            mémorises, mémorisez, stocke, stockes, stockez, sauvegarde, sauvegardes, conserve, \
            conserves, conservez, te souviens, te rappelles, garder en mémoire, garde en mémoire, \
            apprendre, prendre des notes, collecter",
        kept: "retiennes, te souviennes, te rappelles, reteniez, mémorisiez, enregistriez",
        of_me: "de moi, sur moi, à mon sujet, me concernant, à propos de moi, sur ma vie, \
            de ma vie, sur ma personne, en mémoire sur moi",
        things: "des choses, choses, rien, quelque chose, quoi que ce soit, des infos, infos, \
            des informations, d'informations, d'infos, tout, des détails, de choses, des données, \
            de données, des souvenirs, de souvenirs, des informations personnelles, \
            des données personnelles",
        told: "ce que je dis, ce que je te dis, ce que j'écris, ce que je raconte, \
            ce que je te raconte, ce que je vous dis",
        halt: "arrête de, arrêtez de, arrêter de, cesse de, cessez de, cesser de, \
            je veux que tu arrêtes de, je voudrais que tu arrêtes de, peux tu arrêter de, \
            tu peux arrêter de, je ne veux pas que tu, je veux pas que tu, \
            je ne veux plus que tu, je ne veux pas que vous, je préfère que tu ne, \
            je m'oppose à ce que tu, je refuse que tu, tu n'as pas le droit de, je t'interdis de, \
            je ne t'autorise pas à",
        forbid: "ne, n, ne plus, ne pas, surtout ne, plus, ne jamais",
        may: "tu peux, vous pouvez, je t'autorise à, je vous autorise à, tu as le droit de, \
            commence à, commencez à, recommence à, recommencez à, j'accepte que tu, \
            j'accepte que vous, je veux bien que tu, tu as ma permission de, n'hésite pas à",
        tail: "déjà, maintenant, jusqu'ici, jusqu'à présent, jusqu'à maintenant, encore, \
            exactement, vraiment, en fait, pas, plus rien, jamais, désormais, dorénavant, \
            à partir de maintenant, à partir d'aujourd'hui, à l'avenir, à nouveau, de nouveau, \
            en mémoire, dans ta mémoire, dans la mémoire, actuellement, aujourd'hui, \
            pour l'instant, pour le moment, mila, du tout, au juste, au total, en tout, \
            enregistré, donc, alors",
        shown: "qu'est ce que je t'ai dit sur moi, qu'est ce que je t'ai dit de moi, \
            qu'est ce que je t'ai raconté sur moi, que t'ai je dit sur moi, \
            la mémoire est activée, la mémoire est désactivée, est ce que la mémoire est activée, \
            est ce que la mémoire est désactivée, tu sais quoi sur moi, tu sais quoi de moi, \
            vous savez quoi sur moi, quels souvenirs as tu de moi, quels souvenirs as tu, \
            tu te souviens de quoi sur moi, tu as retenu quoi sur moi, t'as retenu quoi sur moi, \
            tu as quoi sur moi, t'as quoi sur moi, que sait mila de moi, que sait mila sur moi, \
            état de la mémoire",
        allowed: "recommence à retenir, recommence à mémoriser, tu peux te souvenir à nouveau, \
            tu peux à nouveau retenir, tu peux retenir à nouveau, commence à mémoriser, \
            commence à retenir",
        refused: "arrête de mémoriser, arrête de retenir, arrête de te souvenir, \
            arrêtez de mémoriser, ne retiens rien, ne retiens plus rien, ne retenez rien, \
            ne mémorise rien, ne mémorise plus rien, ne mémorisez rien, n'enregistre rien, \
            n'enregistre plus rien, ne garde rien, ne garde plus rien, ne garde rien en mémoire, \
            ne note rien, ne te souviens de rien, ne te rappelle de rien, retiens rien, \
            garde rien, enregistre rien, ne retiens pas ce que je dis, \
            ne retiens pas ce que je te dis, ne mémorise pas ce que je dis, \
            n'enregistre pas ce que je dis, n'enregistre pas ce que je te dis, pas de mémoire, \
            je m'oppose à la mémoire, je m'oppose à ta mémoire, je veux m'opposer à la mémoire, \
            s'opposer à la mémoire, m'opposer à la mémoire",
    },
    answers: Answers {
        yes: "oui, ouii, oui oui, ouais, ouai, ouaip, wé, wesh oui, yep, bien sûr, bien sur, \
            bien sûr que oui, biensur, évidemment, tout à fait, toutafait, exactement, exact, \
            carrément, absolument, effectivement, certainement, en effet, affirmatif, si, \
            mais oui, c'est exact, c'est correct, correct, c'est ça, je confirme, \
            je le confirme, naturellement, assurément, sans aucun doute, ui, voui, oué, \
            bien entendu, vrai, c'est vrai, yes, ouep, oui bien sûr, clairement, grave",
        no: "non, nan, nn, nop, nope, pas du tout, bien sûr que non, non non, absolument pas, \
            certainement pas, négatif, mais non, que nenni, sûrement pas, évidemment non, \
            évidemment que non, malheureusement non, hélas non, pas vraiment, \
            malheureusement pas",
        no_is_not: false,
        not: "pas, ne, n, je ne suis pas, je suis pas, je n'ai pas, j'ai pas, pas tout à fait, \
            je ne les ai pas, je les ai pas, jamais",
        either: "",
        ok: "ok, okay, okey, oki, d'accord, daccord, dac, ça marche, ça va, bien, parfait, \
            entendu, compris, c'est bon, très bien, super, j'accepte, d'acc, accord, \
            je suis d'accord, k, okok, nickel, allons y",
        affirm: "largement, je le suis, je les ai, oui je le suis, j'ai plus, je suis plus âgé, \
            je suis plus âgée, c'est le cas, je suis grand, je suis grande",
        go: "c'est bien ça, c bien ça, c'est bien cela, c'est cela, c bon j'en veux plus, c'est bon j'en veux plus, \
            sûre et certaine, tout à fait sûr, tout à fait sûre, j'en suis sûr, j'en suis sûre, j'en suis certaine, c'est certain, c'est ce que j'ai dit, c'est ce que je veux, j'ai dit oui, vas y, allez y, fais le, faites le, je suis sûr, je suis sûre, sûr, sûre, \
            sûr et certain, je veux, je le veux, je confirme, complètement, définitivement, \
            c'est ce que je veux, certain, certaine",
        stay: "je te garde, je vous garde, on te garde, finalement je te garde, finalement je reste, \
            finalement non, je plaisante, je plaisantais, je rigole, je rigolais, c'était une blague, c'était pour rire, \
            t'en va pas, ne t'en va pas, ne pars pas, pars pas, reste avec moi, reste stp, \
            ah non, laisse, je reste, jamais de la vie, de quoi tu parles, n'importe quoi, n'arrête pas, n'arrêtez pas, continue, continuez, continuer, attends, attendez, \
            laisse tomber, laissez tomber, peu importe, oublie, oubliez, erreur, par erreur, \
            c'était une erreur, c'est une erreur, je me suis trompé, je me suis trompée, reste, \
            restez, surtout pas, pas maintenant, ne le fais pas, ne fais pas ça, pas ça, \
            pas encore, j'ai changé d'avis, je ne veux pas, je veux pas, \
            je ne veux pas arrêter, je veux continuer, pas",
    },
    age: Age {
        i: "chui, chuis, jsuis, je, j'ai, moi, moi j'ai, je suis, j'suis",
        frame: "ans, an, année, années, âge, mon âge est, mon âge, j'ai, ai, âgé de, âgée de, \
            je suis âgé de, je suis âgée de, âgé, âgée, piges, balais, berges, j ai, suis, \
            j'ai l'âge de, je n'ai que, j'ai que, n'ai que",
        filler: "et, et demi, demi, déjà, seulement, juste, à peine, encore, toujours, exactement, \
            en fait, actuellement, maintenant, je viens d'avoir, je viens de fêter mes, \
            viens d'avoir, j'ai eu, j'ai fêté mes, la semaine dernière, le mois dernier, \
            l'année dernière, l'an dernier, hier, aujourd'hui, il y a, depuis, \
            depuis longtemps, récemment, les, le, la, un, une, de, des, mes, d, homme, femme, \
            personne, bien, largement, environ, vraiment, que, cette année, à, avec, \
            tout juste, c'est, honnêtement, franchement, ça, e, mais, aussi",
        over: "plus de, + de, +, plus que, au dessus de, au moins, supérieur à, plus vieux que, \
            plus âgé que, plus âgée que, minimum, au minimum, au delà de, passé, dépassé, \
            j'ai dépassé, pas moins de, plus d, largement plus de, + d, j'ai passé",
        older: "ou plus, et plus, plus, plus âgé, plus âgée, plus vieux, plus vieille, plus grand, \
            bien plus, beaucoup plus, passés, révolus, ou davantage, davantage, et quelques, \
            plus que ça",
        under: "moins de, moins que, en dessous de, au dessous de, inférieur à, plus jeune que, \
            sous, moins d, <",
        younger: "plus jeune, trop jeune, ou moins, moins, moins que ça, et moins, plus petit, \
            plus petite",
        soon: "presque, bientôt, je vais avoir, vais avoir, j'aurai, aurai, la semaine prochaine, \
            le mois prochain, l'année prochaine, l'an prochain, demain, dans, d'ici, \
            sur le point d'avoir, pas tout à fait, quasiment, quasi, je fête mes, \
            je fêterai mes, je vais fêter mes, vais sur, je vais sur, je vais sur mes, \
            il me manque, manque, encore à attendre, avant, pas loin de, jusqu'à, près de, \
            quand j'aurai, pour mes, reste",
        spans: "mois, semaines, semaine, jours, jour",
        not_yet: "pas encore, je n'ai pas encore, j'ai pas encore, toujours pas, \
            je ne les ai pas encore, je n'ai toujours pas, non pas encore, pas tout de suite, \
            je les ai pas encore, n'ai pas encore",
        adult: "mamie, papi, adulte, majeur, majeure, je suis majeur, je suis majeure, je suis adulte, \
            un adulte, une adulte, retraité, retraitée, grand mère, grand père, quadra, \
            trentenaire, quadragénaire, quinquagénaire, sexagénaire, la trentaine, \
            la vingtaine, la quarantaine, la cinquantaine, la soixantaine, senior",
        born: "né en, née en, je suis né en, je suis née en, né, née, je suis de, de l'année, \
            année de naissance, je suis né, je suis née, nee en",
        numbers: "un=1, une=1, deux=2, trois=3, quatre=4, cinq=5, six=6, sept=7, huit=8, neuf=9, \
            dix=10, onze=11, douze=12, treize=13, quatorze=14, quinze=15, seize=16, \
            dix sept=17, dix huit=18, dix neuf=19, vingt=20, trente=30, quarante=40, \
            cinquante=50, soixante=60, septante=70, quatre vingt=80, quatre vingts=80, \
            huitante=80, nonante=90, quatre vingt dix=90",
        sums: Sums::Apart,
    },
};
