/** Something nobody guesses, for a link or a key: 256 random bits in base64url. */
export function newSecret(): string {
  return Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString("base64url");
}

/** How secrets are stored, and looked up: SHA-256 in hexadecimal. With 256 random bits no slower digest is needed. */
export function hashSecret(secret: string): string {
  return new Bun.CryptoHasher("sha256").update(secret).digest("hex");
}
