/**
 * What goes on with a conversation beyond what the AI SDK's `Chat` knows of it.
 *
 * @module
 */
import { create } from "zustand";

export interface Progress {
  /** The person wants the answer stopped, and it has not ended yet. */
  readonly isStopping: boolean;
  /** Why the words of a running answer do not arrive: the connection is down, or they are written where we cannot read along. */
  readonly waitsFor: "connection" | "whole answer" | null;
}

const quiet: Progress = { isStopping: false, waitsFor: null };

const useAll = create<Readonly<Record<string, Progress>>>(() => ({}));

export function useProgress(chatId: string): Progress {
  return useAll((all) => all[chatId] ?? quiet);
}

export function setProgress(chatId: string, change: Partial<Progress>): void {
  useAll.setState((all) => ({ ...all, [chatId]: { ...(all[chatId] ?? quiet), ...change } }));
}
