import type { Stages } from "../stages.ts";
import { readLocally } from "./read-locally.ts";
import { ciiInvoice, hybridPdf, plainPdf, ublInvoice } from "./warm-up-samples.ts";

/** Often enough for the engine to compile what every file needs; together this takes some 150 ms. */
const rounds = 8;

/** Reads tiny documents, so that the first file of a person does not wait for the libraries to load. */
export async function warmUp(stages: Stages): Promise<void> {
  const encoder = new TextEncoder();
  const samples = [encoder.encode(ublInvoice), encoder.encode(ciiInvoice), plainPdf, hybridPdf];
  for (let round = 0; round < rounds; round += 1) {
    for (const sample of samples) await readLocally(sample, {}, stages, null);
  }
}
