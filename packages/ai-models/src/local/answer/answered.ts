import type { Arguments } from "../arguments/draft.ts";
import type { OfferedTool } from "../tools/offered-tool.ts";

/** The call whose result is being told. */
export interface Answered {
  readonly question: string;
  readonly tool: OfferedTool | undefined;
  readonly arguments: Arguments;
}
