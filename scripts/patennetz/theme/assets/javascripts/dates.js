/* Makes a calendar file (RFC 5545) from what the reader types; nothing leaves the device. */
(function () {
  "use strict";

  var LINE = 75; /* octets a line may have, its break not counted */
  var DAY = 86400000;

  function escaped(text) {
    return text.replace(/\\/g, "\\\\").replace(/;/g, "\\;").replace(/,/g, "\\,").replace(/\r\n|\r|\n/g, "\\n");
  }

  function folded(line) {
    var encoder = new TextEncoder();
    var lines = [""];
    var size = 0;
    for (var sign of line) {
      var octets = encoder.encode(sign).length;
      if (size + octets > LINE) {
        lines.push(" ");
        size = 1;
      }
      lines[lines.length - 1] += sign;
      size += octets;
    }
    return lines.join("\r\n");
  }

  function stamp(moment) {
    return moment.toISOString().replace(/[-:]|\.\d+/g, "");
  }

  function plain(date) {
    return date.replace(/-/g, "");
  }

  function calendar(event) {
    var dayAfter = new Date(Date.parse(event.date + "T00:00:00Z") + DAY).toISOString().slice(0, 10);
    var when = event.time
      ? ["DTSTART:" + plain(event.date) + "T" + event.time.replace(":", "") + "00", "DURATION:PT1H"]
      : ["DTSTART;VALUE=DATE:" + plain(event.date), "DTEND;VALUE=DATE:" + plain(dayAfter)];
    var lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Patennetz//Termine//DE", "BEGIN:VEVENT",
      "UID:" + event.id, "DTSTAMP:" + stamp(new Date())].concat(when, ["SUMMARY:" + escaped(event.title)]);
    if (event.place) lines.push("LOCATION:" + escaped(event.place));
    event.days.forEach(function (days) {
      lines.push("BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:" + escaped(event.title), "TRIGGER:-P" + days + "D", "END:VALARM");
    });
    return lines.concat(["END:VEVENT", "END:VCALENDAR", ""]).map(folded).join("\r\n");
  }

  function two(number) {
    return String(number).padStart(2, "0");
  }

  function today() {
    var now = new Date();
    return now.getFullYear() + "-" + two(now.getMonth() + 1) + "-" + two(now.getDate());
  }

  /* The reminders that are still to come. */
  function ahead(form, date, time) {
    var start = new Date(date + "T" + (time || "00:00"));
    return form.dataset.days.split(" ").filter(function (days) {
      var moment = new Date(start);
      moment.setDate(moment.getDate() - Number(days));
      return moment > new Date();
    });
  }

  function offer(form) {
    var date = form.elements.date.value;
    var time = form.elements.time ? form.elements.time.value : "";
    var status = form.querySelector("[role=status]");
    if (form.dataset.past && date <= today()) {
      status.textContent = form.dataset.past;
      return;
    }
    var event = {
      id: crypto.getRandomValues(new Uint32Array(4)).join("-") + "@patennetz",
      title: form.dataset.title,
      date: date,
      time: time,
      place: form.elements.place ? form.elements.place.value.trim() : "",
      days: ahead(form, date, time)
    };
    var link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([calendar(event)], { type: "text/calendar;charset=utf-8" }));
    link.download = form.dataset.file + "-" + event.date + ".ics";
    link.click();
    setTimeout(function () { URL.revokeObjectURL(link.href); }, 1000);
    status.textContent = form.dataset.done + " " + form.dataset.reminders.replace("{n}", event.days.length);
  }

  document.querySelectorAll("form[data-pn-dates]").forEach(function (form) {
    form.hidden = false;
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      offer(form);
    });
    form.addEventListener("input", function () { form.querySelector("[role=status]").textContent = ""; });
  });
})();
