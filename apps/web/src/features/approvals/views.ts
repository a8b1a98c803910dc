export const approvalViews = ["pending", "decided"] as const;
export type ApprovalView = (typeof approvalViews)[number];
