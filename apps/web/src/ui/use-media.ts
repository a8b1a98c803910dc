import { useCallback, useSyncExternalStore } from "react";

/** Whether a media query holds, now and later: for what should not even be made where there is no room for it. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const media = matchMedia(query);
      media.addEventListener("change", onChange);
      return () => media.removeEventListener("change", onChange);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches);
}

/** Tailwind's `md`: from here on there is a rail at the left. */
export const wide = "(min-width: 48rem)";
