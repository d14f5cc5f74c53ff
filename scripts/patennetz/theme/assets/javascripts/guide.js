/* What makes a guide a tool: ticks, the next step, the card for the counter. The page works without it. */
(function () {
  "use strict";

  var steps = document.querySelector("[data-pn-guide]");
  var words = document.querySelector("[data-pn-guide-words]").dataset;
  var key = "pn-ticks-" + steps.dataset.pnGuide;
  var items = Array.from(steps.children);
  var boxes = items.map(function (item) { return item.querySelector(".pn-tick input"); });
  var held = []; /* the ticks of this visit, where the browser keeps nothing */

  function element(name, className, text) {
    var made = document.createElement(name);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  }

  /* 1. Ticks: which steps are done, kept on this device only. What is kept is read anew each time: there may be
        a second tab, and the page may come back from the history after everything was deleted. */
  function ticked() {
    var kept;
    try {
      kept = localStorage.getItem(key);
    } catch (refused) {
      return held;
    }
    try {
      return Array.from(JSON.parse(kept).steps);
    } catch (odd) {
      return [];
    }
  }

  function keep(ids) {
    held = ids;
    try {
      var title = document.querySelector("h1").textContent;
      if (ids.length) localStorage.setItem(key, JSON.stringify({ title: title, steps: ids }));
      else localStorage.removeItem(key);
    } catch (refused) {
      /* The ticks then hold for this visit only. */
    }
  }

  function show(ids) {
    items.forEach(function (item, number) {
      boxes[number].checked = ids.includes(item.id);
      item.classList.toggle("pn-ticked", boxes[number].checked);
    });
    var count = boxes.filter(function (box) { return box.checked; }).length;
    var said = words.progress.replace("{n}", count).replace("{all}", boxes.length);
    document.querySelector(".pn-progress").textContent = said;
    showNext(count, said);
  }

  function changed(number) {
    var known = ticked();
    var ids = items.map(function (item) { return item.id; }).filter(function (id, other) {
      return other === number ? boxes[number].checked : known.includes(id);
    });
    keep(ids);
    show(ids);
  }

  /* 2. The one next thing: as the guide says it until that is done, then the first step without a tick. */
  var next = document.querySelector(".pn-next");
  var told = next.querySelector(".pn-next-text");
  var way = next.querySelector("a.pn-button");
  var name = way.querySelector(".pn-next-step");
  var first = { href: way.getAttribute("href"), nodes: Array.from(name.childNodes), hidden: way.parentElement.hidden };
  var done = element("p", "pn-next-done");
  done.hidden = true;
  told.after(done);

  function showNext(count, said) {
    var open = items.find(function (item, number) { return !boxes[number].checked; });
    var own = items.find(function (item) { return "#" + item.id === first.href; });
    var begun = own ? boxes[items.indexOf(own)].checked : count > 0;
    if (begun && !next.style.minBlockSize) next.style.minBlockSize = next.offsetHeight + "px"; /* nothing below it moves */
    told.hidden = begun;
    done.hidden = Boolean(!begun || open);
    done.textContent = said;
    way.parentElement.hidden = begun ? !open : first.hidden;
    way.setAttribute("href", begun && open ? "#" + open.id : first.href);
    var nodes = begun && open ? Array.from(open.querySelector("h3").cloneNode(true).childNodes) : first.nodes;
    name.replaceChildren.apply(name, nodes);
    name.querySelectorAll("a").forEach(function (link) { link.replaceWith(link.textContent); });
  }

  /* 3. The card for the counter: the papers in large letters, German first, as on the page of the card. */
  function addCard(section) {
    var dialog = element("dialog", "pn-card-dialog");
    dialog.setAttribute("aria-labelledby", "pn-card-title");
    var heading = section.querySelector("h2").textContent;
    var title = element("h2", "", heading);
    title.id = "pn-card-title";
    title.tabIndex = -1;
    if (heading !== section.dataset.german) title.append(" ", german("small", section.dataset.german));
    var list = element("ul", "pn-papers");
    section.querySelectorAll("ul > li").forEach(function (item) { list.append(paper(item)); });
    var shut = element("button", "pn-button", words.close);
    shut.type = "button";
    shut.addEventListener("click", function () { dialog.close(); });
    dialog.append(title, list, shut);
    section.parentElement.append(dialog);
    section.querySelector(".pn-js-only button").addEventListener("click", function () {
      dialog.showModal();
      title.focus({ preventScroll: true });
      dialog.scrollTop = 0;
    });
  }

  function german(name, text) {
    var made = element(name, "", text);
    made.lang = "de";
    made.dir = "ltr";
    return made;
  }

  function paper(item) {
    var link = item.querySelector("a");
    var made = element("li");
    var own = link.previousSibling ? link.previousSibling.textContent.trim() : "";
    made.append(german("strong", link.textContent));
    if (own) made.append(" ", element("span", "", own));
    return made;
  }

  boxes.forEach(function (box, number) {
    box.autocomplete = "off"; /* the browser has no memory of its own for them */
    box.addEventListener("change", function () { changed(number); });
  });
  show(ticked());
  window.addEventListener("pageshow", function () { show(ticked()); });
  window.addEventListener("storage", function (event) {
    if (event.key === key || event.key === null) show(ticked());
  });
  document.querySelectorAll(".pn-counter").forEach(addCard);
})();
