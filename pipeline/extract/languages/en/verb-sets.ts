import { CLAUSAL, HARMING, INTRANSITIVE, PORTIONS, PRESENTING, TAKING } from "./clauses.ts";
import { formsOfVerbs } from "./forms.ts";
import { PAYING, STANCES } from "./verb-classes.ts";

/** The sets of verbs that the parser asks for, each with all its forms. */
export const verbSets = (id: (word: string) => number) => ({
  producing: formsOfVerbs("grow raise recover", id),
  clausal: formsOfVerbs(CLAUSAL, id),
  quoting: formsOfVerbs("say think argue insist", id),
  pricing: formsOfVerbs("go let rent trade list", id),
  resulting: formsOfVerbs("create add save generate produce make give leave take bring push lift boost free cost", id),
  priced: formsOfVerbs("pay bid offer fetch", id),
  yielding: formsOfVerbs("bring yield save raise earn cost generate net fetch take last", id),
  presenting: formsOfVerbs(PRESENTING, id),
  taking: formsOfVerbs(TAKING, id),
  harming: formsOfVerbs(HARMING, id),
  giving: formsOfVerbs("give pay offer grant lend award hand send allocate owe", id),
  stances: formsOfVerbs(STANCES, id),
  losing: formsOfVerbs("lose", id),
  paying: formsOfVerbs(PAYING, id),
  donating: formsOfVerbs("give pay grant lend donate contribute pledge provide fund finance commit", id),
  removing: formsOfVerbs("wipe shave slash cut knock trim strip chop deduct subtract remove withdraw", id),
  restating: formsOfVerbs("amount boil work translate average correspond equate come total", id),
  intransitive: formsOfVerbs(INTRANSITIVE, id),
  valuing: formsOfVerbs("consider regard recommend", id),
  portions: formsOfVerbs(PORTIONS, id),
  closing: formsOfVerbs("close end finish settle open trade", id),
  admitting: formsOfVerbs("report admit deny recall remember acknowledge disclose confess", id),
  confirming: formsOfVerbs("confirm measure observe diagnose reveal spot uncover discover", id),
  becoming: formsOfVerbs("become get grow turn", id),
  going: formsOfVerbs("go flow", id),
  telling: formsOfVerbs("put report give state say tell write estimate publish announce quote record count", id),
});
