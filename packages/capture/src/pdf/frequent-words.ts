const ARABIC = `
في من على إلى أن إن عن مع بين هذا هذه ذلك تلك التي الذي الذين ما لا لم لن قد كما كان كانت بعد قبل خلال حول عند عبر ضمن
أو ثم كل كلا كلتا أي منها منه فيها فيه عليها عليه لها له وهو وهي هو هي هم التعاون العام العامة الدول العربية الدولة الدولي
الدولية المتحدة الإسلامي الوطنية مجلس وزارة وزير رئيس الأمين اتفاقية مذكرة تفاهم مجال المادة الطرفان الطرفين
`;
const ENGLISH = `
the of and to in a an is on that for with as by at from was were be this which its it are or has have had not will shall
`;
const FRENCH = `
le la les de des du un une et à en au aux que qui pour dans par sur avec est sont ce cette ces son sa ses leur ou ne pas a été
`;

/** Words that stand in any text of the languages we read: small ones, and those of every paper of cooperation. */
export const frequentWords: ReadonlySet<string> = new Set([ARABIC, ENGLISH, FRENCH].flatMap((words) => words.trim().split(/\s+/)));

/** The same of languages that we do not read: a text in one of them is none whose letters are wrong. */
const FOREIGN = `
der die das und ist von mit nicht ein eine auf für
el los las del y que por para con una como más
o os do da dos das em não com uma são
il lo gli di che è per non una della sono
het een van en niet op voor zijn
ve bir bu için ile olarak
از به که را این است با برای در
کے کی کا میں ہے سے اور کو
`;

export const foreignWords: ReadonlySet<string> = new Set(FOREIGN.trim().split(/\s+/));
