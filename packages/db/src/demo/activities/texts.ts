/** What people of the demo company wrote down, in halves that go together: what was, and what comes of it. */
import { itemAt, type Random } from "../random.ts";

const dealNotes = {
  was: [
    "Called about the offer.",
    "Met on site and walked through the rooms.",
    "Video call with purchasing and the head of operations.",
    "They sent their requirements as a list; most of it we have in stock.",
    "Competitor in play, somewhat cheaper and slower.",
    "Budget is approved by their management.",
    "The person we knew has left; the successor starts next week.",
    "They compare three suppliers and want to decide together.",
    "Asked for references of the same size.",
    "Showed samples; the second variant was liked best.",
    "They would rather start small and extend later.",
    "Their lawyer has questions about the terms of delivery.",
  ],
  next: [
    "I send a revised offer by the end of the week.",
    "They come back to us after their board meeting.",
    "Price is fine, the date of delivery decides.",
    "Wants a fixed price and payment in two parts.",
    "Follow up with a short summary.",
    "A discount is expected; we can give some for a framework agreement.",
    "Next step: a technical check with our people.",
    "Decision is with the managing director.",
    "They need it before the summer.",
    "Asked us not to call before the tenth.",
  ],
} as const;

const lostNotes = [
  "They went with somebody nearer by. Friendly talk; we may ask again next year.",
  "Project was put off without a new date.",
  "We were too dear by about a tenth, they said.",
  "No budget this year after all.",
] as const;

const wonNotes = [
  "Order came by e-mail, all as offered. Handed over to delivery.",
  "They signed. A nice bottle for the team that wrote the offer.",
  "Confirmed by telephone, paper follows.",
] as const;

const customerNotes = {
  was: [
    "Visited them with the new catalogue.",
    "Short call, all is well.",
    "Complaint about a late delivery; apologised and explained.",
    "New person in accounts, prefers invoices as PDF by e-mail.",
    "They are moving to larger premises in the autumn.",
    "Talked at the fair; they know us by a colleague's recommendation.",
    "Asked about longer terms of payment.",
    "They merged two departments; one contact for all of it from now on.",
    "Payments were slow because of a change of their bank.",
    "Very content with the last delivery.",
  ],
  next: [
    "Ask again in a quarter.",
    "Invoices need their order number from now on.",
    "Worth a visit when somebody is near.",
    "No need to do anything.",
    "Send the price list for next year.",
    "Reminders go to the accounts address, not to purchasing.",
    "They like to be called in the mornings.",
    "Offer them the maintenance contract.",
  ],
} as const;

const dealTasks = [
  "Send the revised offer",
  "Call and ask how it stands",
  "Bring samples",
  "Clear the date of delivery with the warehouse",
  "Ask for the technical drawings",
  "Prepare the presentation",
  "Send two references",
  "Check the terms with our lawyer",
  "Agree on a visit",
  "Calculate the variant with half the quantity",
] as const;

const customerTasks = [
  "Call about the next year",
  "Ask for the new address of accounts",
  "Send the new price list",
  "Agree on terms of payment",
  "Thank them for the recommendation",
  "Remind them of the unpaid invoice by telephone",
  "Ask who follows in purchasing",
  "Invite them to the open day",
  "Check whether the VAT id is still valid",
] as const;

const ownTasks = [
  "Hand over the papers of the month to the accountant",
  "Renew the insurance of the van",
  "Prepare the price list for next year",
  "Order business cards for the new colleague",
  "Check open reminders",
  "Book the stand at the spring fair",
] as const;

const two = ({ was, next }: { was: readonly string[]; next: readonly string[] }, random: Random) =>
  random.chance(0.65) ? `${random.pick(was)} ${random.pick(next)}` : random.pick(was);

export const noteOnDeal = (random: Random) => two(dealNotes, random);
export const noteOnDecision = (outcome: "won" | "lost", random: Random) =>
  random.pick<string>(outcome === "won" ? wonNotes : lostNotes);
export const noteOnCustomer = (random: Random) => two(customerNotes, random);
export const taskOnDeal = (random: Random) => random.pick<string>(dealTasks);
export const taskOnCustomer = (random: Random) => random.pick<string>(customerTasks);
/** Each once, before one comes again. */
export const taskOfTheTeam = (index: number) => itemAt<string>(ownTasks, index % ownTasks.length);
