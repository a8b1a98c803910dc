import { Outlet } from "@tanstack/react-router";
import { useMedia, wide } from "../../ui/use-media.ts";
import { t } from "../i18n/t.ts";
import { PaletteHost } from "../palette/palette-host.tsx";
import { BottomBar } from "./bottom-bar.tsx";
import { Rail } from "./rail.tsx";

/** The frame around every page of a signed-in person: rail at the left, or bar at the bottom of a phone. */
export function AppShell() {
  const isWide = useMedia(wide);
  return (
    <div className="grid h-dvh grid-rows-[minmax(0,1fr)_auto] md:grid-cols-[15rem_minmax(0,1fr)] md:grid-rows-1">
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:m-2 focus:rounded-md focus:bg-raised focus:px-3 focus:py-2"
      >
        {t("app.skipToPage")}
      </a>
      {isWide && <Rail />}
      <main id="main" tabIndex={-1} className="min-h-0 min-w-0 outline-none">
        <Outlet />
      </main>
      {!isWide && <BottomBar />}
      <PaletteHost />
    </div>
  );
}
