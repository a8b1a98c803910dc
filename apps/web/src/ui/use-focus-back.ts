import { type RefObject, useEffect, useRef } from "react";

/**
 * When an editor that took an element's place closes, that element has the focus again – unless the person has put it elsewhere
 * in the meantime.
 */
export function useFocusBack(isOpen: boolean, element: RefObject<HTMLElement | null>): void {
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current && !isOpen && document.activeElement === document.body) element.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen, element]);
}
