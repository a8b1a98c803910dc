import { Companies } from "./companies.tsx";
import { OwnLook } from "./own-look.tsx";
import { OwnName } from "./own-name.tsx";
import { OwnPassword } from "./own-password.tsx";
import { OwnSessions } from "./own-sessions.tsx";

/** Oneself: name, language, look, password, sessions, companies. */
export function ProfilePage() {
  return (
    <>
      <OwnName />
      <OwnLook />
      <Companies />
      <OwnPassword />
      <OwnSessions />
    </>
  );
}
