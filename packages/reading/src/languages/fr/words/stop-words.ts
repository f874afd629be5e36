import { wordSet } from '../../../latin/phrases.ts';

/** Words that are part of no name of a person or a body, even with a capital letter. */
export const stopWords = wordSet(
  // particles, pronouns, adverbs
  `
    le la les un une des du de d l au aux à a et ou où ni mais or donc car que qu qui quoi dont ce cet cette ces ceci cela ça il elle ils elles on
    nous vous je tu leur leurs son sa ses mon ma mes notre nos votre vos lui eux se s y en dans par pour sur sous avec sans entre vers chez contre
    depuis pendant durant lors lorsque quand comme si ainsi alors aussi après avant afin selon suivant outre malgré dès jusque jusqu parmi hors face
    grâce suite quant concernant notamment également toutefois cependant néanmoins enfin ensuite puis déjà encore toujours jamais plus moins très
    bien tout toute tous toutes chaque plusieurs quelques autre autres même mêmes ici là hier aujourd hui demain voici voilà auprès près loin côté
    marge occasion cadre présence vue effet outre ailleurs part
  `,
  // verbs that stand beside names, also in titles
  `
    est sont était étaient été être a ont avait avaient avoir ayant sera seront serait va vont doit doivent peut peuvent fait font faire signe
    signent signé signée signés signées signera signeront paraphe paraphent paraphé paraphée scelle scellent conclut concluent conclu conclue tient
    tiennent tenu tenue tenus abrite accueille accueillent organise organisent participe participent reçoit reçu reçoivent visite discute discutent
    lance lancent lancé ouvre ouvrent ouvert clôt déclare déclaré ajoute ajouté indique indiqué souligne souligné affirme affirmé précise précisé
    rappelle rappelé appelle appelé appellent exhorte salue salué saluent condamne condamné condamnent réaffirme réaffirmé réitère réitéré exprime
    exprimé annonce annoncé annoncent approuve approuvé adopte adopté adoptent décide décidé demande demandé remercie félicite félicité préside
    présidé présidée coprésidé coprésidée représente représenté représentée représentés renforce renforcent renforcer renouvelle renouvellent engage
    engagent engagé appuie soutient soutenu prévoit prévoient porte portant vise visant relatif relative relatifs nomme nommé nommée élu élue succède
    remplace
  `,
  `lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre ramadan`,
  `lire partager suivez photo source contact communiqué actualités titres`,
);

/** Nouns of texts, events and the like: no name of a body begins with one, or ends before one. */
export const eventNouns = wordSet(
  `
    mémorandum mémorandums protocole protocoles accord accords convention conventions traité traités pacte charte déclaration déclarations contrat
    contrats mémoire procès-verbal réunion réunions session sessions sommet forum séminaire atelier colloque conférence dialogue cérémonie entretien
    entretiens rencontre visite journée journées semaine mois année prix loi lois décret constitution budget objectif objectifs vision partenariat
    coopération coupe guerre paix crise covid plan plans stratégie feuille projet projets programme programmes initiative initiatives campagne
    festival exposition salon table ronde formation cours rapport rapports article articles chapitre annexe résolution résolutions décision décisions
    recommandation recommandations édition
  `,
);

/** Lower-case words at which the complement of a name is over. */
export const chainStops = wordSet(
  `
    a ont est sont était étaient sera seront avait avaient avoir être qui que dont où et ou mais avec sans entre dans par sur sous vers chez contre
    depuis pendant durant lors après avant afin selon pour en au aux à le la les l un une ce cet cette ces son sa ses leur leurs notre nos ainsi
    comme si car donc puis notamment également hier aujourd demain lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai
    juin juillet août septembre octobre novembre décembre signe signent signé signée signés organise organisent accueille accueillent tient tiennent
    doit doivent peut peuvent va vont fait font visant portant relatif relative concernant représenté représentée représentés représentées présidé
    présidée chargé chargée dirigé dirigée composé composée situé située basé basée dit dite se s n ne y il elle ils elles on nous vous lui eux pas
    plus outre sise sis prévu prévue tenu tenue tenus ayant étant lequel laquelle celui celle ci là deux trois quatre cinq six sept huit neuf dix
    plusieurs même autre autres tout toute tous toutes part côté vient viennent nombreux nombreuses divers diverses certains certaines différents
    différentes ainsi hier soir matin présent présente
  `,
);
