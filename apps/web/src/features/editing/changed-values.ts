type Values = Readonly<Record<string, string>>;

/** The values that differ from what was there; an emptied one is null. */
export function changedValues<Input extends Values>(
  values: Input,
  before: Values,
): Partial<Record<keyof Input, string | null>> {
  const changed = Object.entries(values).filter(([name, value]) => value.trim() !== (before[name] ?? "").trim());
  return Object.fromEntries(changed.map(([name, value]) => [name, value.trim() || null])) as Partial<
    Record<keyof Input, string | null>
  >;
}

/** The values that say something: what a new record is made of. */
export function givenValues<Input extends Values>(values: Input): Partial<Input> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== "")) as Partial<Input>;
}
