/* Finds the office for a postal code or a place, from small files of this site; what is typed stays here. */
(function () {
  "use strict";

  var form = document.querySelector("[data-pn-finder]");
  var words = form.dataset;
  var place = form.querySelector("[role=status]");
  var assets = new URL("../office/", document.querySelector("script[src$='finder.js']").src);
  var DIGRAPHS = [["ae", "a"], ["oe", "o"], ["ue", "u"]];
  var LETTERS = { "ی": "ي", "ک": "ك", "ة": "ه", "ґ": "г", "ı": "i" };
  var MOST = 12;
  var files = {};

  /* The same as folded() in place_names.py. */
  function folded(name) {
    var plain = name.toLowerCase().replace(/ß/g, "ss").normalize("NFKD").replace(/\p{M}/gu, "");
    plain = plain.replace(/[یکةґı]/g, function (letter) { return LETTERS[letter]; });
    DIGRAPHS.forEach(function (pair) { plain = plain.replaceAll(pair[0], pair[1]); });
    return plain.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  }

  function digits(text) {
    return text.replace(/\p{Nd}/gu, function (digit) {
      var code = digit.codePointAt(0);
      while (/\p{Nd}/u.test(String.fromCodePoint(code - 1)) && digit.codePointAt(0) - code < 9) code--;
      return code > 0x7f ? String(digit.codePointAt(0) - code) : digit;
    });
  }

  function file(name) {
    files[name] = files[name] || fetch(new URL(name + ".json", assets)).then(function (answer) {
      if (answer.status === 404) return null;
      if (!answer.ok) throw new Error(String(answer.status));
      return answer.json();
    });
    return files[name];
  }

  function isNear(one, other) {
    if (Math.abs(one.length - other.length) > 1) return false;
    var start = 0;
    var end = 0;
    while (start < Math.min(one.length, other.length) && one[start] === other[start]) start++;
    while (end < Math.min(one.length, other.length) - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end++;
    var rest = Math.max(one.length, other.length) - start - end;
    return rest <= 1 || (rest === 2 && one.length === other.length && one[start] === other[start + 1] && one[start + 1] === other[start]);
  }

  /* Places whose name is what was typed; else those that begin so; else those a slip of the finger away. */
  function places(typed) {
    var letter = typed[0] >= "a" && typed[0] <= "z" ? typed[0] : "other";
    return file("places-" + letter).then(function (rows) {
      var all = (rows || []).map(function (row) { return { name: row[0], ags: row[1], key: row[2] || folded(row[0]) }; });
      var tests = [
        function (row) { return row.key === typed; },
        function (row) { return row.key.startsWith(typed); },
        function (row) { return typed.length > 3 && isNear(row.key, typed); }
      ];
      for (var test of tests) {
        var found = all.filter(test);
        if (found.length) return found;
      }
      return [];
    });
  }

  function line(text, child) {
    var made = document.createElement("p");
    if (text) made.append(text, " ");
    if (child) made.append(child);
    place.append(made);
  }

  function german(text) {
    var made = document.createElement("bdi");
    made.lang = "de";
    made.dir = "ltr";
    made.textContent = text;
    return made;
  }

  function link(text, href) {
    var made = document.createElement("a");
    made.href = href;
    made.append(german(text));
    return made;
  }

  function office(id, data, said) {
    line(said, link(data.offices[id][0], words.offices + id + "/"));
    if (data.offices[id][1]) line("", link(words.site, data.offices[id][1]));
  }

  function answer(ags, data) {
    var kreis = data.kreise[ags.slice(0, 5)];
    place.textContent = "";
    if (data.covers[ags]) return office(data.covers[ags], data, words.one);
    if (!kreis) return line(words.none);
    if (kreis[1] && kreis[3].length) return office(kreis[3][0], data, words.one);
    line(words.kreis, german(kreis[0]));
    kreis[3].forEach(function (id) { office(id, data, words.known); });
    if (!kreis[1]) line(words.own);
    line(words.how, german("Ausländerbehörde " + kreis[0].split(",")[0]));
  }

  function ask(question, choices) {
    place.textContent = "";
    line(question);
    var list = document.createElement("ul");
    choices.forEach(function (choice) {
      var item = document.createElement("li");
      var button = document.createElement("button");
      button.type = "button";
      button.className = "pn-button";
      button.append(german(choice.text));
      button.addEventListener("click", choice.then);
      item.append(button);
      list.append(item);
    });
    place.append(list);
  }

  function byCode(code, data) {
    return file("plz-" + code[0]).then(function (codes) {
      var kreise = (codes && codes[code]) || [];
      if (kreise.length === 1) return answer(kreise[0], data);
      if (!kreise.length) return nothing();
      ask(words.kreise, kreise.map(function (ags) {
        return { text: data.kreise[ags][0], then: function () { answer(ags, data); } };
      }));
    });
  }

  function byName(typed, data) {
    return places(typed).then(function (found) {
      if (found.length === 1) return answer(found[0].ags, data);
      if (!found.length) return nothing();
      ask(words.which, found.slice(0, MOST).map(function (row) {
        return { text: row.name + " (" + data.kreise[row.ags.slice(0, 5)][0] + ")", then: function () { answer(row.ags, data); } };
      }));
    });
  }

  function nothing() {
    place.textContent = "";
    line(words.none);
  }

  function search(query) {
    var code = /^\s*(?:D[-\s]*)?(\d{5})(?!\d)/i.exec(digits(query));
    var typed = folded(query);
    if (!code && !typed) return nothing();
    file("kreise").then(function (data) {
      return code ? byCode(code[1], data) : byName(typed, data);
    }).catch(function () {
      place.textContent = "";
      line(words.failed);
    });
  }

  form.hidden = false;
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    var query = form.elements.q.value;
    history.replaceState(null, "", "?q=" + encodeURIComponent(query));
    search(query);
  });
  var asked = new URLSearchParams(location.search).get("q");
  if (asked) {
    form.elements.q.value = asked;
    search(asked);
  }
})();
