import { create } from "zustand";

/** Whether the list of keys is open; a key and a command open it. */
export const useShortcuts = create<{ readonly isOpen: boolean }>(() => ({ isOpen: false }));

export function setShortcutsOpen(isOpen: boolean): void {
  useShortcuts.setState({ isOpen });
}
