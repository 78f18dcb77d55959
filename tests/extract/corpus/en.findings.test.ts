import { describe } from "vitest";
import { finds, findsNothing } from "../statements.ts";

describe("a study found", () => {
  finds("study", [
    "[A study of 800 nurses found that 40% slept badly.]",
    "[The study found no difference between the groups.]",
    "[A study from 2016 put their share at about 10%.]",
    "[The study, which ran for two years, did not find any effect.]",
  ]);
  finds("independent review", [
    "An independent review looked at the changes and found that:\n• [Deaths fell from 90 to 61.]\n• [Queues did not grow.]",
    "An independent review found:\n1. [Deaths fell from 90 to 61.]\n2. [Costs rose by 4%.]",
  ]);
  finds("Institute for Urban Health report", [
    "[A report by the Institute for Urban Health shows that one in five flats is damp.]",
    "The report by the Institute for Urban Health came out on Monday. According to the report, [one in five flats is damp.]",
  ]);
});

describe("somebody said", () => {
  finds("ministry", [
    "The ministry said that [11% of wells were dry.]",
    "[11% of wells were dry], the ministry said on Monday.",
    "[11% of wells were dry], the ministry found in the fall of 2019.",
    "According to the ministry, [11% of wells were dry.]",
    "[11% of wells were dry], according to the ministry.",
  ]);
  finds("opponents", ["Opponents say that [use among pupils, at 23%, is among the highest in Europe.]"]);
});

describe("whose findings", () => {
  finds(
    "Coast Health Trust",
    ["[Four in ten visits ended without a bed.]", "We found that [40% of visits ended without a bed.]"],
    {
      publisher: "Coast Health Trust",
    },
  );
  finds(null, ["[Four in ten visits ended without a bed.]"], { publisher: "The Coast Times" });
  finds("survey", ["Fewer teenagers smoke, according to a survey published on Monday. [Some 7% smoke daily.]"], {
    publisher: "The Coast Times",
  });
  finds("Bay Centre report", [
    "Based on the data from the Bay Centre report, [in 12 cities, noise is 3 times higher near ports.] [It is estimated that 40% of flats are too loud.]",
  ]);
});

describe("without a number", () => {
  finds(null, [
    "[Harsh fines are barriers to treatment.]",
    "[Many of them are afraid to ask for help.]",
    "[Shift work was associated with back pain.]",
    "[There was no evidence of harm.]",
    "[Attendance did not improve in either group.]",
  ]);
});

describe("no finding", () =>
  findsNothing([
    "Results: Twelve trials were included.",
    "We surveyed 2 300 workers in 12 firms.",
    "The clinic is open from 8:00 to 16:00.",
    "Is one in five too many?",
    "The goal is 95% by 2025.",
    "Contact: +44 20 555 0142.",
    "One in five pupils skips breakfast",
  ]));

describe("labels, headings and studies told of", () => {
  finds("Coast Health Trust", ["Key findings\n• [Beds are short in winter.]\n• [Half of the wards are closed.]"], {
    publisher: "Coast Health Trust",
  });
  finds(null, [
    "Conclusion: [Video visits improve control of the disease.]",
    "Results. [Video visits improve control of the disease.] We thank all staff.",
  ]);
  finds(
    "Institute for Social Research study",
    [
      "A study published last week by the Institute for Social Research points to another cause. [Of 640 teachers, 57% named paperwork first.]",
    ],
    { publisher: "The Coast Times" },
  );
  finds(
    "statistics office",
    ["PORTO, 12 September 2024 (CT) — [Almost 1,900 teachers left], the statistics office reported on Wednesday."],
    {
      publisher: "The Coast Times",
    },
  );
});
