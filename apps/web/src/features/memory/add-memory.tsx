import { type FormEvent, useState } from "react";
import { t } from "../../app/i18n/t.ts";
import { Button } from "../../ui/button.tsx";
import { messageOf } from "../../ui/error-state.tsx";
import { FilterTabs } from "../../ui/filter-tabs.tsx";
import { Input } from "../../ui/input.tsx";
import { memoryKinds } from "./memory-kinds.ts";
import { type MemoryKind, useRemember } from "./queries.ts";

/** As long as the server takes. */
const longest = 500;

/** Topics come by themselves. */
const choices = memoryKinds.filter(({ kind }) => kind !== "topic");

/** Tells the assistant something to keep in mind. */
export function AddMemory() {
  const [kind, setKind] = useState<MemoryKind>("preference");
  const [content, setContent] = useState("");
  const { mutate: remember, isPending, error } = useRemember();

  function submit(event: FormEvent) {
    event.preventDefault();
    const said = content.trim();
    if (said !== "" && !isPending) remember({ kind, content: said }, { onSuccess: () => setContent("") });
  }

  return (
    <form onSubmit={submit} className="grid gap-1.5">
      <FilterTabs
        label={t("memory.whatToAdd")}
        options={choices.map(({ kind: name, one }) => ({ name, label: one }))}
        value={kind}
        onChange={setKind}
      />
      <div className="grid gap-2 sm:flex">
        <Input
          aria-label={t("memory.whatToRemember")}
          placeholder={t("memory.forExample", { example: memoryKinds.find((each) => each.kind === kind)?.example ?? "" })}
          value={content}
          maxLength={longest}
          onChange={(event) => setContent(event.target.value)}
        />
        <Button type="submit" look="primary" disabled={content.trim() === "" || isPending}>
          {t("memory.remember")}
        </Button>
      </div>
      {error && (
        <p role="alert" className="text-danger">
          {messageOf(error)}
        </p>
      )}
    </form>
  );
}
