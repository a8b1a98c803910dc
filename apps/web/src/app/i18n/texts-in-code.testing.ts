/**
 * Finds texts for people that stand in the code instead of the messages: words between tags, in attributes and properties that
 * people read, and sentences anywhere.
 *
 * @module
 */
import { parseAst } from "vite";

/** Attributes and properties that are read by people; in others a single word is a name. */
const read =
  /^(?:label|title|caption|header|heading|hint|description|explanation|example|placeholder|alt|altText|action|searchLabel|empty|whenEmpty|one|many|aria-label|aria-description|aria-valuetext|aria-roledescription)$/;

/** Names of products, ours and others', and keys of the keyboard are the same in every language. */
const untranslated = /^(?:Omni CRM|Google Gemini|Mistral AI|Anthropic Claude|Azure OpenAI|F\d+)$/;

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [member: string]: unknown;
}

export interface FoundText {
  readonly line: number;
  readonly text: string;
}

/** The texts of a file's code (TypeScript with JSX), in their order. */
export function textsIn(code: string): FoundText[] {
  const found: FoundText[] = [];
  const add = ({ start }: Node, text: string) => found.push({ line: code.slice(0, start).split("\n").length, text });

  function visit(node: Node, isRead: boolean): void {
    if (node.type === "JSXText") {
      const text = String(node.value).trim();
      if (/\p{L}/u.test(text) && !untranslated.test(text)) add(node, text);
      return;
    }
    const text = textOf(node);
    if (text !== null && !untranslated.test(text) && (isRead ? /\p{L}{2}/u.test(text) : isSentence(text))) add(node, text);
    // Faults of ours are for whoever reads the log, and addresses of modules are no texts.
    if (node.type === "ThrowStatement" || node.type === "ImportDeclaration" || node.type.startsWith("TS")) return;
    for (const [member, value] of Object.entries(node)) {
      const passesOn = isRead && (node.type === "ConditionalExpression" ? member !== "test" : isWrapper(node.type));
      const isReadHere = passesOn || (member === "value" && read.test(nameOf(node)));
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child, isReadHere);
    }
  }

  visit(parseAst(code, { lang: "tsx" }) as unknown as Node, false);
  return found;
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

/** What a value shines through: `label={isOpen ? "Close" : "Open"}`. */
function isWrapper(type: string): boolean {
  return ["JSXExpressionContainer", "TemplateLiteral", "LogicalExpression", "TSAsExpression"].includes(type);
}

/** The name of an attribute or a property. */
function nameOf({ type, name, key }: Node): string {
  const named = type === "JSXAttribute" ? name : type === "Property" ? key : null;
  return isNode(named) ? String(named.name ?? named.value) : "";
}

function textOf(node: Node): string | null {
  if (node.type === "Literal" && typeof node.value === "string") return node.value;
  if (node.type === "TemplateElement") return (node.value as { cooked: string }).cooked;
  return null;
}

/** Two words, the first of them with a capital; a row of codes is none. */
function isSentence(text: string): boolean {
  return /^\p{Lu}\p{L}*(?:['’]\p{L}+)?,? \p{L}/u.test(text) && /\p{Ll}/u.test(text);
}
