import { useId, useState } from "react";
import { t } from "../../app/i18n/t.ts";
import { Button } from "../../ui/button.tsx";
import { Input } from "../../ui/input.tsx";

/** Something that is shown once, to be taken along. */
export function CopyField({ label, hint, value }: { label: string; hint: string; value: string }) {
  const id = useId();
  const [isCopied, setIsCopied] = useState(false);
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      <div className="flex gap-2">
        <Input
          id={id}
          value={value}
          readOnly
          aria-describedby={`${id}-hint`}
          className="font-mono"
          onFocus={(event) => event.target.select()}
        />
        <Button
          onClick={async () => {
            await navigator.clipboard.writeText(value);
            setIsCopied(true);
          }}
        >
          {isCopied ? t("people.copied") : t("people.copy")}
        </Button>
      </div>
      <p id={`${id}-hint`} className="text-ink-2">
        {hint}
      </p>
    </div>
  );
}
