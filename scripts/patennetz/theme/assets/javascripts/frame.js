/* Three comforts of the frame; every page works without this file. */
(function () {
  "use strict";

  var root = document.documentElement;
  root.classList.add("pn-js"); /* room for what scripts add, before anything is painted */
  var key = "pn-scheme";

  /* 1. Light or dark: the choice of the reader before that of the system. Set before anything is painted. */
  function stored() {
    try {
      return localStorage.getItem(key);
    } catch (refused) {
      return null;
    }
  }

  function apply(scheme) {
    if (scheme === "light" || scheme === "dark") {
      root.setAttribute("data-pn-scheme", scheme);
    }
  }

  function toggle() {
    var dark = window.matchMedia("(prefers-color-scheme: dark)").matches;
    var now = root.getAttribute("data-pn-scheme") || (dark ? "dark" : "light");
    var next = now === "dark" ? "light" : "dark";
    apply(next);
    try {
      localStorage.setItem(key, next);
    } catch (refused) {
      /* The choice then holds for this page only. */
    }
  }

  /* 2. Changing the language keeps the section: anchors are the same in every language. */
  function keepSection() {
    document.querySelectorAll("a[data-pn-same]").forEach(function (link) {
      link.hash = location.hash;
    });
  }

  /* 3. What is searched for stays behind #, which no browser tells a server. */
  function keepQuery(event) {
    event.preventDefault();
    var form = event.target;
    location.href = form.action + (form.elements.q.value ? "#" + new URLSearchParams({ q: form.elements.q.value }) : "");
  }

  apply(stored());
  document.addEventListener("DOMContentLoaded", function () {
    var button = document.querySelector("[data-pn-scheme-toggle]");
    button.hidden = false;
    button.addEventListener("click", toggle);
    keepSection();
    window.addEventListener("hashchange", keepSection);
    document.querySelectorAll(".pn-find").forEach(function (form) {
      form.addEventListener("submit", keepQuery);
    });
  });
})();
