/**
 * Generated from the server's /openapi.json by `bun run generate`; a test fails when it is out of date.
 */
export interface paths {
    "/api/v1/activities/{activity}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a note or a task; undoing the turn brings it back */
        delete: operations["activities.delete"];
        options?: never;
        head?: never;
        /** Change what a note or a task says, when a task is due or whose it is */
        patch: operations["activities.update"];
        trace?: never;
    };
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
    "/api/v1/auth/invitations/{secret}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an invitation's link opens */
        get: operations["auth.invitation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/invitations/{secret}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept an invitation: with a new account, with the password of the one there is, or signed in */
        post: operations["auth.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which ways in there are */
        get: operations["auth.options"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a link to choose a new password; the answer is the same whether there is such an account or not */
        post: operations["auth.reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/passwords": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Choose a new password with such a link; all sessions end */
        post: operations["auth.password"];
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
    "/api/v1/chats/{id}/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one thought of the answers in a conversation of one's own */
        get: operations["feedback.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The people at customers and suppliers */
        get: operations["contacts.list"];
        put?: never;
        /** Note a person at a customer */
        post: operations["contacts.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{contact}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One contact */
        get: operations["contacts.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change what is known of a contact; what is not named stays */
        patch: operations["contacts.update"];
        trace?: never;
    };
    "/api/v1/contacts/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many contacts */
        get: operations["contacts.count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
        /** Add a customer or supplier */
        post: operations["customers.create"];
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
        /** Change what is known of a customer; what is not named stays */
        patch: operations["customers.update"];
        trace?: never;
    };
    "/api/v1/customers/{customer}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened with a customer, the newest first */
        get: operations["customers.timeline"];
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
        /** Open a deal with a customer */
        post: operations["deals.create"];
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
        /** Change a deal's title, worth or date; what is not named stays */
        patch: operations["deals.update"];
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
    "/api/v1/deals/{deal}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened with a deal, the newest first */
        get: operations["deals.timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deals/idle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open deals, those that nothing happened with for longest first */
        get: operations["deals.idle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deals/idle/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many open deals nothing happened with, and what they are worth per currency */
        get: operations["deals.idle-totals"];
        put?: never;
        post?: never;
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
    "/api/v1/demo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have the demo company beside one's own, to look around in; it is loaded where it is not here */
        post: operations["demo.visit"];
        /** Remove the demo company from this server, where no other company lives here */
        delete: operations["demo.drop"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what one thinks of an answer */
        post: operations["feedback.give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feedback/{messageId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take back what one thought of an answer */
        delete: operations["feedback.withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feedback/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What people of the team thought of their answers, as cases of the evaluation suite: JSON, one a line */
        get: operations["feedback.export"];
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
    "/api/v1/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Invitations that nobody has answered yet, those that ran out too */
        get: operations["invitations.list"];
        put?: never;
        /** Invite somebody to the team; the secret of the link is shown this once. Inviting again gives a new link */
        post: operations["members.invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Withdraw an invitation; its link opens nothing any more */
        delete: operations["invitations.revoke"];
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
    "/api/v1/invoices/{invoice}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened with an invoice, the newest first */
        get: operations["invoices.timeline"];
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
    "/api/v1/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The people of the team, by name */
        get: operations["members.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{member}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take somebody out of the team, with their API keys; their records stay */
        delete: operations["members.remove"];
        options?: never;
        head?: never;
        /** Give somebody of the team another role; it counts from their next request on */
        patch: operations["members.change-role"];
        trace?: never;
    };
    "/api/v1/members/{member}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leave the team, with one's API keys; one's records stay */
        post: operations["members.leave"];
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
    "/api/v1/models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which model answers the team, and why */
        get: operations["models.answering"];
        /** Choose the model that answers the team. It is asked a small question first; what does not answer is not saved */
        put: operations["models.choose"];
        post?: never;
        /** Forget the team's model and its key; what the server itself is set up with answers again */
        delete: operations["models.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write a note about a customer, a deal, an invoice or a quote */
        post: operations["notes.add"];
        delete?: never;
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
    "/api/v1/payments/{payment}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One payment, with the invoice it settles */
        get: operations["payments.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payments/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What payments add up to by month, per currency */
        get: operations["payments.summarize"];
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
    "/api/v1/quotes/{quote}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened with a quote, the newest first */
        get: operations["quotes.timeline"];
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
    "/api/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Customers, contacts, deals, quotes, invoices and products by a number or a name; a near spelling will do */
        get: operations["search.records"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What there is to do */
        get: operations["tasks.list"];
        put?: never;
        /** Plan something to do, by a day or for a record if one is named */
        post: operations["tasks.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{task}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that a task is done, or that it is not done after all */
        post: operations["tasks.complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many tasks */
        get: operations["tasks.count"];
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
        /** Change what the company says of itself: name, VAT id, address, bank account, currency, language, time zone */
        patch: operations["team.update"];
        trace?: never;
    };
    "/api/v1/team/logo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The company's picture */
        get: operations["team.logo"];
        put?: never;
        /** Give the company a picture: PNG, JPEG, WebP or SVG, in base64; null for none. It is kept as a PNG of at most 512 px */
        post: operations["team.set-logo"];
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
        Activity: {
            body: string;
            /**
             * Format: date-time
             * @example 2026-03-31T08:15:00Z
             */
            createdAt: string;
            /** Format: uuid */
            customerId: string | null;
            /** Format: uuid */
            dealId: string | null;
            /**
             * Format: date-time
             * @example 2026-03-31T08:15:00Z
             */
            doneAt: string | null;
            /**
             * Format: date
             * @example 2026-03-31
             */
            dueDate: string | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            invoiceId: string | null;
            /** @enum {string} */
            kind: "note" | "task";
            /** Format: uuid */
            quoteId: string | null;
            version: number;
        };
        AnsweringModel: {
            /**
             * @description Who chose it: the team, whoever set up the server, or nobody – then the local engine answers
             * @enum {string}
             */
            by: "team" | "server" | "nobody";
            /** @description Of those who may change it; null for others */
            chosen: {
                /** @description The last four characters of the key; null where none is needed */
                keyHint: string | null;
                model: string;
                provider: string;
                /**
                 * Format: date-time
                 * @example 2026-03-31T08:15:00Z
                 */
                testedAt: string;
            } | null;
            isLocal: boolean;
            /** @description `provider:model`, or `local` */
            name: string;
            /** @description What can be chosen */
            providers: {
                defaultModel: string;
                name: string;
                needsKey: boolean;
            }[];
        };
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
            permissions: ("team:read" | "team:write" | "customers:read" | "customers:write" | "products:read" | "products:write" | "deals:read" | "deals:write" | "quotes:read" | "quotes:write" | "invoices:read" | "invoices:write" | "payments:read" | "payments:write" | "chat:use" | "feedback:export" | "approvals:read" | "approvals:decide" | "audit:read" | "turns:undo" | "api-keys:manage" | "members:read" | "members:manage" | "models:manage")[];
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
            /** @description Names of the records, people and API keys whose ids stand in the approval */
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
            /** @description Of an entry about an approval: what was asked for, through which assistant or API key, for whom */
            approval: {
                agent: string | null;
                changes: components["schemas"]["RecordChange"][];
                /** Format: uuid */
                userId: string;
                verb: string;
            } | null;
            /** Format: date-time */
            at: string;
            before: {
                [key: string]: string | null;
            } | null;
            /** @description The person's name; null when they have left */
            by: string | null;
            /**
             * Format: currency
             * @description Of the amounts in `before` and `after`, unless these name another one themselves
             * @example EUR
             */
            currency: string | null;
            /** Format: uuid */
            id: string;
            /** @description Names of the records, people and API keys whose ids stand in the entry */
            labels: {
                [key: string]: string;
            };
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
        Contact: {
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
            email: string | null;
            /** Format: uuid */
            id: string;
            jobTitle: string | null;
            name: string;
            phone: string | null;
            version: number;
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
        CustomerRecord: {
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
            iban: string | null;
            /** Format: uuid */
            id: string;
            industry: string | null;
            legalName: string | null;
            name: string;
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
        Feedback: {
            comment: string | null;
            /** Format: uuid */
            messageId: string;
            /** @enum {string} */
            rating: "up" | "down";
            /** @enum {string|null} */
            reason: "wrong_figures" | "misunderstood" | "incomplete" | "unclear" | "other" | null;
            /**
             * Format: date-time
             * @example 2026-03-31T08:15:00Z
             */
            updatedAt: string;
        };
        Invitation: {
            /**
             * Format: date-time
             * @example 2026-03-31T08:15:00Z
             */
            createdAt: string;
            email: string;
            /**
             * Format: date-time
             * @example 2026-03-31T08:15:00Z
             */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            /** @description Null when they have left */
            invitedBy: string | null;
            /** @enum {string} */
            role: "owner" | "admin" | "member" | "accountant" | "viewer";
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
        Member: {
            email: string;
            /** Format: uuid */
            id: string;
            isYou: boolean;
            /**
             * Format: date-time
             * @example 2026-03-31T08:15:00Z
             */
            joinedAt: string;
            name: string;
            /** @enum {string} */
            role: "owner" | "admin" | "member" | "accountant" | "viewer";
            /** Format: uuid */
            userId: string;
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
            /**
             * Format: currency
             * @description Of the amounts in `before` and `after`, unless these name another one themselves
             * @example EUR
             */
            currency: string | null;
            /** Format: uuid */
            recordId: string;
            table: string;
        };
        Task: {
            assignee: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            body: string;
            /**
             * Format: date-time
             * @example 2026-03-31T08:15:00Z
             */
            createdAt: string;
            /** Format: uuid */
            customerId: string | null;
            /** Format: uuid */
            dealId: string | null;
            /**
             * Format: date-time
             * @example 2026-03-31T08:15:00Z
             */
            doneAt: string | null;
            /**
             * Format: date
             * @example 2026-03-31
             */
            dueDate: string | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            invoiceId: string | null;
            /** @enum {string} */
            kind: "note" | "task";
            /** Format: uuid */
            quoteId: string | null;
            /** @description What it is about; a draft has no number yet, hence no label */
            subject: {
                /** Format: uuid */
                id: string;
                label: string | null;
                /** @enum {string} */
                type: "customer" | "deal" | "invoice" | "quote";
            } | null;
            version: number;
        };
        Team: {
            /**
             * Format: currency
             * @description ISO 4217 currency code
             * @example EUR
             */
            baseCurrency: string;
            city: string | null;
            country: string;
            iban: string | null;
            /** Format: uuid */
            id: string;
            isDemo: boolean;
            locale: string;
            /** @description Changes with the picture at `/team/logo`; null where there is none */
            logo: string | null;
            name: string;
            /** @description What this role may do; none for programs, whose keys say it */
            permissions: ("team:read" | "team:write" | "customers:read" | "customers:write" | "products:read" | "products:write" | "deals:read" | "deals:write" | "quotes:read" | "quotes:write" | "invoices:read" | "invoices:write" | "payments:read" | "payments:write" | "chat:use" | "feedback:export" | "approvals:read" | "approvals:decide" | "audit:read" | "turns:undo" | "api-keys:manage" | "members:read" | "members:manage" | "models:manage")[];
            postalCode: string | null;
            /** @description The role of whoever asks */
            role: ("owner" | "admin" | "member" | "accountant" | "viewer") | ("service" | "system");
            street: string | null;
            timeZone: string;
            vatId: string | null;
        };
        TimelineEntry: {
            amount: {
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
            } | null;
            /**
             * Format: date-time
             * @description Documents and payments have a day and no hour: its first moment in UTC
             * @example 2026-03-31T08:15:00Z
             */
            at: string;
            /** @description Who wrote it or did it */
            by: string | null;
            /** @description Of a change: the fields that have another value now */
            changed: string[] | null;
            /**
             * Format: date-time
             * @example 2026-03-31T08:15:00Z
             */
            doneAt: string | null;
            /**
             * Format: date
             * @example 2026-03-31
             */
            dueDate: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "invoice" | "credit_note" | "bill" | "payment_in" | "payment_out" | "quote" | "deal" | "deal_move" | "change" | "note" | "task";
            /** @description Stages of a deal */
            move: {
                from: string | null;
                to: string | null;
            } | null;
            record: {
                /** Format: uuid */
                id: string;
                label: string | null;
                /** @enum {string} */
                type: "customer" | "deal" | "invoice" | "quote";
            } | null;
            /** @description Of a document: draft, void, or how far it is paid or decided; of a payment: how */
            state: string | null;
            /** @description What a note or a task says */
            text: string | null;
            /**
             * Format: uuid
             * @description The turn that undoes it, where that is yours and nothing came after it; see `POST /turns/{turnId}/undo`
             */
            undoTurnId: string | null;
            /** @description Of a note or a task, for changing it */
            version: number | null;
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
    "activities.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                activity: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Delete a note or a task; undoing the turn brings it back */
            200: {
                headers: {
                    /** @description What `POST /api/v1/turns/{turnId}/undo` takes to undo this */
                    "x-turn-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Activity"];
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
    "activities.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                activity: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Of a task: who is to do it, by the id of the member
                     */
                    assignee?: string;
                    body?: string;
                    /**
                     * Format: date
                     * @description Of a task; null takes the day away
                     * @example 2026-03-31
                     */
                    dueDate?: string | null;
                    /** @description The version you saw. If the record has moved on since, nothing is changed, and the conflict's `record` is the record as it is now */
                    version?: number;
                };
            };
        };
        responses: {
            /** @description Change what a note or a task says, when a task is due or whose it is */
            200: {
                headers: {
                    /** @description What `POST /api/v1/turns/{turnId}/undo` takes to undo this */
                    "x-turn-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Activity"];
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
    "api-keys.list": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
                /** @description A minus sign in front sorts downwards */
                sort?: "createdAt" | "-createdAt";
                /** @description Further sorts, for rows that are alike by the first; in their order */
                thenBy?: ("createdAt" | "-createdAt")[];
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
                    permissions?: ("team:read" | "team:write" | "customers:read" | "customers:write" | "products:read" | "products:write" | "deals:read" | "deals:write" | "quotes:read" | "quotes:write" | "invoices:read" | "invoices:write" | "payments:read" | "payments:write" | "chat:use" | "feedback:export" | "approvals:read" | "approvals:decide" | "audit:read" | "turns:undo" | "api-keys:manage" | "members:read" | "members:manage" | "models:manage")[];
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
                        permissions: ("team:read" | "team:write" | "customers:read" | "customers:write" | "products:read" | "products:write" | "deals:read" | "deals:write" | "quotes:read" | "quotes:write" | "invoices:read" | "invoices:write" | "payments:read" | "payments:write" | "chat:use" | "feedback:export" | "approvals:read" | "approvals:decide" | "audit:read" | "turns:undo" | "api-keys:manage" | "members:read" | "members:manage" | "models:manage")[];
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
                /** @description Further sorts, for rows that are alike by the first; in their order */
                thenBy?: ("requestedAt" | "-requestedAt")[];
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
                action?: "insert" | "update" | "delete";
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description On this day or later, in the team's time zone */
                from?: string;
                limit?: number;
                recordId?: string;
                /** @description A minus sign in front sorts downwards */
                sort?: "sequence" | "-sequence";
                table?: string;
                /** @description Further sorts, for rows that are alike by the first; in their order */
                thenBy?: ("sequence" | "-sequence")[];
                to?: string;
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
    "auth.invitation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                secret: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invitation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        email: string;
                        expiresAt: string;
                        /** @description Accepting takes the present password, not a new one */
                        hasAccount: boolean;
                        invitedBy: string | null;
                        /** @enum {string} */
                        role: "owner" | "admin" | "member" | "accountant" | "viewer";
                        team: string;
                    };
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
    "auth.accept": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                secret: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    password?: string;
                };
            };
        };
        responses: {
            /** @description A member, and signed in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        teamId: string;
                        user: {
                            email: string;
                            /** Format: uuid */
                            id: string;
                            name: string;
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
    "auth.options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What to offer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Nothing but the demo company lives here */
                        demo: boolean;
                        /** @description E-mail is sent: a forgotten password can be replaced without help */
                        mail: boolean;
                        /** @description An account can be made without an invitation */
                        signUp: boolean;
                    };
                };
            };
        };
    };
    "auth.reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                };
            };
        };
        responses: {
            /** @description `isSent`: false where this server sends no e-mail */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isSent: boolean;
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
    "auth.password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                    token: string;
                };
            };
        };
        responses: {
            /** @description Sign in with it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        email: string;
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
                /** @description Further sorts, for rows that are alike by the first; in their order */
                thenBy?: ("updatedAt" | "-updatedAt")[];
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
    "feedback.list": {
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
            /** @description What one thought of the answers in a conversation of one's own */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Feedback"][];
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
    "contacts.list": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description The customer: id, number or name; a near spelling will do */
                customer?: string;
                limit?: number;
                /** @description Words to find in the name; a near spelling will do */
                q?: string;
                /** @description A minus sign in front sorts downwards */
                sort?: "name" | "-name" | "createdAt" | "-createdAt";
                /** @description Further sorts, for rows that are alike by the first; in their order */
                thenBy?: ("name" | "-name" | "createdAt" | "-createdAt")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The people at customers and suppliers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Contact"][];
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
    "contacts.create": {
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
                     * Format: reference
                     * @description The customer: id, number or name; a near spelling will do
                     */
                    customer: string;
                    /** Format: email */
                    email?: string | null;
                    /** Format: uuid */
                    id?: string;
                    jobTitle?: string | null;
                    /** @description The person's name */
                    name: string;
                    phone?: string | null;
                };
            };
        };
        responses: {
            /** @description Note a person at a customer */
            201: {
                headers: {
                    /** @description What `POST /api/v1/turns/{turnId}/undo` takes to undo this */
                    "x-turn-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
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
    "contacts.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The contact: id, number or name; a near spelling will do */
                contact: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One contact */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
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
    "contacts.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The contact: id, number or name; a near spelling will do */
                contact: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email?: string | null;
                    jobTitle?: string | null;
                    /** @description The person's name */
                    name?: string;
                    phone?: string | null;
                    /** @description The version you saw. If the record has moved on since, nothing is changed, and the conflict's `record` is the record as it is now */
                    version?: number;
                };
            };
        };
        responses: {
            /** @description Change what is known of a contact; what is not named stays */
            200: {
                headers: {
                    /** @description What `POST /api/v1/turns/{turnId}/undo` takes to undo this */
                    "x-turn-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
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
    "contacts.count": {
        parameters: {
            query?: {
                /** @description The customer: id, number or name; a near spelling will do */
                customer?: string;
                /** @description Words to find in the name; a near spelling will do */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many contacts */
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
    "customers.list": {
        parameters: {
            query?: {
                /** @description Country of the customer, ISO 3166-1 alpha-2 */
                country?: string;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description Countries of customers, ISO 3166-1 alpha-2, to leave out */
                exceptCountry?: string[];
                /** @description Industries of customers to leave out */
                exceptIndustry?: string[];
                /** @description Industry of the customer; a near spelling will do */
                industry?: string;
                limit?: number;
                /** @description Words to find in the name; a near spelling will do */
                q?: string;
                /** @description A minus sign in front sorts downwards */
                sort?: "name" | "-name" | "createdAt" | "-createdAt";
                /** @description Further sorts, for rows that are alike by the first; in their order */
                thenBy?: ("name" | "-name" | "createdAt" | "-createdAt")[];
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
    "customers.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    city?: string | null;
                    /** @description ISO 3166-1 alpha-2 */
                    country?: string | null;
                    /**
                     * Format: currency
                     * @description What it is invoiced in, ISO 4217
                     * @example EUR
                     */
                    currency?: string | null;
                    /** Format: email */
                    email?: string | null;
                    iban?: string | null;
                    /** Format: uuid */
                    id?: string;
                    industry?: string | null;
                    legalName?: string | null;
                    /** @description What the customer is called */
                    name: string;
                    phone?: string | null;
                    postalCode?: string | null;
                    street?: string | null;
                    /** @description With its country in front, such as SI12345678; checked where the country's rules are known */
                    vatId?: string | null;
                    website?: string | null;
                };
            };
        };
        responses: {
            /** @description Add a customer or supplier */
            201: {
                headers: {
                    /** @description What `POST /api/v1/turns/{turnId}/undo` takes to undo this */
                    "x-turn-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerRecord"];
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
    "customers.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The customer: id, number or name; a near spelling will do */
                customer: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    city?: string | null;
                    /** @description ISO 3166-1 alpha-2 */
                    country?: string | null;
                    /**
                     * Format: currency
                     * @description What it is invoiced in, ISO 4217
                     * @example EUR
                     */
                    currency?: string | null;
                    /** Format: email */
                    email?: string | null;
                    iban?: string | null;
                    industry?: string | null;
                    legalName?: string | null;
                    /** @description What the customer is called */
                    name?: string;
                    phone?: string | null;
                    postalCode?: string | null;
                    street?: string | null;
                    /** @description With its country in front, such as SI12345678; checked where the country's rules are known */
                    vatId?: string | null;
                    /** @description The version you saw. If the record has moved on since, nothing is changed, and the conflict's `record` is the record as it is now */
                    version?: number;
                    website?: string | null;
                };
            };
        };
        responses: {
            /** @description Change what is known of a customer; what is not named stays */
            200: {
                headers: {
                    /** @description What `POST /api/v1/turns/{turnId}/undo` takes to undo this */
                    "x-turn-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerRecord"];
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
    "customers.timeline": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The customer: id, number or name; a near spelling will do */
                customer: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What happened with a customer, the newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TimelineEntry"][];
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
    "customers.count": {
        parameters: {
            query?: {
                /** @description Country of the customer, ISO 3166-1 alpha-2 */
                country?: string;
                /** @description Countries of customers, ISO 3166-1 alpha-2, to leave out */
                exceptCountry?: string[];
                /** @description Industries of customers to leave out */
                exceptIndustry?: string[];
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
                /** @description Currencies to leave out */
                exceptCurrency?: string[];
                /** @description Customers to leave out */
                exceptCustomer?: string[];
                /** @description Stages to leave out */
                exceptStage?: string[];
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
                /** @description Further sorts, for rows that are alike by the first; in their order */
                thenBy?: ("closeDate" | "-closeDate" | "amount" | "-amount" | "createdAt" | "-createdAt")[];
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
    "deals.create": {
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
                     * Format: decimal
                     * @description What it is worth, without tax; 0 as long as that is not known
                     * @default 0
                     * @example 1234.50
                     */
                    amount?: string;
                    /**
                     * Format: date
                     * @description When it should be decided; left out, in 90 days
                     * @example 2026-03-31
                     */
                    closeDate?: string;
                    /**
                     * Format: currency
                     * @description ISO 4217 currency code
                     * @example EUR
                     */
                    currency?: string;
                    /**
                     * Format: reference
                     * @description The customer: id, number or name; a near spelling will do
                     */
                    customer: string;
                    /** Format: uuid */
                    id?: string;
                    /**
                     * Format: reference
                     * @description The deal stage: id, number or name; a near spelling will do
                     */
                    stage?: string;
                    /** @description What the deal is about */
                    title: string;
                };
            };
        };
        responses: {
            /** @description Open a deal with a customer */
            201: {
                headers: {
                    /** @description What `POST /api/v1/turns/{turnId}/undo` takes to undo this */
                    "x-turn-id": string;
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
    "deals.update": {
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
                     * Format: decimal
                     * @description What it is worth, without tax
                     * @example 1234.50
                     */
                    amount?: string;
                    /**
                     * Format: date
                     * @example 2026-03-31
                     */
                    closeDate?: string;
                    /**
                     * Format: currency
                     * @description With `amount`: another currency is another amount
                     * @example EUR
                     */
                    currency?: string;
                    /** @description What the deal is about */
                    title?: string;
                    /** @description The version you saw. If the record has moved on since, nothing is changed, and the conflict's `record` is the record as it is now */
                    version?: number;
                };
            };
        };
        responses: {
            /** @description Change a deal's title, worth or date; what is not named stays */
            200: {
                headers: {
                    /** @description What `POST /api/v1/turns/{turnId}/undo` takes to undo this */
                    "x-turn-id": string;
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
                    /** @description What `POST /api/v1/turns/{turnId}/undo` takes to undo this */
                    "x-turn-id": string;
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
    "deals.timeline": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The deal: id, number or name; a near spelling will do */
                deal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What happened with a deal, the newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TimelineEntry"][];
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
    "deals.idle": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
                /** @description Nothing happened on or after this day */
                since?: string;
                /** @description A minus sign in front sorts downwards */
                sort?: "updatedAt" | "-updatedAt";
                /** @description Further sorts, for rows that are alike by the first; in their order */
                thenBy?: ("updatedAt" | "-updatedAt")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Open deals, those that nothing happened with for longest first */
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
    "deals.idle-totals": {
        parameters: {
            query?: {
                /** @description Nothing happened on or after this day */
                since?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many open deals nothing happened with, and what they are worth per currency */
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
                /** @description Currencies to leave out */
                exceptCurrency?: string[];
                /** @description Customers to leave out */
                exceptCustomer?: string[];
                /** @description Stages to leave out */
                exceptStage?: string[];
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
                /** @description Currencies to leave out */
                exceptCurrency?: string[];
                /** @description Customers to leave out */
                exceptCustomer?: string[];
                /** @description Stages to leave out */
                exceptStage?: string[];
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
    "demo.visit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The demo's team; make it the active one to see it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        teamId: string;
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
    "demo.drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        isDropped: true;
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
    "feedback.give": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    comment?: string | null;
                    /**
                     * Format: uuid
                     * @description An answer in one of one's own conversations
                     */
                    messageId: string;
                    /** @enum {string} */
                    rating: "up" | "down";
                    /**
                     * @default null
                     * @enum {string|null}
                     */
                    reason?: "wrong_figures" | "misunderstood" | "incomplete" | "unclear" | "other" | null;
                };
            };
        };
        responses: {
            /** @description Say what one thinks of an answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Feedback"];
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
    "feedback.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description An answer in one of one's own conversations */
                messageId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Take back what one thought of an answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description An answer in one of one's own conversations
                         */
                        messageId: string;
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
    "feedback.export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description For `bun run eval chat --cases FILE`; see evals/answers/README.md */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
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
    "invitations.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Invitations that nobody has answered yet, those that ran out too */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Invitation"][];
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
    "members.invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                    /** @enum {string} */
                    role: "owner" | "admin" | "member" | "accountant" | "viewer";
                };
            };
        };
        responses: {
            /** @description Invited. `path` is what the link opens, `link` the whole of it where the server was told its public address; `isSent` says whether it was sent by e-mail */
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
                        email: string;
                        /**
                         * Format: date-time
                         * @example 2026-03-31T08:15:00Z
                         */
                        expiresAt: string;
                        /** Format: uuid */
                        id: string;
                        /** @description Null when they have left */
                        invitedBy: string | null;
                        isSent: boolean;
                        /** Format: uri */
                        link: string | null;
                        path: string;
                        /** @enum {string} */
                        role: "owner" | "admin" | "member" | "accountant" | "viewer";
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
    "invitations.revoke": {
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
            /** @description Withdraw an invitation; its link opens nothing any more */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
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
                /** @description Countries of customers, ISO 3166-1 alpha-2, to leave out */
                exceptCountry?: string[];
                /** @description Currencies to leave out */
                exceptCurrency?: string[];
                /** @description Customers to leave out */
                exceptCustomer?: string[];
                /** @description Industries of customers to leave out */
                exceptIndustry?: string[];
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
                /** @description Further sorts, for rows that are alike by the first; in their order */
                thenBy?: ("issueDate" | "-issueDate" | "dueDate" | "-dueDate" | "grossTotal" | "-grossTotal" | "balanceDue" | "-balanceDue")[];
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
    "invoices.timeline": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The invoice: id, number or name; a near spelling will do */
                invoice: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What happened with an invoice, the newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TimelineEntry"][];
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
                /** @description Countries of customers, ISO 3166-1 alpha-2, to leave out */
                exceptCountry?: string[];
                /** @description Currencies to leave out */
                exceptCurrency?: string[];
                /** @description Customers to leave out */
                exceptCustomer?: string[];
                /** @description Industries of customers to leave out */
                exceptIndustry?: string[];
                /** @description Decimal amount; needs `currency` */
                grossTotalMax?: string;
                /** @description Decimal amount; needs `currency` */
                grossTotalMin?: string;
                /** @description Months, quarters and years are those of the due date or payment date where only that is filtered by, else of the issue date */
                groupBy?: "customer" | "month" | "quarter" | "year" | "status" | "paymentState" | "currency" | "industry" | "country" | "ageing";
                /** @description Only groups of so many invoices or fewer */
                groupCountMax?: number;
                /** @description Only groups of so many invoices or more */
                groupCountMin?: number;
                /** @description Only groups that add up to so much or less; needs `currency` */
                groupSumMax?: string;
                /** @description Only groups that add up to so much or more; needs `currency` */
                groupSumMin?: string;
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
                /** @description Countries of customers, ISO 3166-1 alpha-2, to leave out */
                exceptCountry?: string[];
                /** @description Currencies to leave out */
                exceptCurrency?: string[];
                /** @description Customers to leave out */
                exceptCustomer?: string[];
                /** @description Industries of customers to leave out */
                exceptIndustry?: string[];
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
    "members.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The people of the team, by name */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Member"][];
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
    "members.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                member: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Take somebody out of the team, with their API keys; their records stay */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
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
    "members.change-role": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                member: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    role: "owner" | "admin" | "member" | "accountant" | "viewer";
                };
            };
        };
        responses: {
            /** @description Give somebody of the team another role; it counts from their next request on */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
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
    "members.leave": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Oneself, as a member: nobody leaves by mistake */
                member: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Leave the team, with one's API keys; one's records stay */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
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
    "models.answering": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What answers now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnsweringModel"];
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
    "models.choose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Left out, the key that is kept stays, if it is the same provider's */
                    key?: string;
                    model: string;
                    provider: string;
                };
            };
        };
        responses: {
            /** @description It answered, and is kept */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnsweringModel"];
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
    "models.remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What answers from now on */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnsweringModel"];
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
    "notes.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What the note says */
                    body: string;
                    /**
                     * Format: reference
                     * @description The customer: id, number or name; a near spelling will do
                     */
                    customer?: string;
                    /**
                     * Format: reference
                     * @description The deal: id, number or name; a near spelling will do
                     */
                    deal?: string;
                    /** Format: uuid */
                    id?: string;
                    /**
                     * Format: reference
                     * @description The invoice: id, number or name; a near spelling will do
                     */
                    invoice?: string;
                    /**
                     * Format: reference
                     * @description The quote: id, number or name; a near spelling will do
                     */
                    quote?: string;
                };
            };
        };
        responses: {
            /** @description Write a note about a customer, a deal, an invoice or a quote */
            201: {
                headers: {
                    /** @description What `POST /api/v1/turns/{turnId}/undo` takes to undo this */
                    "x-turn-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Activity"];
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
                /** @description Currencies to leave out */
                exceptCurrency?: string[];
                /** @description Customers to leave out */
                exceptCustomer?: string[];
                /** @description The invoice: id, number or name; a near spelling will do */
                invoice?: string;
                limit?: number;
                method?: ("bank_transfer" | "card" | "direct_debit" | "cash")[];
                paidOnFrom?: string;
                paidOnTo?: string;
                /** @description A minus sign in front sorts downwards */
                sort?: "paidOn" | "-paidOn" | "amount" | "-amount";
                /** @description Further sorts, for rows that are alike by the first; in their order */
                thenBy?: ("paidOn" | "-paidOn" | "amount" | "-amount")[];
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
    "payments.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                payment: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One payment, with the invoice it settles */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
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
    "payments.summarize": {
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
                /** @description Currencies to leave out */
                exceptCurrency?: string[];
                /** @description Customers to leave out */
                exceptCustomer?: string[];
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
            /** @description What payments add up to by month, per currency */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            amount: components["schemas"]["Money"];
                            count: number;
                            /** @description `2026-03` */
                            month: string;
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
                /** @description Currencies to leave out */
                exceptCurrency?: string[];
                /** @description Customers to leave out */
                exceptCustomer?: string[];
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
                /** @description Further sorts, for rows that are alike by the first; in their order */
                thenBy?: ("name" | "-name" | "createdAt" | "-createdAt")[];
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
                /** @description Currencies to leave out */
                exceptCurrency?: string[];
                /** @description Customers to leave out */
                exceptCustomer?: string[];
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
                sort?: "issueDate" | "-issueDate" | "validUntil" | "-validUntil" | "grossTotal" | "-grossTotal";
                status?: ("draft" | "sent" | "accepted" | "declined" | "expired")[];
                /** @description Further sorts, for rows that are alike by the first; in their order */
                thenBy?: ("issueDate" | "-issueDate" | "validUntil" | "-validUntil" | "grossTotal" | "-grossTotal")[];
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
    "quotes.timeline": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The quote: id, number or name; a near spelling will do */
                quote: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What happened with a quote, the newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TimelineEntry"][];
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
    "quotes.conversion": {
        parameters: {
            query?: {
                /** @description ISO 4217 currency code */
                currency?: string;
                /** @description The customer: id, number or name; a near spelling will do */
                customer?: string;
                /** @description Currencies to leave out */
                exceptCurrency?: string[];
                /** @description Customers to leave out */
                exceptCustomer?: string[];
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
                /** @description Currencies to leave out */
                exceptCurrency?: string[];
                /** @description Customers to leave out */
                exceptCustomer?: string[];
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
    "search.records": {
        parameters: {
            query: {
                limit?: number;
                /** @description A number, a name, or part of one */
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Customers, contacts, deals, quotes, invoices and products by a number or a name; a near spelling will do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            amount: {
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
                            } | null;
                            /** @description What tells it from others of the name: its customer, its place */
                            detail: string | null;
                            /** Format: uuid */
                            id: string;
                            label: string;
                            /** @description 1 is the name or number itself */
                            similarity: number;
                            /** @enum {string} */
                            type: "customer" | "contact" | "deal" | "quote" | "invoice" | "product";
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
    "tasks.list": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description The customer: id, number or name; a near spelling will do */
                customer?: string;
                /** @description The deal: id, number or name; a near spelling will do */
                deal?: string;
                dueFrom?: string;
                dueTo?: string;
                isDone?: boolean;
                /** @description Tasks of whoever asks */
                isMine?: boolean;
                /** @description Not done, and due before today */
                isOverdue?: boolean;
                limit?: number;
                /** @description A minus sign in front sorts downwards */
                sort?: "dueDate" | "-dueDate" | "createdAt" | "-createdAt";
                /** @description Further sorts, for rows that are alike by the first; in their order */
                thenBy?: ("dueDate" | "-dueDate" | "createdAt" | "-createdAt")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What there is to do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Task"][];
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
    "tasks.create": {
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
                     * Format: uuid
                     * @description Who is to do it, by the id of the member; whoever asks if left out
                     */
                    assignee?: string;
                    /** @description What is to be done */
                    body: string;
                    /**
                     * Format: reference
                     * @description The customer: id, number or name; a near spelling will do
                     */
                    customer?: string;
                    /**
                     * Format: reference
                     * @description The deal: id, number or name; a near spelling will do
                     */
                    deal?: string;
                    /**
                     * Format: date
                     * @description By when
                     * @example 2026-03-31
                     */
                    dueDate?: string;
                    /** Format: uuid */
                    id?: string;
                    /**
                     * Format: reference
                     * @description The invoice: id, number or name; a near spelling will do
                     */
                    invoice?: string;
                    /**
                     * Format: reference
                     * @description The quote: id, number or name; a near spelling will do
                     */
                    quote?: string;
                };
            };
        };
        responses: {
            /** @description Plan something to do, by a day or for a record if one is named */
            201: {
                headers: {
                    /** @description What `POST /api/v1/turns/{turnId}/undo` takes to undo this */
                    "x-turn-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Activity"];
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
    "tasks.complete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default true */
                    isDone?: boolean;
                };
            };
        };
        responses: {
            /** @description Say that a task is done, or that it is not done after all */
            200: {
                headers: {
                    /** @description What `POST /api/v1/turns/{turnId}/undo` takes to undo this */
                    "x-turn-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Activity"];
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
    "tasks.count": {
        parameters: {
            query?: {
                /** @description The customer: id, number or name; a near spelling will do */
                customer?: string;
                /** @description The deal: id, number or name; a near spelling will do */
                deal?: string;
                dueFrom?: string;
                dueTo?: string;
                isDone?: boolean;
                /** @description Tasks of whoever asks */
                isMine?: boolean;
                /** @description Not done, and due before today */
                isOverdue?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many tasks */
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
    "team.update": {
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
                     * Format: currency
                     * @description ISO 4217 currency code
                     * @example EUR
                     */
                    baseCurrency?: string;
                    city?: string | null;
                    country?: string;
                    iban?: string | null;
                    /** @description BCP 47 */
                    locale?: string;
                    name?: string;
                    postalCode?: string | null;
                    street?: string | null;
                    timeZone?: string;
                    vatId?: string | null;
                };
            };
        };
        responses: {
            /** @description Change what the company says of itself: name, VAT id, address, bank account, currency, language, time zone */
            200: {
                headers: {
                    /** @description What `POST /api/v1/turns/{turnId}/undo` takes to undo this */
                    "x-turn-id": string;
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
    "team.logo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A PNG */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
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
    "team.set-logo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    picture: string | null;
                };
            };
        };
        responses: {
            /** @description The company */
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
