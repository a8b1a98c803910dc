import type { StatementFormat } from "../model.ts";
import type { ReadyOptions } from "../options.ts";
import type { OpenStatement, Recorder } from "../recorder.ts";
import type { TextParser } from "../text-parser.ts";
import { at, textAt, type XmlElement } from "../xml/xml-element.ts";
import { createXmlReader } from "../xml/xml-reader.ts";
import { readEntry } from "./camt-entry.ts";
import { chooseBalances, readBalance, readDay, type StatedBalance } from "./camt-money.ts";
import { readAccount } from "./camt-party.ts";

/** Roots of the three messages in every version (001.01 had the version in the name) and the element of one statement. */
const messages: readonly (readonly [RegExp, string, StatementFormat])[] = [
  [/^BkToCstmrStmt/, "Stmt", "camt.053"],
  [/^BkToCstmrAcctRpt/, "Rpt", "camt.052"],
  [/^BkToCstmrDbtCdtNtfctn/, "Ntfctn", "camt.054"],
];

export function camtFormatOf(text: string): StatementFormat | null {
  return messages.find(([root]) => new RegExp(`<(?:[\\w-]+:)?${root.source.slice(1)}`).test(text))?.[2] ?? null;
}

/**
 * CAMT.052, .053 and .054 of ISO 20022 in every version, entry by entry: an account's entries are given out as they are read.
 * Elements are known by their local names, so that envelopes and missing or unusual namespaces do not matter.
 */
export function createCamtParser(recorder: Recorder, options: ReadyOptions): TextParser {
  const containers = new Set(messages.map(([, container]) => container));
  let statement: OpenStatement | null = null;
  let container: XmlElement | null = null;
  let balances: StatedBalance[] = [];
  let found = 0;

  /** Opens the statement when its account is known, at the latest with its first entry. */
  const begin = (account: XmlElement | null) => {
    if (statement !== null) return statement;
    const sequence = textAt(container, "ElctrncSeqNb") ?? textAt(container, "LglSeqNb");
    statement = recorder.open({ account: readAccount(account), id: textAt(container, "Id"), sequence });
    return statement;
  };

  const addEntry = (element: XmlElement) => {
    const day = readDay(at(container, "CreDtTm"));
    const result = readEntry(element, day);
    if ("entry" in result) begin(null).add(result.entry);
    else {
      const message = `This entry was left out: ${result.problem}.`;
      recorder.issue({ severity: "error", code: "bad_entry", message, line: element.line });
    }
  };

  const reader = createXmlReader(
    {
      detached: new Set(["Ntry", "Bal", "Acct"]),
      onOpen(element) {
        if (!containers.has(element.name)) return;
        container = element;
        statement = null;
        balances = [];
        found += 1;
      },
      onDetached(element, parent) {
        // RltdAcct and the like have other names; an Acct deeper down is not the statement's.
        if (container === null || parent !== container) return;
        if (element.name === "Acct") begin(element);
        else if (element.name === "Bal") addBalance(element);
        else addEntry(element);
      },
      onClose(element) {
        if (element !== container) return;
        const open = begin(null);
        Object.assign(open, chooseBalances(balances));
        open.close();
        container = null;
      },
      onProblem(message, line) {
        recorder.issue({ severity: "error", code: "unreadable", message, line });
      },
    },
    options.limits,
  );

  const addBalance = (element: XmlElement) => {
    const balance = readBalance(element);
    if (balance !== null) {
      balances.push(balance);
      if (statement !== null) Object.assign(statement, chooseBalances(balances));
      return;
    }
    const message = "This balance was left out: its kind or its amount cannot be read.";
    recorder.issue({ severity: "warning", code: "bad_balance", message, line: element.line });
  };

  return {
    write: (text) => reader.write(text),
    end() {
      reader.end();
      if (found === 0 && !reader.refused) {
        const message = "The message holds no statement, report or notification.";
        recorder.issue({ severity: "error", code: "unsupported", message, line: null });
      }
    },
  };
}
