import "vitest";

declare module "vitest" {
  interface ProvidedContext {
    /** Where test databases come from. */
    databaseSource: { kind: "embedded"; snapshot: string } | { kind: "server"; url: string; template: string };
  }
}
