import { useNavigate } from "@tanstack/react-router";
import { Command as Primitive } from "cmdk";
import {
  Briefcase,
  Contact,
  FileText,
  type LucideIcon,
  MessageSquareText,
  Package,
  ScrollText,
  Search,
  Users,
} from "lucide-react";
import { Dialog } from "radix-ui";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { askAnew } from "../../features/chat/ask-anew.ts";
import { Money } from "../../ui/money.tsx";
import { t } from "../i18n/t.ts";
import { actions, type Command, fits, places } from "./commands.ts";
import { setPaletteOpen, usePalette } from "./palette-store.ts";
import { useFoundRecords } from "./use-found-records.ts";

type Found = ReturnType<typeof useFoundRecords>["records"][number];

const pages = {
  customer: { to: "/customers/$id", icon: Users },
  contact: { to: "/contacts/$id", icon: Contact },
  deal: { to: "/deals/$id", icon: Briefcase },
  quote: { to: "/quotes/$id", icon: ScrollText },
  invoice: { to: "/invoices/$id", icon: FileText },
  product: { to: "/products/$id", icon: Package },
} as const satisfies Record<Found["type"], { to: string; icon: LucideIcon }>;

/** More would hide what else there is to do. */
const mostPlaces = 10;

/** Type a few letters: go to a page, open a record, ask, change the look. */
export default function Palette() {
  const { isOpen } = usePalette();
  return (
    <Dialog.Root open={isOpen} onOpenChange={setPaletteOpen}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-50 bg-scrim" />
        <Dialog.Content
          aria-describedby={undefined}
          className="fixed top-[12dvh] left-1/2 z-50 w-[min(36rem,calc(100vw-1.5rem))] -translate-x-1/2 overflow-hidden rounded-lg border border-line bg-raised shadow-raised outline-none"
        >
          <Dialog.Title className="sr-only">{t("app.palette.open")}</Dialog.Title>
          <PaletteContent />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function PaletteContent() {
  const [words, setWords] = useState("");
  const [chosen, setChosen] = useState("");
  const hasMoved = useRef(false);
  const { records, isFetching } = useFoundRecords(words);
  const navigate = useNavigate();
  const typed = words.trim();

  /** The dialog goes first, so that the focus is where the page wants it. */
  function thenClose(act: () => unknown) {
    setPaletteOpen(false);
    act();
  }

  async function ask() {
    const id = await askAnew(typed);
    await navigate({ to: "/chats/$id", params: { id } });
  }

  const does = ({ does }: Command) => thenClose(() => ("to" in does ? navigate({ to: does.to }) : does.run()));
  const shownPlaces = places.filter(({ label }) => fits(label, typed)).slice(0, mostPlaces);
  // Without a word there would be too many things to choose from.
  const shownActions = typed === "" ? [] : actions.filter(({ label }) => fits(label, typed));
  // What comes later goes to the top, and is what Enter opens – unless the person has gone to something else already.
  const first = records[0] ? keyOf(records[0]) : (shownPlaces[0]?.id ?? shownActions[0]?.id ?? "ask");
  useEffect(() => {
    if (!hasMoved.current) setChosen(first);
  }, [first]);

  const isEmpty = records.length + shownPlaces.length + shownActions.length === 0;
  return (
    <Primitive
      label={t("app.palette.open")}
      shouldFilter={false}
      loop
      value={chosen}
      onValueChange={setChosen}
      onKeyDown={(event) => {
        if (event.key.startsWith("Arrow")) hasMoved.current = true;
      }}
    >
      <div className="flex items-center gap-2.5 border-b border-line px-4">
        <Search aria-hidden className="size-4 shrink-0 text-ink-3" />
        <Primitive.Input
          value={words}
          onValueChange={(typed) => {
            hasMoved.current = false;
            setWords(typed);
          }}
          placeholder={t("app.palette.placeholder")}
          className="h-12 w-full bg-transparent text-base outline-none"
        />
      </div>
      <Primitive.List aria-label={t("app.palette.results")} className="max-h-[min(26rem,60dvh)] overflow-y-auto p-1.5">
        {records.length > 0 && (
          <Group heading={t("app.palette.records")}>
            {records.map((record) => (
              <Item
                key={keyOf(record)}
                value={keyOf(record)}
                icon={pages[record.type].icon}
                onSelect={() => thenClose(() => navigate({ to: pages[record.type].to, params: { id: record.id } }))}
                aside={record.amount && <Money value={record.amount} />}
              >
                <span className="font-medium">{record.label}</span>
                {record.detail && <span className="text-ink-3"> · {record.detail}</span>}
              </Item>
            ))}
          </Group>
        )}
        {shownPlaces.length > 0 && (
          <Group heading={t("app.palette.goTo")}>
            {shownPlaces.map((place) => (
              <Item key={place.id} value={place.id} icon={place.icon} onSelect={() => does(place)}>
                {place.label}
              </Item>
            ))}
          </Group>
        )}
        {shownActions.length > 0 && (
          <Group heading={t("app.palette.do")}>
            {shownActions.map((action) => (
              <Item key={action.id} value={action.id} icon={action.icon} onSelect={() => does(action)}>
                {action.label}
              </Item>
            ))}
          </Group>
        )}
        {typed !== "" && (
          <Group heading={t("app.sections.ask")}>
            <Item value="ask" icon={MessageSquareText} onSelect={() => thenClose(() => void ask())}>
              {t("app.palette.ask", { words: typed })}
            </Item>
          </Group>
        )}
      </Primitive.List>
      <p role="status" className="sr-only">
        {isEmpty && !isFetching ? t("app.palette.nothing") : ""}
      </p>
    </Primitive>
  );
}

function keyOf({ type, id }: Found): string {
  return `${type} ${id}`;
}

function Group({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <Primitive.Group
      heading={heading}
      className="[&_[cmdk-group-heading]]:px-2.5 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:text-ink-3"
    >
      {children}
    </Primitive.Group>
  );
}

interface ItemProps {
  readonly value: string;
  readonly icon: LucideIcon;
  readonly onSelect: () => void;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

function Item({ value, icon: Icon, onSelect, aside, children }: ItemProps) {
  return (
    <Primitive.Item
      value={value}
      onSelect={onSelect}
      className="flex min-h-9 cursor-pointer items-center gap-2.5 rounded-md px-2.5 py-1.5 select-none data-[selected=true]:bg-accent-soft pointer-coarse:min-h-11"
    >
      <Icon aria-hidden className="size-4 shrink-0 text-ink-2" strokeWidth={1.75} />
      <span className="min-w-0 flex-1 truncate">{children}</span>
      {aside}
    </Primitive.Item>
  );
}
