//! French.

use super::Words;

pub(super) static FRENCH: Words = Words {
    rules: "toujours, jamais, plus jamais, ne jamais, jamais plus, à partir de maintenant, à \
        partir d'aujourd'hui, dès maintenant, dès aujourd'hui, désormais, dorénavant, à \
        l'avenir, à chaque fois, chaque fois, toutes les fois, quand je t'écris, quand je te \
        demande, quand je t'appelle, tous les jours, tous les matins, tous les soirs, chaque \
        jour, chaque matin, chaque soir, chaque semaine, en aucun cas, sous aucun prétexte, en \
        aucune circonstance, sans exception, par défaut, en règle générale, jusqu'à nouvel \
        ordre, jusqu'à ce que je dise, sauf si je, à moins que je, pour toujours, à tout \
        jamais, appelle moi, appelez moi, ne m'appelle, ne m'appelle pas, ne m'appelez pas, je \
        m'appelle, mon nom est, mon prénom est, tu peux m'appeler, vous pouvez m'appeler, \
        tutoie moi, tutoyez moi, vouvoie moi, vouvoyez moi, parle moi, parlez moi, parle moi \
        en, réponds moi, répondez moi, réponds en, répondez en, réponds toujours, écris moi \
        en, je préfère, je préférerais, je veux que, je voudrais que, j'aimerais que, j'ai \
        besoin que, je ne veux pas que, je ne veux plus que, assure toi, assurez vous, \
        souviens toi que, souvenez vous que, rappelle toi que, rappelez vous que, retiens que, \
        retenez que, garde en tête, gardez à l'esprit, garde à l'esprit, n'oublie pas que, \
        n'oubliez pas que, la règle est, une règle, la règle c'est, tu dois, tu ne dois pas, \
        vous devez, il est interdit, interdit de, interdiction, n'utilise pas, n'utilisez pas, \
        n'utilise plus, ne m'envoie pas, n'envoie pas, n'envoie plus, ne m'écris pas, n'écris \
        pas, ne dis pas, ne me dis pas, ne me dis plus, ne parle pas, ne me parle pas, ne me \
        parle plus, ne mentionne pas, ne me demande pas, ne me demande plus, ne me rappelle \
        pas, ne me réveille pas, ne me réveillez pas, ne me dérange pas, ne me dérangez pas, \
        ne réponds pas, ne rajoute pas, n'ajoute pas, ne me donne pas, ne partage pas, ne \
        raconte pas, ne le dis à personne, ne propose pas, ne recommande pas, ne mets pas, ne \
        termine pas, ne commence pas, pas d'emojis, pas d'emoji, sans emojis, sans emoji, plus \
        d'emojis, arrête de m'appeler, arrête d'utiliser, arrête de dire, arrête d'envoyer, \
        arrête de demander, arrêtez de, uniquement en français, seulement en français, \
        réponses courtes, sois bref, sois brève, soyez bref",
    promises: "je promets, je te promets, je vous promets, j'ai promis, je lui ai promis, je t'ai \
        promis, je leur ai promis, il a promis, elle a promis, il m'a promis, elle m'a promis, \
        ils m'ont promis, m'a promis, tu m'as promis, vous m'avez promis, on a promis, nous \
        avons promis, promis, promesse, c'est promis, je jure, je te jure, j'ai juré, je \
        m'engage, je me suis engagé, je me suis engagée, s'est engagé, on a convenu, nous \
        avons convenu, on s'est mis d'accord, je dois à, je te dois, je lui dois, je vous \
        dois, je leur dois, me doit, me doivent, tu me dois, il me doit, elle me doit, ils me \
        doivent, nous doit, lui dois, ma dette, j'ai prêté, je lui ai prêté, m'a prêté, j'ai \
        emprunté, à rembourser, rembourser, lui rendre, te rendre, je dois rendre, je dois \
        payer, je dois envoyer, je dois appeler, je dois rappeler, rappelle moi, rappelez moi, rappelle moi de, rappelle \
        moi que, rappelle moi d, rappelez moi de, rappelez moi que, fais moi penser, faites \
        moi penser, un rappel, ne me laisse pas oublier, il ne faut pas que j'oublie, je ne \
        dois pas oublier, n'oublie pas de, n'oubliez pas de, je t'envoie, je te l'envoie, je \
        vous envoie, je vous l'envoie, je lui envoie, je t'appelle, je te rappelle, je vous \
        rappelle, je l'appelle, je t'écris, je te paie, je te paye, je te rembourse, je te \
        rends, je te le rends, je t'apporte, je te l'apporte, je te ramène, je te donne, je te \
        dis demain, je te préviens, je vous préviens, je te tiens au courant, je vous tiens au \
        courant, je m'en occupe, je m'en charge, compte sur moi, comptez sur moi, il \
        m'enverra, elle m'enverra, me rendra, me remboursera, m'appellera, me rappellera, \
        m'apportera, m'enverra, me paiera, a dit qu'il, a dit qu'elle, j'ai dit que, va me \
        rendre, va m'envoyer, va me payer, va me rappeler, va m'apporter, va me rembourser",
    figures: "dollars, dollar, euros, euro, francs, francs suisses, dirhams, dinars, shekels, eur, \
        usd, chf, pour cent, balles, janvier, février, avril, en mai, fin mai, début mai, mi \
        mai, de mai, juin, juillet, août, septembre, octobre, novembre, décembre, en mars, fin \
        mars, début mars, mi mars, réveillon, la saint sylvestre, après demain, minuit, à \
        midi, midi et demi, midi, et demie, et quart, moins le quart, pile à, mon adresse, \
        l'adresse est, l'adresse, adresse, j'habite rue, j'habite au, rue de, rue du, rue des, \
        rue, avenue, boulevard, impasse, chemin de, place de la, code postal, boîte postale, \
        étage, appartement numéro, digicode, mon numéro, numéro de téléphone, mon téléphone, \
        mon portable, mon mail, mon e-mail, mon adresse mail, numéro de compte, numéro de vol, \
        code de réservation, numéro de dossier",
    idle: "comme toujours, toujours pas, toujours là, est toujours, toujours est il, mieux vaut \
        tard que jamais, on ne sait jamais, presque jamais, presque toujours, maintenant ou \
        jamais, je n'ai jamais vu, je n'ai jamais, jamais vu, jamais entendu, au grand jamais, \
        si jamais, dans la rue, tu dois être, je te dis, parle moi de, je te donne raison, \
        vrai",
    will: "je vais, je vais te, je vais lui, je vais vous, on va, nous allons, il va, elle va, \
        ils vont, je dois, il faut que je, je compte, je pense",
    deeds: "envoyer, t'envoyer, vous envoyer, appeler, t'appeler, rappeler, te rappeler, écrire, \
        t'écrire, payer, te payer, rembourser, te rembourser, apporter, t'apporter, amener, \
        ramener, rendre, acheter, aider, t'aider, prévenir, te prévenir, donner, te donner, \
        faire, dire, te dire, chercher, te chercher, récupérer, terminer, finir, préparer, \
        réserver, répondre, te répondre, confirmer, livrer, visiter, réparer, vérifier, \
        inviter, passer, signer, prêter, garder, cuisiner, venir, organiser, transmettre, \
        virer, me rembourser, me rendre, m'envoyer, m'appeler",
    endings: "rai",
    stems: "",
    streets: "",
    prefixes: "",
    on: "le, ce, du, au, dès, depuis, avant, jusque, jusqu à, pour, chaque, en, fin, début, mi, \
        avant le, à partir de",
    days: "lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, lundis, mardis, mercredis, \
        jeudis, vendredis, samedis, dimanches",
    months: "mars, mai",
    parts: "matin, après midi, soir, midi, à, prochain, dernier, dans la nuit",
    counted: "franc, livres, livre, centimes, mille, millions, kilo, kilos, kg, grammes, litre, \
        litres, kilomètres, mètres, degrés, ans, jours, semaines, mois, heure, heures, \
        comprimé, comprimés, cachets, gouttes, fois par jour, fois par semaine, personnes, \
        invités, billets, places, par mois, du matin, du soir",
    at: "vers, dès, avant, après, à, jusqu à, chambre, porte, numéro, ligne, quai, appartement",
    numbers: "cent, cents, mille, million, millions, demi, demie, douzaine, zéro, une, vingt et un, \
        premier, paire",
};
