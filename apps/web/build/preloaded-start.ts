import type { Plugin, Rolldown } from "vite";

/**
 * The app is imported by its entry only once the texts are there, but it is fetched together with the entry: the page names it,
 * and all that it imports at once.
 */
export function preloadedStart(): Plugin {
  return {
    name: "preloaded-start",
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === "chunk" && file.isEntry && usesTexts(file.fileName, bundle)) {
          this.error("The entry imports what takes its texts as it is loaded, before they are there: see `codeSplitting`.");
        }
      }
    },
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle = {} }) {
        const start = Object.values(bundle).find(
          (file) => file.type === "chunk" && file.facadeModuleId?.endsWith("/app/start.tsx"),
        );
        const needed = new Set<string>();
        function need(name: string) {
          const file = bundle[name];
          if (needed.has(name) || file?.type !== "chunk" || file.isEntry) return;
          needed.add(name);
          file.imports.forEach(need);
        }
        if (start) need(start.fileName);
        return [...needed]
          .filter((name) => !html.includes(name))
          .map((name) => ({
            tag: "link",
            attrs: { rel: "modulepreload", crossorigin: true, href: `/${name}` },
            injectTo: "head",
          }));
      },
    },
  };
}

/** Whether a file, or what it imports at once, holds the translator. */
function usesTexts(name: string, bundle: Rolldown.OutputBundle): boolean {
  const file = bundle[name];
  if (file?.type !== "chunk") return false;
  return file.moduleIds.some((id) => id.endsWith("/i18n/t.ts")) || file.imports.some((other) => usesTexts(other, bundle));
}
