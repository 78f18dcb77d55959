// wink-nlp: entities alone, no other annotation.
import model from "wink-eng-lite-web-model";
import wink from "wink-nlp";
import { filter } from "./filter.mjs";

const nlp = wink(model, ["ner"]);
await filter((text) => nlp.readDoc(text).entities().out(nlp.its.detail));
