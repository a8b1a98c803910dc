import { dataOf } from "@omni/api-client";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { api } from "../../features/session/api.ts";

/** Milliseconds of quiet before the server is asked. */
const pause = 120;
/** Shorter words find everything. */
const fewestLetters = 2;

/** Records close to what was typed, the closest first. */
export function useFoundRecords(words: string) {
  const [q, setQ] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setQ(words.trim()), pause);
    return () => clearTimeout(timer);
  }, [words]);
  const isAsked = q.length >= fewestLetters;
  const { data, isFetching } = useQuery({
    queryKey: ["search", q],
    queryFn: ({ signal }) => dataOf(api.GET("/api/v1/search", { params: { query: { q, limit: 8 } }, signal })),
    enabled: isAsked,
    placeholderData: keepPreviousData,
  });
  return { records: (isAsked && data?.data) || [], isFetching: isFetching || q !== words.trim() };
}
