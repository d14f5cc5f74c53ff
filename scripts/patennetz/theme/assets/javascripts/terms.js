/* Words from the office are explained where they stand: below the line that holds them, one at a time. */
(function () {
  "use strict";

  var root = document.documentElement;
  var words = document.querySelector("[data-pn-term-words]").dataset;
  var glossary = null;
  var from = null; /* the word that is open, or about to open */
  var box = null;

  function element(name, className, text) {
    var made = document.createElement(name);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  }

  function entry(link) {
    glossary = glossary || fetch(link.href.split("#")[0]).then(function (answer) {
      if (!answer.ok) throw new Error(String(answer.status));
      return answer.text();
    }).then(function (html) { return new DOMParser().parseFromString(html, "text/html"); });
    return glossary.then(function (page) {
      var heading = page.getElementById(link.hash.slice(1));
      if (!heading) throw new Error(link.hash);
      return heading.closest("section");
    });
  }

  function holder(link) {
    return link.closest("p, li, dd, dt, h3") || link.parentElement;
  }

  function close() {
    if (from) {
      from.setAttribute("aria-expanded", "false");
      holder(from).classList.remove("pn-holds-term");
    }
    if (box) box.remove();
    from = null;
    box = null;
  }

  function closeAndReturn() {
    var link = from;
    close();
    if (link) link.focus();
  }

  function filled(link, found) {
    var made = element("div", "pn-term-box");
    made.lang = root.lang;
    made.dir = root.dir;
    made.tabIndex = -1;
    made.setAttribute("role", "group");
    made.setAttribute("aria-label", link.textContent);
    var title = element("p", "pn-term-title");
    found.querySelector("h2").childNodes.forEach(function (node) { title.append(document.importNode(node, true)); });
    made.append(title);
    found.querySelectorAll(":scope > p:not(.pn-muted)").forEach(function (part) {
      var copy = document.importNode(part, true);
      copy.querySelectorAll("a").forEach(function (inner) { inner.replaceWith(inner.textContent); });
      made.append(copy);
    });
    var more = element("a", "", words.more);
    more.href = link.href;
    var shut = element("button", "pn-button", words.close);
    shut.type = "button";
    shut.addEventListener("click", closeAndReturn);
    var row = element("p");
    row.append(more, " ", shut);
    made.append(row);
    return made;
  }

  function explain(link) {
    close();
    from = link;
    entry(link).then(function (found) {
      if (from !== link || box) return; /* another word was asked for in the meantime */
      box = filled(link, found);
      link.setAttribute("aria-expanded", "true");
      holder(link).classList.add("pn-holds-term");
      link.after(box);
      box.focus();
    }).catch(function () {
      if (from === link) location.href = link.href;
    });
  }

  document.querySelectorAll("a[href*='glossary/#']").forEach(function (link) {
    link.setAttribute("aria-expanded", "false");
  });
  document.addEventListener("click", function (event) {
    var link = event.target.closest("a[href*='glossary/#']");
    if (!link || link.closest(".pn-term-box") || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (from === link) closeAndReturn();
    else explain(link);
  });
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape" && from) closeAndReturn();
  });
})();
