/** A news agency by the names and letters that credits and reports use, in three languages. */
export interface Agency {
  readonly id: string;
  readonly ar: readonly string[];
  readonly en: readonly string[];
  readonly fr: readonly string[];
}

const agency = (id: string, [ar, en, fr = []]: readonly [readonly string[], readonly string[], (readonly string[])?]): Agency => ({ id, ar, en, fr });

/** Agencies that outlets in our languages quote; the first name of each language is what it is called. */
export const agencies: readonly Agency[] = [
  agency('spa', [['وكالة الأنباء السعودية', 'واس'], ['Saudi Press Agency', 'SPA'], ['Agence de presse saoudienne']]),
  agency('mena', [['وكالة أنباء الشرق الأوسط', 'أ ش أ', 'أش أ', 'أ.ش.أ'], ['Middle East News Agency', 'MENA'], ['Agence de presse du Moyen-Orient']]),
  agency('petra', [['وكالة الأنباء الأردنية', 'بترا'], ['Jordan News Agency', 'Petra'], ['Agence de presse jordanienne']]),
  agency('wam', [['وكالة أنباء الإمارات', 'وكالة الأنباء الإماراتية', 'وام'], ['Emirates News Agency', 'WAM'], ['Agence de presse des Émirats']]),
  agency('qna', [['وكالة الأنباء القطرية', 'قنا'], ['Qatar News Agency', 'QNA'], ['Agence de presse qatarie']]),
  agency('kuna', [['وكالة الأنباء الكويتية', 'كونا'], ['Kuwait News Agency', 'KUNA'], ['Agence de presse koweïtienne']]),
  agency('bna', [['وكالة أنباء البحرين', 'بنا'], ['Bahrain News Agency', 'BNA'], ['Agence de presse de Bahreïn']]),
  agency('ona', [['وكالة الأنباء العمانية', 'العمانية'], ['Oman News Agency', 'ONA'], ['Agence de presse omanaise']]),
  agency('wafa', [['وكالة الأنباء والمعلومات الفلسطينية', 'وكالة الأنباء الفلسطينية', 'وفا'], ['Palestine News and Information Agency', 'Palestinian News Agency', 'WAFA'], ['Agence de presse palestinienne']]),
  agency('map', [['وكالة المغرب العربي للأنباء', 'و م ع', 'ومع', 'لاماب'], ['Maghreb Arabe Presse', 'Moroccan News Agency', 'MAP'], ['Agence marocaine de presse']]),
  agency('aps-dz', [['وكالة الأنباء الجزائرية', 'واج', 'وأج'], ['Algeria Press Service', 'APS'], ['Algérie Presse Service']]),
  agency('tap', [['وكالة تونس أفريقيا للأنباء', 'وكالة تونس إفريقيا للأنباء', 'وات'], ['Tunis Afrique Presse', 'TAP']]),
  agency('lana', [['وكالة الأنباء الليبية', 'وال'], ['Libyan News Agency', 'LANA'], ['Agence de presse libyenne']]),
  agency('ami', [['الوكالة الموريتانية للأنباء', 'وما'], ['Mauritanian News Agency', 'AMI'], ['Agence mauritanienne d’information']]),
  agency('suna', [['وكالة السودان للأنباء', 'سونا'], ['Sudan News Agency', 'SUNA'], ['Agence soudanaise de presse']]),
  agency('saba', [['وكالة الأنباء اليمنية', 'سبأ'], ['Yemen News Agency', 'Saba'], ['Agence de presse yéménite']]),
  agency('ina', [['وكالة الأنباء العراقية', 'واع'], ['Iraqi News Agency', 'INA'], ['Agence de presse irakienne']]),
  agency('sana', [['الوكالة العربية السورية للأنباء', 'سانا'], ['Syrian Arab News Agency', 'SANA'], ['Agence arabe syrienne']]),
  agency('nna', [['الوكالة الوطنية للإعلام'], ['National News Agency', 'NNA'], ['Agence nationale de l’information', 'ANI']]),
  agency('una', [['اتحاد وكالات أنباء دول منظمة التعاون الإسلامي', 'اتحاد وكالات أنباء منظمة التعاون الإسلامي', 'وكالة الأنباء الإسلامية الدولية', 'يونا', 'إينا'], ['Union of OIC News Agencies', 'UNA'], ['Union des agences de presse de l’OCI']]),
  agency('reuters', [['رويترز'], ['Reuters']]),
  agency('afp', [['وكالة الصحافة الفرنسية', 'فرانس برس', 'أ ف ب', 'ا ف ب', 'أ.ف.ب'], ['Agence France-Presse', 'AFP']]),
  agency('ap', [['أسوشيتد برس', 'أسوشيتدبرس', 'أ ب'], ['Associated Press', 'AP']]),
  agency('dpa', [['وكالة الأنباء الألمانية', 'د ب أ', 'د.ب.أ'], ['Deutsche Presse-Agentur', 'DPA']]),
  agency('efe', [['وكالة الأنباء الإسبانية', 'إفي'], ['EFE']]),
  agency('ansa', [['وكالة الأنباء الإيطالية', 'أنسا'], ['ANSA']]),
  agency('anadolu', [['وكالة الأناضول', 'الأناضول'], ['Anadolu Agency', 'Anadolu'], ['Agence Anadolu']]),
  agency('xinhua', [['شينخوا'], ['Xinhua'], ['Chine nouvelle']]),
  agency('sputnik', [['سبوتنيك'], ['Sputnik']]),
  agency('tass', [['تاس'], ['TASS']]),
  agency('irna', [['وكالة الجمهورية الإسلامية للأنباء', 'إرنا'], ['Islamic Republic News Agency', 'IRNA']]),
  agency('app', [['وكالة الأنباء الباكستانية'], ['Associated Press of Pakistan', 'APP']]),
  agency('bernama', [['برناما'], ['Bernama']]),
  agency('antara', [['أنتارا'], ['Antara']]),
];
