/**
 * What is quick to reach and may be lost: streams of running turns. In this process; Redis comes behind the same ports.
 *
 * @module
 */
export { createMemoryStreamLog, type StreamLog } from "./stream-log.ts";
