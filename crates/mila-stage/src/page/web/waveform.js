// A recording as bars.

/** Bars of a drawing; the page's drawings are as wide as four times this. */
export const BARS = 48;
const STEP = 4;
const HEIGHT = 24;
/** The lowest bar, so that silence is seen as well. */
const LEAST = 2;
/** Enough to see a shape. */
const RATE = 8_000;

/** The seconds of a recording, and its loudness from 0 to 1 in as many parts as there are bars. */
export async function readWaveform(file) {
  const decoder = new OfflineAudioContext(1, 1, RATE);
  const sound = await decoder.decodeAudioData(await file.arrayBuffer());
  const samples = sound.getChannelData(0);
  const part = Math.ceil(samples.length / BARS);
  const peaks = Array.from({ length: BARS }, (_, bar) => peak(samples.subarray(bar * part, (bar + 1) * part)));
  const highest = Math.max(...peaks) || 1;
  return { seconds: sound.duration, levels: peaks.map((each) => each / highest) };
}

/** Draws levels from 0 to 1 into the paths; the last ones if there are too many. */
export function drawLevels(paths, levels) {
  const bars = levels.slice(-BARS).map((each, place) => {
    const height = Math.max(each * HEIGHT, LEAST).toFixed(1);
    return `M${place * STEP + STEP / 2} ${((HEIGHT - height) / 2).toFixed(1)}v${height}`;
  });
  for (const path of paths) path.setAttribute("d", bars.join(""));
}

function peak(samples) {
  return samples.reduce((highest, each) => Math.max(highest, Math.abs(each)), 0);
}
