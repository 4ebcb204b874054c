// Reads an Ogg file with one Opus stream, and is strict about it (RFC 3533, RFC 7845).

import assert from "node:assert/strict";

/** Samples at 48 kHz of a packet of one SILK or CELT frame, by the configuration in its first byte. */
const FRAME_SAMPLES = [480, 960, 1920, 2880];
const FAST_FRAME_SAMPLES = [120, 240, 480, 960];

/** The head of the stream, its length in seconds and the number of its packets. */
export function readOpus(bytes) {
  const pages = readPages(bytes);
  assert.ok(pages.every(({ serial }) => serial === pages[0].serial));
  assert.deepEqual(pages.map(({ number }) => number), pages.map((_, place) => place));
  assert.deepEqual(pages.map(({ flags }) => flags), pages.map((_, place) => (place === 0 ? 2 : place === pages.length - 1 ? 4 : 0)));
  const [[head], [tags], ...packets] = pages.map(({ packets }) => packets);
  assert.equal(head.length, 19);
  assert.equal(head.toString("latin1", 0, 8), "OpusHead");
  assert.equal(tags.toString("latin1", 0, 8), "OpusTags");
  const sound = packets.flat();
  const coded = sound.reduce((sum, packet) => sum + samplesOf(packet[0]), 0);
  const end = Number(pages.at(-1).position);
  assert.ok(end <= coded, "the last position lies within the last packet");
  const preSkip = head.readUInt16LE(10);
  return { channels: head[9], rate: head.readUInt32LE(12), preSkip, seconds: (end - preSkip) / 48_000, packets: sound.length };
}

function readPages(bytes) {
  const pages = [];
  for (let at = 0; at < bytes.length; ) {
    assert.equal(bytes.toString("latin1", at, at + 4), "OggS");
    const lacing = [...bytes.subarray(at + 27, at + 27 + bytes[at + 26])];
    const body = at + 27 + lacing.length;
    const end = body + lacing.reduce((sum, each) => sum + each, 0);
    const bare = Buffer.from(bytes.subarray(at, end));
    bare.writeUInt32LE(0, 22);
    assert.equal(checksum(bare), bytes.readUInt32LE(at + 22));
    pages.push({
      flags: bytes[at + 5],
      position: bytes.readBigInt64LE(at + 6),
      serial: bytes.readUInt32LE(at + 14),
      number: bytes.readUInt32LE(at + 18),
      packets: readPackets(bytes, body, lacing),
    });
    at = end;
  }
  return pages;
}

/** No packet here is longer than a page. */
function readPackets(bytes, body, lacing) {
  const packets = [];
  let [from, to] = [body, body];
  for (const each of lacing) {
    to += each;
    if (each === 255) continue;
    packets.push(bytes.subarray(from, to));
    from = to;
  }
  return packets;
}

/** One frame in a packet is what encoders for speech write. */
function samplesOf(first) {
  assert.equal(first & 3, 0);
  const shape = first >> 3;
  if (shape >= 16) return FAST_FRAME_SAMPLES[shape & 3];
  return shape >= 12 ? FRAME_SAMPLES[shape & 1] : FRAME_SAMPLES[shape & 3];
}

function checksum(bytes) {
  let rest = 0;
  for (const byte of bytes) {
    rest ^= byte << 24;
    for (let bit = 0; bit < 8; bit += 1) rest = (rest << 1) ^ (rest < 0 ? 0x04c11db7 : 0);
  }
  return rest >>> 0;
}
