/**
 * Generated from the server's /openapi.json by `bun run generate`; a test fails when it is out of date.
 */
export interface paths {
    "/api/v1/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Keys of programs that call the API */
        get: operations["api-keys.list"];
        put?: never;
        /** Make a key for a program; its secret is shown this once */
        post: operations["api-keys.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End a key; programs that use it are refused from the next call on */
        delete: operations["api-keys.revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Changes that assistants and agent keys asked for */
        get: operations["approvals.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One requested change, with what it would do */
        get: operations["approvals.get"];
        put?: never;
        /** Approve or decline a change an assistant asked for; approved, it is made if it would still be exactly what was shown */
        post: operations["approvals.decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every change of every record: who, through what, before and after */
        get: operations["audit.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/demo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in to the demo company; only while nothing but the demo lives here */
        post: operations["auth.demo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask; the answer streams. The question is stored, and the turn goes on if the connection is lost. */
        post: operations["chat.ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chat/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop the answer that is being written; what was said so far is kept */
        post: operations["chat.stop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chat/{id}/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read along with the running turn, from its start, whichever process runs it; 204 when none is running */
        get: operations["chat.resume"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own conversations, the latest first */
        get: operations["chats.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of one's own conversations, whole */
        get: operations["chats.get"];
        put?: never;
        post?: never;
        /** Delete one of one's own conversations, for good */
        delete: operations["chats.delete"];
        options?: never;
        head?: never;
        /** Rename or pin one of one's own conversations */
        patch: operations["chats.update"];
        trace?: never;
    };
    "/api/v1/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Customers and suppliers */
        get: operations["customers.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customer}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One customer with its people and what it owes */
        get: operations["customers.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many customers */
        get: operations["customers.count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deal-stages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The stages of the pipeline, in order */
        get: operations["deal-stages.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Deals in the pipeline and decided ones */
        get: operations["deals.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deals/{deal}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One deal */
        get: operations["deals.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deals/{deal}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move a deal to another stage */
        post: operations["deals.move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deals/pipeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Deals by stage: how many, worth how much per currency, plain and weighted by probability */
        get: operations["deals.pipeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deals/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many deals, and what they are worth per currency, plain and weighted by probability */
        get: operations["deals.totals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/industries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The industries of the customers, with how many customers each has */
        get: operations["industries.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Invoices and credit notes, issued and received */
        get: operations["invoices.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invoices/{invoice}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One invoice with its lines, tax breakdown and payments */
        get: operations["invoices.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invoices/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What invoices add up to, by customer, time, state, industry, country or age, and compared with before */
        get: operations["invoices.summarize"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invoices/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many invoices, and what they add up to per currency */
        get: operations["invoices.totals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/memory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the assistant remembers of oneself */
        get: operations["memory.list"];
        put?: never;
        /** Keep something in mind for oneself */
        post: operations["memory.remember"];
        /** Erase everything the assistant remembers of oneself, for good */
        delete: operations["memory.clear"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/memory/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Erase one thing the assistant remembers of oneself, for good */
        delete: operations["memory.erase"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Payments of invoices, in and out */
        get: operations["payments.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payments/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many payments, and what they add up to per currency */
        get: operations["payments.totals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/product-categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The product categories, with how many products each has */
        get: operations["product-categories.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Products and services */
        get: operations["products.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{product}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One product */
        get: operations["products.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many products and services */
        get: operations["products.count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Quotes to customers */
        get: operations["quotes.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quotes/{quote}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One quote with its lines */
        get: operations["quotes.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quotes/conversion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which share of the quotes was accepted, and the quotes by status */
        get: operations["quotes.conversion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quotes/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many quotes, and what they add up to per currency */
        get: operations["quotes.totals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The company, and the role one has in it */
        get: operations["team.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/turns/{turnId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Undo everything a turn of an assistant changed */
        post: operations["turns.undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ApiKey: {
            /**
             * Format: date-time
             * @example 2026-03-31T08:15:00Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-03-31T08:15:00Z
             */
            expiresAt: string | null;
            /** Format: uuid */
            id: string;
            /**
             * @description service: rights of its own. agent: acts for you, its changes wait for approval
             * @enum {string}
             */
            kind: "service" | "agent";
            name: string;
            permissions: ("team:read" | "team:write" | "customers:read" | "customers:write" | "products:read" | "products:write" | "deals:read" | "deals:write" | "quotes:read" | "quotes:write" | "invoices:read" | "invoices:write" | "payments:read" | "payments:write" | "chat:use" | "approvals:read" | "approvals:decide" | "audit:read" | "turns:undo" | "api-keys:manage")[];
            /**
             * Format: date-time
             * @example 2026-03-31T08:15:00Z
             */
            revokedAt: string | null;
        };
        Approval: {
            /** @description The assistant or API key that asks */
            agent: string | null;
            arguments?: unknown;
            changes: components["schemas"]["RecordChange"][];
            /**
             * Format: date-time
             * @example 2026-03-31T08:15:00Z
             */
            decidedAt: string | null;
            /** Format: uuid */
            decidedBy: string | null;
            /**
             * Format: date-time
             * @example 2026-03-31T08:15:00Z
             */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            isReversible: boolean;
            /** @description Names of the records whose ids stand in the changes */
            labels: {
                [key: string]: string;
            };
            outcome?: unknown;
            /**
             * Format: date-time
             * @example 2026-03-31T08:15:00Z
             */
            requestedAt: string;
            /** @enum {string} */
            status: "pending" | "approved" | "declined" | "stale" | "failed";
            /** Format: uuid */
            turnId: string;
            /**
             * Format: date-time
             * @example 2026-03-31T08:15:00Z
             */
            undoneAt: string | null;
            /**
             * Format: uuid
             * @description The person it asks for
             */
            userId: string;
            verb: string;
        };
        AuditEntry: {
            /** @enum {string} */
            action: "insert" | "update" | "delete";
            /** @description The agent, key, job or database role */
            actor: string | null;
            /** @description user, agent, apiKey, system – or database, for a write that came past the product */
            actorKind: string;
            after: {
                [key: string]: string | null;
            } | null;
            /** Format: date-time */
            at: string;
            before: {
                [key: string]: string | null;
            } | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            recordId: string;
            requestId: string | null;
            table: string;
            /** Format: uuid */
            turnId: string | null;
            /** Format: uuid */
            userId: string | null;
            verb: string | null;
            version: number | null;
        };
        Chat: {
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @example 2026-03-31T08:15:00Z
             */
            pinnedAt: string | null;
            title: string;
            /**
             * Format: date-time
             * @example 2026-03-31T08:15:00Z
             */
            updatedAt: string;
        };
        ChatMessage: {
            /** Format: uuid */
            id: string;
            parts: ({
                type: string;
            } & {
                [key: string]: unknown;
            })[];
            /** @enum {string} */
            role: "user" | "assistant";
            /** Format: uuid */
            turnId: string;
            /** @enum {string} */
            turnStatus: "running" | "waiting" | "finished" | "stopped" | "failed";
        };
        ChatRequest: {
            id: string;
            /** @description With `submit-message`: the question that is asked anew with other words; what followed it goes */
            messageId?: string | null;
            messages: ({
                id?: string;
                parts: ({
                    type: string;
                } & {
                    [key: string]: unknown;
                })[];
                role: string;
            } & {
                [key: string]: unknown;
            })[];
            /**
             * @description You show the rows of tool results yourself; the answer leaves them out
             * @default false
             */
            showsResults: boolean;
            /**
             * @description `regenerate-message` wants the answer `messageId`, or the last one, again
             * @default submit-message
             * @enum {string}
             */
            trigger: "submit-message" | "regenerate-message";
        } & {
            [key: string]: unknown;
        };
        Customer: {
            city: string | null;
            /** @description ISO 3166-1 alpha-2 */
            country: string | null;
            /**
             * Format: date-time
             * @example 2026-03-31T08:15:00Z
             */
            createdAt: string;
            /**
             * Format: currency
             * @description ISO 4217 currency code
             * @example EUR
             */
            currency: string | null;
            email: string | null;
            /** Format: uuid */
            id: string;
            industry: string | null;
            name: string;
            phone: string | null;
            vatId: string | null;
            version: number;
        };
        CustomerDetail: {
            city: string | null;
            contacts: {
                email: string | null;
                /** Format: uuid */
                id: string;
                jobTitle: string | null;
                name: string;
                phone: string | null;
            }[];
            /** @description ISO 3166-1 alpha-2 */
            country: string | null;
            /**
             * Format: date-time
             * @example 2026-03-31T08:15:00Z
             */
            createdAt: string;
            /**
             * Format: currency
             * @description ISO 4217 currency code
             * @example EUR
             */
            currency: string | null;
            email: string | null;
            iban: string | null;
            /** Format: uuid */
            id: string;
            industry: string | null;
            /** @description The newest invoice sent, quote, payment, note or task */
            lastActivity: {
                /** @enum {string} */
                kind: "invoice" | "quote" | "payment" | "note" | "task";
                label: string | null;
                /**
                 * Format: date
                 * @example 2026-03-31
                 */
                on: string;
            } | null;
            legalName: string | null;
            name: string;
            /** @description Unpaid on sent invoices issued to it, per currency */
            openBalance: components["schemas"]["Money"][];
            /** @description The part of it that is past its due date */
            overdueBalance: components["schemas"]["Money"][];
            phone: string | null;
            postalCode: string | null;
            street: string | null;
            vatId: string | null;
            version: number;
            website: string | null;
        };
        Deal: {
            amount: components["schemas"]["Money"];
            /**
             * Format: date
             * @example 2026-03-31
             */
            closeDate: string;
            /**
             * Format: date-time
             * @example 2026-03-31T08:15:00Z
             */
            createdAt: string;
            customer: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** Format: uuid */
            id: string;
            isClosed: boolean;
            probability: number;
            stage: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            title: string;
            version: number;
        };
        Invoice: {
            balanceDue: components["schemas"]["Money"];
            customer: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** @enum {string} */
            direction: "issued" | "received";
            /**
             * Format: date
             * @example 2026-03-31
             */
            dueDate: string;
            grossTotal: components["schemas"]["Money"];
            /** Format: uuid */
            id: string;
            isOverdue: boolean;
            /**
             * Format: date
             * @example 2026-03-31
             */
            issueDate: string;
            netTotal: components["schemas"]["Money"];
            number: string | null;
            /** @enum {string} */
            paymentState: "unpaid" | "partly_paid" | "paid";
            /** @enum {string} */
            status: "draft" | "sent" | "void";
            taxTotal: components["schemas"]["Money"];
            /**
             * @description UNTDID 1001: invoice 380, credit_note 381
             * @enum {string}
             */
            type: "invoice" | "credit_note";
            version: number;
        };
        InvoiceDetail: {
            balanceDue: components["schemas"]["Money"];
            buyer: {
                city?: string;
                country?: string;
                name: string;
                postalCode?: string;
                street?: string;
                vatId?: string;
            } | null;
            /** Format: uuid */
            creditedInvoiceId: string | null;
            customer: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** @enum {string} */
            direction: "issued" | "received";
            /**
             * Format: date
             * @example 2026-03-31
             */
            dueDate: string;
            grossTotal: components["schemas"]["Money"];
            /** Format: uuid */
            id: string;
            isOverdue: boolean;
            /**
             * Format: date
             * @example 2026-03-31
             */
            issueDate: string;
            lines: {
                description: string;
                netAmount: components["schemas"]["Money"];
                position: number;
                /** Format: uuid */
                productId: string | null;
                /**
                 * Format: decimal
                 * @example 1234.50
                 */
                quantity: string;
                /**
                 * @description UNTDID 5305
                 * @enum {string}
                 */
                taxCategory: "S" | "Z" | "E" | "AE" | "K" | "G" | "O";
                /**
                 * Format: decimal
                 * @description Per cent
                 */
                taxRate: string;
                /** @description UN/ECE Recommendation 20 */
                unit: string;
                unitPrice: components["schemas"]["Money"];
            }[];
            netTotal: components["schemas"]["Money"];
            note: string | null;
            number: string | null;
            payments: {
                amount: components["schemas"]["Money"];
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                method: "bank_transfer" | "card" | "direct_debit" | "cash";
                /**
                 * Format: date
                 * @example 2026-03-31
                 */
                paidOn: string;
                reference: string | null;
            }[];
            /** @enum {string} */
            paymentState: "unpaid" | "partly_paid" | "paid";
            seller: {
                city?: string;
                country?: string;
                name: string;
                postalCode?: string;
                street?: string;
                vatId?: string;
            } | null;
            /** @enum {string} */
            status: "draft" | "sent" | "void";
            taxes: {
                /** @enum {string} */
                category: "S" | "Z" | "E" | "AE" | "K" | "G" | "O";
                /**
                 * Format: decimal
                 * @example 1234.50
                 */
                rate: string;
                taxableAmount: components["schemas"]["Money"];
                taxAmount: components["schemas"]["Money"];
            }[];
            taxTotal: components["schemas"]["Money"];
            /**
             * @description UNTDID 1001: invoice 380, credit_note 381
             * @enum {string}
             */
            type: "invoice" | "credit_note";
            version: number;
        };
        InvoiceSummary: {
            /** @description Over all currencies */
            count: number;
            /** @description How many groups there are; 0 without `groupBy` */
            groupCount: number;
            /** @description One a group and currency; the first `limit` groups */
            groups: {
                /** @description Rounded to the minor unit, half away from zero */
                average: {
                    /**
                     * Format: decimal
                     * @example 1234.50
                     */
                    amount: string;
                    /**
                     * Format: currency
                     * @description ISO 4217 currency code
                     * @example EUR
                     */
                    currency: string;
                };
                count: number;
                key: string;
                label: string;
                max: components["schemas"]["Money"];
                min: components["schemas"]["Money"];
                sum: components["schemas"]["Money"];
            }[];
            previous: {
                changes: {
                    difference: components["schemas"]["Money"];
                    /** @description Of the sum before, one decimal; null where that was zero */
                    percent: string | null;
                }[];
                count: number;
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
                totals: {
                    /** @description Rounded to the minor unit, half away from zero */
                    average: {
                        /**
                         * Format: decimal
                         * @example 1234.50
                         */
                        amount: string;
                        /**
                         * Format: currency
                         * @description ISO 4217 currency code
                         * @example EUR
                         */
                        currency: string;
                    };
                    count: number;
                    max: components["schemas"]["Money"];
                    min: components["schemas"]["Money"];
                    sum: components["schemas"]["Money"];
                }[];
            } | null;
            /** @description One a currency, over all that match */
            totals: {
                /** @description Rounded to the minor unit, half away from zero */
                average: {
                    /**
                     * Format: decimal
                     * @example 1234.50
                     */
                    amount: string;
                    /**
                     * Format: currency
                     * @description ISO 4217 currency code
                     * @example EUR
                     */
                    currency: string;
                };
                count: number;
                max: components["schemas"]["Money"];
                min: components["schemas"]["Money"];
                sum: components["schemas"]["Money"];
            }[];
        };
        Memory: {
            content: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "preference" | "topic" | "fact";
            /**
             * Format: date-time
             * @example 2026-03-31T08:15:00Z
             */
            updatedAt: string;
        };
        Money: {
            /**
             * Format: decimal
             * @example 1234.50
             */
            amount: string;
            /**
             * Format: currency
             * @description ISO 4217 currency code
             * @example EUR
             */
            currency: string;
        };
        Payment: {
            amount: components["schemas"]["Money"];
            customer: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /**
             * @description issued: money came in; received: money went out
             * @enum {string}
             */
            direction: "issued" | "received";
            /** Format: uuid */
            id: string;
            invoice: {
                /** Format: uuid */
                id: string;
                number: string | null;
            };
            /** @enum {string} */
            method: "bank_transfer" | "card" | "direct_debit" | "cash";
            /**
             * Format: date
             * @example 2026-03-31
             */
            paidOn: string;
            reference: string | null;
        };
        Problem: {
            code: string;
            detail: string;
            instance: string;
            status: number;
            title: string;
            type: string;
        } & {
            [key: string]: unknown;
        };
        Product: {
            category: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            description: string | null;
            /** Format: uuid */
            id: string;
            isActive: boolean;
            name: string;
            sku: string | null;
            /**
             * Format: decimal
             * @description Per cent
             */
            taxRate: string;
            /** @description UN/ECE Recommendation 20 */
            unit: string;
            unitPrice: components["schemas"]["Money"];
            version: number;
        };
        Quote: {
            customer: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** Format: uuid */
            dealId: string | null;
            grossTotal: components["schemas"]["Money"];
            /** Format: uuid */
            id: string;
            /**
             * Format: date
             * @example 2026-03-31
             */
            issueDate: string;
            netTotal: components["schemas"]["Money"];
            number: string;
            /** @enum {string} */
            status: "draft" | "sent" | "accepted" | "declined" | "expired";
            taxTotal: components["schemas"]["Money"];
            /**
             * Format: date
             * @example 2026-03-31
             */
            validUntil: string;
            version: number;
        };
        QuoteDetail: {
            customer: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** Format: uuid */
            dealId: string | null;
            grossTotal: components["schemas"]["Money"];
            /** Format: uuid */
            id: string;
            /**
             * Format: date
             * @example 2026-03-31
             */
            issueDate: string;
            lines: {
                description: string;
                netAmount: components["schemas"]["Money"];
                position: number;
                /** Format: uuid */
                productId: string | null;
                /**
                 * Format: decimal
                 * @example 1234.50
                 */
                quantity: string;
                /**
                 * @description UNTDID 5305
                 * @enum {string}
                 */
                taxCategory: "S" | "Z" | "E" | "AE" | "K" | "G" | "O";
                /**
                 * Format: decimal
                 * @description Per cent
                 */
                taxRate: string;
                /** @description UN/ECE Recommendation 20 */
                unit: string;
                unitPrice: components["schemas"]["Money"];
            }[];
            netTotal: components["schemas"]["Money"];
            number: string;
            /** @enum {string} */
            status: "draft" | "sent" | "accepted" | "declined" | "expired";
            taxTotal: components["schemas"]["Money"];
            /**
             * Format: date
             * @example 2026-03-31
             */
            validUntil: string;
            version: number;
        };
        RecordChange: {
            after: {
                [key: string]: string | null;
            } | null;
            before: {
                [key: string]: string | null;
            } | null;
            /** Format: uuid */
            recordId: string;
            table: string;
        };
        Team: {
            /**
             * Format: currency
             * @description ISO 4217 currency code
             * @example EUR
             */
            baseCurrency: string;
            country: string;
            /** Format: uuid */
            id: string;
            isDemo: boolean;
            locale: string;
            name: string;
            /** @description The role of whoever asks */
            role: ("owner" | "admin" | "member" | "accountant" | "viewer") | ("service" | "system");
            timeZone: string;
            vatId: string | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "api-keys.list": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
                /** @description A minus sign in front sorts downwards */
                sort?: "createdAt" | "-createdAt";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Keys of programs that call the API */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ApiKey"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, or more than one match */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "api-keys.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @default null
                     */
                    expiresAt?: string | null;
                    /** @enum {string} */
                    kind: "service" | "agent";
                    name: string;
                    /**
                     * @description Of a service key; an agent key has its maker's rights
                     * @default []
                     */
                    permissions?: ("team:read" | "team:write" | "customers:read" | "customers:write" | "products:read" | "products:write" | "deals:read" | "deals:write" | "quotes:read" | "quotes:write" | "invoices:read" | "invoices:write" | "payments:read" | "payments:write" | "chat:use" | "approvals:read" | "approvals:decide" | "audit:read" | "turns:undo" | "api-keys:manage")[];
                };
            };
        };
        responses: {
            /** @description Make a key for a program; its secret is shown this once */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: date-time
                         * @example 2026-03-31T08:15:00Z
                         */
                        createdAt: string;
                        /**
                         * Format: date-time
                         * @example 2026-03-31T08:15:00Z
                         */
                        expiresAt: string | null;
                        /** Format: uuid */
                        id: string;
                        /**
                         * @description service: rights of its own. agent: acts for you, its changes wait for approval
                         * @enum {string}
                         */
                        kind: "service" | "agent";
                        name: string;
                        permissions: ("team:read" | "team:write" | "customers:read" | "customers:write" | "products:read" | "products:write" | "deals:read" | "deals:write" | "quotes:read" | "quotes:write" | "invoices:read" | "invoices:write" | "payments:read" | "payments:write" | "chat:use" | "approvals:read" | "approvals:decide" | "audit:read" | "turns:undo" | "api-keys:manage")[];
                        /**
                         * Format: date-time
                         * @example 2026-03-31T08:15:00Z
                         */
                        revokedAt: string | null;
                        secret: string;
                    };
                };
            };
            /** @description The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, or more than one match */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "api-keys.revoke": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description End a key; programs that use it are refused from the next call on */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            /** @description The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, or more than one match */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "approvals.list": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
                /** @description A minus sign in front sorts downwards */
                sort?: "requestedAt" | "-requestedAt";
                status?: ("pending" | "approved" | "declined" | "stale" | "failed")[];
                turnId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Changes that assistants and agent keys asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Approval"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, or more than one match */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "approvals.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One requested change, with what it would do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Approval"];
                };
            };
            /** @description The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, or more than one match */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "approvals.decide": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    decision: "approve" | "decline";
                };
            };
        };
        responses: {
            /** @description Decided. `chatId` names the conversation that goes on, if one does: read along at `/chat/{chatId}/stream` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        approval: components["schemas"]["Approval"];
                        /** Format: uuid */
                        chatId: string | null;
                    };
                };
            };
            /** @description The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, or more than one match */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "audit.list": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
                recordId?: string;
                /** @description A minus sign in front sorts downwards */
                sort?: "sequence" | "-sequence";
                table?: string;
                turnId?: string;
                userId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every change of every record: who, through what, before and after */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AuditEntry"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, or more than one match */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "auth.demo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed in. The session's cookie renews the access token at `/api/auth/token`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accessToken: string;
                        team: components["schemas"]["Team"];
                        user: {
                            email: string;
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                    };
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "chat.ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatRequest"];
            };
        };
        responses: {
            /** @description The answer, in the AI SDK's UI message stream protocol */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, or more than one match */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "chat.stop": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `turnId` is being stopped; null when none is running */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        turnId: string | null;
                    };
                };
            };
            /** @description The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, or more than one match */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "chat.resume": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer, in the AI SDK's UI message stream protocol */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description No turn is running */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, or more than one match */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "chats.list": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
                pinned?: boolean;
                /** @description Words of the title or of what was said */
                q?: string;
                /** @description A minus sign in front sorts downwards */
                sort?: "updatedAt" | "-updatedAt";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One's own conversations, the latest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Chat"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, or more than one match */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "chats.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One of one's own conversations, whole */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        messages: components["schemas"]["ChatMessage"][];
                        /**
                         * Format: date-time
                         * @example 2026-03-31T08:15:00Z
                         */
                        pinnedAt: string | null;
                        /** Format: uuid */
                        runningTurnId: string | null;
                        title: string;
                        /**
                         * Format: date-time
                         * @example 2026-03-31T08:15:00Z
                         */
                        updatedAt: string;
                    };
                };
            };
            /** @description The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, or more than one match */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "chats.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Delete one of one's own conversations, for good */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, or more than one match */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "chats.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    pinned?: boolean;
                    title?: string;
                };
            };
        };
        responses: {
            /** @description Rename or pin one of one's own conversations */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Chat"];
                };
            };
            /** @description The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, or more than one match */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "customers.list": {
        parameters: {
            query?: {
                /** @description Country of the customer, ISO 3166-1 alpha-2 */
                country?: string;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description Industry of the customer; a near spelling will do */
                industry?: string;
                limit?: number;
                /** @description Words to find in the name; a near spelling will do */
                q?: string;
                /** @description A minus sign in front sorts downwards */
                sort?: "name" | "-name" | "createdAt" | "-createdAt";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Customers and suppliers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Customer"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, or more than one match */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "customers.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The customer: id, number or name; a near spelling will do */
                customer: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One customer with its people and what it owes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerDetail"];
                };
            };
            /** @description The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, or more than one match */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "customers.count": {
        parameters: {
            query?: {
                /** @description Country of the customer, ISO 3166-1 alpha-2 */
                country?: string;
                /** @description Industry of the customer; a near spelling will do */
                industry?: string;
                /** @description Words to find in the name; a near spelling will do */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many customers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        count: number;
                        /** @description By name, one amount per currency */
                        sums: {
                            [key: string]: components["schemas"]["Money"][];
                        };
                    };
                };
            };
            /** @description The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, or more than one match */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "deal-stages.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stages of the pipeline, in order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** @enum {string|null} */
                            outcome: "won" | "lost" | null;
                            position: number;
                            probability: number;
                        }[];
                    };
                };
            };
            /** @description The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, or more than one match */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "deals.list": {
        parameters: {
            query?: {
                /** @description Decimal amount; needs `currency` */
                amountMax?: string;
                /** @description Decimal amount; needs `currency` */
                amountMin?: string;
                closeDateFrom?: string;
                closeDateTo?: string;
                /** @description ISO 4217 currency code */
                currency?: string;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description The customer: id, number or name; a near spelling will do */
                customer?: string;
                isClosed?: boolean;
                isLost?: boolean;
                isWon?: boolean;
                limit?: number;
                /** @description Words to find in the title; a near spelling will do */
                q?: string;
                /** @description A minus sign in front sorts downwards */
                sort?: "closeDate" | "-closeDate" | "amount" | "-amount" | "createdAt" | "-createdAt";
                /** @description The deal stage: id, number or name; a near spelling will do */
                stage?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deals in the pipeline and decided ones */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Deal"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, or more than one match */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "deals.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal: id, number or name; a near spelling will do */
                deal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One deal */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deal"];
                };
            };
            /** @description The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, or more than one match */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "deals.move": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal: id, number or name; a near spelling will do */
                deal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: reference
                     * @description The deal stage: id, number or name; a near spelling will do
                     */
                    stage: string;
                };
            };
        };
        responses: {
            /** @description Move a deal to another stage */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deal"];
                };
            };
            /** @description The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, or more than one match */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "deals.pipeline": {
        parameters: {
            query?: {
                /** @description Decimal amount; needs `currency` */
                amountMax?: string;
                /** @description Decimal amount; needs `currency` */
                amountMin?: string;
                closeDateFrom?: string;
                closeDateTo?: string;
                /** @description ISO 4217 currency code */
                currency?: string;
                /** @description The customer: id, number or name; a near spelling will do */
                customer?: string;
                isClosed?: boolean;
                isLost?: boolean;
                isWon?: boolean;
                /** @description Words to find in the title; a near spelling will do */
                q?: string;
                /** @description The deal stage: id, number or name; a near spelling will do */
                stage?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deals by stage: how many, worth how much per currency, plain and weighted by probability */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            amount: components["schemas"]["Money"];
                            count: number;
                            /** @enum {string|null} */
                            outcome: "won" | "lost" | null;
                            stage: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            weightedAmount: components["schemas"]["Money"];
                        }[];
                    };
                };
            };
            /** @description The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, or more than one match */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "deals.totals": {
        parameters: {
            query?: {
                /** @description Decimal amount; needs `currency` */
                amountMax?: string;
                /** @description Decimal amount; needs `currency` */
                amountMin?: string;
                closeDateFrom?: string;
                closeDateTo?: string;
                /** @description ISO 4217 currency code */
                currency?: string;
                /** @description The customer: id, number or name; a near spelling will do */
                customer?: string;
                isClosed?: boolean;
                isLost?: boolean;
                isWon?: boolean;
                /** @description Words to find in the title; a near spelling will do */
                q?: string;
                /** @description The deal stage: id, number or name; a near spelling will do */
                stage?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many deals, and what they are worth per currency, plain and weighted by probability */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        count: number;
                        /** @description By name, one amount per currency */
                        sums: {
                            [key: string]: components["schemas"]["Money"][];
                        };
                    };
                };
            };
            /** @description The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, or more than one match */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "industries.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The industries of the customers, with how many customers each has */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            customers: number;
                            industry: string;
                        }[];
                    };
                };
            };
            /** @description The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, or more than one match */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "invoices.list": {
        parameters: {
            query?: {
                /** @description Decimal amount; needs `currency` */
                balanceDueMax?: string;
                /** @description Decimal amount; needs `currency` */
                balanceDueMin?: string;
                /** @description Country of the customer, ISO 3166-1 alpha-2 */
                country?: string;
                /** @description ISO 4217 currency code */
                currency?: string;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description The customer: id, number or name; a near spelling will do */
                customer?: string;
                direction?: "issued" | "received";
                dueDateFrom?: string;
                dueDateTo?: string;
                /** @description Decimal amount; needs `currency` */
                grossTotalMax?: string;
                /** @description Decimal amount; needs `currency` */
                grossTotalMin?: string;
                /** @description Industry of the customer; a near spelling will do */
                industry?: string;
                isOverdue?: boolean;
                issueDateFrom?: string;
                issueDateTo?: string;
                limit?: number;
                /** @description Paid in full, the last payment on or after this day */
                paidDateFrom?: string;
                /** @description Paid in full, the last payment on or before this day */
                paidDateTo?: string;
                paymentState?: ("unpaid" | "partly_paid" | "paid")[];
                /** @description Words to find in the number or the customer's name; a near spelling will do */
                q?: string;
                /** @description A minus sign in front sorts downwards */
                sort?: "issueDate" | "-issueDate" | "dueDate" | "-dueDate" | "grossTotal" | "-grossTotal" | "balanceDue" | "-balanceDue";
                status?: ("draft" | "sent" | "void")[];
                /** @description UNTDID 1001: invoice 380, credit_note 381 */
                type?: "invoice" | "credit_note";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Invoices and credit notes, issued and received */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Invoice"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, or more than one match */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "invoices.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The invoice: id, number or name; a near spelling will do */
                invoice: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One invoice with its lines, tax breakdown and payments */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceDetail"];
                };
            };
            /** @description The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, or more than one match */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "invoices.summarize": {
        parameters: {
            query?: {
                /** @description Decimal amount; needs `currency` */
                balanceDueMax?: string;
                /** @description Decimal amount; needs `currency` */
                balanceDueMin?: string;
                /** @description Adds the same figures for the period before; needs a period */
                compareWith?: "previous_period" | "previous_year";
                /** @description Country of the customer, ISO 3166-1 alpha-2 */
                country?: string;
                /** @description ISO 4217 currency code */
                currency?: string;
                /** @description The customer: id, number or name; a near spelling will do */
                customer?: string;
                direction?: "issued" | "received";
                dueDateFrom?: string;
                dueDateTo?: string;
                /** @description Decimal amount; needs `currency` */
                grossTotalMax?: string;
                /** @description Decimal amount; needs `currency` */
                grossTotalMin?: string;
                /** @description Months, quarters and years are those of the due date or payment date where only that is filtered by, else of the issue date */
                groupBy?: "customer" | "month" | "quarter" | "year" | "status" | "paymentState" | "currency" | "industry" | "country" | "ageing";
                /** @description Industry of the customer; a near spelling will do */
                industry?: string;
                isOverdue?: boolean;
                issueDateFrom?: string;
                issueDateTo?: string;
                limit?: number;
                /** @description Which amount is added up */
                of?: "grossTotal" | "netTotal" | "taxTotal" | "balanceDue";
                /** @description Which groups come first: the largest sums, unless it is stretches of time or ageing */
                orderBy?: "-sum" | "sum" | "-count" | "count" | "-average" | "average" | "key";
                /** @description Paid in full, the last payment on or after this day */
                paidDateFrom?: string;
                /** @description Paid in full, the last payment on or before this day */
                paidDateTo?: string;
                paymentState?: ("unpaid" | "partly_paid" | "paid")[];
                /** @description Words to find in the number or the customer's name; a near spelling will do */
                q?: string;
                status?: ("draft" | "sent" | "void")[];
                /** @description UNTDID 1001: invoice 380, credit_note 381 */
                type?: "invoice" | "credit_note";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What invoices add up to, by customer, time, state, industry, country or age, and compared with before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceSummary"];
                };
            };
            /** @description The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, or more than one match */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "invoices.totals": {
        parameters: {
            query?: {
                /** @description Decimal amount; needs `currency` */
                balanceDueMax?: string;
                /** @description Decimal amount; needs `currency` */
                balanceDueMin?: string;
                /** @description Country of the customer, ISO 3166-1 alpha-2 */
                country?: string;
                /** @description ISO 4217 currency code */
                currency?: string;
                /** @description The customer: id, number or name; a near spelling will do */
                customer?: string;
                direction?: "issued" | "received";
                dueDateFrom?: string;
                dueDateTo?: string;
                /** @description Decimal amount; needs `currency` */
                grossTotalMax?: string;
                /** @description Decimal amount; needs `currency` */
                grossTotalMin?: string;
                /** @description Industry of the customer; a near spelling will do */
                industry?: string;
                isOverdue?: boolean;
                issueDateFrom?: string;
                issueDateTo?: string;
                /** @description Paid in full, the last payment on or after this day */
                paidDateFrom?: string;
                /** @description Paid in full, the last payment on or before this day */
                paidDateTo?: string;
                paymentState?: ("unpaid" | "partly_paid" | "paid")[];
                /** @description Words to find in the number or the customer's name; a near spelling will do */
                q?: string;
                status?: ("draft" | "sent" | "void")[];
                /** @description UNTDID 1001: invoice 380, credit_note 381 */
                type?: "invoice" | "credit_note";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many invoices, and what they add up to per currency */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        count: number;
                        /** @description By name, one amount per currency */
                        sums: {
                            [key: string]: components["schemas"]["Money"][];
                        };
                    };
                };
            };
            /** @description The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, or more than one match */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "memory.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the assistant remembers of oneself */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Memory"][];
                    };
                };
            };
            /** @description The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, or more than one match */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "memory.remember": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    memories: {
                        content: string;
                        /** @enum {string} */
                        kind: "preference" | "topic" | "fact";
                    }[];
                };
            };
        };
        responses: {
            /** @description Keep something in mind for oneself */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        kept: number;
                    };
                };
            };
            /** @description The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, or more than one match */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "memory.clear": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Erase everything the assistant remembers of oneself, for good */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        erased: number;
                    };
                };
            };
            /** @description The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, or more than one match */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "memory.erase": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Erase one thing the assistant remembers of oneself, for good */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, or more than one match */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "payments.list": {
        parameters: {
            query?: {
                /** @description Decimal amount; needs `currency` */
                amountMax?: string;
                /** @description Decimal amount; needs `currency` */
                amountMin?: string;
                /** @description ISO 4217 currency code */
                currency?: string;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description The customer: id, number or name; a near spelling will do */
                customer?: string;
                /** @description issued: money that came in; received: money that went out */
                direction?: "issued" | "received";
                /** @description The invoice: id, number or name; a near spelling will do */
                invoice?: string;
                limit?: number;
                method?: ("bank_transfer" | "card" | "direct_debit" | "cash")[];
                paidOnFrom?: string;
                paidOnTo?: string;
                /** @description A minus sign in front sorts downwards */
                sort?: "paidOn" | "-paidOn" | "amount" | "-amount";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Payments of invoices, in and out */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Payment"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, or more than one match */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "payments.totals": {
        parameters: {
            query?: {
                /** @description Decimal amount; needs `currency` */
                amountMax?: string;
                /** @description Decimal amount; needs `currency` */
                amountMin?: string;
                /** @description ISO 4217 currency code */
                currency?: string;
                /** @description The customer: id, number or name; a near spelling will do */
                customer?: string;
                /** @description issued: money that came in; received: money that went out */
                direction?: "issued" | "received";
                /** @description The invoice: id, number or name; a near spelling will do */
                invoice?: string;
                method?: ("bank_transfer" | "card" | "direct_debit" | "cash")[];
                paidOnFrom?: string;
                paidOnTo?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many payments, and what they add up to per currency */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        count: number;
                        /** @description By name, one amount per currency */
                        sums: {
                            [key: string]: components["schemas"]["Money"][];
                        };
                    };
                };
            };
            /** @description The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, or more than one match */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "product-categories.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The product categories, with how many products each has */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            activeProducts: number;
                            /** Format: uuid */
                            id: string;
                            name: string;
                            products: number;
                        }[];
                    };
                };
            };
            /** @description The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, or more than one match */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "products.list": {
        parameters: {
            query?: {
                /** @description Category: id or name; a near spelling will do */
                category?: string;
                /** @description ISO 4217 currency code */
                currency?: string;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                isActive?: boolean;
                limit?: number;
                /** @description Words to find in the name; a near spelling will do */
                q?: string;
                /** @description A minus sign in front sorts downwards */
                sort?: "name" | "-name" | "createdAt" | "-createdAt";
                /** @description Decimal amount; needs `currency` */
                unitPriceMax?: string;
                /** @description Decimal amount; needs `currency` */
                unitPriceMin?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Products and services */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Product"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, or more than one match */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "products.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The product: id, number or name; a near spelling will do */
                product: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One product */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            /** @description The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, or more than one match */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "products.count": {
        parameters: {
            query?: {
                /** @description Category: id or name; a near spelling will do */
                category?: string;
                /** @description ISO 4217 currency code */
                currency?: string;
                isActive?: boolean;
                /** @description Words to find in the name; a near spelling will do */
                q?: string;
                /** @description Decimal amount; needs `currency` */
                unitPriceMax?: string;
                /** @description Decimal amount; needs `currency` */
                unitPriceMin?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many products and services */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        count: number;
                        /** @description By name, one amount per currency */
                        sums: {
                            [key: string]: components["schemas"]["Money"][];
                        };
                    };
                };
            };
            /** @description The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, or more than one match */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "quotes.list": {
        parameters: {
            query?: {
                /** @description ISO 4217 currency code */
                currency?: string;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description The customer: id, number or name; a near spelling will do */
                customer?: string;
                /** @description Decimal amount; needs `currency` */
                grossTotalMax?: string;
                /** @description Decimal amount; needs `currency` */
                grossTotalMin?: string;
                issueDateFrom?: string;
                issueDateTo?: string;
                limit?: number;
                /** @description Words to find in the number or the customer's name; a near spelling will do */
                q?: string;
                /** @description A minus sign in front sorts downwards */
                sort?: "issueDate" | "-issueDate" | "grossTotal" | "-grossTotal";
                status?: ("draft" | "sent" | "accepted" | "declined" | "expired")[];
                validUntilFrom?: string;
                validUntilTo?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Quotes to customers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Quote"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, or more than one match */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "quotes.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The quote: id, number or name; a near spelling will do */
                quote: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One quote with its lines */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteDetail"];
                };
            };
            /** @description The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, or more than one match */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "quotes.conversion": {
        parameters: {
            query?: {
                /** @description ISO 4217 currency code */
                currency?: string;
                /** @description The customer: id, number or name; a near spelling will do */
                customer?: string;
                /** @description Decimal amount; needs `currency` */
                grossTotalMax?: string;
                /** @description Decimal amount; needs `currency` */
                grossTotalMin?: string;
                issueDateFrom?: string;
                issueDateTo?: string;
                /** @description Words to find in the number or the customer's name; a near spelling will do */
                q?: string;
                validUntilFrom?: string;
                validUntilTo?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Which share of the quotes was accepted, and the quotes by status */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accepted: number;
                        /** @description One a status and currency */
                        byStatus: {
                            count: number;
                            grossTotal: components["schemas"]["Money"];
                            /** @enum {string} */
                            status: "draft" | "sent" | "accepted" | "declined" | "expired";
                        }[];
                        /** @description Drafts included */
                        count: number;
                        /** @description Accepted, declined or expired */
                        decided: number;
                        /** @description Per cent, one decimal */
                        rateOfDecided: string | null;
                        /** @description Per cent, one decimal */
                        rateOfSent: string | null;
                        /** @description All but drafts */
                        sent: number;
                    };
                };
            };
            /** @description The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, or more than one match */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "quotes.totals": {
        parameters: {
            query?: {
                /** @description ISO 4217 currency code */
                currency?: string;
                /** @description The customer: id, number or name; a near spelling will do */
                customer?: string;
                /** @description Decimal amount; needs `currency` */
                grossTotalMax?: string;
                /** @description Decimal amount; needs `currency` */
                grossTotalMin?: string;
                issueDateFrom?: string;
                issueDateTo?: string;
                /** @description Words to find in the number or the customer's name; a near spelling will do */
                q?: string;
                status?: ("draft" | "sent" | "accepted" | "declined" | "expired")[];
                validUntilFrom?: string;
                validUntilTo?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many quotes, and what they add up to per currency */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        count: number;
                        /** @description By name, one amount per currency */
                        sums: {
                            [key: string]: components["schemas"]["Money"][];
                        };
                    };
                };
            };
            /** @description The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, or more than one match */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "team.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The company, and the role one has in it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Team"];
                };
            };
            /** @description The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, or more than one match */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "turns.undo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                turnId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Undo everything a turn of an assistant changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        restored: {
                            /** Format: uuid */
                            recordId: string;
                            table: string;
                        }[];
                        /** Format: uuid */
                        turnId: string;
                    };
                };
            };
            /** @description The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict, or more than one match */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
