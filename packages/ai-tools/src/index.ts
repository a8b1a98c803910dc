/**
 * What assistants can do: tools as data, the registry of them, and their adapter to the AI SDK.
 *
 * @module
 */
export { toAiTools, toolHints } from "./adapter.ts";
export { defineTool, type Tool, type ToolContext } from "./define-tool.ts";
export { describeChanges } from "./describe-changes.ts";
export { allTools, tools } from "./registry.ts";
export { sourceOf, sourcesOfChanges } from "./sources.ts";
export { type AnsweredCall, type SuggestionLanguage, suggestNext } from "./suggest-next.ts";
