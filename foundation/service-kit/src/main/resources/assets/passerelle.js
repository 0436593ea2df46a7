// Small comforts on top of pages that work without them.
(() => {
  "use strict";

  const errors = document.querySelector(".errors");
  if (errors) errors.focus();

  // Copies what data-copy points at, and says so in the status line.
  document.addEventListener("click", async (event) => {
    const button = event.target.closest("[data-copy]");
    if (!button) return;
    const source = document.querySelector(button.dataset.copy);
    if (!source || !navigator.clipboard) return;
    await navigator.clipboard.writeText("value" in source ? source.value : source.textContent.trim());
    say(button.dataset.said || button.textContent.trim());
  });

  // A second press on the same button would send the same form twice.
  document.addEventListener("submit", (event) => {
    if (event.defaultPrevented) return;
    if (event.target.dataset.sending) {
      event.preventDefault();
      return;
    }
    event.target.dataset.sending = "yes";
    if (event.submitter) event.submitter.setAttribute("aria-busy", "true");
  });

  // A page taken from the back-forward cache may be sent again.
  window.addEventListener("pageshow", () => {
    document.querySelectorAll("form[data-sending]").forEach((form) => {
      delete form.dataset.sending;
      form.querySelectorAll("[aria-busy]").forEach((button) => button.removeAttribute("aria-busy"));
    });
  });

  // What was swapped in can name what to say: <div data-said="3 results">.
  document.addEventListener("htmx:afterSwap", (event) => {
    const said = event.target.querySelector("[data-said-now]");
    if (said) say(said.dataset.saidNow);
  });

  const say = (words) => {
    const line = document.getElementById("live");
    if (!line) return;
    line.textContent = "";
    requestAnimationFrame(() => {
      line.textContent = words;
    });
  };
})();
