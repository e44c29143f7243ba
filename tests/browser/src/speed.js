// Moves a slider many times and measures, for each move, how long the main thread works for it: from the dispatch of the
// `input` event through its handlers and the promises that they leave, and then from the start of the next frame through
// its callbacks, style, layout and paint. The wait for that frame is not work and is not counted.
const [slider, count] = arguments;
const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set;
const [min, max] = [Number(slider.min || 0), Number(slider.max || 100)];
const step = Number(slider.step) || 1;
const places = Math.max(1, Math.round((max - min) / step));

// A task of its own, as early as the browser can run one: after what runs now, and after the paint if in a frame.
const channel = new MessageChannel();
const waiting = [];
channel.port1.onmessage = () => waiting.shift()(performance.now());
const nextTask = (then) => {
  waiting.push(then);
  channel.port2.postMessage(0);
};

const measure = (value) => new Promise((done) => {
  const at = {};
  nextTask(() => {
    // Registered before the event, so that it runs before whatever the app asks for in this frame.
    requestAnimationFrame(() => {
      at.frame = performance.now();
    });
    at.begin = performance.now();
    setValue.call(slider, value);
    slider.dispatchEvent(new Event("input", { bubbles: true }));
    // Registered after it, so that it runs when the app's callbacks and their promises are done.
    requestAnimationFrame(() => {
      at.called = performance.now();
      nextTask((end) => {
        // If the frame came before any other task there was no wait between, and the whole time is work.
        const handled = at.handled ?? at.frame;
        done({
          whole: handled - at.begin + end - at.frame,
          script: handled - at.begin + at.called - at.frame,
          handlers: handled - at.begin,
          frame: at.called - at.frame,
          paint: end - at.called,
        });
      });
    });
    nextTask((now) => {
      if (at.frame === undefined) at.handled = now;
    });
  });
});

const moves = [];
for (let n = 0; n < count; n++) {
  const place = (n * 7 + 3) % (2 * places);
  moves.push(await measure(min + step * (place < places ? place : 2 * places - place)));
  // Whatever the app does later is not part of the next move.
  await new Promise((done) => setTimeout(done, 40));
}
slider.dispatchEvent(new Event("change", { bubbles: true }));
const part = (name) => moves.map((move) => move[name]);
return Object.fromEntries(["whole", "script", "handlers", "frame", "paint"].map((name) => [name, part(name)]));
