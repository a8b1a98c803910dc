/** Sentences with `{names}` to fill in. */
export interface Templates {
  readonly greeting: string;
  readonly thanks: string;
  readonly farewell: string;
  readonly identity: string;
  readonly capabilities: string;
  readonly capabilitiesWithoutExamples: string;
  readonly outOfScope: string;
  readonly approvalHint: string;
  readonly nothingMore: string;
  readonly toolsOff: string;
  readonly askReference: string;
  readonly askReferences: string;
  readonly askValue: string;
  readonly headline: string;
  readonly headlineSumsFirst: string;
  readonly headlineSumsOnly: string;
  readonly headlineUncounted: string;
  readonly empty: string;
  readonly emptyWithFilters: string;
  readonly shownOf: string;
  readonly moreAvailable: string;
  readonly approvalRequired: string;
  readonly approvalChange: string;
  readonly approvalNew: string;
  readonly approvalRemoved: string;
  readonly candidates: string;
  readonly failed: string;
  readonly denied: string;
  readonly statuses: Readonly<Record<string, string>>;
}
