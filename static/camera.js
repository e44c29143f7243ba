// Reads QR codes by the camera, for the element <code-camera> that the app shows while a teacher collects answers. `cargo xtask dist`
// bundles it with the decoder, and it is fetched when a camera is first asked for. Pictures stay in the browser, and none is kept.
//
// It plays two roles: a script of the page, and the worker that looks through pictures, so that the page never waits for that.
import decodeQR from "qr/decode.js";

// Milliseconds: from one look to the next, that optional steps of one look may take, and that a code must be out of sight to be read anew.
const EACH = 125;
const LONGEST = 40;
const SAME = 3000;
// Pixels on the longer side of the picture that is looked through.
const WIDEST = 640;

const script = globalThis.document?.currentScript.src;
if (script) {
  customElements.get("code-camera") ?? customElements.define("code-camera", camera());
} else {
  addEventListener("message", ({ data }) => {
    let text = "";
    try {
      text = decodeQR(data, { timeLimit: LONGEST });
    } catch {
      // No code is in sight.
    }
    postMessage(text);
  });
}

function camera() {
  return class extends HTMLElement {
    connectedCallback() {
      this.run().catch((why) => this.fail(why.name));
    }

    disconnectedCallback() {
      this.off();
    }

    // Tells the app "on", "code" with its text, or "fault" with its name; after a fault the camera is off.
    tell(data) {
      if (this.isConnected) this.dispatchEvent(new MessageEvent("message", { data }));
    }

    fail(name) {
      this.off();
      this.tell(`fault ${name}`);
    }

    off() {
      for (const track of this.stream?.getTracks() ?? []) track.stop();
      this.stream = null;
      this.worker?.terminate();
      document.removeEventListener("visibilitychange", this.look);
    }

    async run() {
      if (!navigator.mediaDevices?.getUserMedia) throw { name: "insecure" };
      const wanted = { facingMode: "environment", width: { ideal: 1280 }, height: { ideal: 720 } };
      const stream = await navigator.mediaDevices.getUserMedia({ video: wanted });
      this.stream = stream;
      // It was stopped while the browser still asked.
      if (!this.isConnected) return this.off();
      this.look = () => document.hidden && this.fail("hidden");
      document.addEventListener("visibilitychange", this.look);
      this.look();
      const [track] = stream.getVideoTracks();
      track.addEventListener("ended", () => this.fail("ended"));
      const video = Object.assign(document.createElement("video"), { muted: true, playsInline: true, srcObject: stream });
      // Who holds something up to a camera beside the screen expects a mirror.
      video.classList.toggle("mirrored", track.getSettings().facingMode === "user");
      this.append(video);
      await video.play();
      this.tell("on");
      const seen = new Map();
      let codes = (await ownReader(video)) ?? this.reader(video);
      while (this.stream === stream) {
        const begun = performance.now();
        const texts = await codes().catch((why) => {
          if (why.name === "worker") throw why;
          // What the browser itself could not do, the decoder does.
          codes = this.reader(video);
          return [];
        });
        for (const text of texts.filter(Boolean)) {
          const now = performance.now();
          if (now - (seen.get(text) ?? -SAME) >= SAME) this.tell(`code ${text}`);
          seen.set(text, now);
        }
        await new Promise((next) => setTimeout(next, Math.max(EACH / 4, begun + EACH - performance.now())));
      }
    }

    // Reads by the decoder, in a worker.
    reader(video) {
      const context = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
      this.worker = new Worker(script);
      return () =>
        new Promise((read, failed) => {
          this.worker.onmessage = ({ data }) => read([data]);
          this.worker.onerror = () => failed({ name: "worker" });
          const { videoWidth, videoHeight } = video;
          const scale = Math.min(1, WIDEST / Math.max(videoWidth, videoHeight, 1));
          const size = [videoWidth, videoHeight].map((side) => Math.max(1, Math.round(side * scale)));
          [context.canvas.width, context.canvas.height] = size;
          context.drawImage(video, 0, 0, ...size);
          const { data, width, height } = context.getImageData(0, 0, ...size);
          this.worker.postMessage({ data, width, height }, [data.buffer]);
        });
    }
  };
}

// Reads by the browser itself, all codes of a picture at once; nothing where it reads no QR codes.
async function ownReader(video) {
  try {
    const kinds = await BarcodeDetector.getSupportedFormats();
    if (!kinds.includes("qr_code")) return null;
    const detector = new BarcodeDetector({ formats: ["qr_code"] });
    return async () => (await detector.detect(video)).map(({ rawValue }) => rawValue);
  } catch {
    return null;
  }
}
