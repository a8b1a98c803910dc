import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { useEffect } from "react";
import { adoptChoices } from "../features/session/adopt-choices.ts";
import { useSession } from "../features/session/session.ts";
import { Toaster } from "../ui/toast.tsx";
import { queryClient } from "./query-client.ts";
import { router } from "./router.tsx";

export function App() {
  const user = useSession((session) => session.user);
  const isSignedOut = user === null;

  useEffect(() => {
    // The session ended, here or at the server: the routes decide where that leads.
    if (isSignedOut) void router.invalidate();
  }, [isSignedOut]);

  useEffect(() => {
    if (user) adoptChoices(user);
  }, [user]);

  return (
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
      <Toaster />
    </QueryClientProvider>
  );
}
