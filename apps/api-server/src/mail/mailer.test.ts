import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createMailer } from "./mailer.ts";
import { mailTexts } from "./texts.ts";

/** What a server heard, line by line. */
const heard: string[] = [];
let isFull = false;

/** As little of SMTP (RFC 5321) as takes a message. */
const server = Bun.listen<{ isBody: boolean }>({
  hostname: "127.0.0.1",
  port: 0,
  socket: {
    open(socket) {
      socket.data = { isBody: false };
      socket.write("220 test\r\n");
    },
    data(socket, bytes) {
      for (const line of bytes
        .toString()
        .split("\r\n")
        .filter((each) => each !== "")) {
        heard.push(line);
        if (socket.data.isBody) {
          if (line !== ".") continue;
          socket.data.isBody = false;
          socket.write("250 taken\r\n");
        } else if (/^EHLO/i.test(line)) socket.write("250 test\r\n");
        else if (/^RCPT/i.test(line) && isFull) socket.write("552 full\r\n");
        else if (/^DATA/i.test(line)) {
          socket.data.isBody = true;
          socket.write("354 go on\r\n");
        } else if (/^QUIT/i.test(line)) socket.end("221 bye\r\n");
        else socket.write("250 ok\r\n");
      }
    },
  },
});

let send: (to: string, subject: string, text: string) => Promise<void>;
beforeAll(() => {
  const mailer = createMailer({ url: `smtp://127.0.0.1:${server.port}`, from: "Omni CRM <crm@test.example>" });
  if (mailer === null) throw new Error("there is a mail server");
  send = (to, subject, text) => mailer.send({ to, subject, text });
});
afterAll(() => server.stop(true));

describe("a mail", () => {
  test("reaches the server with sender, receiver, subject and text", async () => {
    await send("ada@test.example", "Vabilo za Ado Račun", "Prva vrstica\nhttps://crm.test.example/invitations/abc\n");
    expect(heard).toContain("MAIL FROM:<crm@test.example>");
    expect(heard).toContain("RCPT TO:<ada@test.example>");
    expect(heard.join("\n")).toMatch(/^Subject: =\?UTF-8\?/m);
    expect(heard).toContain("https://crm.test.example/invitations/abc");
  });

  test("has one receiver and the headers we gave it, whatever a name holds", async () => {
    heard.length = 0;
    await send("ada@test.example", "From Eve\r\nBcc: eve@test.example", "text");
    expect(heard.filter((line) => /^RCPT/.test(line))).toEqual(["RCPT TO:<ada@test.example>"]);
    expect(heard.filter((line) => /^bcc/i.test(line))).toEqual([]);
  });

  test("that is not taken is an error", async () => {
    isFull = true;
    await expect(send("ada@test.example", "x", "y")).rejects.toThrow();
    isFull = false;
  });
});

test("without a server there is no mailer", () => {
  expect(createMailer(undefined)).toBeNull();
});

test("texts are in the language of the company, else in English, and hold the link", () => {
  const link = "https://crm.test.example/x";
  expect(mailTexts("sl-SI").reset({ link }).subject).toBe("Izberite novo geslo");
  expect(mailTexts("de-AT").reset({ link }).subject).toBe("Neues Passwort wählen");
  expect(mailTexts("fr").reset({ link }).subject).toBe("Choose a new password");
  for (const locale of ["en", "sl", "de"]) {
    expect(mailTexts(locale).invitation({ team: "Lipa", inviter: "Ana", link }).text).toContain(link);
    expect(mailTexts(locale).reset({ link }).text).toContain(link);
  }
});
