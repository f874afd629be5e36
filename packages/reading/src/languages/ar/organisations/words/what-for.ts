/** Words in the name of an association or a centre that say what it is for, after a name of its own. */
export const WHAT_FOR = [
  'للتنمية', // for development
  'للإغاثة', // for relief
  'للتدريب', // for training
  'للدراسات', // for studies
  'للبحوث', // for research
  'للأبحاث', // for researches
  'للعمل', // for work
  'للأعمال', // for business
  'للإعمار', // for construction
  'للسلام', // for peace
  'للثقافة', // for culture
  'للفنون', // for arts
  'للعلوم', // for sciences
  'للحوار', // for dialogue
  'للرعاية', // for care
  'للحقوق', // for rights
  'لحقوق', // for the rights of
  'للبيئة', // for environment
  'للصحة', // for health
  'للتربية', // for education
  'للتعليم', // for teaching
  'للتأهيل', // for rehabilitation
  'للإنماء', // for advancement
  'للتطوير', // for improvement
  'للإبداع', // for creativity
  'للابتكار', // for innovation
  'للخدمات', // for services
  'للاستشارات', // for consulting
  'للإعلام', // for media
  'للتراث', // for heritage
  'للطفولة', // for childhood
  'للأمومة', // for motherhood
  'للمرأة', // for women
  'للشباب', // for youth
  'للأيتام', // for orphans
  'للسجناء', // for prisoners
  'للمكفوفين', // for the blind
  'للصم', // for the deaf
  'للمعاقين', // for the disabled
  'للمسنين', // for the aged
  'للمستهلك', // for the consumer
  'للمعلمين', // for teachers
  'للمهندسين', // for engineers
  'للأطباء', // for physicians
  'للمحاسبين', // for accountants
  'للمحامين', // for lawyers
  'للتطوع', // for volunteering
  'للعدالة', // for justice
  'للتنوير', // for enlightenment
  'للبرلمانات', // for parliaments
  'للجامعات', // for universities
  'للبلديات', // for municipalities
  'للمحاكم', // for courts
  'للبرلمانيين', // for members of parliaments
  'للصحفيين', // for journalists
  'للتعاون', // for cooperation
  'للتضامن', // for solidarity
  'للتكوين', // for training, in the Maghreb
  'للتشغيل', // for employment
  'للفلاحة', // for farming
  'للزراعة', // for farming
  'للرياضة', // for sports
  'للسياحة', // for tourism
  'للطاقة', // for energy
  'للمياه', // for water
  'للاستثمار', // for investment
  'للاقتصاد', // for economy
  'للتكنولوجيا', // for technology
  'للتقنية', // for technology
  'للديمقراطية', // for democracy
  'للتقييم', // for evaluation
  'للتخطيط', // for planning
  'للأمن', // for security
  'للأسرة', // for the family
  'للسكان', // for population
  'للهجرة', // for migration
  'للتواصل', // for communication
  'للترجمة', // for translation
  'للكتاب', // for the book
  'للنشر', // for publishing
  'للقانون', // for law
  'للمعرفة', // for knowledge
  'للإحصاء', // for statistics
  'للاستدامة', // for sustainability
  'للقيادة', // for leadership
  'للإدارة', // for management
  'للسياسات', // for policies
  'للوساطة', // for mediation
  'للتسامح', // for tolerance
  'للتعايش', // for living together
  'للتدقيق', // for auditing
  'للجودة', // for quality
  'للطب', // for medicine
  'للهندسة', // for engineering
  'للصناعات', // for industries
  'للتأمين', // for insurance
  'للتمكين', // for empowerment
];
