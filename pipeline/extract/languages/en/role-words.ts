import type { RoleName } from "../../roles.ts";

/** Small words that rules ask for, by what they do. */
export const ROLES = {
  and: "and",
  or: "or",
  to: "to through till until",
  between: "between",
  from: "from",
  in: "in",
  out: "out",
  of: "of",
  every: "every each apiece",
  per: "per",
  for: "for",
  a: "a an",
  the: "the",
  by: "by",
  over: "over",
  times: "times",
  timesSign: "x",
  up: "up down",
  movement:
    "move moved moving improve improved improving improves improvement worsen worsened worsening worsens deteriorate deteriorated deteriorating develop developed evolve evolved swing swung progress progressed switch switched shift shifts shifting shifted revised changed change went gone going go",
  adverbMultiple: "twice thrice",
  as: "as",
  than: "than",
  that: "that",
  half: "half",
  them: "them these those whom which",
  one: "one",
  with: "with",
  // what may follow a multiple: "double the", "twice that", "three times its"
  multiplied: "the that those its their his her our what this last as these",
  // comparison words behind "22 times"
  compared:
    "as that those the more less higher lower greater larger smaller bigger fewer better worse faster slower likelier likely older younger stronger cheaper dearer longer shorter what its their his this above below over",
  // what makes "points" of a share rather than of a score
  shareWord:
    "share rate percentage proportion prevalence ownership unemployment inflation employment coverage attendance turnout literacy support approval poverty enrolment enrollment participation interest retention adherence rating",
  indexWord: "index indices score scores scored dow ftse nasdaq dax nikkei stoxx composite exam exams",
  scoreWord:
    "test tests average shares game games match mark marks grade grades ratings stock stocks exchange market markets",
  agedNoun: "age ages aged ageing expectancy",
  copula: "is was were are am be been being remained remains stood turned turns aged",
  clockWord: "noon midnight am pm gmt utc est cet bst o'clock",
  sampleSize: "n",
  plus: "plus",
  // verbs of what happens to one after the other: "six people die each day"
  happens:
    "occur occurs occurred happen happens happened emerge emerges arise arises develop develops acquire acquires contract contracts need needs start starts begin quit quits fall falls fell suffer suffers overdose overdoses undergo undergoes give gives die dies died dying killed born infected diagnosed arrive arrives arrived admitted injured hurt treated served fed reported recorded registered lost visit visited attend attended seek sought come came call called contact contacted join joined leave left enter entered hospitalised hospitalized arrested murdered evicted",
  // verbs whose length of time is told: "heals in three weeks", "results in 15 minutes"
  completes:
    "heal heals healed healing recover recovers recovered resolve resolves resolved subside subsides subsided complete completes completed cure cures cured results respond responds responded",
  // what is done with money: "spent €4 on", "set aside €4 for", "received €4 from", "sell for €4"
  spends: "spend spends spent spending invest invests invested investing",
  funds:
    "approve approves approved allocate allocates allocated earmark earmarks earmarked budget budgeted pledge pledges pledged commit commits committed authorize authorizes authorized authorise authorises authorised grant grants granted award awards awarded provide provides provided contribute contributes contributed deliver delivers delivered set sets donate donates donated",
  receives: "receive receives received get gets got collect collects collected raise raises raised obtain obtained",
  sells: "sell sells sold retail retails retailed",
  // "on a normal day"
  usual: "normal typical usual busy quiet",
  // what is there now, in an aside of what is asked for: "cut the fee, now €40, to €20"
  standing: "still now currently today presently",
  // labels whose number says how high or of which kind
  rank: "level phase stage type class grade category tier schedule",
  // symbols of test statistics and coefficients, in front of a comparison sign or a bracket
  statistic: "p r t f z d q g h u w df chi χ β κ ρ λ ω η τ φ tau rho eta omega lambda phi",
  // the square of these is printed behind them: "R2", "I²", "χ2"
  squared: "i r χ chi η",
  // coefficients by name: "a kappa of 0.7"
  coefficient: "kappa alpha beta",
  // "9-valent", "5-mer": what a chemist calls so is no count
  nameSuffix: "valent mer plex",
  // degrees of latitude and longitude: "45° N"
  compass: "n s e w",
  // "a family of four": people, whatever word follows
  // what has become of people, told without a noun: "23 dead, 140 injured"
  personState:
    "dead deceased injured wounded missing homeless unaccounted hospitalised hospitalized unemployed jobless stranded displaced",
  // the spread in a bracket behind a mean: "3.4 (SD 1.2) units"
  deviation: "sd se sem deviation",
  // "2012 prices", "2019 levels": a year, no count
  yearNoun: "prices levels",
  others: "others ones",
  // "the corresponding figure for men": of what was told before, of others
  counterpart: "corresponding comparable equivalent same respective",
  // "half the rate of pupils": what is measured of each group alike, and no whole
  likelihood: "rate rates risk risks odds likelihood probability prevalence incidence price prices",
  // "hand over 37% of it": the particle is no hedge
  handing: "hand hands handed handing sign signs signed signing",
  groupNoun:
    "family household households families crew gang party panel staff team teams cohort sample class classes jury squad trio crowd audience cast choir contingent delegation throng mob mother father mum mom dad parent parents grandmother grandfather grandparents",
  // their bare levels are points of an index: "the Dow ended at 26,000"
  stockIndex:
    "dow ftse nasdaq dax nikkei stoxx cac kospi sensex nifty ibex topix asx tsx bovespa ibovespa seng composite ordinaries klci kosdaq taiex djia benchmark index pmi cpi ppi aqi hdi gini vix",
  // of these games "points" are points
  sportWord:
    "rebounds rebound assists steals playoffs playoff striker goalkeeper quarterback touchdown touchdowns innings league tournament",
  // "at pH 7.4"
  acidity: "ph",
  // how groups of a study differ, and what of one group alone is no ratio
  effect: "associated association linked odds risk risks hazard hazards likely likelier unlikely related correlated",
  but: "but",
  former: "former",
  latter: "latter",
  // "nine weeks instead of four", "nine weeks, whereas the law allows four"
  instead: "instead",
  contrast: "whereas while although though but",
  grants: "allow allows allowed permit permits permitted require requires required prescribe prescribes prescribed",
  meanWord: "mean median average averaged averages",
  // what stands for a level told before: "in 2019 it was 38"
  itself: "it",
  they: "they these",
  // "one business day"
  ofTime: "business working calendar full whole consecutive successive straight",
  olderWord: "older younger",
  whoever: "who",
  // "half past nine"
  past: "past",
  // "the aim is four"
  level: "aim target goal objective figure norm standard benchmark limit ceiling minimum maximum",
  // "a third straight year"
  running: "straight consecutive successive running",
  // "a few hundred", "a couple of dozen"
  vagueNumber: "few several many couple",
  sportSpan: "innings inning games matches overs starts appearances attempts tries outings sets rounds races",
  pollWord: "poll polls vote votes voters camp majority referendum election",
  hoursWord: "hours hrs hour hr h",
  oneOther: "another can could who day hand side way thing knows cannot must should would may might will",
  demonstrative: "this that the which each every no any some either neither next last another",
  valueWord: "value values",
  someone: "he she i him her",
  headcount:
    "enrolment enrollment employment unemployment electorate membership workforce population attendance attendances crowds readership headcount turnout toll",
  against: "against versus vs v",
  timeWord: "last next this previous earlier later ago",
  timeShift: "earlier later before ago after previously",
  ratioNoun: "ratio ratios hr rr aor ahr irr smr odds",
  // only in capitals
  ratioSign: "or",
  relative: "relative",
  risk: "risk risks hazard hazards",
  numberWord: "number numbers total totals count counts tally toll",
  at: "at",
  setAt:
    "set sets put puts capped stood stands stand fixed estimated remains remained remain stays stayed averaged averages peaked peaks starts started limited kept begins began is are was were",
  extra: "other further more additional extra",
  // "a further thousand", "another million"
  oneMore: "further additional another extra",
  // "the 300 recommended", "the 18 promised"
  setFor:
    "recommended required needed planned promised forecast expected targeted agreed budgeted scheduled permitted predicted projected advised pledged intended foreseen prescribed",
  // "below the 20 that the rules require"
  beyond: "below above under beyond",
  // "by a factor of five"
  factor: "factor",
  // "312 on board", "312 aboard"
  aboard: "board aboard",
  // "built for 7,000", "room for 400"
  roomFor: "built designed meant intended space room capacity",
  // what only people do: "four hundred signed"
  doneByPeople:
    "sign signed apply applied complain complained volunteer volunteered vote voted smoke smoked smokes marry married retire retired agree agreed disagree disagreed say said think thought believe believed want wanted hope hoped know knew feel felt prefer preferred attend attended graduate graduated flee fled emigrate emigrated admit admitted deny denied ask asked watch watched pray prayed protest protested march marched gather gathered refuse refused quit",
  // "the remaining third", "the poorest fifth": a part by what parts it off
  portion:
    "remaining poorest richest wealthiest deprived affluent oldest youngest lowest highest largest smallest top bottom upper lower",
  estimatedWord: "estimated reported average",
  pairing: "than against with latter former versus vs",
  notCounted:
    "sizes lengths widths heights weights depths speeds levels rates ages prices costs averages times years months weeks days hours minutes points percent terms news data statistics estimates findings",
  agePrefix: "under over",
  everyPerson: "anyone everyone those nobody someone all",
  agedOne: "youngest oldest eldest",
  // what befalls people and not things
  fate: "benefit benefited die dies died survive survives survived drown drowns drowned overdosed diagnosed vaccinated immunised immunized arrested detained jailed imprisoned sentenced convicted prosecuted hospitalised hospitalized infected injured wounded hurt admitted discharged treated interviewed enrolled recruited evicted deported tested screened relapsed smoked injected",
  // what points are given for: "a mean score of 512", "pupils scored 512"
  score: "score scored rated",
  // "the 20 most expensive streets"
  superlative: "most least",
  // whose gallon: "3 US gallons", "an imperial pint"
  unitSystem: "us uk imperial",
  // the scale of earthquakes: "a magnitude 6.2 quake", "a 6.2-magnitude quake"
  magnitude: "magnitude",
  // verbs whose bare object is people: "the plant employs 450", "a blast went off, killing six"
  employs:
    "killing injuring wounding hospitalising hospitalizing arrested detained jailed convicted sentenced acquitted evicted deported employ employs employed employing hire hires hired hiring recruit recruits recruited sleeps",
  // what is told in money, even where no currency is printed: "a deficit of 1.6 billion"
  sumNoun:
    "deficit deficits surplus surpluses debt debts profit profits loss losses revenue revenues turnover budget valuation capitalisation capitalization earnings proceeds income spending expenditure",
  // "voted 62-35", "ruled 5-4": votes for and against
  voting: "vote voted votes voting ruled decided approved passed rejected adopted defeated",
  // pounds behind these, or in front of them, are a weight
  weighing:
    "weigh weighs weighed weighing weight weights payload tow tows towed towing lift lifts lifted lifting heavier heavy lighter overweight underweight lose loses lost losing shed sheds",
  // what a number beside another tells of the same thing
  extreme:
    "shortest longest lowest highest smallest largest least most minimum maximum min max youngest oldest eldest median mean average control controls placebo",
  turn: "turn turns turned turning",
  reached: "on at is to or",
  prefix: "now under over mid pre post plus minus early late sub non near about",
  // money that is given for years to come
  allotted:
    "aside allocated allocates earmarked reserved budgeted appropriated committed pledged pledges allotted allots",
  // "take up smoking": what people begin to do
  // "every second man"
  alternate: "second other",
  // "forty of us"
  us: "us you",
  // "in its yearly report"
  yearly: "annual yearly",
  price: "price prices cost costs fee fees charge charges fine fines fare fares rent rents wage wages salary salaries",
  takes: "take takes took taking",
  // "40 such cases"
  alike: "such",
  // "a waiting list of 60": of people
  // "at present"
  present: "present",
  // "plans ten new lines"
  planning: "plan plans planned",
  regional: "regional",
  outside: "outside",
  // "most came from Mali"
  comes: "come comes came arrive arrives arrived originate originates originated",
  // "in the year that followed"
  followed: "followed",
  // "were born abroad, chiefly in Chad"
  born: "born",
  // "jailed for nine years for a robbery in 2022"
  punished: "sentenced sentences sentencing fined fines fining jailed imprisoned",
  // "half as many again"
  again: "again",
  // "in March alone": a part of the time that is told of
  sole: "alone",
  // "no class may exceed 30 pupils"
  nothing: "no nobody",
  // what is traded, and those who trade: "the index shed 12 points", "gainers beat losers"
  traded:
    "shares stocks index benchmark bourse turnover yields gainers losers advancers decliners session trading forint zloty rupee yen peso ruble rouble rand lira won baht ringgit",
  // "picked up to 1.8%": with "up" they rise
  picking: "pick picks picked picking tick ticks ticked ticking nudge nudges nudged edge edges edged",
  // "at the time of the reform", "at the height of the crisis"
  moment: "time height peak start beginning outset end turn moment close",
  // "for the full year"
  entire: "full whole entire",
  // "waits then averaged five weeks": how things stood
  stood: "was were stood averaged numbered totalled totaled ran lay cost had amounted accounted represented",
  listNoun: "list lists queue queues",
  pointing: "all these those other both latter former same last",
  adjectiveMultiple: "double triple treble quadruple",
  // "a six-figure sum": joined to a number, no number of anything
  joinedIdiom: "figure",
  // "clocked 2:03:11"
  clocks: "clock clocks clocked ran run runs timed",
  // "its 0-60 time"
  sprint: "time times sprint dash run acceleration",
  // "the 400m hurdles", "50m pools"
  course:
    "hurdles sprints races heats finals relays lengths pools runners sprinters swimmers waves walls towers masts blades yachts ropes poles cables trenches tunnels",
  // "a three-time winner"
  occasion: "time times",
  // "the storm dropped 2 inches of rain": what it lets fall
  drops: "drop drops dropped dropping",
  // "missed the cut by 11 shots", "avoided a rise of 5%"
  misses: "miss misses missed missing survive survives survived beat beats avoid avoids avoided averted escaped",
  // "died at 61", "left school at 14", "turned professional at 17", "whoever quits at 40"
  lifeEvent:
    "die dies died dying retire retires retired retiring marry marries married marrying widowed orphaned school professional quit quits quitting smoke smoking smoked drink drinking drank inject injecting injected pregnant mother",
  // "4K video", "an 8K screen"
  picture:
    "video videos footage film tv tvs television televisions screen screens display displays monitor monitors camera cameras resolution streaming projector projectors picture pictures",
  // "the 4x100m relay"
  relayWord: "relay relays medley",
  // "150 metres wide and 20 deep"
  dimension: "wide deep long high tall thick thin across",
  stone: "stone",
  // "a 12-stone ring" has precious ones
  setWithStones: "ring rings necklace brooch pendant tiara bracelet circle circles wall walls setting",
  both: "both",
  // pronouns for people behind "of the dead": "none was over thirty"
  anyOfThem: "none nobody everybody everyone dead victims most",
  // parts of a country that things are counted in: they have no rate per inhabitant
  district:
    "country countries county counties state states province provinces town towns city cities district districts region regions municipality municipalities village villages parish parishes area areas",
  // open day and night when called "24-hour"
  service:
    "line lines service services hotline hotlines helpline helplines clinic clinics pharmacy pharmacies shop shops shelter shelters care access security cover coverage news desk station stations centre centres center centers hospital hospitals support emergency police guard guards help surveillance facility facilities store stores supermarket gym channel",
} as const satisfies Record<RoleName, string>;
