import type { LexiconEntry } from "../../lexicon.ts";
import { SYNTAX } from "../../lexicon.ts";

/** Words by class: the closed classes whole, of the open ones those that endings would not give away. */
const CLASSES: readonly (readonly [number, string])[] = [
  [
    SYNTAX.DETERMINER,
    "the a an this that these those each every some any no all both either neither another such its his her their our my your several many few much most more less fewer other same which what whose",
  ],
  [
    SYNTAX.PREPOSITION,
    "of in on at to for from by with about into onto over under above below between among amongst across through during before after since until till within without against towards toward upon per via despite except behind beyond near off out up down around along amid throughout versus vs v than as like including excluding regarding concerning following compared",
  ],
  [SYNTAX.CONJUNCTION, "and or but nor so yet while whereas although though because if unless when where once whether"],
  [
    SYNTAX.PRONOUN,
    "i you he she it we they me him us them who whom this that these those mine yours hers ours theirs myself himself herself itself themselves ourselves nobody somebody everybody everyone anyone someone something anything nothing there here",
  ],
  [
    SYNTAX.AUXILIARY,
    "be is are was were been being am has have had having do does did will would shall should can could may might must ought isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't cannot couldn't shouldn't",
  ],
  [
    SYNTAX.ADVERB,
    "about abroad abruptly absolutely accordingly across actually additionally again ago ahead almost alone along already also altogether always annually anyway apart apiece approximately around aside away back badly barely before below best better beyond briefly broadly carefully clearly closely collectively combined commonly completely consequently considerably consistently constantly continuously currently daily decisively deeply directly double down downward downwards dramatically drastically early earlier easily elsewhere enough entirely especially essentially even eventually ever everywhere evenly exactly exclusively extremely fairly far farther fast finally first firmly formally formerly forward frequently freely fully further furthermore generally gently globally gradually greatly half hard hardly heavily hence henceforth here highly historically hourly however immediately increasingly indeed indirectly individually initially instead internationally just largely last lastly late lately later least less likewise little locally long mainly marginally markedly maybe meanwhile merely mildly moderately modestly monthly more moreover most mostly much namely nationally nationwide naturally near nearby nearly never nevertheless newly next nonetheless normally not notably now nowadays occasionally officially often once only openly originally otherwise out outside overall overnight partially particularly partly perhaps permanently persistently personally physically possibly potentially practically precisely predominantly presumably previously primarily prior privately probably progressively promptly properly provisionally publicly quarterly quickly quite radically rapidly rarely rather readily really recently regionally regularly relatively repeatedly reportedly respectively roughly sadly safely seasonally seldom separately seriously severely sharply shortly significantly similarly simply simultaneously since slightly slowly so solely some sometimes somewhat soon specifically statistically steadily steeply still strictly strongly subsequently substantially successfully suddenly sufficiently swiftly temporarily then thereafter thereby therefore though thus today together tomorrow tonight too totally truly twice typically ultimately unevenly unexpectedly unfortunately uniformly unusually up upward upwards usually vastly very virtually voluntarily weekly well whenever wherever wholly widely within worldwide worse worst yearly yesterday yet",
  ],
  [
    SYNTAX.ADJECTIVE,
    "outstanding inadequate satisfactory unsatisfactory excellent mediocre hourly daily weekly monthly quarterly yearly able absolute acceptable accessible active actual acute additional adequate adult advanced affordable afraid aggregate alive alone ambient annual applicable appropriate available average aware bad basic beneficial best better big bigger biggest black blind blue bold brief bright broad busy capable careful central certain cheap chemical chief chronic civil clean clear clinical close closed coastal cold collective commercial common compulsory comparable complete complex comprehensive concerned concrete constant contemporary conventional cool core correct corporate criminal critical crude cultural cumulative current daily dangerous dead deaf dear dearer deep deeper deepest dependent different difficult direct dirty disabled domestic double dry due early earlier earliest eastern easy economic educational effective efficient elderly electoral eligible emotional empty entire equal equivalent essential ethnic eventual excess exclusive existing expensive experimental explicit external extra extreme fair false familiar far fast fatal federal female few final financial fine firm first fiscal fit flat foreign formal former fortunate free frequent fresh front full further future general genetic global good gradual grand great greater greatest green grey gross guilty half happy hard harmful harsh healthy heavy heavier high higher highest historic historical homeless hot huge human illegal ill illicit immediate important incident inclusive independent indigenous indirect individual industrial infectious informal initial inner intense intensive internal international intravenous key known large larger largest last late later latest lawful leading legal legitimate less level light likely limited literate little live living local lone long longer longest lost low lower lowest main maintained major male marginal married massive material maximum mean median medical mental mere mid middle mild military minimal minimum minor mobile moderate modern modest monetary monthly moral multiple municipal mutual narrow national native natural near nearby necessary needy negative net new newer newest next nominal normal northern notable novel nuclear obese obvious occasional occupational old older oldest online only open opposite optimal optional oral ordinary organic original other outer outright overall own painful parental part partial particular past peak permanent personal petty physical plain poor poorer poorest popular positive possible potential powerful practical pregnant premature present previous primary prime principal prior private probable problematic productive professional prominent prompt proper proportional proposed prospective protective provincial provisional public pure qualified quarterly quick quiet radical random rapid rare raw ready real realistic recent record red regional regular related relative relevant reliable religious remaining remote renewable repeat residential residual responsible rich richer richest right risky rough routine royal rural safe safer same satisfactory seasonal secondary secret secure select senior sensitive separate serious severe sexual sharp short shorter shortest sick significant similar simple single slight slow slower small smaller smallest smart smooth social soft sole solid southern special specific stable standard static statistical steady steep sterile stiff straight strange strategic strict strong stronger strongest structural sub subsequent substantial successful such sudden sufficient suitable supplementary sure surplus sustainable synthetic systematic tall technical temporary tertiary thick thin tight tiny top total tough toxic traditional transient true typical ultimate unable uncertain underlying unemployed unequal uneven unfit uniform unique universal unlikely unmet unpaid unsafe unstable unusual upper urban urgent useful usual vacant valid valuable variable vast verbal viable violent viral virtual visible vital voluntary vulnerable warm warmer warmest weak weaker weekly weighted welcome western wet white whole wide wider widespread wild willing worse worst worth worthy wrong yearly young younger youngest adjusted unadjusted unsheltered stateless underweight overweight bottom",
  ],
  [
    SYNTAX.COMPARATIVE,
    "more fewer less higher lower greater larger smaller bigger longer shorter older younger better worse stronger weaker faster slower heavier lighter cheaper dearer costlier richer poorer warmer colder hotter cooler wetter drier deeper wider narrower earlier later likelier taller safer riskier rarer steeper greener tougher stricter harsher milder purer simpler broader quieter fairer denser finer fresher wiser bolder smarter healthier wealthier sicker busier easier harder softer thicker thinner lengthier brighter dimmer sweeter saltier cleaner dirtier louder rougher smoother sharper shallower nearer crueller deadlier sturdier bulkier sleeker flatter",
  ],
  [
    SYNTAX.PLURAL,
    "people men women children feet teeth geese mice lice criteria phenomena data media bacteria analyses diagnoses crises bases hypotheses indices matrices alumni stimuli police cattle youth series species personnel",
  ],
  [
    SYNTAX.NOUN,
    "clinic hospital arrival removal referral refusal approval proposal withdrawal festival journal rental metal animal survival disposal renewal dismissal burial tribunal interval epidemic pandemic traffic mechanic fabric antibiotic incentive archive handful table vegetable weakness arsenal portal appraisal denial retrieval dispersal reversal disapproval initiative directive detective perspective being building meeting training housing funding spending earning earnings saving savings warning ruling hearing listing filing finding findings heating lighting nursing parenting planning pricing reading setting settings smoking vaping drinking injecting driving cycling farming fishing mining manufacturing banking testing screening counselling counseling recycling shopping sentencing policing trafficking offspring morning evening spring string king wing thing beginning feeling crossing opening closing offering wellbeing bedding clothing loading rating ratings ranking schooling teaching learning writing swimming camping gaming gambling betting grooming stalking bullying shooting shootings killing killings stabbing stabbings sewing shipping packaging tracking monitoring crowding overcrowding thinning warming reprocessing bleeding breathing breastfeeding feeding sitting standing need seed weed speed breed deed feed bed shed red hundred kindred sacred species news means series politics economics physics mathematics statistics ethics diabetes rabies measles herpes aids always basis analysis crisis diagnosis prognosis sepsis tuberculosis hepatitis cirrhosis fibrosis virus status campus census consensus bus bonus surplus focus gas access process success progress congress business illness sickness wellness homelessness loss class mass press address stress witness mistress illness fitness awareness family assembly supply reply july ally bully belly jelly anomaly monopoly italy assembly rally",
  ],
  [
    SYNTAX.SHARE,
    "share shares proportion proportions percentage percentages rate rates fraction ratio majority minority portion coverage prevalence incidence uptake quota probability likelihood chance",
  ],
  [SYNTAX.INDEX, "index indices score scores benchmark"],
  [SYNTAX.RATIO, "ratio ratios odds hazard"],
  [
    SYNTAX.REPORT,
    "say says said find finds found show shows showed shown report reports reported note notes noted announce announces announced state states stated tell tells told reveal reveals revealed conclude concludes concluded suggest suggests suggested indicate indicates indicated add adds added warn warns warned confirm confirms confirmed according estimate estimates estimated claim claims claimed argue argues argued",
  ],
  [
    SYNTAX.ADVISE,
    "recommend recommends recommended recommending urge urges urged urging advise advises advised advising call calls called calling propose proposes proposed proposing ask asks asked asking demand demands demanded suggest suggests",
  ],
  [
    SYNTAX.ESTIMATE,
    "estimate estimates estimated estimating estimation estimations model modelled modeled modelling modeling models extrapolated extrapolation imputed simulated simulation simulations presumed guess guesses reckon reckons reckoned",
  ],
  [
    SYNTAX.PROJECT,
    "project projects projected projecting projection projections forecast forecasts forecasted forecasting predict predicts predicted predicting prediction predictions expect expects expected expecting anticipate anticipates anticipated outlook scenario scenarios would could",
  ],
  [
    SYNTAX.TARGET,
    "goal goals target targets targeted aim aims aimed aiming objective objectives ambition ambitions pledge pledges pledged commits committed commitment plan plans planned proposal proposals proposed bill draft blueprint benchmark milestone milestones should ought",
  ],
  [SYNTAX.RELATIVE, "who which that whose whom where what"],
  [
    SYNTAX.NEGATION,
    "not no never none neither nor without hardly barely n't isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't cannot couldn't shouldn't",
  ],
  [SYNTAX.MODAL, "should must may might could can would shall will ought"],
  [
    SYNTAX.ABBREVIATION,
    "mr mrs ms dr prof st no nos nr fig figs vs eg ie al approx ca dept gov sen rep gen col capt lt jr sr inc corp co ltd jan feb mar apr jun jul aug sep sept oct nov dec art arts para paras sec secs ch chs vol pp ed eds tel reg bros mt ft est rs fr ksh kshs ush tsh tk rp ref refs sq cu p c",
  ],
];

export const entries: readonly LexiconEntry[] = CLASSES.flatMap(([syntax, words]) =>
  words.split(" ").map((word) => ({ word, syntax })),
);
