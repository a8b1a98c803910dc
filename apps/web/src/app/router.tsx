import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet, redirect } from "@tanstack/react-router";
import { approvalViews } from "../features/approvals/views.ts";
import { askAhead } from "../features/chat/stored-ahead.ts";
import { dealViews } from "../features/deals/views.ts";
import { invoiceViews } from "../features/invoices/views.ts";
import { paymentViews } from "../features/payments/views.ts";
import { productViews } from "../features/products/views.ts";
import { quoteViews } from "../features/quotes/views.ts";
import { listSearch } from "../features/records/list-search.ts";
import { ensureSession, hasTeam, wasSignedIn } from "../features/session/session.ts";
import { taskViews } from "../features/tasks/views.ts";
import { ErrorState } from "../ui/error-state.tsx";
import { NotFound } from "./not-found.tsx";

/** Whether a page was shown already. */
let isLoaded = false;

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound });

/** Where to go after the sign-in: a page of ours, never another site. */
function ownPath(value: unknown): string | undefined {
  return typeof value === "string" && /^\/(?![/\\])/.test(value) ? value : undefined;
}

const signIn = createRoute({
  getParentRoute: () => root,
  path: "/sign-in",
  validateSearch: (search: Record<string, unknown>): { redirect?: string } => {
    const path = ownPath(search.redirect);
    return path === undefined ? {} : { redirect: path };
  },
  beforeLoad: async ({ search }) => {
    if (await ensureSession()) throw redirect({ href: search.redirect ?? "/" });
  },
  component: lazyRouteComponent(() => import("../features/session/sign-in-page.tsx"), "SignInPage"),
});

const signUp = createRoute({
  getParentRoute: () => root,
  path: "/sign-up",
  beforeLoad: async () => {
    if (await ensureSession()) throw redirect({ to: "/" });
  },
  component: lazyRouteComponent(() => import("../features/session/sign-up-page.tsx"), "SignUpPage"),
});

const forgotPassword = createRoute({
  getParentRoute: () => root,
  path: "/forgot-password",
  component: lazyRouteComponent(() => import("../features/session/forgot-password-page.tsx"), "ForgotPasswordPage"),
});

const resetPassword = createRoute({
  getParentRoute: () => root,
  path: "/reset-password",
  component: lazyRouteComponent(() => import("../features/session/reset-password-page.tsx"), "ResetPasswordPage"),
});

const invitation = createRoute({
  getParentRoute: () => root,
  path: "/invitations/$secret",
  beforeLoad: async () => {
    await ensureSession();
  },
  component: lazyRouteComponent(() => import("../features/session/invitation-page.tsx"), "InvitationPage"),
});

const welcome = createRoute({
  getParentRoute: () => root,
  path: "/welcome",
  beforeLoad: async () => {
    if (!(await ensureSession())) throw redirect({ to: "/sign-in" });
    if (await hasTeam()) throw redirect({ to: "/" });
  },
  component: lazyRouteComponent(() => import("../features/first-run/welcome-page.tsx"), "WelcomePage"),
});

const app = createRoute({
  getParentRoute: () => root,
  id: "app",
  beforeLoad: async ({ location }) => {
    if (await ensureSession()) {
      if (await hasTeam()) return;
      throw redirect({ to: "/welcome" });
    }
    throw redirect({ to: "/sign-in", search: location.href === "/" ? {} : { redirect: location.href } });
  },
  component: lazyRouteComponent(() => import("./shell/app-shell.tsx"), "AppShell"),
});

const home = createRoute({
  getParentRoute: () => app,
  path: "/",
  component: lazyRouteComponent(() => import("../features/home/home-page.tsx"), "HomePage"),
});

const chat = createRoute({
  getParentRoute: () => app,
  path: "/chats/$id",
  // The first page of a visit alone: later its script is there, and the page asks as soon.
  loader: ({ params, preload }) => {
    if (!preload && !isLoaded) askAhead(params.id);
  },
  component: lazyRouteComponent(() => import("../features/chat/chat-page.tsx"), "ChatPage"),
});

const memory = createRoute({
  getParentRoute: () => app,
  path: "/memory",
  component: lazyRouteComponent(() => import("../features/memory/memory-page.tsx"), "MemoryPage"),
});

const approvals = createRoute({
  getParentRoute: () => app,
  path: "/approvals",
  validateSearch: listSearch(approvalViews),
  component: lazyRouteComponent(() => import("../features/approvals/approvals-page.tsx"), "ApprovalsPage"),
});

const tasks = createRoute({
  getParentRoute: () => app,
  path: "/tasks",
  validateSearch: listSearch(taskViews),
  component: lazyRouteComponent(() => import("../features/tasks/tasks-page.tsx"), "TasksPage"),
});

const customers = createRoute({
  getParentRoute: () => app,
  path: "/customers",
  validateSearch: listSearch([]),
  component: lazyRouteComponent(() => import("../features/customers/customers-page.tsx"), "CustomersPage"),
});

const customer = createRoute({
  getParentRoute: () => app,
  path: "/customers/$id",
  component: lazyRouteComponent(() => import("../features/customers/customer-page.tsx"), "CustomerPage"),
});

const contacts = createRoute({
  getParentRoute: () => app,
  path: "/contacts",
  validateSearch: listSearch([]),
  component: lazyRouteComponent(() => import("../features/contacts/contacts-page.tsx"), "ContactsPage"),
});

const contact = createRoute({
  getParentRoute: () => app,
  path: "/contacts/$id",
  component: lazyRouteComponent(() => import("../features/contacts/contact-page.tsx"), "ContactPage"),
});

const payments = createRoute({
  getParentRoute: () => app,
  path: "/payments",
  validateSearch: listSearch(paymentViews),
  component: lazyRouteComponent(() => import("../features/payments/payments-page.tsx"), "PaymentsPage"),
});

const payment = createRoute({
  getParentRoute: () => app,
  path: "/payments/$id",
  component: lazyRouteComponent(() => import("../features/payments/payment-page.tsx"), "PaymentPage"),
});

const deals = createRoute({
  getParentRoute: () => app,
  path: "/deals",
  validateSearch: listSearch(dealViews),
  component: lazyRouteComponent(() => import("../features/deals/deals-page.tsx"), "DealsPage"),
});

const deal = createRoute({
  getParentRoute: () => app,
  path: "/deals/$id",
  component: lazyRouteComponent(() => import("../features/deals/deal-page.tsx"), "DealPage"),
});

const quotes = createRoute({
  getParentRoute: () => app,
  path: "/quotes",
  validateSearch: listSearch(quoteViews),
  component: lazyRouteComponent(() => import("../features/quotes/quotes-page.tsx"), "QuotesPage"),
});

const quote = createRoute({
  getParentRoute: () => app,
  path: "/quotes/$id",
  component: lazyRouteComponent(() => import("../features/quotes/quote-page.tsx"), "QuotePage"),
});

const invoices = createRoute({
  getParentRoute: () => app,
  path: "/invoices",
  validateSearch: listSearch(invoiceViews),
  component: lazyRouteComponent(() => import("../features/invoices/invoices-page.tsx"), "InvoicesPage"),
});

const invoice = createRoute({
  getParentRoute: () => app,
  path: "/invoices/$id",
  component: lazyRouteComponent(() => import("../features/invoices/invoice-page.tsx"), "InvoicePage"),
});

const products = createRoute({
  getParentRoute: () => app,
  path: "/products",
  validateSearch: listSearch(productViews),
  component: lazyRouteComponent(() => import("../features/products/products-page.tsx"), "ProductsPage"),
});

const product = createRoute({
  getParentRoute: () => app,
  path: "/products/$id",
  component: lazyRouteComponent(() => import("../features/products/product-page.tsx"), "ProductPage"),
});

const settings = createRoute({
  getParentRoute: () => app,
  path: "/settings",
  component: lazyRouteComponent(() => import("../features/settings/settings-layout.tsx"), "SettingsLayout"),
});

const settingsStart = createRoute({
  getParentRoute: () => settings,
  path: "/",
  beforeLoad: () => {
    throw redirect({ to: "/settings/profile" });
  },
});

const profileSettings = createRoute({
  getParentRoute: () => settings,
  path: "/profile",
  component: lazyRouteComponent(() => import("../features/settings/profile-page.tsx"), "ProfilePage"),
});

const companySettings = createRoute({
  getParentRoute: () => settings,
  path: "/company",
  component: lazyRouteComponent(() => import("../features/settings/company-page.tsx"), "CompanyPage"),
});

const peopleSettings = createRoute({
  getParentRoute: () => settings,
  path: "/people",
  component: lazyRouteComponent(() => import("../features/people/people-page.tsx"), "PeoplePage"),
});

const modelSettings = createRoute({
  getParentRoute: () => settings,
  path: "/model",
  component: lazyRouteComponent(() => import("../features/settings/model-page.tsx"), "ModelPage"),
});

const keySettings = createRoute({
  getParentRoute: () => settings,
  path: "/api-keys",
  component: lazyRouteComponent(() => import("../features/settings/api-keys-page.tsx"), "ApiKeysPage"),
});

const auditSettings = createRoute({
  getParentRoute: () => settings,
  path: "/audit",
  validateSearch: listSearch([]),
  component: lazyRouteComponent(() => import("../features/audit/audit-page.tsx"), "AuditPage"),
});

const pages = [
  home,
  chat,
  memory,
  approvals,
  tasks,
  customers,
  customer,
  contacts,
  contact,
  payments,
  payment,
  deals,
  deal,
  quotes,
  quote,
  invoices,
  invoice,
  products,
  product,
  settings.addChildren([
    settingsStart,
    profileSettings,
    companySettings,
    peopleSettings,
    modelSettings,
    keySettings,
    auditSettings,
  ]),
];

export const router = createRouter({
  routeTree: root.addChildren([signIn, signUp, forgotPassword, resetPassword, invitation, welcome, app.addChildren(pages)]),
  defaultPreload: "intent",
  defaultErrorComponent: ({ error, reset }) => <ErrorState error={error} onRetry={reset} />,
  scrollRestoration: true,
});

router.subscribe("onResolved", () => {
  isLoaded = true;
});

/** Fetches the script of the page that is opened while the server is asked who is there – where somebody was, the last time. */
export function fetchPageAhead(): void {
  if (!wasSignedIn()) return;
  // First, since everything else of the page waits for it. What stands in its way is told by the route that needs it.
  ensureSession().catch(() => {});
  const [routes] = router.getMatchedRoutes(location.pathname);
  for (const route of routes) void router.loadRouteChunk(route);
}

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
