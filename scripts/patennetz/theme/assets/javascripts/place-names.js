/* Compares what was typed with names of places, for the office finder. */
window.placeNames = (function () {
  "use strict";

  var DIGRAPHS = [["ae", "a"], ["oe", "o"], ["ue", "u"]];
  var UMLAUTS = { "ä": "ae", "ö": "oe", "ü": "ue" };
  var LETTERS = { "ی": "ي", "ک": "ك", "ة": "ه", "ґ": "г", "ı": "i" };
  var LEADING = new Set(("stadt kreis landkreis lk gemeinde hansestadt landeshauptstadt kreisfreie stadtkreis plz in aus de city of ville" +
    " مدينه في شهر در м місто г город в").split(" "));
  var JOINING = new Set("a am an auf b bei d dem den der die i im in o ob u unter v vor vorm".split(" "));
  var ADDITION = /\s*[(/,].*| (?:a|am|an|auf|b|bei|i|im|in|o|ob|u|unter|v|vor|vorm)[. ].*/;
  var KIND = /^(?:landkreis|kreis|lk) /;

  /* The same as plain() in place_names.py, and one way of writing "Sankt". */
  function plain(name) {
    var bare = name.toLowerCase().replace(/ß/g, "ss").normalize("NFKD").replace(/\p{M}/gu, "");
    bare = bare.replace(/[یکةґı]/g, function (letter) { return LETTERS[letter]; });
    return bare.replace(/[^\p{L}\p{N}]+/gu, " ").trim().replace(/\bsankt\b/g, "st");
  }

  /* The same as folded() in place_names.py. */
  function folded(bare) {
    return DIGRAPHS.reduce(function (word, pair) { return word.replaceAll(pair[0], pair[1]); }, bare);
  }

  function transcribed(name) {
    return plain(name.toLowerCase().replace(/[äöü]/g, function (letter) { return UMLAUTS[letter]; }));
  }

  function digits(text) {
    return text.replace(/\p{Nd}/gu, function (digit) {
      var code = digit.codePointAt(0);
      while (/\p{Nd}/u.test(String.fromCodePoint(code - 1)) && digit.codePointAt(0) - code < 9) code--;
      return code > 0x7f ? String(digit.codePointAt(0) - code) : digit;
    });
  }

  /* Five digits wherever they stand, also with gaps. */
  function code(text) {
    var western = digits(text);
    var found = /(?:^|\D)(\d{5})(?!\d)/.exec(western) || /(?:^|\D)(\d(?:[\s.]?\d){4})(?![\s.]?\d)/.exec(western);
    return found ? found[1].replace(/\D/g, "") : "";
  }

  /* What of the text may be a name: without numbers, and without words that say what sort of place it is. */
  function typedName(text) {
    var words = plain(digits(text).replace(/\d+/g, " ")).split(" ");
    var ofKreis = KIND.test(words.join(" "));
    while (words.length > 1 && LEADING.has(words[0])) words.shift();
    return { name: words.join(" "), ofKreis: ofKreis };
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

  /* "Frankfurt a. M." and "frankfurt/main" are "Frankfurt am Main"; "Bad E" may be any of several. */
  function isShort(key, typed) {
    var parts = [key, typed].map(function (text) {
      return text.split(" ").filter(function (word) { return !JOINING.has(word); });
    });
    var isAbbreviated = typed.split(" ").length > parts[1].length;
    return parts[0].length > 1 && parts[0].length === parts[1].length && parts[0].every(function (word, place) {
      var other = parts[1][place];
      if (word === other) return true;
      return place > 0 && isAbbreviated && word[0] === other[0] && (word.length === 1 || other.length === 1);
    });
  }

  /* A place with what its name is compared by; `other` is its name in another language. */
  function entry(name, other) {
    return { name: name, key: other || plain(name), written: other || transcribed(name), base: other || plain(name.replace(ADDITION, "")) };
  }

  /* How well a name fits: 0 is the name itself, 1 the name without its addition; from 2 on it is a guess. */
  function grade(one, typed) {
    if (one.key === typed || one.written === typed || isShort(one.key, typed)) return 0;
    if (one.base === typed) return 1;
    if (one.key.startsWith(typed + " ")) return 2;
    if (folded(one.key) === folded(typed)) return 3;
    if (typed.length > 3 && (isNear(one.key, typed) || isNear(one.base, typed))) return 4;
    return one.key.startsWith(typed) || one.written.startsWith(typed) ? 5 : Infinity;
  }

  function graded(entries, typed) {
    return entries.map(function (one) { return Object.assign({ grade: grade(one, typed) }, one); })
      .filter(function (one) { return one.grade < Infinity; });
  }

  function citiesFirst(one, other) {
    return (other.town || 0) - (one.town || 0);
  }

  function bestFirst(one, other) {
    return one.grade - other.grade;
  }

  /* Places that surely are meant; a Kreis where it was named or no place bears its name, and second to a city. */
  function sureOf(found, ofKreis) {
    var sure = found.filter(function (one) { return one.grade < 2; });
    var exact = sure.filter(function (one) { return one.grade === 0; });
    if (ofKreis && exact.some(function (one) { return one.kreis; })) return exact.filter(function (one) { return one.kreis; });
    var places = exact.filter(function (one) { return !one.kreis && !one.land; });
    if (!places.length) return sure;
    var isCity = places.some(function (one) { return one.town; });
    return sure.filter(function (one) { return !one.kreis || isCity; })
      .map(function (one) { return one.kreis ? Object.assign({}, one, { grade: 1 }) : one; });
  }

  /* Places that fit what was typed, and whether that is sure; a part of a city is taken for the city, as a guess. */
  function find(entries, typed) {
    var found = graded(entries, typed.name);
    var sure = sureOf(found, typed.ofKreis).sort(bestFirst);
    if (sure.length > 1 || (sure.length && sure[0].grade === 0)) return { isSure: true, places: sure.sort(citiesFirst) };
    var words = typed.name.split(" ");
    while (!found.length && words.length > 1) {
      words.pop();
      found = sureOf(graded(entries, words.join(" ")), false);
    }
    return { isSure: false, places: found.sort(citiesFirst).sort(bestFirst) };
  }

  return { code: code, typedName: typedName, folded: folded, entry: entry, find: find };
})();
