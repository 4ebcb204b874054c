//! French.

use super::Lexis;

pub(super) static FRENCH: Lexis = Lexis {
    stop: "le, la, les, l, un, une, des, du, de, d, je, j, tu, il, elle, on, nous, vous, ils, elles, \
        me, m, te, se, s, moi, toi, lui, mon, ma, mes, ton, ta, tes, son, sa, ses, notre, nos, \
        votre, leur, leurs, ce, cet, cette, ces, ça, c, cest, et, ou, mais, que, qui, quoi, dont, \
        où, à, au, aux, en, dans, sur, sous, avec, sans, pour, par, chez, ne, n, pas, oui, non, \
        suis, es, est, sommes, sont, était, été, être, ai, as, a, avons, ont, avoir, jai, très, \
        plus, aussi, déjà, si, bonjour, merci, salut, tout, rien, y, utilisateur, utilisatrice, \
        personne, eux",
    verb: "aime, adore, déteste, préfère, veut, habite, vit, travaille, étudie, mange, boit, \
        prend, parle, appelle, sappelle, appelé, appelée, nom, prénom, ans, âge, né, née, \
        marié, mariée, anniversaire, besoin, utilise, toujours, jamais, date, voyage, \
        arrive, va, préféré, préférée, sœur, soeur, frère, jour, dhabite, quon, lappelle, \
        souhaite, être, heure, heures, h, à, sera, chez, son, rendez vous, mois, depuis, \
        semaine, vient, coûte, paie, paye, gagne",
    nod: "oui, non, ouais, ok, daccord, bien sûr, merci, salut, bonjour, bonsoir, exact, \
        exactement, parfait, super, peut être, bien, oui merci, non merci, sil te plaît, sil vous \
        plaît, voilà, vrai, cest vrai",
    not: "ne, n, pas, non, jamais, rien, personne, aucun, aucune, ni, sans, plus jamais, arrêté, nai, \
        nest, naime, nen, ny, nétait, nhabite, nutilise, déteste, déteste pas, arrête, quitté, fume \
        plus, habite plus, jhabite plus, travaille plus, bosse plus, vis plus, vit plus, bois plus, \
        boit plus, mange plus, jai plus, ai plus, joue plus, conduis plus, conduit plus, prends \
        plus, prend plus, sors plus, vois plus, veux plus, veut plus, peux plus, regarde plus, vais \
        plus, porte plus, utilise plus, plus du tout",
    not_not: "pas seulement, pas de problème, sans doute, noublie pas, noubliez pas, pas de souci, nest ce \
        pas, travaille plus que, bosse plus que, mange plus que, bois plus que, ai plus que, jai \
        plus que, joue plus que, ai plus de # ans, jai plus de #, ai plus de #",
    but: "mais, cependant, pourtant, tandis, sauf",
    and: "et, ou, car, parce",
    who: "je, j, jai, jaime, jhabite, mon, ma, mes, il, elle, on, nous, ils, elles, suis, \
        préfère, travaille, utilise, appelle moi",
    ask: "souviens toi, souvenez vous, rappelle toi, rappelez vous, retiens, retenez, garde en \
        tête, gardez en tête, garde à lesprit, gardez à lesprit, noublie pas, noubliez pas, note \
        que, notez que, note bien, prends note, prenez note, note ça, enregistre, mémorise, \
        mémorisez, peux tu retenir, peux tu te souvenir, peux tu noter, dans ta mémoire, pour la \
        prochaine fois, sache que, sachez que, souviens toi que, tu te souviendras que, noublie \
        surtout pas, rappelle toi bien",
    ask_first: "note, notez, retiens, retenez, mémorise, garde, enregistre",
    polite: "sil te plaît, sil vous plaît, stp, svp, salut, bonjour, mila, et, mais, aussi, peux \
        tu, pourrais tu, ok, oui, bon, alors, dis",
    recall: "je me souviens, je ne me souviens pas, tu te souviens, te souviens tu, je me \
        rappelle, tu te rappelles, distance entre nous",
    off: "entre nous, entre toi et moi, off the record, en off, ne retiens pas, ne le retiens pas, ne \
        te souviens pas, ne note pas, ne le note pas, nenregistre pas, ne garde pas, ne mémorise \
        pas, oublie ce que jai dit, oublie que jai dit, oublie ça, cest un secret, en secret, \
        confidentiel, confidentiellement, ne le dis à personne, ça reste entre nous, pas besoin de \
        retenir, je ne veux pas que tu retiennes, garde pas, note pas, retiens pas, enregistre pas, \
        mémorise pas, te souviens pas de ça, souviens toi pas, faut pas retenir, ne pas retenir, pas \
        en mémoire, pas dans ta mémoire, à ne pas retenir, sans le retenir, garde ça pour toi, ne \
        soit pas gardé*, soit pas gardé*, ne soit pas enregistré*, soit pas enregistré*, ne soit pas \
        retenu*, ne soit pas noté*, soit pas noté*, pas être gardé*, pas être enregistré*, pas être \
        retenu*, pas être noté*, nen garde pas, nen garde aucune, aucune trace, sans laisser de \
        trace, pas de trace, efface ça, jai rien dit, je nai rien dit, tas rien entendu, tu nas rien \
        entendu, ne retiens rien, ne garde rien, retiens rien, garde rien, sort pas dici, sorte pas \
        dici, reste entre toi et moi, fais comme si je navais, pas à garder, à ne pas garder, ne pas \
        garder, ne pas enregistrer, ne pas noter",
    question: "est ce que, quest ce que, quest ce qui, quel, quelle, quels, quelles, quand \
        est ce, quand est, où est, où sont, où habite, où puis, où dois, qui est, qui suis, \
        comment, combien, pourquoi, ai je, suis je, puis je, dois je, as tu, es tu, peux tu, \
        sais tu, aimes tu, ideas, t as, tas, tu as, tu aurais, taurais, une idée, des idées, \
        tu me, tu peux, tu crois, tu penses, ten penses, tu connais, cest grave, cest \
        normal, cest cher, ça vaut, quest ce quon, quoi, pk, vous avez, tu sais, faut il, \
        faudrait, tu proposes, tu conseilles, on fait quoi, jfais quoi, je fais quoi",
    game: "imagine, imaginons, supposons, suppose que, fais comme si, faisons comme si, jouons, \
        par exemple, hypothétiquement, dans le jeu, jai rêvé, dans mon rêve, il était une fois, \
        écris une histoire, jeu de rôle",
    what_if: "si jétais, si javais, si jhabitais, si je déménageais, si je pouvais, et si, si \
        seulement, comme si, je serais, jhabiterais, je plaisante, cest une blague, pour rire, \
        jaurais",
    when_if: "si, sil, sauf si, au cas où, peut être, à moins que, si ça se trouve, il se peut que, je \
        pourrais, on pourrait, pourrais",
    said: "a dit, dit, disait, a écrit, écrit, écrivait, a envoyé, a répondu, répond, demande, a \
        demandé, raconte, message, courriel, mail, lettre, texte, paroles, article",
    task: "traduis, traduisez, traduire, corrige, corrigez, résume, résumez, reformule, réécris, \
        rédige, écris, réponds à, comment dit on, comment dire, améliore, relis, explique",
    label: "note, rappel, adresse, téléphone, mail, email, anniversaire, allergies, nom, prénom, \
        travail, âge, important, correction, mot de passe, code, oui, non, au fait, ville, à propos \
        de moi, moi, info, ps, famille",
    weekday: "lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche",
    month: "janvier/janv, février/fév, mars, avril/avr, mai, juin, juillet/juil, août, \
        septembre/sept, octobre/oct, novembre/nov, décembre/déc",
    span: "seconde, secondes, minute, minutes, heure, heures, jour, jours, nuit, nuits, semaine, \
        semaines, week end, weekend, mois, an, ans, année, années, été, hiver, printemps, automne, \
        matin, soir, après midi",
    relative: "aujourdhui, demain, après demain, hier, avant hier, ce soir, cette nuit, ce \
        matin, ce %, cet %, cette %, prochain %, prochaine %, % prochain, % prochaine, % prochains, \
        % dernier, % dernière, % derniers, % passé, % passée, @ prochain, @ dernier, ce @, @, dans # \
        %, dans un %, dans une %, dans quelques %, il y a %, il y a # %, il y a un %, il y a une %, \
        il y a quelques %, bientôt, récemment, dernièrement, en ce moment, tout à lheure, tout de \
        suite, # prochains %, # prochaines %, # derniers %, # dernières %, # % plus tard",
    often: "le @, les @, tous les @, chaque @, chaque %, tous les %, toutes les %, du @ au @, de @ à @, \
        le matin, le soir, du matin, du soir, matin et soir, cette année",
    secret: "mot de passe, mots de passe, mdp, code pin, pin, code daccès, code secret, code de \
        sécurité, digicode, code de la porte, code de lalarme, code dentrée, cvv, cryptogramme, \
        carte bancaire, carte bleue, carte de crédit, numéro de carte, compte bancaire, numéro de \
        compte, rib, iban, numéro de sécurité sociale, sécurité sociale, carte didentité, numéro \
        didentité, numéro de passeport, mon passeport, permis de conduire, jeton, clé privée, clé \
        api, identifiant*, phrase de récupération",
    health: "malad*, diagnosti*, médicament*, médical*, pilule*, comprimé*, ordonnance, dose, symptôme*, \
        thérap*, psycholog*, psychiatr*, psy, dépress*, dépressi*, anxiété, anxieu*, crise de \
        panique, bipolaire, schizo*, autis*, tdah, traumat*, suicid*, anorex*, boulim*, addict*, \
        alcoolique, cancer*, tumeur*, leucémie, chimio*, diabét*, diabèt*, insuline, asthm*, \
        allerg*, intolér*, cœliaque, coeliaque, épilep*, migraine*, infarctus, avc, tension \
        artérielle, hypertens*, cholestérol, anémie, thyroïde, arthrite, parkinson, alzheimer, \
        démence, sclérose, lupus, hépatite, dialyse, vih, sida, herpès, infection*, infecté*, virus, \
        covid, grippe, pneumonie, fièvre, enceinte, grossesse, fausse couche, avortement, ivg, \
        fertilité, ménopause, mes règles, endométriose, chirurgie, opéré*, opération, hospitalis*, \
        mon médecin, prise de sang, groupe sanguin, vaccin*, handicap*, fauteuil roulant, aveugle, \
        sourd*, paralys*, dyslexi*, bless*, fracture*, douleur*, mal au, mal à la, hernie, insomni*, \
        obès*, obésité, surpoids, santé mentale, antibiotique*, chronique*, greffe, nausée*, vomi*, \
        diarrhée, lactose, antidépress*, anxiolytique*, somnifère*, antidouleur*, doliprane, \
        paracétamol, ibuprofène, traitement médical, médoc*, anémi*, carenc*, ferritine, manque de \
        fer, manque de vitamin*, hémoglobine, thalassémie, hémorroïde*, scoliose, fibromyalgie, \
        sinusite, eczéma, psoriasis, gastrite, ulcère*, hormon*, urticaire",
    can: "peux tu, pourrais tu, pouvez vous, pourriez vous, tu peux, tu pourrais, vous pouvez, \
        vous pourriez, est ce que tu peux, est ce que tu pourrais, ça te dérange de, ça tennuie \
        de, ça tembête de, veux tu, tu veux bien, serait il possible de, est il possible de, \
        voudrais tu",
    keep: "te souvenir que, te souvenir de, vous souvenir que, retenir, te rappeler que, vous \
        rappeler que, garder en tête, garder à lesprit, garder en mémoire, noter, enregistrer, \
        mémoriser, sauvegarder, prendre note, te noter, ne pas oublier",
    yet: "encore, toujours, aussi, même, je, jai",
    amount: "plusieurs=0, quelques=0, cent=100, cents=100, centaine=100, centaines=100, \
        mille=1000, milliers=1000, douzaine=12, douzaines=12, dizaine=10, quinzaine=15, \
        vingtaine=20, trentaine=30, cinquantaine=50, paire=2, million=1000000, jumeaux=2, \
        jumelles=2, premier=1, première=1, dix sept=17",
    years: "lan dernier=-1, lannée dernière=-1, an dernier=-1, année dernière=-1, lan passé=-1, \
        lannée passée=-1, il y a un an=-1, il y a # ans=-#, depuis # ans=-#, il y a # années=-#, \
        cette année=0, lan prochain=1, lannée prochaine=1, année prochaine=1, dans un an=1, dans \
        # ans=#, le mois dernier=-1m, mois dernier=-1m, il y a un mois=-1m, il y a # mois=-#m, ce \
        mois=0m, mois prochain=1m, dans un mois=1m, dans # mois=#m",
    code: "code, codes, pin, numéro, combinaison",
    lock: "carte, cartes, porte, portail, alarme, coffre, banque, compte, sim, casier, visa, \
        cadenas, garage, immeuble, cb",
    open_code: "code postal, code vestimentaire, code source, code promo, numéro de téléphone, \
        code de la route",
    job: "psychologue, psychologues, psychiatre, psychiatres, thérapeute, thérapeutes, \
        psychothérapeute, étudi* la médecine, secrétaire médical*, étudiant* en psychologie, \
        travaille dans le médical, assistant* médical*",
    patient: "mon, ma, mes, son, sa, chez, voir, vois, vu, besoin, ai, jai, a, avec, au",
    real: "en vrai, pour linstant, en attendant, en réalité, en fait, actuellement, bref, \
        sinon, par contre, maintenant, aujourdhui, désormais",
    days: "aujourdhui=0, auj=0, ce soir=0, ce matin=0, cet après midi=0, cette nuit=0, \
        demain=1, dem=1, demain matin=1, demain soir=1, après demain=2, hier=-1, hier \
        soir=-1, avant hier=-2, il y a # jours=-#, ya # jours=-#, il y a un jour=-1, dans # \
        jours=#, dans un jour=1, dans une semaine=1w, dans # semaines=#w, il y a une \
        semaine=-1w, il y a # semaines=-#w, dans quinze jours=2w, dans un mois=1m, dans # \
        mois=#m, il y a un mois=-1m, il y a # mois=-#m, semaine prochaine=1week, cette \
        semaine=0week, semaine dernière=-1week, ce week end=0weekend, ce weekend=0weekend, \
        ce we=0weekend, week end prochain=1weekend, weekend prochain=1weekend, @=@, ce @=@, \
        @ prochain=@next, @ en huit=@next, @ dernier=-@, @ passé=-@, le #=#th",
    gone: "ai, jai, a, est, suis, avons, ont, sommes, sont, avait, avais, était, étais, \
        étaient, as, es, avez, né, née",
    clock: "# heures et quart=0:15, # h et quart=0:15, # heures et demie=0:30, # heure et \
        demie=0:30, # h et demie=0:30, # heures moins le quart=-1:45, # h moins le \
        quart=-1:45, # h et demi=0:30, # heures et demi=0:30, # heures moins dix=-1:50, # \
        heures du soir=12:00, # h du soir=12:00, # h de laprès midi=12:00, # heures de \
        laprès midi=12:00, # heures=0:00, # h=0:00",
    wish: "je veux, jveux, veux, veut, voulons, veulent, voudrais, voudrait, voudrions, aimerais, \
        aimerait, aimerions, adorerais, adorerait, jaimerais, jadorerais, souhaite, souhaitent, rêve \
        de, rêve, rêver de, rêves, rêvons de, mon rêve, son rêve, espère, espèrent, espérons, \
        compte, comptent, prévois de, prévoit de, projette de, envisage, envisagent, pense à, penses \
        à, pense, envie de, envie d, jai envie, ai envie, a envie, besoin, plan, projet, cherche à, \
        économise pour, vais devenir, va devenir, deviendrai, deviendra, serai, sera, jespère, plus \
        tard, rêverais, rêverait, jéconomise pour, tente de, essaie de, si seulement, quand je serai \
        grand, quand je serai grande, veux devenir, envie, économise, économisons, économisent, \
        failli, faillis, faillit, faillîmes, faillirent, manqué de, jallais, allais, allait, étais \
        sur le point, sur le point de, presque acheté, presque pris, presque signé, presque accepté, \
        donnerais, je donnerais",
    past: "avant, autrefois, jadis, étais, était, étions, jétais, avais, avait, javais, \
        habitais, habitait, jhabitais, travaillais, travaillait, jouais, jouait, faisais, \
        faisait, vivais, vivait, bossais, bossait, ancien, ancienne, ex, petit, dans le \
        temps, plus jeune, ne plus, naguère, grandi, aimais, aimait, jaimais, fumais, \
        fumait, mangeais, mangeait",
    kin: "sœur/soeur/sœurs/frangine/sista, frère/frères/frangin/frérot, mère/maman/mum, \
        père/papa/daron, femme/épouse/meuf, mari/époux, fils/fiston, fille/filles/fifille, \
        copine/petite amie, copain/petit ami/mec, ami/amis/pote, amie/amies, cousin/cousins, \
        cousine/cousines, oncle/oncles/tonton, tante/tantes/tata/tatie, neveu/neveux, \
        nièce/nièces, grand mère/mamie/mémé, grand père/papi/papy/pépé, belle sœur/belle \
        soeur, beau frère, belle mère, beau père, patron/boss, patronne, voisin/voisins, \
        voisine/voisines, chien/chiens, chienne, chat/chats, chatte, petit fils, petite \
        fille, proprio/propriétaire, prof/professeur, collègue, parrain, marraine, filleul, \
        filleule, fiancé, fiancée, gendre, ex, enfants/enfant/gosses/gamins",
    of: "de, du, d, mon, ma, mes, son, sa, ses, la, le, l, notre, leur",
    short: "anniversaire/anniv/annif, toujours/tjs/tjrs, beaucoup/bcp, appartement/appart, \
        vraiment/vrmt, propriétaire/proprio, professeur/prof, télévision/télé, \
        électrique/élec, université/fac, quelque/qq, restaurant/resto, travail/taf/boulot, \
        travaille/bosse, dimanche/dim, chocolat/choco, aujourdhui/auj",
    no_if: "si tu veux savoir, si ça tintéresse, si jamais, même si, comme si, voir si, sais \
        pas si, si tu te demandais, si tu peux, si possible, sil te plaît, sil vous plaît, \
        si ça te dérange pas, si tu te demandes, si ça peut aider",
};
