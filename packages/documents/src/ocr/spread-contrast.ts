/** Ink becomes black and paper white, whatever they were, in place: faded print is darkened, grey paper cleared. */
export function spreadContrast(pixels: Uint8Array, width: number, height: number): void {
  const histogram = new Float64Array(256);
  // The rim is the scanner's shadow or the table under the paper, blacker than any ink.
  for (let y = Math.round(height * 0.05); y < height * 0.95; y += 1) {
    for (let x = Math.round(width * 0.07); x < width * 0.93; x += 1) {
      const level = pixels[y * width + x] ?? 255;
      histogram[level] = (histogram[level] ?? 0) + 1;
    }
  }
  const { black, white } = inkAndPaper(histogram);
  if (white - black < 20 || (black < 40 && white > 240)) return;
  const levels = Uint8Array.from({ length: 256 }, (_, level) =>
    Math.max(0, Math.min(255, Math.round(((level - black) * 255) / (white - black)))),
  );
  for (let index = 0; index < pixels.length; index += 1) pixels[index] = levels[pixels[index] ?? 0] ?? 0;
}

/** Mean levels of the two classes that Otsu's threshold parts (IEEE Trans. SMC 9, 1979). */
function inkAndPaper(histogram: Float64Array): { black: number; white: number } {
  let total = 0;
  let weighted = 0;
  histogram.forEach((count, level) => {
    total += count;
    weighted += count * level;
  });
  let below = 0;
  let sumBelow = 0;
  let best = { between: -1, black: 0, white: 255 };
  for (let level = 0; level < 255; level += 1) {
    below += histogram[level] ?? 0;
    sumBelow += (histogram[level] ?? 0) * level;
    if (below === 0 || below === total) continue;
    const black = sumBelow / below;
    const white = (weighted - sumBelow) / (total - below);
    const between = below * (total - below) * (white - black) ** 2;
    if (between > best.between) best = { between, black, white };
  }
  return best;
}
