/* Finds the office for a postal code or a place, from small files of this site; what is typed stays here. */
(function () {
  "use strict";

  var names = window.placeNames;
  var form = document.querySelector("[data-pn-finder]");
  var words = form.dataset;
  var place = form.querySelector("[role=status]");
  var assets = new URL("../office/", document.querySelector("script[src$='finder.js']").src);
  var MOST = 12;
  var FRAGMENT = "#q=";
  var files = {};
  var turn = 0;

  /* A file of the finder, asked for once, and again after a failure. */
  function file(name) {
    if (!files[name]) {
      files[name] = fetch(new URL(name + ".json", assets)).then(function (answer) {
        if (answer.status === 404) return null;
        if (!answer.ok) throw new Error(String(answer.status));
        return answer.json();
      });
      files[name].catch(function () { delete files[name]; });
    }
    return files[name];
  }

  function made(name, children, attributes) {
    var element = Object.assign(document.createElement(name), attributes);
    element.append.apply(element, children);
    return element;
  }

  function german(text) {
    return made("bdi", [text], { lang: "de", dir: "ltr" });
  }

  function line(text, child) {
    place.append(made("p", child ? [text, " ", child] : [text]));
  }

  /* A link, with a mark where a German page is behind it. */
  function link(label, href, mark) {
    var parts = [made("a", [label], { href: href })];
    if (mark) parts.push(" ", made("span", ["(", german(mark), ")"], { className: "pn-lang" }));
    return made("span", parts);
  }

  function office(id, data, said) {
    var name = data.offices[id][0];
    var site = data.offices[id][1];
    line(said, link(german(name), words.offices + id + "/", words.officesMark));
    if (site) place.append(made("p", [link(words.site, site, /\/en\//.test(site) ? "" : words.mark)]));
    else line(words.how, german(name));
  }

  /* What was found, by the name of the place or the postal code, with its Kreis; then the office that is known there. */
  function answer(name, ags, data) {
    var kreis = data.kreise[ags.slice(0, 5)];
    place.append(made("p", [made("strong", [german(name)])]));
    if (name !== kreis[0]) line(words.kreis, german(kreis[0]));
    if (data.covers[ags]) return office(data.covers[ags], data, words.one);
    if (kreis[1] && kreis[2].length) return office(kreis[2][0], data, words.one);
    kreis[2].forEach(function (id) { office(id, data, words.known); });
    if (!kreis[1]) line(words.own);
    if (!kreis[2].length) line(words.how, german("Ausländerbehörde " + kreis[0]));
  }

  function show(one, data) {
    if (!one.land) return answer(one.name, one.ags, data);
    line(words.land, made("span", Array.from(one.land.childNodes).map(function (node) { return node.cloneNode(true); })));
  }

  function label(one, data) {
    if (one.land) return "Land " + one.name;
    var kreis = data.kreise[one.ags.slice(0, 5)];
    return kreis[1] || one.name === kreis[0] ? kreis[0] : one.name + " (" + kreis[0] + ")";
  }

  /* A choice is an answer of its own: it takes the place of the question, and the focus. */
  function ask(question, choices) {
    var seen = new Map();
    choices.forEach(function (choice) { if (!seen.has(choice.text)) seen.set(choice.text, choice); });
    var items = Array.from(seen.values()).slice(0, MOST).map(function (choice) {
      var button = made("button", [german(choice.text)], { type: "button", className: "pn-button" });
      button.addEventListener("click", function () {
        turn++;
        place.textContent = "";
        choice.then();
        place.tabIndex = -1;
        place.focus({ preventScroll: true });
        place.scrollIntoView({ block: "nearest" });
      });
      return made("li", [button]);
    });
    line(question);
    place.append(made("ul", items));
    if (seen.size > MOST) line(words.more);
  }

  function choices(places, data) {
    return places.map(function (one) {
      return { text: label(one, data), then: function () { show(one, data); } };
    });
  }

  function byCode(code, kreise, data) {
    if (kreise.length === 1) return answer(code, kreise[0], data);
    ask(words.kreise, kreise.map(function (ags) {
      return { text: data.kreise[ags][0], then: function () { answer(code, ags, data); } };
    }));
  }

  /* Municipalities of the file, Kreise, and Länder that are no city. */
  function entries(rows, data) {
    var places = rows.map(function (row) {
      var kreis = data.kreise[row[1].slice(0, 5)];
      return Object.assign(names.entry(row[0], row[2]), { ags: row[1], town: kreis[1] });
    });
    var kreise = Object.keys(data.kreise).filter(function (ags) { return !data.kreise[ags][1]; }).map(function (ags) {
      var name = data.kreise[ags][0];
      return Object.assign(names.entry(name.replace(/^(?:Landkreis|Kreis) /, "")), { name: name, ags: ags, kreis: true });
    });
    var laender = Array.from(document.querySelectorAll("[data-pn-laender] li")).map(function (item) {
      return Object.assign(names.entry(item.querySelector("a").textContent), { land: item });
    });
    var cities = new Set(Object.values(data.kreise).map(function (kreis) { return kreis[0]; }));
    return places.concat(kreise, laender.filter(function (one) { return !cities.has("Stadt " + one.name); }));
  }

  function byName(typed, rows, data) {
    var found = names.find(entries(rows, data), typed);
    var best = found.places[0];
    if (!best) return line(words.none);
    if (!found.isSure) return ask(words.guess, choices(found.places, data));
    var exact = found.places.filter(function (one) { return one.grade === 0 && label(one, data) !== label(best, data); });
    if (best.grade > 0 || exact.length || (found.places.length > 1 && !best.town)) return ask(words.which, choices(found.places, data));
    show(best, data);
    var others = found.places.filter(function (one) { return label(one, data) !== label(best, data); });
    if (others.length) ask(words.or, choices(others, data));
  }

  /* What is to be shown for a text, once the files it needs are there. */
  async function looked(query) {
    var data = await file("kreise");
    var code = names.code(query);
    var codes = code && await file("plz-" + code[0]);
    if (codes && codes[code]) return function () { byCode(code, codes[code], data); };
    var typed = names.typedName(query);
    if (!typed.name) return function () { line(words.none); };
    var letter = names.folded(typed.name)[0];
    var rows = await file("places-" + (letter >= "a" && letter <= "z" ? letter : "other"));
    return function () { byName(typed, rows || [], data); };
  }

  async function search(query) {
    var mine = ++turn;
    var answered;
    try {
      answered = query.trim() ? await looked(query) : function () { line(words.empty); };
    } catch {
      answered = function () { line(words.failed); };
    }
    if (mine !== turn) return; // something else was asked meanwhile
    place.textContent = "";
    answered();
    place.scrollIntoView({ block: "nearest" });
  }

  /* What was typed stands behind "#", which no browser sends; an old address with "?q=" is mended. */
  function remember(query) {
    history.replaceState(null, "", location.pathname + (query.trim() ? FRAGMENT + encodeURIComponent(query) : ""));
  }

  function remembered() {
    var kept = location.hash.startsWith(FRAGMENT) ? "?q=" + location.hash.slice(FRAGMENT.length) : location.search;
    return new URLSearchParams(kept).get("q");
  }

  function resume() {
    var asked = remembered();
    if (!asked) return;
    form.elements.q.value = asked;
    remember(asked);
    search(asked);
  }

  form.hidden = false;
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    remember(form.elements.q.value);
    search(form.elements.q.value);
  });
  window.addEventListener("hashchange", resume);
  resume();
})();
