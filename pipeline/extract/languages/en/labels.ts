import type { Reason } from "../../../model/ledger.ts";
import type { LexiconEntry } from "../../lexicon.ts";
import { NUMERIC } from "../../lexicon.ts";

/** Nouns whose number, printed right behind them, is a name: "Table 3", "Law No. 12", "page 9". */
export const LABELS: readonly (readonly [Reason, string])[] = [
  [
    "law_number",
    "act law decree decision directive regulation resolution order bill ordinance statute convention protocol statutory clause article art articles paragraph paragraphs para paras amendment proposition prop code rule rules lei loi gazette",
  ],
  [
    "section",
    "table tables tab figure figures fig figs chart charts graph graphs image images photo photos slide slides video attachment boxes annex annexes appendices appendix chapter chapters section sections sec part parts form box panel schedule exhibit module unit lesson volume vol issue equation eq sheet map plate diagram footnote note",
  ],
  [
    "list_number",
    "measure measures deliverable deliverables milestone milestones output outputs outcome outcomes activity action actions commitment commitments task workstream goal goals target targets objective objectives step item point recommendation question criterion priority pillar principle theme topic indicator sdg mdg option options scenario exercise exercises lot",
  ],
  ["page", "page pages pp p"],
  ["version", "version release edition ver revision"],
  [
    "identifier",
    "no nos nr nrs number numbers grant registration registered reference ref isbn issn doi id contract project docket invoice account license licence permit file trial award exemption case patent serial code zip postcode claim ticket file batch passport cas pmid arxiv dossier agreement application approval bulletin newsletter circular memorandum memo iso iec rfc ieee astm din",
  ],
  [
    "name",
    "suite suites apartment apt floor camp exit dock terminal studio dormitory battalion regiment squadron precinct fortune ftse nikkei cac stoxx asx ibex russell topix kospi nifty level phase stage type class grade category group tier route routes highway highways interstate interstates motorway freeway avenue pier road room row gate seat platform flight channel sector zone region district ward block area line lane runway highway bus train apollo formula model series generation gen weeks days months years hours visits cycles grades levels phases stages wards rooms types classes windows iphone galaxy boeing airbus mark mk cohort wave day week month round game match set season episode year lap pad par",
  ],
  ["phone", "tel telephone phone call fax hotline helpline mobile whatsapp line contact ring dial"],
];

/** "4-fluoroamphetamine", "1,4-butanediol", "6-monoacetylmorphine". */
export const SUBSTANCE_ENDINGS =
  /(?:amine|amphetamine|phine|phen|fentanyl|tanyl|anilide|azepam|azolam|barbital|diol|phenol|ethanol|cathinone|codone|caine|cannabinol|lactone|acid|acetate|oxide|idine|adiene|lysergamide)$/iu;

/** Labels whose number is as often a count ("in group 2" but "day 7", "week 12"): a name only without a unit or noun behind it. */
export const entries: readonly LexiconEntry[] = LABELS.flatMap(([, words]) =>
  words.split(" ").map((word) => ({ word, numeric: NUMERIC.LABEL })),
);

/** Days that are called by their figures. */
export const NAMED_DAYS: readonly string[] = ["9/11", "7/7"];
