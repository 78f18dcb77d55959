import { decode } from "../decode.ts";
import type { Format } from "./index.ts";

/** Plain text: character by character as in the file, line ends too. */
export const text: Format = {
  extensions: [".txt"],
  media_type: "text/plain",
  read: (bytes) => decode(bytes),
};
