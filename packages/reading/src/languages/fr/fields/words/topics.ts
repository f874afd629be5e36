import type { FieldCode, ModalityCode } from '@mithaq/register/vocabulary';
import { wordSet } from '../../../../latin/phrases.ts';

/** Words that tell a field of cooperation, folded; the first that fits wins, so the narrower stand before the wider. */
export const fieldWords: readonly (readonly [words: string, code: FieldCode])[] = [
  ['education aux droits', 'human_rights_education'], ['droits de l', 'human_rights'], ['terroris', 'counter_terrorism'],
  ['extremis', 'counter_terrorism'], ['corruption', 'anti_corruption'], ['islamophobie', 'countering_islamophobia'],
  ['discours de haine', 'countering_hate_speech'], ['mediation', 'mediation'], ['prevention des conflits', 'conflict_prevention'],
  ['elector', 'election_observation'], ['election', 'election_observation'], ['paix', 'peace_security'], ['securite alimentaire', 'food_security'],
  ['securit', 'peace_security'],
  ['dialogue des civilisations', 'dialogue_of_civilizations'], ['tolerance', 'dialogue_of_civilizations'], ['judiciaire', 'justice'],
  ['justice', 'justice'], ['juridique', 'justice'], ['juges', 'justice'], ['penitentiaire', 'justice'], ['carceral', 'justice'],
  ['humanitaire', 'humanitarian'], ['developpement durable', 'sustainable_development'], ['durable', 'sustainable_development'],
  ['social', 'social_development'], ['climat', 'climate_environment'], ['environnement', 'climate_environment'], ['l’eau', 'climate_environment'],
  ["l'eau", 'climate_environment'], ['hydrique', 'climate_environment'], ['biodiversite', 'climate_environment'], ['energ', 'energy'],
  ['electri', 'energy'], ['petrol', 'energy'], ['hydrogene', 'energy'], ['nucleaire', 'energy'], ['mines', 'energy'],
  ['enseignement superieur', 'higher_education'], ['recherche scientifique', 'higher_education'], ['universit', 'higher_education'],
  ['academique', 'higher_education'], ['education', 'education'], ['enseign', 'education'], ['scolaire', 'education'], ['sante', 'health'],
  ['sanitaire', 'health'], ['medic', 'health'], ['touris', 'tourism'], ['cultur', 'culture'], ['patrimoine', 'culture'], ['musee', 'culture'],
  ['technolog', 'science_technology'], ['scien', 'science_technology'], ['numerique', 'science_technology'], ['digital', 'science_technology'],
  ['intelligence artificielle', 'science_technology'], ['spatial', 'science_technology'], ['innovation', 'science_technology'],
  ['agri', 'agriculture'], ['peche', 'agriculture'], ['forest', 'agriculture'], ['cereal', 'agriculture'], ['elevage', 'agriculture'],
  ['emploi', 'labour'], ['travail', 'labour'], ['main-d', 'labour'], ['halal', 'halal_standards'], ['normalisation', 'halal_standards'],
  ['sport', 'youth_sport'], ['jeunesse', 'youth_sport'], ['femme', 'women'], ['genre', 'women'], ['enfan', 'children'], ['media', 'media'],
  ['audiovisuel', 'media'], ['communication', 'media'], ['militaire', 'military'], ['defense', 'military'], ['transport', 'transport'],
  ['aerien', 'transport'], ['maritime', 'transport'], ['portuaire', 'transport'], ['commerc', 'trade'], ['douan', 'trade'], ['export', 'trade'],
  ['investi', 'investment'], ['econom', 'economy'], ['industri', 'economy'], ['entrepreneur', 'economy'],
  ['cooperation technique', 'technical_cooperation'], ['politique', 'political_coordination'], ['diplomati', 'political_coordination'],
];

/** Words that tell a modality, folded: the form that cooperation takes. */
export const modalityWords: readonly (readonly [words: string, code: ModalityCode])[] = [
  ['renforcement des capacites', 'capacity_building'], ['formation', 'training_programme'], ['former', 'training_programme'],
  ['stage', 'training_programme'], ['recherches communes', 'joint_study'], ['etudes communes', 'joint_study'],
  ['recherche conjointe', 'joint_study'], ['seminaire', 'seminar'], ['conferences', 'conference_or_forum'],
  ["echange d'information", 'information_exchange'], ['echange de donnees', 'information_exchange'],
  ["partage d'information", 'information_exchange'], ["echange d'expert", 'expertise_exchange'], ["echange d'experience", 'expertise_exchange'],
  ['bonnes pratiques', 'expertise_exchange'], ['expertise', 'expertise_exchange'], ['echange de visites', 'visit_exchange'],
  ['visites', 'visit_exchange'], ["echange d'etudiants", 'visit_exchange'], ['consultation', 'consultation'], ['concertation', 'consultation'],
  ['programmes communs', 'joint_programme'], ['projets communs', 'joint_programme'], ['publication', 'joint_publication'],
  ['echange de manuels', 'joint_publication'], ['assistance technique', 'technical_assistance'], ['appui technique', 'technical_assistance'],
  ['suivi', 'monitoring'], ['documentation', 'documentation'], ['archives', 'documentation'], ['plaidoyer', 'advocacy'],
  ['sensibilisation', 'advocacy'], ['mecanisme de dialogue', 'dialogue_mechanism'], ['financement', 'funding'], ['secours', 'humanitarian_relief'],
];

/** Words that say no field, however many stand together: «renforcer les relations bilatérales des deux parties». */
export const emptyWords: ReadonlySet<string> = wordSet(
  `le la les un une l d de du des et ou a au aux en dans par pour avec entre leur leurs sa son ses ce cette ces tous toutes deux
  atteindre realiser realisation objectif objectifs but buts interet interets commun commune communs communes partages
  renforcer renforcement developper developpement promouvoir promotion consolider consolidation approfondir elargir elargissement etablir
  etablissement creer creation instaurer appuyer soutenir encourager
  cooperation collaboration coordination partenariat partenariats relations relation liens amitie
  bilateral bilaterale bilaterales bilateraux conjoint conjointe conjointes mutuel mutuelle mutuelles existante existantes divers diverses differents
  general generale definir fixer preciser domaine domaines secteur secteurs cadre action actions efforts travail
  parties partie cotes institutions organisations pays etats peuples gouvernements`,
);
