export default {
  title: "Your company",
  hint: "What stands on your invoices. All of it can be changed later.",
  create: "Set up",
  demo: "The demo company",
  demoVisit: "Keep it beside mine, to look around",
  demoDrop: "Start without it",
  demoHint: "You switch between the two in your profile.",
  signOut: "Sign out",
} as const;
