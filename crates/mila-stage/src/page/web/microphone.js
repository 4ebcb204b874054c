// Records a voice message as WhatsApp's own: Ogg and Opus, mono, for speech.

import { OPUS_RATE, oggOpus } from "./ogg.js";

const OGG = "audio/ogg; codecs=opus";
/** Bits a second; a phone takes about 16,000. */
const BIT_RATE = 24_000;
/** Rates in the order of liking; the last is the device's own, for browsers that do not resample. */
const RATES = [16_000, undefined];
/** Microseconds of a packet. */
const PACKET = 20_000;
/** How far the encoder looks ahead for speech, in samples of 48 kHz. Browsers say so as well, but
    Chromium counts samples of the recording. */
const PRE_SKIP = 312;
/** Loudness that still counts as nothing, and that fills the meter, in decibels. */
const [SILENT, LOUD] = [-60, -12];

/** Whether this browser has a microphone to ask for and can make a voice message. */
export async function canRecord() {
  if (!navigator.mediaDevices?.getUserMedia) return false;
  return (await encodes(RATES[0])) || (globalThis.MediaRecorder?.isTypeSupported(OGG) ?? false);
}

/** Begins to record. Fails when there is no microphone or the person does not allow it. */
export async function startRecording() {
  const audio = { channelCount: 1, echoCancellation: true, noiseSuppression: true, autoGainControl: true };
  const stream = await navigator.mediaDevices.getUserMedia({ audio });
  const { context, source } = tune(stream);
  const meter = new AnalyserNode(context, { fftSize: 512 });
  source.connect(meter);
  const close = () => {
    stream.getTracks().forEach((track) => track.stop());
    return context.close();
  };
  try {
    await context.resume();
    const encoded = await encodes(context.sampleRate);
    const finish = encoded ? await encode(context, source) : record(stream);
    const began = context.currentTime;
    return {
      level: () => level(meter),
      seconds: () => context.currentTime - began,
      /** Ends the recording and gives the file. */
      stop: async () => {
        try {
          return await finish();
        } finally {
          await close();
        }
      },
    };
  } catch (problem) {
    await close();
    throw problem;
  }
}

/** The sound of a stream at the best rate that the browser can give. */
function tune(stream) {
  for (const sampleRate of RATES) {
    const context = new AudioContext({ sampleRate });
    try {
      return { context, source: context.createMediaStreamSource(stream) };
    } catch (problem) {
      context.close();
      if (sampleRate === RATES.at(-1)) throw problem;
    }
  }
}

function plan(sampleRate) {
  const opus = { format: "opus", application: "voip", signal: "voice", frameDuration: PACKET };
  return { codec: "opus", sampleRate, numberOfChannels: 1, bitrate: BIT_RATE, opus };
}

async function encodes(sampleRate) {
  if (!globalThis.AudioEncoder || !globalThis.AudioWorkletNode) return false;
  const answer = await AudioEncoder.isConfigSupported(plan(sampleRate)).catch(() => null);
  return answer?.supported ?? false;
}

/** Encodes all that the source gives; the function returned ends that and gives the file. */
async function encode(context, source) {
  const rate = context.sampleRate;
  const packets = [];
  let heard = 0;
  const output = (chunk) => {
    const bytes = new Uint8Array(chunk.byteLength);
    chunk.copyTo(bytes);
    packets.push({ bytes, samples: Math.round(((chunk.duration ?? PACKET) * OPUS_RATE) / 1e6) });
  };
  // A failed encoder is closed, and then its flush fails, which is how the person learns of it.
  const encoder = new AudioEncoder({ output, error: () => {} });
  encoder.configure(plan(rate));
  await context.audioWorklet.addModule("/stage/capture.js");
  const capture = new AudioWorkletNode(context, "capture", { channelCount: 1, channelCountMode: "explicit" });
  capture.port.onmessage = ({ data }) => {
    if (encoder.state !== "configured") return;
    const timestamp = Math.round((heard * 1e6) / rate);
    const shape = { format: "f32", sampleRate: rate, numberOfFrames: data.length, numberOfChannels: 1 };
    const sound = new AudioData({ ...shape, timestamp, data });
    encoder.encode(sound);
    sound.close();
    heard += data.length;
  };
  // Only what leads to the loudspeaker runs everywhere; it hears nothing of it.
  source.connect(capture).connect(context.destination);
  return async () => {
    source.disconnect();
    await encoder.flush();
    encoder.close();
    return oggOpus(packets, { preSkip: PRE_SKIP, rate, samples: Math.round((heard * OPUS_RATE) / rate) });
  };
}

/** For browsers that write Ogg by themselves. */
function record(stream) {
  const parts = [];
  const recorder = new MediaRecorder(stream, { mimeType: OGG, audioBitsPerSecond: BIT_RATE });
  recorder.addEventListener("dataavailable", ({ data }) => parts.push(data));
  recorder.start();
  return () =>
    new Promise((resolve) => {
      recorder.addEventListener("stop", () => resolve(new Blob(parts, { type: "audio/ogg" })));
      recorder.stop();
    });
}

/** How loud it is now, between 0 and 1. */
function level(meter) {
  const samples = new Float32Array(meter.fftSize);
  meter.getFloatTimeDomainData(samples);
  const power = samples.reduce((sum, each) => sum + each * each, 0) / samples.length;
  const decibels = 10 * Math.log10(power || Number.MIN_VALUE);
  return Math.min(Math.max((decibels - SILENT) / (LOUD - SILENT), 0), 1);
}
