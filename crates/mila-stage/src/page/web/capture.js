// Runs beside the sound: hands what the microphone hears to the page, block by block.

class Capture extends AudioWorkletProcessor {
  process([input]) {
    const samples = input[0]?.slice();
    if (samples) this.port.postMessage(samples, [samples.buffer]);
    return true;
  }
}

registerProcessor("capture", Capture);
