import type { MoreNames } from '../../../latin/bodies/authority-names.ts';

/** Names in use beside those of the authority file. */
export const moreNames: MoreNames = {
  ofStates: [['AE', 'Emirates'], ['US', 'US', 'U.S.'], ['KR', 'Korea'], ['CZ', 'Czech Republic'], ['TR', 'Turkiye']],
  ofOrganisations: [
    ['organisation:oic', 'Organization of the Islamic Conference'],
    ['organisation:icesco', 'Islamic World Education, Science and Culture Organization', 'Islamic World Education, Science, and Culture Organization', 'Islamic World Education, Science and Culture Organisation'],
    ['organisation:un', 'United Nations System', 'UN System', 'UN Country Team'],
    ['organisation:las', 'Arab League', 'League of the Arab States'],
    ['organisation:gcc', 'Gulf Cooperation Council'],
    ['organisation:un-sc', 'Security Council', 'UN Security Council'],
    ['organisation:un-ga', 'UN General Assembly'],
    ['organisation:un-hrc', 'UN Human Rights Council', 'United Nations Human Rights Council'],
    ['organisation:unhcr', 'UN Refugee Agency'],
  ],
  places: ['The Hague', 'Sharm El-Sheikh', 'Sharm el Sheikh', 'New Cairo', 'Port Sudan', 'St Petersburg', 'Davos', 'Africa', 'Asia', 'Europe', 'Middle East', 'North Africa', 'West Africa', 'East Africa', 'Central Asia', 'Latin America', 'South-East Asia', 'Southeast Asia', 'Sahel', 'Maghreb', 'Darfur', 'Makkah', 'Madinah', 'Carthage', 'Hammamet', 'Entebbe', 'Naivasha', 'Dead Sea'],
  ambiguous: new Set(['Male', 'Malé', 'Victoria', 'Lima', 'Bern', 'Say', 'Mary', 'Sur', 'Kara', 'Tyre', 'Labé', 'Atar', 'Qom', 'Georgetown', 'Nice', 'Kingston']),
};
