/** Towns, and words of their kind, by which treaties of the world and of the region are known: «the Geneva convention». */
export const TREATY_TOWNS = [
  'جنيف', // Geneva
  'فيينا', // Vienna
  'لاهاي', // The Hague
  'روما', // Rome
  'باريس', // Paris
  'كيوتو', // Kyoto
  'مونتريال', // Montreal
  'بازل', // Basel
  'ستوكهولم', // Stockholm
  'استكهولم', // Stockholm, another spelling
  'ستكهولم', // Stockholm, another spelling
  'روتردام', // Rotterdam
  'برشلونة', // Barcelona
  'لوزان', // Lausanne
  'سيفر', // Sèvres
  'فرساي', // Versailles
  'مونترو', // Montreux
  'أوسلو', // Oslo
  'أوتاوا', // Ottawa
  'مينسك', // Minsk
  'دايتون', // Dayton
  'مينامات', // Minamata
  'ميناماتا', // Minamata
  'بودابست', // Budapest
  'إسطنبول', // Istanbul
  'اسطنبول', // Istanbul, another spelling
  'هلسنكي', // Helsinki
  'شنغن', // Schengen
  'شينغن', // Schengen, another spelling
  'دبلن', // Dublin
  'لومي', // Lomé
  'كوتونو', // Cotonou
  'أبوجا', // Abuja
  'أروشا', // Arusha
  'مابوتو', // Maputo
  'مالابو', // Malabo
  'سايكس بيكو', // Sykes–Picot
  'سايكس', // Sykes(–Picot)
  'سيداو', // CEDAW
  'رامسار', // Ramsar
  'سايتس', // CITES
  'كامب ديفيد', // Camp David
  'وادي عربة', // Wadi Araba
  'إبراهيم', // the Abraham accords
  'الطائف', // Taif
  'الرياض', // Riyadh
  'جدة', // Jeddah
  'مكة', // Mecca
  'العلا', // Al-Ula
  'الدوحة', // Doha
  'القاهرة', // Cairo
  'أضنة', // Adana
  'سنجار', // Sinjar
  'أربيل', // Erbil
  'بغداد', // Baghdad
  'سعدآباد', // Saadabad
  'نيفاشا', // Naivasha
  'جوبا', // Juba
  'أديس أبابا', // Addis Ababa
  'الصخيرات', // Skhirat
  'مراكش', // Marrakesh
  'أغادير', // Agadir
  'أكادير', // Agadir, another spelling
  'إيفيان', // Évian
  'باردو', // Bardo
  'الحديدة', // Hodeida
  'أستانا', // Astana
  'لوساكا', // Lusaka
  'بريتوريا', // Pretoria
] as const;
