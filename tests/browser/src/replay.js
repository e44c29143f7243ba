// Does again what was done on the page in another language, each act as soon as there is what it was done to.
const done = arguments[0];
const at = (place) => place.reduce((element, number) => element?.children[number], document.body);
const turn = () => new Promise((next) => setTimeout(next, 50));
const there = async (place) => {
  for (let turns = 0; turns < 200; turns++) {
    const element = at(place);
    if (element?.getClientRects().length) return element;
    await turn();
  }
  return null;
};
for (const [number, { kind, what, place, value }] of done.entries()) {
  if (kind === "hash") {
    location.hash = value;
  } else {
    const element = await there(place);
    if (!element) return `nothing is there for act ${number}, ${kind} on ${what} at ${place}`;
    if (["input", "change"].includes(kind)) {
      element.value = value;
      element.dispatchEvent(new Event(kind, { bubbles: true }));
    } else if (kind === "mousedown") {
      element.dispatchEvent(new MouseEvent("mousedown", { bubbles: true, cancelable: true }));
      element.closest("button, input, select, summary, [tabindex]")?.focus();
    } else {
      element.click();
    }
  }
  await turn();
}
return "";
