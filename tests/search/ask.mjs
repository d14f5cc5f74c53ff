// Answers for the tests: reads {script, index, jobs} as JSON from standard input, writes the answers as JSON.
// A job is {query, limit} for search, {text} for folded words with their stems.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const { script, index: json, jobs } = JSON.parse(readFileSync(0, "utf8"));
const { load, search } = await import(pathToFileURL(script).href);
const index = load(json);
const answers = jobs.map(({ query, text, limit }) =>
  text === undefined ? search(index, query, { limit }) : index.fold(text).map((word) => [word, index.stem(word)]),
);
process.stdout.write(JSON.stringify(answers));
