// The visible elements of a selector in whose text, labels or attributes a part occurs: few enough to ask the browser for
// the role and the name of each.
const [selector, part] = arguments;
const flat = (text) => (text ?? "").replace(/\s+/g, " ").trim();
const wanted = flat(part);
const texts = (element) => {
  const named = (element.getAttribute("aria-labelledby") ?? "").split(/\s+/).filter(Boolean);
  return [
    element.textContent,
    ...["aria-label", "title", "alt", "placeholder", "value"].map((name) => element.getAttribute(name)),
    ...named.map((id) => document.getElementById(id)?.textContent),
    ...[...(element.labels ?? [])].map((label) => label.textContent),
  ];
};
// A name may be put together from several of these, so that parts of it count too.
const fits = (element) => wanted === "" || texts(element).map(flat).some((text) => text && (text.includes(wanted) || wanted.includes(text)));
const visible = (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest("[aria-hidden=true], [inert]");
return [...document.querySelectorAll(selector)].filter((element) => visible(element) && fits(element));
