/* The search page: asks the index of the reader's language and the German one, which are fetched when first needed. */
import { knows, load, search } from "../search/search.js";

const GERMAN = "de";
const SHOWN = 10; // results of a list, and how many more at a time
const WEAK = { page: 0.2, term: 0.5 }; // below this part of the best score of their sort, results are noise
const LOOKED_AT = 5; // German pages that also stand for their translations

const root = new URL("../../", import.meta.url);
const form = document.querySelector("[data-pn-search]");
const language = form.dataset.pnSearch;
const status = document.querySelector("[data-pn-found]");
const ownPlace = document.querySelector("[data-pn-own]");
const germanPlace = document.querySelector("[data-pn-german]");
const more = document.querySelector("[data-pn-more]");
const fields = { q: form.elements.q, for: form.elements.for, kind: form.elements.kind };
const names = new Map([...fields.kind.options].map((option) => [option.value, option.text]));

const books = new Map();

/** The index of a language with what its results show; asked for once, and again after a failure. */
function book(code) {
  if (!books.has(code)) {
    const opened = open(code);
    books.set(code, opened);
    opened.catch(() => books.delete(code));
  }
  return books.get(code);
}

async function open(code) {
  const [index, results] = await Promise.all(["index.json", "results.json"].map(async (name) => {
    const answer = await fetch(new URL(`assets/search/${code}/${name}`, root));
    if (!answer.ok) throw new Error(`${answer.status}`);
    return answer.json();
  }));
  return { code, index: load(index), results };
}

/** Results of a language, best first, without noise. */
function found(one, query) {
  const sort = ({ id }) => (one.results[id].kind === "glossary" ? "term" : "page");
  const best = {};
  if (!knows(one.index, query)) return [];
  const ids = search(one.index, query, { limit: Infinity })
    .filter((hit) => hit.score >= WEAK[sort(hit)] * (best[sort(hit)] ??= hit.score))
    .map(({ id }) => id);
  const named = laws(one, query);
  return [...named, ...ids.filter((id) => !named.includes(id))];
}

/** The acts a query names: AufenthG, § 81 AufenthG. */
function laws({ index, results }, query) {
  const asked = new Set(index.fold(query));
  const short = (title) => index.fold(title.match(/([^\s(]+)\)$/)?.[1] ?? "").join("");
  return Object.keys(results).filter((id) => results[id].kind === "law" && asked.has(short(results[id].title)));
}

function isWanted({ kind }) {
  const audience = fields.for.selectedOptions[0].dataset.pnKinds;
  return (!audience || audience.split(" ").includes(kind)) && (!fields.kind.value || kind === fields.kind.value);
}

/** Own results, then translations of what only the German pages say, then German pages without a translation. */
function answer(own, german, query) {
  const mine = found(own, query);
  const theirs = german === own ? [] : found(german, query);
  const isOwn = (id) => id in own.results;
  const translated = theirs.slice(0, LOOKED_AT).filter((id) => isOwn(id) && !mine.includes(id));
  const list = (one, ids) => ids.filter((id) => isWanted(one.results[id]));
  return [
    list(own, [...mine, ...translated]),
    list(german, theirs.filter((id) => !isOwn(id))),
  ];
}

function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** Marks the words of the query in texts, whatever their endings; every word is judged once. */
function marker({ index }, query) {
  const asked = index.fold(query).filter((word) => !index.asking.has(word));
  const stems = new Set(asked.map(index.stem));
  const long = asked.filter((word) => word.length > 4);
  const isHit = (word) => index.fold(word).some(
    (one) => stems.has(index.stem(one)) || long.some((part) => one.includes(part)),
  );
  const known = new Map();
  const isKnown = (word) => known.get(word) ?? known.set(word, isHit(word)).get(word);
  return (text) => text.split(/([\p{L}\p{N}\p{M}]+)/u).map((part, number) =>
    number % 2 && isKnown(part) ? element("mark", {}, part) : part,
  );
}

function item(one, id, marked, query) {
  const result = one.results[id];
  const home = new URL(one.code === GERMAN ? "" : `${one.code}/`, root);
  const other = result.lang ? { lang: result.lang, dir: result.lang === GERMAN ? "ltr" : "auto" } : {};
  const link = element("a", { href: new URL(id, home).href, ...other }, ...marked(result.title));
  const lines = [element("p", {}, link), element("p", {}, ...marked(result.summary))];
  const paragraph = result.kind === "law" ? query.match(/(?:§|\bart\.?)\s*(\d+[a-z]?)/i)?.[1] : undefined;
  const section = paragraph ? [`p${paragraph.toLowerCase()}`, [`§ ${paragraph}`, ""]] : result.headings
    .map(([anchor, text]) => [anchor, marked(text)])
    .find(([, parts]) => parts.length > parts.filter((part) => typeof part === "string").length);
  if (section) {
    const target = new URL(`${id}#${section[0]}`, home).href;
    lines.push(element("p", {}, "› ", element("a", { href: target }, ...section[1])));
  }
  return element("li", {}, ...lines);
}

/** What kind of page it is stands in the reader's language, also below German results. */
function list(one, ids, query) {
  const marked = marker(one, query);
  const items = ids.map((id) => {
    const made = item(one, id, marked, query);
    const here = { class: "pn-muted", lang: document.documentElement.lang, dir: document.documentElement.dir };
    made.append(element("p", here, names.get(one.results[id].kind)));
    return made;
  });
  const isOther = one.code !== language;
  return element("ol", { class: "pn-results", role: "list", ...(isOther ? { lang: GERMAN, dir: "ltr" } : {}) }, ...items);
}

let turn = 0;
let most = SHOWN;

async function show() {
  const mine = ++turn;
  const query = fields.q.value.trim();
  remember(query);
  let books = [null, null];
  let ids = [[], []];
  let failed = false;
  if (query) {
    try {
      books = await Promise.all([book(language), book(GERMAN)]);
      ids = answer(...books, query);
    } catch {
      failed = true;
    }
  }
  if (mine !== turn) return; // something was typed meanwhile
  const count = ids[0].length + ids[1].length;
  const { pnFound, pnNothing, pnFailed } = status.dataset;
  ownPlace.replaceChildren(...(ids[0].length ? [list(books[0], ids[0].slice(0, most), query)] : []));
  germanPlace.hidden = !ids[1].length;
  germanPlace.lastElementChild.replaceChildren(
    ...(ids[1].length ? [list(books[1], ids[1].slice(0, most), query)] : []),
  );
  more.hidden = ids.every((one) => one.length <= most);
  status.textContent = !query ? "" : failed ? pnFailed : count ? pnFound.replace("{n}", count) : pnNothing;
}

/**
 * The address says what is shown, so that it can be kept, sent and gone back to; behind #, which no browser tells a
 * server. Changing the language takes it along.
 */
function remember(query) {
  const said = [["q", query], ["for", fields.for.value], ["kind", fields.kind.value]].filter(([, value]) => value);
  const address = new URL(location.pathname, location.href);
  if (said.length) address.hash = new URLSearchParams(said);
  history.replaceState(null, "", address);
  window.dispatchEvent(new Event("hashchange"));
}

function recall() {
  const asked = new URLSearchParams(location.hash.slice(1) || location.search);
  for (const [name, field] of Object.entries(fields)) field.value = asked.get(name) ?? "";
  for (const select of [fields.for, fields.kind]) if (select.selectedIndex < 0) select.value = "";
}

form.hidden = false;
document.querySelector("[data-pn-search-off]").hidden = true;
document.querySelector("[data-pn-search-on]").hidden = false;
recall();
form.addEventListener("input", () => { most = SHOWN; show(); });
form.addEventListener("submit", (event) => { event.preventDefault(); show(); });
more.addEventListener("click", () => { most += SHOWN; show(); });
fields.q.addEventListener("focus", () => { for (const code of [language, GERMAN]) book(code).catch(() => {}); });
if (fields.q.value) show();
