/** Words that names of what was found are put together with. */
export const GLUE = {
  who: "who",
  of: "of",
  among: "among",
  people: "people",
  that: "that",
  per: "per",
  by: "by",
  age: "age of",
  ageAlone: "age",
  cost: "cost of",
  price: "price of",
  spending: "spending",
  funding: "funding for",
  money: "money",
  with: "with",
  to: "to",
} as const;
