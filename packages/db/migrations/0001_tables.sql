CREATE SCHEMA "auth";
--> statement-breakpoint
CREATE TABLE "activities" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"body" text NOT NULL,
	"due_date" date,
	"done_at" timestamp with time zone,
	"customer_id" uuid,
	"deal_id" uuid,
	"invoice_id" uuid,
	"quote_id" uuid,
	"author_id" uuid,
	"assignee_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "activities_team_id_id_pk" PRIMARY KEY("team_id","id"),
	CONSTRAINT "activities_kind_check" CHECK (kind in ('note', 'task')),
	CONSTRAINT "activities_subject" CHECK (num_nonnulls(customer_id, deal_id, invoice_id, quote_id) <= 1),
	CONSTRAINT "activities_task" CHECK (kind = 'task' or due_date is null and done_at is null and assignee_id is null)
);
--> statement-breakpoint
ALTER TABLE "activities" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "auth"."account" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"user_id" uuid NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp with time zone,
	"refresh_token_expires_at" timestamp with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "auth"."invitation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organization_id" uuid NOT NULL,
	"email" text NOT NULL,
	"role" text,
	"status" text NOT NULL,
	"inviter_id" uuid NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "auth"."jwks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"public_key" text NOT NULL,
	"private_key" text NOT NULL,
	"alg" text,
	"crv" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "auth"."member" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organization_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"role" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "member_user" UNIQUE("organization_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "auth"."organization" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"slug" text NOT NULL,
	"logo" text,
	"metadata" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "organization_slug" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "auth"."session" (
	"id" uuid PRIMARY KEY NOT NULL,
	"token" text NOT NULL,
	"user_id" uuid NOT NULL,
	"active_organization_id" uuid,
	"ip_address" text,
	"user_agent" text,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "session_token" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "auth"."user" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "user_email" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "auth"."verification" (
	"id" uuid PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "chats" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"title" text NOT NULL,
	"pinned_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "chats_team_id_id_pk" PRIMARY KEY("team_id","id")
);
--> statement-breakpoint
ALTER TABLE "chats" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "feedback" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"message_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"rating" text NOT NULL,
	"reason" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "feedback_team_id_id_pk" PRIMARY KEY("team_id","id"),
	CONSTRAINT "feedback_rating_check" CHECK (rating in ('up', 'down'))
);
--> statement-breakpoint
ALTER TABLE "feedback" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "messages" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"chat_id" uuid NOT NULL,
	"turn_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"role" text NOT NULL,
	"parts" jsonb NOT NULL,
	"superseded_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "messages_team_id_id_pk" PRIMARY KEY("team_id","id"),
	CONSTRAINT "messages_role_check" CHECK (role in ('user', 'assistant'))
);
--> statement-breakpoint
ALTER TABLE "messages" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "turns" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"chat_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"status" text NOT NULL,
	"agent" text,
	"lease_until" timestamp with time zone,
	"answer_id" uuid,
	"flushed_parts" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"stop_requested_at" timestamp with time zone,
	"started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "turns_team_id_id_pk" PRIMARY KEY("team_id","id"),
	CONSTRAINT "turns_status_check" CHECK (status in ('running', 'waiting', 'finished', 'stopped', 'failed'))
);
--> statement-breakpoint
ALTER TABLE "turns" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "working_memories" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"content" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "working_memories_team_id_id_pk" PRIMARY KEY("team_id","id"),
	CONSTRAINT "working_memories_kind_check" CHECK (kind in ('preference', 'topic', 'fact'))
);
--> statement-breakpoint
ALTER TABLE "working_memories" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "contacts" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"customer_id" uuid NOT NULL,
	"name" text NOT NULL,
	"job_title" text,
	"email" text,
	"phone" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "contacts_team_id_id_pk" PRIMARY KEY("team_id","id")
);
--> statement-breakpoint
ALTER TABLE "contacts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "customers" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"legal_name" text,
	"industry" text,
	"country" text,
	"city" text,
	"street" text,
	"postal_code" text,
	"email" text,
	"phone" text,
	"website" text,
	"vat_id" text,
	"iban" text,
	"currency" text,
	"owner_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "customers_team_id_id_pk" PRIMARY KEY("team_id","id")
);
--> statement-breakpoint
ALTER TABLE "customers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "deal_stages" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"position" integer NOT NULL,
	"probability" double precision NOT NULL,
	"outcome" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "deal_stages_team_id_id_pk" PRIMARY KEY("team_id","id"),
	CONSTRAINT "deal_stages_name" UNIQUE("team_id","name"),
	CONSTRAINT "deal_stages_outcome_check" CHECK (outcome in ('won', 'lost'))
);
--> statement-breakpoint
ALTER TABLE "deal_stages" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "deals" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"title" text NOT NULL,
	"customer_id" uuid NOT NULL,
	"stage_id" uuid NOT NULL,
	"amount" bigint NOT NULL,
	"currency" text NOT NULL,
	"probability" double precision NOT NULL,
	"close_date" date NOT NULL,
	"is_closed" boolean DEFAULT false NOT NULL,
	"owner_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "deals_team_id_id_pk" PRIMARY KEY("team_id","id")
);
--> statement-breakpoint
ALTER TABLE "deals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "ai_audit_log" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"turn_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"agent" text NOT NULL,
	"routed_by" text NOT NULL,
	"model" text NOT NULL,
	"tools" jsonb NOT NULL,
	"outcome" text NOT NULL,
	"duration_ms" bigint NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "ai_audit_log_team_id_id_pk" PRIMARY KEY("team_id","id")
);
--> statement-breakpoint
ALTER TABLE "ai_audit_log" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "ai_metrics" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"turn_id" uuid,
	"role" text NOT NULL,
	"provider" text NOT NULL,
	"model" text NOT NULL,
	"input_tokens" integer,
	"cached_input_tokens" integer,
	"output_tokens" integer,
	"time_to_first_token" integer,
	"duration" integer NOT NULL,
	"outcome" text NOT NULL,
	"cost" numeric(19, 9),
	"currency" text DEFAULT 'USD' NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "ai_metrics_team_id_id_pk" PRIMARY KEY("team_id","id")
);
--> statement-breakpoint
ALTER TABLE "ai_metrics" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "approvals" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"verb" text NOT NULL,
	"arguments" jsonb NOT NULL,
	"changes" jsonb NOT NULL,
	"hash" text NOT NULL,
	"is_reversible" boolean NOT NULL,
	"status" text DEFAULT 'pending' NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_label" text,
	"user_id" uuid NOT NULL,
	"turn_id" uuid NOT NULL,
	"requested_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"decided_at" timestamp with time zone,
	"decided_by" uuid,
	"outcome" jsonb,
	"undone_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "approvals_team_id_id_pk" PRIMARY KEY("team_id","id"),
	CONSTRAINT "approvals_status_check" CHECK (status in ('pending', 'approved', 'declined', 'stale', 'failed'))
);
--> statement-breakpoint
ALTER TABLE "approvals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "audit_log" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"sequence" bigserial NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"transaction_id" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_label" text,
	"user_id" uuid,
	"request_id" text,
	"turn_id" uuid,
	"verb" text,
	"is_reversible" boolean DEFAULT false NOT NULL,
	"action" text NOT NULL,
	"record_table" text NOT NULL,
	"record_id" uuid NOT NULL,
	"record_version" integer,
	"before" jsonb,
	"after" jsonb,
	"salt" "bytea",
	"digest" "bytea" NOT NULL,
	CONSTRAINT "audit_log_team_id_id_pk" PRIMARY KEY("team_id","id"),
	CONSTRAINT "audit_log_action_check" CHECK (action in ('insert', 'update', 'delete'))
);
--> statement-breakpoint
ALTER TABLE "audit_log" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "outbox" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"payload" jsonb NOT NULL,
	"actor" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"relayed_at" timestamp with time zone,
	CONSTRAINT "outbox_team_id_id_pk" PRIMARY KEY("team_id","id")
);
--> statement-breakpoint
ALTER TABLE "outbox" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "api_keys" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"secret_hash" text NOT NULL,
	"permissions" text[] DEFAULT '{}' NOT NULL,
	"member_id" uuid NOT NULL,
	"expires_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "api_keys_team_id_id_pk" PRIMARY KEY("team_id","id"),
	CONSTRAINT "api_keys_secret" UNIQUE("secret_hash"),
	CONSTRAINT "api_keys_kind_check" CHECK (kind in ('service', 'agent'))
);
--> statement-breakpoint
ALTER TABLE "api_keys" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "invoice_lines" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"invoice_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"product_id" uuid,
	"description" text NOT NULL,
	"quantity" numeric(19, 6) NOT NULL,
	"unit" text NOT NULL,
	"unit_price" numeric(19, 6) NOT NULL,
	"net_amount" bigint NOT NULL,
	"tax_category" text NOT NULL,
	"tax_rate" numeric(6, 3) NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "invoice_lines_team_id_id_pk" PRIMARY KEY("team_id","id"),
	CONSTRAINT "invoice_lines_tax_category_check" CHECK (tax_category in ('S', 'Z', 'E', 'AE', 'K', 'G', 'O'))
);
--> statement-breakpoint
ALTER TABLE "invoice_lines" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "invoice_taxes" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"invoice_id" uuid NOT NULL,
	"category" text NOT NULL,
	"rate" numeric(6, 3) NOT NULL,
	"taxable_amount" bigint NOT NULL,
	"tax_amount" bigint NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "invoice_taxes_team_id_id_pk" PRIMARY KEY("team_id","id"),
	CONSTRAINT "invoice_taxes_rate" UNIQUE("team_id","invoice_id","category","rate"),
	CONSTRAINT "invoice_taxes_category_check" CHECK (category in ('S', 'Z', 'E', 'AE', 'K', 'G', 'O'))
);
--> statement-breakpoint
ALTER TABLE "invoice_taxes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "invoices" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"number" text,
	"direction" text NOT NULL,
	"type" text NOT NULL,
	"status" text NOT NULL,
	"customer_id" uuid NOT NULL,
	"credited_invoice_id" uuid,
	"quote_id" uuid,
	"issue_date" date NOT NULL,
	"due_date" date NOT NULL,
	"currency" text NOT NULL,
	"net_total" bigint NOT NULL,
	"tax_total" bigint NOT NULL,
	"gross_total" bigint NOT NULL,
	"balance_due" bigint NOT NULL,
	"payment_state" text GENERATED ALWAYS AS (case when status <> 'sent' or balance_due = gross_total and gross_total <> 0 then 'unpaid' when balance_due = 0 then 'paid' else 'partly_paid' end) STORED NOT NULL,
	"seller" jsonb,
	"buyer" jsonb,
	"note" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "invoices_team_id_id_pk" PRIMARY KEY("team_id","id"),
	CONSTRAINT "invoices_number" UNIQUE("team_id","direction","number"),
	CONSTRAINT "invoices_direction_check" CHECK (direction in ('issued', 'received')),
	CONSTRAINT "invoices_type_check" CHECK (type in ('invoice', 'credit_note')),
	CONSTRAINT "invoices_status_check" CHECK (status in ('draft', 'sent', 'void'))
);
--> statement-breakpoint
ALTER TABLE "invoices" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "members" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"role" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "members_team_id_id_pk" PRIMARY KEY("team_id","id"),
	CONSTRAINT "members_user" UNIQUE("team_id","user_id"),
	CONSTRAINT "members_role_check" CHECK (role in ('owner', 'admin', 'member', 'accountant', 'viewer'))
);
--> statement-breakpoint
ALTER TABLE "members" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "payments" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"invoice_id" uuid NOT NULL,
	"paid_on" date NOT NULL,
	"amount" bigint NOT NULL,
	"currency" text NOT NULL,
	"method" text NOT NULL,
	"reference" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "payments_team_id_id_pk" PRIMARY KEY("team_id","id"),
	CONSTRAINT "payments_method_check" CHECK (method in ('bank_transfer', 'card', 'direct_debit', 'cash'))
);
--> statement-breakpoint
ALTER TABLE "payments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "product_categories" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "product_categories_team_id_id_pk" PRIMARY KEY("team_id","id"),
	CONSTRAINT "product_categories_name" UNIQUE("team_id","name")
);
--> statement-breakpoint
ALTER TABLE "product_categories" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "products" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"sku" text,
	"description" text,
	"category_id" uuid NOT NULL,
	"unit" text DEFAULT 'C62' NOT NULL,
	"unit_price" numeric(19, 6) NOT NULL,
	"currency" text NOT NULL,
	"tax_rate" numeric(6, 3) NOT NULL,
	"is_active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "products_team_id_id_pk" PRIMARY KEY("team_id","id")
);
--> statement-breakpoint
ALTER TABLE "products" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "quote_lines" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"quote_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"product_id" uuid,
	"description" text NOT NULL,
	"quantity" numeric(19, 6) NOT NULL,
	"unit" text NOT NULL,
	"unit_price" numeric(19, 6) NOT NULL,
	"net_amount" bigint NOT NULL,
	"tax_category" text NOT NULL,
	"tax_rate" numeric(6, 3) NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "quote_lines_team_id_id_pk" PRIMARY KEY("team_id","id"),
	CONSTRAINT "quote_lines_tax_category_check" CHECK (tax_category in ('S', 'Z', 'E', 'AE', 'K', 'G', 'O'))
);
--> statement-breakpoint
ALTER TABLE "quote_lines" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "quotes" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"number" text NOT NULL,
	"status" text NOT NULL,
	"customer_id" uuid NOT NULL,
	"deal_id" uuid,
	"issue_date" date NOT NULL,
	"valid_until" date NOT NULL,
	"currency" text NOT NULL,
	"net_total" bigint NOT NULL,
	"tax_total" bigint NOT NULL,
	"gross_total" bigint NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "quotes_team_id_id_pk" PRIMARY KEY("team_id","id"),
	CONSTRAINT "quotes_number" UNIQUE("team_id","number"),
	CONSTRAINT "quotes_status_check" CHECK (status in ('draft', 'sent', 'accepted', 'declined', 'expired'))
);
--> statement-breakpoint
ALTER TABLE "quotes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "team_profiles" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"legal_name" text NOT NULL,
	"vat_id" text,
	"iban" text,
	"street" text,
	"postal_code" text,
	"city" text,
	"country" text DEFAULT 'SI' NOT NULL,
	"logo" text,
	"base_currency" text DEFAULT 'EUR' NOT NULL,
	"locale" text DEFAULT 'en' NOT NULL,
	"time_zone" text DEFAULT 'Europe/Ljubljana' NOT NULL,
	"number_series" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "team_profiles_team_id_id_pk" PRIMARY KEY("team_id","id")
);
--> statement-breakpoint
ALTER TABLE "team_profiles" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_team_id_customer_id_customers_team_id_id_fk" FOREIGN KEY ("team_id","customer_id") REFERENCES "public"."customers"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_team_id_deal_id_deals_team_id_id_fk" FOREIGN KEY ("team_id","deal_id") REFERENCES "public"."deals"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_team_id_invoice_id_invoices_team_id_id_fk" FOREIGN KEY ("team_id","invoice_id") REFERENCES "public"."invoices"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_team_id_quote_id_quotes_team_id_id_fk" FOREIGN KEY ("team_id","quote_id") REFERENCES "public"."quotes"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_team_id_author_id_members_team_id_id_fk" FOREIGN KEY ("team_id","author_id") REFERENCES "public"."members"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_team_id_assignee_id_members_team_id_id_fk" FOREIGN KEY ("team_id","assignee_id") REFERENCES "public"."members"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."account" ADD CONSTRAINT "account_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "auth"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."invitation" ADD CONSTRAINT "invitation_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "auth"."organization"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."invitation" ADD CONSTRAINT "invitation_inviter_id_user_id_fk" FOREIGN KEY ("inviter_id") REFERENCES "auth"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."member" ADD CONSTRAINT "member_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "auth"."organization"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."member" ADD CONSTRAINT "member_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "auth"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."session" ADD CONSTRAINT "session_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "auth"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_team_id_message_id_messages_team_id_id_fk" FOREIGN KEY ("team_id","message_id") REFERENCES "public"."messages"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_team_id_chat_id_chats_team_id_id_fk" FOREIGN KEY ("team_id","chat_id") REFERENCES "public"."chats"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_team_id_turn_id_turns_team_id_id_fk" FOREIGN KEY ("team_id","turn_id") REFERENCES "public"."turns"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "turns" ADD CONSTRAINT "turns_team_id_chat_id_chats_team_id_id_fk" FOREIGN KEY ("team_id","chat_id") REFERENCES "public"."chats"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_team_id_customer_id_customers_team_id_id_fk" FOREIGN KEY ("team_id","customer_id") REFERENCES "public"."customers"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "customers" ADD CONSTRAINT "customers_team_id_owner_id_members_team_id_id_fk" FOREIGN KEY ("team_id","owner_id") REFERENCES "public"."members"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deals" ADD CONSTRAINT "deals_team_id_customer_id_customers_team_id_id_fk" FOREIGN KEY ("team_id","customer_id") REFERENCES "public"."customers"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deals" ADD CONSTRAINT "deals_team_id_stage_id_deal_stages_team_id_id_fk" FOREIGN KEY ("team_id","stage_id") REFERENCES "public"."deal_stages"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deals" ADD CONSTRAINT "deals_team_id_owner_id_members_team_id_id_fk" FOREIGN KEY ("team_id","owner_id") REFERENCES "public"."members"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_team_id_member_id_members_team_id_id_fk" FOREIGN KEY ("team_id","member_id") REFERENCES "public"."members"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoice_lines" ADD CONSTRAINT "invoice_lines_team_id_invoice_id_invoices_team_id_id_fk" FOREIGN KEY ("team_id","invoice_id") REFERENCES "public"."invoices"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoice_lines" ADD CONSTRAINT "invoice_lines_team_id_product_id_products_team_id_id_fk" FOREIGN KEY ("team_id","product_id") REFERENCES "public"."products"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoice_taxes" ADD CONSTRAINT "invoice_taxes_team_id_invoice_id_invoices_team_id_id_fk" FOREIGN KEY ("team_id","invoice_id") REFERENCES "public"."invoices"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoices" ADD CONSTRAINT "invoices_team_id_customer_id_customers_team_id_id_fk" FOREIGN KEY ("team_id","customer_id") REFERENCES "public"."customers"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoices" ADD CONSTRAINT "invoices_credited" FOREIGN KEY ("team_id","credited_invoice_id") REFERENCES "public"."invoices"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoices" ADD CONSTRAINT "invoices_team_id_quote_id_quotes_team_id_id_fk" FOREIGN KEY ("team_id","quote_id") REFERENCES "public"."quotes"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payments_team_id_invoice_id_invoices_team_id_id_fk" FOREIGN KEY ("team_id","invoice_id") REFERENCES "public"."invoices"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "products" ADD CONSTRAINT "products_team_id_category_id_product_categories_team_id_id_fk" FOREIGN KEY ("team_id","category_id") REFERENCES "public"."product_categories"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quote_lines" ADD CONSTRAINT "quote_lines_team_id_quote_id_quotes_team_id_id_fk" FOREIGN KEY ("team_id","quote_id") REFERENCES "public"."quotes"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quote_lines" ADD CONSTRAINT "quote_lines_team_id_product_id_products_team_id_id_fk" FOREIGN KEY ("team_id","product_id") REFERENCES "public"."products"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quotes" ADD CONSTRAINT "quotes_team_id_customer_id_customers_team_id_id_fk" FOREIGN KEY ("team_id","customer_id") REFERENCES "public"."customers"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quotes" ADD CONSTRAINT "quotes_team_id_deal_id_deals_team_id_id_fk" FOREIGN KEY ("team_id","deal_id") REFERENCES "public"."deals"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "activities_customer" ON "activities" USING btree ("team_id","customer_id","created_at","id");--> statement-breakpoint
CREATE INDEX "activities_deal" ON "activities" USING btree ("team_id","deal_id","created_at","id");--> statement-breakpoint
CREATE INDEX "activities_invoice" ON "activities" USING btree ("team_id","invoice_id","created_at","id");--> statement-breakpoint
CREATE INDEX "activities_quote" ON "activities" USING btree ("team_id","quote_id","created_at","id");--> statement-breakpoint
CREATE INDEX "activities_created" ON "activities" USING btree ("team_id","created_at","id");--> statement-breakpoint
CREATE INDEX "activities_due" ON "activities" USING btree ("team_id","due_date","id");--> statement-breakpoint
CREATE INDEX "activities_author" ON "activities" USING btree ("team_id","author_id");--> statement-breakpoint
CREATE INDEX "activities_assignee" ON "activities" USING btree ("team_id","assignee_id","due_date","id");--> statement-breakpoint
CREATE INDEX "account_user" ON "auth"."account" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "invitation_organization" ON "auth"."invitation" USING btree ("organization_id");--> statement-breakpoint
CREATE INDEX "invitation_inviter" ON "auth"."invitation" USING btree ("inviter_id");--> statement-breakpoint
CREATE INDEX "member_user_id" ON "auth"."member" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "session_user" ON "auth"."session" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "verification_identifier" ON "auth"."verification" USING btree ("identifier");--> statement-breakpoint
CREATE INDEX "chats_user" ON "chats" USING btree ("team_id","user_id","updated_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "feedback_message" ON "feedback" USING btree ("team_id","message_id","user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "messages_position" ON "messages" USING btree ("team_id","chat_id","position");--> statement-breakpoint
CREATE INDEX "messages_turn" ON "messages" USING btree ("team_id","turn_id");--> statement-breakpoint
CREATE INDEX "turns_chat" ON "turns" USING btree ("team_id","chat_id","started_at");--> statement-breakpoint
CREATE INDEX "turns_lease" ON "turns" USING btree ("lease_until") WHERE status = 'running';--> statement-breakpoint
CREATE UNIQUE INDEX "turns_one_running" ON "turns" USING btree ("team_id","chat_id") WHERE status = 'running';--> statement-breakpoint
CREATE UNIQUE INDEX "working_memories_content" ON "working_memories" USING btree ("team_id","user_id","kind","content");--> statement-breakpoint
CREATE INDEX "contacts_customer" ON "contacts" USING btree ("team_id","customer_id");--> statement-breakpoint
CREATE INDEX "customers_name" ON "customers" USING btree ("team_id","name","id");--> statement-breakpoint
CREATE INDEX "customers_industry" ON "customers" USING btree ("team_id","industry","name","id");--> statement-breakpoint
CREATE INDEX "customers_country" ON "customers" USING btree ("team_id","country","name","id");--> statement-breakpoint
CREATE INDEX "customers_created" ON "customers" USING btree ("team_id","created_at","id");--> statement-breakpoint
CREATE INDEX "customers_owner" ON "customers" USING btree ("team_id","owner_id");--> statement-breakpoint
CREATE INDEX "customers_search" ON "customers" USING gin (app.fold("name") gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "deals_close_date" ON "deals" USING btree ("team_id","close_date","id");--> statement-breakpoint
CREATE INDEX "deals_stage" ON "deals" USING btree ("team_id","stage_id","close_date","id");--> statement-breakpoint
CREATE INDEX "deals_customer" ON "deals" USING btree ("team_id","customer_id","close_date","id");--> statement-breakpoint
CREATE INDEX "deals_amount" ON "deals" USING btree ("team_id","currency","amount","id");--> statement-breakpoint
CREATE INDEX "deals_created" ON "deals" USING btree ("team_id","created_at","id");--> statement-breakpoint
CREATE INDEX "deals_owner" ON "deals" USING btree ("team_id","owner_id");--> statement-breakpoint
CREATE INDEX "deals_search" ON "deals" USING gin (app.fold("title") gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "ai_audit_log_at" ON "ai_audit_log" USING btree ("team_id","at");--> statement-breakpoint
CREATE INDEX "ai_audit_log_turn" ON "ai_audit_log" USING btree ("team_id","turn_id");--> statement-breakpoint
CREATE INDEX "ai_metrics_at" ON "ai_metrics" USING btree ("team_id","at");--> statement-breakpoint
CREATE INDEX "ai_metrics_turn" ON "ai_metrics" USING btree ("team_id","turn_id");--> statement-breakpoint
CREATE INDEX "approvals_requested" ON "approvals" USING btree ("team_id","requested_at","id");--> statement-breakpoint
CREATE INDEX "approvals_status" ON "approvals" USING btree ("team_id","status","requested_at","id");--> statement-breakpoint
CREATE INDEX "approvals_turn" ON "approvals" USING btree ("team_id","turn_id");--> statement-breakpoint
CREATE INDEX "audit_log_sequence" ON "audit_log" USING btree ("team_id","sequence");--> statement-breakpoint
CREATE INDEX "audit_log_record" ON "audit_log" USING btree ("team_id","record_table","record_id","sequence");--> statement-breakpoint
CREATE INDEX "audit_log_turn" ON "audit_log" USING btree ("team_id","turn_id","sequence");--> statement-breakpoint
CREATE INDEX "audit_log_transaction" ON "audit_log" USING btree ("team_id","transaction_id");--> statement-breakpoint
CREATE INDEX "audit_log_user" ON "audit_log" USING btree ("team_id","user_id","sequence");--> statement-breakpoint
CREATE INDEX "outbox_waiting" ON "outbox" USING btree ("created_at") WHERE relayed_at is null;--> statement-breakpoint
CREATE INDEX "invoice_lines_invoice" ON "invoice_lines" USING btree ("team_id","invoice_id","position");--> statement-breakpoint
CREATE INDEX "invoice_lines_product" ON "invoice_lines" USING btree ("team_id","product_id");--> statement-breakpoint
CREATE INDEX "invoices_issue_date" ON "invoices" USING btree ("team_id","issue_date","id");--> statement-breakpoint
CREATE INDEX "invoices_due_date" ON "invoices" USING btree ("team_id","due_date","id");--> statement-breakpoint
CREATE INDEX "invoices_status" ON "invoices" USING btree ("team_id","status","issue_date","id");--> statement-breakpoint
CREATE INDEX "invoices_payment_state" ON "invoices" USING btree ("team_id","payment_state","issue_date","id");--> statement-breakpoint
CREATE INDEX "invoices_customer" ON "invoices" USING btree ("team_id","customer_id","issue_date","id");--> statement-breakpoint
CREATE INDEX "invoices_gross" ON "invoices" USING btree ("team_id","currency","gross_total","id");--> statement-breakpoint
CREATE INDEX "invoices_balance" ON "invoices" USING btree ("team_id","currency","balance_due","id");--> statement-breakpoint
CREATE INDEX "invoices_open" ON "invoices" USING btree ("team_id","due_date","id") WHERE status = 'sent' and balance_due > 0;--> statement-breakpoint
CREATE INDEX "invoices_credited_by" ON "invoices" USING btree ("team_id","credited_invoice_id");--> statement-breakpoint
CREATE INDEX "invoices_search" ON "invoices" USING gin (app.fold("number") gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "invoices_quote" ON "invoices" USING btree ("team_id","quote_id");--> statement-breakpoint
CREATE INDEX "payments_invoice" ON "payments" USING btree ("team_id","invoice_id");--> statement-breakpoint
CREATE INDEX "payments_paid_on" ON "payments" USING btree ("team_id","paid_on","id");--> statement-breakpoint
CREATE INDEX "payments_amount" ON "payments" USING btree ("team_id","currency","amount","id");--> statement-breakpoint
CREATE INDEX "products_name" ON "products" USING btree ("team_id","name","id");--> statement-breakpoint
CREATE INDEX "products_category" ON "products" USING btree ("team_id","category_id","name","id");--> statement-breakpoint
CREATE INDEX "products_active" ON "products" USING btree ("team_id","is_active","name","id");--> statement-breakpoint
CREATE INDEX "products_created" ON "products" USING btree ("team_id","created_at","id");--> statement-breakpoint
CREATE INDEX "products_search" ON "products" USING gin (app.fold("name") gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "quote_lines_quote" ON "quote_lines" USING btree ("team_id","quote_id","position");--> statement-breakpoint
CREATE INDEX "quote_lines_product" ON "quote_lines" USING btree ("team_id","product_id");--> statement-breakpoint
CREATE INDEX "quotes_issue_date" ON "quotes" USING btree ("team_id","issue_date","id");--> statement-breakpoint
CREATE INDEX "quotes_status" ON "quotes" USING btree ("team_id","status","issue_date","id");--> statement-breakpoint
CREATE INDEX "quotes_customer" ON "quotes" USING btree ("team_id","customer_id","issue_date","id");--> statement-breakpoint
CREATE INDEX "quotes_gross" ON "quotes" USING btree ("team_id","currency","gross_total","id");--> statement-breakpoint
CREATE INDEX "quotes_search" ON "quotes" USING gin (app.fold("number") gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "quotes_deal" ON "quotes" USING btree ("team_id","deal_id");--> statement-breakpoint
CREATE POLICY "team" ON "activities" AS PERMISSIVE FOR ALL TO "omni_app" USING (team_id = (select nullif(current_setting('app.team_id', true), '')::uuid)) WITH CHECK (team_id = (select nullif(current_setting('app.team_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "team" ON "chats" AS PERMISSIVE FOR ALL TO "omni_app" USING (team_id = (select nullif(current_setting('app.team_id', true), '')::uuid)) WITH CHECK (team_id = (select nullif(current_setting('app.team_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "owner" ON "chats" AS RESTRICTIVE FOR ALL TO "omni_app" USING (user_id = (select nullif(current_setting('app.user_id', true), '')::uuid) or (select current_setting('app.actor_kind', true)) = 'system') WITH CHECK (user_id = (select nullif(current_setting('app.user_id', true), '')::uuid) or (select current_setting('app.actor_kind', true)) = 'system');--> statement-breakpoint
CREATE POLICY "team" ON "feedback" AS PERMISSIVE FOR ALL TO "omni_app" USING (team_id = (select nullif(current_setting('app.team_id', true), '')::uuid)) WITH CHECK (team_id = (select nullif(current_setting('app.team_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "owner" ON "feedback" AS RESTRICTIVE FOR ALL TO "omni_app" USING (user_id = (select nullif(current_setting('app.user_id', true), '')::uuid) or (select current_setting('app.actor_kind', true)) = 'system') WITH CHECK (user_id = (select nullif(current_setting('app.user_id', true), '')::uuid) or (select current_setting('app.actor_kind', true)) = 'system');--> statement-breakpoint
CREATE POLICY "team" ON "messages" AS PERMISSIVE FOR ALL TO "omni_app" USING (team_id = (select nullif(current_setting('app.team_id', true), '')::uuid)) WITH CHECK (team_id = (select nullif(current_setting('app.team_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "owner" ON "messages" AS RESTRICTIVE FOR ALL TO "omni_app" USING (user_id = (select nullif(current_setting('app.user_id', true), '')::uuid) or (select current_setting('app.actor_kind', true)) = 'system') WITH CHECK (user_id = (select nullif(current_setting('app.user_id', true), '')::uuid) or (select current_setting('app.actor_kind', true)) = 'system');--> statement-breakpoint
CREATE POLICY "team" ON "turns" AS PERMISSIVE FOR ALL TO "omni_app" USING (team_id = (select nullif(current_setting('app.team_id', true), '')::uuid)) WITH CHECK (team_id = (select nullif(current_setting('app.team_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "owner" ON "turns" AS RESTRICTIVE FOR ALL TO "omni_app" USING (user_id = (select nullif(current_setting('app.user_id', true), '')::uuid) or (select current_setting('app.actor_kind', true)) = 'system') WITH CHECK (user_id = (select nullif(current_setting('app.user_id', true), '')::uuid) or (select current_setting('app.actor_kind', true)) = 'system');--> statement-breakpoint
CREATE POLICY "team" ON "working_memories" AS PERMISSIVE FOR ALL TO "omni_app" USING (team_id = (select nullif(current_setting('app.team_id', true), '')::uuid)) WITH CHECK (team_id = (select nullif(current_setting('app.team_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "owner" ON "working_memories" AS RESTRICTIVE FOR ALL TO "omni_app" USING (user_id = (select nullif(current_setting('app.user_id', true), '')::uuid) or (select current_setting('app.actor_kind', true)) = 'system') WITH CHECK (user_id = (select nullif(current_setting('app.user_id', true), '')::uuid) or (select current_setting('app.actor_kind', true)) = 'system');--> statement-breakpoint
CREATE POLICY "team" ON "contacts" AS PERMISSIVE FOR ALL TO "omni_app" USING (team_id = (select nullif(current_setting('app.team_id', true), '')::uuid)) WITH CHECK (team_id = (select nullif(current_setting('app.team_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "team" ON "customers" AS PERMISSIVE FOR ALL TO "omni_app" USING (team_id = (select nullif(current_setting('app.team_id', true), '')::uuid)) WITH CHECK (team_id = (select nullif(current_setting('app.team_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "team" ON "deal_stages" AS PERMISSIVE FOR ALL TO "omni_app" USING (team_id = (select nullif(current_setting('app.team_id', true), '')::uuid)) WITH CHECK (team_id = (select nullif(current_setting('app.team_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "team" ON "deals" AS PERMISSIVE FOR ALL TO "omni_app" USING (team_id = (select nullif(current_setting('app.team_id', true), '')::uuid)) WITH CHECK (team_id = (select nullif(current_setting('app.team_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "team" ON "ai_audit_log" AS PERMISSIVE FOR ALL TO "omni_app" USING (team_id = (select nullif(current_setting('app.team_id', true), '')::uuid)) WITH CHECK (team_id = (select nullif(current_setting('app.team_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "team" ON "ai_metrics" AS PERMISSIVE FOR ALL TO "omni_app" USING (team_id = (select nullif(current_setting('app.team_id', true), '')::uuid)) WITH CHECK (team_id = (select nullif(current_setting('app.team_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "team" ON "approvals" AS PERMISSIVE FOR ALL TO "omni_app" USING (team_id = (select nullif(current_setting('app.team_id', true), '')::uuid)) WITH CHECK (team_id = (select nullif(current_setting('app.team_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "team" ON "audit_log" AS PERMISSIVE FOR ALL TO "omni_app" USING (team_id = (select nullif(current_setting('app.team_id', true), '')::uuid)) WITH CHECK (team_id = (select nullif(current_setting('app.team_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "team" ON "outbox" AS PERMISSIVE FOR ALL TO "omni_app" USING (team_id = (select nullif(current_setting('app.team_id', true), '')::uuid)) WITH CHECK (team_id = (select nullif(current_setting('app.team_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "team" ON "api_keys" AS PERMISSIVE FOR ALL TO "omni_app" USING (team_id = (select nullif(current_setting('app.team_id', true), '')::uuid)) WITH CHECK (team_id = (select nullif(current_setting('app.team_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "team" ON "invoice_lines" AS PERMISSIVE FOR ALL TO "omni_app" USING (team_id = (select nullif(current_setting('app.team_id', true), '')::uuid)) WITH CHECK (team_id = (select nullif(current_setting('app.team_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "team" ON "invoice_taxes" AS PERMISSIVE FOR ALL TO "omni_app" USING (team_id = (select nullif(current_setting('app.team_id', true), '')::uuid)) WITH CHECK (team_id = (select nullif(current_setting('app.team_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "team" ON "invoices" AS PERMISSIVE FOR ALL TO "omni_app" USING (team_id = (select nullif(current_setting('app.team_id', true), '')::uuid)) WITH CHECK (team_id = (select nullif(current_setting('app.team_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "team" ON "members" AS PERMISSIVE FOR ALL TO "omni_app" USING (team_id = (select nullif(current_setting('app.team_id', true), '')::uuid)) WITH CHECK (team_id = (select nullif(current_setting('app.team_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "team" ON "payments" AS PERMISSIVE FOR ALL TO "omni_app" USING (team_id = (select nullif(current_setting('app.team_id', true), '')::uuid)) WITH CHECK (team_id = (select nullif(current_setting('app.team_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "team" ON "product_categories" AS PERMISSIVE FOR ALL TO "omni_app" USING (team_id = (select nullif(current_setting('app.team_id', true), '')::uuid)) WITH CHECK (team_id = (select nullif(current_setting('app.team_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "team" ON "products" AS PERMISSIVE FOR ALL TO "omni_app" USING (team_id = (select nullif(current_setting('app.team_id', true), '')::uuid)) WITH CHECK (team_id = (select nullif(current_setting('app.team_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "team" ON "quote_lines" AS PERMISSIVE FOR ALL TO "omni_app" USING (team_id = (select nullif(current_setting('app.team_id', true), '')::uuid)) WITH CHECK (team_id = (select nullif(current_setting('app.team_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "team" ON "quotes" AS PERMISSIVE FOR ALL TO "omni_app" USING (team_id = (select nullif(current_setting('app.team_id', true), '')::uuid)) WITH CHECK (team_id = (select nullif(current_setting('app.team_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "team" ON "team_profiles" AS PERMISSIVE FOR ALL TO "omni_app" USING (team_id = (select nullif(current_setting('app.team_id', true), '')::uuid)) WITH CHECK (team_id = (select nullif(current_setting('app.team_id', true), '')::uuid));