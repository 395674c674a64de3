// What scripts add. Every page works without them.
"use strict";

(() => {
  // Copy a citation.
  for (const button of document.querySelectorAll("button[data-copy]")) {
    if (!navigator.clipboard) continue;
    const label = button.firstChild;
    const words = label.data;
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(button.dataset.copy);
      label.data = button.dataset.done;
      document.getElementById("said").textContent = button.dataset.done;
      setTimeout(() => { label.data = words; }, 2000);
    });
  }

  // Drop files on the form, and see which are chosen and whether they are too large.
  const files = document.getElementById("files");
  if (files) {
    const drop = files.closest(".drop");
    const chosen = document.getElementById("files-chosen");
    const look = () => {
      const all = [...files.files];
      const sum = all.reduce((bytes, file) => bytes + file.size, 0);
      const fits = all.length <= files.dataset.most && sum <= files.dataset.all &&
        all.every((file) => file.size <= files.dataset.largest);
      files.setCustomValidity(fits ? "" : files.dataset.problem);
      if (!fits) files.reportValidity();
      chosen.replaceChildren(...all.map((file) => {
        const item = document.createElement("li");
        item.textContent = file.name + " (" + Math.ceil(file.size / 1024).toLocaleString(document.documentElement.lang) + " " + chosen.dataset.unit + ")";
        return item;
      }));
    };
    files.addEventListener("change", look);
    for (const name of ["dragenter", "dragover", "dragleave", "drop"]) {
      drop.addEventListener(name, (event) => {
        event.preventDefault();
        drop.classList.toggle("over", name === "dragenter" || name === "dragover");
      });
    }
    drop.addEventListener("drop", (event) => {
      files.files = event.dataTransfer.files;
      look();
    });
  }

  // Follow a batch. Every event tells all there is to know, also after the line was broken.
  const followed = document.querySelector("[data-events]");
  if (followed) {
    const words = followed.querySelector("[role=status]");
    const bar = followed.querySelector("progress");
    const events = new EventSource(followed.dataset.events);
    const show = (event) => {
      const state = JSON.parse(event.data);
      if (words.textContent !== state.text) words.textContent = state.text;
      if (state.of > 0) {
        bar.max = state.of;
        bar.value = state.done;
      }
    };
    events.addEventListener("state", show);
    events.addEventListener("end", (event) => {
      events.close();
      show(event);
      location.reload();
    });
  }

  // Check the syntax of a query while it is written, and propose names.
  const box = document.getElementById("q");
  if (!box) return;
  const form = box.form;
  const problem = document.getElementById("q-problem");
  const list = document.createElement("ul");
  list.className = "suggestions";
  list.id = "q-suggestions";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", form.querySelector("button").textContent);
  list.hidden = true;
  box.closest(".box").after(list);
  box.setAttribute("role", "combobox");
  box.setAttribute("aria-autocomplete", "list");
  box.setAttribute("aria-controls", list.id);
  box.setAttribute("aria-expanded", "false");
  let chosen = -1;
  let timer;
  let asked = 0;

  // The word that is being written: what stands between the last space or parenthesis and the caret.
  const word = () => {
    const before = box.value.slice(0, box.selectionStart);
    const start = Math.max(before.lastIndexOf(" "), before.lastIndexOf("(")) + 1;
    const text = before.slice(start);
    const field = /^(party|article|recommendation|question):/i.exec(text);
    return { start, end: box.selectionStart, text: (field ? text.slice(field[0].length) : text).replace(/"/g, "") };
  };

  const close = () => {
    list.hidden = true;
    list.replaceChildren();
    chosen = -1;
    box.setAttribute("aria-expanded", "false");
    box.removeAttribute("aria-activedescendant");
  };

  const choose = (index) => {
    chosen = index;
    [...list.children].forEach((item, i) => item.setAttribute("aria-selected", String(i === index)));
    const item = list.children[index];
    if (item) {
      box.setAttribute("aria-activedescendant", item.id);
      item.scrollIntoView({ block: "nearest" });
    }
  };

  const take = (item) => {
    const at = word();
    const after = box.value.slice(at.end);
    const head = box.value.slice(0, at.start) + item.dataset.query + (after.startsWith(" ") ? "" : " ");
    box.value = head + after;
    box.setSelectionRange(head.length, head.length);
    close();
    check();
  };

  const propose = (suggestions) => {
    close();
    suggestions.forEach((one, i) => {
      const item = document.createElement("li");
      item.id = "q-suggestion-" + i;
      item.setAttribute("role", "option");
      item.setAttribute("aria-selected", "false");
      item.dataset.query = one.query;
      const label = document.createElement("span");
      label.textContent = one.label;
      const code = document.createElement("code");
      code.textContent = one.query;
      item.append(label, code);
      item.addEventListener("mousedown", (event) => { event.preventDefault(); take(item); });
      list.append(item);
    });
    list.hidden = suggestions.length === 0;
    box.setAttribute("aria-expanded", String(suggestions.length > 0));
  };

  const json = async (address) => {
    const response = await fetch(address, { headers: { Accept: "application/json" } });
    return response.ok ? response.json() : {};
  };

  const check = async () => {
    const query = box.value;
    const answer = await json("/check?q=" + encodeURIComponent(query));
    if (query !== box.value) return;
    problem.replaceChildren();
    box.removeAttribute("aria-invalid");
    if (answer.problem) {
      box.setAttribute("aria-invalid", "true");
      const words = document.createElement("p");
      words.textContent = answer.problem;
      const place = document.createElement("pre");
      const mark = document.createElement("mark");
      const rest = query.slice(answer.position);
      mark.textContent = rest.split(" ", 1)[0];
      place.append(query.slice(0, answer.position), mark, rest.slice(mark.textContent.length));
      problem.append(words, place);
    }
  };

  box.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      check();
      const at = word();
      const turn = ++asked;
      if (at.text.length < 2 && !/^\d/.test(at.text)) { close(); return; }
      const answer = await json("/suggest?q=" + encodeURIComponent(at.text));
      if (turn === asked) propose(answer.suggestions || []);
    }, 200);
  });

  box.addEventListener("keydown", (event) => {
    const count = list.children.length;
    if (list.hidden || !count) return;
    if (event.key === "ArrowDown") choose((chosen + 1) % count);
    else if (event.key === "ArrowUp") choose((chosen + count - 1) % count);
    else if (event.key === "Escape") close();
    else if ((event.key === "Enter" || event.key === "Tab") && chosen >= 0) take(list.children[chosen]);
    else return;
    event.preventDefault();
  });
  box.addEventListener("blur", close);
})();
