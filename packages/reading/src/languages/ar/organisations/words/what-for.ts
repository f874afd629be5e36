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
];
