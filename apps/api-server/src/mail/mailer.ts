import { createTransport } from "nodemailer";

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Sends e-mail. Rejects where the server would not take it. */
export interface Mailer {
  send(mail: Mail): Promise<void>;
}

export interface MailSettings {
  /** `smtp://user:password@host:587`, or `smtps://…` for TLS from the first byte. */
  readonly url: string;
  /** `Omni CRM <crm@example.com>`. */
  readonly from: string;
}

const patienceMs = 10_000;

/** Null where no mail server is set up: links are shown instead. */
export function createMailer(settings: MailSettings | undefined): Mailer | null {
  if (settings === undefined) return null;
  const transport = createTransport(
    {
      url: settings.url,
      connectionTimeout: patienceMs,
      greetingTimeout: patienceMs,
      socketTimeout: patienceMs,
      // A text is a text: nothing in it may name a file or an address to fetch.
      disableFileAccess: true,
      disableUrlAccess: true,
    },
    { from: settings.from },
  );
  return {
    async send(mail) {
      await transport.sendMail(mail);
    },
  };
}
