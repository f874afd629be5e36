import type { FieldCode, ModalityCode } from '@mithaq/register/vocabulary';
import { wordSet } from '../../../../latin/phrases.ts';

/** Words that tell a field of cooperation; the first that fits wins, so the narrower stand before the wider. */
export const fieldWords: readonly (readonly [words: string, code: FieldCode])[] = [
  ['human rights education', 'human_rights_education'], ['rights', 'human_rights'], ['counter-terror', 'counter_terrorism'],
  ['terrorism', 'counter_terrorism'], ['extremism', 'counter_terrorism'], ['corruption', 'anti_corruption'],
  ['islamophobia', 'countering_islamophobia'],
  ['hate speech', 'countering_hate_speech'], ['mediation', 'mediation'], ['conflict prevention', 'conflict_prevention'],
  ['election', 'election_observation'], ['electoral', 'election_observation'], ['peace', 'peace_security'],
  ['security cooperation', 'peace_security'], ['food security', 'food_security'], ['border', 'peace_security'],
  ['dialogue of civil', 'dialogue_of_civilizations'], ['interfaith', 'dialogue_of_civilizations'], ['tolerance', 'dialogue_of_civilizations'],
  ['justice', 'justice'], ['judicial', 'justice'], ['legal', 'justice'], ['judges', 'justice'], ['prison', 'justice'],
  ['humanitarian', 'humanitarian'], ['relief', 'humanitarian'],
  ['sustainable', 'sustainable_development'], ['social', 'social_development'], ['climate', 'climate_environment'],
  ['environment', 'climate_environment'], ['water', 'climate_environment'], ['biodiversity', 'climate_environment'], ['energy', 'energy'],
  ['electricity', 'energy'], ['oil', 'energy'], ['gas', 'energy'], ['hydrogen', 'energy'], ['nuclear', 'energy'],
  ['higher education', 'higher_education'], ['scientific research', 'higher_education'], ['academic', 'higher_education'],
  ['universit', 'higher_education'], ['education', 'education'], ['school', 'education'], ['teach', 'education'], ['health', 'health'],
  ['medical', 'health'], ['pharma', 'health'], ['hospital', 'health'], ['tourism', 'tourism'], ['cultur', 'culture'], ['heritage', 'culture'],
  ['museum', 'culture'],
  ['technolog', 'science_technology'], ['scien', 'science_technology'], ['digital', 'science_technology'],
  ['artificial intelligence', 'science_technology'], ['cyber', 'science_technology'], ['space', 'science_technology'],
  ['innovation', 'science_technology'], ['agricultur', 'agriculture'], ['fisher', 'agriculture'], ['livestock', 'agriculture'],
  ['grain', 'agriculture'], ['labour', 'labour'], ['labor', 'labour'], ['employment', 'labour'], ['workers', 'labour'], ['halal', 'halal_standards'],
  ['standards', 'halal_standards'], ['sport', 'youth_sport'], ['youth', 'youth_sport'],
  ['women', 'women'], ['gender', 'women'], ['child', 'children'], ['media', 'media'], ['broadcast', 'media'], ['news', 'media'],
  ['military', 'military'], ['defence', 'military'], ['defense', 'military'], ['transport', 'transport'], ['aviation', 'transport'],
  ['shipping', 'transport'], ['maritime', 'transport'], ['railway', 'transport'], ['trade', 'trade'], ['customs', 'trade'], ['export', 'trade'],
  ['invest', 'investment'], ['econom', 'economy'], ['industr', 'economy'], ['entrepreneur', 'economy'],
  ['technical cooperation', 'technical_cooperation'], ['political', 'political_coordination'], ['diplomatic', 'political_coordination'],
];

/** Words that tell a modality: the form that cooperation takes. */
export const modalityWords: readonly (readonly [words: string, code: ModalityCode])[] = [
  ['capacity building', 'capacity_building'], ['capacity-building', 'capacity_building'], ['capacity development', 'capacity_building'],
  ['skills of', 'capacity_building'], ['training', 'training_programme'], ['joint research', 'joint_study'], ['joint stud', 'joint_study'],
  ['feasibility stud', 'joint_study'], ['research project', 'joint_study'],
  ['seminar', 'seminar'], ['lecture', 'seminar'], ['workshop', 'seminar'], ['conferences', 'conference_or_forum'],
  ['exchange of information', 'information_exchange'], ['information exchange', 'information_exchange'],
  ['exchange of data', 'information_exchange'], ['data sharing', 'information_exchange'], ['data on', 'information_exchange'],
  ['knowledge', 'information_exchange'],
  ['exchange of expert', 'expertise_exchange'], ['exchange of experience', 'expertise_exchange'], ['best practice', 'expertise_exchange'],
  ['expertise', 'expertise_exchange'], ['secondment', 'expertise_exchange'], ['exchange of visit', 'visit_exchange'], ['visits', 'visit_exchange'],
  ['student exchange', 'visit_exchange'], ['exchange of student', 'visit_exchange'], ['consultation', 'consultation'],
  ['joint programme', 'joint_programme'], ['joint project', 'joint_programme'],
  ['publication', 'joint_publication'], ['technical assistance', 'technical_assistance'], ['technical support', 'technical_assistance'],
  ['monitoring', 'monitoring'], ['documentation', 'documentation'], ['archives', 'documentation'], ['advocacy', 'advocacy'],
  ['awareness', 'advocacy'], ['reporting', 'reporting'], ['treaty bodies', 'un_procedures_follow_up'], ['dialogue mechanism', 'dialogue_mechanism'],
  ['funding', 'funding'], ['financing', 'funding'], ['grant', 'funding'], ['aid', 'humanitarian_relief'],
];

/** Words that say no field, however many stand together: «strengthening the joint relations of the two parties». */
export const emptyWords: ReadonlySet<string> = wordSet(
  `the a an of and or for to in on at by with between their its this these all both two
  achieve achieving realise realize reach common shared goals goal objectives aims interests interest
  strengthen strengthening enhance enhancing develop developing promote promoting boost boosting deepen deepening consolidate consolidating expand
  expanding further furthering build building establish establishing create creating support supporting widen widening
  cooperation collaboration coordination partnership partnerships relations relationship relationships ties links bonds friendship
  bilateral joint mutual existing further various different general fields field areas area sectors sector framework work action efforts
  parties party sides side bodies institutions organisations organizations countries states peoples governments`,
);
