import { ApprovalCard } from "../../approvals/approval-card.tsx";
import { Outcome } from "../../approvals/outcome.tsx";
import { useConversation } from "../conversation-context.ts";
import { readAlong } from "../conversations.ts";
import type { ToolRenderer } from "./tool-renderer.ts";

/** A change that waits for a decision, and what became of it. The assistant goes on by itself once it is decided. */
export const MoveDeal: ToolRenderer<"moveDeal"> = ({ output }) => {
  const chat = useConversation();
  const approvalId = output.status === "approval_required" ? output.approval.id : output.approvalId;
  if (approvalId === null) return <Outcome status="approved">{output.summary}</Outcome>;
  return <ApprovalCard id={approvalId} fallback={output.summary} onDecided={() => void readAlong(chat)} />;
};
