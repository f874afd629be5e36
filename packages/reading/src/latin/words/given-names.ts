import { wordSet } from '../phrases.ts';

/** Given names in use in the countries of the field, as English and French write them; those that are common words as well are left out. */
export const givenNames = wordSet(
  `
    mohammed mohamed mohammad muhammad mohamad mouhamed mouhamadou mamadou mahamadou mehmet ahmed ahmad ahmadou amadou mahmoud mahmud mostafa mustafa
    mustapha moustapha hassan hasan hussein husain hussain hossein houssine hossam ali omar oumar umar othman osman ousmane uthman khaled khalid
    ibrahim ibrahima brahim ismail ismael isma'il youssef yousef yusuf yousuf youssouf joseph moussa musa issa eissa souleymane suleiman sulaiman
    soliman yahya zakaria zakariya haroun younes younis younous ayoub adam idris idriss driss saleh salih salah saad saeed said sa'id salem salim
    samir sami samy tarek tariq tarik walid waleed wael nasser naser nabil nabeel nizar nidal majid majed maged mazen marwan marouane mounir munir
    mourad murad mehdi mahdi malik malek kamal kamel karim kareem jamal gamal jaber jaafar hamad hamed hamid hamza hani hany haitham hatem hisham
    hicham ghassan ghanem fahd fahad faisal faysal fawzi farid fouad fuad fathi fadi elias emad imad ehab ihab bilal bandar badr badreddine bader
    bashar bachir bashir basem basim bassam ayman amin amine amir ameer anas anwar ashraf achraf assem assad asaad abdullah abdallah abdoulaye
    abdulla abderrahmane abdurrahman abdulrahman abdelaziz abdulaziz abdelkader abdelmalek abdelmadjid abdelkrim abdelilah abdellatif abdellah
    abdelhamid abdelfattah abdessalam abdeslam abdou adel adil adnan akram alaa slim sofiane sofian taha tayeb tayyip recep yasser yasin yassine
    yacine yazid yaser youcef ziad ziyad zouhair zuhair zayed turki talal sultan saud sattam riyad ryad riad rachid rashid rashed ridha reda redouane
    ramzi rami ramy raed qassem qasim osama oussama noureddine nouredine nasreddine habib hakim hedi hechmi hissein jassim jasim kais kacem lotfi
    larbi lahcen lakhdar mokhtar moncef mongi mouloud moez nadir naim nour okba rafik ramtane sabri salman salmane sherif cherif shadi shawki taoufik
    tawfiq tijani wassim zine azzedine aziz chakib chaouki faouzi hamdi haykel
  `,
  `
    fatima fatma fatimah fatoumata khadija khadijah aisha aicha aïcha maryam mariam miriam zainab zeinab zineb zahra amina aminata amal amel hoda
    houda huda hanan hana hanane hind hiba iman imane ines laila leila layla lamia loubna lubna maha maissa mona mouna muna nadia nadine najat najla
    najwa naima nawal nezha noura nora nour rabab rania rasha reem rima rim sahar salma samia samira sana sanaa sara sarah sawsan selma shaima sihem
    siham souad soumaya suha suhair wafa wafaa yasmine yasmin zakia nouzha ghada dalal dina abir bouchra chadia dounia farida ferida ghizlane ikram
    ilham jamila kawtar ndeye ndèye hadja ramata rokhaya awa oumou mariame saran kadiatou siti sri rahma rahmatou nisreen nisrine mouzoun heba
  `,
  `
    john james robert michael william david richard thomas charles christopher daniel matthew anthony donald steven paul andrew joshua kenneth kevin
    brian george edward ronald timothy jason jeffrey gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander
    patrick frank raymond dennis jerry tyler aaron jose henry douglas peter nathan zachary kyle walter harold carl arthur roger keith jeremy lawrence
    terry albert willie jesse ralph roy louis philip martin simon hugh ian neil graham colin stuart derek nigel antonio antónio carlos luis juan
    miguel fernando francisco pedro pablo paolo marco giovanni giuseppe luigi mario sergio josep joão joao manuel rui mikhail sergey sergei vladimir
    dmitry dmitri ivan andrei nikolai igor boris oleg viktor yuri wang yang liu zhang hiroshi kenji takashi narendra rajiv ravi sanjay anil vijay
    tedros kofi kwame joko ban
  `,
  `
    mary patricia jennifer linda elizabeth barbara susan jessica karen nancy margaret lisa betty sandra ashley dorothy kimberly emily donna michelle
    carol amanda melissa deborah stephanie rebecca laura helen sharon cynthia kathleen amy angela anna ruth brenda pamela nicole katherine catherine
    christine janet julie maria martha diana teresa gloria ursula angela antonia isabel ana elena irina olga natalia ngozi amina winnie phumzile
    cristina federica giorgia claudia
  `,
  `bénédicte frédérique geneviève aissata aissatou fatou mariama adama issouf issoufou lassina moctar mokhtar lassana bakary karamoko toussaint dieudonné`,
  `
    jean pierre michel andre andré philippe rene rené jacques bernard alain christian gerard gérard francois françois christophe frederic frédéric
    emmanuel laurent stephane stéphane thierry nicolas pascal eric éric olivier julien sebastien sébastien guillaume antoine alexandre maxime mathieu
    vincent yves marcel claude henri didier denis gilles herve hervé bruno fabrice jerome jérôme arnaud etienne étienne xavier benoit benoît luc
    cedric cédric dominique mathilde marie nathalie isabelle sylvie catherine francoise françoise valerie valérie christelle sandrine veronique
    véronique celine céline chantal patricia brigitte monique jacqueline anne claire sophie audrey aurelie aurélie emilie émilie julie caroline
    helene hélène louise alice camille juliette florence agnes agnès beatrice béatrice corinne annick odile rokia djibril lamine macky bassirou
    alassane blaise idrissa faustin felix félix denis modibo oumarou ousseynou cheikh serigne el-hadj babacar pape papa seydou tidjane boubacar
    mahamat saleh hamidou salifou
  `,
);
