import type { MoreNames } from '../../../latin/bodies/authority-names.ts';

/** Names in use beside those of the authority file. */
export const moreNames: MoreNames = {
  ofStates: [['US', 'USA', 'Etats-Unis d’Amérique'], ['KR', 'Corée'], ['CI', 'Côte-d’Ivoire'], ['TR', 'Turquie'], ['GB', 'Angleterre'], ['SA', 'Royaume d’Arabie saoudite'], ['IQ', 'Irak'], ['CN', 'République populaire de Chine']],
  ofOrganisations: [
    ['organisation:oic', 'Organisation de la Conférence islamique', 'Coopération islamique'],
    ['organisation:las', 'Ligue arabe', 'Ligue des Etats arabes'],
    ['organisation:un', 'Nations Unies', 'Nations unies', 'Système des Nations Unies'],
    ['organisation:un-sc', 'Conseil de sécurité', 'Conseil de sécurité de l’ONU'],
    ['organisation:un-ga', 'Assemblée générale de l’ONU', 'Assemblée générale des Nations Unies'],
    ['organisation:un-hrc', 'Conseil des droits de l’homme', 'Conseil des droits de l’homme de l’ONU'],
    ['organisation:ohchr', 'Haut-Commissariat des Nations Unies aux droits de l’homme'],
    ['organisation:oif', 'Francophonie'],
  ],
  places: ['La Haye', 'Charm el-Cheikh', 'Charm el Cheikh', 'Le Caire', 'Caire', 'Port-Soudan', 'Davos', 'Afrique', 'Asie', 'Europe', 'Moyen-Orient', 'Afrique du Nord', 'Afrique de l’Ouest', 'Afrique centrale', 'Amérique latine', 'Sahel', 'Maghreb', 'Washington', 'Fès', 'Salé', 'Tanger', 'Ifrane', 'Skhirat', 'Carthage', 'Gammarth', 'Hammamet', 'Cocody', 'Saly', 'Diamniadio', 'Kintélé'],
  ambiguous: new Set(['Malé', 'Victoria', 'Lima', 'Maurice', 'Dominique', 'Grenade', 'Mali ', 'Labé', 'Atar', 'Sur', 'Kara', 'Tyr', 'Mary', 'Nice', 'Tours', 'Say', 'Touba', 'Georgetown', 'Victoria']),
};
