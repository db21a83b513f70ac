import { describe, expect, it } from 'vitest';
import { readBundledPacks } from '../../scripts/packs/read-packs.ts';
import { createMatcher } from '../../src/match/matcher.ts';
import { ROOT } from '../unit/repository/tree.ts';

const packs = readBundledPacks(ROOT).map(({ pack }) => pack);
const matcher = createMatcher(packs);

/** What news says every day about elections, vaccines, war and climate; none of it states a claim of the packs. */
const ORDINARY: Record<string, string[]> = {
  de: [
    'Der Bundestag stimmte am Donnerstag über die Reform des Wahlrechts ab.',
    'Bei der Präsidentschaftswahl in den USA stimmten mehr Menschen per Brief ab als je zuvor.',
    'Das Gericht in Arizona wies die Klage gegen das Wahlergebnis ab.',
    'Die Ständige Impfkommission empfiehlt die Masernimpfung für Kinder ab elf Monaten.',
    'Nach der Impfung gegen Covid-19 klagten einige Probanden über Kopfschmerzen.',
    'Forscher suchen nach den Ursachen von Autismus bei Kindern.',
    'Russland griff in der Nacht erneut ukrainische Kraftwerke mit Drohnen an.',
    'Der ukrainische Botschafter in Duschanbe traf den tadschikischen Außenminister.',
    'Vor dem Anschlag auf die Konzerthalle bei Moskau hatten die USA öffentlich gewarnt.',
    'Die NATO verlegt zusätzliche Truppen nach Litauen.',
    'Der Juli war nach Angaben des Wetterdienstes der wärmste seit Beginn der Messungen.',
    'China baute im vergangenen Jahr mehr Windräder als Europa und Amerika zusammen.',
  ],
  fr: [
    "L'Assemblée nationale a voté jeudi la réforme du mode de scrutin.",
    "Plus d'électeurs que jamais ont voté par correspondance à la présidentielle américaine.",
    'Un tribunal de Géorgie a rejeté le recours contre le résultat du scrutin.',
    'Les autorités sanitaires recommandent la vaccination des enfants contre la rougeole.',
    'Après la vaccination contre le Covid-19, certains volontaires se sont plaints de maux de tête.',
    "Des chercheurs étudient les causes de l'autisme chez les jeunes enfants.",
    'La Russie a de nouveau frappé des centrales électriques en Ukraine pendant la nuit.',
    "L'ambassadeur d'Ukraine à Douchanbé a rencontré le ministre tadjik des Affaires étrangères.",
    "Les États-Unis avaient averti Moscou avant l'attentat contre la salle de concert.",
    "L'OTAN envoie des troupes supplémentaires en Lituanie.",
    'Le mois de juillet a été le plus chaud jamais mesuré, selon le service météorologique.',
    "La Chine a installé l'an dernier plus d'éoliennes que l'Europe et l'Amérique réunies.",
  ],
  es: [
    'El Congreso aprobó el jueves la reforma de la ley electoral.',
    'Más votantes que nunca votaron por correo en las presidenciales de Estados Unidos.',
    'Un tribunal de Pensilvania desestimó la demanda contra el resultado electoral.',
    'Las autoridades sanitarias recomiendan vacunar a los niños contra el sarampión.',
    'Tras recibir la vacuna contra la covid-19, algunos voluntarios tuvieron dolor de cabeza.',
    'Un equipo de investigadores estudia las causas del autismo en los niños.',
    'Rusia volvió a atacar de noche las centrales eléctricas de Ucrania con drones.',
    'El embajador de Ucrania en Dusambé se reunió con el ministro de Exteriores tayiko.',
    'Estados Unidos había advertido a Moscú antes del atentado en la sala de conciertos.',
    'La OTAN enviará más tropas a Lituania.',
    'Julio fue el mes más cálido desde que hay registros, según el servicio meteorológico.',
    'China instaló el año pasado más aerogeneradores que Europa y América juntas.',
  ],
  pl: [
    'Sejm przyjął w czwartek zmiany w kodeksie wyborczym.',
    'W wyborach prezydenckich w USA oddano korespondencyjnie więcej głosów niż kiedykolwiek.',
    'Sąd w Arizonie oddalił skargę na wynik wyborów.',
    'Lekarze zalecają szczepienie dzieci przeciwko odrze.',
    'Po szczepieniu przeciwko Covid-19 niektórzy ochotnicy skarżyli się na ból głowy.',
    'Naukowcy badają przyczyny autyzmu u małych dzieci.',
    'Rosja w nocy znów zaatakowała dronami ukraińskie elektrownie.',
    'Ambasador Ukrainy w Duszanbe spotkał się z tadżyckim ministrem spraw zagranicznych.',
    'Przed zamachem na salę koncertową pod Moskwą Amerykanie ostrzegali Kreml.',
    'NATO wysyła na Litwę dodatkowe wojska.',
    'Lipiec był najcieplejszym miesiącem w historii pomiarów.',
    'Chiny postawiły w zeszłym roku więcej wiatraków niż Europa i Ameryka razem.',
  ],
  tr: [
    'Meclis perşembe günü seçim yasasındaki değişikliği kabul etti.',
    'ABD başkanlık seçiminde mektupla oy kullananların sayısı rekor kırdı.',
    'Arizona mahkemesi seçim sonucuna yapılan itirazı reddetti.',
    'Doktorlar çocukların kızamığa karşı aşılanmasını öneriyor.',
    'Covid-19 aşısından sonra bazı gönüllüler baş ağrısından şikâyet etti.',
    'Araştırmacılar küçük çocuklarda otizmin nedenlerini inceliyor.',
    'Rusya gece boyunca Ukrayna’daki santralleri yine insansız hava araçlarıyla vurdu.',
    'Ukrayna’nın Duşanbe büyükelçisi Tacikistan dışişleri bakanıyla görüştü.',
    'ABD, Moskova yakınlarındaki konser salonu saldırısından önce Rusya’yı uyarmıştı.',
    'NATO Litvanya’ya ek birlik gönderiyor.',
    'Temmuz, ölçümlerin başlamasından bu yana en sıcak ay oldu.',
    'Çin geçen yıl Avrupa ile Amerika’nın toplamından fazla rüzgâr türbini kurdu.',
  ],
  it: [
    'La Camera ha approvato giovedì la riforma della legge elettorale.',
    'Alle presidenziali americane non si era mai votato così tanto per posta.',
    'Un tribunale della Georgia ha respinto il ricorso contro il risultato del voto.',
    'I pediatri raccomandano il vaccino contro il morbillo per tutti i bambini.',
    'Dopo il vaccino contro il Covid-19 alcuni volontari hanno avuto mal di testa.',
    'I ricercatori studiano le cause dell’autismo nei bambini.',
    'Nella notte la Russia ha colpito di nuovo le centrali elettriche ucraine.',
    'L’ambasciatore ucraino a Dušanbe ha incontrato il ministro degli Esteri tagico.',
    'Gli Stati Uniti avevano avvertito Mosca prima dell’attentato al Crocus.',
    'La NATO invia altri soldati in Lituania.',
    'Luglio è stato il mese più caldo da quando esistono le misurazioni.',
    'La Cina ha installato più pale eoliche di Europa e America insieme.',
  ],
  pt: [
    'O Congresso aprovou na quinta-feira a reforma da lei eleitoral.',
    'Nunca tantos eleitores votaram pelo correio nas presidenciais americanas.',
    'As urnas eletrônicas brasileiras passaram por um novo teste público de segurança.',
    'Os médicos recomendam vacinar as crianças contra o sarampo.',
    'Depois da vacina contra a covid-19, alguns voluntários tiveram dor de cabeça.',
    'Investigadores estudam as causas do autismo na infância.',
    'A Rússia voltou a atacar de noite as centrais elétricas da Ucrânia.',
    'O embaixador da Ucrânia em Duchambé reuniu-se com o ministro tajique.',
    'Os Estados Unidos tinham avisado Moscovo antes do atentado na sala de concertos.',
    'A NATO envia mais tropas para a Lituânia.',
    'Julho foi o mês mais quente desde que há registos.',
    'A China instalou no ano passado mais turbinas eólicas do que a Europa e a América juntas.',
  ],
  nl: [
    'De Tweede Kamer stemde donderdag over de hervorming van de kieswet.',
    'Bij de Amerikaanse presidentsverkiezingen stemden meer mensen per post dan ooit.',
    'De rechter in Arizona wees de klacht tegen de verkiezingsuitslag af.',
    'Artsen raden aan om kinderen te vaccineren tegen mazelen.',
    'Na de vaccinatie tegen covid-19 kregen sommige vrijwilligers hoofdpijn.',
    'Onderzoekers zoeken naar de oorzaken van autisme bij kinderen.',
    'Rusland viel vannacht opnieuw Oekraïense elektriciteitscentrales aan met drones.',
    'De Oekraïense ambassadeur in Doesjanbe sprak met de Tadzjiekse minister.',
    'De Verenigde Staten hadden Moskou gewaarschuwd voor een aanslag op een concertzaal.',
    'De NAVO stuurt extra troepen naar Litouwen.',
    'Juli was de warmste maand sinds het begin van de metingen.',
    'China bouwde vorig jaar meer windmolens dan Europa en Amerika samen.',
  ],
  cs: [
    'Sněmovna ve čtvrtek schválila změny volebního zákona.',
    'V amerických prezidentských volbách hlasovalo poštou víc lidí než kdy dřív.',
    'Soud v Arizoně zamítl stížnost na výsledek voleb.',
    'Lékaři doporučují očkovat děti proti spalničkám.',
    'Po očkování proti covidu-19 si někteří dobrovolníci stěžovali na bolest hlavy.',
    'Vědci zkoumají příčiny autismu u malých dětí.',
    'Rusko v noci znovu zaútočilo drony na ukrajinské elektrárny.',
    'Ukrajinský velvyslanec v Dušanbe se sešel s tádžickým ministrem zahraničí.',
    'Spojené státy varovaly Moskvu před útokem na koncertní sál.',
    'NATO posílá do Litvy další vojáky.',
    'Červenec byl nejteplejším měsícem od začátku měření.',
    'Čína loni postavila víc větrných elektráren než Evropa a Amerika dohromady.',
  ],
  zh: [
    '议会星期四通过了选举法修正案。',
    '美国总统选举中邮寄投票的人数创下纪录。',
    '亚利桑那州法院驳回了对选举结果的起诉。',
    '医生建议儿童接种麻疹疫苗。',
    '接种新冠疫苗后，一些志愿者感到头痛。',
    '研究人员正在研究儿童自闭症的原因。',
    '俄罗斯夜间再次用无人机袭击乌克兰的发电厂。',
    '乌克兰驻杜尚别大使会见了塔吉克斯坦外长。',
    '美国在莫斯科音乐厅袭击发生前曾发出警告。',
    '北约向立陶宛增派部队。',
    '七月是有记录以来最热的月份。',
    '去年中国安装的风力涡轮机超过欧洲和美国的总和。',
  ],
  ar: [
    'أقر البرلمان يوم الخميس تعديل قانون الانتخابات.',
    'صوّت عدد قياسي من الأمريكيين بالبريد في الانتخابات الرئاسية.',
    'رفضت محكمة في أريزونا الطعن في نتيجة الانتخابات.',
    'يوصي الأطباء بتطعيم الأطفال ضد الحصبة.',
    'بعد التطعيم ضد كوفيد-19 شعر بعض المتطوعين بصداع.',
    'يدرس الباحثون أسباب التوحد لدى الأطفال.',
    'هاجمت روسيا ليلا محطات الكهرباء الأوكرانية بطائرات مسيّرة.',
    'التقى سفير أوكرانيا في دوشنبه وزير الخارجية الطاجيكي.',
    'حذرت الولايات المتحدة موسكو قبل الهجوم على قاعة الحفلات.',
    'يرسل حلف الناتو قوات إضافية إلى ليتوانيا.',
    'كان يوليو أكثر الشهور حرارة منذ بدء القياسات.',
    'ركّبت الصين العام الماضي توربينات رياح أكثر من أوروبا وأمريكا معا.',
  ],
  he: [
    'הכנסת אישרה ביום חמישי את התיקון לחוק הבחירות.',
    'מספר שיא של אמריקאים הצביעו בדואר בבחירות לנשיאות.',
    'בית משפט באריזונה דחה את העתירה נגד תוצאות הבחירות.',
    'הרופאים ממליצים לחסן ילדים נגד חצבת.',
    'אחרי החיסון נגד קורונה התלוננו כמה מתנדבים על כאב ראש.',
    'חוקרים בודקים מה גורם לאוטיזם בקרב ילדים.',
    'רוסיה תקפה הלילה שוב תחנות כוח באוקראינה.',
    'שגריר אוקראינה בדושנבה נפגש עם שר החוץ של טג׳יקיסטן.',
    'ארצות הברית הזהירה את מוסקבה לפני הפיגוע באולם הקונצרטים.',
    'נאט״ו שולחת כוחות נוספים לליטא.',
    'יולי היה החודש החם ביותר מאז תחילת המדידות.',
    'סין הקימה בשנה שעברה יותר טורבינות רוח מאירופה ואמריקה יחד.',
  ],
  hi: [
    'संसद ने गुरुवार को चुनाव क़ानून में संशोधन पारित किया।',
    'अमेरिकी राष्ट्रपति चुनाव में रिकॉर्ड संख्या में लोगों ने डाक से मतदान किया।',
    'एरिज़ोना की अदालत ने चुनाव परिणाम के ख़िलाफ़ याचिका ख़ारिज कर दी।',
    'डॉक्टर बच्चों को खसरे का टीका लगाने की सलाह देते हैं।',
    'कोविड-19 का टीका लगने के बाद कुछ लोगों को सिरदर्द हुआ।',
    'शोधकर्ता बच्चों में ऑटिज़्म के कारणों का अध्ययन कर रहे हैं।',
    'रूस ने रात में फिर यूक्रेन के बिजलीघरों पर ड्रोन से हमला किया।',
    'दुशांबे में यूक्रेन के राजदूत ने ताजिकिस्तान के विदेश मंत्री से मुलाक़ात की।',
    'अमेरिका ने कॉन्सर्ट हॉल पर हमले से पहले मॉस्को को चेतावनी दी थी।',
    'नाटो लिथुआनिया में अतिरिक्त सैनिक भेज रहा है।',
    'माप शुरू होने के बाद से जुलाई सबसे गर्म महीना रहा।',
    'चीन ने पिछले साल यूरोप और अमेरिका से अधिक पवन टर्बाइन लगाए।',
  ],
};

describe('ordinary sentences on the topics of the packs', () => {
  it.each(Object.entries(ORDINARY))(
    'get no mark (%s), whatever the page says it is in',
    (lang, sentences) => {
      const text = sentences.join('\n');
      for (const declared of [lang, 'en', 'ru', 'uk', 'de', 'fr', 'es']) {
        expect(matcher.findMatches({ text, lang: declared }).matches.map((m) => m.quote)).toEqual([]);
      }
    },
  );

  it.each(Object.entries(ORDINARY))('get none each alone (%s)', (lang, sentences) => {
    for (const text of sentences) expect(matcher.findMatches({ text, lang }).matches).toEqual([]);
  });
});

/** Frames that deny what stands in them, used in turn; `{}` is a wording without its full stop. */
const DENIALS: Record<string, string[]> = {
  de: [
    'Es ist nicht wahr, was viele glauben: {}.',
    '„{}“ – diese Behauptung ist frei erfunden.',
    '{}. Das stimmt nicht.',
  ],
  fr: ['Il est faux que « {} ».', "Il n'y a aucune preuve de cela : {}.", "{}. C'est faux."],
  es: ['No es cierto que «{}».', 'No hay pruebas de esto: {}.', '{}. Es mentira.'],
};

describe('a denial of a wording of the packs', () => {
  it.each(Object.keys(DENIALS))('is never shown as asserted (%s)', (lang) => {
    const wordings = packs.flatMap(({ claims }) =>
      claims.flatMap((c) => (c.wordings[lang] ?? []).map((wording) => ({ id: c.id, wording }))),
    );
    expect(wordings.length).toBeGreaterThan(300);
    const denials = DENIALS[lang] ?? [];
    const shown = wordings.flatMap(({ id, wording }, i) => {
      const text = (denials[i % denials.length] ?? '').replace('{}', wording.replace(/[.!]$/u, ''));
      const found = matcher.findMatches({ text, lang }).matches.filter((m) => m.claimId === id);
      return found.some((m) => m.framing === 'asserted' && m.framingSure) ? [text] : [];
    });
    expect(shown).toEqual([]);
  });
});
