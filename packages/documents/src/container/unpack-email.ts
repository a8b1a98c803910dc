import PostalMime, { type Attachment } from "postal-mime";
import type { Issue } from "../document.ts";
import { errorIssue, noteIssue } from "../issue.ts";
import type { Limits } from "../limits/limits.ts";
import { type ContainedFile, displayName, type UnpackBudget, type Unpacked } from "./contained-file.ts";

/** RFC 5322 sets no limit; mailers do, at far less. */
const maxHeaderBytes = 256 * 1024;
const maxPartDepth = 20;

/**
 * The attachments of a mail. Pictures that belong to its text (logos, signatures) are left out when there is anything else;
 * the text itself is not read. `inside`: how many mails this one lies in, itself included.
 */
export async function unpackEmail(bytes: Uint8Array, limits: Limits, budget: UnpackBudget, inside: number): Promise<Unpacked> {
  if (inside > limits.maxMailDepth) {
    return { files: [], issues: [errorIssue("refused", "This is a mail inside of a mail; forward its documents instead.")] };
  }
  let attachments: readonly Attachment[];
  try {
    const mail = await PostalMime.parse(bytes, {
      attachmentEncoding: "arraybuffer",
      forceRfc822Attachments: true,
      maxNestingDepth: maxPartDepth,
      maxHeadersSize: maxHeaderBytes,
    });
    attachments = mail.attachments;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { files: [], issues: [errorIssue("damaged", `The mail cannot be read: ${reason}`)] };
  }
  const documents = attachments.filter((each) => !isDecoration(each));
  const wanted = documents.length > 0 ? documents : attachments;
  const issues: Issue[] = [];
  if (wanted.length > limits.maxEntries) {
    issues.push(errorIssue("limit", `The mail has more than ${limits.maxEntries} attachments; the rest was not read.`));
  }
  const files: ContainedFile[] = [];
  for (const [index, { content, filename }] of wanted.slice(0, limits.maxEntries).entries()) {
    const name = displayName(filename ?? "", `attachment-${index + 1}`);
    const attached = content instanceof ArrayBuffer ? new Uint8Array(content) : new TextEncoder().encode(String(content));
    if (attached.length > budget.left) {
      issues.push(errorIssue("limit", `“${name}” is more than may be read from one file; it was not read.`));
      continue;
    }
    budget.left -= attached.length;
    files.push({ name, bytes: attached });
  }
  if (files.length === 0 && issues.length === 0) issues.push(noteIssue("missing", "The mail has no attachment."));
  return { files, issues };
}

function isDecoration({ related, disposition, mimeType }: Attachment): boolean {
  return mimeType.startsWith("image/") && (related === true || disposition === "inline");
}
