/** Words whose first letter is «و» of their own, and no «and». */
export const ROOT_WAW = [
  'وزارة', // ministry
  'وزير', // minister
  'وزراء', // ministers
  'وفد', // delegation
  'وفود', // delegations
  'وثائق', // documents
  'وثيقة', // document
  'وضع', // setting
  'وقاية', // prevention
  'وساطة', // mediation
  'وعي', // awareness
  'وسائل', // means
  'وسائط', // media
  'وظائف', // jobs
  'ورش', // workshops
  'ورشة', // workshop
  'وحدة', // unit
  'وحدات', // units
  'وطن', // homeland
  'وطنية', // national
  'وطني', // national
  'وقود', // fuel
  'وكالة', // agency
  'وكالات', // agencies
  'وكالتي', // two agencies
  'ولاية', // province
  'وقف', // stopping, endowment
  'وصول', // access
  'وقت', // time
  'وجبة', // meal
  'وجبات', // meals
  'واردات', // imports
  'ورق', // paper
  'وجه', // face
  'وجهات', // destinations
  'ودائع', // deposits
  'واسعة', // wide
  'واسع', // wide
  'وفق', // according to
  'وفقا', // according to
  'وفاء', // keeping
  'وراثة', // genetics
  'وراثية', // genetic
  'وثيق', // close
  'ورد', // appeared
  'وعد', // promise
  'وزن', // weight
  'وصف', // description
  'وسط', // middle
  'وجد', // found
] as const;
