/* What makes a guide a tool: ticks, the card for the counter, words explained in place. The page works without it. */
(function () {
  "use strict";

  var steps = document.querySelector("[data-pn-guide]");
  var words = document.querySelector("[data-pn-guide-words]").dataset;
  var key = "pn-ticks-" + (steps ? steps.dataset.pnGuide : "");

  function element(name, className, text) {
    var made = document.createElement(name);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  }

  function button(text, action) {
    var made = element("button", "pn-button", text);
    made.type = "button";
    made.addEventListener("click", action);
    return made;
  }

  /* 1. Ticks: which steps are done, kept on this device only. */
  function ticked() {
    try {
      return JSON.parse(localStorage.getItem(key)).steps;
    } catch (nothing) {
      return [];
    }
  }

  function keep(ids) {
    try {
      var title = document.querySelector("h1").textContent;
      if (ids.length) localStorage.setItem(key, JSON.stringify({ title: title, steps: ids }));
      else localStorage.removeItem(key);
    } catch (refused) {
      /* The ticks then hold for this visit only. */
    }
  }

  function addTicks() {
    var items = Array.from(steps.children);
    var progress = document.querySelector(".pn-progress");
    var boxes = items.map(function (item) {
      var box = item.querySelector(".pn-tick input");
      box.checked = ticked().includes(item.id);
      box.addEventListener("change", changed);
      return box;
    });
    function shown() {
      var count = boxes.filter(function (box) { return box.checked; }).length;
      boxes.forEach(function (box, number) { items[number].classList.toggle("pn-ticked", box.checked); });
      progress.textContent = words.progress.replace("{n}", count).replace("{all}", boxes.length);
    }
    function changed() {
      keep(items.filter(function (item, number) { return boxes[number].checked; }).map(function (item) { return item.id; }));
      shown();
    }
    shown();
  }

  /* 2. The card for the counter: the papers in large letters, German beside the reader's own word. */
  function addCard(section) {
    var dialog = element("dialog", "pn-card-dialog");
    dialog.setAttribute("aria-labelledby", "pn-card-title");
    var title = element("h2", "", section.querySelector("h2").textContent);
    title.id = "pn-card-title";
    var list = section.querySelector("ul").cloneNode(true);
    list.querySelectorAll("a").forEach(function (link) {
      var word = element("bdi", "", link.textContent);
      word.lang = link.lang;
      word.dir = link.dir || "auto";
      link.replaceWith(word);
    });
    dialog.append(title, list, button(words.close, function () { dialog.close(); }));
    document.body.append(dialog);
    section.querySelector(".pn-js-only button").addEventListener("click", function () { dialog.showModal(); });
  }

  /* 3. Words from the office: explained below the line instead of on another page. */
  var glossary = null;
  var box = null;
  var from = null;

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

  function close() {
    if (!box) return;
    box.remove();
    box = null;
    from.setAttribute("aria-expanded", "false");
    from.focus();
  }

  function explain(link) {
    close();
    entry(link).then(function (found) {
      box = element("div", "pn-term-box");
      box.setAttribute("role", "group");
      box.setAttribute("aria-label", link.textContent);
      box.tabIndex = -1;
      var title = element("p", "pn-term-title");
      title.append.apply(title, Array.from(found.querySelector("h2").childNodes).map(function (node) {
        return document.importNode(node, true);
      }));
      box.append(title);
      found.querySelectorAll(":scope > p:not(.pn-muted)").forEach(function (part) {
        var copy = document.importNode(part, true);
        copy.querySelectorAll("a").forEach(function (inner) { inner.replaceWith(inner.textContent); });
        box.append(copy);
      });
      var more = element("a", "", words.more);
      more.href = link.href;
      var row = element("p");
      row.append(more, " ", button(words.close, close));
      box.append(row);
      from = link;
      link.setAttribute("aria-expanded", "true");
      (link.closest("p, li, dd") || link).after(box);
      if (box.parentElement.matches("ul, ol, dl")) link.closest("li, dd").append(box);
      box.focus();
    }, function () { location.href = link.href; });
  }

  if (steps) addTicks();
  document.querySelectorAll(".pn-counter").forEach(addCard);
  document.addEventListener("click", function (event) {
    var link = event.target.closest("a[href*='glossary/#']");
    if (!link || link.closest(".pn-term-box") || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (from === link && box) close();
    else explain(link);
  });
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape" && box) close();
  });
})();
