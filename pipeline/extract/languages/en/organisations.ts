/** Well-known organisations by the initials that texts use without saying them in full. */
export const ACRONYMS: readonly (readonly [string, string])[] = [
  ["WHO", "World Health Organization"],
  ["PAHO", "Pan American Health Organization"],
  ["UN", "United Nations"],
  ["UNAIDS", "Joint United Nations Programme on HIV/AIDS"],
  ["UNODC", "United Nations Office on Drugs and Crime"],
  ["UNICEF", "United Nations Children's Fund"],
  ["UNDP", "United Nations Development Programme"],
  ["UNEP", "United Nations Environment Programme"],
  ["UNESCO", "United Nations Educational, Scientific and Cultural Organization"],
  ["UNFPA", "United Nations Population Fund"],
  ["UNHCR", "United Nations High Commissioner for Refugees"],
  ["OHCHR", "Office of the United Nations High Commissioner for Human Rights"],
  ["INCB", "International Narcotics Control Board"],
  ["WFP", "World Food Programme"],
  ["WMO", "World Meteorological Organization"],
  ["WTO", "World Trade Organization"],
  ["FAO", "Food and Agriculture Organization"],
  ["ILO", "International Labour Organization"],
  ["IOM", "International Organization for Migration"],
  ["IAEA", "International Atomic Energy Agency"],
  ["IARC", "International Agency for Research on Cancer"],
  ["IEA", "International Energy Agency"],
  ["IMF", "International Monetary Fund"],
  ["IPCC", "Intergovernmental Panel on Climate Change"],
  ["OECD", "Organisation for Economic Co-operation and Development"],
  ["EU", "European Union"],
  ["ECB", "European Central Bank"],
  ["ECDC", "European Centre for Disease Prevention and Control"],
  ["EMA", "European Medicines Agency"],
  ["EMCDDA", "European Monitoring Centre for Drugs and Drug Addiction"],
  ["EUDA", "European Union Drugs Agency"],
  ["CDC", "Centers for Disease Control and Prevention"],
  ["FDA", "Food and Drug Administration"],
  ["NIH", "National Institutes of Health"],
  ["NIDA", "National Institute on Drug Abuse"],
  ["SAMHSA", "Substance Abuse and Mental Health Services Administration"],
  ["NHS", "National Health Service"],
  ["NICE", "National Institute for Health and Care Excellence"],
  ["ONS", "Office for National Statistics"],
  ["OBR", "Office for Budget Responsibility"],
  ["MSF", "Médecins Sans Frontières"],
  ["IFRC", "International Federation of Red Cross and Red Crescent Societies"],
];

/** Nouns of bodies that speak and act. */
export const BODIES =
  "organization organisation organizations organisations ministry ministries department departments government governments parliament parliaments senate congress assembly chamber cabinet commission commissions committee committees council councils court courts tribunal agency agencies authority authorities bureau board boards office administration administrations police bank banks university universities college hospital hospitals institute institutes institution institutions centre centres center centers observatory foundation foundations fund funds trust trusts charity charities union unions federation federations association associations alliance coalition network networks society societies academy ngo ngos programme program project group groups team service services party parties panel taskforce inspectorate secretariat confederation league forum campaign company companies firm firms initiative consortium collective cooperative watchdog regulator thinktank treasury exchange chamber house";

/** Of these, those by which a publisher may call itself in its own text. */
export const SELVES =
  "organization organisation institute institution centre center observatory foundation fund trust charity union federation association alliance coalition network society academy ngo programme program project group team service agency board office bureau forum league campaign initiative consortium collective cooperative council commission committee monitor hospital university";

/** Words in the names of newspapers, agencies and sites: such a publisher reports what others find. */
export const MEDIA =
  "news review voice focus insight insights pulse daily weekly times post herald gazette tribune journal wire brief briefing desk press chronicle telegraph guardian observer mail mirror star sun courier dispatch bulletin newsletter magazine today broadcasting radio tv television media reporter correspondent digest insider blog express standard echo argus inquirer globe examiner register record sentinel";

/** First or second word in the names of bodies of the whole world. */
export const WORLDWIDE = "world international global intergovernmental nations";
