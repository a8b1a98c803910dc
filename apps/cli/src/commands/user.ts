import { readEnv, readSecret, resetPath } from "@omni/api-server";
import type { Command } from "../command.ts";

/** `omni user reset E-MAIL`: a link to choose a new password, for whoever runs the server. It need not be running, nor be stopped. */
export const user: Command = {
  usage: "user reset E-MAIL",
  summary: "Makes a link, good once and for an hour, with which somebody chooses a new password.",
  async run(args) {
    const [action, email, ...more] = args;
    if (action !== "reset" || email === undefined || more.length > 0)
      throw new Error(`Say whose password: bun run omni ${user.usage}`);
    if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw new Error(`“${email}” is no e-mail address.`);
    const env = readEnv(Bun.env);
    const base = (env.publicUrl ?? `http://localhost:${env.port}`).replace(/\/$/, "");
    const secret = env.secret ?? readSecret(env.dataDirectory);
    console.log(`${base}${resetPath(secret, email, new Date())}`);
    console.error(
      `Give this link to ${email}. It works once, within an hour, if there is an account with this address on the server that keeps its data in ${env.dataDirectory}.`,
    );
    return 0;
  },
};
