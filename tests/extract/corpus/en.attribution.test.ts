import { describe } from "vitest";
import { cites } from "../statements.ts";

describe("who is cited for a figure", () => {
  cites("health ministry", [
    "The health ministry said 400 clinics had closed.",
    "The health ministry said in a statement that 400 clinics had closed.",
    "Some 400 clinics had closed, the health ministry said.",
    "Some 400 clinics had closed, the health ministry said on Monday.",
    "According to the health ministry, 400 clinics had closed.",
    "Some 400 clinics had closed, according to the health ministry.",
    "“Some 400 clinics have closed,” said the health ministry.",
    "On Monday, the health ministry reported 400 closures.",
  ]);
  cites("study", [
    "A study found that 40% slept badly.",
    "The study shows a fall of 12%.",
    "The study found:\n• 40% slept badly\n• 12% did not sleep",
  ]);
  cites("World Bank", [
    "The World Bank estimates that 9% live on less than $2 a day.",
    "Growth was 3%, the World Bank said.",
  ]);
  cites("Maria Lopez, director of the trust", [
    "“We lost 40 beds,” said Maria Lopez, director of the trust.",
    "“We lost 40 beds,” Maria Lopez, director of the trust, told the Herald.",
    "“We lost 40 beds,” Maria Lopez, director of the trust, told reporters on Monday.",
  ]);
  cites("Maria Lopez", ["Some 400 clinics had closed, Maria Lopez told the press agency."]);
  cites("Lake Union survey", [
    "A survey by the Lake Union found that 40% slept badly.",
    "Some 40% slept badly, according to a survey by the Lake Union.",
  ]);
});

describe("nobody is cited", () =>
  cites(null, [
    "Some 400 clinics closed in 2019.",
    "Half of the pupils said they had tried it.",
    "Antibodies were found in 61% of the samples.",
    "Clinics reported as closed: 14.",
    "The report has 300 pages on 14 topics.",
    "Some 400 clinics closed, and the mayor told shops to close by eight.",
  ]));

describe("who stands behind what is cited", () => {
  cites("National Records Office", [
    "Some 410 people died, according to figures published by the National Records Office.",
    "According to figures published last week by the National Records Office, 410 people died.",
  ]);
  cites("researchers", ["Researchers pooled data from all trials and estimated 125 cases."]);
  cites("study author Ana Reis of the Adria Institute", [
    "“About 300 people gave up,” said study author Ana Reis of the Adria Institute.",
    "About 300 people gave up, said study author Ana Reis of the Adria Institute.",
  ]);
});

describe("a day behind the verb says when", () => {
  cites("coroner", ["Forty people have died, the coroner, Lisa Brandt, said Tuesday."]);
  cites("mayor", ["Forty people have died, the mayor said Tuesday."]);
});
