/** What every list keeps in its address: the words searched for, the view, the order. Unknown values fall back. */
export interface ListSearch<View extends string> {
  readonly q?: string;
  readonly view?: View;
  readonly sort?: string;
}

const sortPattern = /^-?[a-zA-Z]+$/;

/** Reads a list's address; `views` are those the list offers. */
export function listSearch<View extends string>(views: readonly View[]) {
  return ({ q, view, sort }: Record<string, unknown>): ListSearch<View> => {
    const known = views.find((name) => name === view);
    return {
      ...(typeof q === "string" && q.trim() !== "" && { q }),
      ...(known !== undefined && { view: known }),
      ...(typeof sort === "string" && sortPattern.test(sort) && { sort }),
    };
  };
}
