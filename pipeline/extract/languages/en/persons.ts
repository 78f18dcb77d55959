import type { LexiconEntry } from "../../lexicon.ts";
import { SYNTAX } from "../../lexicon.ts";

/** Nouns for humans, in the singular; the plural is made by rule. "household" and "family" are groups, not persons. */
const PERSONS =
  "adolescent adult addict agent alien american applicant apprentice asylum-seeker author baby bachelor barrister beneficiary bisexual borrower boy boyfriend breadwinner brother builder buyer candidate caregiver carer carrier casualty caller citizen claimant clerk client clinician coach colleague commuter complainant consumer contractor convict cook counsellor counselor couple customer cyclist dad daughter deaf dealer defendant dentist dependant dependent deportee detainee director disabled doctor donor driver drinker dropout dweller economist editor elder elderly electrician emigrant employee employer engineer entrepreneur evacuee expert farmer father female fighter firefighter fisherman foreigner founder friend gambler girl girlfriend graduate grandchild grandmother grandparent guard guest heir helper homeowner host husband immigrant inhabitant injector inmate investor internee interviewee jobseeker journalist judge junior juror juvenile kid labourer laborer landlord landlady lawyer leader learner lecturer lesbian lender lodger male manager medic member mentor midwife migrant miner minister minor mother motorist mum musician neighbour neighbor newborn newcomer nurse observer occupant occupier offender officer official operator opponent orphan owner paramedic parent parliamentarian participant partner passenger passer-by patient paediatrician pediatrician pedestrian peer pensioner performer perpetrator person pharmacist physician pilot plaintiff player policeman politician practitioner prescriber president principal prisoner professional professor prosecutor psychiatrist psychologist pupil reader recipient recruit refugee registrant relative renter reporter representative researcher resident respondent retailer retiree returnee rider rough-sleeper sailor scholar schoolchild scientist senator senior settler servant shopper sibling singer sister smoker soldier son specialist spouse squatter staff stakeholder student subscriber sufferer supervisor supporter surgeon survivor suspect taxpayer teacher technician teenager teen tenant therapist toddler tourist trader trainee trainer traveller traveler truant tutor user undergraduate vaper veteran victim viewer villager visitor volunteer voter widow widower witness woman worker writer youngster youth man child people personnel police homeless unemployed everyone everybody population passer addict patron fan spectator worshipper parishioner hostage prostitute caretaker decision-maker policymaker lawmaker legislator minor-aged childminder babysitter runner sprinter rower skier swimmer jockey boxer golfer gymnast skater wrestler footballer cricketer bowler goalkeeper midfielder winger teammate referee rookie gamer actress comedian dancer poet playwright composer sculptor painter photographer filmmaker celebrity rapper guitarist drummer violinist astronaut cosmonaut astronomer biologist chemist physicist geologist archaeologist historian mathematician climber mountaineer hiker sailor surfer biker chef plumber bricklayer hairdresser millionaire billionaire bride bridegroom grandson granddaughter grandfather uncle aunt cousin nephew niece novelist columnist blogger influencer vlogger presenter broadcaster newsreader reveller reveler festival-goer concertgoer moviegoer theatregoer churchgoer holidaymaker sunbather onlooker rescuer lifeguard stuntman cameraman serviceman postman freshman twin triplet champion medallist medalist olympian paralympian finalist semifinalist";

const IRREGULAR: Readonly<Record<string, string>> = {
  man: "men",
  woman: "women",
  child: "children",
  person: "persons",
  schoolchild: "schoolchildren",
  grandchild: "grandchildren",
  policeman: "policemen",
  fisherman: "fishermen",
  stuntman: "stuntmen",
  cameraman: "cameramen",
  serviceman: "servicemen",
  postman: "postmen",
  freshman: "freshmen",
};

/** Words that name many humans without a plural ending. */
const COLLECTIVE = new Set(
  "people personnel police homeless unemployed elderly disabled deceased deaf everyone everybody staff youth".split(
    " ",
  ),
);

/** The plural of a regular English noun. */
export function pluralOf(word: string): string {
  if (IRREGULAR[word]) return IRREGULAR[word];
  if (/(?:s|x|z|ch|sh)$/u.test(word)) return `${word}es`;
  return /[^aeiou]y$/u.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

const bare = PERSONS.split(" ").filter((word) => !word.includes("-"));

export const entries: readonly LexiconEntry[] = bare.flatMap((word) =>
  COLLECTIVE.has(word)
    ? [{ word, syntax: SYNTAX.PERSON | SYNTAX.PLURAL | SYNTAX.NOUN }]
    : [
        { word, syntax: SYNTAX.PERSON | SYNTAX.NOUN },
        { word: pluralOf(word), syntax: SYNTAX.PERSON | SYNTAX.PLURAL | SYNTAX.NOUN },
      ],
);
