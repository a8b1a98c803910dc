import { create } from "zustand";

/** Whether the palette is open; anybody may open it. */
export const usePalette = create<{ readonly isOpen: boolean }>(() => ({ isOpen: false }));

export function setPaletteOpen(isOpen: boolean): void {
  usePalette.setState({ isOpen });
}
