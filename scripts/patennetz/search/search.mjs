/**
 * Finds pages in an index made by `patennetz index`. For browsers and Node, without dependencies.
 *
 *     const index = load(await (await fetch("index.json")).json());
 *     search(index, "Auslaenderbehörde Termin", {limit: 10});   // [{id, score}], best first
 *
 * A page is worth the sum over the parts of the query of
 *     rarity × √(how often a page with it has it) × log(1 + count / (SATURATION × length of the page ÷ average)).
 * Parts are stems, with the weight RELATED words for the same thing, with the weight RUNS runs of four letters.
 * Score: this worth as a part of the best page's, plus LIKENESS × how alike the page is to the BEST ones; times the
 * weight the index gives the page.
 * The same numbers for all languages.
 */

const SATURATION = 4; // counts far below this weigh nearly in proportion, those above less and less
const RUNS = 0.4; // they find compounds and typos, but are less sure than words
const RUN = 4; // letters
const RELATED = 0.4; // of words for the same thing
const LIKENESS = 0.4; // pages on the same matter support each other (relevance feedback after Rocchio)
const BEST = 10; // pages
const STEM = 6; // letters a stem keeps at most, 3 at least after losing an ending
const ENDING = 6; // letters the longest ending has
const WORDS = 64; // of a query: whoever pastes a whole letter gets an answer, too

const AFTER_LATIN = 0x250; // the first letter behind those of Latin scripts
const WHOLE = /[\p{N}\u{10000}-\u{10ffff}]/u; // words with these have no endings

/** An index ready to be searched, from the parsed JSON (or its text). */
export function load(json) {
  const data = typeof json === "string" ? JSON.parse(json) : json;
  if (data?.format !== 2) throw new Error("This is no index of patennetz, or one of another version.");
  const numbers = new Map(data.stems.split(" ").map((stem, number) => [stem, number]));
  const forms = formsByStem(data.stem_of, numbers.size);
  return {
    ...data,
    framed: ` ${data.words} `,
    starts: startsOf(data.words),
    stems: numbers,
    forms,
    vectors: vectorsOf(data, forms),
    related: data.related.map((group) => group.split(" ")),
    asking: new Set(data.rules.asking),
    fold: folding(data.rules),
    stem: stemming(data.rules),
  };
}

/** The pages for a query, best first, each with its id and score. */
export function search(index, query, { limit = 10 } = {}) {
  const words = wordsOf(index, query);
  const scores = new Float64Array(index.ids.length);
  const stems = new Map();
  for (const word of words) stems.set(index.stem(word), formsOf(index, word));
  add(index, scores, stems.values(), index.lengths, 1);
  add(index, scores, formsOfRelated(index, stems), index.lengths, RELATED);
  const spelt = words.filter((word) => index.stems.has(index.stem(word)) || !isRelated(index, word));
  add(index, scores, formsByRun(index, spelt).values(), index.runs, RUNS);
  const found = [...scores.keys()].filter((page) => scores[page] > 0);
  supportAlike(index, scores, ranked(found, scores));
  for (const page of found) scores[page] *= index.weights[page];
  return ranked(found, scores).slice(0, limit).map((page) => ({ id: index.ids[page], score: scores[page] }));
}

/** Whether a word of a query stands in the index, one for the same thing, or most of its letters: else all is noise. */
export function knows(index, query) {
  return wordsOf(index, query).some(
    (word) => formsOf(index, word).length || isRelated(index, word) || holdsMost(index, word),
  );
}

/** Pages, best first; of equals, the first. */
function ranked(pages, scores) {
  return [...pages].sort((one, other) => scores[other] - scores[one] || one - other);
}

/** The words of a query that say what it is about; all of them where none does. */
function wordsOf(index, query) {
  const all = [...new Set(index.fold(query))].slice(0, WORDS);
  const telling = all.filter((word) => !index.asking.has(word));
  return telling.length ? telling : all;
}

/** Word forms with the stem of a word; of a word nobody wrote or means, the forms a slip of the finger away. */
function formsOf(index, word) {
  const stem = index.stems.get(index.stem(word));
  if (stem !== undefined) return index.forms[stem];
  return WHOLE.test(word) || isRelated(index, word) ? [] : nearForms(index, word);
}

/** Whether there are other words for the same thing. */
function isRelated({ related, stem }, word) {
  return related.some((group) => group.includes(stem(word)));
}

/** Whether one word form holds half of the runs of a word, as compounds do. */
function holdsMost(index, word) {
  const runs = new Set(runsOf(word));
  const held = new Map();
  for (const forms of formsByRun(index, [word]).values()) {
    for (const form of new Set(forms)) held.set(form, (held.get(form) ?? 0) + 1);
  }
  return Math.max(0, ...held.values()) * 2 >= runs.size;
}

/** Per thing that a word of the query means, the word forms of all words for it. */
function formsOfRelated(index, asked) {
  const groups = index.related.filter((group) => group.some((stem) => asked.has(stem)));
  return groups.map((group) => group.flatMap((stem) => index.forms[index.stems.get(stem)] ?? []));
}

function formsByStem(stemOf, stems) {
  const forms = Array.from({ length: stems }, () => []);
  stemOf.forEach((stem, number) => forms[stem].push(number));
  return forms;
}

/** Per run of letters of the query, the word forms that hold it; one that holds it twice comes twice. */
function formsByRun({ framed, starts }, words) {
  const forms = new Map();
  for (const run of words.flatMap(runsOf)) {
    if (forms.has(run)) continue;
    const found = [];
    for (let at = framed.indexOf(run); at >= 0; at = framed.indexOf(run, at + 1)) found.push(wordAt(starts, at));
    forms.set(run, found);
  }
  return forms;
}

function runsOf(word) {
  const runs = [];
  for (let start = 0; start + RUN <= word.length + 2; start++) runs.push(` ${word} `.slice(start, start + RUN));
  return runs;
}

/** Where each word begins in the words between spaces. */
function startsOf(words) {
  const starts = [];
  for (let at = 0; at > 0 || !starts.length; at = words.indexOf(" ", at) + 1) starts.push(at);
  return starts;
}

/** The number of the word that stands at a place, or behind the space at that place. */
function wordAt(starts, at) {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle] <= at) low = middle;
    else high = middle;
  }
  return low;
}

/** Adds to the scores what each part of a query brings; a part is the word forms that hold it. */
function add(index, scores, parts, lengths, weight) {
  const pages = scores.length;
  const average = lengths.reduce((sum, length) => sum + length, 0) / pages;
  const counts = new Float64Array(pages);
  for (const forms of parts) {
    counts.fill(0);
    for (const form of forms) each(index.places[form], (page, times) => { counts[page] += times; });
    let found = 0;
    let total = 0;
    for (const times of counts) if (times) { found++; total += times; }
    if (!found) continue;
    const worth = weight * rarity(pages, found) * Math.sqrt(total / found);
    counts.forEach((times, page) => {
      if (times) scores[page] += worth * Math.log(1 + (times * average) / (SATURATION * lengths[page]));
    });
  }
}

/** Brings scores to 1 for the best page and adds how alike each page found is to the best ones. */
function supportAlike(index, scores, pages) {
  if (!pages.length) return;
  const best = pages.slice(0, BEST);
  const sum = best.reduce((all, page) => all + scores[page], 0);
  const shares = new Float64Array(scores.length);
  for (const page of best) shares[page] = scores[page] / sum;
  const { ends, places, values } = index.vectors;
  const alike = new Float64Array(scores.length);
  let start = 0;
  for (const end of ends) {
    let share = 0;
    for (let at = start; at < end; at++) share += values[at] * shares[places[at]];
    if (share) for (let at = start; at < end; at++) alike[places[at]] += share * values[at];
    start = end;
  }
  const top = scores[best[0]];
  for (const page of pages) scores[page] = scores[page] / top + LIKENESS * alike[page];
}

/**
 * What each stem weighs on the pages with it, by rarity and count, stem after stem: where its part of the lists ends,
 * the pages, and the weights; those of a page are of length 1.
 */
function vectorsOf({ ids, places: found }, formsOf) {
  const counts = new Float64Array(ids.length);
  const squares = new Float64Array(ids.length);
  const [ends, places, values] = [[], [], []];
  for (const forms of formsOf) {
    const start = places.length;
    for (const form of forms) each(found[form], (page, times) => {
      if (!counts[page]) places.push(page);
      counts[page] += times;
    });
    const rare = rarity(ids.length, places.length - start);
    for (let at = start; at < places.length; at++) {
      const page = places[at];
      const value = rare * Math.log(1 + counts[page]);
      values.push(value);
      squares[page] += value * value;
      counts[page] = 0;
    }
    ends.push(places.length);
  }
  return { ends, places, values: values.map((value, at) => value / Math.sqrt(squares[places[at]])) };
}

function rarity(pages, found) {
  return Math.log(1 + (pages - found + 0.5) / (found + 0.5));
}

/** Word forms with one letter changed, left out, added, or two neighbours swapped. */
function nearForms(index, word) {
  const near = [];
  if (word.length >= 4) index.words.split(" ").forEach((form, number) => {
    if (Math.abs(form.length - word.length) < 2 && isNear(word, form)) near.push(number);
  });
  return near;
}

function isNear(one, other) {
  const short = Math.min(one.length, other.length);
  const long = Math.max(one.length, other.length);
  let start = 0;
  while (start < short && one[start] === other[start]) start++;
  let end = 0;
  while (end < short - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end++;
  if (start + end >= long - 1) return true;
  const isSwapped = one[start] === other[start + 1] && one[start + 1] === other[start];
  return long === short && start + end === long - 2 && isSwapped;
}

/** Text to words, exactly as the pages were folded (`folding.py`). */
function folding({ letters, sequences, apostrophes, zeros, paragraph }) {
  const starts = [...zeros].map((zero) => zero.codePointAt(0));
  const digit = (sign) => {
    const code = sign.codePointAt(0);
    const start = starts.find((zero) => code >= zero && code < zero + 10);
    return start === undefined ? sign : String(code - start);
  };
  const kept = (text) => text.normalize("NFKD").replace(/[\p{M}\p{Cf}]/gu, "").replace(/\p{Nd}/gu, digit);
  const apostrophe = new RegExp(`[${apostrophes}]`, "gu");
  const special = new RegExp(`[${Object.keys(letters).join("")}]`, "gu");
  return (query) => {
    const plain = kept(String(query).replace(apostrophe, "'").replaceAll("§", paragraph));
    let text = kept(plain.toLowerCase()).replace(special, (letter) => letters[letter]);
    for (const [written, read] of sequences) text = text.replaceAll(written, read);
    text = text.replace(/(?<=[\u0400-\u052f])'(?=[\u0400-\u052f])/gu, "");
    return joined(text.match(/[\p{L}\p{N}]+/gu) ?? []);
  };
}

/** Without single letters; behind a number they belong to it: 81 a is 81a. */
function joined(found) {
  const words = [];
  for (const word of found) {
    if ([...word].length > 1 || /[0-9]/.test(word)) words.push(word);
    else if (/^[0-9]+$/.test(words.at(-1) ?? "") && /[a-z]/.test(word)) words[words.length - 1] += word;
  }
  return words;
}

/** Word to stem, exactly as in `grammar.py`: without article, ending, and what comes after the sixth letter. */
function stemming({ latin, native, beginnings, weak }) {
  const [latinEndings, nativeEndings] = [new Set(latin), new Set(native)];
  const weakLetters = weak ? new RegExp(`[${weak}]`, "g") : null;
  return (word) => {
    if (WHOLE.test(word)) return word;
    const isLatin = word.codePointAt(0) < AFTER_LATIN;
    const article = isLatin ? undefined : beginnings.find((one) => word.length >= one.length + 3 && word.startsWith(one));
    const bare = article ? word.slice(article.length) : word;
    const stem = withoutEnding(bare, isLatin ? latinEndings : nativeEndings).slice(0, STEM);
    const root = isLatin || !weakLetters ? stem : stem.replace(weakLetters, "");
    return root.length > 1 ? root : stem;
  };
}

/** Without its longest ending; one that begins behind the end of the stem makes no difference. */
function withoutEnding(word, endings) {
  for (let at = Math.max(3, word.length - ENDING); at < Math.min(word.length, STEM); at++) {
    if (endings.has(word.slice(at))) return word.slice(0, at);
  }
  return word;
}

/** Visits the pages of a word: steps to the next page doubled, plus one if a count follows (`index.py`). */
function each(places, visit) {
  let page = -1;
  for (let at = 0; at < places.length; at++) {
    page += places[at] >> 1;
    visit(page, places[at] & 1 ? places[++at] : 1);
  }
}
