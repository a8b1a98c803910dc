/** The link of the card that an arrow key leads to: the next in its column, or the one at the same height of the next column. */
export function neighbourOf(card: HTMLElement, key: string): HTMLElement | null {
  const column = card.closest("[data-stage]");
  const linkOf = (element: Element | null | undefined) => element?.querySelector<HTMLElement>("a") ?? null;
  if (key === "ArrowDown") return linkOf(card.nextElementSibling);
  if (key === "ArrowUp") return linkOf(card.previousElementSibling);
  if (key !== "ArrowLeft" && key !== "ArrowRight") return null;
  const place = [...(column?.querySelectorAll("[data-deal]") ?? [])].indexOf(card);
  let next = column;
  do {
    next = (key === "ArrowRight" ? next?.nextElementSibling : next?.previousElementSibling) ?? null;
    const cards = [...(next?.querySelectorAll("[data-deal]") ?? [])];
    if (cards.length > 0) return linkOf(cards[Math.min(place, cards.length - 1)]);
  } while (next !== null);
  return null;
}
