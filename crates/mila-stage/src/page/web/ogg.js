// Opus packets in an Ogg file (RFC 3533 and RFC 7845).

/** Positions count samples at this rate, whatever the rate of the recording. */
export const OPUS_RATE = 48_000;
/** Flags of a page. */
const FIRST = 2;
const LAST = 4;
/** Samples of a page at most: one second. */
const PAGE = OPUS_RATE;
/** The checksum's polynomial, for bytes from the highest bit on. */
const POLYNOMIAL = 0x04c11db7;
const REMAINDERS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte << 24;
  for (let bit = 0; bit < 8; bit += 1) rest = (rest << 1) ^ (rest < 0 ? POLYNOMIAL : 0);
  return rest;
});

/** A file of `packets`, each with its `bytes` and its `samples`. `sound` says how the stream begins and
    ends: `preSkip` samples to leave out, `rate` of the recording, and the `samples` that were recorded. */
export function oggOpus(packets, { preSkip, rate, samples }) {
  const serial = crypto.getRandomValues(new Uint32Array(1))[0];
  const pages = [[[opusHead(preSkip, rate)], 0, FIRST], [[opusTags()], 0, 0]];
  let position = 0;
  let waiting = [];
  let began = 0;
  packets.forEach((packet, place) => {
    waiting.push(packet.bytes);
    position += packet.samples;
    const last = place === packets.length - 1;
    if (!last && position - began < PAGE) return;
    // What the encoder added to fill its last packet is cut off by the last position.
    pages.push([waiting, last ? Math.min(position, preSkip + samples) : position, last ? LAST : 0]);
    waiting = [];
    began = position;
  });
  const written = pages.map(([held, end, flags], number) => page(held, { end, flags, serial, number }));
  return new Blob(written, { type: "audio/ogg" });
}

function page(packets, { end, flags, serial, number }) {
  const lacing = packets.flatMap(({ length }) => [...Array(Math.floor(length / 255)).fill(255), length % 255]);
  const body = packets.reduce((sum, { length }) => sum + length, 0);
  const bytes = new Uint8Array(27 + lacing.length + body);
  const view = new DataView(bytes.buffer);
  bytes.set(letters("OggS"));
  bytes[5] = flags;
  view.setBigUint64(6, BigInt(end), true);
  view.setUint32(14, serial, true);
  view.setUint32(18, number, true);
  bytes[26] = lacing.length;
  bytes.set(lacing, 27);
  let place = 27 + lacing.length;
  for (const packet of packets) {
    bytes.set(packet, place);
    place += packet.length;
  }
  view.setUint32(22, checksum(bytes), true);
  return bytes;
}

function opusHead(preSkip, rate) {
  const bytes = new Uint8Array(19);
  const view = new DataView(bytes.buffer);
  bytes.set(letters("OpusHead"));
  bytes.set([1, 1], 8);
  view.setUint16(10, preSkip, true);
  view.setUint32(12, rate, true);
  return bytes;
}

/** The name of who wrote the file, and no comments. */
function opusTags() {
  const vendor = letters("Mila's stage");
  const bytes = new Uint8Array(16 + vendor.length);
  bytes.set(letters("OpusTags"));
  new DataView(bytes.buffer).setUint32(8, vendor.length, true);
  bytes.set(vendor, 12);
  return bytes;
}

function checksum(bytes) {
  return bytes.reduce((rest, byte) => (rest << 8) ^ REMAINDERS[(rest >>> 24) ^ byte], 0) >>> 0;
}

function letters(text) {
  return new TextEncoder().encode(text);
}
