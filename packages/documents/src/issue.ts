import type { Issue, IssueCode } from "./document.ts";

interface Place {
  readonly rule?: string;
  readonly field?: string;
}

/** Data is missing or wrong. */
export function errorIssue(code: IssueCode, message: string, place: Place = {}): Issue {
  return { severity: "error", code, rule: place.rule ?? null, field: place.field ?? null, message };
}

/** Somebody should look. */
export function warningIssue(code: IssueCode, message: string, place: Place = {}): Issue {
  return { severity: "warning", code, rule: place.rule ?? null, field: place.field ?? null, message };
}

/** Nothing to do. */
export function noteIssue(code: IssueCode, message: string, place: Place = {}): Issue {
  return { severity: "note", code, rule: place.rule ?? null, field: place.field ?? null, message };
}
