import type { FieldCode, ModalityCode } from '@mithaq/register/vocabulary';

/** Words that tell a field of cooperation; the first that fits wins, so the narrower stand before the wider. */
export const FIELD_WORDS: readonly (readonly [words: string, code: FieldCode])[] = [
  ['ثقافة حقوق الإنسان', 'human_rights_education'], // the culture of human rights
  ['التثقيف', 'human_rights_education'], // education (in rights)
  ['حقوق الإنسان', 'human_rights'], // human rights
  ['حقوقي', 'human_rights'], // of rights
  ['التنسيق السياسي', 'political_coordination'], // political coordination
  ['سياسي', 'political_coordination'], // political
  ['دبلوماسي', 'political_coordination'], // diplomatic
  ['مكافحة الإرهاب', 'counter_terrorism'], // counter-terrorism
  ['التطرف', 'counter_terrorism'], // extremism
  ['مكافحة الفساد', 'anti_corruption'], // anti-corruption
  ['الإسلاموفوبيا', 'countering_islamophobia'], // islamophobia
  ['خطاب الكراهية', 'countering_hate_speech'], // hate speech
  ['الكراهية', 'countering_hate_speech'], // hatred
  ['الوساطة', 'mediation'], // mediation
  ['منع النزاعات', 'conflict_prevention'], // conflict prevention
  ['الوقاية من النزاعات', 'conflict_prevention'], // conflict prevention
  ['ملاحظة الانتخابات', 'election_observation'], // election observation
  ['الانتخابات', 'election_observation'], // elections
  ['السلم والأمن', 'peace_security'], // peace and security
  ['السلام', 'peace_security'], // peace
  ['أمني', 'peace_security'], // of security
  ['حوار الحضارات', 'dialogue_of_civilizations'], // dialogue of civilisations
  ['الحوار', 'dialogue_of_civilizations'], // dialogue
  ['التسامح', 'dialogue_of_civilizations'], // tolerance
  ['العدل', 'justice'], // justice
  ['قضائي', 'justice'], // judicial
  ['قانوني', 'justice'], // legal
  ['الإنساني', 'humanitarian'], // humanitarian
  ['إنسانية', 'humanitarian'], // humanitarian
  ['الأمن الغذائي', 'food_security'], // food security
  ['الاستدامة', 'sustainable_development'], // sustainability
  ['التنمية المستدامة', 'sustainable_development'], // sustainable development
  ['التنمية الاجتماعية', 'social_development'], // social development
  ['الاجتماعي', 'social_development'], // social
  ['المناخ', 'climate_environment'], // climate
  ['البيئ', 'climate_environment'], // environment
  ['للبيئة', 'climate_environment'], // for the environment
  ['المياه', 'climate_environment'], // water
  ['الطاقة', 'energy'], // energy
  ['الكهرباء', 'energy'], // electricity
  ['النفط', 'energy'], // oil
  ['الغاز', 'energy'], // gas
  ['نووي', 'energy'], // nuclear
  ['التعليم العالي', 'higher_education'], // higher education
  ['البحث العلمي', 'higher_education'], // scientific research
  ['أبحاث', 'science_technology'], // research
  ['التعليم', 'education'], // education
  ['تعليم', 'education'], // education
  ['التربية', 'education'], // education
  ['الصحة', 'health'], // health
  ['الصحي', 'health'], // of health
  ['طبي', 'health'], // medical
  ['المرضى', 'health'], // patients
  ['السياحة', 'tourism'], // tourism
  ['سياحي', 'tourism'], // of tourism
  ['الثقاف', 'culture'], // culture
  ['ثقافي', 'culture'], // cultural
  ['التراث', 'culture'], // heritage
  ['التكنولوجيا', 'science_technology'], // technology
  ['العلوم', 'science_technology'], // sciences
  ['التقنية', 'science_technology'], // technology
  ['علمي', 'science_technology'], // scientific
  ['الزراع', 'agriculture'], // agriculture
  ['زراعي', 'agriculture'], // agricultural
  ['استقدام', 'labour'], // recruitment of workers
  ['العمالة', 'labour'], // workforce
  ['سوق العمل', 'labour'], // labour market
  ['التوظيف', 'labour'], // employment
  ['الحلال', 'halal_standards'], // halal
  ['المواصفات', 'halal_standards'], // standards
  ['الرياض', 'youth_sport'], // sport
  ['رياضي', 'youth_sport'], // of sport
  ['الشباب', 'youth_sport'], // youth
  ['المرأة', 'women'], // women
  ['الطفل', 'children'], // children
  ['الطفولة', 'children'], // childhood
  ['الإعلام', 'media'], // media
  ['إعلامي', 'media'], // of the media
  ['عسكري', 'military'], // military
  ['دفاعي', 'military'], // of defence
  ['النقل', 'transport'], // transport
  ['الطيران', 'transport'], // aviation
  ['التجارة', 'trade'], // trade
  ['تجاري', 'trade'], // commercial
  ['الصادرات', 'trade'], // exports
  ['الاستثمار', 'investment'], // investment
  ['استثمار', 'investment'], // investment
  ['الاقتصاد', 'economy'], // economy
  ['اقتصادي', 'economy'], // economic
  ['ريادة الأعمال', 'economy'], // entrepreneurship
  ['الصناع', 'economy'], // industry
  ['التعاون التقني', 'technical_cooperation'], // technical cooperation
  ['التعاون الفني', 'technical_cooperation'], // technical cooperation
];

/** Words that tell a modality: the form that cooperation takes. */
export const MODALITY_WORDS: readonly (readonly [words: string, code: ModalityCode])[] = [
  ['بناء القدرات', 'capacity_building'], // capacity building
  ['بناء قدرات', 'capacity_building'], // capacity building
  ['تعزيز القدرات', 'capacity_building'], // strengthening capacities
  ['تنمية القدرات', 'capacity_building'], // developing capacities
  ['التدريب', 'training_programme'], // training
  ['تدريب', 'training_programme'], // training
  ['الدراسات والأبحاث', 'joint_study'], // studies and research
  ['أبحاث علمية مشتركة', 'joint_study'], // joint research
  ['البحوث والدراسات', 'joint_study'], // research and studies
  ['الدراسات', 'joint_study'], // studies
  ['الندوات', 'seminar'], // seminars
  ['المحاضرات', 'seminar'], // lectures
  ['ورش', 'seminar'], // workshops
  ['المؤتمرات', 'conference_or_forum'], // conferences
  ['المنتدى', 'conference_or_forum'], // the forum
  ['تبادل المعلومات', 'information_exchange'], // exchange of information
  ['تبادل المعرفة', 'information_exchange'], // exchange of knowledge
  ['تبادل الخبرات', 'expertise_exchange'], // exchange of expertise
  ['تقاسم الخبرات', 'expertise_exchange'], // sharing of expertise
  ['تبادل الزيارات', 'visit_exchange'], // exchange of visits
  ['الزيارات', 'visit_exchange'], // visits
  ['الدعوات', 'mutual_invitation'], // invitations
  ['التشاور', 'consultation'], // consultation
  ['المشاورات', 'consultation'], // consultations
  ['الاستشارات', 'consultation'], // advice
  ['برامج مشتركة', 'joint_programme'], // joint programmes
  ['المشاريع المشتركة', 'joint_programme'], // joint projects
  ['إصدارات', 'joint_publication'], // publications
  ['المساعدة التقنية', 'technical_assistance'], // technical assistance
  ['الرصد', 'monitoring'], // monitoring
  ['رصد', 'monitoring'], // monitoring
  ['توثيق', 'documentation'], // documentation
  ['المناصرة', 'advocacy'], // advocacy
  ['الإبلاغ', 'reporting'], // reporting
  ['المنظومة الدولية', 'un_procedures_follow_up'], // the international system
  ['للأمم المتحدة', 'un_procedures_follow_up'], // of the United Nations
  ['آليات الحوار', 'dialogue_mechanism'], // dialogue mechanisms
  ['تنسيق المواقف', 'joint_representation'], // joint positions
  ['التمويل', 'funding'], // funding
  ['التسهيلات الائتمانية', 'funding'], // credit
  ['ضمانات', 'funding'], // guarantees
  ['الإغاثة', 'humanitarian_relief'], // relief
];

/** Words after which a list of fields goes on with another member. */
export const ACTIONS = [
  'تبادل', // exchange of
  'عقد', // holding of
  'إعداد', // preparation of
  'تنظيم', // organisation of
  'تطوير', // development of
  'تعزيز', // strengthening of
  'بناء', // building of
  'دعم', // support of
  'نشر', // spreading of
  'توثيق', // documentation of
  'رصد', // monitoring of
  'تقديم', // offering of
  'تدريب', // training of
  'تنفيذ', // carrying out of
  'إقامة', // holding of
  'إجراء', // conduct of
  'تحسين', // improvement of
  'توفير', // provision of
  'تقليل', // reduction of
  'التخلص', // disposal of
  'تأهيل', // qualification of
  'إطلاق', // launch of
  'المساعدة', // assistance
  'المشاركة', // participation
  'الرصد', // monitoring
  'المناصرة', // advocacy
  'الإبلاغ', // reporting
  'معالجة', // treatment of
  'تنمية', // development of
  'تقاسم', // sharing of
  'الاستفادة', // benefit
] as const;
