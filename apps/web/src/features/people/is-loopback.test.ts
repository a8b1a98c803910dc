import { expect, test } from "vitest";
import { isLoopback } from "./is-loopback.ts";

test.each([
  ["http://localhost:3001/invitations/x", true],
  ["http://crm.localhost/x", true],
  ["http://127.0.0.1:3001/x", true],
  ["http://127.8.9.1/x", true],
  ["http://[::1]:3001/x", true],
  ["https://crm.example.com/x", false],
  ["http://192.168.1.20:3001/x", false],
  ["http://localhost.example.com/x", false],
])("%s: %s", (address, expected) => {
  expect(isLoopback(address)).toBe(expected);
});
