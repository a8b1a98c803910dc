/** Takes a file's text as it comes, in blocks cut anywhere; what it finds goes to the recorder it was made with. */
export interface TextParser {
  write(text: string): void;
  end(): void;
}

/** Cuts blocks into lines (`\r\n`, `\n` or `\r`) with their numbers; a line longer than `maximum` is cut there. */
export function createLineSplitter(onLine: (line: string, number: number) => void, maximum: number): TextParser {
  let kept = "";
  let number = 1;
  const give = (line: string) => {
    onLine(line.length > maximum ? line.slice(0, maximum) : line, number);
    number += 1;
  };
  return {
    write(text) {
      const lines = (kept + text).split(/\r\n|\n|\r(?!$)/);
      kept = lines.pop() ?? "";
      for (const line of lines) give(line);
      if (kept.length > 4 * maximum) kept = kept.slice(0, maximum);
    },
    end() {
      if (kept !== "") give(kept.replace(/\r$/, ""));
      kept = "";
    },
  };
}
