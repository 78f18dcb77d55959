/** What is said of the dataset as a whole, in every description of it. */
export interface Dataset {
  /** Lower case, for file names and addresses. */
  readonly name: string;
  readonly title: string;
  /** 50 to 5000 characters, as catalogues demand. */
  readonly description: string;
  readonly keywords: readonly string[];
  readonly publisher: string;
  /** Address that the releases are served from, with a slash at its end; null while they are on no server of their own. */
  readonly homepage: string | null;
  readonly license: License;
}

export interface License {
  /** SPDX identifier. */
  readonly id: string;
  readonly title: string;
  readonly url: string;
}

export const OPEN_FIGURES: Dataset = {
  name: "open-figures",
  title: "Open Figures: numbers read from texts on drug policy and public health",
  description:
    "Figures, recommendations and events read from published texts on drug policy and public health. " +
    "Every figure carries its value, unit, place, period and indicator, the characters printed and where they stand in the text, " +
    "so that each number can be traced to its sentence. Changes between two printed levels are computed with the bounds that rounding " +
    "leaves open, and what a text itself claims is checked against them. Every number that was not taken is listed with the reason.",
  keywords: ["drug policy", "harm reduction", "public health", "HIV", "statistics", "text extraction", "open data"],
  publisher: "Open Figures",
  homepage: null,
  license: {
    id: "CC-BY-4.0",
    title: "Creative Commons Attribution 4.0 International",
    url: "https://creativecommons.org/licenses/by/4.0/",
  },
};
