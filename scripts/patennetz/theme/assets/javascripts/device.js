/* Shows what this site keeps on the device, and deletes it. */
(function () {
  "use strict";

  var place = document.querySelector("[data-pn-device]");
  var words = place.dataset;
  var TICKS = "pn-ticks-";

  function keys() {
    try {
      return Object.keys(localStorage).filter(function (key) { return key.startsWith("pn-"); }).sort();
    } catch (refused) {
      return [];
    }
  }

  function named(key) {
    if (key === "pn-scheme") return words.scheme;
    if (!key.startsWith(TICKS)) return key;
    return words.ticks.replace("{guide}", function () { return titleOf(key); });
  }

  /* The title of the guide, or what the key says of it where the value is damaged. */
  function titleOf(key) {
    var title = null;
    try {
      title = JSON.parse(localStorage.getItem(key)).title;
    } catch (damaged) {
      /* It is listed all the same, so that it can be deleted. */
    }
    return typeof title === "string" && title ? title : key.slice(TICKS.length);
  }

  function button(text, action) {
    var made = document.createElement("button");
    made.type = "button";
    made.className = "pn-button";
    made.textContent = text;
    made.addEventListener("click", action);
    return made;
  }

  function show() {
    var kept = keys();
    place.textContent = "";
    var said = document.createElement("p");
    said.setAttribute("role", "status");
    said.tabIndex = -1;
    said.textContent = kept.length ? words.some : words.none;
    place.append(said);
    if (!kept.length) return said;
    var list = document.createElement("ul");
    kept.forEach(function (key) {
      var item = document.createElement("li");
      item.textContent = named(key) + " ";
      list.append(item);
    });
    place.append(list, button(words.remove, function () {
      keys().forEach(function (key) { localStorage.removeItem(key); });
      show().focus();
    }));
    return said;
  }

  show();
  window.addEventListener("pageshow", function (event) { if (event.persisted) show(); });
  window.addEventListener("storage", show);
})();
